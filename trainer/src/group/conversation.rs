//! What fits a group: questions to open with, an exercise, what to leave unsaid, what to pass on. From
//! what is shown and from what the group said of itself as a team, and from nothing else.

use eerste_stap::domain::template::tell;
use eerste_stap::domain::wording::Language;

use super::content::exercises::{EXERCISES, Exercise};
use super::content::openings::{ANY_SCALE, NEUTRAL, OPENINGS};
use super::content::signals::{SIGNALS, Signal};
use super::content::unsaid::{UNSAID, Unsaid};
use super::lean::Lean;
use crate::words::{Words, say};

/// So many questions open a conversation.
pub const OPENINGS_SHOWN: usize = 3;
/// So many things to leave unsaid can be kept in mind.
const UNSAID_SHOWN: usize = 4;
/// One kind of theme does not push out the other.
const MOST_OF_A_KIND: usize = 2;
/// What suits any group.
const ANY: &str = "any";

const PASS_ON: Words = [
    "Leg dit voor aan de groep, en geef alleen door wat zij wil doorgeven, in haar eigen woorden en zonder namen.",
    "Put this to the group, and pass on only what it wants to pass on, in its own words and without names.",
];

/// Whether a group recognises a signal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Heard {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// It does.
    Yes,
    /// A little.
    Partly,
    /// It does not.
    No,
}

/// A scale on which it is known where the group lies.
#[derive(Clone, Copy, Debug)]
pub struct Leaning<'a> {
    /// What the questionnaire calls the scale among its own.
    pub id: &'a str,
    /// What a reader calls it.
    pub name: &'a str,
    /// Where the group lies.
    pub lean: Lean,
}

/// What stands out in a group.
#[derive(Clone, Copy)]
enum Theme<'a> {
    Signal(&'static Signal),
    Scale(Leaning<'a>),
}

/// What fits a group, in one language.
pub struct Conversation {
    /// Questions to open with.
    pub openings: [String; OPENINGS_SHOWN],
    /// An exercise of fifteen minutes.
    pub exercise: &'static Exercise,
    /// What to leave unsaid, and what to say instead.
    pub unsaid: Vec<&'static Unsaid>,
    /// What to pass on to the management and the works council.
    pub upwards: Vec<String>,
}

impl Conversation {
    /// What fits a group that lies there and recognises these signals.
    #[must_use]
    pub fn of(language: Language, scales: &[Leaning], heard: [Heard; SIGNALS.len()]) -> Self {
        let themes = themes(scales, heard);
        let fitting = themes.iter().map(|theme| theme.opening(language));
        let neutral = NEUTRAL.iter().map(|words| say(language, *words).to_owned());
        let mut openings = fitting.chain(neutral);
        let ids: Vec<&str> = themes.iter().map(Theme::id).chain([ANY]).collect();
        let unsaid = ids.iter().flat_map(|id| UNSAID.iter().filter(move |it| it.theme == *id));
        let upwards = themes.iter().filter_map(|theme| theme.upwards(language));
        let upwards = [say(language, PASS_ON)].into_iter().chain(upwards);
        Self {
            openings: std::array::from_fn(|_| openings.next().unwrap_or_default()),
            exercise: exercise(&ids),
            unsaid: unsaid.take(UNSAID_SHOWN).collect(),
            upwards: upwards.map(str::to_owned).collect(),
        }
    }
}

/// The exercise of the first theme that has one.
fn exercise(ids: &[&str]) -> &'static Exercise {
    let of = |id: &&str| EXERCISES.iter().find(|exercise| exercise.theme == *id);
    let [first, ..] = &EXERCISES;
    ids.iter().find_map(of).unwrap_or(first)
}

/// What stands out most first: what the team says of itself, then where it lies on a scale; what is
/// only partly so comes after both.
fn themes<'a>(scales: &[Leaning<'a>], heard: [Heard; SIGNALS.len()]) -> Vec<Theme<'a>> {
    let signals = |wanted: Heard| {
        let both = SIGNALS.iter().zip(heard);
        both.filter(move |(_, heard)| *heard == wanted).map(|(signal, _)| Theme::Signal(signal))
    };
    let scales = |spread: bool| {
        let wanted = move |scale: &&Leaning| (scale.lean == Lean::Spread) == spread;
        scales.iter().filter(wanted).copied().map(Theme::Scale)
    };
    let ranked =
        signals(Heard::Yes).chain(scales(false)).chain(signals(Heard::Partly)).chain(scales(true));
    let mut themes: Vec<Theme> = Vec::new();
    for theme in ranked {
        let alike = themes.iter().filter(|other| other.is_signal() == theme.is_signal()).count();
        if alike < MOST_OF_A_KIND && themes.len() < OPENINGS_SHOWN {
            themes.push(theme);
        }
    }
    themes
}

