//! The scripts and styles that the tests use: npm brings them, nothing of them ships.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process;
use crate::workspace::Workspace;

const FOLDER: &str = "tests/browser";
const WANTED: &str = "tests/browser/package.json";

/// A script of a package, and the variable that tells the tests where it is.
struct Script {
    package: &'static str,
    file: &'static str,
    variable: &'static str,
}

/// Where the compiler of TypeScript is, which reads the types of the package.
pub const COMPILER: &str = "TYPESCRIPT_COMPILER";

const SCRIPTS: [Script; 6] = [
    // Finds faults of accessibility.
    Script { package: "axe-core", file: "axe.min.js", variable: "AXE_SOURCE" },
    // Reads calendar files.
    Script { package: "ical.js", file: "dist/ical.es5.min.cjs", variable: "ICAL_SOURCE" },
    // What the pages of others bring along.
    Script {
        package: "bootstrap",
        file: "dist/css/bootstrap.min.css",
        variable: "BOOTSTRAP_SOURCE",
    },
    Script { package: "tailwindcss", file: "preflight.css", variable: "PREFLIGHT_SOURCE" },
    // Has the schema of bills of materials.
    Script {
        package: "@cyclonedx/cyclonedx-library",
        file: "res/schema/bom-1.6.SNAPSHOT.schema.json",
        variable: "BILL_SCHEMA",
    },
    Script { package: "typescript", file: "bin/tsc", variable: COMPILER },
];

/// Makes sure that exactly the pinned packages are there; returns where their scripts are, each
/// with its variable.
pub fn ensure_installed(workspace: &Workspace) -> Result<Vec<(&'static str, PathBuf)>> {
    let wanted = workspace.read_text(WANTED)?;
    for Script { package, .. } in &SCRIPTS {
        let version = pinned_version(&wanted, package).with_context(|| {
            format!("{WANTED} has to pin {package} to one version, as in \"4.11.0\"")
        })?;
        if installed_version(workspace, package) != Some(version) {
            // Puts all of them back, so once is enough.
            install(workspace)?;
        }
    }
    SCRIPTS.iter().map(|script| Ok((script.variable, found(workspace, script)?))).collect()
}

fn install(workspace: &Workspace) -> Result<()> {
    let mut npm = workspace.command("npm");
    npm.current_dir(workspace.path(FOLDER));
    process::run(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
        .context("the scripts could not be installed: try `npm ci` in tests/browser")
}

fn found(workspace: &Workspace, Script { package, file, .. }: &Script) -> Result<PathBuf> {
    let place = workspace.path(&inside(package, file));
    if !place.is_file() {
        bail!("{package} has no {file}: delete tests/browser/node_modules and try again");
    }
    Ok(place)
}

fn inside(package: &str, file: &str) -> String {
    [FOLDER, "node_modules", package, file].join("/")
}

/// The version that `package.json` asks for, if it is one version and not a range.
fn pinned_version(wanted: &str, package: &str) -> Option<String> {
    let wanted: Value = serde_json::from_str(wanted).ok()?;
    let version = wanted.get("devDependencies")?.get(package)?.as_str()?;
    let exact = version.starts_with(|first: char| first.is_ascii_digit());
    exact.then(|| version.to_owned())
}

fn installed_version(workspace: &Workspace, package: &str) -> Option<String> {
    let installed = workspace.read_text(&inside(package, "package.json")).ok()?;
    let installed: Value = serde_json::from_str(&installed).ok()?;
    installed.get("version")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::pinned_version;

    #[test]
    fn one_version_is_pinned_and_a_range_is_not() {
        let wanted = |version| format!(r#"{{"devDependencies": {{"ical.js": "{version}"}}}}"#);
        assert_eq!(pinned_version(&wanted("2.2.1"), "ical.js").as_deref(), Some("2.2.1"));
        for range in ["^2.2.1", "~2.2.1", "*", "latest"] {
            assert_eq!(pinned_version(&wanted(range), "ical.js"), None, "{range}");
        }
        assert_eq!(pinned_version(&wanted("2.2.1"), "axe-core"), None);
        assert_eq!(pinned_version("{}", "ical.js"), None);
    }
}
