//! The sheet for whoever leads the conversation: what fits the group as a proposal, and what was
//! written over it.

use eerste_stap::domain::wording::Language;

use super::content::plan::PLAN;
use super::content::signals::SIGNALS;
use super::conversation::{Conversation, Heard, OPENINGS_SHOWN};
use super::edits::{Edits, Field};
use crate::words::{Words, say};

/// Above what is known of the group.
pub const PICTURE: Words = ["Het beeld van de groep", "The picture of the group"];
const RECOGNISED: Words = ["De groep herkent", "The group recognises"];
const PARTLY: Words = ["De groep herkent een beetje", "The group recognises a little"];
/// Above the questions.
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

/// The sheet, in one language.
pub struct Sheet<'a> {
    language: Language,
    /// The picture in words, a scale a line.
    picture: String,
    heard: [Heard; SIGNALS.len()],
    conversation: Conversation,
    edits: &'a Edits,
}

impl<'a> Sheet<'a> {
    /// The sheet of this conversation, with what it rests on.
    #[must_use]
    pub fn new(
        language: Language,
        picture: String,
        heard: [Heard; SIGNALS.len()],
        conversation: Conversation,
        edits: &'a Edits,
    ) -> Self {
        Self { language, picture, heard, conversation, edits }
    }

    /// The picture in words, a scale a line; none where nothing is shown.
    pub fn picture(&self) -> impl Iterator<Item = &str> {
        self.picture.lines()
    }

    /// What the group said of itself as a team, a line for each way of recognising it.
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        let line = |(wanted, name): (Heard, Words)| {
            let both = SIGNALS.iter().zip(self.heard).filter(|(_, heard)| *heard == wanted);
            let names: Vec<&str> =
                both.map(|(signal, _)| say(self.language, signal.name)).collect();
            let all = [say(self.language, name), ": ", &names.join(", "), "."].concat();
            (!names.is_empty()).then_some(all)
        };
        [(Heard::Yes, RECOGNISED), (Heard::Partly, PARTLY)].into_iter().filter_map(line).collect()
    }

    /// What stands at a place: what was written there, or else the proposal.
    #[must_use]
    pub fn text(&self, field: Field) -> String {
        self.edits.at(field).map_or_else(|| self.proposal(field), str::to_owned)
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
        let known: Vec<String> = self.picture().map(str::to_owned).chain(self.heard()).collect();
        part(PICTURE, &known);
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
    use super::*;

    fn sheet(heard: [Heard; 4], edits: &Edits) -> Sheet<'_> {
        let conversation = Conversation::of(Language::Dutch, &[], heard);
        Sheet::new(Language::Dutch, String::new(), heard, conversation, edits)
    }

    #[test]
    fn what_is_written_takes_the_place_of_the_proposal_and_can_be_emptied() {
        let mut edits = Edits::default();
        edits.write(Field::Opening(0), "Wat zou jij vragen?");
        edits.write(Field::Unsaid, " ");
        let sheet = sheet([Heard::No; 4], &edits);
        assert_eq!(sheet.text(Field::Opening(0)), "Wat zou jij vragen?");
        let text = sheet.as_text();
        assert!(text.starts_with("Openingsvragen\nWat zou jij vragen?\n"), "{text}");
        assert!(!text.contains(say(Language::Dutch, UNSAID)), "{text}");
        assert!(!text.contains("\n\n\n"), "{text}");
    }

    #[test]
    fn the_sheet_holds_everything_for_a_conversation() {
        let edits = Edits::default();
        let heard = [Heard::Yes, Heard::No, Heard::Partly, Heard::Yes];
        for language in Language::ALL {
            let conversation = Conversation::of(language, &[], heard);
            let picture = "A (12): 4\n".to_owned();
            let text = Sheet::new(language, picture, heard, conversation, &edits).as_text();
            let headings = [PICTURE, OPENINGS, EXERCISE, UNSAID, UPWARDS, STEPS, WHAT, WHO, WHEN];
            for words in headings.into_iter().chain(PLAN.iter().map(|step| step.what)) {
                assert!(text.contains(say(language, words)), "{text}");
            }
            let [roles, avoidance, talent, camps] =
                SIGNALS.each_ref().map(|it| say(language, it.name));
            let recognised = format!(": {roles}, {camps}.\n");
            assert!(text.contains("A (12): 4\n") && text.contains(&recognised), "{text}");
            assert!(
                text.contains(&format!(": {talent}.\n")) && !text.contains(avoidance),
                "{text}"
            );
        }
    }
}
