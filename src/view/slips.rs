//! Words to copy onto paper slips, so that a group learns how often each word is there, and nothing
//! of anyone. All of it happens on paper: the check only says which words.

use yew::Html;

use super::element::{element, words};
use super::fold::fold;
use super::frame::Frame;
use crate::domain::action::Fold;
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::scoring::ScaleScore;

/// How it goes, and the word of each scale; nothing where no slips are offered.
pub(super) fn slips(frame: &Frame, outcome: &Outcome) -> Option<Html> {
    if !are_offered(frame) {
        return None;
    }
    let mut slips = element("dl", "slips");
    for (scale, score) in frame.questionnaire.scales().iter().zip(&outcome.scores) {
        let slip = element("div", "")
            .child(words("dt", "", &frame.text(&scale.name)))
            .child(words("dd", "", word(frame, *score)));
        slips = slips.child(slip.html());
    }
    let content = vec![
        words("p", "", frame.say(Phrase::SlipsFree)),
        words("p", "", frame.say(Phrase::SlipsHow)),
        slips.html(),
    ];
    Some(fold(frame, Fold::Slips, frame.say(Phrase::SlipsFold), content))
}

/// Whether there are words to copy: it was set, and every band has a name.
pub(super) fn are_offered(frame: &Frame) -> bool {
    frame.setup.slips && frame.questionnaire.bands().iter().all(|band| band.name.is_some())
}

/// The word to circle. Whoever reads a slip cannot weigh how precise a score is, so it is the band
/// that the score itself lies in.
fn word<'a>(frame: &Frame<'a>, score: ScaleScore) -> &'a str {
    let bands = frame.questionnaire.bands();
    let band = score.valid().and_then(|score| bands.get(score.band(bands)));
    band.map_or(frame.say(Phrase::SlipsBlank), |band| band.name_in(frame.session.language))
}
