//! The engines that the browser tests run in.

use clap::ValueEnum;

/// An engine, by the browser that Debian has it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// In Chromium.
    Chromium,
    /// In Firefox.
    Firefox,
    /// In the small browser that comes with `WebKitGTK`.
    #[value(name = "webkit")]
    WebKit,
}

impl Engine {
    /// All of them, the quickest first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name, in the output, for the tests and in `docs/engines.md`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }
}
