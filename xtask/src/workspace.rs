//! Where the project's files are, and how they are read.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

/// The folder of the project, found while running.
///
/// It is not baked in while compiling: a target folder may be shared by two clones, and each has
/// to build its own sources.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the project: from cargo's own word, or by walking up from the current folder.
    pub fn find() -> Result<Self> {
        let told = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let start = match told {
            Some(folder) => folder,
            None => env::current_dir().context("the current folder cannot be read")?,
        };
        start
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .map(|folder| Self { root: folder.to_path_buf() })
            .context("no folder with xtask/Cargo.toml above this one: run `cargo xtask` inside the project")
    }

    /// The top folder of the project.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project, given from its top.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The one file that is shipped.
    pub fn page(&self) -> PathBuf {
        self.path("dist/eerste-stap.html")
    }

    /// Reads a text file with every line ending as `\n`.
    ///
    /// A browser turns `\r\n` into `\n` before it hashes an inline element, so a checkout with
    /// Windows line endings would otherwise carry hashes that never match.
    pub fn read_text(&self, inside: &str) -> Result<String> {
        let text = fs::read_to_string(self.path(inside))
            .with_context(|| format!("{inside} cannot be read"))?;
        Ok(text.replace("\r\n", "\n"))
    }

    /// The cargo that runs this command, started at the top of the project.
    pub fn cargo(&self) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        self.command(cargo)
    }

    /// The same for a command about all packages but this one, as they are tested. With fewer or more of
    /// them the crates of others get other features, and are compiled again.
    pub fn cargo_as_tested(&self, command: &str) -> Command {
        let mut cargo = self.cargo();
        cargo.args([command, "--workspace", "--exclude", "xtask", "--features", "ssr"]);
        cargo
    }

    /// Any program, started at the top of the project.
    pub fn command(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(&self.root);
        command
    }
}

#[cfg(test)]
impl Workspace {
    /// A workspace at any folder, for tests.
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }
}

#[cfg(test)]
mod tests {
    use super::Workspace;

    #[test]
    fn the_project_is_found_from_inside_a_member() {
        let workspace = Workspace::find().unwrap();
        assert!(workspace.path("Cargo.toml").is_file());
        assert!(workspace.path("xtask/src/main.rs").is_file());
    }

    #[test]
    fn a_missing_file_is_named() {
        let workspace = Workspace::find().unwrap();
        let error = workspace.read_text("styles/absent.css").unwrap_err();
        assert_eq!(error.to_string(), "styles/absent.css cannot be read");
    }
}
