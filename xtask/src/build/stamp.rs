//! The hash by which anyone can tell that two copies of the page are the same.
//!
//! It stands in the page itself, so it is the hash of the page without it:
//! `sed 's/ data-build="[0-9a-f]*"/ data-build=""/' eerste-stap.html | sha256sum` gives it again.

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};

/// Where the hash stands, still empty.
const SLOT: &str = r#" data-build="""#;
/// What may stand in the page once, or somebody who looks for the hash finds another text.
const ATTRIBUTE: &str = "data-build=";

/// A page with its hash in it.
pub struct Stamped {
    /// The page.
    pub page: String,
    /// The hash of the page before it was put in.
    pub hash: String,
}

/// Puts the hash of a page into the page.
pub fn stamp(page: &str) -> Result<Stamped> {
    let (found, empty) = (page.matches(ATTRIBUTE).count(), page.matches(SLOT).count());
    if (found, empty) != (1, 1) {
        bail!(
            "the page holds `{ATTRIBUTE}` {found} times, {empty} of them empty: it has to stand \
             on the html element of index.html, as `data-build=\"\"`, and nowhere else"
        );
    }
    let hash = sha256(page);
    let filled = SLOT.replace("\"\"", &format!("\"{hash}\""));
    Ok(Stamped { page: page.replacen(SLOT, &filled, 1), hash })
}

/// The SHA-256 of a text, as `sha256sum` writes it.
pub fn sha256(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::{sha256, stamp};

    const PAGE: &str = "<html lang=\"nl\" data-build=\"\">\n<h1>Eén stap</h1>\n</html>\n";

    /// What a reader of the finished page does to find the hash again.
    fn recomputed(page: &str) -> String {
        let (before, after) = page.split_once("data-build=\"").unwrap();
        let (_, after) = after.split_once('"').unwrap();
        sha256(&format!("{before}data-build=\"\"{after}"))
    }

    /// The example of FIPS 180-2, appendix B.1.
    #[test]
    fn the_example_of_the_standard_comes_out() {
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256("abc"), hash);
    }

    #[test]
    fn the_hash_comes_back_from_the_finished_page() {
        let stamped = stamp(PAGE).unwrap();
        assert!(
            stamped.page.contains(&format!("<html lang=\"nl\" data-build=\"{}\">", stamped.hash))
        );
        assert_eq!(recomputed(&stamped.page), stamped.hash);
    }

    #[test]
    fn a_changed_byte_gives_another_hash() {
        let stamped = stamp(PAGE).unwrap();
        let changed = stamped.page.replace("stap", "Stap");
        assert_ne!(recomputed(&changed), stamped.hash);
    }

    #[test]
    fn a_page_where_the_hash_has_no_place_or_two_is_refused() {
        for page in ["<html>", &PAGE.repeat(2), &PAGE.replace("\"\"", "\"0\"")] {
            assert!(stamp(page).is_err(), "{page}");
        }
        let mentioned = PAGE.replace("stap", "data-build='x'");
        let error = stamp(&mentioned).err().unwrap().to_string();
        assert!(error.starts_with("the page holds `data-build=` 2 times, 1 of them empty"));
    }
}
