//! Colours, and the contrast guard: a house colour that could not be read gets lighter or darker
//! until it can, and keeps its hue.

/// A colour of the screen: red, green and blue of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// What text needs at least against what it stands on: WCAG 2.2, success criterion 1.4.3.
pub const READABLE: f64 = 4.5;

/// What the accent stands on or carries, as `styles/tokens.css` has it: paper, sheet, and the words
/// on a button in the accent. By light, and by dark.
pub const LIGHT: [Colour; 3] =
    [Colour([0xf9, 0xf7, 0xf1]), Colour([0xff, 0xfe, 0xfb]), Colour([0xff, 0xff, 0xff])];
/// See [`LIGHT`].
pub const DARK: [Colour; 3] =
    [Colour([0x13, 0x19, 0x1b]), Colour([0x1b, 0x23, 0x25]), Colour([0x0d, 0x22, 0x24])];

/// A house colour, and what is shown of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// As it was asked for.
    pub asked: Colour,
    /// As it is shown by light.
    pub light: Colour,
    /// As it is shown by dark.
    pub dark: Colour,
}

impl Accent {
    /// The colour, as near to what was asked as can be read.
    #[must_use]
    pub fn guarded(asked: Colour) -> Self {
        let guard = |grounds: &[Colour], end| nearest(asked, grounds, end);
        Self { asked, light: guard(&LIGHT, 0.0), dark: guard(&DARK, 1.0) }
    }
}

/// The colour itself, or the nearest on the way to a lightness where everything can be read.
fn nearest(asked: Colour, grounds: &[Colour], end: f64) -> Colour {
    let fits = |colour: Colour| grounds.iter().all(|ground| colour.contrast(*ground) >= READABLE);
    if fits(asked) {
        return asked;
    }
    // Halved until the steps are finer than a colour can tell.
    let (mut good, mut bad) = (end, asked.lightness());
    for _ in 0..10 {
        let middle = (good + bad) * 0.5;
        *(if fits(asked.at(middle)) { &mut good } else { &mut bad }) = middle;
    }
    asked.at(good)
}

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?.as_bytes();
        let each = match digits.len() {
            3 => 1,
            6 => 2,
            _ => return None,
        };
        let mut parts = [0; 3];
        for (part, digits) in parts.iter_mut().zip(digits.chunks(each)) {
            // A single digit stands for two of it.
            for digit in digits.iter().cycle().take(2) {
                *part = *part << 4 | u8::try_from(char::from(*digit).to_digit(16)?).ok()?;
            }
        }
        Some(Self(parts))
    }

    /// The colour as style sheets write it.
    #[must_use]
    pub fn hex(self) -> String {
        let mut text = "#".to_owned();
        for part in self.0 {
            for digit in [part >> 4, part & 15] {
                text.extend(char::from_digit(digit.into(), 16));
            }
        }
        text
    }

    /// The contrast ratio of two colours, from 1 to 21: WCAG 2.2, "contrast ratio".
    #[must_use]
    #[inline(never)]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    /// Relative luminance, from 0 to 1: WCAG 2.2, "relative luminance".
    #[inline(never)]
    fn luminance(self) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            low if low <= 0.04045 => low / 12.92,
            part => to_the_2_4((part + 0.055) / 1.055),
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The lightness of HSL, from 0 to 1.
    fn lightness(self) -> f64 {
        let (low, high) = self.ends();
        (low + high) * 0.5
    }

    /// This hue and saturation of HSL at another lightness.
    #[inline(never)]
    fn at(self, lightness: f64) -> Self {
        let (low, high) = self.ends();
        let chroma = |lightness: f64| 1.0 - (2.0 * lightness - 1.0).abs();
        // A grey has no hue to keep.
        let spread = (high - low).max(f64::MIN_POSITIVE);
        let saturation = (high - low) / chroma(self.lightness()).max(f64::MIN_POSITIVE);
        let chroma = saturation.min(1.0) * chroma(lightness);
        // Where each part lies between the ends is what makes the hue.
        Self(self.0.map(|part| {
            let within = (f64::from(part) / 255.0 - low) / spread;
            to_byte(lightness - chroma / 2.0 + chroma * within)
        }))
    }

    /// The smallest and the largest part, from 0 to 1.
    fn ends(self) -> (f64, f64) {
        let [red, green, blue] = self.0;
        let (low, high) = (red.min(green).min(blue), red.max(green).max(blue));
        (f64::from(low) / 255.0, f64::from(high) / 255.0)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
fn to_byte(part: f64) -> u8 {
    (part.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}

/// `x` to the power 2.4, for `x` from 0.09 to 1: the twelfth power of its fifth root, which Newton's
/// way finds in a few rounds. The general function would be many times the size.
fn to_the_2_4(x: f64) -> f64 {
    let mut root: f64 = 1.0;
    for _ in 0..12 {
        root = (4.0 * root + x / (root * root * root * root)) / 5.0;
    }
    let cube = root * root * root;
    let sixth = cube * cube;
    sixth * sixth
}

#[cfg(test)]
mod tests;
