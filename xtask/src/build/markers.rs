//! The markers `<!--{name}-->` of the template, and the texts that replace them.

use anyhow::{Context, Result, bail};

use super::prerender::Texts;

const OPENING: &str = "<!--{";
const CLOSING: &str = "}-->";

/// Replaces every marker by the text of its name; every text must be used.
pub fn fill_markers(template: &str, texts: &Texts) -> Result<String> {
    let mut filled = String::with_capacity(template.len());
    let mut unused: Vec<&str> = texts.keys().map(String::as_str).collect();
    let mut rest = template;
    while let Some((before, marked)) = rest.split_once(OPENING) {
        let (name, after) =
            marked.split_once(CLOSING).context("index.html: a marker `<!--{` has no end `}-->`")?;
        let text = texts
            .get(name)
            .with_context(|| format!("index.html holds the marker {OPENING}{name}{CLOSING}, but prerender prints no `{name}`"))?;
        unused.retain(|other| *other != name);
        filled.push_str(before);
        filled.push_str(text);
        rest = after;
    }
    filled.push_str(rest);
    if let Some(name) = unused.first() {
        bail!("prerender prints `{name}`, but index.html has no marker {OPENING}{name}{CLOSING}");
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::fill_markers;
    use crate::build::prerender::Texts;

    fn filled(template: &str) -> anyhow::Result<String> {
        let texts = [("intro", "I"), ("noscript", "N")];
        let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
        fill_markers(template, &Texts::from(texts))
    }

    #[test]
    fn markers_are_replaced_and_comments_stay() {
        let page = filled("<!-- a --><!--{intro}--> <!--{noscript}--><!--{intro}-->").unwrap();
        assert_eq!(page, "<!-- a -->I NI");
    }

    #[test]
    fn an_unknown_marker_is_named() {
        let error = filled("<!--{intro}--><!--{outro}-->").unwrap_err();
        assert!(error.to_string().ends_with("prerender prints no `outro`"), "{error}");
    }

    #[test]
    fn an_unused_text_is_named() {
        let error = filled("<!--{intro}-->").unwrap_err();
        assert!(error.to_string().starts_with("prerender prints `noscript`"), "{error}");
    }

    #[test]
    fn a_marker_without_an_end_is_refused() {
        assert!(filled("<!--{intro}--><!--{noscript").is_err());
    }
}
