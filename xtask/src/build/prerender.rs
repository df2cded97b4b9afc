//! The static texts of the page, rendered by the app itself on this computer.

use std::collections::BTreeMap;
use std::io::{IsTerminal, stderr};

use anyhow::{Context, Error, Result};

use super::diagnostics::CompilerSaid;
use crate::process;
use crate::workspace::Workspace;

/// Texts by the name of the marker they replace.
pub type Texts = BTreeMap<String, String>;

/// Runs the app's `prerender` program and reads what it prints.
pub fn prerender(workspace: &Workspace) -> Result<Texts> {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "eerste-stap"]);
    cargo.args(["--features", "ssr", "--bin", "prerender"]);
    if stderr().is_terminal() {
        cargo.env("CARGO_TERM_COLOR", "always");
    }
    let output = cargo.output().map_err(|error| process::cannot_start(&cargo, error))?;
    let said = String::from_utf8_lossy(&output.stderr);
    eprint!("{said}");
    process::succeeded(&process::line(&cargo), output.status)
        .map_err(|failed| Error::new(CompilerSaid::new(&said)).context(failed))?;
    parse(&String::from_utf8_lossy(&output.stdout))
}

fn parse(printed: &str) -> Result<Texts> {
    serde_json::from_str(printed).context(
        "the program `prerender` has to print one JSON object, a name and a text for each marker of index.html",
    )
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_object_of_texts_is_read() {
        let texts = parse(r#"{"intro": "<h1>Eerste Stap</h1>"}"#).unwrap();
        assert_eq!(texts.get("intro").map(String::as_str), Some("<h1>Eerste Stap</h1>"));
    }

    #[test]
    fn anything_else_is_refused() {
        for printed in ["", "[]", r#"{"intro": 3}"#, "{} {}"] {
            assert!(parse(printed).is_err(), "{printed}");
        }
    }
}
