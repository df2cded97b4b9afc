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

/// The page's words, all of them there: `build.rs` makes sure of that.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    texts: [Vec<&'static str>; 2],
}

impl Wording {
    /// Takes the texts of all phrases in their order, one a line, in each language.
    #[must_use]
    pub fn new(dutch: &'static str, english: &'static str) -> Self {
        Self { texts: [dutch, english].map(|texts| texts.split('\n').collect()) }
    }

    /// What the page says for this phrase.
    #[must_use]
    pub fn say(&self, phrase: Phrase, language: Language) -> &'static str {
        let [dutch, english] = &self.texts;
        let texts = if language == Language::Dutch { dutch } else { english };
        texts.get(phrase as usize).copied().unwrap_or_default()
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
    fn a_text_says_itself_in_each_language() {
        let text = Localized { nl: "een".into(), en: "one".into() };
        assert_eq!(Language::ALL.map(|language| text.get(language)), ["een", "one"]);
    }

    #[test]
    fn a_phrase_says_its_own_line_in_each_language() {
        let wording = Wording::new("een\ntwee", "one\ntwo");
        let [first, second, third] = [Phrase::ALL[0], Phrase::ALL[1], Phrase::ALL[2]];
        assert_eq!(wording.say(first, Language::Dutch), "een");
        assert_eq!(wording.say(second, Language::English), "two");
        assert_eq!(wording.say(third, Language::Dutch), "");
    }
}
