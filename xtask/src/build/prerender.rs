//! The static texts of the page, rendered by the app itself on this computer.

use std::collections::BTreeMap;
use std::io::{IsTerminal, stderr};
use std::process::Output;

use anyhow::{Context, Error, Result};
use serde::Deserialize;

use super::diagnostics::CompilerSaid;
use crate::process;
use crate::workspace::Workspace;

/// Texts by their name: that of the marker they replace, or of what they are.
pub type Texts = BTreeMap<String, String>;

/// What the app prints of itself.
#[derive(Deserialize)]
pub struct Prerendered {
    /// What stands in the page before the program runs.
    pub page: Texts,
    /// The same for the element.
    pub element: Texts,
    /// The settings of the check.
    pub settings: Vec<Setting>,
}

/// A setting of the check, which is a text.
#[derive(Clone, Deserialize)]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// The values that it can have, for readers.
    pub values: String,
    /// What holds without it; empty for nothing.
    pub default: String,
    /// What it does.
    pub meaning: String,
}

/// What the app's `prerender` program said, kept until it is its turn on the terminal.
pub struct Prerender {
    line: String,
    output: Output,
}

impl Prerender {
    /// Runs it.
    pub fn run(workspace: &Workspace) -> Result<Self> {
        let mut cargo = workspace.cargo();
        cargo.args(["run", "--quiet", "--package", "eerste-stap"]);
        cargo.args(["--features", "ssr", "--bin", "prerender"]);
        if stderr().is_terminal() {
            cargo.env("CARGO_TERM_COLOR", "always");
        }
        let output = cargo.output().map_err(|error| process::cannot_start(&cargo, error))?;
        Ok(Self { line: process::line(&cargo), output })
    }

    /// Says on the terminal what the compiler said, and reads what the program printed.
    pub fn read(self) -> Result<Prerendered> {
        let Output { status, stdout, stderr } = self.output;
        let said = String::from_utf8_lossy(&stderr);
        eprint!("{said}");
        process::succeeded(&self.line, status)
            .map_err(|failed| Error::new(CompilerSaid::new(&said)).context(failed))?;
        parse(&String::from_utf8_lossy(&stdout))
    }
}

fn parse(printed: &str) -> Result<Prerendered> {
    serde_json::from_str(printed).context(
        "the program `prerender` has to print one JSON object: texts for the `page` and the `element`, and `settings`",
    )
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_object_of_texts_is_read() {
        let printed = r#"{"page": {"intro": "<h1>Hoi</h1>"}, "element": {}, "settings": []}"#;
        let parsed = parse(printed).unwrap();
        assert_eq!(parsed.page.get("intro").map(String::as_str), Some("<h1>Hoi</h1>"));
        assert!(parsed.settings.is_empty());
    }

    #[test]
    fn anything_else_is_refused() {
        for printed in ["", "[]", r#"{"page": 3}"#, "{} {}"] {
            assert!(parse(printed).is_err(), "{printed}");
        }
    }
}
