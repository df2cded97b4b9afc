//! The line on top of every screen: whose page it is, the other language, and wiping.

use yew::{Html, html};

use super::frame::Frame;
use super::stones::mark;
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The line on top.
pub fn header(frame: Frame) -> Html {
    let other = frame.session.language.other();
    html! {
        <header class="header">
            <p class="product">{ mark() }{ frame.say(Phrase::Product) }</p>
            <div class="tools">
                <button
                    type="button"
                    class="quiet"
                    lang={other.tag()}
                    onclick={frame.act(Action::Speak(other))}
                >{ frame.say(Phrase::SwitchLanguage) }</button>
                if frame.session.asking_to_wipe {
                    { ask_to_wipe(frame) }
                } else {
                    <button
                        key="wipe"
                        type="button"
                        class="quiet"
                        part="wipe"
                        onclick={frame.act(Action::AskToWipe)}
                    >{ frame.say(Phrase::Wipe) }</button>
                }
            </div>
        </header>
    }
}

fn ask_to_wipe(frame: Frame) -> Html {
    html! {
        <div key="ask" class="ask" role="group" aria-labelledby="wipe-question" data-focus="ask">
            <p id="wipe-question" tabindex="-1">{ frame.say(Phrase::WipeAsk) }</p>
            <button type="button" part="wipe" onclick={frame.act(Action::Wipe)}>
                { frame.say(Phrase::WipeYes) }
            </button>
            <button type="button" onclick={frame.act(Action::KeepAll)}>
                { frame.say(Phrase::WipeNo) }
            </button>
        </div>
    }
}
