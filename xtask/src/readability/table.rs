//! Counts and indices as a table, in Markdown.

use prose::Language;
use prose::measure::Measure;

/// What is counted of a source, or of all of them.
pub struct Row {
    /// What it is of.
    pub name: String,
    /// What was counted.
    pub measure: Measure,
}

/// A table for one language.
pub fn draw(language: Language, rows: &[Row]) -> String {
    let head = "words | sentences | words per sentence | syllables per 100 words | index";
    let head = format!("| {} | {head} |\n|---|{}\n", language.name(), "---:|".repeat(5));
    let rows = rows.iter().map(|Row { name, measure }| {
        format!(
            "| {name} | {} | {} | {:.1} | {:.1} | {:.1} |\n",
            measure.words,
            measure.sentences,
            measure.words_per_sentence(),
            measure.syllables_per_100_words(),
            measure.index(language)
        )
    });
    [head].into_iter().chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_shows_the_counts_and_what_comes_of_them() {
        let measure = Measure { words: 200, sentences: 16, syllables: 300 };
        let rows = [Row { name: "page".into(), measure }];
        assert_eq!(
            draw(Language::Dutch, &rows),
            "| Dutch | words | sentences | words per sentence | syllables per 100 words | index |\n\
             |---|---:|---:|---:|---:|---:|\n\
             | page | 200 | 16 | 12.5 | 150.0 | 79.7 |\n"
        );
    }
}
