//! The list of everything that the program can ask of the browser, kept in the repository.
//!
//! Whoever wants to know what the page is able to do reads the list instead of the code, and a
//! change of it stands in the history with a reason. So a page that imports something else than
//! the list says fails the build.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::build::{self, Import};
use crate::workspace::Workspace;

const LIST: &str = "docs/imports.txt";
const RENEW: &str = "cargo xtask imports --write";

const HEADING: &str = "\
# Everything that the program in the page can ask of the browser: the imports of its WebAssembly,
# each with the JavaScript behind it (arg0, arg1: what the program hands over). It has no other way
# to reach anything. What an element that it makes might load, the policy of the page refuses.
# Written by `cargo xtask imports --write`; the build compares it with the page.
";

/// The command `imports`: compares the list with the program, or writes it anew.
pub fn run(workspace: &Workspace, write: bool) -> Result<()> {
    let imports = build::read_imports(workspace)?;
    if write {
        fs::write(workspace.path(LIST), list(&imports))
            .with_context(|| format!("{LIST} cannot be written"))?;
        eprintln!("{:>12} {LIST} ({} imports)", "Wrote", imports.len());
        return Ok(());
    }
    check(workspace, &imports)?;
    eprintln!("{:>12} {LIST} ({} imports)", "Checked", imports.len());
    Ok(())
}

/// Fails when a program imports something else than the list says.
pub fn check(workspace: &Workspace, imports: &[Import]) -> Result<()> {
    let committed = workspace
        .read_text(LIST)
        .with_context(|| format!("there is no list of imports: make it with `{RENEW}`"))?;
    compare(&committed, &list(imports))
}

fn list(imports: &[Import]) -> String {
    let lines = imports.iter().map(|Import { name, does }| format!("{name}: {does}\n"));
    HEADING.to_owned() + &lines.collect::<String>()
}

/// What each name of a list does.
fn entries(list: &str) -> BTreeMap<&str, &str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once(": ").unwrap_or((line, ""))).collect()
}

fn compare(committed: &str, built: &str) -> Result<()> {
    let (before, now) = (entries(committed), entries(built));
    let added = now.keys().filter(|name| !before.contains_key(*name));
    let removed = before.keys().filter(|name| !now.contains_key(*name));
    let changed =
        now.iter().filter(|(name, does)| before.get(*name).is_some_and(|was| was != *does));
    let differences = [
        named("added", &added.copied().collect::<Vec<_>>()),
        named("removed", &removed.copied().collect::<Vec<_>>()),
        named("changed", &changed.map(|(name, _)| *name).collect::<Vec<_>>()),
    ];
    let differences: Vec<String> = differences.into_iter().flatten().collect();
    if !differences.is_empty() {
        bail!(
            "the program imports something else than {LIST} says: {}. If the page should be able \
             to do that, renew the list with `{RENEW}` and say why in the commit",
            differences.join("; ")
        );
    }
    Ok(())
}

fn named(what: &str, names: &[&str]) -> Option<String> {
    (!names.is_empty()).then(|| format!("{what} {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{Import, check, compare, list};
    use crate::workspace::Workspace;

    fn listed(imports: &[(&str, &str)]) -> String {
        let import =
            |(name, does): &(&str, &str)| Import { name: (*name).into(), does: (*does).into() };
        list(&imports.iter().map(import).collect::<Vec<_>>())
    }

    #[test]
    fn the_same_imports_pass_whatever_the_heading_says() {
        let built = listed(&[("focus", "arg0.focus();"), ("now", "Date.now(); // a: b")]);
        assert!(compare(&built, &built).is_ok());
        assert!(compare(&built.replace("# Everything", "# Nearly everything"), &built).is_ok());
    }

    #[test]
    fn every_difference_is_named_with_the_command_that_renews_the_list() {
        let committed = listed(&[("focus", "arg0.focus();"), ("now", "Date.now();"), ("old", "x")]);
        let built = listed(&[("focus", "arg0.blur();"), ("new", "x"), ("now", "Date.now();")]);
        let error = compare(&committed, &built).unwrap_err().to_string();
        assert!(error.contains("says: added new; removed old; changed focus. If"), "{error}");
        assert!(error.contains("`cargo xtask imports --write`"), "{error}");
    }

    #[test]
    fn a_list_that_is_not_there_is_asked_for() {
        let nowhere = Workspace::at("no-such-folder".into());
        let error = format!("{:#}", check(&nowhere, &[]).unwrap_err());
        assert!(
            error.starts_with(
                "there is no list of imports: make it with `cargo xtask imports --write`"
            ),
            "{error}"
        );
    }
}
