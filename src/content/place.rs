//! Where something stands in a document, written out only when someone asks.

/// The way to a value.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    within: Option<&'a Place<'a>>,
    step: Step<'a>,
}

/// The last step of a way.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// The document itself.
    Top,
    /// A field of an object.
    Field(&'a str),
    /// An entry of a list, counted from 0.
    Entry(usize),
}

impl<'a> Place<'a> {
    /// The document itself.
    pub(super) fn top() -> Self {
        Self { within: None, step: Step::Top }
    }

    /// One step further.
    pub(super) fn below(&'a self, step: Step<'a>) -> Self {
        Self { within: Some(self), step }
    }

    /// The way as a reader of the JSON would write it: `items[3].text`.
    pub(super) fn name(&self) -> String {
        let mut name = self.within.map(Place::name).unwrap_or_default();
        match self.step {
            Step::Top => {}
            Step::Field(field) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(field);
            }
            Step::Entry(index) => {
                name.push('[');
                name.push_str(&index.to_string());
                name.push(']');
            }
        }
        name
    }
}
