//! Words in both languages: the texts of a questionnaire, and what the page itself says.

use super::phrase::Phrase;

/// The languages that every text exists in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The first language of the product.
    #[default]
    Dutch,
    /// The second one.
    English,
}

impl Language {
    /// All of them, the first language first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The language tag (BCP 47): `nl` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language with this tag, if the product speaks it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The one to switch to.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Dutch => Self::English,
            Self::English => Self::Dutch,
        }
    }
}

/// One text in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized {
    /// The Dutch text.
    pub nl: String,
    /// The English text.
    pub en: String,
}

impl Localized {
    /// The text in this language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}

/// The page's words, all of them there: made by the content layer, which checks that.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    texts: Vec<Localized>,
}

impl Wording {
    /// Asks for the text of each phrase in turn.
    #[must_use]
    pub fn new(text: impl FnMut(Phrase) -> Localized) -> Self {
        Self { texts: Phrase::ALL.iter().copied().map(text).collect() }
    }

    /// What the page says for this phrase.
    #[must_use]
    pub fn say(&self, phrase: Phrase, language: Language) -> &str {
        self.texts.get(phrase as usize).map_or("", |text| text.get(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_its_language_and_no_other() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
            assert_eq!(language.other().other(), language);
        }
        assert_eq!(Language::from_tag("de"), None);
    }

    #[test]
    fn every_phrase_says_its_own_text() {
        let wording = Wording::new(|phrase| {
            let (nl, en) = (format!("nl {}", phrase.key()), format!("en {}", phrase.key()));
            Localized { nl, en }
        });
        for phrase in Phrase::ALL {
            assert_eq!(wording.say(*phrase, Language::Dutch), format!("nl {}", phrase.key()));
            assert_eq!(wording.say(*phrase, Language::English), format!("en {}", phrase.key()));
        }
    }
}
