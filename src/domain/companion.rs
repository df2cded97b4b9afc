//! What a questionnaire brings for after the scores, beside its steps; all of it may be missing.

use super::wording::Localized;

/// For one's own paper, and for trying.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Companion {
    /// Open questions to oneself.
    pub reflection: Vec<Localized>,
    /// What one may ask of one's organisation.
    pub organisation: Vec<Localized>,
    /// What to practise with, for steps that need a tool.
    pub practice: Option<Practice>,
}

/// Prompts to copy into a tool.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// The tasks to choose from; at least one.
    pub tasks: Vec<Task>,
    /// What never goes into a tool, as a short list.
    pub never: Vec<Localized>,
}

/// A task to practise with.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// What it is called.
    pub name: Localized,
    /// What to ask of the tool. `{own}` stands for the task in someone's own words.
    pub prompt: Localized,
}

impl Task {
    /// Whether the task is described by the person.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.prompt.nl.contains("{own}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::samples::text;

    #[test]
    fn a_task_is_ones_own_where_its_prompt_leaves_a_place_for_it() {
        let task = |prompt: &str| Task { name: text("name"), prompt: text(prompt) };
        assert!(task("Help me with {own}.").is_own());
        assert!(!task("Help {tool} with a letter.").is_own());
    }
}
