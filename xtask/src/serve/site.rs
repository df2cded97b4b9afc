//! Everything that is served, by its address.

use std::collections::BTreeMap;

use anyhow::Result;

use super::answers::HTML;
use crate::build::Built;
use crate::workspace::Workspace;

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// The pages that show the check in pages of others: where they are served, and the file.
const EXAMPLES: [(&str, &str); 2] = [
    ("/demo.html", "examples/embedding/index.html"),
    ("/hostile.html", "examples/embedding/hostile.html"),
];

/// Texts with their content types, by path.
pub struct Site(BTreeMap<&'static str, (&'static str, String)>);

impl Site {
    /// What is released, and the examples with it.
    pub fn of(workspace: &Workspace, built: &Built) -> Result<Self> {
        let mut files = BTreeMap::from([
            ("/", (HTML, built.page.clone())),
            ("/eerste-stap.html", (HTML, built.page.clone())),
            ("/trainer.html", (HTML, built.trainer.clone())),
            ("/eerste-stap.js", (SCRIPT, built.element.clone())),
            ("/frame.js", (SCRIPT, built.frame_script.clone())),
        ]);
        for (address, file) in EXAMPLES {
            files.insert(address, (HTML, workspace.read_text(file)?));
        }
        Ok(Self(files))
    }

    /// The content type and the text at this path.
    pub fn find(&self, path: &str) -> Option<(&'static str, &str)> {
        self.0.get(path).map(|(kind, text)| (*kind, text.as_str()))
    }

    #[cfg(test)]
    pub fn with(files: &[(&'static str, &'static str, &str)]) -> Self {
        let file = |&(path, kind, text): &(_, _, &str)| (path, (kind, text.to_owned()));
        Self(files.iter().map(file).collect())
    }
}
