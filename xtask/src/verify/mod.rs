//! The command `test`: every check there is, in the order in which they are quickest to fail.

mod beside;
mod bill;
mod browser;
mod differences;
mod drivers;
mod engine;
mod guide;
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

use self::beside::Beside;
pub use self::browser::{get_ready, measure, try_in, try_on_wordpress};
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
    let mut begun = Begun::default();
    for (number, stage) in (1..).zip(&STAGES) {
        if failure.is_some() {
            outcomes.push(Outcome { name: stage.name, verdict: Verdict::NotRun });
            continue;
        }
        eprintln!("\n=== {number} of {}: {} ===\n", STAGES.len(), stage.name);
        let start = Instant::now();
        let result = perform(workspace, stage, &mut begun);
        let seconds = start.elapsed().as_secs();
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

/// What was begun in a stage and is of use in a later one.
#[derive(Default)]
struct Begun {
    second: Option<Building>,
    browsers: Option<Beside>,
    packets: Vec<(Engine, Beside)>,
}

/// Runs a stage. Returns whether it could run: a browser that cannot be had is told, but in CI it is
/// a failure. Rights that cannot be had are none.
fn perform(workspace: &Workspace, stage: &Stage, begun: &mut Begun) -> Result<bool> {
    match stage.run {
        Run::Check(check) => check(workspace)?,
        // Four compilers on two cores take longer than three for the same.
        Run::SecondBuild => begun.second = Some(Building::begin(workspace, Some(1))?),
        Run::Browsers => begun.browsers = Some(browser::begin_to_get_ready(workspace)?),
        Run::Comparison => {
            let building = begun.second.take().context("no second build was begun")?;
            twice::compare(workspace, building)?;
        }
        Run::Packets(_) if !packets::can_count() => {
            eprintln!("no network of its own can be had here, so no packets are counted");
            return Ok(false);
        }
        Run::Browser(engine) | Run::Packets(engine) => {
            if let Some(mut browsers) = begun.browsers.take() {
                // What could not be done there is tried again here, and told.
                let _ = browsers.wait();
            }
            if let Err(error) = packages::ensure_engine(workspace, engine) {
                if env::var_os("CI").is_some_and(|ci| ci == "true") {
                    return Err(error);
                }
                eprintln!("{} cannot be had here: {error:#}", engine.name());
                return Ok(false);
            }
            if let Run::Packets(engine) = stage.run {
                if begun.packets.is_empty() {
                    begun.packets = packets::begin(workspace)?;
                }
                packets::wait(&mut begun.packets, engine)?;
            } else {
                browser::test(workspace, engine)?;
            }
        }
    }
    Ok(true)
}
