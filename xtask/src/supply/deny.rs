//! The command `deny`: cargo-deny itself, on `deny.toml`.

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::Workspace;

const PROGRAM: &str = "cargo-deny";
const VERSION: &str = "cargo-deny@0.20.2";

/// What is checked without a network.
const HERE: [&str; 3] = ["bans", "licenses", "sources"];

/// Installs it where it is missing, and runs it: first what needs no network, then the advisories,
/// which it fetches.
pub fn run(workspace: &Workspace, offline: bool) -> Result<()> {
    super::check(workspace)?;
    if !process::is_installed(PROGRAM) {
        process::run(workspace.cargo().args(["install", "--locked", VERSION]))
            .with_context(|| format!("try `cargo install {VERSION}`"))?;
    }
    let check = |what: &[&str]| {
        let mut cargo = workspace.cargo();
        process::run(cargo.args(["deny", "--workspace", "check"]).args(what))
    };
    check(&HERE)?;
    if offline {
        eprintln!("{:>12} the advisories were not looked at", "Offline");
        return Ok(());
    }
    check(&["advisories"]).context(
        "the advisories: there is one, or the list of them could not be fetched from \
         github.com/rustsec/advisory-db (without a network: `cargo xtask deny --offline`)",
    )
}
