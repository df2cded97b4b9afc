//! The tests that run the release file in a real browser.

use std::env;
use std::path::PathBuf;

use anyhow::Result;

use super::chromedriver::Chromedriver;
use super::packages;
use super::scripts;
use crate::workspace::Workspace;
use crate::{build, process, release};

/// Runs the browser tests against the release file that the stage before has written.
pub fn test(workspace: &Workspace) -> Result<()> {
    packages::ensure_installed(workspace)?;
    run(workspace, &scripts::ensure_installed(workspace)?, &[])
}

/// The command `speed`: builds the page and measures it in the browser of the tests.
///
/// What the page promises is not checked here: a figure is wanted while something is tried, too.
pub fn measure(workspace: &Workspace) -> Result<()> {
    packages::ensure_installed(workspace)?;
    release::write(workspace, &build::build(workspace)?)?;
    run(workspace, &[], &["speed", "--ignored", "--nocapture"])
}

/// The command `wordpress`: uses the check in the posts of the `WordPress` at this address.
pub fn try_on_wordpress(workspace: &Workspace, address: &str, has_element: bool) -> Result<()> {
    packages::ensure_installed(workspace)?;
    let mut which = vec!["wordpress::", "--ignored", "--nocapture"];
    if !has_element {
        which.extend(["--skip", "wordpress::the_check_runs_to_the_result_as_an_element"]);
    }
    run(workspace, &[("WORDPRESS_URL", address.into())], &which)
}

/// Runs tests with a driver of their own. They get their addresses from the environment and look
/// for nothing themselves.
fn run(workspace: &Workspace, addresses: &[(&str, PathBuf)], which: &[&str]) -> Result<()> {
    let driver = Chromedriver::start(workspace)?;
    let tests = ["test", "--package", "eerste-stap", "--test", "browser", "--"];
    // An outline that differs is a failure, unless somebody asks for new ones.
    let update = env::var_os("INSTA_UPDATE").unwrap_or_else(|| "no".into());
    process::run(
        workspace
            .cargo()
            .args(tests)
            .args(which)
            .env("INSTA_UPDATE", update)
            .env("WEBDRIVER_URL", driver.url())
            .env("EERSTE_STAP_PAGE", workspace.page())
            .envs(addresses.iter().cloned()),
    )
}
