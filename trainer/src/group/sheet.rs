//! The sheet for whoever leads the conversation: a proposal, and what was written over it.

use eerste_stap::domain::wording::Language;

use super::agenda::MINUTES;
use super::content::plan::PLAN;
use super::content::signals::SIGNALS;
use super::conversation::{Conversation, Heard, OPENINGS_SHOWN};
use super::edits::{Edits, Field};
use crate::words::{Words, say};

/// Above what is known of the group.
pub const PICTURE: Words = ["Het beeld van de groep", "The picture of the group"];
/// Above what it said of itself as a team.
pub const HEARD: Words = ["Signalen in het team", "Signals in the team"];
const RECOGNISED: Words = ["Vooral gehoord", "Mostly heard"];
const PARTLY: Words = ["Een beetje gehoord", "Heard a little"];
/// Above the three questions.
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
/// The columns of the plan: what, who and when.
pub const COLUMNS: [Words; 3] = [["Wat", "What"], ["Wie", "Who"], ["Wanneer", "When"]];
const INSTEAD: Words = ["Liever", "Better"];

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
                    .map(|(minutes, words)| format!("{minutes} {}  {}", MINUTES, say(*words)));
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

    /// Everything above the plan, in its order; what is empty is left out.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let openings = (0..OPENINGS_SHOWN).map(|at| self.text(Field::Opening(at)));
        let sections = [
            (PICTURE, self.picture.clone()),
            (HEARD, self.heard().join("\n")),
            (OPENINGS, openings.collect::<Vec<_>>().join("\n")),
            (EXERCISE, self.text(Field::Exercise)),
            (UNSAID, self.text(Field::Unsaid)),
            (UPWARDS, self.text(Field::Upwards)),
        ];
        let sections = sections.map(|(heading, text)| {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Section { heading, lines: lines.map(str::to_owned).collect() }
        });
        sections.into_iter().filter(|section| !section.lines.is_empty()).collect()
    }

    /// What the group said of itself as a team, a line for each way of recognising it.
    fn heard(&self) -> Vec<String> {
        let line = |(wanted, name): (Heard, Words)| {
            let both = SIGNALS.iter().zip(self.heard).filter(|(_, heard)| *heard == wanted);
            let names: Vec<&str> =
                both.map(|(signal, _)| say(self.language, signal.name)).collect();
            let all = [say(self.language, name), ": ", &names.join(", "), "."].concat();
            (!names.is_empty()).then_some(all)
        };
        [(Heard::Yes, RECOGNISED), (Heard::Partly, PARTLY)].into_iter().filter_map(line).collect()
    }

    /// The steps of the plan that were not emptied: the name, what, who and when.
    #[must_use]
    pub fn plan(&self) -> Vec<[String; 4]> {
        let steps = (0..PLAN.len()).map(|step| {
            let [what, who, when] = [Field::What(step), Field::Who(step), Field::When(step)]
                .map(|field| self.text(field).trim().to_owned());
            [self.step_name(step).to_owned(), what, who, when]
        });
        steps.filter(|[_, rest @ ..]| rest.iter().any(|text| !text.is_empty())).collect()
    }

    /// The whole sheet as a text.
    #[must_use]
    pub fn as_text(&self) -> String {
        let say = |words| say(self.language, words);
        let mut text = String::new();
        for Section { heading, lines } in self.sections() {
            text.extend([say(heading), "\n", &lines.join("\n"), "\n\n"]);
        }
        let plan = self.plan();
        if !plan.is_empty() {
            text.extend([say(STEPS), "\n"]);
        }
        for [name, parts @ ..] in plan {
            text.extend([&*name, "\n"]);
            for (label, part) in COLUMNS.into_iter().zip(parts) {
                if !part.is_empty() {
                    text.extend([say(label), ": ", &part, "\n"]);
                }
            }
        }
        text
    }
}

/// A part of the sheet, above the plan.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// What it is called.
    pub heading: Words,
    /// What it says.
    pub lines: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(heard: [Heard; 4], edits: &Edits) -> Sheet<'_> {
        let fits = Conversation::of(Language::Dutch, &[], heard);
        Sheet::new(Language::Dutch, String::new(), heard, fits, edits)
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
            let headings = [PICTURE, HEARD, OPENINGS, EXERCISE, UNSAID, UPWARDS, STEPS];
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
