//! The names of everything that the page itself says.
//!
//! `build.rs` makes them from `interface.json` and `still.json` in `src/content/bundled`: the name of
//! `step-need-not` is [`Phrase::StepNeedNot`].

macro_rules! phrases {
    ($($(#[$doc:meta])* $variant:ident = $key:literal,)*) => {
        /// Everything that the page itself says, apart from the questionnaire's own texts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Phrase { $($(#[$doc])* $variant,)* }

        impl Phrase {
            /// Every phrase, in the order of the file.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The key of the phrase in the file.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
