//! Words that must not stand in a text.

use crate::Language;
use crate::words::plain;

/// Words with the same fault.
pub struct Group {
    /// What is wrong with them.
    pub wrong: &'static str,
    /// What to do about it.
    pub cure: &'static str,
    /// In Dutch, in small letters; `*` stands for any end of a word.
    dutch: &'static [&'static str],
    /// In English.
    english: &'static [&'static str],
}

/// All of them: the one list of the project.
const GROUPS: [Group; 8] = [
    Group {
        wrong: "is the polite form",
        cure: "say je, jou or jouw",
        dutch: &["u", "uw", "uwe", "uzelf"],
        english: &[],
    },
    Group {
        wrong: "pushes",
        cure: "leave the choice to the reader",
        dutch: &["moet je"],
        english: &["you must"],
    },
    Group {
        wrong: "judges",
        cure: "say what someone does or can do, not what they are",
        dutch: &[
            "achterloopt",
            "achterstand*",
            "angst*",
            "gediagnosticeerd",
            "je bent een",
            "onkundig*",
            "slecht bezig",
            "weerstand*",
        ],
        english: &["anxious", "laggard*", "resistance", "resistant", "you are a"],
    },
    Group {
        wrong: "is hollow praise",
        cure: "leave it out",
        dutch: &["fantastisch*", "geweldig*", "goed bezig", "knap", "knappe", "super", "top"],
        english: &["amazing*", "awesome", "great job", "well done"],
    },
    Group {
        wrong: "claims more than is known, or speaks of the law",
        cure: "say what is known, and leave the law to lawyers",
        dutch: &[
            "boete*",
            "gevalideerd*",
            "verplicht door",
            "wetenschappelijk bewezen",
            "wettelijk*",
        ],
        english: &["fine of", "legal*", "scientifically proven", "validated"],
    },
    Group {
        wrong: "is jargon",
        cure: "say it in a word that everybody uses at home",
        dutch: &[
            "adopteren",
            "adoptie",
            "algoritme*",
            "awareness",
            "best practice*",
            "boosten",
            "committen",
            "deep dive*",
            "empower*",
            "faciliteren",
            "faciliteert",
            "game changer*",
            "hallucin*",
            "implement*",
            "leerreis",
            "learnings",
            "llm*",
            "machine learning",
            "mindset",
            "onboarding",
            "optimalis*",
            "prompten",
            "quick win*",
            "roadmap*",
            "skills",
            "stakeholder*",
            "taalmodel*",
            "tool stack",
            "tooling",
            "uitdagend*",
            "uitdaging*",
            "use case*",
            "workflow*",
        ],
        english: &[
            "adoption",
            "algorithm*",
            "best practice*",
            "deep dive*",
            "empower*",
            "game changer*",
            "hallucinat*",
            "journey",
            "language model*",
            "leverag*",
            "llm*",
            "machine learning",
            "mindset",
            "onboarding",
            "roadmap*",
            "stakeholder*",
            "upskill*",
            "use case*",
            "workflow*",
        ],
    },
    Group {
        wrong: "is the language of offices",
        cure: "say it as you would to somebody at the table",
        dutch: &[
            "alsmede",
            "conform",
            "derhalve",
            "desbetreffende",
            "dient te",
            "dienen te",
            "indien",
            "inzake",
            "met betrekking tot",
            "middels",
            "reeds",
            "ten behoeve van",
            "teneinde",
            "tevens",
        ],
        english: &[
            "herewith",
            "in order to",
            "in the event of",
            "prior to",
            "thereby",
            "therein",
            "utilis*",
            "utiliz*",
            "with regard to",
        ],
    },
    Group {
        wrong: "is the name of a product",
        cure: "say {tool}: which one, the organisation chooses",
        dutch: &["chatgpt", "claude", "copilot", "gemini"],
        english: &["chatgpt", "claude", "copilot", "gemini"],
    },
];

/// The forbidden words in a text, each with its group.
pub fn found(
    text: &str,
    language: Language,
) -> impl Iterator<Item = (&'static str, &'static Group)> {
    let plain = plain(text);
    let all = GROUPS.iter().flat_map(move |group| {
        let words = match language {
            Language::Dutch => group.dutch,
            Language::English => group.english,
        };
        words.iter().map(move |word| (*word, group))
    });
    all.filter(move |(word, _)| {
        let wanted = match word.strip_suffix('*') {
            Some(begin) => format!(" {begin}"),
            None => format!(" {word} "),
        };
        plain.contains(&wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, language: Language) -> Vec<&'static str> {
        found(text, language).map(|(word, _)| word).collect()
    }

    #[test]
    fn words_and_phrases_are_found_and_their_likes_are_not() {
        assert_eq!(words("Wat wilt U? Dan moet je, dus.", Language::Dutch), ["u", "moet je"]);
        assert_eq!(words("Je moet uren topfit zijn.", Language::Dutch), [""; 0]);
        assert_eq!(words("A well-done, legally", Language::English), ["legal*"]);
    }

    #[test]
    fn a_star_stands_for_any_end() {
        assert_eq!(words("Grote uitdagingen", Language::Dutch), ["uitdaging*"]);
        assert_eq!(words("Een vooruitdaging", Language::Dutch), [""; 0]);
    }
}
