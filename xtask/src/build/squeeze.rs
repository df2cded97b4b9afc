//! WebAssembly as a short text that can stand inside a page.

use std::io::Write;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzmaOptions, LzmaWriter};

/// Packs bytes as LZMA, which `src/embed/unpack.js` unpacks, and writes them as base64.
///
/// Nothing about the builder goes into it, so the same app always gives the same text.
pub fn squeeze(wasm: &[u8]) -> Result<String> {
    let mut options = LzmaOptions::with_preset(9);
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    // The code of WebAssembly is not aligned to anything.
    options.pb = 0;
    options.dict_size = 1 << 20;
    let size = u64::try_from(wasm.len()).context("no computer has memory for so much")?;
    let why = "the WebAssembly cannot be packed";
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(size)).context(why)?;
    writer.write_all(wasm).context(why)?;
    Ok(STANDARD.encode(writer.finish().context(why)?))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use lzma_rust2::LzmaReader;

    use super::squeeze;

    #[test]
    fn what_was_squeezed_comes_back_whole() {
        let wasm = b"\0asm\x01\0\0\0".repeat(50);
        let packed = STANDARD.decode(squeeze(&wasm).unwrap()).unwrap();
        let mut back = Vec::new();
        let mut reader = LzmaReader::new_mem_limit(packed.as_slice(), u32::MAX, None).unwrap();
        reader.read_to_end(&mut back).unwrap();
        assert_eq!(back, wasm);
        assert!(packed.len() < wasm.len());
    }

    #[test]
    fn the_same_bytes_give_the_same_text() {
        assert_eq!(squeeze(b"wasm").unwrap(), squeeze(b"wasm").unwrap());
    }
}
