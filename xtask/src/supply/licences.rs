//! The licences of what others wrote: which crate has which, and their texts as the crates have
//! them, each text once.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use super::shipped::{Crate, Id, Shipped};
use crate::workspace::Workspace;

/// Its name in the release.
pub const NAME: &str = "LICENSES-third-party.txt";

/// How the names of files with a licence begin.
const NAMES: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

const LINE: &str = "------------------------------------------------------------------------\n";

/// The file.
pub fn licences(workspace: &Workspace, shipped: &Shipped) -> Result<String> {
    let mut file = format!(
        "Eerste Stap is made with the work of others: the crates below, and the Rust Standard\n\
         Library {} (MIT OR Apache-2.0, Copyright (c) The Rust Project Contributors).\n\
         Their licences, as the crates have them, follow the list.\n\n",
        shipped.compiler
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, found) in shipped.foreign() {
        let repository = found.repository.as_deref().unwrap_or_default();
        file += format!("{id}  {}  {repository}", found.licence).trim_end();
        file.push('\n');
        let mut own = texts_of(id, found)?;
        if own.is_empty() {
            own.push(("MIT".to_owned(), in_its_place(workspace, id, found)?));
        }
        for (name, text) in own {
            texts.entry(text).or_default().push(format!("{id} ({name})"));
        }
    }
    let mut texts: Vec<(Vec<String>, String)> =
        texts.into_iter().map(|(text, owners)| (owners, text)).collect();
    texts.sort();
    for (owners, text) in texts {
        file += &["\n", LINE, &owners.join("\n"), "\n", LINE, "\n", &text].concat();
    }
    Ok(file)
}

/// The texts in the folder of a crate, by the names of their files.
fn texts_of(id: &Id, found: &Crate) -> Result<Vec<(String, String)>> {
    let folder = || format!("the sources of {id} cannot be read");
    let mut texts = Vec::new();
    for entry in fs::read_dir(&found.folder).with_context(folder)? {
        let entry = entry.with_context(folder)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let lower = name.to_ascii_lowercase();
        if NAMES.iter().any(|start| lower.starts_with(start)) && entry.path().is_file() {
            let text = fs::read_to_string(entry.path()).with_context(folder)?;
            texts.push((name, tidy(&text)));
        }
    }
    texts.sort();
    Ok(texts)
}

/// The same text for everyone who writes it with other ends of lines.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| [line.trim_end(), "\n"].concat());
    let text = lines.collect::<String>();
    [text.trim_matches('\n'), "\n"].concat()
}

/// The usual text of MIT with the names of the authors, for a crate that comes without a text.
fn in_its_place(workspace: &Workspace, id: &Id, found: &Crate) -> Result<String> {
    let Crate { licence, authors, .. } = found;
    if !licence.split(" OR ").any(|one| one == "MIT") {
        bail!("{id} is {licence} and comes without the text: put it into xtask/src/supply");
    }
    let ours = tidy(&workspace.read_text("LICENSE-MIT")?);
    let holders =
        if authors.is_empty() { format!("The {} authors", found.name) } else { authors.join(", ") };
    let held = |line: &str| {
        let line = if line.starts_with("Copyright (c)") {
            format!("Copyright (c) {holders}")
        } else {
            line.to_owned()
        };
        line + "\n"
    };
    Ok(ours.lines().map(held).collect())
}

#[cfg(test)]
mod tests {
    use super::{Shipped, in_its_place, licences, tidy};
    use crate::workspace::Workspace;

    #[test]
    fn every_crate_that_ships_is_named_and_has_a_text() {
        let workspace = Workspace::find().unwrap();
        let shipped = Shipped::of(&workspace).unwrap();
        let file = licences(&workspace, &shipped).unwrap();
        assert!(shipped.foreign().count() > 20);
        for (id, found) in shipped.foreign() {
            assert!(file.contains(&format!("\n{id}  {}", found.licence)), "{id}");
            assert!(file.contains(&format!("\n{id} (")), "{id}");
            assert!(!file.contains(&*found.folder.to_string_lossy()), "{id}");
        }
        assert!(!file.contains("axum"), "what only tests use does not ship");
    }

    #[test]
    fn a_text_is_the_same_however_its_lines_end() {
        assert_eq!(tidy("\nMIT  \r\n\r\nPermission\n\n"), "MIT\n\nPermission\n");
    }

    #[test]
    fn a_crate_without_a_text_gets_the_usual_one_with_its_authors() {
        let workspace = Workspace::find().unwrap();
        let of = |licence| {
            let shipped = Shipped::sample(&[("a", licence, "registry+x")]);
            in_its_place(&workspace, &"a 1.0.0".to_owned(), &shipped.crates["a 1.0.0"])
        };
        let text = of("MIT OR Apache-2.0").unwrap();
        assert!(text.contains("\nCopyright (c) Somebody\n"), "{text}");
        assert!(!text.contains("Eerste Stap"), "{text}");
        assert!(of("Unicode-3.0").is_err());
    }
}
