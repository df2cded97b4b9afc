//! The trainer page: its own program, and the check inside, once.
//!
//! The packed program of the check stands in a block of its own. The preview takes it from there,
//! and so does the file that the page makes, for which the text of the check's page is there too.

use anyhow::{Result, bail};

use super::content_hash::content_hash;
use super::element::Element;
use super::page::{refuse_inside, replace_one};
use super::stamp::stamp;
use super::stylesheets::{self, StylesheetLinks};
use super::{Packing, bind, imports, script};
use crate::progress::{Step, bytes};
use crate::workspace::Workspace;

const TEMPLATE: &str = "trainer/index.html";
/// The page's own script, behind the one that unpacks.
const OWN_SCRIPTS: [&str; 1] = ["trainer/start.js"];

const CHECK_SLOT: &str = r#"<script type="application/json" id="check"></script>"#;
const WASM_SLOT: &str = r#"<script type="application/octet-stream" id="wasm"></script>"#;
const FRAME_SLOT: &str = r#"<script type="text/plain" id="frame"></script>"#;
const PROGRAM_SLOT: &str = r#"<script type="application/octet-stream" id="program"></script>"#;
const ELEMENT_SLOT: &str = r#"<script src="eerste-stap.js"></script>"#;
const SCRIPT_SLOT: &str = r#"<script type="module" src="trainer/start.js"></script>"#;

/// The check that the page carries.
pub struct Check<'a> {
    /// Its page, as it is released.
    pub page: &'a str,
    /// Its packed program.
    pub wasm_text: &'a str,
    /// The script of its element.
    pub element: &'a Element,
    /// The script that gives a frame its height.
    pub frame_script: &'a str,
    /// The version of the app.
    pub version: &'a str,
}

/// What goes into the template.
struct Parts<'a> {
    check_page: &'a str,
    wasm_text: &'a str,
    element_script: &'a str,
    frame_script: &'a str,
    program: &'a str,
    script: &'a str,
    style: &'a str,
    version: &'a str,
}

/// Builds the page in memory.
pub fn build(workspace: &Workspace, check: &Check<'_>, packing: Packing) -> Result<String> {
    let bound = bind(workspace, "trainer")?;
    // Refuses a way out; what else it imports is of no concern to whoever answers.
    imports::imports(&bound)?;
    let step = Step::begin("Trainer page");
    let template = workspace.read_text(TEMPLATE)?;
    let links = StylesheetLinks::find(&template)?;
    let parts = Parts {
        check_page: check.page,
        wasm_text: check.wasm_text,
        element_script: &check.element.with_program_in("wasm", check.wasm_text)?,
        frame_script: check.frame_script,
        program: &packing.text(&bound.wasm),
        script: &script::script(&bound.glue, &packing.scripts(workspace, &OWN_SCRIPTS)?)?,
        style: &stylesheets::read(workspace, &links.files)?,
        version: check.version,
    };
    let page = compose(&links, &parts)?;
    step.done(&format!("{} bytes", bytes(page.len())));
    Ok(page)
}

