//! A fault in a JSON document: where it is, what it is, and what to do.

use crate::domain::flaw::{Flaw, Problem};
use crate::domain::template::{quoted, tell};
use crate::domain::wording::Language;

/// One fault in a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The path to it, as in `items[3].text`; empty for the document as a whole.
    pub place: String,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// This is where the text stops being JSON; the reader's own message, in English.
    NotJson(String),
    /// Something of another kind stands here.
    Expected(Kind),
    /// A text without a single visible character.
    Empty,
    /// A text longer than this many characters.
    TooLong(usize),
    /// A field is missing, by its name.
    Missing(String),
    /// A field does not belong here, by its name.
    Unknown(String),
    /// The document is of a version that this program does not read.
    Format {
        /// The version that it does read.
        known: u32,
    },
    /// Well-formed, but it does not hold together.
    Rule(Problem),
}

/// What should have been there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the kinds of JSON")]
pub enum Kind {
    Object,
    List,
    Text,
    Number,
    Count,
    Flag,
    Three,
    OneOf(&'static str),
}

impl From<Flaw> for Fault {
    fn from(Flaw { place, problem }: Flaw) -> Self {
        Self { place, wrong: Wrong::Rule(problem) }
    }
}

impl Fault {
    /// Where it is, what is wrong and what to do, as one or two sentences.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let what = self.wrong.sentence(language);
        if self.place.is_empty() {
            return what;
        }
        let values = [("place", &*quoted(&self.place)), ("what", &*what)];
        tell(language, ["Plaats: {place}. {what}", "Place: {place}. {what}"], &values)
    }
}

impl Wrong {
    fn sentence(&self, language: Language) -> String {
        let told =
            |texts: [&'static str; 2], values: &[(&str, &str)]| tell(language, texts, values);
        match self {
            Self::NotJson(message) => {
                let texts = [
                    "Hier is het geen JSON meer: {message}. Verbeter dat.",
                    "Here it is no longer JSON: {message}. Correct that.",
                ];
                told(texts, &[("message", &quoted(message))])
            }
            Self::Expected(kind) => {
                told(["Zet hier {kind}.", "Put {kind} here."], &[("kind", kind.name(language))])
            }
            Self::Empty => {
                let dutch = "Hier staat geen tekst. Vul iets in.";
                told([dutch, "There is no text here. Fill something in."], &[])
            }
            Self::TooLong(most) => {
                let texts = [
                    "Deze tekst is te lang. Maak er hooguit {most} tekens van.",
                    "This text is too long. Make it {most} characters at most.",
                ];
                told(texts, &[("most", &most.to_string())])
            }
            Self::Missing(name) => {
                let dutch = "Hier ontbreekt “{name}”. Voeg het toe.";
                told([dutch, "“{name}” is missing here. Add it."], &[("name", name)])
            }
            Self::Unknown(name) => {
                let texts = [
                    "“{name}” hoort hier niet. Haal het weg of verbeter de naam.",
                    "“{name}” does not belong here. Remove it or correct the name.",
                ];
                told(texts, &[("name", &quoted(name))])
            }
            Self::Format { known } => {
                let texts = [
                    "Zet hier {known}. Deze pagina leest geen ander format.",
                    "Put {known} here. This page reads no other format.",
                ];
                told(texts, &[("known", &known.to_string())])
            }
            Self::Rule(problem) => problem.sentence(language),
        }
    }
}

impl Kind {
    fn name(self, language: Language) -> &'static str {
        let (dutch, english) = match self {
            Self::Object => ("een object tussen { en }", "an object between { and }"),
            Self::List => ("een lijst tussen [ en ]", "a list between [ and ]"),
            Self::Text => ("een tekst tussen aanhalingstekens", "a text between quotes"),
            Self::Number => ("een getal", "a number"),
            Self::Count => ("een heel getal vanaf 0", "a whole number from 0 up"),
            Self::Flag => ("true of false", "true or false"),
            Self::Three => ("een lijst van precies drie", "a list of exactly three"),
            Self::OneOf(names) => (names, names),
        };
        match language {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }
}
