//! The names that things have within a questionnaire.

/// A name within a questionnaire, for one kind of thing.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Takes any text; whether it is known is for the questionnaire to say.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

id!(
    /// The name of a scale.
    ScaleId
);
id!(
    /// The name of a statement.
    ItemId
);
id!(
    /// The name of a band.
    BandId
);
id!(
    /// The name of a step.
    StepId
);
id!(
    /// The name of the part of a scale that a statement is about.
    FacetId
);
