//! The link as a code that a camera reads (QR).

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest code that a phone still reads from a slide or a poster: 93 squares a side.
const LARGEST: u8 = 19;
/// The white around a code, in squares: the standard asks for it.
const QUIET: i32 = 4;

/// A code as a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How wide and high it is with the white around it.
    pub size: i32,
    /// The black squares, as the path of a drawing.
    pub path: String,
}

/// The code of a text; nothing when the text is too long for a code that a phone reads.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let segments = QrSegment::make_segments(text);
    let (least, most) = (Version::MIN, Version::new(LARGEST));
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, None, true);
    let code = code.ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                path.extend([format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET)]);
            }
            x += run.max(1);
        }
    }
    Some(Code { size: code.size() + 2 * QUIET, path })
}

impl Code {
    /// The drawing as a file.
    #[must_use]
    pub fn svg(&self) -> String {
        let Self { size, path } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"/>\
             <path d=\"{path}\"/></svg>\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outputs::{AWKWARD, link};

    /// The black squares of a path.
    fn squares(code: &Code) -> Vec<(i32, i32)> {
        let mut squares = Vec::new();
        for run in code.path.split('M').skip(1) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            let length: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            squares.extend((x..x + length).map(|x| (x, y)));
        }
        squares
    }

    #[test]
    fn the_drawing_is_the_code_with_white_around_it() {
        let code = code("https://x.example/eerste-stap.html#tool=Hulpje").unwrap();
        let squares = squares(&code);
        let inside = QUIET..code.size - QUIET;
        assert!(squares.iter().all(|(x, y)| inside.contains(x) && inside.contains(y)));
        // The first of the three marks by which a camera finds the code.
        for place in 0..7 {
            assert!(squares.contains(&(QUIET + place, QUIET)));
            assert!(squares.contains(&(QUIET, QUIET + place)));
            assert!(!squares.contains(&(QUIET + place, QUIET + 7)));
        }
        assert!(!squares.contains(&(QUIET + 1, QUIET + 1)));
        assert!(code.svg().contains(&code.path));
    }

    /// What the camera of a phone reads from the drawing, at four points a square.
    fn seen(code: &Code) -> String {
        let black: std::collections::BTreeSet<_> = squares(code).into_iter().collect();
        let square = |point: usize| i32::try_from(point / 4).unwrap();
        let side = usize::try_from(code.size).unwrap() * 4;
        let picture = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| {
            black.contains(&(square(x), square(y)))
        });
        let mut picture = picture;
        let [grid] = &picture.detect_grids()[..] else { panic!("there is one code") };
        grid.decode().unwrap().1
    }

    #[test]
    fn a_camera_reads_the_very_link() {
        let address = "https://intranet.example/eerste-stap.html";
        let long = "é".repeat(60);
        for chosen in [
            &[][..],
            &[("tool", AWKWARD), ("language", "en")],
            &[("organisation", &long), ("rules", "https://intranet.example/a?b=c&d#e")],
        ] {
            let link = link(address, chosen);
            assert_eq!(seen(&code(&link).unwrap()), link);
        }
    }

    #[test]
    fn a_text_too_long_for_a_phone_gives_no_code() {
        assert!(code(&"x".repeat(700)).is_some());
        assert_eq!(code(&"x".repeat(900)), None);
        assert_eq!(code(&"x".repeat(1_000_000)), None);
    }
}
