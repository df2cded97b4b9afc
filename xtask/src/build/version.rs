//! The version of the app, which the page shows.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;
use crate::workspace::Workspace;

/// Asks cargo, so that the version is written down in one place.
pub fn version(workspace: &Workspace) -> Result<String> {
    let mut cargo = workspace.cargo();
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
    version_in(&process::printed(&mut cargo)?)
        .context("`cargo metadata` names no version of eerste-stap: is it in Cargo.toml?")
}

fn version_in(metadata: &str) -> Option<String> {
    let metadata: Value = serde_json::from_str(metadata).ok()?;
    let packages = metadata.get("packages")?.as_array()?;
    let app = packages.iter().find(|package| package.get("name") == Some(&"eerste-stap".into()))?;
    app.get("version")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_is_that_of_the_app_and_of_no_other_package() {
        let packages = r#"{"packages": [
            {"name": "xtask", "version": "7.0.0"}, {"name": "eerste-stap", "version": "1.2.3"}
        ]}"#;
        assert_eq!(version_in(packages).as_deref(), Some("1.2.3"));
        assert_eq!(version_in(&packages.replace("eerste-stap", "other")), None);
        assert_eq!(version_in("no JSON"), None);
    }
}
