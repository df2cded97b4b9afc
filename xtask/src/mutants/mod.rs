//! The command `mutants`: changes the pure core in one place at a time, and sees whether a test
//! notices.

mod kernel;
mod survivors;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

const CARGO_MUTANTS: &str = "cargo-mutants@27.1.0";
/// Of a hundred mutants at least this many must be noticed.
const LEAST: usize = 95;
/// A test that fails is what is wanted: it need not go on for long, nor say from where it came.
const QUICK: [(&str, &str); 2] = [("PROPTEST_CASES", "200"), ("RUST_BACKTRACE", "0")];

/// Tries the mutants of the core, or of some of its files.
///
/// It fails when fewer are noticed than promised, and when one goes unnoticed that the list does not
/// explain.
pub fn run(workspace: &Workspace, files: &[String]) -> Result<()> {
    ensure_installed(workspace)?;
    let core = kernel::make(workspace)?;
    let out = workspace.path("target/mutants");
    let mut mutants = workspace.cargo();
    mutants.args(["mutants", "--no-shuffle", "--no-config", "--in-place"]);
    // A loop that never ends is noticed too; a computer with much to do is not to be one.
    mutants.args(["--timeout", "120", "--build-timeout", "600"]);
    mutants.arg("--dir").arg(core).arg("--output").arg(&out).envs(QUICK);
    for file in files {
        mutants.args(["--file", file]);
    }
    let status = mutants.status().context("cargo-mutants could not be started")?;
    // It calls mutants that went unnoticed a failure, which is for the list to say.
    if !matches!(status.code(), Some(0 | 2 | 3)) {
        bail!("`{}` failed ({status})", process::line(&mutants));
    }
    judge(workspace, &out.join("mutants.out"), files.is_empty())
}

/// Says how many were noticed, and whether that is enough.
fn judge(workspace: &Workspace, out: &Path, all: bool) -> Result<()> {
    let read = |name: &str| {
        let path = out.join(name);
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
    };
    let missed = read("missed.txt")?;
    let noticed = read("caught.txt")?.lines().count() + read("timeout.txt")?.lines().count();
    let tried = noticed + missed.lines().count();
    println!("{noticed} of {tried} mutants are noticed");
    if noticed * 100 < tried * LEAST {
        bail!("that is less than {LEAST} of 100:\n{missed}");
    }
    survivors::compare(workspace, &missed, all)
}

/// Makes sure that there is cargo-mutants.
fn ensure_installed(workspace: &Workspace) -> Result<()> {
    if process::is_installed("cargo-mutants") {
        return Ok(());
    }
    // Not from its lock file: a mirror may not have what that names.
    process::run(workspace.cargo().args(["install", CARGO_MUTANTS]))
        .with_context(|| format!("try `cargo install {CARGO_MUTANTS}`"))
}
