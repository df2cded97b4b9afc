//! The release file: as it is, or a copy of it that someone changed.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::environment;
use crate::session::Folder;

/// Where the file keeps its settings, still empty.
const SETTINGS: &str = r#"<script type="application/json" id="settings"></script>"#;

/// The whole file.
pub fn text() -> String {
    let path = environment::page();
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The address of the file on disk.
pub fn address() -> String {
    file_address(&environment::page())
}

/// The file with one piece of its text replaced.
pub fn with(piece: &str, replacement: &str) -> String {
    let text = text();
    assert_eq!(text.matches(piece).count(), 1, "the file should hold {piece} once");
    text.replacen(piece, replacement, 1)
}

/// The file with this text in its block of settings.
pub fn with_settings(settings: &str) -> String {
    let block = SETTINGS.replace("></", &[">", settings, "</"].concat());
    with(SETTINGS, &block)
}

/// The file with this questionnaire in its settings.
pub fn with_pack(pack: &Value) -> String {
    with_settings(&serde_json::json!({"pack": pack}).to_string())
}

/// The file without its policy: what a page could do that did not forbid it to itself.
pub fn without_policy() -> String {
    with(r#"http-equiv="Content-Security-Policy""#, r#"name="no-policy""#)
}

/// A copy on disk, for as long as this value lives.
pub struct Copy(Folder);

impl Copy {
    pub fn of(text: &str) -> Self {
        let folder = Folder::new();
        fs::write(folder.0.join("copy.html"), text).unwrap();
        Self(folder)
    }

    pub fn address(&self) -> String {
        file_address(&self.0.0.join("copy.html"))
    }
}

pub fn file_address(path: &Path) -> String {
    let mut address = "file://".to_owned();
    for letter in path.to_str().unwrap().chars() {
        match letter {
            '%' => address.push_str("%25"),
            ' ' => address.push_str("%20"),
            '#' => address.push_str("%23"),
            '?' => address.push_str("%3F"),
            _ => address.push(letter),
        }
    }
    address
}
