//! What can be wrong with the way in which the check stands in a page. Told to whoever sets that
//! page up, and only when they ask.

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The frame is too low: its height in CSS pixels.
    LowFrame(u32),
    /// Nothing can be kept on the device, though the settings allow it.
    StorageDenied,
    /// Another version is loaded as well.
    OtherVersion(String),
    /// The page does not say which language it is in.
    NoLanguage,
}

/// A frame below this height, in CSS pixels, shows a statement without its answers.
const LOWEST_FRAME: u32 = 480;

impl Finding {
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
    fn only_a_low_frame_is_told() {
        assert_eq!(Finding::of_frame(150), Some(Finding::LowFrame(150)));
        assert_eq!(Finding::of_frame(479), Some(Finding::LowFrame(479)));
        assert_eq!(Finding::of_frame(480), None);
    }
}
