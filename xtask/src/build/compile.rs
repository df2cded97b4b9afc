//! The app as WebAssembly, the same bytes whoever builds it and wherever.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use super::{diagnostics, target};
use crate::workspace::Workspace;

/// Compiles an app of the workspace and returns the WebAssembly as the compiler wrote it.
pub fn compile(workspace: &Workspace, package: &str) -> Result<Vec<u8>> {
    let private = private_folders(workspace)?;
    let mut cargo = workspace.cargo();
    cargo.args(["rustc", "--package", package, "--lib", "--crate-type", "cdylib"]);
    cargo.args(["--release", "--target", target::WASM]);
    // Set whole, not added to: flags of the builder's own would give other bytes.
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(&private));

    let path = diagnostics::watch_for_wasm(&mut cargo)?;
    let wasm = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(wasm)
}

/// Refuses WebAssembly that says where it was built.
///
/// The flags of [`compile`] keep the paths out of panic messages; this proves that they did.
pub fn refuse_builder_paths(workspace: &Workspace, wasm: &[u8]) -> Result<()> {
    for folder in private_folders(workspace)? {
        let path = folder.path.to_string_lossy();
        if contains(wasm, path.as_bytes()) {
            bail!(
                "the WebAssembly holds the path {path} of this computer: \
                 look for a build script or a macro that writes absolute paths into the code"
            );
        }
    }
    Ok(())
}

/// A folder of the builder, and the name that stands for it in the WebAssembly.
struct PrivateFolder {
    path: PathBuf,
    public_name: &'static str,
}

fn private_folders(workspace: &Workspace) -> Result<Vec<PrivateFolder>> {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .context("neither CARGO_HOME nor a home folder is known: set CARGO_HOME")?;
    // The later flag wins, so the more exact folders come last. Where a crate was downloaded from
    // stands in the name of its folder, and differs from one builder to the next.
    let sources = fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten().flatten();
    let sources = sources.map(|source| source.path()).collect::<Vec<_>>();
    let mut folders = vec![
        PrivateFolder { path: workspace.root().to_path_buf(), public_name: "/eerste-stap" },
        PrivateFolder { path: cargo_home, public_name: "/cargo" },
    ];
    folders.extend(sources.into_iter().map(|path| PrivateFolder { path, public_name: "/crates" }));
    Ok(folders)
}

/// How much code the compiler may copy to save a call, in its own measure. Found by trying: with
/// its usual measure for small code the program is 4% larger with gzip, with 15 3%, with 50 2%.
const INLINING: [&str; 2] =
    ["-Cllvm-args=-inline-threshold=25", "-Cllvm-args=-inlinehint-threshold=0"];

/// The flags in the encoding that allows spaces in a path: separated by the byte 0x1f.
fn flags(folders: &[PrivateFolder]) -> String {
    let remap = |folder: &PrivateFolder| {
        let path: &Path = &folder.path;
        format!("--remap-path-prefix={}={}", path.display(), folder.public_name)
    };
    let inlining = INLINING.iter().map(|flag| (*flag).to_owned());
    folders.iter().map(remap).chain(inlining).collect::<Vec<_>>().join("\u{1f}")
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::{PrivateFolder, contains, flags, refuse_builder_paths};
    use crate::workspace::Workspace;

    #[test]
    fn a_path_with_a_space_stays_one_flag() {
        let folder = |path: &str, public_name| PrivateFolder { path: path.into(), public_name };
        let flags = flags(&[folder("/my work/x", "/eerste-stap"), folder("/c", "/cargo")]);
        assert_eq!(
            flags.split('\u{1f}').take(2).collect::<Vec<_>>(),
            ["--remap-path-prefix=/my work/x=/eerste-stap", "--remap-path-prefix=/c=/cargo"]
        );
    }

    #[test]
    fn a_path_of_the_builder_is_found() {
        let workspace = Workspace::at("/clone/of/somebody".into());
        assert!(refuse_builder_paths(&workspace, b"\0asm /eerste-stap/src/lib.rs").is_ok());
        let error = refuse_builder_paths(&workspace, b"\0/clone/of/somebody/src/a.rs").unwrap_err();
        assert!(error.to_string().contains("/clone/of/somebody"), "{error}");
    }

    #[test]
    fn bytes_are_searched_to_the_end() {
        assert!(contains(b"abc", b"bc"));
        assert!(!contains(b"abc", b"cd"));
    }
}
