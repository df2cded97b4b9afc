//! The pieces that the page is put together from.

use eerste_stap::domain::colour::Accent;
use web_sys::{Event, HtmlInputElement, InputEvent};
use yew::{Callback, Context, Html, TargetCast, html};

use crate::app::{Message, Output, Trainer};
use crate::fields::{Field, Group, Kind};
use crate::texts::{self, Text};

/// What someone typed or chose.
fn value(event: &Event) -> String {
    // Selects and text areas have their value in the same place.
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// A field of the form.
pub(crate) struct Line<'a> {
    pub(crate) id: &'static str,
    pub(crate) label: Text,
    pub(crate) hint: Text,
    pub(crate) value: &'a str,
    pub(crate) trouble: Option<String>,
}

/// A line of text with its label, its hint and what is wrong with it.
pub(crate) fn line(trainer: &Trainer, line: Line, on: &Callback<String>, beside: Html) -> Html {
    let Line { id, label, hint, value: text, trouble } = line;
    let on = on.reform(|event: InputEvent| value(&event));
    around(
        trainer,
        id,
        label,
        hint,
        trouble.as_deref(),
        html! {
            <span class="control">
                <input
                    id={id} type="text" value={text.to_owned()} oninput={on}
                    autocomplete="off" spellcheck="false" writingsuggestions="false"
                    aria-describedby={described(id)} aria-invalid={invalid(trouble.as_ref())}
                />
                { beside }
            </span>
        },
    )
}

fn described(id: &str) -> String {
    [id, "-hint ", id, "-trouble"].concat()
}

fn invalid(trouble: Option<&String>) -> Option<&'static str> {
    trouble.map(|_| "true")
}

fn around(
    trainer: &Trainer,
    id: &str,
    label: Text,
    hint: Text,
    trouble: Option<&str>,
    control: Html,
) -> Html {
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label.get(trainer.language) }</label>
            { control }
            <p class="hint" id={[id, "-hint"].concat()}>{ hint.get(trainer.language) }</p>
            <p class="wrong" id={[id, "-trouble"].concat()} role="status">{ trouble.unwrap_or_default() }</p>
        </div>
    }
}

/// Fields that belong together.
pub(crate) fn group(trainer: &Trainer, ctx: &Context<Trainer>, group: &'static Group) -> Html {
    html! {
        <fieldset>
            <legend>{ group.title.get(trainer.language) }</legend>
            { for group.fields.iter().map(|one| field(trainer, ctx, one)) }
        </fieldset>
    }
}

fn field(trainer: &Trainer, ctx: &Context<Trainer>, field: &'static Field) -> Html {
    let Field { name, label, hint, kind } = field;
    let language = trainer.language;
    let now = trainer.form.get(name);
    let trouble = trainer.form.trouble(name, language);
    let on = ctx.link().callback(move |value| Message::Set(name, value));
    if let Kind::Choice(choices) = kind {
        let on = on.reform(|event: Event| value(&event));
        let choices = choices.iter().map(|(choice, words)| {
            html! {
                <option value={*choice} selected={*choice == now}>{ words.get(language) }</option>
            }
        });
        let control = html! {
            <select id={*name} onchange={on} aria-describedby={described(name)}>{ for choices }</select>
        };
        return around(trainer, name, *label, *hint, trouble.as_deref(), control);
    }
    let beside = match kind {
        Kind::Colour => colour(trainer, &on),
        _ => Html::default(),
    };
    let line_of = Line { id: name, label: *label, hint: *hint, value: now, trouble };
    let guarded = if matches!(kind, Kind::Colour) { guarded(trainer) } else { Html::default() };
    html! {
        <>
            { line(trainer, line_of, &on, beside) }
            { guarded }
        </>
    }
}

/// A picker beside the text.
fn colour(trainer: &Trainer, on: &Callback<String>) -> Html {
    let on = on.reform(|event: InputEvent| value(&event));
    let asked = trainer.form.read().setup.look.accent.map(|accent| accent.asked.hex());
    html! {
        <input
            type="color" oninput={on} value={asked.unwrap_or_else(|| "#1c5a62".to_owned())}
            aria-label={texts::PICK.get(trainer.language)}
        />
    }
}

/// What the contrast guard made of the colour, when that is another one.
fn guarded(trainer: &Trainer) -> Html {
    let accent = trainer.form.read().setup.look.accent;
    let said = accent.filter(|Accent { asked, light, dark }| light != asked || dark != asked);
    let said = said.map(|Accent { light, dark, .. }| {
        let say = |text: Text| text.get(trainer.language);
        [
            say(texts::GUARDED),
            " ",
            &light.hex(),
            " ",
            say(texts::IN_LIGHT),
            ", ",
            &dark.hex(),
            " ",
            say(texts::IN_DARK),
            ".",
        ]
        .concat()
    });
    html! { <p class="guarded" role="status">{ said.unwrap_or_default() }</p> }
}

/// About so many letters stand beside each other in a box to copy from.
const LETTERS_IN_A_ROW: usize = 50;

/// Something to take along: a heading, what it is for, the text, and a button to copy it.
pub(crate) fn output(
    trainer: &Trainer,
    ctx: &Context<Trainer>,
    name: Output,
    [title, hint]: [Text; 2],
    text: String,
) -> Html {
    let language = trainer.language;
    let copied = match trainer.handed {
        Some((handed, true)) if handed == name => {
            [texts::COPIED.get(language), " ", &title.get(language).to_lowercase(), "."].concat()
        }
        Some((handed, false)) if handed == name => texts::NOT_COPIED.get(language).to_owned(),
        _ => String::new(),
    };
    let id = ["output-", name].concat();
    let shown = text.clone();
    let copy = ctx.link().callback(move |_| Message::Copy(name, text.clone()));
    let rows = (shown.len() / LETTERS_IN_A_ROW).clamp(2, 10).to_string();
    html! {
        <section class="output">
            <h3 id={id.clone()}>{ title.get(language) }</h3>
            <p class="hint">{ hint.get(language) }</p>
            <textarea
                readonly=true rows={rows} value={shown} aria-labelledby={id.clone()}
                spellcheck="false" class="code" data-output={name}
            />
            <div class="actions">
                <button type="button" onclick={copy} data-copy={name} aria-describedby={id}>
                    { texts::COPY.get(language) }
                </button>
            </div>
            <p class="said" role="status">{ copied }</p>
        </section>
    }
}
