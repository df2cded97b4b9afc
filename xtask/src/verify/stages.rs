//! What each stage runs.

use anyhow::Result;

use super::bill;
use super::engine::Engine;
use super::guide;
use super::npm_package;
use super::packages::{self, TOOLS};
use crate::workspace::Workspace;
use crate::{build, process, readability, release, simulate, supply};

/// A stage of the command `test`.
pub struct Stage {
    /// Its headline, and its name in the closing table.
    pub name: &'static str,
    /// What it does.
    pub run: Run,
}

/// What a stage does.
pub enum Run {
    /// A check that has to run.
    Check(fn(&Workspace) -> Result<()>),
    /// The beginning of the release's second build, in another folder.
    SecondBuild,
    /// The end of that, and the comparison with the first.
    Comparison,
    /// The beginning of getting all browsers and their tests ready.
    Browsers,
    /// The tests in the browser of this engine, which may be one that cannot be had.
    Browser(Engine),
    /// The count of packets in this engine, in a network of its own, which may not be allowed.
    Packets(Engine),
}

/// All of them, in order.
pub const STAGES: [Stage; 20] = [
    Stage { name: "formatting", run: Run::Check(formatting) },
    Stage { name: "second build begun", run: Run::SecondBuild },
    Stage { name: "lints", run: Run::Check(lints) },
    Stage { name: "what ships", run: Run::Check(supply::check) },
    Stage { name: "tests", run: Run::Check(tests) },
    Stage { name: "documentation", run: Run::Check(documentation) },
    Stage { name: "simulation", run: Run::Check(simulate::check) },
    Stage { name: "readability", run: Run::Check(readability::check) },
    Stage { name: "browsers begun", run: Run::Browsers },
    Stage { name: "release file and sizes", run: Run::Check(release::make) },
    Stage { name: "built twice", run: Run::Comparison },
    Stage { name: "bill of materials", run: Run::Check(bill::check) },
    Stage { name: "how to verify", run: Run::Check(guide::check) },
    Stage { name: "npm package", run: Run::Check(npm_package::check) },
    Stage { name: "browser: Chromium", run: Run::Browser(Engine::Chromium) },
    Stage { name: "browser: Firefox", run: Run::Browser(Engine::Firefox) },
    Stage { name: "browser: WebKit", run: Run::Browser(Engine::WebKit) },
    Stage { name: "packets: Chromium", run: Run::Packets(Engine::Chromium) },
    Stage { name: "packets: Firefox", run: Run::Packets(Engine::Firefox) },
    Stage { name: "packets: WebKit", run: Run::Packets(Engine::WebKit) },
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
    let in_browser = ["clippy", "--workspace", "--test", "browser", "--features", "ssr"];
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
    packages::ensure_installed(workspace, &TOOLS)?;
    // By itself, with the features that this command was compiled with.
    process::run(workspace.cargo().args(["test", "--package", "xtask"]))?;
    process::run(workspace.cargo_as_tested("test").env("INSTA_UPDATE", "no"))
}

/// The pages of all packages. With the features of the lints, and those of examples, which are those of
/// tests, the crates of others are as the lints have checked them.
fn documentation(workspace: &Workspace) -> Result<()> {
    let pages = ["doc", "--workspace", "--no-deps", "--features", "ssr"];
    let of = ["--lib", "--bins", "--examples"];
    process::run(workspace.cargo().args(pages).args(of).env("RUSTDOCFLAGS", "-D warnings"))
}
