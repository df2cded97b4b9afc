//! The folder for npm, as npm packs it and as a program of someone else uses it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{packages, scripts};
use crate::workspace::Workspace;
use crate::{npm, process};

const FOLDER: &str = "dist/npm";
/// A program that uses the package rightly, and wrongly where it says so.
const CONSUMER: &str = "tests/npm/consumer.ts";

/// What `tsc` is asked: to read the consumer as Node.js would load it, and to make nothing.
const STRICT: [&str; 10] = [
    "--noEmit",
    "--strict",
    "--noUncheckedSideEffectImports",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    "consumer.mts",
];

/// Packs it without writing it, and checks its types.
pub fn check(workspace: &Workspace) -> Result<()> {
    packages::ensure_installed(workspace, &packages::TOOLS)?;
    let scripts = scripts::ensure_installed(workspace)?;
    let compiler = scripts.iter().find(|(variable, _)| *variable == scripts::COMPILER);
    let (_, compiler) = compiler.context("there is no TypeScript")?;

    let mut pack = workspace.command("npm");
    pack.current_dir(workspace.path(FOLDER));
    pack.args(["pack", "--json", "--dry-run", "--ignore-scripts"]);
    refuse_other_files(&process::printed(&mut pack)?)?;

    let place = installed(workspace)?;
    let mut compile = workspace.command("node");
    process::run(compile.current_dir(place).arg(compiler).args(STRICT))
}

/// What npm packs is what the folder is for: no file is left out, and none comes along.
fn refuse_other_files(packed: &str) -> Result<()> {
    let packed: Value = serde_json::from_str(packed).context("npm does not say what it packs")?;
    let files = packed.pointer("/0/files").and_then(Value::as_array);
    let files = files.context("npm names no files")?.iter();
    let found: BTreeSet<&str> = files.filter_map(|file| file.get("path")?.as_str()).collect();
    let wanted = BTreeSet::from(npm::NAMES);
    if found != wanted {
        bail!("npm packs {found:?}, and should pack {wanted:?}: see `files` in xtask/src/npm");
    }
    Ok(())
}

/// A program of its own with the package among its modules, as npm would put it there.
fn installed(workspace: &Workspace) -> Result<PathBuf> {
    let place = workspace.path("target/npm-consumer");
    let package = place.join("node_modules/eerste-stap");
    fs::create_dir_all(&package).context("there is no place for the consumer of the package")?;
    for name in npm::NAMES {
        copy(&workspace.path(FOLDER).join(name), &package.join(name))?;
    }
    copy(&workspace.path(CONSUMER), &place.join("consumer.mts"))?;
    Ok(place)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::refuse_other_files;
    use crate::npm;

    #[test]
    fn a_file_too_many_and_a_file_too_few_are_refused() {
        let packed = |names: &[&str]| {
            let files: Vec<Value> = names.iter().map(|name| json!({"path": name})).collect();
            refuse_other_files(&json!([{"files": files}]).to_string())
        };
        assert!(packed(&npm::NAMES).is_ok());
        assert!(packed(&npm::NAMES[1..]).is_err());
        let more = [&npm::NAMES[..], &["secret.txt"]].concat();
        let error = packed(&more).unwrap_err().to_string();
        assert!(error.contains("secret.txt"), "{error}");
        assert!(refuse_other_files("[]").is_err());
    }
}
