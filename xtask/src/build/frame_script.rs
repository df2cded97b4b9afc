//! The script for a page that shows the check in a frame: a file of its own, and short enough to be
//! pasted.

use anyhow::Result;

use super::minify::minify;
use crate::workspace::Workspace;

const SOURCE: &str = "src/embed/frame.js";

/// Makes the text of `frame.js`.
pub fn frame_script(workspace: &Workspace) -> Result<String> {
    let script = minify(&workspace.read_text(SOURCE)?)?;
    Ok(script.trim_end().to_owned() + "\n")
}

#[cfg(test)]
mod tests {
    use super::frame_script;
    use crate::workspace::Workspace;

    /// Websites put paragraphs into what people paste where they see an empty line, and a script
    /// that ends early would be text on the page.
    #[test]
    fn it_is_one_line_that_can_stand_inside_a_page() {
        let script = frame_script(&Workspace::find().unwrap()).unwrap();
        assert_eq!(script.lines().count(), 1, "{script}");
        assert!(!script.contains("</") && !script.contains("<!--"), "{script}");
        assert!(script.contains("eerste-stap"), "{script}");
    }
}
