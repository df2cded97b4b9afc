//! The release file: written, and held against what it promises.

use std::fs;

use anyhow::{Context, Result};

use crate::build::{self, Built};
use crate::progress::bytes;
use crate::workspace::Workspace;
use crate::{budget, imports};

/// The commands `dist` and `size`: builds the page, writes it, prints its sizes, and fails when it
/// is over its budget or imports something else than the list says.
pub fn make(workspace: &Workspace) -> Result<()> {
    let built = build::build(workspace)?;
    write(workspace, &built)?;
    budget::check(&built)?;
    imports::check(workspace, &built.imports)
}

/// Writes a built page to where it is shipped from.
pub fn write(workspace: &Workspace, built: &Built) -> Result<()> {
    let path = workspace.page();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).context("the folder dist cannot be made")?;
    }
    fs::write(&path, &built.page).context("dist/eerste-stap.html cannot be written")?;
    eprintln!("{:>12} dist/eerste-stap.html ({} bytes)", "Wrote", bytes(built.page.len()));
    Ok(())
}
