//! The release: written, and held against what it promises.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::build::{self, Built};
use crate::progress::bytes;
use crate::supply::{self, Shipped};
use crate::workspace::Workspace;
use crate::{budget, imports, npm};

/// Where it is written, and the list of its files.
pub const FOLDER: &str = "dist";
pub const SUMS: &str = "SHA256SUMS";

/// What to tell a web server: one file for each kind.
const SERVER_SAMPLES: [&str; 3] =
    ["server/nginx.conf", "server/apache.htaccess", "server/web.config"];

/// The commands `dist` and `size`: builds the page, writes it, prints its sizes, and fails when it
/// is over its budget or imports something else than the list says.
pub fn make(workspace: &Workspace) -> Result<()> {
    let built = build::build(workspace)?;
    let file_hash = write(workspace, &built)?;
    budget::check(&built)?;
    println!("version {}", built.version);
    println!("build   {}  (in the page)", built.hash);
    println!("sha256  {file_hash}  (of the file)");
    imports::check(workspace, &built.imports)
}

/// Writes a built page to where it is shipped from, and what belongs to it beside it. Returns the
/// hash of the page.
pub fn write(workspace: &Workspace, built: &Built) -> Result<String> {
    let shipped = Shipped::of(workspace)?;
    let mut files = files(workspace, built, &shipped)?;
    let bill = supply::bom(&shipped, &hashes(&files));
    files.push((supply::BOM.to_owned(), bill));
    files.push((SUMS.to_owned(), sums(built, &hashes(&files))));
    for (name, text) in files {
        put(workspace, FOLDER, &name, &text)?;
        eprintln!("{:>12} {FOLDER}/{name} ({} bytes)", "Wrote", bytes(text.len()));
    }
    Ok(build::sha256(&built.page))
}

/// Writes what was built for tests where its tests look, in the place of what is handed out.
pub fn write_for_tests(workspace: &Workspace, built: &Built, folder: &str) -> Result<()> {
    let files = files(workspace, built, &Shipped::of(workspace)?)?;
    files.iter().try_for_each(|(name, text)| put(workspace, folder, name, text))
}

/// Refuses a written release that is of other sources than this one.
pub fn refuse_other(workspace: &Workspace, built: &Built) -> Result<()> {
    for (name, text) in files(workspace, built, &Shipped::of(workspace)?)? {
        let inside = [FOLDER, &name].join("/");
        let written = fs::read_to_string(workspace.path(&inside))
            .with_context(|| format!("{inside} cannot be read: run `cargo xtask dist`"))?;
        if written != text {
            bail!("{inside} is of other sources than these: run `cargo xtask dist`");
        }
    }
    Ok(())
}

/// Everything that is handed out but the bill and the list of it, by name.
fn files(workspace: &Workspace, built: &Built, shipped: &Shipped) -> Result<Vec<(String, String)>> {
    let licences = supply::licences(workspace, shipped)?;
    let mut files = vec![
        ("eerste-stap.html".to_owned(), built.page.clone()),
        ("eerste-stap.js".to_owned(), built.element.clone()),
        ("frame.js".to_owned(), built.frame_script.clone()),
        ("trainer.html".to_owned(), built.trainer.clone()),
        (supply::LICENCES.to_owned(), licences.clone()),
    ];
    let npm = npm::files(built, licences).into_iter();
    files.extend(npm.map(|(name, text)| (["npm/", name].concat(), text)));
    for sample in SERVER_SAMPLES {
        files.push((sample.to_owned(), workspace.read_text(sample)?));
    }
    files.sort();
    Ok(files)
}

fn put(workspace: &Workspace, folder: &str, name: &str, text: &str) -> Result<()> {
    let inside = [folder, name].join("/");
    let path = workspace.path(&inside);
    let write = || {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, text)
    };
    write().with_context(|| format!("{inside} cannot be written"))
}

/// The SHA-256 of each file.
fn hashes(files: &[(String, String)]) -> Vec<(String, String)> {
    files.iter().map(|(name, text)| (name.clone(), build::sha256(text))).collect()
}

/// The form that `sha256sum --check` reads, in the folder of the files; and, in lines that it passes
/// over, the codes that the check shows of itself.
fn sums(built: &Built, hashes: &[(String, String)]) -> String {
    let Built { version, hash, element_hash, .. } = built;
    let mut sums = format!(
        "# Eerste Stap {version}\n# eerste-stap.html shows the build code {hash}\n\
         # eerste-stap.js shows the build code {element_hash}\n"
    );
    sums.extend(hashes.iter().flat_map(|(name, hash)| [hash, "  ", name, "\n"]));
    sums
}

#[cfg(test)]
mod tests {
    use super::{Built, hashes, sums};

    #[test]
    fn the_list_names_every_file_and_the_codes_that_are_shown() {
        let list = sums(&Built::sample(), &hashes(&[("a.html".into(), "abc".into())]));
        assert!(list.starts_with("# Eerste Stap 1.2.3\n"), "{list}");
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(list.lines().last(), Some(&*format!("{hash}  a.html")));
        let others = list.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(others.count(), 1);
    }
}
