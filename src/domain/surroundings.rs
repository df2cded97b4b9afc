//! What the check runs in, as far as it knows: told to whoever asks what can be seen.

use super::day::Day;
use super::wording::Localized;

/// What the edge to the browser found out, and keeps finding out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surroundings {
    /// How the check stands in its page.
    pub form: Form,
    /// The day, by the clock of the device, which may be wrong.
    pub today: Option<Day>,
    /// How many requests the browser made for this page since it opened.
    pub requests: u32,
    /// What the browser refused: the rule that did, and what was asked for.
    pub refused: Vec<String>,
    /// Whether anything is kept on the device.
    pub memory: Memory,
    /// The version of the program.
    pub version: String,
    /// The hash of the page as it was built.
    pub build: String,
    /// Why a file could not be opened.
    pub file_trouble: Option<Localized>,
    /// What could not be copied, for someone to copy by hand.
    pub uncopied: Option<String>,
    /// In how many seconds everything is wiped, once nobody seems to be there.
    pub wipes_in: Option<u32>,
}

/// As many refusals are kept as a browser's own list of requests holds.
const MOST_REFUSED: usize = 250;

impl Surroundings {
    /// Notes what the browser refused. A page that goes on trying must not fill the memory.
    pub fn refuse(&mut self, what: String) {
        if self.refused.len() < MOST_REFUSED {
            self.refused.push(what);
        }
    }
}

/// How the check stands in its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The page is its own, and so is the policy that keeps it silent.
    #[default]
    Page,
    /// The same page within a page of someone else.
    Frame,
    /// A part of a page of someone else, whose scripts can read all that the page shows.
    Element,
}

/// Whether anything is kept on the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Memory {
    /// The browser does not allow it.
    #[default]
    Denied,
    /// It could be, but is not.
    Empty,
    /// Answers are kept until this day.
    Kept(Day),
    /// Another window, or another check on the same page, keeps its answers.
    Elsewhere,
    /// Something is there that cannot be read, and why.
    Unreadable(Localized),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_refused_is_noted_up_to_a_limit() {
        let mut around = Surroundings::default();
        for n in 0..MOST_REFUSED + 2 {
            around.refuse(n.to_string());
        }
        assert_eq!(around.refused.len(), MOST_REFUSED);
        assert_eq!(around.refused.first().map(String::as_str), Some("0"));
    }
}
