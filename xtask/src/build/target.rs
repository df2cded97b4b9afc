//! The compiler's part for WebAssembly, which a fresh toolchain may lack.

use std::path::Path;

use anyhow::{Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure the compiler can build for the browser, and installs that part where rustup can.
pub fn ensure_installed(workspace: &Workspace) -> Result<()> {
    if is_installed(workspace)? {
        return Ok(());
    }
    if !process::is_installed("rustup") {
        bail!("{}", without_rustup());
    }
    eprintln!("{:>12} the target {WASM}", "Install");
    process::run(workspace.command("rustup").args(["target", "add", WASM]))
}

/// Asks the compiler, not rustup: a toolchain from a distribution has the target without rustup.
fn is_installed(workspace: &Workspace) -> Result<bool> {
    let mut ask = workspace.command("rustc");
    let folder = process::printed(ask.args(["--print", "target-libdir", "--target", WASM]))?;
    Ok(Path::new(folder.trim()).is_dir())
}

fn without_rustup() -> String {
    format!(
        "the Rust target {WASM} is missing, and rustup, which installs it, was not found. \
         Install rustup from https://rustup.rs, then type: rustup target add {WASM}"
    )
}

#[cfg(test)]
mod tests {
    use super::without_rustup;

    #[test]
    fn without_rustup_the_line_to_type_is_said() {
        assert!(without_rustup().ends_with("type: rustup target add wasm32-unknown-unknown"));
    }
}
