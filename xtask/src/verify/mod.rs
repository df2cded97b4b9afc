//! The command `test`: every check there is, in the order in which they are quickest to fail.

mod bill;
mod browser;
mod differences;
mod drivers;
mod engine;
mod npm_package;
mod open;
mod packages;
mod packets;
mod scripts;
mod stages;
mod summary;
mod twice;

use std::env;
use std::time::Instant;

use anyhow::{Context, Result};

pub use self::browser::{measure, try_in, try_on_wordpress};
pub use self::engine::Engine;
pub use self::packages::{COMPILER, ensure_installed};
pub use self::packets::count;
use self::stages::{Run, STAGES, Stage};
use self::summary::{Outcome, Verdict};
use self::twice::Building;
pub use self::twice::check as build_twice;
use crate::workspace::Workspace;

/// Runs the stages up to the first that fails, and closes with a table of them all.
///
/// There is no way to leave one out: what passes here is what may be shipped.
pub fn run(workspace: &Workspace) -> Result<()> {
    let mut outcomes = Vec::new();
    let mut failure = None;
    let mut second = None;
    for (number, stage) in (1..).zip(&STAGES) {
        if failure.is_some() {
            outcomes.push(Outcome { name: stage.name, verdict: Verdict::NotRun });
            continue;
        }
        eprintln!("\n=== {number} of {}: {} ===\n", STAGES.len(), stage.name);
        let began = Instant::now();
        let result = perform(workspace, stage, &mut second);
        let seconds = began.elapsed().as_secs();
        let verdict = match &result {
            Ok(true) => Verdict::Passed { seconds },
            Ok(false) => Verdict::CannotRun,
            Err(_) => Verdict::Failed { seconds },
        };
        outcomes.push(Outcome { name: stage.name, verdict });
        failure = result.with_context(|| format!("stage {number}, {}, failed", stage.name)).err();
    }
    eprintln!("\n{}", summary::table(&outcomes));
    failure.map_or(Ok(()), Err)
}

/// Runs a stage. Returns whether it could run: a browser that cannot be had is told, but in CI it is
/// a failure. Rights that cannot be had are none.
fn perform(workspace: &Workspace, stage: &Stage, second: &mut Option<Building>) -> Result<bool> {
    match stage.run {
        Run::Check(check) => check(workspace)?,
        Run::SecondBuild => *second = Some(Building::begin(workspace)?),
        Run::Comparison => {
            let building = second.take().context("no second build was begun")?;
            twice::compare(workspace, building)?;
        }
        Run::Packets(_) if !packets::can_count() => {
            eprintln!("no network of its own can be had here, so no packets are counted");
            return Ok(false);
        }
        Run::Browser(engine) | Run::Packets(engine) => {
            if let Err(error) = packages::ensure_engine(workspace, engine) {
                if env::var_os("CI").is_some_and(|ci| ci == "true") {
                    return Err(error);
                }
                eprintln!("{} cannot be had here: {error:#}", engine.name());
                return Ok(false);
            }
            if let Run::Packets(engine) = stage.run {
                packets::count(workspace, engine)?;
            } else {
                browser::test(workspace, engine)?;
            }
        }
    }
    Ok(true)
}
