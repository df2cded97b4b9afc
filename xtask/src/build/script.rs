//! A script that stands alone: wasm-bindgen's glue in a function, then the project's own scripts.

use anyhow::{Result, bail};

use super::minify::minify;
use super::ways_out;

/// What wasm-bindgen's glue ends with. `__wbg_init` is its way to fetch the WebAssembly.
const GLUE_RESULT: &str = "return Object.assign(__wbg_init, { initSync }, exports);";

/// The same without that way, which makes everything that only it used dead code.
const GLUE_RESULT_WITHOUT_FETCH: &str = "return Object.assign({ initSync }, exports);";

/// What the glue begins with: a look for its own address, which an inlined script has not.
const GLUE_ADDRESS: &str =
    "script_src = new URL(document.currentScript.src, location.href).toString();";

/// Makes the text of a script.
///
/// `own` is what the project itself adds. The glue becomes the function `load`, so that a fresh instance with fresh
/// state can be made after a panic. All of it is one function: nothing of it lies in the way of a page that has
/// scripts of its own. Minifying drops what nothing calls: with it goes every `fetch`.
pub fn script(glue: &str, own: &str) -> Result<String> {
    let glue = replace_in_glue(glue, GLUE_RESULT, GLUE_RESULT_WITHOUT_FETCH)?;
    let glue = replace_in_glue(&glue, GLUE_ADDRESS, "")?;
    let load = format!("const load = () => {{\n{glue}\nreturn wasm_bindgen;\n}};");
    let script = minify(&format!("(() => {{\n\"use strict\";\n{load}\n{own}\n}})();"))?;
    refuse_ways_out(&script)?;
    Ok(script)
}

fn replace_in_glue(glue: &str, from: &str, to: &str) -> Result<String> {
    let found = glue.matches(from).count();
    if found != 1 {
        bail!(
            "the glue of wasm-bindgen holds `{from}` {found} times instead of once: \
             its new version writes it otherwise, so adapt xtask/src/build/script.rs"
        );
    }
    Ok(glue.replacen(from, to, 1))
}

/// The one message that the page sends, and to whom it is of use: how high it is, to the page around it.
const HEIGHT: &str = "parent.postMessage({type:`eerste-stap`,v:1,height:";

fn refuse_ways_out(script: &str) -> Result<()> {
    if let Some(word) = ways_out::first_in(&script.replacen(HEIGHT, "", 1)) {
        bail!(
            "the script holds `{word}`, but the page promises to send nothing: \
             take the call out of src/embed or out of the dependency that brings it"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::script;

    const GLUE: &str = "let wasm_bindgen = (function(exports) {
        let script_src;
        if (typeof document !== 'undefined' && document.currentScript !== null) {
            script_src = new URL(document.currentScript.src, location.href).toString();
        }
        let wasm;
        function initSync(module) { wasm = new WebAssembly.Instance(module).exports; return wasm; }
        async function __wbg_load(module) { return module; }
        async function __wbg_init(path) { wasm = await __wbg_load(await fetch(path)); }
        return Object.assign(__wbg_init, { initSync }, exports);
    })({ __proto__: null });";

    #[test]
    fn the_dead_way_to_fetch_is_gone_and_the_living_one_is_there() {
        let script = script(GLUE, "load().initSync(new WebAssembly.Module(bytes));").unwrap();
        assert!(!script.contains("fetch"), "{script}");
        assert!(!script.contains("currentScript.src"), "{script}");
        assert!(script.contains("WebAssembly.Instance"), "{script}");
        assert!(script.contains("initSync"), "{script}");
    }

    #[test]
    fn the_start_script_may_not_fetch_either() {
        let error = script(GLUE, "load(); fetch('/x');").unwrap_err();
        assert!(error.to_string().contains("holds `fetch`"), "{error}");
    }

    #[test]
    fn every_instance_has_its_own_state() {
        let script = script(GLUE, "load().initSync(1); load().initSync(2);").unwrap();
        assert_eq!(script.matches("WebAssembly.Instance").count(), 1, "{script}");
        assert_eq!(script.matches("initSync(").count(), 2, "{script}");
    }

    #[test]
    fn glue_of_another_shape_is_refused() {
        let error = script("let wasm_bindgen = {};", "load();").unwrap_err();
        assert!(error.to_string().contains("0 times instead of once"), "{error}");
        assert!(script(&format!("{GLUE}{GLUE}"), "load();").is_err());
    }
}
