//! The page, composed of its template and its parts: a pure function.

use anyhow::{Result, bail};

use super::content_hash::content_hash;
use super::markers::fill_markers;
use super::prerender::Texts;
use super::stamp::{Stamped, stamp};
use super::stylesheets::StylesheetLinks;

/// The template of the page.
pub const TEMPLATE: &str = "index.html";
/// The project's own scripts behind the one that unpacks, in the order in which they are joined; the
/// template names the last.
pub const OWN_SCRIPTS: [&str; 4] =
    ["src/embed/program.js", "src/embed/saving.js", "src/embed/check.js", "src/embed/page.js"];

pub const WASM_SLOT: &str = r#"<script type="application/octet-stream" id="wasm"></script>"#;
const SCRIPT_SLOT: &str = r#"<script type="module" src="src/embed/page.js"></script>"#;

/// What goes into the template.
pub struct Parts<'a> {
    /// Prerendered texts, by the name of their marker.
    pub texts: &'a Texts,
    /// The style sheets, joined.
    pub style: &'a str,
    /// The packed WebAssembly.
    pub wasm_text: &'a str,
    /// The script, minified.
    pub script: &'a str,
    /// The version of the app.
    pub version: &'a str,
}

/// Puts the parts into the template, the hashes of script and style into its policy, and last of
/// all the hash of the whole.
pub fn compose(links: &StylesheetLinks<'_>, parts: &Parts<'_>) -> Result<Stamped> {
    let &StylesheetLinks { before, after, .. } = links;
    let &Parts { texts, style, wasm_text, script, version } = parts;
    refuse_inside("the style sheets", style, &["</style", "\r"])?;
    refuse_inside("the script", script, &["</script", "<!--", "\r"])?;

    let page = format!("{before}<style>{style}</style>\n{after}");
    let page = fill_markers(&page, texts)?;
    let page = replace_one(&page, "{version}", version)?;
    let page = replace_one(&page, "{style-hash}", &content_hash(style))?;
    let page = replace_one(&page, "{script-hash}", &content_hash(script))?;
    let wasm = format!(r#"<script type="application/octet-stream" id="wasm">{wasm_text}</script>"#);
    let page = replace_one(&page, WASM_SLOT, &wasm)?;
    let script = format!(r#"<script type="module">{script}</script>"#);
    let page = replace_one(&page, SCRIPT_SLOT, &script)?;
    refuse_leftovers(&page)?;
    stamp(&page)
}

/// Replaces what must be there once: more would be ambiguous, fewer would ship a broken page.
pub fn replace_one(page: &str, slot: &str, content: &str) -> Result<String> {
    match page.matches(slot).count() {
        1 => Ok(page.replacen(slot, content, 1)),
        0 => bail!("index.html lacks `{slot}`: add it"),
        count => bail!("index.html holds `{slot}` {count} times: keep one"),
    }
}

/// Refuses text that would end its element early, or that a browser would hash otherwise.
pub fn refuse_inside(what: &str, text: &str, forbidden: &[&str]) -> Result<()> {
    let lower = text.to_ascii_lowercase();
    for sequence in forbidden {
        if lower.contains(sequence) {
            let shown = sequence.escape_debug();
            bail!("{what} hold `{shown}`, which cannot stand inside a page: write it otherwise");
        }
    }
    Ok(())
}

/// Refuses a page that would still ask for another file.
fn refuse_leftovers(page: &str) -> Result<()> {
    for leftover in ["<!--{", " src=\"src/", " href=\"styles/"] {
        if let Some((_, rest)) = page.split_once(leftover) {
            let rest: String = rest.chars().take(40).collect();
            bail!(
                "index.html: `{}{rest}` was not replaced: is it misspelt?",
                leftover.trim_start()
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Parts, StylesheetLinks, compose, stamp};
    use crate::build::content_hash::content_hash;
    use crate::build::prerender::Texts;

    const TEMPLATE: &str = r#"<!doctype html>
<html data-version="{version}" data-build="">
<meta content="script-src '{script-hash}'; style-src '{style-hash}'">
<link rel="stylesheet" href="styles/a.css">
<main><!--{intro}--></main>
<script type="application/octet-stream" id="wasm"></script>
<script type="module" src="src/embed/page.js"></script>
"#;

    fn page(template: &str, style: &str, script: &str) -> anyhow::Result<String> {
        let texts = Texts::from([("intro".into(), "<h1>Hallo</h1>".into())]);
        let parts = Parts { texts: &texts, style, wasm_text: "d2FzbQ==", script, version: "1.2.3" };
        Ok(compose(&StylesheetLinks::find(template)?, &parts)?.page)
    }

    fn refusal(template: &str, style: &str, script: &str) -> String {
        page(template, style, script).unwrap_err().to_string()
    }

    #[test]
    fn every_part_stands_in_its_place() {
        let (style, script) = ("a{}", "run();");
        let expected = format!(
            "<!doctype html>\n<html data-version=\"1.2.3\" data-build=\"\">\n<meta content=\"script-src '{}'; style-src '{}'\">\n\
             <style>a{{}}</style>\n<main><h1>Hallo</h1></main>\n\
             <script type=\"application/octet-stream\" id=\"wasm\">d2FzbQ==</script>\n\
             <script type=\"module\">run();</script>\n",
            content_hash(script),
            content_hash(style),
        );
        assert_eq!(page(TEMPLATE, style, script).unwrap(), stamp(&expected).unwrap().page);
    }

    #[test]
    fn a_missing_place_is_named() {
        for place in
            ["{version}", "{script-hash}", "{style-hash}", super::WASM_SLOT, super::SCRIPT_SLOT]
        {
            let message = refusal(&TEMPLATE.replace(place, ""), "", "");
            assert_eq!(message, format!("index.html lacks `{place}`: add it"));
        }
    }

    #[test]
    fn a_doubled_place_is_named() {
        let doubled = TEMPLATE.replace("{style-hash}", "{style-hash} {style-hash}");
        assert_eq!(refusal(&doubled, "", ""), "index.html holds `{style-hash}` 2 times: keep one");
    }

    #[test]
    fn text_that_would_end_its_element_is_refused() {
        assert!(
            refusal(TEMPLATE, "a{content:'</STYLE>'}", "").starts_with("the style sheets hold")
        );
        assert!(refusal(TEMPLATE, "", "x='</Script>'").contains("`</script`"));
        assert!(refusal(TEMPLATE, "", "x='<!--'").contains("`<!--`"));
        assert!(refusal(TEMPLATE, "a\r{}", "").contains(r"`\r`"));
    }

    #[test]
    fn what_still_asks_for_a_file_is_refused() {
        let image = TEMPLATE.replace("<main>", "<main><img src=\"src/a.png\">");
        assert!(refusal(&image, "", "").contains("`src=\"src/a.png\">"));
        let icon = TEMPLATE.replace("<main>", "<link rel=\"icon\" href=\"styles/i.svg\"><main>");
        assert!(refusal(&icon, "", "").contains("was not replaced"));
    }
}
