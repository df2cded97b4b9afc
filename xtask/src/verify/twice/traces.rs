//! What would give away who built a file, and where.

use std::env;
use std::path::Path;

use anyhow::{Result, bail};

use crate::workspace::Workspace;
use crate::{build, process};

/// Shorter names than this stand in a file by chance.
const SHORTEST: usize = 5;

/// Texts that may stand in no file.
pub struct Traces {
    texts: Vec<String>,
}

impl Traces {
    /// Those of whoever runs this: the folders, the name, and the name of the computer.
    pub fn of(workspace: &Workspace) -> Result<Self> {
        let mut traces = Self { texts: Vec::new() };
        traces.add([workspace.root().to_string_lossy().into_owned()]);
        traces.add(
            ["HOME", "CARGO_HOME", "RUSTUP_HOME", "USER"].iter().filter_map(|it| env::var(it).ok()),
        );
        let host = process::printed(workspace.command("uname").arg("-n"))?;
        traces.add([host.trim().to_owned()]);
        Ok(traces)
    }

    /// Adds more of them.
    pub fn add(&mut self, texts: impl IntoIterator<Item = String>) {
        self.texts.extend(texts.into_iter().filter(|text| text.len() >= SHORTEST));
    }

    /// Refuses a file that has one of them, in its text or in the programs packed into it.
    pub fn refuse(&self, name: &str, file: &[u8]) -> Result<()> {
        let text = String::from_utf8_lossy(file);
        let programs = build::programs_in(&text);
        let is_page = Path::new(name).extension().is_some_and(|extension| extension == "html");
        if is_page && programs.is_empty() {
            bail!("{name} holds no packed program, which would have to be searched too");
        }
        for (part, bytes) in
            [("", file)].into_iter().chain(programs.iter().map(|it| (" (packed)", &**it)))
        {
            let has = |trace: &&String| bytes.windows(trace.len()).any(|at| at == trace.as_bytes());
            if let Some(trace) = self.texts.iter().find(has) {
                bail!("{name}{part} holds `{trace}`, which tells who built it or where");
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Traces;

    #[test]
    fn a_trace_is_found_and_a_short_name_is_none() {
        let mut traces = Traces { texts: Vec::new() };
        traces.add(["/home/somebody".to_owned(), "root".to_owned()]);
        assert!(traces.refuse("a", b"the shadow root").is_ok());
        assert!(traces.refuse("a.html", b"no program").is_err());
        let error = traces.refuse("a", b"x/home/somebody/x").unwrap_err().to_string();
        assert_eq!(error, "a holds `/home/somebody`, which tells who built it or where");
    }
}
