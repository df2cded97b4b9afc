//! Which crates the programs of the release are linked from.
//!
//! Cargo is asked, so that it is the very graph that is compiled for the browser: what only tests,
//! build scripts or macros use is not in it.

mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;
use spdx::Expression;

use crate::workspace::Workspace;
use crate::{build, process};

/// The packages that become programs.
const PROGRAMS: [&str; 2] = ["eerste-stap", "trainer"];
const LOCK: &str = "Cargo.lock";

/// A name and a version, as in `yew 0.23.0`.
pub type Id = String;

/// A crate that a program is linked from.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The crates that it uses itself.
    pub uses: BTreeSet<Id>,
    /// Its licence, as an SPDX expression.
    pub licence: String,
    /// Who wrote it, where it says so.
    pub authors: Vec<String>,
    /// Where its sources are developed.
    pub repository: Option<String>,
    /// Its sources on this computer.
    pub folder: PathBuf,
    /// The SHA-256 of its archive in the registry; our own have none.
    pub checksum: Option<String>,
}

/// Everything that is linked.
pub struct Shipped {
    /// The crates, our own included.
    pub crates: BTreeMap<Id, Crate>,
    /// The version of the compiler, whose own library is linked too.
    pub compiler: String,
    /// Where each crate of the lock file comes from, those for tests and tools included.
    pub sources: BTreeMap<Id, String>,
}

impl Shipped {
    /// Asks cargo and reads the lock file.
    pub fn of(workspace: &Workspace) -> Result<Self> {
        let mut uses = BTreeMap::new();
        for program in PROGRAMS {
            let mut cargo = workspace.cargo();
            cargo.args(["tree", "--locked", "--package", program, "--target", build::WASM]);
            cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "depth"]);
            cargo.args(["--format", " {p}"]);
            tree::read(&process::printed(&mut cargo)?, &mut uses)?;
        }
        let mut cargo = workspace.cargo();
        cargo.args(["metadata", "--locked", "--format-version", "1"]);
        let metadata: Metadata = serde_json::from_str(&process::printed(&mut cargo)?)
            .context("`cargo metadata` says something else than it used to")?;
        let lock: Lock = toml::from_str(&workspace.read_text(LOCK)?)
            .with_context(|| format!("{LOCK} cannot be read"))?;
        let compiler = process::printed(workspace.command("rustc").arg("-vV"))?;
        let compiler = compiler.lines().find_map(|line| line.strip_prefix("release: "));
        let compiler = compiler.context("`rustc -vV` names no release")?.to_owned();
        Self::put_together(uses, metadata, lock, compiler)
    }

    fn put_together(
        uses: BTreeMap<Id, BTreeSet<Id>>,
        metadata: Metadata,
        lock: Lock,
        compiler: String,
    ) -> Result<Self> {
        let mut packages: BTreeMap<Id, Package> =
            metadata.packages.into_iter().map(|one| (id(&one.name, &one.version), one)).collect();
        let mut checksums = BTreeMap::new();
        let mut sources = BTreeMap::new();
        for locked in lock.package {
            let id = id(&locked.name, &locked.version);
            checksums.extend(locked.checksum.map(|checksum| (id.clone(), checksum)));
            sources.extend(locked.source.map(|source| (id, source)));
        }
        let mut crates = BTreeMap::new();
        for (id, uses) in uses {
            let package = packages.remove(&id).with_context(|| format!("who is {id}?"))?;
            let licence = package.license.with_context(|| format!("{id} names no licence"))?;
            // From before there was a word for it: `MIT/Apache-2.0`.
            let licence = Expression::canonicalize(&licence)?.unwrap_or(licence);
            let folder = package.manifest_path.parent().map(PathBuf::from).unwrap_or_default();
            let found = Crate {
                name: package.name,
                version: package.version,
                uses,
                licence,
                authors: package.authors,
                repository: package.repository,
                folder,
                checksum: checksums.remove(&id),
            };
            crates.insert(id, found);
        }
        Ok(Self { crates, compiler, sources })
    }

    /// The crates of others.
    pub fn foreign(&self) -> impl Iterator<Item = (&Id, &Crate)> {
        self.crates.iter().filter(|(id, _)| self.sources.contains_key(*id))
    }
}

fn id(name: &str, version: &str) -> Id {
    [name, " ", version].concat()
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    repository: Option<String>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    source: Option<String>,
    checksum: Option<String>,
}

#[cfg(test)]
impl Shipped {
    /// A program of ours, what it uses, and what that uses: each with a licence and a source.
    pub fn sample(foreign: &[(&str, &str, &str)]) -> Self {
        let (mut crates, mut sources) = (BTreeMap::new(), BTreeMap::new());
        let mut before = id("eerste-stap", "1.2.3");
        let own = [("eerste-stap", "MIT OR Apache-2.0", "")];
        for (name, licence, source) in own.iter().chain(foreign) {
            let version = if source.is_empty() { "1.2.3" } else { "1.0.0" };
            let this = id(name, version);
            let found = Crate {
                name: (*name).to_owned(),
                version: version.to_owned(),
                uses: BTreeSet::new(),
                licence: (*licence).to_owned(),
                authors: vec!["Somebody".to_owned()],
                repository: Some("https://example.org/code".to_owned()),
                folder: PathBuf::from("/nowhere"),
                checksum: (!source.is_empty()).then(|| "0".repeat(64)),
            };
            if let Some(user) = crates.get_mut(&before) {
                let Crate { uses, .. } = user;
                uses.insert(this.clone());
            }
            crates.insert(this.clone(), found);
            if !source.is_empty() {
                sources.insert(this.clone(), (*source).to_owned());
            }
            before = this;
        }
        Self { crates, compiler: "1.95.0".to_owned(), sources }
    }
}
