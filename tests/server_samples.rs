//! The samples for web servers say the same, each in the words of its server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;

use roxmltree::{Document, Node};

/// The one file with other headers, and the one that it does not get.
const TRAINER: &str = "trainer.html";
const ALLOWLIST: &str = "Connection-Allowlist";

/// Headers, each with its value.
type Headers = BTreeMap<String, String>;

fn sample(name: &str) -> String {
    fs::read_to_string(format!("{}/server/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The headers of lines such as `add_header Name "value" always;`, comments left out; and those of
/// the part for the trainer page, where it has lines of its own.
fn headers_of_lines(text: &str, word: &str) -> [Headers; 2] {
    let (before, rest) = text.split_once(TRAINER).unwrap();
    let (own, after) = rest.split_once('}').unwrap_or(("", rest));
    [[before, after].concat(), own.to_owned()].map(|text| {
        let lines = text.lines().filter_map(|line| line.trim().strip_prefix(word));
        let headers = lines.map(|line| {
            let (name, rest) = line.trim().split_once(' ').unwrap();
            let value = rest.split('"').nth(1).unwrap();
            (name.to_owned(), value.to_owned())
        });
        headers.collect()
    })
}

fn named<'a>(web_config: &'a Document, path: &[&str]) -> Vec<Node<'a, 'a>> {
    let mut found = vec![web_config.root_element()];
    for name in path {
        let children = found.iter().flat_map(Node::children);
        found = children.filter(|node| node.has_tag_name(*name)).collect();
    }
    found
}

fn attribute(node: &Node, name: &str) -> String {
    node.attribute(name).unwrap_or_else(|| panic!("{node:?} has no {name}")).to_owned()
}

const IIS_HEADERS: [&str; 3] = ["system.webServer", "httpProtocol", "customHeaders"];

#[test]
fn the_three_samples_send_the_same_headers() {
    let [nginx, nginx_of_trainer] = headers_of_lines(&sample("nginx.conf"), "add_header");
    let [apache, _] = headers_of_lines(&sample("apache.htaccess"), "Header always set");
    let text = sample("web.config");
    let web_config = Document::parse(&text).unwrap();
    let added = named(&web_config, &[&IIS_HEADERS[..], &["add"]].concat());
    let iis: Headers =
        added.iter().map(|node| (attribute(node, "name"), attribute(node, "value"))).collect();
    assert_eq!(nginx.len(), 5, "{nginx:?}");
    assert_eq!(nginx, apache);
    assert_eq!(nginx, iis);

    // The trainer page has all of them but the one that would keep it from opening the check.
    let but_one = nginx.into_iter().filter(|(name, _)| name != ALLOWLIST).collect();
    assert_eq!(nginx_of_trainer, but_one);
    assert!(sample("apache.htaccess").contains(&format!("Header always unset {ALLOWLIST}")));
    let place = [&["location"], &IIS_HEADERS[..], &["remove"]].concat();
    let removed = named(&web_config, &place);
    let removed: Vec<String> = removed.iter().map(|node| attribute(node, "name")).collect();
    assert_eq!(removed, [ALLOWLIST]);
}

#[test]
fn iis_takes_away_what_it_adds_so_that_nothing_is_there_twice() {
    let text = sample("web.config");
    let web_config = Document::parse(&text).unwrap();
    for (place, key) in
        [(IIS_HEADERS, "name"), (["system.webServer", "staticContent", ""], "fileExtension")]
    {
        let place: Vec<&str> = place.into_iter().filter(|name| !name.is_empty()).collect();
        let keys = |name| -> Vec<String> {
            let nodes = named(&web_config, &[&place[..], &[name]].concat());
            nodes.iter().map(|node| attribute(node, key)).collect()
        };
        let added = if key == "name" { keys("add") } else { keys("mimeMap") };
        assert!(!added.is_empty());
        assert_eq!(keys("remove"), added);
    }
}

/// A hash of the page's policy in a header would be wrong with the next version, and the page dead.
#[test]
fn no_sample_repeats_the_policy_of_the_page() {
    for name in ["nginx.conf", "apache.htaccess", "web.config"] {
        let sample = sample(name);
        for word in ["sha256", "default-src", "script-src"] {
            assert!(!sample.contains(word), "{name} holds {word}");
        }
        assert!(sample.contains("Nederlands: "), "{name}");
    }
}
