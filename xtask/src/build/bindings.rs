//! The step of wasm-bindgen: WebAssembly that a browser takes, and the JavaScript it needs.
//!
//! It is used as a library because it must be of exactly the version of the `wasm-bindgen` that
//! the app links: in one lock file they cannot drift apart.

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// The two halves that wasm-bindgen makes.
pub struct Bound {
    /// The WebAssembly, without names or traces of tools.
    pub wasm: Vec<u8>,
    /// The JavaScript around it, in the form that defines `wasm_bindgen`.
    pub glue: String,
}

/// Makes the compiler's WebAssembly fit for a browser.
///
/// The form is `no_modules`: its state lives inside one function, so that after a panic the page
/// can call that function again and have a fresh instance.
pub fn bind(compiled: &[u8]) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes("eerste_stap", compiled.to_vec())
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .keep_debug(false);
    let mut output =
        bindgen.generate_output().context("wasm-bindgen does not take the compiled app")?;
    let brings_scripts = output.snippets().values().any(|scripts| !scripts.is_empty());
    if brings_scripts || !output.local_modules().is_empty() {
        bail!(
            "a dependency brings JavaScript files of its own, which cannot stand in one page: \
             look for a crate with `inline_js` or `#[wasm_bindgen(module = …)]`"
        );
    }
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Bound { wasm, glue: output.js().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::bind;

    #[test]
    fn what_is_not_wasm_is_refused_with_a_sentence() {
        let error = bind(b"<!doctype html>").err().unwrap();
        assert_eq!(error.to_string(), "wasm-bindgen does not take the compiled app");
    }
}
