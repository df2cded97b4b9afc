//! The pure core as a crate of its own, copied out of the project: what mutants are made of.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// What the core consists of and what tries it, at the same places as in the project.
const PARTS: [&str; 8] = [
    "Cargo.lock",
    "build.rs",
    "src/content",
    "src/domain",
    "tests/calendar.rs",
    "tests/content",
    "tests/properties.rs",
    // Its words are read by a test of the texts.
    "trainer/src",
];

/// Makes the crate anew; what was compiled of it stays. Returns where it is.
pub fn make(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.path("target/mutants/core");
    for part in PARTS {
        let (from, to) = (workspace.path(part), folder.join(part));
        if to.is_dir() {
            fs::remove_dir_all(&to).with_context(|| cannot("emptied", &to))?;
        }
        copy(&from, &to)?;
    }
    write(&folder.join("Cargo.toml"), include_str!("kernel.toml"))?;
    write(&folder.join("src/lib.rs"), "pub mod content;\npub mod domain;\n")?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        for entry in fs::read_dir(from).with_context(|| cannot("read", from))? {
            let entry = entry.with_context(|| cannot("read", from))?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    let text = fs::read_to_string(from).with_context(|| cannot("read", from))?;
    write(to, &text)
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| cannot("made", folder))?;
    }
    fs::write(path, text).with_context(|| cannot("written", path))
}

fn cannot(what: &str, path: &Path) -> String {
    format!("{} cannot be {what}", path.display())
}
