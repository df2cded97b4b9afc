//! The step card, and the other steps beside it: all of the same size, doing nothing included.

use yew::{Html, html};

use super::element::{Element, element, words};
use super::frame::Frame;
use super::stones::next_stone;
use super::why::{method, why};
use crate::domain::action::Action;
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::recommendation::{Offer, Recommendation};
use crate::domain::wording::Localized;

/// The step that lies open and the ones to swap it for.
pub(super) fn steps(frame: &Frame, outcome: &Outcome, advice: &Recommendation) -> Html {
    let nothing = &advice.nothing;
    let open = outcome.open.as_ref().unwrap_or(nothing);
    let mut others = Vec::new();
    for offer in advice.all().filter(|offer| offer.step.id != open.step.id) {
        let is_nothing = offer.step.id == nothing.step.id;
        others.push(other(frame, offer, if is_nothing { "nothing" } else { "alternative" }));
    }
    element("div", "steps")
        .child(words("h2", "", frame.say(Phrase::StepsHeading)))
        .child(words("p", "", frame.say(Phrase::StepsIntro)))
        .child(card(frame, open))
        .child(why(frame, outcome, advice))
        .child(words("h3", "", frame.say(Phrase::OtherSteps)))
        .child(words("p", "", frame.say(Phrase::OtherStepsIntro)))
        .child(element("ul", "others").children(others).html())
        .child(method(frame))
        .html()
}

fn card(frame: &Frame, Offer { step, card }: &Offer) -> Html {
    let title = element("h3", "").with("tabindex", "-1").with("data-focus", "step");
    let actions = card.actions.iter().map(|action| words("li", "", &frame.text(action))).collect();
    let term = |phrase, text: &Localized| {
        element("div", "")
            .child(words("dt", "", frame.say(phrase)))
            .child(words("dd", "", &frame.text(text)))
            .html()
    };
    let terms = vec![
        term(Phrase::StepNeed, &card.need),
        term(Phrase::StepNeedNot, &card.need_not),
        term(Phrase::StepGuarantee, &card.guarantee),
    ];
    html! {
        <article key={step.id.as_str()} class="step" part="step">
            { next_stone() }
            { title.text(&frame.text(&card.title)).html() }
            { words("p", "minutes", &minutes(frame, step.minutes)) }
            { words("h4", "", frame.say(Phrase::StepDo)) }
            { element("ol", "").children(actions).html() }
            { element("dl", "").children(terms).html() }
        </article>
    }
}

fn other(frame: &Frame, Offer { step, card }: &Offer, part: &'static str) -> Html {
    let choose = frame.act(Action::Choose(step.id.clone()));
    let button = Element::of(html! { <button onclick={choose} /> })
        .with("type", "button")
        .with("class", "other")
        .with("part", part)
        .child(words("span", "title", &frame.text(&card.title)))
        .child(words("span", "minutes", &minutes(frame, step.minutes)));
    html! {
        <li key={step.id.as_str()}>
            { button.html() }
        </li>
    }
}

/// How long a step takes at most.
#[inline(never)]
pub(super) fn minutes(frame: &Frame, minutes: u32) -> String {
    match minutes {
        0 => frame.say(Phrase::NoMinutes).to_owned(),
        n => frame.say_with(Phrase::Minutes, &[("n", &n.to_string())]),
    }
}
