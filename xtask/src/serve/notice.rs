//! The plain page that stands in until the first build works.

use std::sync::Arc;

use anyhow::Error;

use crate::build::CompilerSaid;

/// The page while the first build runs.
pub fn building() -> Arc<str> {
    html(
        "The page is being built",
        "Reload this page in a moment; the terminal shows how far it is.",
        "",
    )
}

/// The page when the first build failed: what the terminal says, for who looks at the browser.
pub fn failed(error: &Error) -> Arc<str> {
    let compiler = error.downcast_ref::<CompilerSaid>().map(CompilerSaid::text).unwrap_or_default();
    let said = format!("{error:#}\n\n{compiler}");
    html("The page could not be built", "Correct the mistake and reload this page.", said.trim())
}

fn html(title: &str, advice: &str, said: &str) -> Arc<str> {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <h1>{title}</h1>\n<p>{advice}</p>\n<pre>{}</pre>\n</html>\n",
        escape(said)
    )
    .into()
}

/// Source code quoted by the compiler is full of `<` and `&`: here it is text, never markup.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use anyhow::Error;

    use super::failed;
    use crate::build::CompilerSaid;

    #[test]
    fn the_compilers_words_are_shown_as_text() {
        let said = CompilerSaid::new("error: no `Html<b>` in `&self`");
        let page = failed(&Error::new(said).context("`cargo rustc` failed"));
        assert!(page.contains("`cargo rustc` failed"), "{page}");
        assert!(page.contains("no `Html&lt;b&gt;` in `&amp;self`"), "{page}");
    }

    #[test]
    fn an_error_without_a_compiler_is_shown_too() {
        let page = failed(&Error::msg("index.html cannot be read"));
        assert!(page.contains("<pre>index.html cannot be read</pre>"), "{page}");
    }
}
