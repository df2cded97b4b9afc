//! The release built once more, in another folder by another person: it has to be the same.

mod building;
mod elsewhere;
mod traces;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

pub use self::building::Building;
use self::traces::Traces;
use crate::release;
use crate::workspace::Workspace;

/// The command: builds the release elsewhere, and compares it with the one in `dist`.
pub fn check(workspace: &Workspace) -> Result<()> {
    compare(workspace, Building::begin(workspace, None)?)
}

/// The end of it, and the stage: compares what comes of this build with what is in `dist`.
pub fn compare(workspace: &Workspace, mut building: Building) -> Result<()> {
    let elsewhere = building.wait()?;
    let here = Workspace::path(workspace, release::FOLDER);
    let there = elsewhere.folder(release::FOLDER);
    let names = same_files(&here, &there)?;
    let mut traces = Traces::of(workspace)?;
    traces.add(elsewhere.traces());
    for name in &names {
        traces.refuse(name, &fs::read(there.join(name))?)?;
    }
    eprintln!("{:>12} {} files, built in two folders", "Compared", names.len());
    Ok(())
}

/// The files of a new release, each of which has to be in the other one too, byte by byte, and in
/// the list that goes along.
fn same_files(here: &Path, there: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    below(there, "", &mut names)?;
    let mut differing = Vec::new();
    for name in &names {
        let new = fs::read(there.join(name))?;
        let old = fs::read(here.join(name))
            .with_context(|| format!("{name} is not in {}", here.display()))?;
        let at = first_difference(&old, &new);
        differing.extend(at.map(|at| format!("{name} from byte {at} on")));
    }
    if !differing.is_empty() {
        bail!(
            "built in another folder, these files differ: {}. Compare {} with {}",
            differing.join(", "),
            here.display(),
            there.display()
        );
    }
    let sums = fs::read_to_string(there.join(release::SUMS)).context("there is no list")?;
    let listed = sums.lines().filter_map(|line| line.split_once("  "));
    let listed: BTreeSet<&str> = listed.map(|(_, name)| name).chain([release::SUMS]).collect();
    let found: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    if listed != found {
        let differing: Vec<_> = listed.symmetric_difference(&found).collect();
        bail!("{} and the folder differ in {differing:?}", release::SUMS);
    }
    Ok(names)
}

/// The names of all files below a folder, with those of the folders between.
fn below(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<()> {
    let why = || format!("{} cannot be read", folder.display());
    for entry in fs::read_dir(folder).with_context(why)? {
        let entry = entry.with_context(why)?;
        let name = [prefix, &entry.file_name().to_string_lossy()].concat();
        if entry.path().is_dir() {
            below(&entry.path(), &[&name, "/"].concat(), names)?;
        } else {
            names.push(name);
        }
    }
    names.sort();
    Ok(())
}

fn first_difference(old: &[u8], new: &[u8]) -> Option<usize> {
    let shorter = old.len().min(new.len());
    let within = old.iter().zip(new).position(|(old, new)| old != new);
    within.or((old.len() != new.len()).then_some(shorter))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{first_difference, same_files};
    use crate::workspace::Workspace;

    fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = Workspace::find().unwrap().path("target/tests-of-twice").join(test);
        fs::create_dir_all(folder.join("npm")).unwrap();
        for (name, text) in files {
            fs::write(folder.join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn the_first_byte_that_differs_is_found() {
        assert_eq!(first_difference(b"abc", b"abc"), None);
        assert_eq!(first_difference(b"abc", b"abd"), Some(2));
        assert_eq!(first_difference(b"abc", b"ab"), Some(2));
    }

    #[test]
    fn a_file_that_differs_is_missing_or_is_not_listed_is_refused() {
        let listed = ("SHA256SUMS", "# x\n1  a\n2  npm/b\n");
        let here = folder("here", &[("a", "1"), ("npm/b", "2"), listed]);
        let same = folder("same", &[("a", "1"), ("npm/b", "2"), listed]);
        assert_eq!(same_files(&here, &same).unwrap(), ["SHA256SUMS", "a", "npm/b"]);
        let refused = |test, files: &[(&str, &str)]| {
            format!("{:#}", same_files(&here, &folder(test, files)).unwrap_err())
        };
        let differs = refused("differs", &[("a", "1"), ("npm/b", "3"), listed]);
        assert!(differs.contains("these files differ: npm/b from byte 0 on. Compare"), "{differs}");
        let more = refused("more", &[("a", "1"), ("npm/b", "2"), ("c", ""), listed]);
        assert!(more.starts_with("c is not in"), "{more}");
        let fewer = refused("fewer", &[("a", "1"), listed]);
        assert!(fewer.contains("npm/b"), "{fewer}");
    }
}
