//! The step card, and the other steps beside it: all of the same size, doing nothing included.

use yew::{Html, html};

use super::frame::Frame;
use crate::domain::advice::Card;
use crate::domain::recommendation::{Offer, Recommendation};
use crate::domain::session::Action;
use crate::domain::wording::{Localized, Phrase};

/// The step that lies open and the ones to swap it for.
pub(super) fn steps(frame: Frame, advice: &Recommendation) -> Html {
    let all = advice.offers.iter().chain([&advice.nothing]);
    let wanted = frame.session.step.as_ref();
    // A step chosen before may no longer be on offer: answers can change.
    let open = all.clone().find(|offer| wanted == Some(&offer.step.id)).or(advice.offers.first());
    let open = *open.unwrap_or(&advice.nothing);
    let others = all.filter(|offer| offer.step.id != open.step.id);
    let is_nothing = |offer: &Offer| offer.step.id == advice.nothing.step.id;
    html! {
        <div class="steps">
            <h2>{ frame.say(Phrase::StepsHeading) }</h2>
            <p>{ frame.say(Phrase::StepsIntro) }</p>
            { card(frame, open) }
            <h3>{ frame.say(Phrase::OtherSteps) }</h3>
            <p>{ frame.say(Phrase::OtherStepsIntro) }</p>
            <ul class="others">
                { for others.map(|offer| other(frame, *offer, is_nothing(offer))) }
            </ul>
        </div>
    }
}

fn card(frame: Frame, Offer { step, card }: Offer) -> Html {
    let Card { title, actions, need, need_not, guarantee } = card;
    let action = |text: &Localized| html! { <li>{ frame.text(text) }</li> };
    let terms = [
        (Phrase::StepNeed, need),
        (Phrase::StepNeedNot, need_not),
        (Phrase::StepGuarantee, guarantee),
    ];
    let term = |(phrase, text): (Phrase, &Localized)| {
        html! { <div><dt>{ frame.say(phrase) }</dt><dd>{ frame.text(text) }</dd></div> }
    };
    html! {
        <article key={step.id.as_str()} class="step" part="step">
            <h3 tabindex="-1" data-focus="step">{ frame.text(title) }</h3>
            <p class="minutes">{ minutes(frame, step.minutes) }</p>
            <h4>{ frame.say(Phrase::StepDo) }</h4>
            <ol>{ for actions.iter().map(action) }</ol>
            <dl>{ for terms.into_iter().map(term) }</dl>
        </article>
    }
}

fn other(frame: Frame, Offer { step, card }: Offer, is_nothing: bool) -> Html {
    html! {
        <li key={step.id.as_str()}>
            <button
                type="button"
                class="other"
                part={if is_nothing { "nothing" } else { "alternative" }}
                onclick={frame.act(Action::Choose(step.id.clone()))}
            >
                <span class="title">{ frame.text(&card.title) }</span>
                <span class="minutes">{ minutes(frame, step.minutes) }</span>
            </button>
        </li>
    }
}

fn minutes(frame: Frame, minutes: u32) -> String {
    match minutes {
        0 => frame.say(Phrase::NoMinutes).to_owned(),
        n => frame.say_with(Phrase::Minutes, &[("n", &n.to_string())]),
    }
}
