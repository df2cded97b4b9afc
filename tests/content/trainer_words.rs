//! The words of the trainer page, as its source has them: the same voice as the check.

use std::path::Path;

use prose::Language;
use prose::faults::faults;
use prose::sources;

/// What must be copied to the letter has the quotes of code.
const CODE: [&str; 3] = ["'wasm-unsafe-eval'", "lang=\"nl\"", "lang=\"en\""];

#[test]
fn the_trainer_page_speaks_plainly_and_says_the_same_in_both_languages() {
    let texts = sources::code(Path::new(env!("CARGO_MANIFEST_DIR")), "trainer/src").unwrap();
    assert!(texts.len() > 100, "{} texts", texts.len());
    for text in texts {
        assert_eq!(faults(&text), []);
        for said in Language::ALL.map(|language| text.said(language).unwrap()) {
            let said = CODE.iter().fold(said.to_owned(), |said, code| said.replace(code, "code"));
            assert!(!said.contains("  ") && said.trim() == said, "{}: {said}", text.place);
            // One kind of quotes on this page: single and curled.
            assert!(!said.contains(['\'', '"', '“', '”']), "{}: {said}", text.place);
        }
    }
}
