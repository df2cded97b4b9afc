//! The release: written, and held against what it promises.

use std::fs;

use anyhow::{Context, Result};

use crate::build::{self, Built};
use crate::progress::bytes;
use crate::workspace::Workspace;
use crate::{budget, imports, npm};

/// What to tell a web server: one file for each kind, in `server`.
const SERVER_SAMPLES: [&str; 3] = ["nginx.conf", "apache.htaccess", "web.config"];

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

/// Writes a built page to where it is shipped from, and what belongs to it beside it. Returns the
/// hash of the page.
pub fn write(workspace: &Workspace, built: &Built) -> Result<String> {
    let hash = build::sha256(&built.page);
    fs::create_dir_all(workspace.path("dist")).context("the folder dist cannot be made")?;
    put(workspace, "dist/eerste-stap.html", &built.page)?;
    put(workspace, "dist/eerste-stap.js", &built.element)?;
    put(workspace, "dist/frame.js", &built.frame_script)?;
    put(workspace, "dist/trainer.html", &built.trainer)?;
    fs::create_dir_all(workspace.path("dist/npm")).context("dist/npm cannot be made")?;
    for (name, text) in npm::files(built) {
        put(workspace, &["dist/npm/", name].concat(), &text)?;
    }
    let sums = sums(&[
        ("eerste-stap.html", &built.page),
        ("eerste-stap.js", &built.element),
        ("frame.js", &built.frame_script),
        ("trainer.html", &built.trainer),
    ]);
    put(workspace, "dist/SHA256SUMS", &sums)?;
    put_server_samples(workspace)?;
    Ok(hash)
}

/// Copies what to tell a web server, as it is.
fn put_server_samples(workspace: &Workspace) -> Result<()> {
    fs::create_dir_all(workspace.path("dist/server"))
        .context("the folder dist/server cannot be made")?;
    for sample in SERVER_SAMPLES {
        let inside = ["server", sample].join("/");
        put(workspace, &["dist", &inside].join("/"), &workspace.read_text(&inside)?)?;
    }
    Ok(())
}

fn put(workspace: &Workspace, inside: &str, text: &str) -> Result<()> {
    fs::write(workspace.path(inside), text)
        .with_context(|| format!("{inside} cannot be written"))?;
    eprintln!("{:>12} {inside} ({} bytes)", "Wrote", bytes(text.len()));
    Ok(())
}

/// The form that `sha256sum --check` reads, in the folder of the files.
fn sums(files: &[(&str, &str)]) -> String {
    let lines = files.iter().map(|(name, text)| [&build::sha256(text), "  ", name, "\n"].concat());
    lines.collect()
}
