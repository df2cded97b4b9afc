//! The result: scores with their range, and small steps to choose from.

use yew::{Html, html};

use super::frame::Frame;
use super::score::score_line;
use super::step::steps;
use crate::domain::recommendation::Recommendation;
use crate::domain::scoring::{ScaleScore, leading};
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The result for these scores.
pub fn result(frame: Frame, scores: &[ScaleScore], advice: Option<&Recommendation>) -> Html {
    let scales = frame.questionnaire.scales().iter().zip(scores).enumerate();
    let open = frame.session.answers.first_open();
    let open = open.filter(|_| scores.iter().any(|score| score.valid().is_none()));
    html! {
        <section class="result" part="result" data-screen="result">
            <h1 tabindex="-1">{ frame.say(Phrase::ResultHeading) }</h1>
            if let Some(sentence) = summary(frame, scores) {
                <p class="lead">{ sentence }</p>
            }
            <div class="scores">
                { for scales.map(|(index, (scale, score))| score_line(frame, index, scale, *score)) }
            </div>
            if let Some(position) = open {
                <button type="button" onclick={frame.act(Action::GoTo(position))}>
                    { frame.say(Phrase::AnswerOpen) }
                </button>
            }
            <div class="notes">
                <p>{ frame.say(Phrase::HowToRead) }</p>
                <p>{ frame.say(Phrase::SelfReport) }</p>
                <p>{ frame.say(Phrase::NotValidated) }</p>
            </div>
            if let Some(advice) = advice {
                { steps(frame, advice) }
            } else {
                <p>{ frame.say(Phrase::NoSteps) }</p>
            }
            <div class="actions">
                <button type="button" part="back" onclick={frame.act(Action::Back)}>
                    { frame.say(Phrase::Back) }
                </button>
            </div>
        </section>
    }
}

/// One sentence on what stands out, or that nothing does; none with a single scale or without all
/// scores.
fn summary(frame: Frame, scores: &[ScaleScore]) -> Option<String> {
    if scores.len() < 2 || scores.iter().any(|score| score.valid().is_none()) {
        return None;
    }
    let scales = frame.questionnaire.scales();
    let name = |index: usize| scales.get(index).map(|scale| frame.text(&scale.name));
    let leading = leading(scores, frame.questionnaire.tie());
    let names: Vec<String> = leading.into_iter().filter_map(name).collect();
    let sentence = match names.as_slice() {
        [] => frame.say(Phrase::TooClose).to_owned(),
        [scale] => frame.say_with(Phrase::Leading, &[("scale", scale)]),
        many => frame.say_with(Phrase::LeadingTogether, &[("scales", &many.join(", "))]),
    };
    Some(sentence)
}
