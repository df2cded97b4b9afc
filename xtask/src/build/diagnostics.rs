//! What cargo says while it compiles: shown as it comes, and kept for the page of `serve`.

use std::fmt;
use std::io::{BufRead, BufReader, IsTerminal, stderr};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Error, Result};
use serde_json::Value;

use crate::process;

/// The compiler's own words, carried inside an error.
///
/// They are on the terminal already, so the error's sentence does not repeat them; whoever shows
/// the error elsewhere finds them by `downcast_ref`.
#[derive(Debug)]
pub struct CompilerSaid(String);

impl CompilerSaid {
    /// Keeps a text, without the colours of a terminal.
    pub fn new(text: &str) -> Self {
        Self(anstream::adapter::strip_str(text).to_string())
    }

    /// The text, without colours.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CompilerSaid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the compiler says why")
    }
}

impl std::error::Error for CompilerSaid {}

/// Runs a cargo command that builds a `.wasm` file and returns that file's path.
///
/// Cargo's progress goes straight to the terminal. The compiler's messages come as JSON lines:
/// each is printed when it arrives, and kept for the error.
pub fn watch_for_wasm(cargo: &mut Command) -> Result<PathBuf> {
    let typed = process::line(cargo);
    let format = if stderr().is_terminal() { "json-diagnostic-rendered-ansi" } else { "json" };
    cargo.args(["--message-format", format]).stdout(Stdio::piped());
    let mut child = cargo.spawn().map_err(|error| process::cannot_start(cargo, error))?;
    let lines = child.stdout.take().context("cargo has no output to read")?;

    let mut heard = Heard::default();
    for line in BufReader::new(lines).lines() {
        let message = heard.take_in(&line.context("cargo's output cannot be read")?);
        if let Some(message) = message {
            show(&message);
        }
    }
    let status = child.wait().context("cargo did not end")?;
    process::succeeded(&typed, status)
        .map_err(|failed| Error::new(CompilerSaid::new(&heard.messages)).context(failed))?;
    heard.wasm.context("cargo built the app but named no .wasm file: is it a library crate?")
}

/// Prints a message of the compiler over cargo's progress bar.
fn show(message: &str) {
    let clear = if stderr().is_terminal() { "\r\u{1b}[K" } else { "" };
    eprint!("{clear}{message}");
}

/// What was found in cargo's JSON lines so far.
#[derive(Default)]
struct Heard {
    messages: String,
    wasm: Option<PathBuf>,
}

impl Heard {
    /// Takes in one line; returns the text to show, if it holds one.
    fn take_in(&mut self, line: &str) -> Option<String> {
        let parsed: Value = serde_json::from_str(line).ok()?;
        match parsed.get("reason")?.as_str()? {
            "compiler-message" => {
                let rendered = parsed.pointer("/message/rendered")?.as_str()?;
                self.messages.push_str(rendered);
                Some(rendered.to_owned())
            }
            "compiler-artifact" => {
                let files = parsed.get("filenames")?.as_array()?.iter().filter_map(Value::as_str);
                let wasm =
                    files.map(PathBuf::from).find(|path| path.extension() == Some("wasm".as_ref()));
                self.wasm = wasm.or_else(|| self.wasm.take());
                None
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{CompilerSaid, Heard};

    #[test]
    fn the_wasm_file_is_found_among_the_artefacts() {
        let mut heard = Heard::default();
        heard.take_in(r#"{"reason":"compiler-artifact","filenames":["/t/eerste_stap.wasm"]}"#);
        heard.take_in(r#"{"reason":"compiler-artifact","filenames":["/t/libother.rlib"]}"#);
        assert_eq!(heard.wasm, Some(PathBuf::from("/t/eerste_stap.wasm")));
    }

    #[test]
    fn messages_are_shown_and_kept_in_order() {
        let mut heard = Heard::default();
        for text in ["first\\n", "second\\n"] {
            let line =
                format!(r#"{{"reason":"compiler-message","message":{{"rendered":"{text}"}}}}"#);
            assert!(heard.take_in(&line).is_some());
        }
        assert_eq!(heard.take_in("not json"), None);
        assert_eq!(heard.messages, "first\nsecond\n");
    }

    #[test]
    fn colours_stay_on_the_terminal() {
        assert_eq!(CompilerSaid::new("\u{1b}[31merror\u{1b}[0m: no").text(), "error: no");
    }
}
