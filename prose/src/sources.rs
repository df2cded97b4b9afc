//! Where there are texts that a reader meets.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::text::Text;
use crate::{json, rust};

/// The JSON documents that ship, and what their texts are.
const DOCUMENTS: [(&str, &str); 3] = [
    ("questionnaire", "src/content/bundled/questionnaire.json"),
    ("page", "src/content/bundled/interface.json"),
    ("without the program", "src/content/bundled/still.json"),
];
/// The folders of Rust sources with texts in them.
const CODE: [(&str, &str); 2] = [("faults", "src"), ("trainer page", "trainer/src")];

/// Texts that belong together.
pub struct Source {
    /// What they are.
    pub name: String,
    /// The texts.
    pub texts: Vec<Text>,
}

/// All texts of the project in this folder.
///
/// # Errors
/// A file cannot be read, or is no JSON.
pub fn project(root: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for (name, path) in DOCUMENTS {
        sources.push(Source { name: name.to_owned(), texts: document(&root.join(path))? });
    }
    for (name, path) in CODE {
        sources.push(Source { name: name.to_owned(), texts: code(root, path)? });
    }
    Ok(sources)
}

/// The texts of a JSON document.
///
/// # Errors
/// It cannot be read, or is no JSON.
pub fn document(path: &Path) -> io::Result<Vec<Text>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let document = fs::read_to_string(path).map_err(|error| about(path, &error))?;
    json::texts(&name, &document).map_err(|error| about(path, &error.into()))
}

/// The texts of the Rust sources below a folder of the project; not those of tests.
///
/// # Errors
/// One of them cannot be read.
pub fn code(root: &Path, folder: &str) -> io::Result<Vec<Text>> {
    let mut texts = Vec::new();
    for name in files(root, folder)? {
        let path = root.join(&name);
        let source = fs::read_to_string(&path).map_err(|error| about(&path, &error))?;
        texts.extend(rust::texts(&name, &source));
    }
    Ok(texts)
}

/// The Rust sources below a folder, in the order of their names.
fn files(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let path = root.join(folder);
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(|error| about(&path, &error))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let inside = [folder, "/", &name].concat();
        let path = root.join(&inside);
        if path.is_dir() {
            names.extend(files(root, &inside)?);
        } else if path.extension().is_some_and(|kind| kind == "rs") && name != "tests.rs" {
            names.push(inside);
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    let kind = if error.kind() == ErrorKind::NotFound { error.kind() } else { ErrorKind::Other };
    io::Error::new(kind, format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use crate::Language;

    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
    }

    #[test]
    fn every_source_of_the_project_has_its_texts() {
        let sources = project(root()).unwrap();
        let least = [200, 150, 10, 20, 100];
        for (source, least) in sources.iter().zip(least) {
            assert!(source.texts.len() > least, "{}: {}", source.name, source.texts.len());
        }
    }

    /// A sentence on a line of its own that is in no pair would go unread.
    #[test]
    fn no_sentence_of_the_code_is_missed() {
        let mut seen = 0;
        for (_, folder) in CODE {
            let texts = code(root(), folder).unwrap();
            let said =
                Language::ALL.map(|language| texts.iter().map(move |text| text.said(language)));
            let said: Vec<Option<&str>> = said.into_iter().flatten().collect();
            for name in files(root(), folder).unwrap() {
                let source = fs::read_to_string(root().join(&name)).unwrap();
                let source = source.split("#[cfg(test)]").next().unwrap();
                for line in source.lines().map(str::trim) {
                    let text = line.strip_prefix('"').and_then(|text| text.strip_suffix("\","));
                    let Some(text) = text.filter(|text| text.ends_with('.')) else { continue };
                    let text = text.replace("\\\"", "\"");
                    assert!(said.contains(&Some(&text)), "{name}: {text}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 100, "{seen}");
    }

    #[test]
    fn a_file_that_cannot_be_used_is_named() {
        let path = root().join("no-such-file.json");
        assert!(document(&path).unwrap_err().to_string().contains("no-such-file.json: "));
        let no_json = document(&root().join("README.md")).unwrap_err().to_string();
        assert!(no_json.contains("README.md: expected value"), "{no_json}");
    }
}
