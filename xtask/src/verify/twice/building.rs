//! The other build while it goes on, beside the stages that come before what it is compared with: each of
//! them alone leaves a core idle at its end.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};

use anyhow::{Context, Result};

use super::elsewhere::Elsewhere;
use crate::workspace::Workspace;
use crate::{build, process};

/// A build of the release elsewhere. It ends when this goes.
pub struct Building {
    elsewhere: Elsewhere,
    line: String,
    process: Child,
}

impl Building {
    /// Begins it.
    pub fn begin(workspace: &Workspace) -> Result<Self> {
        // What both would download at the same time, into one place, is there before.
        build::ensure_installed(workspace)?;
        process::run(workspace.cargo().arg("fetch"))?;
        let elsewhere = Elsewhere::prepare(workspace)?;
        let mut command = elsewhere.dist()?;
        let log = elsewhere.log();
        let output =
            File::create(&log).with_context(|| format!("{} stays closed", log.display()))?;
        eprintln!("{:>12} {}", "Writing", log.display());
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let process = command.process_group(0).spawn();
        let process = process.map_err(|error| process::cannot_start(&command, error))?;
        Ok(Self { elsewhere, line: process::line(&command), process })
    }

    /// Waits for its end, and passes on what it said.
    pub fn wait(&mut self) -> Result<&Elsewhere> {
        let status = self.process.wait().context("the other build cannot be waited for")?;
        eprint!("{}", fs::read_to_string(self.elsewhere.log()).unwrap_or_default());
        process::succeeded(&self.line, status)?;
        Ok(&self.elsewhere)
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        if matches!(self.process.try_wait(), Ok(None)) {
            // Nothing is left to do about a process that cannot even be ended.
            let _ = process::end_group(&self.process, "TERM");
            let _ = self.process.wait();
        }
    }
}
