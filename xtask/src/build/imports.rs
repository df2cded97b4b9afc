//! What the finished WebAssembly imports, each with the JavaScript that stands behind it.
//!
//! WebAssembly reaches nothing by itself, so these are all the ways in which the program can reach
//! the browser, and few enough for a person to read.

use anyhow::{Context, Result, bail};
use wasmparser::{Parser, Payload, TypeRef};

use super::bindings::Bound;
use super::ways_out;

/// The only place that the page's script provides imports from.
const MODULE: &str = "./eerste_stap_bg.js";

/// What the beginning of a line of glue says when the line only carries a value from one memory to
/// the other: a reader loses nothing without it.
const CARRYING: [&str; 8] = [
    "//",
    "const len",
    "const ptr",
    "getDataViewMemory0().setInt32(",
    "return isLikeNone(ret) ?",
    "return ret;",
    "var len",
    "var ptr",
];

/// One import, which is always a function.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// Its name, in the WebAssembly and in the script.
    pub name: String,
    /// What the script does when the program calls it, on one line.
    pub does: String,
}

/// Reads the imports, sorted by name, and refuses one that could send something.
pub fn imports(bound: &Bound) -> Result<Vec<Import>> {
    let mut imports = Vec::new();
    for name in names(&bound.wasm)? {
        let script = script_behind(&name, &bound.glue)?;
        refuse_way_out(&name, &script)?;
        imports.push(Import { name, does: in_short(&script) });
    }
    imports.sort();
    Ok(imports)
}

fn names(wasm: &[u8]) -> Result<Vec<String>> {
    let why = "the imports of the WebAssembly cannot be read";
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload.context(why)? else {
            continue;
        };
        for import in section.into_imports() {
            let import = import.context(why)?;
            if import.module != MODULE || !matches!(import.ty, TypeRef::Func(_)) {
                bail!(
                    "the WebAssembly imports {} from {}, as {:?}, but the page provides nothing \
                     but functions from {MODULE}: look for the dependency that wants it",
                    import.name,
                    import.module,
                    import.ty
                );
            }
            names.push(import.name.to_owned());
        }
    }
    Ok(names)
}

/// What the glue provides under a name: one line, or the lines of a function.
fn script_behind(name: &str, glue: &str) -> Result<Vec<String>> {
    let label = format!("{name}: ");
    let labelled = |line: &&str| line.starts_with(&label);
    let found = glue.lines().map(str::trim).filter(labelled).count();
    let mut lines = glue.lines().map(str::trim).skip_while(|line| !labelled(line));
    let (1, Some(first)) = (found, lines.next()) else {
        bail!(
            "the glue of wasm-bindgen holds `{label}` {found} times instead of once: \
             its new version writes it otherwise, so adapt xtask/src/build/imports.rs"
        );
    };
    if !first.ends_with('{') {
        return Ok(vec![first.trim_start_matches(&label).trim_end_matches(',').to_owned()]);
    }
    let is_end = |line: &str| line == "}," || line == "}, arguments); },";
    Ok(lines.take_while(|line| !is_end(line)).map(str::to_owned).collect())
}

fn refuse_way_out(name: &str, script: &[String]) -> Result<()> {
    let mut texts = script.iter().map(String::as_str).chain([name]);
    if let Some(word) = texts.find_map(ways_out::first_in) {
        bail!(
            "the program imports `{name}`, which holds `{word}`, but the page promises to send \
             nothing: look for the dependency, or the feature of web-sys, that brings it"
        );
    }
    Ok(())
}

/// The lines that do something, as one. The names of closures end with a hash that another
/// compiler writes otherwise; without it the list is the same for everyone.
fn in_short(script: &[String]) -> String {
    let does = script.iter().filter(|line| !CARRYING.iter().any(|start| line.starts_with(start)));
    let does = does.map(|line| line.trim_start_matches("const ret = "));
    without_hashes(&does.collect::<Vec<_>>().join(" "))
}

fn without_hashes(script: &str) -> String {
    let mut pieces = script.split("__h");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let hash = piece.split_at_checked(16);
        let hash = hash.filter(|(hash, _)| hash.chars().all(|c| c.is_ascii_hexdigit()));
        kept += &hash.map_or_else(|| ["__h", piece].concat(), |(_, rest)| rest.to_owned());
    }
    kept
}

#[cfg(test)]
mod tests;
