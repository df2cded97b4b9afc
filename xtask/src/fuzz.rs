//! The command `fuzz`: looks for inputs that break what the crate `fuzz` says must hold.
//!
//! What is found on the way stays in `target/fuzz`, so that the next run goes on from there. The
//! corpus in the repository is what each run begins with, and what `cargo test` runs.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::progress::Step;
use crate::verify::{self, COMPILER};
use crate::workspace::Workspace;

const CARGO_FUZZ: &str = "cargo-fuzz@0.13.2";
/// How they are built; in one unit each it would take far longer.
const BUILD: [&str; 4] = ["--features", "libfuzzer", "--codegen-units", "16"];
/// As long as an input gets, in bytes: twice the small questionnaire of the corpus.
const LONGEST: &str = "-max_len=16384";

/// How one fuzzer went.
struct Outcome {
    target: String,
    executions: String,
    coverage: String,
    crashed: bool,
}

/// Runs each fuzzer for this long, one after another, and closes with a table.
pub fn run(workspace: &Workspace, minutes: u32) -> Result<()> {
    ensure_installed(workspace)?;
    process::run(cargo_fuzz(workspace, "build").args(BUILD))?;
    let targets = process::printed(&mut cargo_fuzz(workspace, "list"))?;
    let mut outcomes = Vec::new();
    for target in targets.lines() {
        let step = Step::begin("Fuzzing");
        outcomes.push(fuzz(workspace, target, minutes)?);
        step.done(target);
    }
    print!("{}", table(&outcomes));
    if outcomes.iter().any(|outcome| outcome.crashed) {
        bail!(
            "something does not hold: the inputs are in fuzz/artifacts, what was said in \
             target/fuzz. Mend it, and put each input into fuzz/corpus under a name that says \
             what it is"
        );
    }
    Ok(())
}

/// Runs one fuzzer; what it says goes into a file.
fn fuzz(workspace: &Workspace, target: &str, minutes: u32) -> Result<Outcome> {
    let found = workspace.path("target/fuzz").join(target);
    fs::create_dir_all(&found).context("the folder target/fuzz cannot be made")?;
    let log: PathBuf = found.with_extension("log");
    let status = cargo_fuzz(workspace, "run")
        .args(BUILD)
        .arg(target)
        .arg(&found)
        .arg(workspace.path("fuzz/corpus").join(target))
        .args(["--", LONGEST, "-timeout=60", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .arg(format!("-max_total_time={}", minutes.saturating_mul(60)))
        .stderr(File::create(&log).context("the log cannot be made")?)
        .status()
        .context("cargo-fuzz could not be started")?;
    let said = fs::read(&log).context("the log cannot be read")?;
    let said = String::from_utf8_lossy(&said);
    Ok(Outcome {
        target: target.to_owned(),
        executions: last_after(&said, "stat::number_of_executed_units: "),
        coverage: last_after(&said, " cov: "),
        crashed: !status.success(),
    })
}

/// What libFuzzer said last behind these words, up to the next space.
fn last_after(said: &str, words: &str) -> String {
    let rest = said.rsplit_once(words).map_or("", |(_, rest)| rest);
    rest.split_whitespace().next().unwrap_or("?").to_owned()
}

/// Makes sure that there is cargo-fuzz, and a compiler for the C++ of libFuzzer.
fn ensure_installed(workspace: &Workspace) -> Result<()> {
    verify::ensure_installed(workspace, &COMPILER)?;
    if process::is_installed("cargo-fuzz") {
        return Ok(());
    }
    // Not from its lock file: a mirror may not have what that names.
    process::run(workspace.cargo().args(["install", CARGO_FUZZ]))
        .with_context(|| format!("try `cargo install {CARGO_FUZZ}`"))
}

/// A command of cargo-fuzz. It wants what only a nightly compiler has, which a stable one has too
/// behind this word; and the profile of the release is for size.
fn cargo_fuzz(workspace: &Workspace, command: &str) -> Command {
    let mut cargo = workspace.cargo();
    cargo
        .args(["fuzz", command])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_PANIC", "unwind");
    cargo
}

fn table(outcomes: &[Outcome]) -> String {
    let line = |[target, executions, coverage, crashes]: [&str; 4]| {
        format!("{target:<12}{executions:>14}{coverage:>14}  {crashes}\n")
    };
    let mut lines = vec![line(["target", "executions", "coverage", "crashes"])];
    lines.extend(outcomes.iter().map(|outcome| {
        let crashes = if outcome.crashed { "FOUND" } else { "none" };
        line([&outcome.target, &outcome.executions, &outcome.coverage, crashes])
    }));
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::{Outcome, last_after, table};

    #[test]
    fn figures_are_what_was_said_last() {
        let said = "#1\tINITED cov: 12 ft: 3\n#9\tDONE   cov: 4568 ft: 7 exec/s: 1\n\
                    stat::number_of_executed_units: 46432\nstat::peak_rss_mb: 489\n";
        assert_eq!(last_after(said, " cov: "), "4568");
        assert_eq!(last_after(said, "stat::number_of_executed_units: "), "46432");
        assert_eq!(last_after("it fell at once", " cov: "), "?");
    }

    #[test]
    fn the_table_says_which_fuzzer_found_something() {
        let outcome = |target: &str, crashed| Outcome {
            target: target.into(),
            executions: "46432".into(),
            coverage: "4568".into(),
            crashed,
        };
        assert_eq!(
            table(&[outcome("pack", false), outcome("saved", true)]),
            "target          executions      coverage  crashes\n\
             pack                 46432          4568  none\n\
             saved                46432          4568  FOUND\n"
        );
    }
}
