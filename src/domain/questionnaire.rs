//! The questionnaire: statements, the scales they belong to, and how precise those are.

use super::advice::{Advice, AdviceDraft, Source};
use super::answers::Answer;
use super::companion::Companion;
use super::flaw::Flaw;
use super::wording::{Language, Localized};

pub use super::id::{BandId, FacetId, ItemId, ScaleId, StepId};

/// What is measured: the mean of the answers to its items, from 0 to 100, high being more of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Its name in answers and cells.
    pub id: ScaleId,
    /// What a reader calls it.
    pub name: Localized,
    /// The same as part of a sentence: "your wish to stay in control".
    pub in_words: Localized,
    /// What it is about, in one sentence.
    pub about: Localized,
    /// What it may mean to be in each band, and what is reasonable about it; one text per band.
    pub readings: Vec<Localized>,
    /// That others see it in many ways too, with the source of the figure.
    pub company: Option<Localized>,
    /// Its parts, where they are shown apart when they differ clearly.
    pub parts: Vec<Part>,
    /// The standard error of measurement, in points of the scale.
    pub sem: f64,
    /// How many of its items must be rated before there is a score at all.
    pub minimum: usize,
}

/// A part of a scale: what some of its statements have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What its statements carry as their facet.
    pub facet: FacetId,
    /// As part of a sentence: "your worries about privacy".
    pub in_words: Localized,
}

/// A statement that someone rates.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name in saved answers.
    pub id: ItemId,
    /// The scale it counts for.
    pub scale: ScaleId,
    /// The part of the scale it is about, for scales that have parts.
    pub facet: Option<FacetId>,
    /// The statement itself.
    pub text: Localized,
    /// What it rests on.
    pub rests_on: Option<Source>,
}

/// A stretch of the 0 to 100 of every scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Its name in cells.
    pub id: BandId,
    /// What a reader calls it, in one word: "low". Without it nobody is asked to write it down.
    pub name: Option<Localized>,
    /// The score at which the next band begins; the last band has none.
    pub below: Option<f64>,
}

impl Band {
    /// What it is called in this language, or else its id.
    #[must_use]
    pub fn name_in(&self, language: Language) -> &str {
        self.name.as_ref().map_or(self.id.as_str(), |name| name.get(language))
    }
}

/// Everything that a questionnaire says, not yet checked. [`Questionnaire::new`] checks it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its name in saved files, with whatever tells its versions apart.
    pub id: String,
    /// Its title: the question that it helps to answer.
    pub title: Localized,
    /// What one does and gets, in a few sentences.
    pub lead: Localized,
    /// What stands above every statement, to say what to think of.
    pub stem: Localized,
    /// The labels of the options, from least to most agreement.
    pub options: Vec<Localized>,
    /// The label of the answer that is not scored.
    pub not_applicable: Localized,
    /// From low to high.
    pub bands: Vec<Band>,
    /// Scores that differ by less than this are too close to call, in points.
    pub tie: f64,
    /// In the order in which results are shown.
    pub scales: Vec<Scale>,
    /// In the order in which they are asked.
    pub items: Vec<Item>,
    /// The steps and when to give them; without it there are scores and no steps.
    pub advice: Option<AdviceDraft>,
    /// What someone can do on the result, beside the steps.
    pub companion: Companion,
}

/// A questionnaire that holds together: every name is known and every number is in its limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    draft: Draft,
    advice: Option<Advice>,
}

impl Questionnaire {
    /// Checks the draft.
    ///
    /// # Errors
    /// The first flaw found, from top to bottom.
    pub fn new(mut draft: Draft) -> Result<Self, Flaw> {
        super::questionnaire_rules::check(&draft)?;
        let advice = match draft.advice.take() {
            Some(advice) => {
                Some(super::advice_rules::resolve(advice, &draft.scales, &draft.bands)?)
            }
            None => None,
        };
        Ok(Self { draft, advice })
    }

    /// Its name in saved files.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.draft.id
    }

    /// The question that it helps to answer.
    #[must_use]
    pub fn title(&self) -> &Localized {
        &self.draft.title
    }

    /// What one does and gets, in a few sentences.
    #[must_use]
    pub fn lead(&self) -> &Localized {
        &self.draft.lead
    }

    /// What stands above every statement.
    #[must_use]
    pub fn stem(&self) -> &Localized {
        &self.draft.stem
    }

    /// The labels of the options, from least to most agreement.
    #[must_use]
    pub fn options(&self) -> &[Localized] {
        &self.draft.options
    }

    /// The label of the answer that is not scored.
    #[must_use]
    pub fn not_applicable(&self) -> &Localized {
        &self.draft.not_applicable
    }

    /// From low to high.
    #[must_use]
    pub fn bands(&self) -> &[Band] {
        &self.draft.bands
    }

    /// Scores that differ by less than this are too close to call, in points.
    #[must_use]
    pub fn tie(&self) -> f64 {
        self.draft.tie
    }

    /// In the order in which results are shown.
    #[must_use]
    pub fn scales(&self) -> &[Scale] {
        &self.draft.scales
    }

    /// In the order in which they are asked.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.draft.items
    }

    /// The steps and when to give them.
    #[must_use]
    pub fn advice(&self) -> Option<&Advice> {
        self.advice.as_ref()
    }

    /// What someone can do on the result, beside the steps.
    #[must_use]
    pub fn companion(&self) -> &Companion {
        &self.draft.companion
    }

    /// Whether this is an answer that can be given here.
    #[must_use]
    pub fn accepts(&self, answer: Answer) -> bool {
        match answer {
            Answer::Rating(rating) => (1..=self.draft.options.len()).contains(&usize::from(rating)),
            Answer::NotApplicable => true,
        }
    }
}
