//! The sheet for whoever leads the conversation: what fits the group as a proposal, and what was
//! written over it.

use std::collections::BTreeMap;

use eerste_stap::domain::wording::Language;

use super::content::plan::PLAN;
use super::conversation::{Conversation, OPENINGS_SHOWN};
use crate::words::{Words, say};

/// More than this on one field was not written by hand.
const LONGEST: usize = 4_000;

/// The headings of the sheet.
pub const OPENINGS: Words = ["Openingsvragen", "Opening questions"];
/// Above the exercise.
pub const EXERCISE: Words = ["Oefening van een kwartier", "A fifteen-minute exercise"];
/// Above what is better left unsaid.
pub const UNSAID: Words = ["Wat je beter niet zegt", "What is better left unsaid"];
/// Above what goes to the management and the works council.
pub const UPWARDS: Words =
    ["Voor de directie en de ondernemingsraad", "For the management and the works council"];
/// Above the plan.
pub const STEPS: Words = ["Plan in vijf stappen", "A plan in five steps"];
/// The columns of the plan.
pub const WHAT: Words = ["Wat", "What"];
/// The second column.
pub const WHO: Words = ["Wie", "Who"];
/// The third column.
pub const WHEN: Words = ["Wanneer", "When"];
const INSTEAD: Words = ["Liever", "Better"];
const MINUTES: Words = ["min.", "min."];

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

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The sheet, in one language.
pub struct Sheet<'a> {
    language: Language,
    conversation: Conversation,
    edits: &'a Edits,
}

impl<'a> Sheet<'a> {
    /// The sheet of this conversation.
    #[must_use]
    pub fn new(language: Language, conversation: Conversation, edits: &'a Edits) -> Self {
        Self { language, conversation, edits }
    }

    /// What stands at a place: what was written there, or else the proposal.
    #[must_use]
    pub fn text(&self, field: Field) -> String {
        self.edits.0.get(&field).cloned().unwrap_or_else(|| self.proposal(field))
    }

    fn proposal(&self, field: Field) -> String {
        let say = |words| say(self.language, words);
        let plan = |step: usize, part: fn(&super::content::plan::PlanStep) -> Words| {
            PLAN.get(step).map_or_else(String::new, |step| say(part(step)).to_owned())
        };
        match field {
            Field::Opening(at) => self.conversation.openings.get(at).cloned().unwrap_or_default(),
            Field::Exercise => {
                let exercise = self.conversation.exercise;
                let steps = exercise
                    .steps
                    .iter()
                    .map(|(minutes, words)| format!("{minutes} {}  {}", say(MINUTES), say(*words)));
                [say(exercise.name).to_owned()]
                    .into_iter()
                    .chain(steps)
                    .collect::<Vec<_>>()
                    .join("\n")
            }
            Field::Unsaid => {
                let lines = self.conversation.unsaid.iter().map(|unsaid| {
                    let [not, instead] = [unsaid.not, unsaid.instead].map(say);
                    format!("‘{not}’ {}: ‘{instead}’", say(INSTEAD))
                });
                lines.collect::<Vec<_>>().join("\n")
            }
            Field::Upwards => self.conversation.upwards.join("\n"),
            Field::What(step) => plan(step, |step| step.what),
            Field::Who(step) => plan(step, |step| step.who),
            Field::When(step) => plan(step, |step| step.when),
        }
    }

    /// The name of a step of the plan.
    #[must_use]
    pub fn step_name(&self, step: usize) -> &'static str {
        PLAN.get(step).map_or("", |step| say(self.language, step.name))
    }

    /// The sheet as a text; empty places are left out.
    #[must_use]
    pub fn as_text(&self) -> String {
        let say = |words| say(self.language, words);
        let mut text = String::new();
        let mut part = |heading: Words, lines: &[String]| {
            let lines: Vec<&String> = lines.iter().filter(|line| !line.trim().is_empty()).collect();
            if !lines.is_empty() {
                text.extend([say(heading), "\n"]);
                text.extend(lines.into_iter().map(|line| [line.trim(), "\n"].concat()));
                text.push('\n');
            }
        };
        let openings: Vec<String> =
            (0..OPENINGS_SHOWN).map(|at| self.text(Field::Opening(at))).collect();
        part(OPENINGS, &openings);
        part(EXERCISE, &[self.text(Field::Exercise)]);
        part(UNSAID, &[self.text(Field::Unsaid)]);
        part(UPWARDS, &[self.text(Field::Upwards)]);
        let steps: Vec<String> = (0..PLAN.len()).map(|step| self.step_text(step)).collect();
        part(STEPS, &steps);
        text
    }

    fn step_text(&self, step: usize) -> String {
        let parts = [(WHAT, Field::What(step)), (WHO, Field::Who(step)), (WHEN, Field::When(step))];
        let parts = parts.map(|(words, field)| (say(self.language, words), self.text(field)));
        let parts = parts.iter().filter(|(_, text)| !text.trim().is_empty());
        let parts = parts.map(|(name, text)| format!("{name}: {}", text.trim()));
        let name = format!("{}. {}", step + 1, self.step_name(step));
        [name].into_iter().chain(parts).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::super::conversation::Heard;
    use super::*;

    fn conversation() -> Conversation {
        Conversation::of(Language::Dutch, &[], [Heard::No; 4])
    }

    #[test]
    fn what_is_written_takes_the_place_of_the_proposal_and_can_be_emptied() {
        let mut edits = Edits::default();
        edits.write(Field::Opening(0), "Wat zou jij vragen?");
        edits.write(Field::Unsaid, " ");
        let sheet = Sheet::new(Language::Dutch, conversation(), &edits);
        assert_eq!(sheet.text(Field::Opening(0)), "Wat zou jij vragen?");
        let text = sheet.as_text();
        assert!(text.starts_with("Openingsvragen\nWat zou jij vragen?\n"), "{text}");
        assert!(!text.contains(say(Language::Dutch, UNSAID)), "{text}");
        assert!(!text.contains("\n\n\n"), "{text}");
    }

    #[test]
    fn the_sheet_holds_everything_for_a_conversation() {
        let edits = Edits::default();
        for language in Language::ALL {
            let conversation = Conversation::of(language, &[], [Heard::Yes; 4]);
            let text = Sheet::new(language, conversation, &edits).as_text();
            for heading in [OPENINGS, EXERCISE, UNSAID, UPWARDS, STEPS, WHAT, WHO, WHEN] {
                assert!(text.contains(say(language, heading)), "{text}");
            }
            for step in &PLAN {
                assert!(text.contains(say(language, step.what)), "{text}");
            }
        }
    }

    #[test]
    fn a_book_that_is_pasted_is_cut() {
        let mut edits = Edits::default();
        edits.write(Field::Exercise, &"é".repeat(1_000_000));
        let sheet = Sheet::new(Language::Dutch, conversation(), &edits);
        assert_eq!(sheet.text(Field::Exercise).chars().count(), LONGEST);
    }
}
