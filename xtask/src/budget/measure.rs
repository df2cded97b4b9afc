//! What a text weighs on the line.

use std::io::{Read, Write};

use anyhow::Result;
use brotli::CompressorReader;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The largest window of brotli, as web servers use it.
const BROTLI_WINDOW: u32 = 22;
const BROTLI_QUALITY: u32 = 11;
const BUFFER: usize = 4096;

/// The size of one artefact, in bytes.
pub struct Size {
    /// As it is.
    pub raw: usize,
    /// After `gzip -9`, which the budgets count in.
    pub gzip: usize,
    /// After brotli at its best.
    pub brotli: usize,
}

impl Size {
    /// Measures some content.
    pub fn of(content: &[u8]) -> Result<Self> {
        Ok(Self { raw: content.len(), gzip: gzip(content)?, brotli: brotli(content)? })
    }
}

fn gzip(content: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}

fn brotli(content: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    CompressorReader::new(content, BUFFER, BROTLI_QUALITY, BROTLI_WINDOW)
        .read_to_end(&mut packed)?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::Size;

    /// A text like the page: mostly base64 of packed bytes, and some that repeats itself.
    fn sample() -> String {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_be_bytes()
        };
        let packed: Vec<u8> = (0..6000).flat_map(|_| random()).collect();
        "<li class=\"item\">A statement with its five answers</li>\n".repeat(400)
            + &STANDARD.encode(packed)
    }

    #[test]
    fn packed_is_smaller_and_brotli_is_smallest() {
        let text = sample();
        let size = Size::of(text.as_bytes()).unwrap();
        assert_eq!(size.raw, text.len());
        assert!(size.gzip < size.raw);
        assert!(size.brotli < size.gzip);
    }

    /// The budgets are in bytes of `gzip -9`: our figure has to be that of the real program.
    #[test]
    fn gzip_agrees_with_the_program_to_half_a_percent() {
        let text = sample();
        let child = Command::new("gzip")
            .args(["-9", "-n", "-c"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let Ok(mut child) = child else {
            return; // Windows has no gzip; the sizes are the same there.
        };
        let mut input = child.stdin.take().unwrap();
        let sent = text.clone();
        let writer = std::thread::spawn(move || input.write_all(sent.as_bytes()));
        let theirs = child.wait_with_output().unwrap().stdout.len();
        writer.join().unwrap().unwrap();
        let ours = Size::of(text.as_bytes()).unwrap().gzip;
        assert!(ours.abs_diff(theirs) * 200 <= theirs, "ours {ours}, gzip's {theirs}");
    }
}
