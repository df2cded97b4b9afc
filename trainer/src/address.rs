//! Addresses that a trainer gives: of the check, of its script, of a page to look at.

use eerste_stap::domain::setup::Link;
use eerste_stap::domain::wording::Language;

use crate::words::{Words, say};

/// Longer than this is no address that anybody types or that every browser takes.
const LONGEST: usize = 1_500;

/// Why an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// There is none yet.
    Missing,
    /// It is not one of https.
    NotHttps,
    /// It holds signs that an address does not have.
    Signs,
    /// There is something behind a `#`, where the settings go.
    Fragment,
    /// It is too long.
    Long,
}

impl Flaw {
    /// What to do about it.
    #[must_use]
    pub fn sentence(self, language: Language) -> &'static str {
        let words: Words = match self {
            Self::Missing => ["Vul eerst het adres in.", "Fill in the address first."],
            Self::NotHttps => [
                "Dit adres begint niet met https://. Kopieer het adres uit de adresbalk van je browser.",
                "This address does not begin with https://. Copy it from the address bar of your browser.",
            ],
            Self::Signs => [
                "In dit adres staat een teken dat niet in een adres hoort, zoals een spatie. Kopieer het adres uit de adresbalk van je browser.",
                "This address holds a sign that does not belong there, such as a space. Copy it from the address bar of your browser.",
            ],
            Self::Fragment => [
                "Laat het deel vanaf # weg: daar zet deze pagina de instellingen.",
                "Leave out everything from # on: that is where this page puts the settings.",
            ],
            Self::Long => [
                "Dit adres is langer dan 1500 tekens. Kies een korter adres.",
                "This address has more than 1,500 characters. Choose a shorter one.",
            ],
        };
        say(language, words)
    }
}

/// Takes an address of https that nothing follows yet.
///
/// # Errors
/// Why it cannot be used.
pub fn checked(address: &str) -> Result<&str, Flaw> {
    if address.is_empty() {
        return Err(Flaw::Missing);
    }
    let Some(rest) = address.strip_prefix("https://") else { return Err(Flaw::NotHttps) };
    if address.len() > LONGEST {
        return Err(Flaw::Long);
    }
    if Link::parse(address).is_none() || rest.starts_with(['/', '?', '#', ':', '@']) {
        return Err(Flaw::Signs);
    }
    if address.contains('#') { Err(Flaw::Fragment) } else { Ok(address) }
}

/// The address of a file in the same folder.
#[must_use]
pub fn beside(address: &str, file: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let host = "https://".len();
    match path.rfind('/') {
        Some(slash) if slash >= host => path.get(..=slash).unwrap_or_default().to_owned() + file,
        _ => [path, "/", file].concat(),
    }
}

/// The address at which a page tells what is wrong with the check in it.
///
/// # Errors
/// Why it cannot be used.
pub fn checking(address: &str) -> Result<Link, Flaw> {
    let page = address.split('#').next().unwrap_or_default();
    let page = checked(page)?;
    Link::parse(&[page, "#check"].concat()).ok_or(Flaw::Signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_https_and_plain() {
        assert_eq!(checked("https://x.example/a?b=c"), Ok("https://x.example/a?b=c"));
        for (address, flaw) in [
            ("", Flaw::Missing),
            ("http://x.example/", Flaw::NotHttps),
            ("javascript:alert(1)", Flaw::NotHttps),
            ("C:\\eerste-stap.html", Flaw::NotHttps),
            ("https://", Flaw::Signs),
            ("https:///etc", Flaw::Signs),
            ("https://x.example/ y", Flaw::Signs),
            ("https://x.example/\"onload=\"alert(1)", Flaw::Signs),
            ("https://x.example/<script>", Flaw::Signs),
            ("https://x.example/#language=en", Flaw::Fragment),
        ] {
            assert_eq!(checked(address), Err(flaw), "{address}");
            assert!(!flaw.sentence(Language::Dutch).is_empty());
        }
        assert_eq!(checked(&("https://x/".to_owned() + &"y".repeat(1_000_000))), Err(Flaw::Long));
    }

    #[test]
    fn a_file_stands_beside_another() {
        for (address, expected) in [
            ("https://x.example/a/b.html", "https://x.example/a/f.js"),
            ("https://x.example/a/b.html?c=/d/e", "https://x.example/a/f.js"),
            ("https://x.example/", "https://x.example/f.js"),
            ("https://x.example", "https://x.example/f.js"),
        ] {
            assert_eq!(beside(address, "f.js"), expected);
        }
    }

    #[test]
    fn a_page_is_asked_what_is_wrong_whatever_part_of_it_was_pasted() {
        for page in ["https://x.example/page", "https://x.example/page#part"] {
            assert_eq!(checking(page).unwrap().address(), "https://x.example/page#check");
        }
        assert_eq!(checking("page"), Err(Flaw::NotHttps));
    }
}
