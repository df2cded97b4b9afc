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
    /// It is not one of a website.
    NoWebsite,
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
            Self::Missing => [
                "Vul eerst het adres van eerste-stap.html in.",
                "Fill in the address of eerste-stap.html first.",
            ],
            Self::NoWebsite => [
                "Dit adres begint niet met https:// of http://. Kopieer het adres uit de adresbalk van je browser.",
                "This address does not begin with https:// or http://. Copy it from the address bar of your browser.",
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

/// What an intranet without https begins with. The trainer's own pages may be there; what the check
/// itself links to is of https or mailto, whatever this page takes.
const PLAIN: &str = "http://";

/// Takes an address of a website that nothing follows yet.
///
/// # Errors
/// Why it cannot be used.
pub fn checked(address: &str) -> Result<&str, Flaw> {
    let address = whole(address)?;
    if address.contains('#') { Err(Flaw::Fragment) } else { Ok(address) }
}

/// Takes an address of a website, with everything that follows.
fn whole(address: &str) -> Result<&str, Flaw> {
    if address.is_empty() {
        return Err(Flaw::Missing);
    }
    let rest = ["https://", PLAIN].iter().find_map(|kind| address.strip_prefix(kind));
    let Some(rest) = rest else { return Err(Flaw::NoWebsite) };
    if address.len() > LONGEST {
        return Err(Flaw::Long);
    }
    // What may stand in an address is for the check to say; only the kind is asked here.
    let as_secure = Link::parse(&["https://", rest].concat());
    if as_secure.is_none() || rest.starts_with(['/', '?', '#', ':', '@']) {
        return Err(Flaw::Signs);
    }
    Ok(address)
}

/// Whether whoever manages the network can read and change what stands at this address.
#[must_use]
pub fn is_open(address: &str) -> bool {
    address.starts_with(PLAIN)
}

/// The address of a file in the same folder.
#[must_use]
pub fn beside(address: &str, file: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let host = path.find("//").map_or(0, |slashes| slashes + 2);
    match path.rfind('/') {
        Some(slash) if slash >= host => path.get(..=slash).unwrap_or_default().to_owned() + file,
        _ => [path, "/", file].concat(),
    }
}

/// An address at which a page tells what is wrong with the check in it, safe to link to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checking(String);

impl Checking {
    /// The address of the page, with the word behind it that the check looks for. What stood behind
    /// the `#` stays: it may be the settings of the check, or the very page of a larger app.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub fn of(address: &str) -> Result<Self, Flaw> {
        let address = whole(address)?;
        let sign = match address.split_once('#') {
            None => "#",
            Some((_, "")) => "",
            Some((_, fragment)) if fragment.split('&').any(|pair| pair == CHECK) => {
                return Ok(Self(address.to_owned()));
            }
            Some(_) => "&",
        };
        Ok(Self([address, sign, CHECK].concat()))
    }

    /// The address.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.0
    }
}

/// The word behind the `#` by which someone asks what is wrong.
const CHECK: &str = "check";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_a_website_and_plain() {
        for address in ["https://x.example/a?b=c", "http://intranet/a.html"] {
            assert_eq!(checked(address), Ok(address));
        }
        assert!(is_open("http://intranet/a.html") && !is_open("https://x.example/a"));
        for (address, flaw) in [
            ("", Flaw::Missing),
            ("ftp://x.example/", Flaw::NoWebsite),
            ("mailto:x@example.org", Flaw::NoWebsite),
            ("javascript:alert(1)", Flaw::NoWebsite),
            ("javascript:alert('http://x.example')", Flaw::NoWebsite),
            ("C:\\eerste-stap.html", Flaw::NoWebsite),
            ("https://", Flaw::Signs),
            ("http://", Flaw::Signs),
            ("http://x.example/\"onload=\"alert(1)", Flaw::Signs),
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
            ("http://intranet/a/b.html", "http://intranet/a/f.js"),
            ("http://intranet", "http://intranet/f.js"),
        ] {
            assert_eq!(beside(address, "f.js"), expected);
        }
    }

    #[test]
    fn a_page_is_asked_what_is_wrong_whatever_part_of_it_was_pasted() {
        for (page, asked) in [
            ("https://x.example/page", "https://x.example/page#check"),
            ("https://x.example/page#", "https://x.example/page#check"),
            ("https://x.example/page#part", "https://x.example/page#part&check"),
            ("https://x.example/#/route", "https://x.example/#/route&check"),
            ("https://x.example/e.html#tool=A&b=1", "https://x.example/e.html#tool=A&b=1&check"),
            ("https://x.example/page#check", "https://x.example/page#check"),
            ("https://x.example/page#tool=A&check", "https://x.example/page#tool=A&check"),
            ("http://intranet/page", "http://intranet/page#check"),
        ] {
            assert_eq!(Checking::of(page).unwrap().address(), asked);
        }
        assert_eq!(Checking::of("page"), Err(Flaw::NoWebsite));
        assert_eq!(Checking::of("http://x/#<script>"), Err(Flaw::Signs));
    }
}
