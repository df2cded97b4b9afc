//! Prepares the texts that ship inside.
//!
//! The questionnaire loses the spaces of its JSON, which a reader of the source wants and the page
//! does not. What the page itself says becomes an enum of names, one for each key of
//! `interface.json`, and a file of lines for each language: so a text that is missing or has no
//! name does not compile, and the page reads no JSON for it.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const FOLDER: &str = "src/content/bundled";

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    let write = |name: &str, text: &str| fs::write(Path::new(&out).join(name), text);
    write("questionnaire.json", &serde_json::to_string(&read("questionnaire.json")?)?)?;

    let interface = read("interface.json")?;
    let phrases = interface.as_object().ok_or("interface.json: put an object between { and }")?;
    let (mut names, mut texts) = (String::new(), [String::new(), String::new()]);
    for (key, text) in phrases {
        for (language, texts) in ["nl", "en"].iter().zip(&mut texts) {
            let text = text.get(language).and_then(Value::as_str).filter(|text| !text.is_empty());
            let missing =
                || format!("interface.json: “{key}” has no text in “{language}”. Add it.");
            let text = text.ok_or_else(missing)?;
            if text.contains('\n') {
                return Err(format!("interface.json: “{key}” has more than one line.").into());
            }
            texts.push_str(text);
            texts.push('\n');
        }
        let said = text.get("nl").and_then(Value::as_str).unwrap_or_default();
        names.extend([format!("    #[doc = {said:?}]\n    {} = {key:?},\n", camel_case(key))]);
    }
    let [dutch, english] = texts;
    write("interface.nl", dutch.trim_end())?;
    write("interface.en", english.trim_end())?;
    write("phrases.rs", &format!("phrases! {{\n{names}}}\n"))?;
    Ok(())
}

fn read(name: &str) -> Result<Value, Box<dyn Error>> {
    let source = Path::new(FOLDER).join(name);
    println!("cargo::rerun-if-changed={}", source.display());
    let json = fs::read_to_string(&source)?;
    Ok(serde_json::from_str(&json).map_err(|error| format!("{}: {error}", source.display()))?)
}

/// `step-need-not` as `StepNeedNot`.
fn camel_case(key: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    };
    key.split('-').map(word).collect()
}
