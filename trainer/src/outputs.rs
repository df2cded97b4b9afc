//! What a trainer takes along: a link, pieces of HTML, and the file.

use std::fmt::Write;

use serde_json::Value;

use crate::form::Form;

/// A frame without the script is this high, in CSS pixels; what does not fit is scrolled.
const FIXED_HEIGHT: u32 = 700;

/// The address of the check with its settings behind the `#`, where no server sees them.
#[must_use]
pub fn link(form: &Form) -> String {
    let pairs =
        form.usable().into_iter().map(|(name, value)| [name, "=", &in_address(value)].concat());
    let settings = pairs.collect::<Vec<_>>().join("&");
    let hash = if settings.is_empty() { "" } else { "#" };
    [form.page(), hash, &settings].concat()
}

/// A frame that gets as high as what is in it; `script` is the host script.
#[must_use]
pub fn frame(form: &Form, script: &str) -> String {
    ["<script>", script.trim(), "</script>\n", &iframe(form)].concat()
}

/// A frame of one height.
#[must_use]
pub fn fixed_frame(form: &Form) -> String {
    iframe(form)
}

fn iframe(form: &Form) -> String {
    format!(
        "<iframe data-eerste-stap src=\"{}\" title=\"Eerste Stap\" width=\"100%\" \
         height=\"{FIXED_HEIGHT}\" allow=\"clipboard-write\" style=\"border: 0\"></iframe>",
        in_attribute(&link(form))
    )
}

/// The element, with its script. Not as a module, since that would not load from a file.
#[must_use]
pub fn element(form: &Form) -> String {
    let mut attributes = String::new();
    for (name, value) in form.usable() {
        attributes += &[" ", name, "=\"", &in_attribute(value), "\""].concat();
    }
    let mut text = format!(
        "<script src=\"{}\" defer></script>\n<eerste-stap{attributes}></eerste-stap>",
        in_attribute(&form.script())
    );
    if let Some(pack) = form.block().get("pack") {
        let pack = in_script(pack);
        text += &["\n<script>document.querySelector(\"eerste-stap\").pack = ", &pack, ";</script>"]
            .concat();
    }
    text
}

/// Where the settings and the program go in the page of the check.
const SETTINGS: &str = "<script type=\"application/json\" id=\"settings\">";
const PROGRAM: &str = "<script type=\"application/octet-stream\" id=\"wasm\">";

/// The file of the check with these settings inside: `page` is its text without the program.
#[must_use]
pub fn file(form: &Form, page: &str, program: &str) -> String {
    let block = form.block();
    let empty = block.as_object().is_none_or(serde_json::Map::is_empty);
    let block = if empty { String::new() } else { in_script(&block) };
    page.replacen(SETTINGS, &[SETTINGS, &block].concat(), 1).replacen(
        PROGRAM,
        &[PROGRAM, program].concat(),
        1,
    )
}

/// JSON that cannot end the element it stands in.
fn in_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

fn in_attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A value as it stands in an address: every byte that has a meaning there is written as a number.
fn in_address(text: &str) -> String {
    let mut written = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let mut form =
            Form { page: "https://a.example/eerste-stap.html".into(), ..Form::default() };
        form.set("tool", "A&B \"C\" <d>");
        form.set("language", "en");
        form
    }

    #[test]
    fn every_form_carries_every_value_as_it_is() {
        let link = link(&form());
        assert_eq!(
            link,
            "https://a.example/eerste-stap.html#language=en&tool=A%26B%20%22C%22%20%3Cd%3E"
        );
        let frame = frame(&form(), "run();\n");
        assert!(
            frame.starts_with("<script>run();</script>\n<iframe data-eerste-stap src=\"https://"),
            "{frame}"
        );
        assert!(frame.contains("#language=en&amp;tool=A%26B"), "{frame}");
        let element = element(&form());
        let expected = "<script src=\"https://a.example/eerste-stap.js\" defer></script>\n\
            <eerste-stap language=\"en\" tool=\"A&amp;B &quot;C&quot; &lt;d&gt;\"></eerste-stap>";
        assert_eq!(element, expected);
    }

    #[test]
    fn without_settings_nothing_is_added() {
        let form = Form::default();
        assert_eq!(link(&form), "eerste-stap.html");
        let page = [SETTINGS, "</script>", PROGRAM, "</script>"].concat();
        assert_eq!(
            file(&form, &page, "QUJD"),
            [SETTINGS, "</script>", PROGRAM, "QUJD</script>"].concat()
        );
    }

    #[test]
    fn the_file_holds_settings_that_cannot_end_their_element() {
        let mut form = form();
        form.set("organisation", "</script><script>alert(1)</script>");
        let page = [SETTINGS, "</script>", PROGRAM, "</script>"].concat();
        let file = file(&form, &page, "");
        assert_eq!(file.matches("</script>").count(), 2, "{file}");
        let (_, rest) = file.split_once(SETTINGS).unwrap();
        let (json, _) = rest.split_once("</script>").unwrap();
        let read: Value = serde_json::from_str(json).unwrap();
        assert_eq!(read["tool"], "A&B \"C\" <d>");
        assert_eq!(read["organisation"], "</script><script>alert(1)</script>");
    }
}
