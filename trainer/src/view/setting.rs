//! One setting of the check as a field.

use eerste_stap::domain::colour::Accent;
use eerste_stap::domain::template::tell;
use yew::{Html, html};

use super::field::{About, choice, colour, line, switch};
use crate::entry;
use crate::settings::{Kind, Setting};
use crate::state::{Action, State};
use crate::words::Words;

const PICK: Words = ["Kies de kleur uit een palet", "Choose the colour from a palette"];
const ON_LIGHT: Words = [
    "Op licht papier is deze kleur niet goed te lezen. De check gebruikt daar {colour}: dezelfde tint, maar donkerder.",
    "This colour cannot be read well on light paper. There the check uses {colour}: the same hue, but darker.",
];
const ON_DARK: Words = [
    "Op een donker scherm is deze kleur niet goed te lezen. De check gebruikt daar {colour}: dezelfde tint, maar lichter.",
    "This colour cannot be read well on a dark screen. There the check uses {colour}: the same hue, but lighter.",
];
/// The check's own accent, for where the palette begins.
const HOUSE_COLOUR: &str = "#1c5a62";

/// The field for a setting.
pub(super) fn setting(state: &State, setting: &Setting) -> Html {
    let name = setting.name;
    let about = About {
        name,
        label: state.say(setting.label),
        hint: state.say(setting.hint),
        trouble: state.form.trouble(setting),
    };
    match setting.kind {
        Kind::Line => line(state, &about),
        Kind::Colour => {
            let field = colour(state, &about, for_palette(state.form.meant(name)), state.say(PICK));
            html! { <>{ field }{ adjusted(state) }</> }
        }
        Kind::Choice(choices) => {
            let choices = choices.iter().map(|(value, label)| (*value, state.say(*label)));
            choice(state, &about, setting.default(), &choices.collect::<Vec<_>>())
        }
        Kind::Switch => {
            let set = state.on.reform(move |event: yew::Event| {
                let value = if entry::ticked(&event) { "on" } else { "off" };
                Action::Set(name, value.to_owned())
            });
            switch(&about, state.form.is_on(setting), set)
        }
    }
}

/// What a palette can show: six digits, no name and no three.
fn for_palette(colour: &str) -> String {
    let digits =
        colour.strip_prefix('#').filter(|rest| rest.chars().all(|c| c.is_ascii_hexdigit()));
    match digits {
        Some(digits) if digits.len() == 6 => colour.to_ascii_lowercase(),
        Some(digits) if digits.len() == 3 => {
            let doubled = digits.chars().flat_map(|digit| [digit, digit]);
            std::iter::once('#').chain(doubled).collect::<String>().to_ascii_lowercase()
        }
        _ => HOUSE_COLOUR.to_owned(),
    }
}

/// What the check makes of an accent that would be hard to read.
fn adjusted(state: &State) -> Html {
    let Some(Accent { asked, light, dark }) = state.form.accent() else { return Html::default() };
    let told =
        [(light, ON_LIGHT), (dark, ON_DARK)].into_iter().filter(|(shown, _)| *shown != asked);
    let told = told.map(|(shown, words)| {
        let colour = shown.hex();
        html! { <p class="adjusted">{ tell(state.form.language, words, &[("colour", &colour)]) }</p> }
    });
    html! { <div role="status">{ for told }</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_palette_gets_six_digits() {
        for (colour, shown) in [
            ("#ABCDEF", "#abcdef"),
            ("#abc", "#aabbcc"),
            ("", HOUSE_COLOUR),
            ("red", HOUSE_COLOUR),
            ("#abcdeé", HOUSE_COLOUR),
        ] {
            assert_eq!(for_palette(colour), shown, "{colour}");
        }
    }
}
