//! The command `test`: every check there is, in the order in which they are quickest to fail.

mod browser;
mod chromedriver;
mod npm_package;
mod packages;
mod scripts;
mod stages;
mod summary;

use std::time::Instant;

use anyhow::{Context, Result};

pub use self::browser::{measure, try_on_wordpress};
use self::stages::STAGES;
use self::summary::{Outcome, Verdict};
use crate::workspace::Workspace;

/// Runs the stages up to the first that fails, and closes with a table of them all.
///
/// There is no way to leave one out: what passes here is what may be shipped.
pub fn run(workspace: &Workspace) -> Result<()> {
    let mut outcomes = Vec::new();
    let mut failure = None;
    for (number, stage) in (1..).zip(&STAGES) {
        if failure.is_some() {
            outcomes.push(Outcome { name: stage.name, verdict: Verdict::NotRun });
            continue;
        }
        eprintln!("\n=== {number} of {}: {} ===\n", STAGES.len(), stage.name);
        let began = Instant::now();
        let result = (stage.run)(workspace);
        let seconds = began.elapsed().as_secs();
        let verdict = match &result {
            Ok(()) => Verdict::Passed { seconds },
            Err(_) => Verdict::Failed { seconds },
        };
        outcomes.push(Outcome { name: stage.name, verdict });
        failure = result.with_context(|| format!("stage {number}, {}, failed", stage.name)).err();
    }
    eprintln!("\n{}", summary::table(&outcomes));
    failure.map_or(Ok(()), Err)
}
