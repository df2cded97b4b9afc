//! Prepares the texts that ship inside.
//!
//! The questionnaire loses the spaces of its JSON, which a reader of the source wants and the page
//! does not. What the page itself says becomes an enum of names, one for each key of
//! `interface.json` and of `still.json`, and a file of lines for each language: so a text that is
//! missing or has no name does not compile, and the page reads no JSON for it. The texts of
//! `still.json` stand in the page for when there is no program, so the program goes without them.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const FOLDER: &str = "src/content/bundled";

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    let write = |name: &str, text: &str| fs::write(Path::new(&out).join(name), text);
    write("questionnaire.json", &serde_json::to_string(&read("questionnaire.json")?)?)?;

    let (mut names, mut texts) = (String::new(), [String::new(), String::new()]);
    for (file, only_names) in [("interface.json", false), ("still.json", is_for_browser()?)] {
        let mut unsaid = [String::new(), String::new()];
        add(file, &mut names, if only_names { &mut unsaid } else { &mut texts })?;
    }
    let [dutch, english] = texts;
    write("interface.nl", dutch.trim_end())?;
    write("interface.en", english.trim_end())?;
    write("phrases.rs", &format!("phrases! {{\n{names}}}\n"))?;
    Ok(())
}

fn is_for_browser() -> Result<bool, env::VarError> {
    env::var("CARGO_CFG_TARGET_ARCH").map(|arch| arch == "wasm32")
}

/// Adds the phrases of a file to the names, and what they say to the lines of each language.
fn add(file: &str, names: &mut String, texts: &mut [String; 2]) -> Result<(), Box<dyn Error>> {
    let document = read(file)?;
    let phrases = document.as_object().ok_or(format!("{file}: put an object between {{ and }}"))?;
    for (key, text) in phrases {
        for (language, texts) in ["nl", "en"].iter().zip(&mut *texts) {
            let text = text.get(language).and_then(Value::as_str).filter(|text| !text.is_empty());
            let missing = || format!("{file}: “{key}” has no text in “{language}”. Add it.");
            let text = text.ok_or_else(missing)?;
            if text.contains('\n') {
                return Err(format!("{file}: “{key}” has more than one line.").into());
            }
            texts.push_str(text);
            texts.push('\n');
        }
        let said = text.get("nl").and_then(Value::as_str).unwrap_or_default();
        names.extend([format!("    #[doc = {said:?}]\n    {} = {key:?},\n", camel_case(key))]);
    }
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
