//! WebAssembly as a short text that can stand inside a page, and back.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::workspace::Workspace;

/// What the packed text stands between.
const BEFORE: &str = r#"id="wasm">"#;
const AFTER: &str = "</script>";
/// No program is as short as this, and nothing else that looks alike is as long.
const SHORTEST: usize = 1_000;

/// How the programs lie in what is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// As small as can be: so they ship.
    Squeezed,
    /// As they are, for most tests: unpacking is most of what opening a page takes.
    Open,
}

impl Packing {
    /// A program as it stands in what is built.
    pub fn text(self, wasm: &[u8]) -> String {
        match self {
            Self::Squeezed => squeeze(wasm),
            Self::Open => STANDARD.encode(wasm),
        }
    }

    /// The texts of these scripts, behind what gets the program out.
    pub fn scripts(self, workspace: &Workspace, scripts: &[&str]) -> Result<String> {
        let first: &[&str] = match self {
            Self::Squeezed => &["src/embed/instructions.js", "src/embed/unpack.js"],
            Self::Open => &["tests/browser/unpacked.js"],
        };
        first.iter().chain(scripts).map(|script| workspace.read_text(script)).collect()
    }
}

/// Packs bytes, which `src/embed/unpack.js` unpacks, and writes them as base64.
///
/// Nothing about the builder goes into it, so the same app always gives the same text.
fn squeeze(wasm: &[u8]) -> String {
    STANDARD.encode(squeeze::pack(wasm))
}

/// Unpacks every program in a text, wherever it stands there.
pub fn programs_in(text: &str) -> Vec<Vec<u8>> {
    let other = |c: char| !c.is_ascii_alphanumeric() && !['+', '/', '='].contains(&c);
    let long = text.split(other).filter(|piece| piece.len() > SHORTEST);
    long.filter_map(|piece| squeeze::unpack(&STANDARD.decode(piece).ok()?).ok()).collect()
}

/// Unpacks the WebAssembly of a page.
pub fn wasm_of(page: &str) -> Result<Vec<u8>> {
    let (_, behind) = page.split_once(BEFORE).context("this page holds no packed program")?;
    let (text, _) = behind.split_once(AFTER).context("the page ends inside its program")?;
    let block = STANDARD.decode(text).context("the program in this page is not base64")?;
    squeeze::unpack(&block).context("the program cannot be unpacked")
}

#[cfg(test)]
mod tests {
    use super::super::stamp::sha256;
    use super::{Engine, STANDARD};
    use super::{Packing, programs_in, squeeze, wasm_of};
    use crate::workspace::Workspace;

    fn page(text: &str) -> String {
        format!(
            r#"<script id="settings"></script><script id="wasm">{text}</script><script></script>"#
        )
    }

    #[test]
    fn what_was_squeezed_comes_back_whole() {
        let wasm = b"\0asm\x01\0\0\0".repeat(50);
        let text = squeeze(&wasm);
        assert!(text.len() < wasm.len() / 2);
        assert_eq!(wasm_of(&page(&text)).unwrap(), wasm);
    }

    #[test]
    fn both_packings_give_the_program_to_the_same_scripts() {
        assert_eq!(Packing::Squeezed.text(b"wasm"), squeeze(b"wasm"));
        assert_eq!(STANDARD.decode(Packing::Open.text(b"wasm")).unwrap(), b"wasm");
        let workspace = Workspace::find().unwrap();
        let own = workspace.read_text("trainer/start.js").unwrap();
        let scripts = [Packing::Squeezed, Packing::Open]
            .map(|packing| packing.scripts(&workspace, &["trainer/start.js"]));
        let [squeezed, open] = scripts.map(|scripts| scripts.unwrap().replacen(&own, "", 1));
        assert!(squeezed.contains("async function unpack(block)"));
        assert!(open.ends_with("const unpack = async (block) => block;\n"));
    }

    #[test]
    fn every_program_in_a_text_is_found() {
        let hashes = (0..100).map(|n| sha256(&n.to_string()));
        let wasm = hashes.collect::<String>().into_bytes();
        let text = squeeze(&wasm);
        let script = format!("const packed = () => \"{text}\";");
        assert_eq!(programs_in(&(page(&text) + &script)), [wasm.clone(), wasm]);
        assert!(programs_in(&"A".repeat(5_000)).is_empty());
    }

    #[test]
    fn the_same_bytes_give_the_same_text() {
        assert_eq!(squeeze(b"wasm"), squeeze(b"wasm"));
    }

    #[test]
    fn a_page_that_was_changed_is_refused() {
        let text = squeeze(b"wasm").replacen('A', "B", 1);
        assert!(wasm_of(&page(&text)).is_err());
        assert!(wasm_of("<p>").unwrap_err().to_string().contains("no packed program"));
    }
}
