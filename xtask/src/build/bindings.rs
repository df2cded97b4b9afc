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
    let mut names = ReadableNames::default();
    for import in output.wasm_mut().imports.iter_mut() {
        import.name = names.of(&import.name);
    }
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Bound { wasm, glue: names.put_into(output.js()) })
}

/// The names of what the wasm imports, without the hash that wasm-bindgen ends them with: whoever
/// looks into the page reads what the program can do, and the page is 2 kB smaller.
#[derive(Default)]
struct ReadableNames {
    /// From the name with a hash to the one without.
    renamed: Vec<(String, String)>,
}

impl ReadableNames {
    /// The readable name of an import; a number tells apart what would otherwise be the same.
    fn of(&mut self, name: &str) -> String {
        let is_hash = |end: &str| end.len() == 16 && end.chars().all(|c| c.is_ascii_hexdigit());
        let Some((stem, _)) = name.rsplit_once('_').filter(|(_, end)| is_hash(end)) else {
            self.renamed.push((name.to_owned(), name.to_owned()));
            return name.to_owned();
        };
        let is_taken = |new: &str| self.renamed.iter().any(|(_, taken)| taken == new);
        let numbered = (2..).map(|number| format!("{stem}_{number}"));
        let mut candidates = std::iter::once(stem.to_owned()).chain(numbered);
        let new = candidates.find(|new| !is_taken(new)).unwrap_or_else(|| name.to_owned());
        self.renamed.push((name.to_owned(), new.clone()));
        new
    }

    /// The same names in the JavaScript that provides the imports.
    fn put_into(&self, glue: &str) -> String {
        let replace = |glue: String, (old, new): &(String, String)| glue.replace(old, new);
        self.renamed.iter().fold(glue.to_owned(), replace)
    }
}

#[cfg(test)]
mod tests {
    use super::{ReadableNames, bind};

    #[test]
    fn imports_lose_their_hash_and_stay_apart() {
        let mut names = ReadableNames::default();
        assert_eq!(names.of("__wbg_focus_0123456789abcdef"), "__wbg_focus");
        assert_eq!(names.of("__wbg_focus_fedcba9876543210"), "__wbg_focus_2");
        assert_eq!(names.of("__wbindgen_init_externref_table"), "__wbindgen_init_externref_table");
        let glue = "{ __wbg_focus_0123456789abcdef: a, __wbg_focus_fedcba9876543210: b }";
        assert_eq!(names.put_into(glue), "{ __wbg_focus: a, __wbg_focus_2: b }");
    }

    #[test]
    fn what_is_not_wasm_is_refused_with_a_sentence() {
        let error = bind(b"<!doctype html>").err().unwrap();
        assert_eq!(error.to_string(), "wasm-bindgen does not take the compiled app");
    }
}
