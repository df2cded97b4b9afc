//! A command that goes on beside the stages that come before what needs it: each of them alone leaves a
//! core idle at its end.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

use crate::process;

/// The running command. It ends when this goes.
pub struct Beside {
    line: String,
    log: PathBuf,
    process: Child,
}

impl Beside {
    /// Begins it. What it says goes into a file.
    pub fn begin(mut command: Command, log: PathBuf) -> Result<Self> {
        let output =
            File::create(&log).with_context(|| format!("{} stays closed", log.display()))?;
        eprintln!("{:>12} {}", "Writing", log.display());
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let process = command.process_group(0).spawn();
        let process = process.map_err(|error| process::cannot_start(&command, error))?;
        Ok(Self { line: process::line(&command), log, process })
    }

    /// Waits for its end, and passes on what it said.
    pub fn wait(&mut self) -> Result<()> {
        let status = self.process.wait().with_context(|| format!("`{}` is lost", self.line))?;
        eprint!("{}", fs::read_to_string(&self.log).unwrap_or_default());
        process::succeeded(&self.line, status)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if matches!(self.process.try_wait(), Ok(None)) {
            // Nothing is left to do about a process that cannot even be ended.
            let _ = process::end_group(&self.process, "TERM");
            let _ = self.process.wait();
        }
    }
}
