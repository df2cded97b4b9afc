//! The other build while it goes on.

use anyhow::Result;

use super::elsewhere::Elsewhere;
use crate::verify::beside::Beside;
use crate::workspace::Workspace;
use crate::{build, process};

/// A build of the release elsewhere. It ends when this goes.
pub struct Building {
    elsewhere: Elsewhere,
    beside: Beside,
}

impl Building {
    /// Begins it, with this many compilers at a time, or with as many as there are cores.
    pub fn begin(workspace: &Workspace, compilers: Option<u32>) -> Result<Self> {
        // What both would download at the same time, into one place, is there before.
        build::ensure_installed(workspace)?;
        process::run(workspace.cargo().arg("fetch"))?;
        let elsewhere = Elsewhere::prepare(workspace)?;
        let mut dist = elsewhere.dist()?;
        if let Some(compilers) = compilers {
            dist.env("CARGO_BUILD_JOBS", compilers.to_string());
        }
        let beside = Beside::begin(dist, elsewhere.log())?;
        Ok(Self { elsewhere, beside })
    }

    /// Waits for its end.
    pub fn wait(&mut self) -> Result<&Elsewhere> {
        self.beside.wait()?;
        Ok(&self.elsewhere)
    }
}
