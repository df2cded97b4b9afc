//! What can be wrong with the way in which the check stands in a page. Told to whoever sets that
//! page up, and only when they ask.

use super::colour::{Accent, Colour};
use super::look::{Look, Theme};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The frame is too low: its height in CSS pixels.
    LowFrame(u32),
    /// Nothing can be kept on the device, though the settings allow it.
    StorageDenied,
    /// Another version is loaded as well.
    OtherVersion(String),
    /// A house colour that cannot be read, and what is shown of it.
    Colour {
        /// As it was asked for.
        asked: Colour,
        /// As it is shown.
        shown: Colour,
        /// Whether that is by dark, and not by light.
        by_dark: bool,
    },
    /// The page does not say which language it is in.
    NoLanguage,
    /// The element has an attribute that the check does not know, by its name.
    UnknownAttribute(String),
}

/// A frame below this height, in CSS pixels, shows a statement without its answers.
const LOWEST_FRAME: u32 = 480;

impl Finding {
    /// What is to be said of this look: only of the theme that it is made for. Where the device
    /// chooses, light and dark are told apart: a colour that is fine by one can be lost by the other.
    pub fn of_look(look: &Look, findings: &mut Vec<Self>) {
        let Some(Accent { asked, light, dark }) = look.accent else { return };
        for (shown, by_dark) in [(light, false), (dark, true)] {
            let other = if by_dark { Theme::Light } else { Theme::Dark };
            if shown != asked && look.theme != other {
                findings.push(Self::Colour { asked, shown, by_dark });
            }
        }
    }

    /// What is to be said of a frame of this height.
    #[must_use]
    pub fn of_frame(height: u32) -> Option<Self> {
        (height < LOWEST_FRAME).then_some(Self::LowFrame(height))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_colour_that_is_changed_by_the_theme_is_told() {
        #[track_caller]
        fn case(theme: Theme, colour: &str, by_light: bool, by_dark: bool) {
            let accent = Accent::guarded(Colour::parse(colour).unwrap());
            let look = Look { theme, accent: Some(accent), ..Look::default() };
            let Accent { asked, light, dark } = accent;
            let told = [(by_light, light, false), (by_dark, dark, true)];
            let told = told.into_iter().filter(|(told, ..)| *told);
            let told = told.map(|(_, shown, by_dark)| Finding::Colour { asked, shown, by_dark });
            let mut found = Vec::new();
            Finding::of_look(&look, &mut found);
            assert_eq!(found, told.collect::<Vec<_>>(), "{theme:?} {colour}");
        }
        case(Theme::Light, "#1c5a62", false, false);
        case(Theme::Dark, "#1c5a62", false, true);
        case(Theme::Auto, "#1c5a62", false, true);
        case(Theme::Light, "#ffee00", true, false);
        case(Theme::Dark, "#ffee00", false, false);
        case(Theme::Auto, "#ffee00", true, false);
        // Between the two, it is hard to read by either.
        case(Theme::Auto, "#777777", true, true);
        let mut found = Vec::new();
        Finding::of_look(&Look::default(), &mut found);
        assert_eq!(found, []);
    }

    #[test]
    fn only_a_low_frame_is_told() {
        assert_eq!(Finding::of_frame(150), Some(Finding::LowFrame(150)));
        assert_eq!(Finding::of_frame(479), Some(Finding::LowFrame(479)));
        assert_eq!(Finding::of_frame(480), None);
    }
}
