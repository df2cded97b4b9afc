//! Whether anyone is still there: when a page that nobody sits at asks, and when it wipes.
//!
//! Only for shared devices, with the setting `idle-wipe`; `docs/decisions/0013-keeping.md` says why.
//! All times are in seconds.

/// After so long without a sign of anyone the page asks.
pub const ALONE: f64 = 180.0;
/// For so long it asks before it wipes.
const COUNTDOWN: u32 = 60;
/// For so long after a sign of someone the question stays where it is: a hand on its way to the
/// button must not press what lies behind it.
const LINGERS: f64 = 3.0;

/// What becomes of a page at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Someone is there: nothing is asked.
    Attended,
    /// It asks, and says after how long it wipes, in tens.
    Asks(u32),
    /// It asks from now on, with the whole count to come: the clock jumped or the computer slept, so
    /// nobody can have seen the question.
    AsksAnew(u32),
    /// Nobody came: everything is wiped.
    Wipes,
}

impl Idle {
    /// What becomes of a page where nobody has been for `alone`, and where the question has been with
    /// the count `asked`, if it was there.
    #[must_use]
    pub fn after(alone: f64, asked: Option<u32>) -> Self {
        let left = ALONE + f64::from(COUNTDOWN) - alone;
        match asked {
            Some(count) if alone < LINGERS => Self::Asks(count),
            _ if alone < ALONE => Self::Attended,
            Some(_) if left <= 0.0 => Self::Wipes,
            None if left <= 0.0 => Self::AsksAnew(COUNTDOWN),
            _ => Self::Asks(in_tens(left)),
        }
    }
}

/// A number that changes every second is a drum, not a help.
fn in_tens(seconds: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 6, as these are above 0 and at most the countdown"
    )]
    let tens = (seconds / 10.0).ceil() as u32;
    tens * 10
}

#[cfg(test)]
mod tests {
    use super::Idle::{self, Asks, AsksAnew, Attended, Wipes};

    #[test]
    fn it_asks_after_three_minutes_and_counts_in_tens() {
        let asked = [0.0, 179.9, 180.0, 189.9, 190.0, 229.9, 230.0, 239.9]
            .map(|alone| Idle::after(alone, None));
        let tens = [60, 60, 50, 20, 10, 10].map(Asks);
        assert_eq!(asked, [&[Attended, Attended], tens.as_slice()].concat()[..]);
        assert_eq!([190.0, 239.9].map(|alone| Idle::after(alone, Some(60))), [50, 10].map(Asks));
    }

    #[test]
    fn it_wipes_only_after_the_question_was_there() {
        assert_eq!(Idle::after(240.0, Some(10)), Wipes);
        assert_eq!(Idle::after(240.0, None), AsksAnew(60));
        assert_eq!(Idle::after(36_000.0, None), AsksAnew(60));
    }

    #[test]
    fn a_question_stays_for_a_hand_on_its_way_and_no_longer() {
        assert_eq!([0.0, 2.9].map(|alone| Idle::after(alone, Some(40))), [Asks(40); 2]);
        assert_eq!([3.0, 179.9].map(|alone| Idle::after(alone, Some(40))), [Attended; 2]);
        assert_eq!([0.0, 2.9].map(|alone| Idle::after(alone, None)), [Attended; 2]);
    }
}
