//! What the scores are worth: the command of `simulation`, compiled to be quick.

use anyhow::Result;

use crate::process;
use crate::workspace::Workspace;

/// Runs it with these words behind it; `--help` tells which there are.
pub fn run(workspace: &Workspace, words: &[String]) -> Result<()> {
    let simulation = ["run", "--profile", "simulation", "--package", "simulation", "--"];
    process::run(workspace.cargo().args(simulation).args(words))
}

/// The stage of `test`: the notes say what comes out, and the gates are passed.
pub fn check(workspace: &Workspace) -> Result<()> {
    run(workspace, &["--check".to_owned()])
}
