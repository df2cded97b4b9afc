//! Running other programs, with sentences for what can go wrong.

use std::env;
use std::io::ErrorKind;
use std::process::{Child, Command, ExitStatus, Output, Stdio};

use anyhow::{Context, Error, Result, bail};

/// This very program, to be run once more.
pub fn this_program() -> Result<Command> {
    env::current_exe().map(Command::new).context("this program does not know where it is")
}

/// Runs a program whose own output belongs on the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status();
    let status = status.map_err(|error| cannot_start(command, error))?;
    succeeded(&line(command), status)
}

/// Runs a program and returns what it printed; what it says on stderr stays on the terminal.
pub fn printed(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let Output { status, stdout, .. } = output.map_err(|error| cannot_start(command, error))?;
    succeeded(&line(command), status)?;
    String::from_utf8(stdout)
        .with_context(|| format!("`{}` printed something that is not text", line(command)))
}

/// Whether a program is there at all: some do not know the question that they get, and say so.
pub fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

/// The error for a program that ended by itself, if it ended badly.
pub fn succeeded(line: &str, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Sends a signal to a program in a group of its own, and to all that it started.
pub fn end_group(child: &Child, signal: &str) -> std::io::Result<()> {
    let group = format!("-{}", child.id());
    Command::new("kill").args([&["-", signal].concat(), "--", &group]).status().map(drop)
}

/// The error for a program that did not even start.
pub fn cannot_start(command: &Command, error: std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy().into_owned();
    let missing = error.kind() == ErrorKind::NotFound;
    let error = Error::from(error);
    if missing {
        error.context(format!("`{program}` was not found: install it, or add it to PATH"))
    } else {
        error.context(format!("`{program}` could not be started"))
    }
}

/// The command as somebody would type it, to be repeated by hand.
pub fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{line, printed, run};

    #[test]
    fn a_missing_program_is_named_with_what_to_do() {
        let error = run(&mut Command::new("no-such-program-here")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`no-such-program-here` was not found: install it, or add it to PATH"
        );
    }

    #[test]
    fn a_failing_program_is_repeated_word_for_word() {
        let error = printed(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert!(error.to_string().starts_with("`sh -c exit 3` failed"), "{error}");
    }

    #[test]
    fn a_line_holds_the_name_of_the_program_without_its_folder() {
        let mut command = Command::new("/somewhere/bin/cargo");
        command.arg("test");
        assert_eq!(line(&command), "cargo test");
    }
}
