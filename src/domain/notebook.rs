//! What someone writes and ticks on the result, for themselves.

/// A place to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// An answer to a question to oneself, by position.
    Reflection(usize),
    /// A task in one's own words.
    OwnTask,
    /// The first half of a plan: "if …".
    When,
    /// The second half: "then …".
    Then,
    /// The day for it, as ISO 8601 writes it.
    Day,
    /// The time for it, as `09:30`.
    Time,
}

/// The fields that have no number, by their names.
const NAMED: [(Field, &str); 5] = [
    (Field::OwnTask, "own-task"),
    (Field::When, "when"),
    (Field::Then, "then"),
    (Field::Day, "day"),
    (Field::Time, "time"),
];

/// What the names of the questions to oneself begin with.
const REFLECTION: &str = "reflection-";

impl Field {
    /// Its name on the page and in saved files.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Reflection(position) => [REFLECTION, &position.to_string()].concat(),
            named => name_of(&NAMED, named),
        }
    }

    /// The field with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if let Some(position) = name.strip_prefix(REFLECTION) {
            return position.parse().ok().map(Self::Reflection);
        }
        with_name(&NAMED, name)
    }
}

/// Something to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// A question for one's organisation, by position.
    Ask(usize),
    /// That the plan stands in the calendar file.
    PlanInCalendar,
    /// A part of the card to share.
    Share(Shared),
}

/// The parts of the card to share. None is on it unless it is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are what they are about")]
pub enum Shared {
    Step,
    Plan,
    Questions,
    Scores,
}

/// The ticks that have no number, by their names.
const NAMED_TICKS: [(Tick, &str); 5] = [
    (Tick::PlanInCalendar, "plan-in-calendar"),
    (Tick::Share(Shared::Step), "share-step"),
    (Tick::Share(Shared::Plan), "share-plan"),
    (Tick::Share(Shared::Questions), "share-questions"),
    (Tick::Share(Shared::Scores), "share-scores"),
];

/// What the names of the questions for one's organisation begin with.
const ASK: &str = "ask-";

impl Tick {
    /// Its name in saved files.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Ask(position) => [ASK, &position.to_string()].concat(),
            named => name_of(&NAMED_TICKS, named),
        }
    }

    /// The tick with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if let Some(position) = name.strip_prefix(ASK) {
            return position.parse().ok().map(Self::Ask);
        }
        with_name(&NAMED_TICKS, name)
    }
}

/// The name of something in a list of names.
fn name_of<T: Copy + PartialEq>(names: &[(T, &str)], sought: T) -> String {
    let found = names.iter().find(|(known, _)| *known == sought);
    found.map_or("", |(_, name)| name).to_owned()
}

/// What has this name in a list of names.
fn with_name<T: Copy>(names: &[(T, &str)], name: &str) -> Option<T> {
    names.iter().find(|(_, known)| *known == name).map(|(named, _)| *named)
}

/// Everything that someone wrote and ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notebook {
    texts: Vec<(Field, String)>,
    ticks: Vec<Tick>,
    /// The task to practise with, by position.
    pub task: usize,
}

impl Notebook {
    /// What stands in a field; empty when nothing was written.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.texts.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| text)
    }

    /// Everything that was written.
    pub fn texts(&self) -> impl Iterator<Item = (Field, &str)> {
        self.texts.iter().map(|(field, text)| (*field, &**text))
    }

    /// Everything that is ticked.
    pub fn ticks(&self) -> impl Iterator<Item = Tick> {
        self.ticks.iter().copied()
    }

    /// Writes into a field, in the place of what stood there.
    pub fn write(&mut self, field: Field, text: String) {
        self.texts.retain(|(known, _)| *known != field);
        if !text.is_empty() {
            self.texts.push((field, text));
        }
    }

    /// Whether this is ticked.
    #[must_use]
    pub fn has(&self, tick: Tick) -> bool {
        self.ticks.contains(&tick)
    }

    /// Ticks or unticks.
    pub fn turn(&mut self, tick: Tick) {
        if self.has(tick) {
            self.ticks.retain(|known| *known != tick);
        } else {
            self.ticks.push(tick);
        }
    }

    /// Whether nothing was written or ticked.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.texts.is_empty() && self.ticks.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_known_by_its_name() {
        let fields = NAMED.iter().map(|(field, _)| *field);
        for field in fields.chain([Field::Reflection(0), Field::Reflection(12)]) {
            assert_eq!(Field::from_name(&field.name()), Some(field));
        }
        for name in ["", "reflection-", "reflection-x", "answer"] {
            assert_eq!(Field::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_tick_is_known_by_its_name() {
        let ticks = NAMED_TICKS.iter().map(|(tick, _)| *tick);
        for tick in ticks.chain([Tick::Ask(0), Tick::Ask(6)]) {
            assert_eq!(Tick::from_name(&tick.name()), Some(tick));
        }
        assert_eq!(Tick::from_name("share-names"), None);
    }

    #[test]
    fn what_is_written_replaces_what_stood_there() {
        let mut notebook = Notebook::default();
        notebook.write(Field::When, "one".into());
        notebook.write(Field::Then, "two".into());
        notebook.write(Field::When, "three".into());
        assert_eq!([Field::When, Field::Then].map(|field| notebook.text(field)), ["three", "two"]);
        notebook.write(Field::When, String::new());
        notebook.write(Field::Then, String::new());
        assert!(notebook.is_blank());
    }

    #[test]
    fn a_tick_is_on_until_it_is_turned_off() {
        let mut notebook = Notebook::default();
        notebook.turn(Tick::Ask(1));
        assert!(notebook.has(Tick::Ask(1)) && !notebook.has(Tick::Ask(0)));
        notebook.turn(Tick::Ask(1));
        assert!(notebook.is_blank());
    }
}
