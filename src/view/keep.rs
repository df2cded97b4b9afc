//! Taking the result along, sharing a part of it, and keeping it.

use yew::Html;

use super::button::{Look, actions, button};
use super::element::words;
use super::field::{checkbox, copied, tick};
use super::fold::{fold, said};
use super::frame::Frame;
use super::paper::card_text;
use crate::domain::action::{Action, Errand, Fold};
use crate::domain::notebook::{Shared, Tick};
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::surroundings::Memory;

/// On paper, or as text.
pub(super) fn take_along(frame: &Frame) -> Html {
    let ask = |phrase, errand| button(frame, Look::Plain, None, phrase, Action::Ask(errand));
    let mut content = vec![
        words("p", "", frame.say(Phrase::TakeIntro)),
        actions(vec![
            ask(Phrase::Print, Errand::Print),
            ask(Phrase::CopyResult, Errand::CopyResult),
        ]),
        said(frame, Errand::CopyResult),
    ];
    let uncopied = frame.around.uncopied.as_ref();
    let uncopied = uncopied.map(|text| copied(frame.say(Phrase::NotCopied), text.clone()));
    content.push(uncopied.unwrap_or_default());
    fold(frame, Fold::TakeAlong, frame.say(Phrase::TakeFold), content)
}

/// A card with only what someone ticks.
pub(super) fn share(frame: &Frame, outcome: &Outcome) -> Html {
    let mut content = vec![words("p", "", frame.say(Phrase::ShareIntro))];
    for (part, phrase) in [
        (Shared::Step, Phrase::ShareStep),
        (Shared::Plan, Phrase::SharePlan),
        (Shared::Questions, Phrase::ShareQuestions),
        (Shared::Scores, Phrase::ShareScores),
    ] {
        content.push(tick(frame, Tick::Share(part), frame.say(phrase)));
    }
    let card = card_text(frame, outcome);
    if card.is_empty() {
        content.push(words("p", "card", frame.say(Phrase::ShareEmpty)));
        content.push(Html::default());
    } else {
        let copy = Action::Ask(Errand::CopyCard);
        content.push(words("p", "card", card.trim()));
        content.push(button(frame, Look::Plain, None, Phrase::ShareCopy, copy));
    }
    content.push(said(frame, Errand::CopyCard));
    fold(frame, Fold::Share, frame.say(Phrase::ShareFold), content)
}

/// In a file of one's own, or on this device.
pub(super) fn keep(frame: &Frame) -> Html {
    let save = Action::Ask(Errand::SaveSitting);
    let mut content = vec![
        words("p", "", frame.say(Phrase::KeepIntro)),
        actions(vec![button(frame, Look::Plain, None, Phrase::Save, save)]),
        said(frame, Errand::SaveSitting),
    ];
    // Who set the page up may not want it kept; then nobody blames the browser.
    let kept = matches!(frame.around.memory, Memory::Kept(_));
    if kept || frame.around.memory == Memory::Empty && frame.setup.storage {
        let turn = Action::Ask(Errand::Remember(!kept));
        content.push(checkbox(frame, kept, turn, frame.say(Phrase::Remember)));
        content.push(words("p", "hint", frame.say(Phrase::RememberHint)));
    } else if frame.around.memory == Memory::Denied && frame.setup.storage {
        content.push(words("p", "hint", frame.say(Phrase::NotRemembered)));
    }
    content.push(stored(frame, "").unwrap_or_default());
    content.extend([true, false].map(|on| said(frame, Errand::Remember(on))));
    fold(frame, Fold::Keep, frame.say(Phrase::KeepFold), content)
}

/// What is on this device, if anything is.
#[inline(never)]
pub(super) fn stored(frame: &Frame, class: &'static str) -> Option<Html> {
    let (phrase, name, value) = match &frame.around.memory {
        Memory::Kept(until) => (Phrase::Kept, "day", frame.day(*until)),
        Memory::Unreadable(reason) => (Phrase::Unreadable, "reason", frame.text(reason)),
        Memory::Elsewhere => (Phrase::KeptElsewhere, "", String::new()),
        Memory::Empty | Memory::Denied => return None,
    };
    Some(words("p", class, &frame.say_with(phrase, &[(name, &value)])))
}
