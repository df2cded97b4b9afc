use super::{Bound, Import, imports};

/// As wasm-bindgen writes it.
const GLUE: &str = "const import0 = {
        __proto__: null,
    __wbg_focus: function() { return handleError(function (arg0) {
arg0.focus();
}, arguments); },
__wbg_key: function(arg0, arg1) {
const ret = arg1.key;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
__wbg_now: Date.now,
__wbg_send: function(arg0) {
const ret = navigator.sendBeacon(arg0);
return ret;
},
__wbindgen_generic: function(arg0, arg1) {
// Cast intrinsic for `Closure(shim_idx: 30)`.
const ret = makeClosure(arg0, arg1, invoke__h1b725f9ea3724f69);
return ret;
},
};
async function __wbg_init(path) { fetch(path); }";

/// WebAssembly with a type, `() -> ()`, and these imports of it; or, for a kind of 2, of a memory.
fn wasm(module: &str, names: &[&str], kind: u8) -> Vec<u8> {
    let text = |text: &str| [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
    let mut section = vec![u8::try_from(names.len()).unwrap()];
    for name in names {
        section.extend([text(module), text(name), vec![kind, 0]].concat());
        section.extend(vec![1; usize::from(kind == 2)]);
    }
    // The size as a number of two bytes of seven bits each.
    let size = section.len();
    let size = [0x80 | u8::try_from(size % 128).unwrap(), u8::try_from(size / 128).unwrap()];
    let types = [1, 4, 1, 0x60, 0, 0];
    [b"\0asm\x01\0\0\0".as_slice(), &types, &[2], &size, &section].concat()
}

fn read(names: &[&str]) -> anyhow::Result<Vec<Import>> {
    imports(&Bound { wasm: wasm("./eerste_stap_bg.js", names, 0), glue: GLUE.into() })
}

#[test]
fn imports_are_sorted_and_say_what_they_do() {
    let imports = read(&["__wbindgen_generic", "__wbg_now", "__wbg_key", "__wbg_focus"]).unwrap();
    let lines: Vec<_> = imports.iter().map(|Import { name, does }| [&**name, &**does]).collect();
    assert_eq!(
        lines,
        [
            ["__wbg_focus", "arg0.focus();"],
            ["__wbg_key", "arg1.key;"],
            ["__wbg_now", "Date.now"],
            ["__wbindgen_generic", "makeClosure(arg0, arg1, invoke);"],
        ]
    );
}

#[test]
fn an_import_that_could_send_is_refused_by_what_it_does() {
    let error = read(&["__wbg_focus", "__wbg_send"]).unwrap_err().to_string();
    assert!(error.starts_with("the program imports `__wbg_send`, which holds `sendBeacon`"));
}

#[test]
fn an_import_that_could_send_is_refused_by_its_name() {
    let glue = GLUE.replace("__wbg_focus", "__wbg_fetch");
    let wasm = wasm("./eerste_stap_bg.js", &["__wbg_fetch"], 0);
    let error = imports(&Bound { wasm, glue }).unwrap_err().to_string();
    assert!(error.contains("`__wbg_fetch`, which holds `fetch`"), "{error}");
}

#[test]
fn what_the_script_of_the_page_does_not_provide_is_refused() {
    for (module, kind) in [("env", 0), ("./eerste_stap_bg.js", 2)] {
        let wasm = wasm(module, &["memory"], kind);
        let error = imports(&Bound { wasm, glue: GLUE.into() }).unwrap_err().to_string();
        assert!(error.starts_with(&format!("the WebAssembly imports memory from {module}")));
    }
}

#[test]
fn glue_of_another_shape_is_refused() {
    let error = read(&["__wbg_absent"]).unwrap_err().to_string();
    assert!(error.contains("`__wbg_absent: ` 0 times instead of once"), "{error}");
}
