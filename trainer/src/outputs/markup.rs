//! Markup for a page of the trainer's: a frame, or the element.

/// A frame that grows with what is in it. The script stands first, so that it misses nothing.
#[must_use]
pub fn frame(link: &str, script: &str) -> String {
    let marked = frame_alone(link).replacen("<iframe ", "<iframe data-eerste-stap ", 1);
    ["<script>", script.trim(), "</script>\n", &marked].concat()
}

/// A frame of a fixed height, without a script.
#[must_use]
pub fn frame_alone(link: &str) -> String {
    let link = escaped(link);
    format!(
        "<iframe src=\"{link}\" title=\"Eerste Stap\" width=\"100%\" height=\"700\" \
         allow=\"clipboard-write\" style=\"border: 0\"></iframe>"
    )
}

/// The element, and the script that it needs.
#[must_use]
pub fn element(script: &str, chosen: &[(&str, &str)]) -> String {
    let attributes = chosen.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)));
    let attributes: String = attributes.collect();
    let script = escaped(script);
    format!("<script src=\"{script}\" defer></script>\n<eerste-stap{attributes}></eerste-stap>")
}

/// A text inside the quotes of an attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outputs::{AWKWARD, link, settings_block};

    /// The value of an attribute, as a browser reads it.
    fn attribute(markup: &str, name: &str) -> String {
        let (_, rest) = markup.split_once(&format!(" {name}=\"")).unwrap();
        let (value, _) = rest.split_once('"').unwrap();
        assert!(!value.contains(['<', '>']), "{value}");
        let value = value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        value.replace("&amp;", "&")
    }

    #[test]
    fn an_awkward_name_comes_back_from_the_element() {
        let markup = element("https://x.example/e.js?a&b", &[("tool", AWKWARD), ("theme", "dark")]);
        assert_eq!(attribute(&markup, "tool"), AWKWARD);
        assert_eq!(attribute(&markup, "src"), "https://x.example/e.js?a&b");
        assert!(markup.ends_with(" theme=\"dark\"></eerste-stap>"), "{markup}");
    }

    #[test]
    fn an_awkward_name_comes_back_from_the_frames() {
        let address = link("https://x.example/e.html", &[("tool", AWKWARD), ("language", "en")]);
        for markup in [frame(&address, "run();\n"), frame_alone(&address)] {
            assert_eq!(attribute(&markup, "src"), address);
            assert_eq!(attribute(&markup, "height"), "700");
        }
        assert!(
            frame(&address, "run();\n")
                .starts_with("<script>run();</script>\n<iframe data-eerste-stap src=")
        );
        assert!(!frame_alone(&address).contains("script"));
    }

    /// What somebody copies from the guides is what this page would give them.
    #[test]
    fn the_guides_have_these_very_snippets() {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = "https://intranet.example/eerste-stap/";
        let address = [place, "eerste-stap.html"].concat();
        let tool = [("tool", "Copilot")];
        let frame_script = format!("<script src=\"{place}frame.js\"></script>");
        let inline = frame(&link(&address, &tool), "");
        let (_, marked) = inline.split_once('\n').unwrap();
        let snippets = [
            link(&address, &[("language", "nl"), tool[0]]),
            [&frame_script, " ", marked].concat(),
            frame_alone(&link(&address, &tool)),
            element(&[place, "eerste-stap.js"].concat(), &[("language", "nl"), tool[0]]),
            settings_block(&[("language", "nl"), tool[0]], None),
        ];
        for guide in
            [include_str!("../../../docs/insluiten.md"), include_str!("../../../docs/embedding.md")]
        {
            let guide = words(guide);
            for snippet in &snippets {
                assert!(guide.contains(&words(snippet)), "no guide has {snippet}");
            }
        }
    }

    #[test]
    fn without_settings_the_element_has_no_attributes() {
        assert!(element("https://x.example/e.js", &[]).ends_with("\n<eerste-stap></eerste-stap>"));
    }
}
