//! The first screen: what this is, how long it takes, what happens with the answers.

use yew::{Html, html};

use super::frame::Frame;
use super::stones::crossing;
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The first screen. The build renders it into the page, so that it can be read before the program
/// runs.
pub fn intro(frame: Frame) -> Html {
    let questionnaire = frame.questionnaire;
    let promises = [Phrase::AnswersStay, Phrase::AnswersBlocked, Phrase::AnswersGone];
    html! {
        <section class="intro" part="intro" data-screen="intro">
            { crossing() }
            <h1 tabindex="-1">{ frame.text(questionnaire.title()) }</h1>
            <p class="lead">{ frame.text(questionnaire.lead()) }</p>
            <p>{ frame.say(Phrase::NoRightAnswers) }</p>
            <div class="actions">
                <button type="button" class="primary" part="start" onclick={frame.act(Action::Start)}>
                    { frame.say(Phrase::Start) }
                </button>
            </div>
            <div class="promise">
                <h2>{ frame.say(Phrase::AnswersHeading) }</h2>
                <ul>{ for promises.map(|promise| html! { <li>{ frame.say(promise) }</li> }) }</ul>
            </div>
        </section>
    }
}
