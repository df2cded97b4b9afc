//! axe-core, which finds faults of accessibility: a file of JavaScript that npm brings.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process;
use crate::workspace::Workspace;

const FOLDER: &str = "tests/browser";
const WANTED: &str = "tests/browser/package.json";
const INSTALLED: &str = "tests/browser/node_modules/axe-core/package.json";
const SOURCE: &str = "tests/browser/node_modules/axe-core/axe.min.js";

/// Makes sure that exactly the pinned axe-core is there; returns where its script is.
pub fn ensure_installed(workspace: &Workspace) -> Result<PathBuf> {
    let wanted = pinned_version(&workspace.read_text(WANTED)?).context(
        "tests/browser/package.json has to pin axe-core to one version, as in \"4.11.0\"",
    )?;
    if installed_version(workspace).as_deref() != Some(wanted.as_str()) {
        let mut npm = workspace.command("npm");
        npm.current_dir(workspace.path(FOLDER));
        process::run(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
            .context("axe-core could not be installed: try `npm ci` in tests/browser")?;
    }
    let source = workspace.path(SOURCE);
    if !source.is_file() {
        bail!("{SOURCE} is not there: delete tests/browser/node_modules and try again");
    }
    Ok(source)
}

/// The version that `package.json` asks for, if it is one version and not a range.
fn pinned_version(package: &str) -> Option<String> {
    let package: Value = serde_json::from_str(package).ok()?;
    let version = package.pointer("/devDependencies/axe-core")?.as_str()?;
    let exact = version.starts_with(|first: char| first.is_ascii_digit());
    exact.then(|| version.to_owned())
}

fn installed_version(workspace: &Workspace) -> Option<String> {
    let package: Value = serde_json::from_str(&workspace.read_text(INSTALLED).ok()?).ok()?;
    package.get("version")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::pinned_version;

    #[test]
    fn one_version_is_pinned_and_a_range_is_not() {
        let package = |version| format!(r#"{{"devDependencies": {{"axe-core": "{version}"}}}}"#);
        assert_eq!(pinned_version(&package("4.11.0")).as_deref(), Some("4.11.0"));
        for range in ["^4.11.0", "~4.11.0", "*", "latest"] {
            assert_eq!(pinned_version(&package(range)), None, "{range}");
        }
        assert_eq!(pinned_version("{}"), None);
    }
}
