//! What was written over the proposal on the sheet.

use std::collections::BTreeMap;

/// More than this on one field was not written by hand.
const LONGEST: usize = 4_000;

/// A place on the sheet that can be written on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// One of the questions, by position.
    Opening(usize),
    /// The exercise.
    Exercise,
    /// What is better left unsaid.
    Unsaid,
    /// What goes to the management and the works council.
    Upwards,
    /// What is done in a step of the plan.
    What(usize),
    /// Who does it.
    Who(usize),
    /// And when.
    When(usize),
}

/// What was written over the proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits(BTreeMap<Field, String>);

impl Edits {
    /// Writes on a place; what is far too long is cut.
    pub fn write(&mut self, field: Field, text: &str) {
        self.0.insert(field, text.chars().take(LONGEST).collect());
    }

    /// What was written on a place.
    #[must_use]
    pub fn at(&self, field: Field) -> Option<&str> {
        self.0.get(&field).map(String::as_str)
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_book_that_is_pasted_is_cut() {
        let mut edits = Edits::default();
        edits.write(Field::Exercise, &"é".repeat(1_000_000));
        assert_eq!(edits.at(Field::Exercise).unwrap().chars().count(), LONGEST);
        assert_eq!(edits.at(Field::Unsaid), None);
    }
}
