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

#[cfg(test)]
mod tests {
    use super::{HTML, SCRIPT, Site};
    use crate::build::Built;
    use crate::workspace::Workspace;

    #[test]
    fn what_is_released_and_the_pages_with_the_check_in_them_are_served() {
        let built = Built::sample();
        let site = Site::of(&Workspace::find().unwrap(), &built).unwrap();
        for (path, kind, text) in [
            ("/", HTML, &built.page),
            ("/eerste-stap.html", HTML, &built.page),
            ("/trainer.html", HTML, &built.trainer),
            ("/eerste-stap.js", SCRIPT, &built.element),
            ("/frame.js", SCRIPT, &built.frame_script),
        ] {
            assert_eq!(site.find(path), Some((kind, text.as_str())), "{path}");
        }
        for path in ["/demo.html", "/hostile.html"] {
            let (kind, text) = site.find(path).unwrap();
            assert_eq!(kind, HTML, "{path}");
            assert!(text.contains("eerste-stap.js"), "{path} shows no element");
        }
        assert_eq!(site.find("/nothing.html"), None);
    }

    /// What the pages ask for beside them has to be there.
    #[test]
    fn the_examples_ask_for_nothing_that_is_not_served() {
        let site = Site::of(&Workspace::find().unwrap(), &Built::sample()).unwrap();
        for page in ["/demo.html", "/hostile.html"] {
            let (_, text) = site.find(page).unwrap();
            let asked = ["src=\"", "href=\""].iter().flat_map(|name| text.split(name).skip(1));
            let asked = asked.filter_map(|rest| rest.split(['"', '#']).next());
            for asked in asked.filter(|asked| !asked.starts_with("data:")) {
                let path = ["/", asked.trim_start_matches('/')].concat();
                assert!(site.find(&path).is_some(), "{page} asks for {asked}");
            }
        }
    }
}
