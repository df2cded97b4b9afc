//! A link as a QR code, to point a phone at.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The empty edge that a reader needs, in modules: ISO/IEC 18004.
const QUIET: i32 = 4;

/// A QR code as the drawing of its dark squares.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Its width and height in modules, with the quiet edge.
    pub size: i32,
    /// The dark squares as the `d` of a path.
    pub path: String,
}

/// The QR code of a text; none when the text is too long for one that a phone still reads.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    const LONGEST: usize = 1000;
    let code =
        QrCode::encode_text(text, QrCodeEcc::Medium).ok().filter(|_| text.len() <= LONGEST)?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing to a text cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Some(Code { size: code.size() + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_a_quiet_edge() {
        let Code { size, path } = code("https://a.example/").unwrap();
        for (x, y) in [(QUIET, QUIET), (size - QUIET - 1, QUIET), (QUIET, size - QUIET - 1)] {
            assert!(path.contains(&format!("M{x} {y}h")), "{x} {y}");
        }
        assert!(!path.contains("M3 ") && !path.contains(&format!("M{} ", size - QUIET)));
        assert_eq!(code(&"x".repeat(1001)), None);
    }
}
