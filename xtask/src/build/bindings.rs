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
    let imports = &mut output.wasm_mut().imports;
    let names = ReadableNames::of(imports.iter().map(|import| import.name.clone()).collect());
    for import in imports.iter_mut() {
        import.name = names.put_into(&import.name);
    }
    // Says what the compiler used, for tools that link; no browser reads it.
    output.wasm_mut().customs.remove_raw("target_features");
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Bound { wasm, glue: names.put_into(output.js()) })
}

/// The names of what the wasm imports, without the hash that wasm-bindgen ends them with: whoever
/// looks into the page reads what the program can do, and the page is 2 kB smaller.
struct ReadableNames {
    /// From the name with a hash to the one without.
    renamed: Vec<(String, String)>,
}

impl ReadableNames {
    /// A number tells apart what would otherwise be the same. It follows the order of the names
    /// with a hash, since their order in the wasm changes with every change of the code.
    fn of(mut names: Vec<String>) -> Self {
        names.sort();
        let mut renamed: Vec<(String, String)> = Vec::new();
        for name in names {
            let stem = stem(&name);
            let is_taken = |new: &str| renamed.iter().any(|(_, taken)| taken == new);
            let numbered = (2..).map(|number| format!("{stem}_{number}"));
            let mut candidates = std::iter::once(stem.to_owned()).chain(numbered);
            let new = candidates.find(|new| !is_taken(new)).unwrap_or_else(|| name.clone());
            renamed.push((name, new));
        }
        Self { renamed }
    }

    /// A text with the readable names: one name, or the JavaScript that provides the imports.
    fn put_into(&self, text: &str) -> String {
        let replace = |text: String, (old, new): &(String, String)| text.replace(old, new);
        self.renamed.iter().fold(text.to_owned(), replace)
    }
}

/// A name without its hash, if it ends with one.
fn stem(name: &str) -> &str {
    let is_hash = |end: &str| end.len() == 16 && end.chars().all(|c| c.is_ascii_hexdigit());
    name.rsplit_once('_').filter(|(_, end)| is_hash(end)).map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::{ReadableNames, bind};

    #[test]
    fn imports_lose_their_hash_and_stay_apart() {
        let names = [
            "__wbg_focus_fedcba9876543210",
            "__wbindgen_init_externref_table",
            "__wbg_focus_0123456789abcdef",
        ];
        let names = ReadableNames::of(names.map(str::to_owned).into());
        let glue = "{ __wbg_focus_0123456789abcdef: a, __wbg_focus_fedcba9876543210: b }";
        assert_eq!(names.put_into(glue), "{ __wbg_focus: a, __wbg_focus_2: b }");
        let kept = "__wbindgen_init_externref_table";
        assert_eq!(names.put_into(kept), kept);
    }

    #[test]
    fn what_is_not_wasm_is_refused_with_a_sentence() {
        let error = bind(b"<!doctype html>").err().unwrap();
        assert_eq!(error.to_string(), "wasm-bindgen does not take the compiled app");
    }
}