fn compose(links: &StylesheetLinks<'_>, parts: &Parts<'_>) -> Result<String> {
    let &StylesheetLinks { before, after, .. } = links;
    let &Parts { element_script, frame_script, script, style, .. } = parts;
    refuse_inside("the style sheets", style, &["</style", "\r"])?;
    for script in [element_script, frame_script, script] {
        refuse_inside("the scripts", script, &["</script", "<!--", "\r"])?;
    }
    let page = format!("{before}<style>{style}</style>\n{after}");
    let page = replace_one(&page, "{version}", parts.version)?;
    let page = replace_one(&page, "{style-hash}", &content_hash(style))?;
    let page = replace_one(&page, "{script-hash}", &content_hash(script))?;
    let page = replace_one(&page, "{element-hash}", &content_hash(element_script))?;
    let page = replace_one(&page, WASM_SLOT, &block(WASM_SLOT, parts.wasm_text))?;
    let page = replace_one(&page, FRAME_SLOT, &block(FRAME_SLOT, frame_script))?;
    let page = replace_one(&page, PROGRAM_SLOT, &block(PROGRAM_SLOT, parts.program))?;
    let element = format!("<script>{element_script}</script>");
    let page = replace_one(&page, ELEMENT_SLOT, &element)?;
    let script = format!(r#"<script type="module">{script}</script>"#);
    let page = replace_one(&page, SCRIPT_SLOT, &script)?;
    // Last, since it holds what looks like places of this page.
    let check = carried(parts.check_page, parts.wasm_text)?;
    let page = replace_one(&page, CHECK_SLOT, &block(CHECK_SLOT, &check))?;
    Ok(stamp(&page)?.page)
}

fn block(slot: &str, text: &str) -> String {
    slot.replacen("></", &[">", text, "</"].concat(), 1)
}

/// The text of the check's page without its program, as JSON in which nothing looks like markup.
fn carried(page: &str, wasm_text: &str) -> Result<String> {
    let program = block(WASM_SLOT, wasm_text);
    if page.matches(&program).count() != 1 {
        bail!("the page of the check does not hold its program once, in its block");
    }
    let text = serde_json::to_string(&page.replacen(&program, WASM_SLOT, 1))?;
    // The hash of the check's page is not that of this one: whoever looks for it finds one only.
    Ok(text.replace('<', "\\u003c").replace("data-build=", "data-build\\u003d"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHECK: &str = "<!doctype html>\n<html data-build=\"12\">\n\
        <script type=\"application/json\" id=\"settings\"></script>\n\
        <script type=\"application/octet-stream\" id=\"wasm\">QUJD</script>\n<script>é</script>\n";
    const TEMPLATE: &str = r#"<html data-version="{version}" data-build="">
<meta content="'{element-hash}' '{script-hash}' '{style-hash}'">
<link rel="stylesheet" href="trainer/styles/a.css">
<script type="application/octet-stream" id="wasm"></script>
<script type="application/json" id="check"></script>
<script type="text/plain" id="frame"></script>
<script type="application/octet-stream" id="program"></script>
<script src="eerste-stap.js"></script>
<script type="module" src="trainer/start.js"></script>
"#;

    fn page(template: &str) -> Result<String> {
        let parts = Parts {
            check_page: CHECK,
            wasm_text: "QUJD",
            element_script: "element()",
            frame_script: "frame()",
            program: "REVG",
            script: "run()",
            style: "a{}",
            version: "1.2.3",
        };
        compose(&StylesheetLinks::find(template)?, &parts)
    }

    #[test]
    fn the_check_is_inside_once_and_comes_out_whole() {
        let page = page(TEMPLATE).unwrap();
        assert_eq!(page.matches("QUJD").count(), 1);
        let (_, text) = page.split_once(r#"id="check">"#).unwrap();
        let (text, _) = text.split_once("</script>").unwrap();
        let text: String = serde_json::from_str(text).unwrap();
        assert_eq!(text.replace(WASM_SLOT, &block(WASM_SLOT, "QUJD")), CHECK);
    }

    #[test]
    fn the_policy_allows_both_scripts_and_the_style() {
        let page = page(TEMPLATE).unwrap();
        for text in ["element()", "run()", "a{}"] {
            assert!(page.contains(&content_hash(text)), "{text}");
        }
        assert!(page.contains("<script>element()</script>"));
        assert!(page.contains(r#"<script type="module">run()</script>"#));
        assert!(page.contains(r#"id="frame">frame()</script>"#));
    }

    #[test]
    fn a_place_that_is_missing_is_named() {
        for slot in [CHECK_SLOT, FRAME_SLOT, PROGRAM_SLOT, ELEMENT_SLOT, SCRIPT_SLOT] {
            let error = page(&TEMPLATE.replace(slot, "")).unwrap_err().to_string();
            assert!(error.contains(slot), "{error}");
        }
    }
}
