//! WebAssembly as a short text that can stand inside a page.

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zopfli::{Format, Options};

/// Packs bytes as gzip (the browser has `DecompressionStream` for it) and writes them as base64.
///
/// Zopfli makes the smallest gzip there is, and writes neither a time nor a name into it, so the
/// same app always gives the same text.
pub fn squeeze(wasm: &[u8]) -> Result<String> {
    let mut packed = Vec::new();
    zopfli::compress(Options::default(), Format::Gzip, wasm, &mut packed)
        .context("the WebAssembly cannot be compressed")?;
    Ok(STANDARD.encode(packed))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use flate2::read::GzDecoder;

    use super::squeeze;

    #[test]
    fn what_was_squeezed_comes_back_whole() {
        let wasm = b"\0asm\x01\0\0\0".repeat(50);
        let packed = STANDARD.decode(squeeze(&wasm).unwrap()).unwrap();
        let mut back = Vec::new();
        GzDecoder::new(packed.as_slice()).read_to_end(&mut back).unwrap();
        assert_eq!(back, wasm);
        assert!(packed.len() < wasm.len());
    }

    #[test]
    fn the_same_bytes_give_the_same_text() {
        assert_eq!(squeeze(b"wasm").unwrap(), squeeze(b"wasm").unwrap());
    }
}
