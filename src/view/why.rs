//! Why this step, and how steps are suggested at all: told openly.

use yew::Html;

use super::element::{element, words};
use super::fold::fold;
use super::frame::Frame;
use crate::domain::action::Fold;
use crate::domain::answers::Answer;
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::reasons::{Change, Reasons, reasons};
use crate::domain::recommendation::Recommendation;

/// A lead of this many hundredths of the votes or less is called close.
const CLOSE: u64 = 5;

/// Why these steps, and why the first one is the first; another one may lie open above.
pub(super) fn why(frame: &Frame, outcome: &Outcome, advice: &Recommendation) -> Html {
    let Frame { questionnaire, session, .. } = frame;
    let circumstances = session.circumstances(questionnaire);
    let first = advice.offers.first().map(|offer| frame.text(&offer.card.title));
    let first = first.unwrap_or_default();
    let mut told = match reasons(questionnaire, &session.answers, circumstances) {
        Some(reasons) => tell(frame, &reasons, &first),
        None if outcome.is_complete() => Vec::new(),
        None => vec![words("p", "", frame.say(Phrase::WhyList))],
    };
    if let Some(offer) = advice.offers.iter().skip(3).find(|_| circumstances.role_worry) {
        let values = [("step", &*frame.text(&offer.card.title))];
        told.push(words("p", "", &frame.say_with(Phrase::WhyRole, &values)));
    }
    fold(frame, Fold::Why, frame.say(Phrase::WhyFold), told)
}

/// How steps are suggested.
pub(super) fn method(frame: &Frame) -> Html {
    let told = vec![words("p", "", frame.say(Phrase::Method))];
    fold(frame, Fold::Method, frame.say(Phrase::MethodFold), told)
}

fn tell(frame: &Frame, reasons: &Reasons, offered: &str) -> Vec<Html> {
    let Reasons { best, second, .. } = reasons;
    let titles = [best, second].map(|share| frame.text(&share.offer.card.title));
    let [first, other] = &titles;
    let [n, m] = [best, second].map(|share| share.hundredths.to_string());
    let values = [("best", &**first), ("second", &**other), ("n", &*n), ("m", &*m)];
    let mut told = vec![words("p", "", &frame.say_with(Phrase::WhyVotes, &values))];
    if best.hundredths - second.hundredths <= CLOSE {
        told.push(words("p", "", frame.say(Phrase::WhyClose)));
    }
    if reasons.gave_way {
        let values = [("best", &**first), ("step", offered)];
        told.push(words("p", "", &frame.say_with(Phrase::WhyGaveWay, &values)));
    }
    if reasons.answers.is_empty() {
        told.push(words("p", "", frame.say(Phrase::WhyMiddle)));
    } else {
        let answers = reasons.answers.iter().map(|position| answer(frame, *position)).collect();
        told.push(words("p", "", frame.say(Phrase::WhyAnswers)));
        told.push(element("ul", "").children(answers).html());
    }
    told.extend(reasons.change.as_ref().map(|change| other_way(frame, change)));
    told
}

fn answer(frame: &Frame, position: usize) -> Html {
    let Frame { questionnaire, session, .. } = frame;
    let item = questionnaire.items().get(position);
    let statement = item.map(|item| frame.text(&item.text)).unwrap_or_default();
    let option = match session.answers.get(position) {
        Some(Answer::Rating(rating)) => {
            questionnaire.options().get(usize::from(rating.saturating_sub(1)))
        }
        _ => None,
    };
    let option = option.map(|option| frame.text(option)).unwrap_or_default();
    let values = [("statement", &*statement), ("answer", &*option)];
    words("li", "", &frame.say_with(Phrase::WhyAnswer, &values))
}

fn other_way(frame: &Frame, Change { scale, moves, higher, first }: &Change) -> Html {
    let scale = frame.questionnaire.scales().get(*scale);
    let scale = scale.map(|scale| frame.text(&scale.name)).unwrap_or_default();
    let step = frame.text(&first.card.title);
    let values = [("scale", &*scale), ("n", &*moves.to_string()), ("step", &*step)];
    let phrase = if *higher { Phrase::WhyHigher } else { Phrase::WhyLower };
    words("p", "", &frame.say_with(phrase, &values))
}
