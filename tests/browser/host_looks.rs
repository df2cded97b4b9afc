//! The look that is set is the look on the screen.

use eerste_stap::domain::colour::{Accent, Colour};
use serde_json::{Value, json};

use crate::engine::{Medium, Scheme, set_scheme, shows};
use crate::hosts::Host;
use crate::page::Page;

/// A colour of the screen, as a browser tells it.
fn told(colour: Colour) -> String {
    let hex = colour.hex();
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    format!("rgb({}, {}, {})", part(1), part(3), part(5))
}

/// The ground of the main button, the fonts of the heading, a corner, and the paper.
async fn looks(page: &Page) -> Value {
    let script = "await runs();
        const style = (selector) => getComputedStyle(at(selector));
        const { backgroundColor, borderTopLeftRadius } = style('button.primary');
        // Some engines write quotes around every name.
        const family = style('h1').fontFamily.replaceAll('\"', '').split(', ').slice(0, 2);
        return [backgroundColor, borderTopLeftRadius, family, style('.eerste-stap').colorScheme];";
    page.inside(0, script).await
}

#[tokio::test]
async fn colour_font_corners_and_theme_are_shown_as_they_are_set() {
    let accent = Accent::guarded(Colour::parse("#ffee00").unwrap());
    for (theme, schemes) in [
        ("light", [accent.light, accent.light]),
        ("dark", [accent.dark, accent.dark]),
        ("auto", [accent.light, accent.dark]),
    ] {
        let body = format!(
            "<eerste-stap theme={theme} accent=#ffee00 font='Courier New, Verdana' radius=3>
             </eerste-stap>"
        );
        let head = "<meta name=color-scheme content='light dark'>";
        let scheme = |dark| if dark { "dark" } else { "light" };
        let host = Host::with(&body)
            .head(&[head, "<style>:root{color-scheme:light dark}</style>"].concat());
        host.visit(async |page| {
            for (dark, colour) in [false, true].into_iter().zip(schemes) {
                let screen = if dark { Scheme::Dark } else { Scheme::Light };
                if !shows(screen, Medium::Screen) {
                    continue;
                }
                set_scheme(&page.driver, screen).await;
                let shown = if theme == "auto" { "light dark" } else { theme };
                let families = json!(["Courier New", "Verdana"]);
                let expected = json!([told(colour), "3px", families, shown]);
                assert_eq!(looks(&page).await, expected, "{theme} on a {} screen", scheme(dark));
            }
        })
        .await;
    }
}
