//! The trainer page: a program of its own, and the check inside once, to show and to take along.

use anyhow::{Result, bail};
use serde_json::json;

use super::content_hash::content_hash;
use super::page::{WASM_SLOT, refuse_inside, replace_one};
use super::stylesheets::{self, StylesheetLinks};
use super::{bind, joined, script, squeeze};
use crate::progress::{Step, bytes};
use crate::workspace::Workspace;

/// The package of the page, its template, and its scripts in the order in which they are joined.
const PACKAGE: &str = "eerste-stap-trainer";
const TEMPLATE: &str = "trainer/index.html";
const OWN_SCRIPTS: [&str; 2] = ["src/embed/unpack.js", "trainer/start.js"];

const PAGE_SLOT: &str = r#"<script type="application/json" id="check-page"></script>"#;
const FRAME_SLOT: &str = r#"<script type="text/plain" id="frame-script"></script>"#;
const OWN_WASM_SLOT: &str =
    r#"<script type="application/octet-stream" id="trainer-wasm"></script>"#;
const ELEMENT_SLOT: &str = r#"<script type="text/javascript" id="element"></script>"#;
const SCRIPT_SLOT: &str = r#"<script type="module" src="trainer/start.js"></script>"#;

/// What the page holds of the check.
pub struct Check<'a> {
    /// The text of its page, without the program.
    pub page: &'a str,
    /// The packed program.
    pub program: &'a str,
    /// The script of the element, for a page that holds the program.
    pub element: &'a str,
    /// The host script for frames.
    pub frame: &'a str,
    /// The version of the app.
    pub version: &'a str,
}

/// Builds the page.
pub fn build(workspace: &Workspace, check: &Check<'_>) -> Result<String> {
    let bound = bind(workspace, PACKAGE)?;
    let step = Step::begin("Trainer");
    let script = script::script(&bound.glue, &joined(workspace, &OWN_SCRIPTS)?)?;
    let program = squeeze::squeeze(&bound.wasm);
    let template = workspace.read_text(TEMPLATE)?;
    let links = StylesheetLinks::find(&template)?;
    let style = stylesheets::read(workspace, &links.files)?;
    let page = compose(&links, &style, &script, &program, check)?;
    step.done(&format!("{} bytes", bytes(page.len())));
    Ok(page)
}

/// Puts the parts into the template: a pure function.
fn compose(
    links: &StylesheetLinks<'_>,
    style: &str,
    script: &str,
    program: &str,
    check: &Check<'_>,
) -> Result<String> {
    refuse_inside("the style sheets", style, &["</style", "\r"])?;
    for script in [script, check.element, check.frame] {
        refuse_inside("a script", script, &["</script", "<!--", "\r"])?;
    }
    let StylesheetLinks { before, after, .. } = links;
    let mut page = format!("{before}<style>{style}</style>\n{after}");
    for (slot, text) in [
        ("{version}", check.version),
        ("{style-hash}", &content_hash(style)),
        ("{element-hash}", &content_hash(check.element)),
        ("{script-hash}", &content_hash(script)),
    ] {
        page = replace_one(&page, slot, text)?;
    }
    // As JSON, so that the elements in that page do not end the block.
    let inside = json!(check.page).to_string().replace('<', "\\u003c");
    for (slot, text) in [
        (WASM_SLOT, check.program),
        (PAGE_SLOT, &inside),
        (FRAME_SLOT, check.frame),
        (OWN_WASM_SLOT, program),
    ] {
        page = replace_one(&page, slot, &filled(slot, text))?;
    }
    page = replace_one(&page, ELEMENT_SLOT, &format!("<script>{}</script>", check.element))?;
    page = replace_one(&page, SCRIPT_SLOT, &format!(r#"<script type="module">{script}</script>"#))?;
    if page.contains(" href=\"styles/") || page.contains(" src=\"trainer/") {
        bail!("{TEMPLATE} still asks for another file");
    }
    Ok(page)
}

/// A block with its text.
fn filled(slot: &str, text: &str) -> String {
    slot.replacen("></script>", &format!(">{text}</script>"), 1)
}
