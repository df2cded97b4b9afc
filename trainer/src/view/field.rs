//! Fields with a label, an explanation, and what is wrong with what stands in them.

use yew::{Html, html};

use crate::entry;
use crate::state::{Action, State};

/// What a field says about itself.
pub(super) struct About {
    /// Its name.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What it is for.
    pub hint: &'static str,
    /// What is wrong with what stands in it.
    pub trouble: Option<String>,
}

impl About {
    /// What describes the field, for screen readers.
    fn describing(&self) -> String {
        let hint = ["hint-", self.name].concat();
        if self.trouble.is_some() { [&hint, " trouble-", self.name].concat() } else { hint }
    }
}

/// A field of one line.
pub(super) fn line(state: &State, about: &About) -> Html {
    framed(about, one_line(state, about))
}

/// A line for a colour, with the browser's own way to choose one beside it.
pub(super) fn colour(state: &State, about: &About, shown: String, picker: &'static str) -> Html {
    let name = about.name;
    let set =
        state.on.reform(move |event: yew::InputEvent| Action::Set(name, entry::typed(&event)));
    let both = html! {
        <div class="colour">
            { one_line(state, about) }
            <input type="color" aria-label={picker} value={shown} oninput={set} />
        </div>
    };
    framed(about, both)
}

/// One of several choices, each with its value; the default one when none is made.
pub(super) fn choice(
    state: &State,
    about: &About,
    default: &str,
    choices: &[(&'static str, &'static str)],
) -> Html {
    let name = about.name;
    let set = state.on.reform(move |event: yew::Event| Action::Set(name, entry::picked(&event)));
    let meant = state.form.meant(name);
    let options = choices.iter().map(|(value, label)| {
        let selected = *value == if meant.is_empty() { default } else { meant };
        html! { <option value={*value} {selected}>{ *label }</option> }
    });
    let select = html! {
        <select id={name} aria-describedby={about.describing()} onchange={set}>
            { for options }
        </select>
    };
    framed(about, select)
}

/// A box that is ticked or not.
pub(super) fn switch(about: &About, checked: bool, set: yew::Callback<yew::Event>) -> Html {
    html! {
        <div class="setting">
            <label class="tick">
                <input type="checkbox" id={about.name} {checked} onchange={set}
                    aria-describedby={about.describing()} />
                <span>{ about.label }</span>
            </label>
            { below(about) }
        </div>
    }
}

fn one_line(state: &State, about: &About) -> Html {
    let name = about.name;
    let set =
        state.on.reform(move |event: yew::InputEvent| Action::Set(name, entry::typed(&event)));
    let invalid = about.trouble.as_ref().map(|_| "true");
    html! {
        <input type="text" id={name} value={state.form.value(name).to_owned()} oninput={set} dir="auto"
            aria-describedby={about.describing()} aria-invalid={invalid}
            spellcheck="false" autocomplete="off" writingsuggestions="false" />
    }
}

fn framed(about: &About, control: Html) -> Html {
    html! {
        <div class="setting field">
            <label for={about.name}>{ about.label }</label>
            { control }
            { below(about) }
        </div>
    }
}

fn below(about: &About) -> Html {
    html! {
        <>
            <p class="hint" id={["hint-", about.name].concat()}>{ about.hint }</p>
            if let Some(trouble) = &about.trouble {
                <p class="wrong" id={["trouble-", about.name].concat()}>{ trouble }</p>
            }
        </>
    }
}
