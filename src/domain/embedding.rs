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
    },
    /// The page does not say which language it is in.
    NoLanguage,
}

/// A frame below this height, in CSS pixels, shows a statement without its answers.
const LOWEST_FRAME: u32 = 480;

impl Finding {
    /// What is to be said of this look: only of the theme that it is made for.
    #[must_use]
    pub fn of_look(look: &Look) -> Option<Self> {
        let Accent { asked, light, dark } = look.accent?;
        let shown = if look.theme == Theme::Dark { dark } else { light };
        (shown != asked).then_some(Self::Colour { asked, shown })
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
        let told = |theme, colour| {
            let accent = Colour::parse(colour).map(Accent::guarded);
            Finding::of_look(&Look { theme, accent, ..Look::default() }).is_some()
        };
        assert!(!told(Theme::Auto, "#1c5a62") && !told(Theme::Light, "#1c5a62"));
        assert!(told(Theme::Dark, "#1c5a62"));
        assert!(told(Theme::Auto, "#ffee00") && !told(Theme::Dark, "#ffee00"));
        assert_eq!(Finding::of_look(&Look::default()), None);
    }

    #[test]
    fn only_a_low_frame_is_told() {
        assert_eq!(Finding::of_frame(150), Some(Finding::LowFrame(150)));
        assert_eq!(Finding::of_frame(479), Some(Finding::LowFrame(479)));
        assert_eq!(Finding::of_frame(480), None);
    }
}