impl Theme<'_> {
    fn is_signal(&self) -> bool {
        matches!(self, Self::Signal(_))
    }

    fn id(&self) -> &str {
        match self {
            Self::Signal(signal) => signal.id,
            Self::Scale(scale) => scale.id,
        }
    }

    fn opening(&self, language: Language) -> String {
        match self {
            Self::Signal(signal) => say(language, signal.opening).to_owned(),
            Self::Scale(Leaning { id, name, lean }) => {
                let known = OPENINGS.iter().find(|known| known.scale == *id);
                let own = ANY_SCALE;
                let [low, spread, high] =
                    known.map_or(own, |known| [known.low, known.spread, known.high]);
                let words = match lean {
                    Lean::Low => low,
                    Lean::Spread => spread,
                    Lean::High => high,
                };
                tell(language, words, &[("scale", name)])
            }
        }
    }

    fn upwards(&self, language: Language) -> Option<&'static str> {
        let words = match self {
            Self::Signal(signal) => Some(signal.upwards),
            Self::Scale(scale) => {
                OPENINGS.iter().find(|known| known.scale == scale.id).map(|known| known.upwards)
            }
        };
        words.map(|words| say(language, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: Language = Language::Dutch;

    fn scale(id: &'static str, lean: Lean) -> Leaning<'static> {
        Leaning { id, name: "Ruimte", lean }
    }

    #[test]
    fn nothing_known_gives_questions_for_any_group() {
        let conversation = Conversation::of(NL, &[], [Heard::NotAsked; 4]);
        let neutral: Vec<&str> = NEUTRAL.iter().take(3).map(|words| say(NL, *words)).collect();
        assert_eq!(conversation.openings.as_slice(), neutral);
        assert_eq!(conversation.exercise.theme, ANY);
        assert_eq!(conversation.unsaid.len(), 3);
        assert_eq!(conversation.upwards, [say(NL, PASS_ON)]);
    }

    #[test]
    fn what_the_team_says_of_itself_comes_first_and_leaves_room_for_the_picture() {
        let heard = [Heard::Yes, Heard::No, Heard::Yes, Heard::Yes];
        let scales = [scale("confidence", Lean::Spread), scale("privacy", Lean::High)];
        let conversation = Conversation::of(NL, &scales, heard);
        let privacy = OPENINGS.iter().find(|opening| opening.scale == "privacy").unwrap();
        let expected = [SIGNALS[0].opening, SIGNALS[2].opening, privacy.high];
        assert_eq!(conversation.openings, expected.map(|words| say(NL, words).to_owned()));
        assert_eq!(conversation.exercise.theme, SIGNALS[0].id);
        assert_eq!(conversation.upwards.len(), 4);
        let themes: Vec<&str> = conversation.unsaid.iter().map(|unsaid| unsaid.theme).collect();
        assert!(themes.starts_with(&[SIGNALS[0].id, SIGNALS[2].id]), "{themes:?}");
    }

    #[test]
    fn what_is_partly_so_comes_after_where_the_group_lies() {
        let heard = [Heard::Partly, Heard::No, Heard::NotAsked, Heard::No];
        let scales = [scale("confidence", Lean::Spread), scale("control", Lean::High)];
        let conversation = Conversation::of(NL, &scales, heard);
        assert_eq!(conversation.exercise.theme, "control");
        assert_eq!(conversation.openings[1], say(NL, SIGNALS[0].opening));
    }

    #[test]
    fn a_scale_of_ones_own_gets_a_question_with_its_name() {
        let conversation = Conversation::of(NL, &[scale("room", Lean::Low)], [Heard::NotAsked; 4]);
        assert!(conversation.openings[0].contains("Ruimte"), "{:?}", conversation.openings);
        assert!(!conversation.openings[0].contains('{'));
        assert_eq!(conversation.exercise.theme, ANY);
    }
}
