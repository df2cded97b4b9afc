//! Another folder, home and name to build under.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::Workspace;

/// The folder of the other builder: a name that occurs nowhere else, longer, and with a space.
const PLACE: &str = "target/another builder of the release";
/// The name of the other builder.
const NAME: &str = "another-builder-by-name";

/// What is no source: made by building, or of the version control.
const NO_SOURCES: [&str; 4] = [".git", "target", "dist", "node_modules"];

/// What cargo has downloaded already is shared, under another path.
const DOWNLOADED: [&str; 4] = ["registry", "git", "config.toml", "config"];

/// A copy of the sources, and a home beside it.
pub struct Elsewhere {
    place: PathBuf,
}

impl Elsewhere {
    /// Copies the sources as they are now.
    pub fn prepare(workspace: &Workspace) -> Result<Self> {
        let elsewhere = Self { place: workspace.path(PLACE) };
        let prepare = || -> Result<()> {
            for old in [elsewhere.clone_folder(), elsewhere.home()] {
                if old.exists() {
                    fs::remove_dir_all(old)?;
                }
            }
            copy(workspace.root(), &elsewhere.clone_folder())?;
            fs::create_dir_all(elsewhere.cargo_home())?;
            let cargo_home = variable_or("CARGO_HOME", ".cargo")?;
            for name in DOWNLOADED {
                let downloaded = cargo_home.join(name);
                if downloaded.exists() {
                    std::os::unix::fs::symlink(downloaded, elsewhere.cargo_home().join(name))?;
                }
            }
            Ok(())
        };
        prepare().with_context(|| format!("the sources cannot be copied to {PLACE}"))?;
        Ok(elsewhere)
    }

    /// The command `dist` of this very program, for the copy.
    pub fn dist(&self) -> Result<Command> {
        let mut command = process::this_program()?;
        command.arg("dist").current_dir(self.clone_folder());
        command
            .env("CARGO_MANIFEST_DIR", self.folder("xtask"))
            .env("CARGO_TARGET_DIR", self.place.join("build"))
            .env("CARGO_HOME", self.cargo_home())
            .env("RUSTUP_HOME", variable_or("RUSTUP_HOME", ".rustup")?)
            .env("HOME", self.home())
            .env("USER", NAME)
            .env("LOGNAME", NAME)
            .env("HOSTNAME", NAME);
        Ok(command)
    }

    /// A folder inside the copy.
    pub fn folder(&self, inside: &str) -> PathBuf {
        self.clone_folder().join(inside)
    }

    /// Where what it says is written down.
    pub fn log(&self) -> PathBuf {
        self.place.join("log.txt")
    }

    /// What would give the other builder away.
    pub fn traces(&self) -> [String; 2] {
        let place = self.place.file_name().unwrap_or_default();
        [place.to_string_lossy().into_owned(), NAME.to_owned()]
    }

    fn clone_folder(&self) -> PathBuf {
        self.place.join("a clone")
    }

    fn home(&self) -> PathBuf {
        self.place.join("home")
    }

    fn cargo_home(&self) -> PathBuf {
        self.home().join("cargo")
    }
}

/// A folder of the tools, from its variable or at home.
fn variable_or(variable: &str, at_home: &str) -> Result<PathBuf> {
    let at_home = || env::home_dir().map(|home| home.join(at_home));
    let folder = env::var_os(variable).map(PathBuf::from).or_else(at_home);
    folder.with_context(|| format!("no home folder is known: set {variable}"))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (name, path) = entry.map(|entry| (entry.file_name(), entry.path()))?;
        if NO_SOURCES.iter().any(|no_source| name == *no_source) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
