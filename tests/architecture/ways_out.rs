//! Where something could get out of the page, or stay behind, and who may do that.

use std::fs;

use super::{code_of, files, root, trainer_code_of};

/// What the browser could send with, or keep something with. None of it occurs.
const NOWHERE: &[&str] = &[
    "fetch(",
    "XmlHttpRequest",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "send_beacon",
    "RTCPeer",
    "WebTransport",
    "fetchLater",
    "preconnect",
    "prefetch",
    "preload",
    "modulepreload",
    "gloo::net",
    "gloo_net",
    "session_storage",
    "sessionStorage",
    "indexedDB",
    "indexed_db",
    ".cookie",
    "set_cookie",
    "push_state",
    "pushState",
    "replace_state",
    "replaceState",
    "window.open",
    "open_with",
    "clipboard()",
];

/// What one file alone may do, so that it can be read in one place what is done with it.
const ONE_PLACE: &[(&[&str], &str)] = &[
    // Only what someone ticks a box for, under one name, and gone with “wipe everything”.
    (&["local_storage", "localStorage", "set_item", "setItem"], "src/browser/store.rs"),
    // Only a file that the page itself has just made, on its way to the downloads, and a copy.
    (&["set_href", "set_download", "create_object_url", "exec_command"], "src/browser/handing.rs"),
    // The same file, for when the program has fallen.
    (&["createObjectURL"], "src/embed/saving.js"),
    // Only how high the frame is, to the page around it.
    (&["postMessage", "post_message"], "src/embed/page.js"),
    // Only the look that is set, made of checked values.
    (&["set_css_text", "set_property", "cssText"], "src/browser/paint.rs"),
    // Only an empty page, for whoever leaves at once.
    (
        &["location()", "location.replace", "location.assign", "location.href ="],
        "src/embed/check.js",
    ),
];

/// The same on the trainer page, which leaves the rest to the places above.
const ONE_PLACE_OF_TRAINER: &[(&[&str], &str)] = &[
    // Only what the trainer ticks a box for, under a name of its own, and gone with the tick.
    (&["local_storage", "localStorage", "set_item", "setItem"], "trainer/src/store.rs"),
    (&["set_href", "set_download", "create_object_url", "createObjectURL", "exec_command"], ""),
    (&["postMessage", "post_message", "set_css_text", "set_property", "cssText"], ""),
    (&["location()"], ""),
];

#[test]
fn nothing_stores_or_sends_beside_the_places_made_for_it() {
    refuse_elsewhere("src", ONE_PLACE);
    refuse_elsewhere("trainer", ONE_PLACE_OF_TRAINER);
}

fn refuse_elsewhere(source: &str, one_place: &[(&[&str], &str)]) {
    let source = root().join(source);
    for path in files(&source, "rs").into_iter().chain(files(&source, "js")) {
        let code = fs::read_to_string(&path).unwrap();
        for way in NOWHERE {
            assert!(!code.contains(way), "{} has {way}", path.display());
        }
        for (ways, place) in one_place {
            for way in ways.iter().filter(|_| path != root().join(place)) {
                assert!(!code.contains(way), "{} has {way}, which is for {place}", path.display());
            }
        }
    }
}

/// A place that no longer needs its exception should lose it.
#[test]
fn every_place_that_may_do_something_does_it() {
    let places = ONE_PLACE.iter().chain(ONE_PLACE_OF_TRAINER);
    for (ways, place) in places.filter(|(_, place)| !place.is_empty()) {
        let code = fs::read_to_string(root().join(place)).unwrap();
        assert!(ways.iter().any(|way| code.contains(way)), "{place} has none of {ways:?}");
    }
}

/// The policy of the page would refuse it, and the text of the page would be no longer safe.
#[test]
fn no_screen_sets_styles_links_or_markup_from_data() {
    let refused = ["style=", "href=", "src=", "srcdoc=", "action=", "onclick=\""];
    for layer in ["view", "app"] {
        for (file, code) in code_of(layer) {
            for way in refused.into_iter().chain(["from_html_unchecked"]) {
                assert!(!code.contains(way), "{file} has {way}");
            }
        }
    }
}

/// An address becomes a link in one file, which takes checked addresses only; `element` has the
/// name in its list of all attributes.
#[test]
fn one_file_makes_links() {
    let code = ["view", "app"].into_iter().flat_map(code_of);
    let makers = code.filter(|(_, code)| code.contains("\"href\""));
    let makers: Vec<(String, usize)> =
        makers.map(|(file, code)| (file, code.matches("\"href\"").count())).collect();
    let expected = ["src/view/element.rs", "src/view/link.rs"];
    assert_eq!(makers, expected.map(|file| (root().join(file).display().to_string(), 1)));
}

/// The trainer page makes its links in one file too, and sets no styles, sources or markup.
#[test]
fn the_trainer_page_makes_links_in_one_file() {
    for (file, code) in trainer_code_of("view") {
        let is_link = file.ends_with("view/link.rs");
        assert_eq!(code.contains("href="), is_link, "{file}");
        for way in ["style=", " src=", "srcdoc=", "action=", "onclick=\"", "from_html_unchecked"] {
            assert!(!code.contains(way), "{file} has {way}");
        }
    }
}

/// What would load, run, send or paint something.
const HARMFUL: &[&str] = &[
    "style",
    "src",
    "srcset",
    "srcdoc",
    "action",
    "formaction",
    "data",
    "poster",
    "ping",
    "background",
    "xlink:href",
];

#[test]
fn the_list_of_attributes_holds_none_that_loads_runs_or_paints() {
    let code = fs::read_to_string(root().join("src/view/element.rs")).unwrap();
    let (_, list) = code.split_once("const ATTRIBUTES: &[&str] = &[").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let names: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(names.contains(&"class") && names.contains(&"href"), "{names:?}");
    for name in names {
        assert!(!HARMFUL.contains(&name) && !name.starts_with("on"), "{name} is in the list");
    }
}
