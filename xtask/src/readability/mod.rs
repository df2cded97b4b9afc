//! The command `lint-text`: how readable the texts are, and what must not stand in them.
//!
//! What is counted and what is wrong is for the crate `prose` to say; this shows it.

mod table;

use std::path::PathBuf;

use anyhow::{Result, bail};
use prose::Language;
use prose::faults::faults;
use prose::hard::{Hard, hardest};
use prose::measure::{Measure, least};
use prose::sources::{self, Source};

use self::table::{Row, draw};
use crate::workspace::Workspace;

/// How many of the hardest sentences are shown.
const HARDEST: usize = 10;

/// Reads all texts of the project, or those of a questionnaire of one's own.
///
/// # Errors
/// Texts that must not be as they are, or a language that is too hard to read as a whole.
pub fn run(workspace: &Workspace, pack: Option<PathBuf>) -> Result<()> {
    let sources = match pack {
        None => sources::project(workspace.root())?,
        Some(path) => {
            let texts = sources::document(&path)?;
            if texts.is_empty() {
                bail!("{} has no texts with nl and en", path.display());
            }
            let name = path.display().to_string();
            vec![Source { name, texts }]
        }
    };
    for language in Language::ALL {
        println!("{}", draw(language, &rows(&sources, language)));
    }
    for language in Language::ALL {
        println!("The hardest sentences, {}:\n", language.name());
        let texts = sources.iter().flat_map(|source| &source.texts);
        for hard in hardest(texts, language, HARDEST) {
            println!("{}", told(&hard));
        }
    }
    judge(&sources)
}

/// The check of the command `test`.
pub fn check(workspace: &Workspace) -> Result<()> {
    run(workspace, None)
}

/// The counts of each source, and of all together.
fn rows(sources: &[Source], language: Language) -> Vec<Row> {
    let row = |source: &Source| Row {
        name: source.name.clone(),
        measure: Measure::of(&source.texts, language),
    };
    let mut rows: Vec<Row> = sources.iter().map(row).collect();
    let measure = rows.iter().map(|row| row.measure).sum();
    rows.push(Row { name: "the whole".to_owned(), measure });
    rows
}

fn told(hard: &Hard) -> String {
    let Hard { place, sentence, index, because, cure } = hard;
    format!("{index:6.1}  {sentence}\n        {place}\n        {because}: {cure}\n")
}

/// Fails with everything that is wrong, and with a language that is too hard.
fn judge(sources: &[Source]) -> Result<()> {
    let texts = sources.iter().flat_map(|source| &source.texts);
    let mut wrong: Vec<String> = texts.flat_map(faults).map(|fault| fault.to_string()).collect();
    for language in Language::ALL {
        let whole: Measure =
            sources.iter().map(|source| Measure::of(&source.texts, language)).sum();
        let (index, least) = (whole.index(language), least(language));
        if index < least {
            let name = language.name();
            wrong.push(format!(
                "{name} as a whole: {index:.1}, where {least} is the least: begin with the \
                 sentences above"
            ));
        }
    }
    if !wrong.is_empty() {
        bail!("what must not stay as it is ({}):\n{}", wrong.len(), wrong.join("\n"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use prose::text::Text;

    use super::*;

    fn source(dutch: &str, english: &str) -> Vec<Source> {
        vec![Source { name: "one".into(), texts: vec![Text::both("here", dutch, english)] }]
    }

    #[test]
    fn plain_texts_pass() {
        assert!(judge(&source("Je leest een korte tekst.", "You read a short text.")).is_ok());
    }

    #[test]
    fn faults_and_hard_languages_are_told_together() {
        let hard = "Organisatieveranderingen vereisen verantwoordelijkheidsgevoel bovendien!";
        let error = judge(&source(hard, "You read a short text.")).unwrap_err().to_string();
        assert!(error.starts_with("what must not stay as it is (2):\n"), "{error}");
        assert!(
            error.contains("here: it shouts") && error.contains("Dutch as a whole: -"),
            "{error}"
        );
    }

    #[test]
    fn the_whole_is_the_sum_of_the_sources() {
        let mut sources = source("Je leest een korte tekst.", "");
        sources.extend(source("Dit zijn er nog vier.", ""));
        let rows = rows(&sources, Language::Dutch);
        let words: Vec<usize> = rows.iter().map(|row| row.measure.words).collect();
        assert_eq!(words, [5, 5, 10]);
    }
}
