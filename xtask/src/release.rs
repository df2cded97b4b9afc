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
    let file_hash = write(workspace, &built)?;
    budget::check(&built)?;
    println!("version {}", built.version);
    println!("build   {}  (in the page)", built.hash);
    println!("sha256  {file_hash}  (of the file)");
    imports::check(workspace, &built.imports)
}

/// Writes a built page to where it is shipped from, and its hash beside it. Returns that hash.
pub fn write(workspace: &Workspace, built: &Built) -> Result<String> {
    let hash = build::sha256(&built.page);
    fs::create_dir_all(workspace.path("dist")).context("the folder dist cannot be made")?;
    put(workspace, "dist/eerste-stap.html", &built.page)?;
    put(workspace, "dist/eerste-stap.js", &built.element)?;
    put(workspace, "dist/trainer.html", &built.trainer)?;
    let sums = sums(&[
        ("eerste-stap.html", &built.page),
        ("eerste-stap.js", &built.element),
        ("trainer.html", &built.trainer),
    ]);
    put(workspace, "dist/SHA256SUMS", &sums)?;
    Ok(hash)
}

fn put(workspace: &Workspace, inside: &str, text: &str) -> Result<()> {
    fs::write(workspace.path(inside), text)
        .with_context(|| format!("{inside} cannot be written"))?;
    eprintln!("{:>12} {inside} ({} bytes)", "Wrote", bytes(text.len()));
    Ok(())
}

/// The form that `sha256sum --check` reads, in the folder of the files.
fn sums(files: &[(&str, &str)]) -> String {
    files.iter().map(|(name, text)| format!("{}  {name}\n", build::sha256(text))).collect()
}
