//! What someone answered, statement by statement.

/// One answer to one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The labelled option, counted from 1 (least agreement) to the number of options.
    Rating(u8),
    /// "Past niet bij mij": an answer that is not scored.
    NotApplicable,
}

/// The answers to a questionnaire, by the position of the statement; any of them may be open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    given: Vec<Option<Answer>>,
}

impl Answers {
    /// No answers yet to this many statements.
    #[must_use]
    pub fn blank(items: usize) -> Self {
        Self { given: vec![None; items] }
    }

    /// The answer at this position, if one was given.
    #[must_use]
    pub fn get(&self, position: usize) -> Option<Answer> {
        self.given.get(position).copied().flatten()
    }

    /// Gives or changes an answer; a position that does not exist changes nothing.
    pub fn give(&mut self, position: usize, answer: Answer) {
        if let Some(place) = self.given.get_mut(position) {
            *place = Some(answer);
        }
    }

    /// All places in order, open ones included.
    pub fn iter(&self) -> impl Iterator<Item = Option<Answer>> + '_ {
        self.given.iter().copied()
    }

    /// The first statement that has no answer.
    #[must_use]
    pub fn first_open(&self) -> Option<usize> {
        self.given.iter().position(Option::is_none)
    }

    /// How many statements there are to answer.
    #[must_use]
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Whether nothing was answered at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.given.iter().all(Option::is_none)
    }

    /// How long the longest row of equal answers is; an open place ends a row.
    ///
    /// Ten or more is worth one kind question, since honest rows of eight or more are rare
    /// (0.13% of simulated people).
    #[must_use]
    pub fn longest_run(&self) -> usize {
        let (mut longest, mut run, mut before) = (0, 0, None);
        for answer in self.iter() {
            run = match answer {
                None => 0,
                Some(_) if answer == before => run + 1,
                Some(_) => 1,
            };
            before = answer;
            longest = longest.max(run);
        }
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::samples::answers;

    #[test]
    fn rows_of_equal_answers_are_counted() {
        #[track_caller]
        fn case(text: &str, expected: usize) {
            assert_eq!(answers(text).longest_run(), expected, "{text}");
        }
        case("", 0);
        case("...", 0);
        case("1", 1);
        case("1233321", 3);
        case("3333333333", 10);
        case("33333.33333", 5);
        case("xxx1", 3);
        case("12222", 4);
    }

    #[test]
    fn the_first_open_place_is_found() {
        assert_eq!(answers("12.4.").first_open(), Some(2));
        assert_eq!(answers("1x").first_open(), None);
        assert!(answers("..").is_blank());
        assert!(!answers(".x").is_blank());
    }

    #[test]
    fn an_answer_to_no_statement_changes_nothing() {
        let mut some = answers("12");
        some.give(2, Answer::Rating(5));
        assert_eq!(some, answers("12"));
        assert_eq!(some.get(2), None);
    }
}
