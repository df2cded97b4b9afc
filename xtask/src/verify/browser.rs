//! The tests that run the release file in a real browser.

use anyhow::Result;

use super::axe;
use super::chromedriver::Chromedriver;
use super::packages;
use crate::process;
use crate::workspace::Workspace;

/// Runs the browser tests against the release file that the stage before has written.
///
/// The tests get their three addresses from the environment and look for nothing themselves.
pub fn test(workspace: &Workspace) -> Result<()> {
    packages::ensure_installed(workspace)?;
    let axe = axe::ensure_installed(workspace)?;
    let driver = Chromedriver::start(workspace)?;
    let tests = ["test", "--package", "eerste-stap", "--test", "browser"];
    process::run(
        workspace
            .cargo()
            .args(tests)
            .env("WEBDRIVER_URL", driver.url())
            .env("EERSTE_STAP_PAGE", workspace.page())
            .env("AXE_SOURCE", axe),
    )
}
