//! From the sources to the one HTML file, and to the one script of the element.
//!
//! Each step is a module of its own, in the order in which they run: the wasm target is there
//! ([`target`]), the app becomes wasm ([`compile`]), wasm and glue are made to fit
//! ([`bindings`]), what the wasm imports is read ([`imports`]), glue and start script become one
//! script ([`script`]), the wasm becomes text ([`squeeze`]), the static text is rendered
//! ([`prerender`]), and all of it becomes a page ([`page`]) with its own hash in it ([`stamp`]), and an element
//! ([`element`]) that holds its static text as trees ([`tree`]). Last comes the trainer page ([`trainer`]), which
//! carries the check.

mod bindings;
mod built;
mod compile;
mod content_hash;
mod diagnostics;
mod element;
mod frame_script;
mod imports;
mod markers;
mod minify;
mod page;
mod prerender;
mod script;
mod squeeze;
mod stamp;
mod stylesheets;
mod target;
mod trainer;
mod tree;
mod version;
mod ways_out;

use std::fs;
use std::io::{self, Write};
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result};

use self::bindings::Bound;
pub use self::built::Built;
pub use self::diagnostics::CompilerSaid;
use self::element::Element;
pub use self::imports::Import;
use self::page::Parts;
pub use self::prerender::Setting;
use self::prerender::{Prerender, Prerendered};
use self::squeeze::Packing;
pub use self::squeeze::programs_in;
use self::stamp::Stamped;
pub use self::stamp::sha256;
use self::stylesheets::StylesheetLinks;
pub use self::target::{WASM, ensure_installed};
use self::trainer::Check;
use crate::progress::{Step, bytes};
use crate::workspace::Workspace;

/// The package of the check.
const APP: &str = "eerste-stap";

/// Builds everything that is shipped, in memory.
pub fn build(workspace: &Workspace) -> Result<Built> {
    packed(workspace, Packing::Squeezed)
}

/// Builds the same with its programs as they are.
pub fn open(workspace: &Workspace) -> Result<Built> {
    packed(workspace, Packing::Open)
}

fn packed(workspace: &Workspace, packing: Packing) -> Result<Built> {
    // Side by side: at the end of compiling the app, only one processor has something to do.
    let (bound, prerender) = thread::scope(|scope| {
        let prerender = scope.spawn(|| Prerender::run(workspace));
        let bound = bind(workspace, APP);
        (bound, prerender.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let bound = bound?;
    let imports = imports::imports(&bound)?;

    let step = Step::begin("Script");
    let script = script::script(&bound.glue, &packing.scripts(workspace, &page::OWN_SCRIPTS)?)?;
    step.done(&format!("{} bytes", bytes(script.len())));

    let step = Step::begin("Squeeze");
    let wasm_text = packing.text(&bound.wasm);
    step.done(&format!("{} bytes of base64", bytes(wasm_text.len())));

    let Prerendered { page: texts, element: own_texts, settings } = prerender?.read()?;
    eprintln!("{:>12} {} static texts", "Prerender", texts.len());

    let template = workspace.read_text(page::TEMPLATE)?;
    let links = StylesheetLinks::find(&template)?;
    let style = stylesheets::read(workspace, &links.files)?;
    let version = version::version(workspace)?;
    let parts = Parts {
        texts: &texts,
        style: &style,
        wasm_text: &wasm_text,
        script: &script,
        version: &version,
    };
    let Stamped { page, hash } = page::compose(&links, &parts)?;

    let step = Step::begin("Element");
    let parts = element::Parts {
        glue: &bound.glue,
        own: &packing.scripts(workspace, &element::OWN_SCRIPTS)?,
        texts: &own_texts,
        settings: &settings,
        style: &(stylesheets::read(workspace, &[element::STYLE])? + "\n" + &style),
        version: &version,
    };
    let composed = Element::compose(&parts)?;
    let (element, element_hash) = composed.with_program(&wasm_text);
    step.done(&format!("{} bytes", bytes(element.len())));

    let frame_script = frame_script::frame_script(workspace)?;
    let check = Check {
        page: &page,
        wasm_text: &wasm_text,
        element: &composed,
        frame_script: &frame_script,
        version: &version,
    };
    let trainer = trainer::build(workspace, &check, packing)?;
    Ok(Built {
        page,
        version,
        hash,
        wasm: bound.wasm,
        wasm_text,
        script,
        style,
        frame_script,
        imports,
        element,
        element_hash,
        settings,
        trainer,
    })
}

/// Reads what the program imports, without making a page of it.
pub fn read_imports(workspace: &Workspace) -> Result<Vec<Import>> {
    imports::imports(&bind(workspace, APP)?)
}

/// Compiles a package, and makes it fit for a browser.
fn bind(workspace: &Workspace, package: &str) -> Result<Bound> {
    ensure_installed(workspace)?;
    eprintln!("{:>12} {package} to WebAssembly", "Compile");
    let compiled = compile::compile(workspace, package)?;

    let step = Step::begin("Bind");
    let bound = bindings::bind(&compiled)?;
    compile::refuse_builder_paths(workspace, &bound.wasm)?;
    step.done(&format!("{} bytes of WebAssembly", bytes(bound.wasm.len())));
    Ok(bound)
}

/// Reads a page and writes the WebAssembly in it to the standard output.
pub fn unpack(page: &Path) -> Result<()> {
    let text =
        fs::read_to_string(page).with_context(|| format!("{} cannot be read", page.display()))?;
    let wasm = squeeze::wasm_of(&text)?;
    io::stdout().write_all(&wasm).context("the WebAssembly cannot be written")
}
