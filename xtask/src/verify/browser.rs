//! The tests that run the release file in a real browser.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::differences;
use super::drivers::Drivers;
use super::engine::Engine;
use super::packages::{self, TOOLS};
use super::scripts;
use crate::process;
use crate::workspace::Workspace;

/// Runs the browser tests against the release file that the stage before has written.
pub fn test(workspace: &Workspace, engine: Engine) -> Result<()> {
    try_in(workspace, engine, &[])
}

/// The command `browser`: runs those of the tests that have one of these words in their names.
pub fn try_in(workspace: &Workspace, engine: Engine, words: &[String]) -> Result<()> {
    packages::ensure_engine(workspace, engine)?;
    packages::ensure_installed(workspace, &TOOLS)?;
    let scripts = scripts::ensure_installed(workspace)?;
    let differences = differences::of(workspace, engine)?;
    for difference in &differences {
        eprintln!("{} goes without {}: {}", engine.name(), difference.test, difference.reason);
    }
    let skips = differences.iter().flat_map(|difference| ["--skip", difference.test.as_str()]);
    let which = words.iter().map(String::as_str).chain(skips);
    run(workspace, engine, &scripts, &which.collect::<Vec<_>>())
}

/// Measures the page in the browser of the tests, for the command `bench`: the figures go to a file.
pub fn measure(workspace: &Workspace, figures: &Path) -> Result<()> {
    packages::ensure_engine(workspace, Engine::Chromium)?;
    let which = ["speed::", "--ignored", "--nocapture"];
    run(workspace, Engine::Chromium, &[("BENCH_FIGURES", figures.into())], &which)
}

/// Gets ready what needs the network, for a run that has none.
pub fn prepare_to_count(workspace: &Workspace, engine: Engine) -> Result<()> {
    packages::ensure_engine(workspace, engine)?;
    let tests = ["test", "--package", "eerste-stap", "--test", "browser", "--no-run"];
    process::run(workspace.cargo().args(tests))
}

/// Runs the test that counts packets, in the network that this runs in.
pub fn count_packets(workspace: &Workspace, engine: Engine) -> Result<()> {
    run(workspace, engine, &[], &["packets::", "--ignored", "--nocapture"])
}

/// The command `wordpress`: uses the check in the posts of the `WordPress` at this address.
pub fn try_on_wordpress(workspace: &Workspace, address: &str, has_element: bool) -> Result<()> {
    packages::ensure_engine(workspace, Engine::Chromium)?;
    let mut which = vec!["wordpress::", "--ignored", "--nocapture"];
    if !has_element {
        which.extend(["--skip", "wordpress::the_check_runs_to_the_result_as_an_element"]);
    }
    run(workspace, Engine::Chromium, &[("WORDPRESS_URL", address.into())], &which)
}

/// Runs tests with drivers of their own. They get their addresses from the environment and look
/// for nothing themselves.
fn run(
    workspace: &Workspace,
    engine: Engine,
    addresses: &[(&str, PathBuf)],
    which: &[&str],
) -> Result<()> {
    let drivers = Drivers::start(workspace, engine)?;
    let tests = ["test", "--package", "eerste-stap", "--test", "browser", "--"];
    // An outline that differs is a failure, unless somebody asks for new ones.
    let update = env::var_os("INSTA_UPDATE").unwrap_or_else(|| "no".into());
    process::run(
        workspace
            .cargo()
            .args(tests)
            .args(which)
            .env("INSTA_UPDATE", update)
            .env("ENGINE", engine.name())
            .env("WEBDRIVER_URLS", drivers.addresses())
            .env("EERSTE_STAP_PAGE", workspace.page())
            .envs(addresses.iter().cloned()),
    )
}
