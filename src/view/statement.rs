//! One statement, one screen.

use yew::{Callback, Html, KeyboardEvent, html};

use super::frame::Frame;
use super::options::{Choice, rows};
use super::stones::path;
use crate::domain::answers::Answer;
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The statement at this position, with its options.
pub fn statement(frame: Frame, position: usize) -> Html {
    let questionnaire = frame.questionnaire;
    let items = questionnaire.items();
    let text = items.get(position).map(|item| frame.text(&item.text)).unwrap_or_default();
    let last = position + 1 == items.len();
    html! {
        <section class="statement" part="statement" data-screen="statement">
            { path(frame, position) }
            <form onsubmit={frame.submit(Action::Next)}>
                <fieldset onkeydown={number_keys(frame)}>
                    <legend>
                        <h1 tabindex="-1">
                            <span class="count" part="progress">{ progress(frame, position) }</span>
                            <span class="said">{ text }</span>
                        </h1>
                    </legend>
                    <p class="stem">{ frame.text(questionnaire.stem()) }</p>
                    { rows(frame, choices(frame, position)) }
                </fieldset>
                <p class="hint">{ frame.say(Phrase::SkipHint) }</p>
                <div class="actions">
                    <button type="submit" class="primary" part="next">
                        { frame.say(if last { Phrase::Finish } else { Phrase::Next }) }
                    </button>
                    <button type="button" part="back" onclick={frame.act(Action::Back)}>
                        { frame.say(Phrase::Back) }
                    </button>
                </div>
            </form>
        </section>
    }
}

/// "Statement 3 of 15".
pub(super) fn progress(frame: Frame, position: usize) -> String {
    let (n, total) = ((position + 1).to_string(), frame.questionnaire.items().len().to_string());
    frame.say_with(Phrase::Progress, &[("n", &n), ("total", &total)])
}

fn choices(frame: Frame<'_>, position: usize) -> impl Iterator<Item = Choice> {
    let given = frame.session.answers.get(position);
    let choice = move |answer, label, apart| Choice {
        action: Action::Answer(answer),
        label,
        chosen: given == Some(answer),
        apart,
    };
    let ratings = (1..).zip(frame.questionnaire.options());
    let ratings =
        ratings.map(move |(n, label)| choice(Answer::Rating(n), frame.text(label), false));
    let not_applicable = frame.text(frame.questionnaire.not_applicable());
    ratings.chain([choice(Answer::NotApplicable, not_applicable, true)])
}

/// The number keys choose an option, but only while the group has focus, and never together with a
/// key that makes it a shortcut of the browser.
fn number_keys(frame: Frame) -> Callback<KeyboardEvent> {
    let (on, options) = (frame.on.clone(), frame.questionnaire.options().len());
    Callback::from(move |event: KeyboardEvent| {
        let shortcut = event.ctrl_key() || event.alt_key() || event.meta_key();
        let number = event.key().parse::<u8>().ok();
        let number = number.filter(|number| (1..=options).contains(&usize::from(*number)));
        if let Some(number) = number.filter(|_| !shortcut) {
            event.prevent_default();
            on.emit(Action::Answer(Answer::Rating(number)));
        }
    })
}
