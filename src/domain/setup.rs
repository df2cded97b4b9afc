//! What whoever offers the check has set, and what holds when nothing is set.

use super::look::Look;
use super::wording::Language;

/// The settings, each with its default.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub struct Setup {
    /// The language to begin in; the first one when none is set.
    pub language: Option<Language>,
    /// How it looks.
    pub look: Look,
    /// Who offers the check.
    pub organisation: Option<String>,
    /// The name of the tool that may be used.
    pub tool: Option<String>,
    /// Where the organisation's rules are.
    pub rules: Option<Link>,
    /// Where to turn with questions.
    pub contact: Option<Link>,
    /// Whether the questions about one's role are asked of everyone.
    pub role_questions: bool,
    /// Whether it is asked if someone leads a team.
    pub leading_question: bool,
    /// Whether everything is wiped when nobody is there any more.
    pub idle_wipe: bool,
    /// Whether someone may have answers kept on the device.
    pub storage: bool,
    /// Whether the result offers words to copy onto paper slips for a group.
    pub slips: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            language: None,
            look: Look::default(),
            organisation: None,
            tool: None,
            rules: None,
            contact: None,
            role_questions: false,
            leading_question: true,
            idle_wipe: false,
            storage: true,
            slips: false,
        }
    }
}

/// An address that may be shown as a link: `https:` or `mailto:`, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// Takes an address of a kind that may be linked to, of visible ASCII without quotes.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let rest = ["https://", "mailto:"].iter().find_map(|kind| address.strip_prefix(kind))?;
        let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\');
        (!rest.is_empty() && rest.chars().all(plain)).then(|| Self(address.to_owned()))
    }

    /// The address, safe to link to.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_addresses_become_links() {
        for good in ["https://intranet.example/ai?x=1#rules", "mailto:ai@example.nl"] {
            assert_eq!(Link::parse(good).unwrap().address(), good);
        }
        let bad = [
            "",
            "https://",
            "mailto:",
            "http://example.nl",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            " https://example.nl",
            "https://example.nl/ x",
            "https://exa\u{202e}mple.nl",
            "https://example.nl/\"onclick=",
            "//example.nl",
            "rules.html",
        ];
        for bad in bad {
            assert_eq!(Link::parse(bad), None, "{bad}");
        }
    }
}
