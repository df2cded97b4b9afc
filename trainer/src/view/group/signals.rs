//! Four questions to the team about itself, and what may lie behind each answer.

use yew::{Html, html};

use crate::group::Act;
use crate::group::content::signals::{SIGNALS, Signal};
use crate::group::content::slips::HANDS;
use crate::group::conversation::Heard;
use crate::state::{Action, Paper, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Signalen in het team", "Signals in the team"];
const LEAD: Words = [
    "Vier vragen over het team, niet over iemand zelf. Laat tweetallen erover praten, of gebruik briefjes of handen. Kies daarna per vraag wat de meesten zeggen.",
    "Four questions about the team, not about anyone personally. Let pairs talk about them, or use slips or hands. Then choose for each question what most of them say.",
];
const PRINT: Words = ["Print briefjes voor deze vragen", "Print slips for these questions"];
const ANSWERS: [(Heard, Words); 4] = [
    (Heard::Yes, ["Dat herkennen we", "We recognise that"]),
    (Heard::Partly, ["Een beetje", "A little"]),
    (Heard::No, ["Dat herkennen we niet", "We do not recognise that"]),
    (Heard::NotAsked, ["Niet gevraagd", "Not asked"]),
];
const BEHIND: Words = ["Wat er achter kan zitten", "What may lie behind it"];
const MEANING: Words = ["Wat het kan betekenen", "What it may mean"];
const WHY: Words = ["Waardoor het ontstaat", "Why it arises"];
const ACT: Words = ["Wat je kunt doen", "What you can do"];
const SOURCE: Words =
    ["Gebaseerd op het artikel over cultuur, regel", "Based on the article about culture, line"];

/// The four questions.
pub(super) fn signals(state: &State) -> Html {
    let signals = SIGNALS.iter().enumerate().map(|(at, signal)| one(state, at, signal));
    html! {
        <section class="signals" aria-labelledby="signals-heading">
            <h2 id="signals-heading">{ state.say(HEADING) }</h2>
            <p>{ state.say(LEAD) }</p>
            <p class="adjusted">{ state.say(HANDS) }</p>
            <div class="buttons">
                <button type="button" onclick={state.act(Action::Print(Paper::SignalSlips))}>
                    { state.say(PRINT) }
                </button>
            </div>
            <div class="outputs">{ for signals }</div>
        </section>
    }
}

fn one(state: &State, at: usize, signal: &Signal) -> Html {
    let heard = state.group.heard.get(at).copied().unwrap_or_default();
    let answers = ANSWERS.map(|(answer, words)| {
        html! {
            <label class="tick">
                <input type="radio" name={["signal-", signal.id].concat()}
                    checked={heard == answer}
                    onchange={state.act(Action::Group(Act::Hear(at, answer)))} />
                <span>{ state.say(words) }</span>
            </label>
        }
    });
    let behind = [(MEANING, signal.meaning), (WHY, signal.why), (ACT, signal.act)].map(
        |(name, words)| html! { <div><dt>{ state.say(name) }</dt><dd>{ state.say(words) }</dd></div> },
    );
    let source = format!("{} {}.", state.say(SOURCE), signal.rests_on.1);
    html! {
        <article class="output">
            <fieldset class="asked">
                <legend>
                    <span class="signal-name">{ state.say(signal.name) }</span>
                    <span class="question">{ state.say(signal.question) }</span>
                </legend>
                { for answers }
            </fieldset>
            <details class="fold">
                <summary>{ state.say(BEHIND) }</summary>
                <dl>{ for behind }</dl>
                <p class="hint">{ source }</p>
            </details>
        </article>
    }
}
