//! What a build makes.

use super::{Import, Setting};

/// A finished page, with the parts it was made of: what is served, written and measured.
pub struct Built {
    /// The whole file.
    pub page: String,
    /// The version of the app, as the page shows it.
    pub version: String,
    /// The hash of the page without this hash, as the page shows it.
    pub hash: String,
    /// The WebAssembly, before it was packed.
    pub wasm: Vec<u8>,
    /// The WebAssembly as it stands in the page.
    pub wasm_text: String,
    /// The text of the one script.
    pub script: String,
    /// The text of the one style element.
    pub style: String,
    /// The script for a page that shows the check in a frame: a file beside the page.
    pub frame_script: String,
    /// What the WebAssembly imports.
    pub imports: Vec<Import>,
    /// The script of the custom element, with everything in it.
    pub element: String,
    /// The hash of that script without this hash, as the element shows it.
    pub element_hash: String,
    /// The settings of the check.
    pub settings: Vec<Setting>,
    /// The trainer page.
    pub trainer: String,
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
impl Built {
    /// A build of next to nothing, in which each file can be told from the others.
    pub fn sample() -> Self {
        Self {
            page: "<style>a{}</style><h1>x</h1><script>QUJD</script><script>run()</script>".into(),
            version: "1.2.3".into(),
            hash: "0".into(),
            wasm: b"ABC".to_vec(),
            wasm_text: "QUJD".into(),
            script: "run()".into(),
            style: "a{}".into(),
            frame_script: "grow()".into(),
            imports: Vec::new(),
            element: "define()".into(),
            element_hash: "1".into(),
            settings: Vec::new(),
            trainer: "<h1>trainer</h1>".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Built;

    #[test]
    fn the_first_paint_ends_where_the_first_script_begins() {
        assert_eq!(Built::sample().first_paint(), "<style>a{}</style><h1>x</h1>");
    }

    #[test]
    fn the_markup_is_what_the_parts_leave() {
        let markup = "<style></style><h1>x</h1><script></script><script></script>";
        assert_eq!(Built::sample().markup(), markup);
    }
}
