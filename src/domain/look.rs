//! How the check looks where it stands, as far as that can be set.

use super::colour::Accent;

/// The settings of the look; what is not set is as the product itself looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// The house colour.
    pub accent: Option<Accent>,
    /// The fonts to begin with.
    pub fonts: Option<Fonts>,
    /// How round corners are.
    pub radius: Option<Radius>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page around it, and as the person's own device.
    #[default]
    Auto,
    /// Light, whatever the device is.
    Light,
    /// Dark, whatever the device is.
    Dark,
}

impl Theme {
    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }
}

/// Names of fonts, as style sheets write them: each between quotes, so that none can be anything
/// else than a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fonts(String);

/// All names together are at most this long, in characters.
const LONGEST_FONTS: usize = 100;

impl Fonts {
    /// Reads names with commas between them: letters, digits, spaces and hyphens, a letter first.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | ',');
        if text.len() > LONGEST_FONTS || !text.chars().all(plain) {
            return None;
        }
        let names: Vec<&str> = text.split(',').map(str::trim).collect();
        if !names.iter().all(|name| name.starts_with(|first: char| first.is_ascii_alphabetic())) {
            return None;
        }
        Some(Self(["\"", &names.join("\",\""), "\""].concat()))
    }

    /// The names as style sheets write them.
    #[must_use]
    pub fn css(&self) -> &str {
        &self.0
    }
}

/// How round corners are, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Radius(u32);

/// Rounder than this a button is no longer one shape with its words.
const ROUNDEST: u32 = 24;

impl Radius {
    /// Reads a whole number of pixels.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let radius: u32 = text.parse().ok().filter(|radius| *radius <= ROUNDEST)?;
        // A number can be written in more ways than one.
        (text == radius.to_string()).then_some(Self(radius))
    }
}

impl Look {
    /// What is set, as declarations of a style sheet.
    #[must_use]
    pub fn css(&self) -> String {
        let mut css = String::new();
        if let Some(Accent { light, dark, .. }) = self.accent {
            css += &["--accent-light:", &light.hex(), ";--accent-dark:", &dark.hex(), ";"].concat();
        }
        if let Some(fonts) = &self.fonts {
            css += &["--font:", fonts.css(), ";"].concat();
        }
        if let Some(Radius(radius)) = self.radius {
            css += &["--radius:", &radius.to_string(), "px;"].concat();
        }
        css
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::colour::Colour;

    #[test]
    fn what_is_set_becomes_declarations_and_nothing_else_does() {
        assert_eq!(Look::default().css(), "");
        let look = Look {
            theme: Theme::Dark,
            accent: Colour::parse("#1c5a62").map(Accent::guarded),
            fonts: Fonts::parse("Open Sans, Arial"),
            radius: Radius::parse("4"),
        };
        let css = look.css();
        assert!(css.starts_with("--accent-light:#1c5a62;--accent-dark:#"), "{css}");
        assert!(css.ends_with(";--font:\"Open Sans\",\"Arial\";--radius:4px;"), "{css}");
    }

    #[test]
    fn only_names_are_fonts_and_only_small_numbers_are_corners() {
        let long = "a".repeat(101);
        for bad in [
            "", ",", "a,,b", "7", "a,7", "a;b", "a\"", "url(x)", "a}", "Ärial", "\\41", "a/b",
            &long,
        ] {
            assert_eq!(Fonts::parse(bad), None, "{bad}");
        }
        assert!(Fonts::parse("Source Sans 3,Verdana").is_some());
        assert!(Fonts::parse(&"a".repeat(100)).is_some());
        for bad in ["", "25", "-1", "+1", "4px", "1e1", "4.5", "024", "٣", " 4"] {
            assert_eq!(Radius::parse(bad), None, "{bad}");
        }
        assert!(Radius::parse("0").is_some() && Radius::parse("24").is_some());
    }
}
