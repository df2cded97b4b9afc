//! The settings: behind the `#` of the address, as attributes, and as the block in a file.
//!
//! The first line of an input is what stands behind the `#`; the rest is the block. The element
//! writes its attributes as such a block.

use eerste_stap::content::settings::{self, NAMES, Settings};
use eerste_stap::domain::colour::{DARK, LIGHT, READABLE};
use eerste_stap::domain::setup::{Link, Setup};
use serde_json::{Value, json};

use crate::told::{self, is_twisting};

/// Reads settings. What is refused is told, and what goes through is safe to show.
///
/// # Panics
/// When something does not hold.
pub fn holds(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (fragment, block) = text.split_once('\n').unwrap_or((&text, ""));
    // As `page.js` does it, with the browser's own reading.
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(fragment.as_bytes()).into_owned().collect();
    let address = json!(pairs).to_string();

    let Settings { setup, .. } = read(&address, block);
    comes_back(&setup);
    let alone = read(&address, "").setup;
    the_address_wins(&setup, &alone);
    // Nothing but pairs comes from a browser, but nothing else may break it either.
    read(block, "");
    attributes(&pairs, &alone);
}

fn read(address: &str, block: &str) -> Settings {
    let (settings, errors) = settings::read(address, block);
    errors.iter().for_each(told::is_told);
    is_safe(&settings.setup);
    settings
}

/// Nothing in it can be more than it is: a name, an address, a declaration.
fn is_safe(setup: &Setup) {
    for name in [&setup.organisation, &setup.tool].into_iter().flatten() {
        assert!((1..=60).contains(&name.chars().count()), "{name:?}");
        assert!(!name.trim().is_empty() && !name.contains(is_twisting), "{name:?}");
    }
    for address in [&setup.rules, &setup.contact].into_iter().flatten().map(Link::address) {
        assert!(address.starts_with("https://") || address.starts_with("mailto:"), "{address}");
        assert!(address.chars().all(|c| c.is_ascii_graphic() && !"\"'<>\\".contains(c)));
    }
    let css = setup.look.css();
    let plain = |c: char| c.is_ascii_alphanumeric() || " -,:;#\"".contains(c);
    assert!(css.chars().all(plain), "{css}");
    assert_eq!(css.matches('"').count() % 2, 0, "{css}");
    if let Some(accent) = setup.look.accent {
        for (shown, grounds) in [(accent.light, LIGHT), (accent.dark, DARK)] {
            assert!(grounds.iter().all(|ground| shown.contrast(*ground) >= READABLE), "{css}");
        }
    }
}

/// What went through, written as a block and read again, is the same.
fn comes_back(setup: &Setup) {
    let on = |on: bool| Some(if on { "on" } else { "off" }.to_owned());
    let css = setup.look.css();
    let declared = |name: &str| {
        let (_, rest) = css.split_once(name)?;
        Some(rest.split_once(';')?.0.replace('"', ""))
    };
    let pairs = [
        ("language", setup.language.map(|language| language.tag().to_owned())),
        ("theme", Some(setup.look.theme.name().to_owned())),
        ("accent", setup.look.accent.map(|accent| accent.asked.hex())),
        ("font", declared("--font:")),
        ("radius", declared("--radius:").map(|radius| radius.replace("px", ""))),
        ("organisation", setup.organisation.clone()),
        ("tool", setup.tool.clone()),
        ("rules", setup.rules.as_ref().map(|link| link.address().to_owned())),
        ("contact", setup.contact.as_ref().map(|link| link.address().to_owned())),
        ("role-questions", on(setup.role_questions)),
        ("leading-question", on(setup.leading_question)),
        ("idle-wipe", on(setup.idle_wipe)),
        ("storage", on(setup.storage)),
        ("slips", on(setup.slips)),
    ];
    let set = pairs.into_iter().filter_map(|(name, value)| Some((name.into(), value?.into())));
    let block = Value::Object(set.collect()).to_string();
    let (again, errors) = settings::read("[]", &block);
    assert_eq!((&again.setup, errors), (setup, Vec::new()), "{block}");
}

/// What the address alone sets is set, whatever the block says.
fn the_address_wins(both: &Setup, address: &Setup) {
    let agrees = |both: &Option<String>, alone: &Option<String>| alone.is_none() || both == alone;
    assert!(agrees(&both.organisation, &address.organisation));
    assert!(agrees(&both.tool, &address.tool));
    assert!(address.language.is_none() || both.language == address.language);
    assert!(address.rules.is_none() || both.rules == address.rules);
    assert!(address.look.accent.is_none() || both.look.accent == address.look.accent);
}

/// The same settings as attributes of the element: they cannot be there twice, and only those that
/// are known are looked at.
fn attributes(pairs: &[(String, String)], address: &Setup) {
    let known: Vec<_> = pairs.iter().filter(|(name, _)| NAMES.contains(&&**name)).collect();
    let set: serde_json::Map<String, Value> =
        known.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    let as_attributes = read("[]", &Value::Object(set.clone()).to_string()).setup;
    if set.len() == known.len() {
        assert_eq!(&as_attributes, address);
    }
}
