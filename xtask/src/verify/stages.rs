//! What each stage runs.

use anyhow::Result;

use super::{browser, npm_package, packages};
use crate::workspace::Workspace;
use crate::{build, process, release};

/// A stage of the command `test`.
pub struct Stage {
    /// Its headline, and its name in the closing table.
    pub name: &'static str,
    /// What it does.
    pub run: fn(&Workspace) -> Result<()>,
}

/// All of them, in order.
pub const STAGES: [Stage; 7] = [
    Stage { name: "formatting", run: formatting },
    Stage { name: "lints", run: lints },
    Stage { name: "tests", run: tests },
    Stage { name: "documentation", run: documentation },
    Stage { name: "release file and sizes", run: release::make },
    Stage { name: "npm package", run: npm_package::check },
    Stage { name: "browser tests", run: browser::test },
];

fn formatting(workspace: &Workspace) -> Result<()> {
    process::run(workspace.cargo().args(["fmt", "--all", "--check"]))
}

/// The lints of both targets: what is compiled for the browser only, a native run never sees.
fn lints(workspace: &Workspace) -> Result<()> {
    let strict = ["--", "-D", "warnings"];
    let native = ["clippy", "--workspace", "--all-targets", "--features", "ssr"];
    process::run(workspace.cargo().args(native).args(strict))?;
    // Cargo leaves these out of "all", since they run only where a driver does.
    let in_browser = ["clippy", "--package", "eerste-stap", "--test", "browser"];
    process::run(workspace.cargo().args(in_browser).args(strict))?;

    build::ensure_installed(workspace)?;
    for package in ["eerste-stap", "trainer"] {
        let browser = ["clippy", "--package", package, "--lib", "--target", build::WASM];
        process::run(workspace.cargo().args(browser).args(strict))?;
    }
    Ok(())
}

/// The native tests; a snapshot that differs is a failure, never an update.
fn tests(workspace: &Workspace) -> Result<()> {
    // The decoder of the page is compared with its twin in Node.js.
    packages::ensure_installed(workspace)?;
    let tests = ["test", "--workspace", "--features", "ssr"];
    process::run(workspace.cargo().args(tests).env("INSTA_UPDATE", "no"))
}

fn documentation(workspace: &Workspace) -> Result<()> {
    let pages = ["doc", "--workspace", "--no-deps"];
    process::run(workspace.cargo().args(pages).env("RUSTDOCFLAGS", "-D warnings"))
}
