//! The static texts of the page, rendered by the app itself on this computer.

use std::collections::BTreeMap;
use std::io::{IsTerminal, stderr};
use std::process::{Command, Output};

use anyhow::{Context, Error, Result};
use serde::Deserialize;
use serde_json::Value;

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

/// What the app's `prerender` program and its compiler said, kept until it is its turn on the terminal.
pub struct Prerender {
    line: String,
    said: Vec<u8>,
    output: Output,
}

impl Prerender {
    /// Compiles it as the tests do, so that it is there after them, and runs it.
    pub fn run(workspace: &Workspace) -> Result<Self> {
        let mut cargo = workspace.cargo_as_tested("build");
        // It would do without the examples, of which there are none: with them crates get the features
        // that tests ask for.
        cargo.args(["--quiet", "--bin", "prerender", "--examples"]);
        cargo.args(["--message-format", "json-render-diagnostics"]);
        if stderr().is_terminal() {
            cargo.env("CARGO_TERM_COLOR", "always");
        }
        let compiled = Self::of(cargo, Vec::new())?;
        if !compiled.output.status.success() {
            return Ok(compiled);
        }
        let lines = String::from_utf8_lossy(&compiled.output.stdout);
        let program =
            program_in(&lines).context("cargo compiled `prerender` and named no program")?;
        Self::of(workspace.command(program), compiled.said)
    }

    fn of(mut command: Command, mut said: Vec<u8>) -> Result<Self> {
        let output = command.output().map_err(|error| process::cannot_start(&command, error))?;
        said.extend(&output.stderr);
        Ok(Self { line: process::line(&command), said, output })
    }

    /// Says on the terminal what the compiler said, and reads what the program printed.
    pub fn read(self) -> Result<Prerendered> {
        let said = String::from_utf8_lossy(&self.said);
        eprint!("{said}");
        process::succeeded(&self.line, self.output.status)
            .map_err(|failed| Error::new(CompilerSaid::new(&said)).context(failed))?;
        parse(&String::from_utf8_lossy(&self.output.stdout))
    }
}

/// The program that cargo compiled, from what it says in lines of JSON.
fn program_in(lines: &str) -> Option<String> {
    let parsed = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs = parsed.filter_map(|line| Some(line.get("executable")?.as_str()?.to_owned()));
    programs.next()
}

fn parse(printed: &str) -> Result<Prerendered> {
    serde_json::from_str(printed).context(
        "the program `prerender` has to print one JSON object: texts for the `page` and the `element`, and `settings`",
    )
}

#[cfg(test)]
mod tests {
    use super::{parse, program_in};

    #[test]
    fn the_program_is_found_among_the_artefacts() {
        let lines = concat!(
            "{\"reason\": \"compiler-artifact\", \"executable\": null}\n",
            "{\"reason\": \"compiler-artifact\", \"executable\": \"/t/prerender\"}\n",
            "{\"reason\": \"build-finished\", \"success\": true}\n",
        );
        assert_eq!(program_in(lines).as_deref(), Some("/t/prerender"));
        assert_eq!(program_in("not json"), None);
    }

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
