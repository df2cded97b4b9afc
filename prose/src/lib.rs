//! How readable the texts of Eerste Stap are, and what must not stand in them.
//!
//! - [`sources`]: where there are texts; [`json`] and [`rust`] read them. A [`text`] is said in both
//!   languages.
//! - [`words`], [`syllables`] and [`sentences`] take a text apart, [`measure`] counts and makes the
//!   index of it, and [`hard`] finds the sentences that it is lowest for.
//! - [`faults`]: what must not be, with [`forbidden`], the list of words.
//!
//! It does not depend on the app: the texts are read from its sources, as they stand there. The
//! command is `cargo xtask lint-text`; the tests of the content use the same rules.

pub mod faults;
pub mod forbidden;
pub mod hard;
pub mod json;
pub mod measure;
pub mod rust;
pub mod sentences;
pub mod sources;
pub mod syllables;
pub mod text;
pub mod words;

/// A language that texts are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Dutch.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Both, Dutch first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Dutch => "Dutch",
            Self::English => "English",
        }
    }
}
