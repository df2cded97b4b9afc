//! The style sheets that the template names, and where they stand in it.

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

const OPENING: &str = "<link rel=\"stylesheet\" href=\"";
const CLOSING: &str = "\">";

/// The template, cut where its run of style sheet links stands.
#[derive(Debug, PartialEq, Eq)]
pub struct StylesheetLinks<'a> {
    /// The template up to the first link.
    pub before: &'a str,
    /// The files, in the order in which the cascade needs them.
    pub files: Vec<&'a str>,
    /// The template after the last link.
    pub after: &'a str,
}

impl<'a> StylesheetLinks<'a> {
    /// Finds the one run of `<link rel="stylesheet" href="styles/x.css">` lines.
    pub fn find(template: &'a str) -> Result<Self> {
        let mut files = Vec::new();
        let mut begin = None;
        let mut end = 0;
        let mut position = 0;
        for line in template.split_inclusive('\n') {
            if let Some(file) = linked_file(line)? {
                if begin.is_some() && end != position {
                    bail!(
                        "index.html: the link to {file} stands apart; put all style sheet links on lines that follow each other"
                    );
                }
                begin.get_or_insert(position);
                end = position + line.len();
                files.push(file);
            }
            position += line.len();
        }
        let begin = begin.context("index.html links no style sheet: add `<link rel=\"stylesheet\" href=\"styles/….css\">`")?;
        let before = template.get(..begin).unwrap_or_default();
        let after = template.get(end..).unwrap_or_default();
        Ok(Self { before, files, after })
    }
}

/// Reads style sheets into one text, without what is there for readers of the sources only.
pub fn read(workspace: &Workspace, files: &[&str]) -> Result<String> {
    let texts = files.iter().map(|file| workspace.read_text(file));
    Ok(without_comments(&texts.collect::<Result<String>>()?))
}

/// Leaves out comments, indentation and empty lines. No string in the styles holds a comment's
/// marks: `tests/architecture.rs` allows no addresses in them.
fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.push_str(piece.split_once("*/").map_or("", |(_, after)| after));
    }
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// The file that a line of the template links as a style sheet, if it does.
fn linked_file(line: &str) -> Result<Option<&str>> {
    if !line.contains("rel=\"stylesheet\"") {
        return Ok(None);
    }
    let file = line.trim().strip_prefix(OPENING).and_then(|rest| rest.strip_suffix(CLOSING));
    match file {
        Some(file)
            if (file.starts_with("styles/") || file.starts_with("trainer/styles/"))
                && !file.contains(['"', '\\'])
                && !file.contains("..") =>
        {
            Ok(Some(file))
        }
        _ => bail!(
            "index.html: `{}` cannot be inlined; write `{OPENING}styles/name.css{CLOSING}` on a line of its own",
            line.trim()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{StylesheetLinks, without_comments};

    #[test]
    fn comments_and_indentation_are_left_out() {
        let css = "/* what\n * it is */\na {\n  b: c; /* why */\n}\n\n/* d */\n";
        assert_eq!(without_comments(css), "a {\nb: c;\n}");
        assert_eq!(without_comments("a { b: c }"), "a { b: c }");
    }

    #[test]
    fn a_run_of_links_is_cut_out_in_its_order() {
        let template = "<head>\n  <link rel=\"stylesheet\" href=\"styles/tokens.css\">\n  \
                        <link rel=\"stylesheet\" href=\"styles/page.css\">\n</head>\n";
        let links = StylesheetLinks::find(template).unwrap();
        assert_eq!(links.before, "<head>\n");
        assert_eq!(links.files, ["styles/tokens.css", "styles/page.css"]);
        assert_eq!(links.after, "</head>\n");
    }

    #[test]
    fn a_template_without_links_is_refused() {
        let error = StylesheetLinks::find("<head></head>").unwrap_err();
        assert!(error.to_string().starts_with("index.html links no style sheet"), "{error}");
    }

    #[test]
    fn a_link_that_stands_apart_is_named() {
        let template = "<link rel=\"stylesheet\" href=\"styles/a.css\">\n<title>x</title>\n\
                        <link rel=\"stylesheet\" href=\"styles/b.css\">\n";
        let error = StylesheetLinks::find(template).unwrap_err();
        assert!(error.to_string().contains("the link to styles/b.css stands apart"), "{error}");
    }

    #[test]
    fn links_to_elsewhere_are_refused() {
        for href in ["https://example.org/a.css", "styles/../secret.css", "a.css"] {
            let template = format!("<link rel=\"stylesheet\" href=\"{href}\">\n");
            assert!(StylesheetLinks::find(&template).is_err(), "{href}");
        }
    }
}
