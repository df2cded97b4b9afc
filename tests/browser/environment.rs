//! Where the file, the driver and the scripts are: `cargo xtask test` says so.

use std::env;
use std::path::PathBuf;

/// The name of the engine.
pub fn engine() -> String {
    variable("ENGINE")
}

/// The addresses of drivers, one for each browser that may be used at a time.
pub fn drivers() -> Vec<String> {
    variable("WEBDRIVER_URLS").split_whitespace().map(str::to_owned).collect()
}

/// The release file.
pub fn page() -> PathBuf {
    variable("EERSTE_STAP_PAGE").into()
}

/// Another file of the release, beside that one.
pub fn beside(name: &str) -> PathBuf {
    page().with_file_name(name)
}

/// The style sheet of Bootstrap.
pub fn bootstrap() -> PathBuf {
    variable("BOOTSTRAP_SOURCE").into()
}

/// The style sheet that Tailwind begins every page with.
pub fn preflight() -> PathBuf {
    variable("PREFLIGHT_SOURCE").into()
}

/// The trainer page.
pub fn trainer() -> PathBuf {
    beside("trainer.html")
}

/// The script of axe-core.
pub fn axe() -> PathBuf {
    variable("AXE_SOURCE").into()
}

/// The script of ical.js, which reads calendar files.
pub fn ical() -> PathBuf {
    variable("ICAL_SOURCE").into()
}

/// Where the benchmark leaves its figures.
pub fn figures() -> PathBuf {
    variable("BENCH_FIGURES").into()
}

/// The address of a `WordPress` with the snippets in posts, without a slash at the end.
pub fn wordpress() -> String {
    variable("WORDPRESS_URL")
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!(
            "{name} is not set. Run the browser tests with `cargo xtask test`: it builds the \
             release file, starts a driver and says where they are."
        )
    })
}
