//! The tests that run the release file in a real browser.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::beside::Beside;
use super::differences;
use super::drivers::Drivers;
use super::engine::Engine;
use super::open;
use super::packages::{self, TOOLS};
use super::scripts;
use crate::process;
use crate::workspace::Workspace;

/// Which of the tests.
const BROWSER: [&str; 2] = ["--test", "browser"];

/// Runs the browser tests against the release that the stage before has written.
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
    let mut tests = all(workspace)?;
    tests.retain(|test| words.is_empty() || words.iter().any(|word| test.contains(word)));
    if tests.is_empty() {
        bail!("no test has one of these words in its name: {}", words.join(", "));
    }
    tests.retain(|test| !differences.iter().any(|difference| test.contains(&difference.test)));

    let (shipped, open): (Vec<_>, Vec<_>) =
        tests.into_iter().partition(|test| open::is_for_shipped(test));
    let open_page = open::make(workspace)?;
    let try_with = |page: PathBuf, tests: &[String]| {
        if tests.is_empty() {
            return Ok(());
        }
        eprintln!("{} tests with {}", tests.len(), page.display());
        let names = ["--exact"].into_iter().chain(tests.iter().map(String::as_str));
        run(workspace, engine, &page, &scripts, &names.collect::<Vec<_>>())
    };
    let of_open = try_with(open_page, &open);
    // Whatever came of the first.
    try_with(workspace.page(), &shipped).and(of_open)
}

/// The names of all tests.
fn all(workspace: &Workspace) -> Result<Vec<String>> {
    let listed =
        process::printed(workspace.cargo_as_tested("test").args(BROWSER).args(["--", "--list"]))?;
    Ok(listed.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

/// The command `browsers`: installs what the tests in all engines need and is missing, and compiles them.
pub fn get_ready(workspace: &Workspace) -> Result<()> {
    let installed = Engine::ALL.map(|engine| packages::ensure_engine(workspace, engine));
    compile(workspace)?;
    installed.into_iter().collect()
}

/// Begins that, beside what is done meanwhile.
pub fn begin_to_get_ready(workspace: &Workspace) -> Result<Beside> {
    let mut command = process::this_program()?;
    command.arg("browsers").current_dir(workspace.root());
    Beside::begin(command, workspace.path("target/browsers.txt"))
}

fn compile(workspace: &Workspace) -> Result<()> {
    process::run(workspace.cargo_as_tested("test").args(BROWSER).arg("--no-run"))
}

/// Measures the page in the browser of the tests, for the command `bench`: the figures go to a file.
pub fn measure(workspace: &Workspace, figures: &Path) -> Result<()> {
    packages::ensure_engine(workspace, Engine::Chromium)?;
    // One at a time: two would slow each other down.
    let which = ["speed::", "speed_after_mounts::", "--ignored", "--nocapture", "--test-threads=1"];
    run(
        workspace,
        Engine::Chromium,
        &workspace.page(),
        &[("BENCH_FIGURES", figures.into())],
        &which,
    )
}

/// Gets ready what needs the network, for a run that has none.
pub fn prepare_to_count(workspace: &Workspace, engine: Engine) -> Result<()> {
    packages::ensure_engine(workspace, engine)?;
    compile(workspace)
}

/// Runs the test that counts packets, in the network that this runs in.
pub fn count_packets(workspace: &Workspace, engine: Engine) -> Result<()> {
    run(workspace, engine, &workspace.page(), &[], &["packets::", "--ignored", "--nocapture"])
}

/// The command `wordpress`: uses the check in the posts of the `WordPress` at this address.
pub fn try_on_wordpress(workspace: &Workspace, address: &str, has_element: bool) -> Result<()> {
    packages::ensure_engine(workspace, Engine::Chromium)?;
    let mut which = vec!["wordpress::", "--ignored", "--nocapture"];
    if !has_element {
        which.extend(["--skip", "wordpress::the_check_runs_to_the_result_as_an_element"]);
    }
    run(
        workspace,
        Engine::Chromium,
        &workspace.page(),
        &[("WORDPRESS_URL", address.into())],
        &which,
    )
}

/// Runs tests with drivers of their own. They get their addresses from the environment and look
/// for nothing themselves.
fn run(
    workspace: &Workspace,
    engine: Engine,
    page: &Path,
    addresses: &[(&str, PathBuf)],
    which: &[&str],
) -> Result<()> {
    let drivers = Drivers::start(workspace, engine)?;
    // A test without a driver would only wait for one.
    let at_a_time =
        env::var_os("RUST_TEST_THREADS").unwrap_or_else(|| drivers.browsers().to_string().into());
    // An outline that differs is a failure, unless somebody asks for new ones.
    let update = env::var_os("INSTA_UPDATE").unwrap_or_else(|| "no".into());
    process::run(
        workspace
            .cargo_as_tested("test")
            .args(BROWSER)
            .arg("--")
            .args(which)
            .env("RUST_TEST_THREADS", at_a_time)
            .env("INSTA_UPDATE", update)
            .env("ENGINE", engine.name())
            .env("WEBDRIVER_URLS", drivers.addresses())
            .env("EERSTE_STAP_PAGE", page)
            .envs(addresses.iter().cloned()),
    )
}
