//! The tool gate: one question that is not scored.

use yew::{Html, html};

use super::frame::Frame;
use super::options::{Choice, rows};
use crate::domain::advice::Gate;
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The question before the result.
pub fn extra(frame: Frame, gate: &Gate) -> Html {
    let knows = frame.session.knows_tool;
    let choice = |value, label| Choice {
        action: Action::KnowsTool(value),
        label: frame.text(label),
        chosen: knows == Some(value),
        apart: false,
    };
    html! {
        <section class="statement" part="statement" data-screen="extra">
            <form onsubmit={frame.submit(Action::Next)}>
                <fieldset>
                    <legend>
                        <h1 tabindex="-1">
                            <span class="count">{ frame.say(Phrase::ExtraHeading) }</span>
                            <span class="said">{ frame.text(&gate.draft.question) }</span>
                        </h1>
                    </legend>
                    <p class="stem">{ frame.text(&gate.draft.why) }</p>
                    { rows(frame, [choice(true, &gate.draft.yes), choice(false, &gate.draft.no)]) }
                </fieldset>
                <div class="actions">
                    <button type="submit" class="primary" part="next">
                        { frame.say(Phrase::ToResult) }
                    </button>
                    <button type="button" part="back" onclick={frame.act(Action::Back)}>
                        { frame.say(Phrase::Back) }
                    </button>
                </div>
            </form>
        </section>
    }
}
