//! From the sources to the one HTML file.
//!
//! Each step is a module of its own, in the order in which they run: the wasm target is there
//! ([`target`]), the app becomes wasm ([`compile`]), wasm and glue are made to fit
//! ([`bindings`]), glue and start script become one script ([`script`]), the wasm becomes text
//! ([`squeeze`]), the static text is rendered ([`prerender`]), and all of it becomes a page
//! ([`page`]).

mod bindings;
mod compile;
mod content_hash;
mod diagnostics;
mod markers;
mod minify;
mod page;
mod prerender;
mod script;
mod squeeze;
mod stylesheets;
mod target;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};

pub use self::diagnostics::CompilerSaid;
use self::page::Parts;
use self::stylesheets::StylesheetLinks;
pub use self::target::{WASM, ensure_installed};
use crate::budget;
use crate::progress::{Step, bytes};
use crate::workspace::Workspace;

/// A finished page, with the parts it was made of: what is served, written and measured.
pub struct Built {
    /// The whole file.
    pub page: String,
    /// The WebAssembly, before it was packed.
    pub wasm: Vec<u8>,
    /// The WebAssembly as it stands in the page.
    pub wasm_text: String,
    /// The text of the one script.
    pub script: String,
    /// The text of the one style element.
    pub style: String,
}

/// Builds the page in memory.
pub fn build(workspace: &Workspace) -> Result<Built> {
    ensure_installed(workspace)?;

    eprintln!("{:>12} the app to WebAssembly", "Compile");
    let compiled = compile::compile(workspace)?;

    let step = Step::begin("Bind");
    let bound = bindings::bind(&compiled)?;
    compile::refuse_builder_paths(workspace, &bound.wasm)?;
    let mut own = String::new();
    for path in page::OWN_SCRIPTS {
        own.push_str(&workspace.read_text(path)?);
    }
    let script = script::script(&bound.glue, &own)?;
    step.done(&format!(
        "wasm {} bytes, script {} bytes",
        bytes(bound.wasm.len()),
        bytes(script.len())
    ));

    let step = Step::begin("Squeeze");
    let wasm_text = squeeze::squeeze(&bound.wasm);
    step.done(&format!("{} bytes of base64", bytes(wasm_text.len())));

    let step = Step::begin("Prerender");
    let texts = prerender::prerender(workspace)?;
    step.done(&format!("{} static texts", texts.len()));

    let template = workspace.read_text(page::TEMPLATE)?;
    let links = StylesheetLinks::find(&template)?;
    let style = links.read(workspace)?;
    let parts = Parts { texts: &texts, style: &style, wasm_text: &wasm_text, script: &script };
    let page = page::compose(&links, &parts)?;
    Ok(Built { page, wasm: bound.wasm, wasm_text, script, style })
}

/// Builds the page, writes it into the release folder, and fails when it is over its budget.
pub fn write_release(workspace: &Workspace) -> Result<()> {
    let built = build(workspace)?;
    write(workspace, &built)?;
    budget::check(&built)
}

/// Reads a page and writes the WebAssembly in it to the standard output.
pub fn unpack(page: &Path) -> Result<()> {
    let text =
        fs::read_to_string(page).with_context(|| format!("{} cannot be read", page.display()))?;
    let wasm = squeeze::wasm_of(&text)?;
    io::stdout().write_all(&wasm).context("the WebAssembly cannot be written")
}

/// Writes a built page to where it is shipped from.
pub fn write(workspace: &Workspace, built: &Built) -> Result<()> {
    let path = workspace.page();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).context("the folder dist cannot be made")?;
    }
    fs::write(&path, &built.page).context("dist/eerste-stap.html cannot be written")?;
    eprintln!("{:>12} dist/eerste-stap.html ({} bytes)", "Wrote", bytes(built.page.len()));
    Ok(())
}

impl Built {
    /// What a browser reads before it can paint: everything in front of the first script.
    pub fn first_paint(&self) -> &str {
        self.page.split_once("<script").map_or(self.page.as_str(), |(before, _)| before)
    }

    /// The page without its large parts: the template and the prerendered texts.
    pub fn markup(&self) -> String {
        let mut markup = self.page.clone();
        for part in [&self.wasm_text, &self.script, &self.style] {
            if !part.is_empty() {
                markup = markup.replacen(part.as_str(), "", 1);
            }
        }
        markup
    }
}

#[cfg(test)]
mod tests {
    use super::Built;

    fn built() -> Built {
        Built {
            page: "<style>a{}</style><h1>x</h1><script>QUJD</script><script>run()</script>".into(),
            wasm: b"ABC".to_vec(),
            wasm_text: "QUJD".into(),
            script: "run()".into(),
            style: "a{}".into(),
        }
    }

    #[test]
    fn the_first_paint_ends_where_the_first_script_begins() {
        assert_eq!(built().first_paint(), "<style>a{}</style><h1>x</h1>");
    }

    #[test]
    fn the_markup_is_what_the_parts_leave() {
        let markup = "<style></style><h1>x</h1><script></script><script></script>";
        assert_eq!(built().markup(), markup);
    }
}
