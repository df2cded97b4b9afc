//! What whoever offers the check can set: from the address, or from a block of JSON in the file.
//!
//! Parsed once. A wrong value gives a sentence with the setting's name, and the rest runs on.

mod list;

pub use self::list::{LIST, Setting};
use super::error::ContentError;
use super::node::{self, Node};
use super::pack;
use crate::domain::colour::{Accent, Colour};
use crate::domain::look::{Fonts, Look, Radius, Theme};
use crate::domain::questionnaire::Questionnaire;
use crate::domain::setup::{Link, Setup};
use crate::domain::template::quoted;
use crate::domain::wording::Language;

/// What a sentence says of the values that a setting can have, in Dutch and in English.
type Cure = &'static [&'static str; 2];

const LANGUAGES: Cure = &["Kies uit: nl, en.", "Choose one of: nl, en."];
/// The register of the Dutch texts. There is one: the page itself says je, and to mix is a fault.
const REGISTER: &str = "je";
const REGISTERS: Cure = &["Kies uit: je.", "Choose one of: je."];
const THEMES: Cure = &["Kies uit: auto, light, dark.", "Choose one of: auto, light, dark."];
const SWITCH: Cure = &["Kies uit: on, off.", "Choose one of: on, off."];
const COLOURS: Cure = &["Schrijf een kleur als #1c5a62.", "Write a colour as #1c5a62."];
const FONTS: Cure = &[
    "Schrijf namen van lettertypen als Verdana, Open Sans: hooguit 100 tekens.",
    "Write names of fonts as Verdana, Open Sans: at most 100 characters.",
];
const RADII: Cure =
    &["Kies een heel getal van 0 tot en met 24.", "Choose a whole number from 0 to 24."];
const LINKS: Cure = &[
    "Begin met https:// of mailto: en gebruik geen spaties.",
    "Begin with https:// or mailto: and use no spaces.",
];
/// A name is at most this long, in characters.
const LONGEST_NAME: usize = 60;
const SHORT: Cure = &["Gebruik 1 tot en met 60 tekens.", "Use 1 to 60 characters."];

/// The settings that came through; whatever is not set has its default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// How the check is set up.
    pub setup: Setup,
    /// A questionnaire of one's own.
    pub questionnaire: Option<Questionnaire>,
}

/// Reads the settings; the address wins over the block in the file.
///
/// - `address`: what stands behind the `#`, as a JSON list of pairs: `[["language", "en"]]`.
/// - `block`: a JSON object; may be empty.
///
/// Everything that did not come through is listed beside what did.
#[must_use]
pub fn read(address: &str, block: &str) -> (Settings, Vec<ContentError>) {
    let mut settings = Settings::default();
    let mut errors = Vec::new();
    let block = if block.trim().is_empty() { "{}" } else { block };
    let read = node::read(block, |node| {
        for (name, value) in node.entries() {
            errors.extend(set(&mut settings, name, value, true));
        }
    });
    errors.extend(read.map_err(ContentError::Settings).err());
    let read = node::read(address, |node| {
        node.each(|pair| {
            let mut name = None;
            pair.each(|part| match &name {
                None => name = Some(part.as_text().to_owned()),
                Some(name) => errors.extend(set(&mut settings, name, part, false)),
            });
        });
    });
    errors.extend(read.map_err(ContentError::Settings).err());
    (settings, errors)
}

/// Sets one setting; a questionnaire is too large for an address.
fn set(settings: &mut Settings, name: &str, value: Node, in_file: bool) -> Option<ContentError> {
    if name == "pack" && in_file {
        return match pack::from_node(value) {
            Ok(questionnaire) => {
                settings.questionnaire = Some(questionnaire);
                None
            }
            Err(error) => Some(error),
        };
    }
    let setup = &mut settings.setup;
    let known = NAMES.iter().copied().find(|known| *known == name);
    let Some(name) = known else { return Some(ContentError::UnknownSetting(name.to_owned())) };
    let text = match value.alone(written) {
        Ok(text) => text,
        Err(fault) => return Some(ContentError::Settings(fault)),
    };
    let set = match name {
        "language" => Language::from_tag(&text).map(|l| setup.language = Some(l)).ok_or(LANGUAGES),
        "register" => {
            if text == REGISTER {
                Ok(())
            } else {
                Err(REGISTERS)
            }
        }
        "organisation" => short(&mut setup.organisation, &text),
        "tool" => short(&mut setup.tool, &text),
        "rules" => link(&mut setup.rules, &text),
        "contact" => link(&mut setup.contact, &text),
        "theme" | "accent" | "font" | "radius" => look(&mut setup.look, name, &text),
        _ => switch(setup, name, &text),
    };
    set.err().map(|cure| ContentError::SettingValue { name, value: text, cure })
}

/// Sets how it looks.
fn look(look: &mut Look, name: &str, text: &str) -> Result<(), Cure> {
    match name {
        "theme" => Theme::from_name(text).map(|theme| look.theme = theme).ok_or(THEMES),
        "accent" => Colour::parse(text)
            .map(|colour| look.accent = Some(Accent::guarded(colour)))
            .ok_or(COLOURS),
        "font" => Fonts::parse(text).map(|fonts| look.fonts = Some(fonts)).ok_or(FONTS),
        _ => Radius::parse(text).map(|radius| look.radius = Some(radius)).ok_or(RADII),
    }
}

/// Sets what is on or off.
fn switch(setup: &mut Setup, name: &str, text: &str) -> Result<(), Cure> {
    let on = match text {
        "on" => true,
        "off" => false,
        _ => return Err(SWITCH),
    };
    *match name {
        "role-questions" => &mut setup.role_questions,
        "leading-question" => &mut setup.leading_question,
        "idle-wipe" => &mut setup.idle_wipe,
        "slips" => &mut setup.slips,
        _ => &mut setup.storage,
    } = on;
    Ok(())
}

/// A value that must be a text, whichever text it is, also none.
fn written(node: Node) -> String {
    node.typed()
}

/// Sets a name of a sensible length; what could change how a sentence reads is left out.
#[inline(never)]
fn short(place: &mut Option<String>, text: &str) -> Result<(), Cure> {
    let name = quoted(text);
    if text.chars().count() > LONGEST_NAME || name.trim().is_empty() {
        return Err(SHORT);
    }
    *place = Some(name);
    Ok(())
}

/// Sets an address to link to.
#[inline(never)]
fn link(place: &mut Option<Link>, text: &str) -> Result<(), Cure> {
    *place = Some(Link::parse(text).ok_or(LINKS)?);
    Ok(())
}

/// The settings that are a text; only the questionnaire is more than that.
pub const NAMES: [&str; 15] = [
    "language",
    "register",
    "theme",
    "accent",
    "font",
    "radius",
    "organisation",
    "tool",
    "rules",
    "contact",
    "role-questions",
    "leading-question",
    "idle-wipe",
    "storage",
    "slips",
];

#[cfg(test)]
mod tests;
