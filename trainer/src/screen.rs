//! The page as a whole: the form, the preview, and what can be taken along.

use eerste_stap::browser;
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::VTag;
use yew::{AttrValue, Context, Html, TargetCast, html};

use crate::app::{Message, Trainer};
use crate::code;
use crate::fields::GROUPS;
use crate::form::{is_address, is_web};
use crate::memory::Memory;
use crate::outputs;
use crate::parts::{Line, group, line, output};
use crate::texts::{self, FINDINGS, Text};

/// The page.
pub(crate) fn screen(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let language = trainer.language;
    let say = |text: Text| text.get(language);
    let other = language.other();
    let speak = ctx.link().callback(move |_| Message::Speak(other));
    html! {
        <div ref={&trainer.root} class="eerste-stap trainer" lang={language.tag()} data-theme="auto">
            <header class="header">
                <span class="product">{ "Eerste Stap" }</span>
                <button type="button" class="quiet" lang={other.tag()} onclick={speak}>
                    { say(texts::OTHER_LANGUAGE) }
                </button>
            </header>
            <main>
                <h1>{ say(texts::TITLE) }</h1>
                <p class="lead">{ say(texts::LEAD) }</p>
                <p>{ say(texts::PRIVATE) }</p>
                <div class="desk">
                    <section class="settings" aria-labelledby="settings-heading">
                        <h2 id="settings-heading">{ say(texts::SETTINGS) }</h2>
                        { for GROUPS.iter().map(|one| group(trainer, ctx, one)) }
                        { place(trainer, ctx) }
                        { pack(trainer, ctx) }
                        { remember(trainer, ctx) }
                    </section>
                    { preview(trainer, ctx) }
                </div>
                { take(trainer, ctx) }
                { check(trainer, ctx) }
            </main>
        </div>
    }
}

fn place(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let page = &trainer.form.page;
    let wrong = !page.is_empty() && !is_address(page);
    let trouble = wrong.then(|| texts::PAGE_WRONG.get(trainer.language).to_owned());
    let on = ctx.link().callback(Message::Place);
    let place =
        Line { id: "page", label: texts::PAGE, hint: texts::PAGE_HINT, value: page, trouble };
    html! {
        <fieldset>
            <legend>{ texts::PLACE.get(trainer.language) }</legend>
            { line(trainer, place, &on, Html::default()) }
        </fieldset>
    }
}

fn pack(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let say = |text: Text| text.get(trainer.language);
    let (loaded, trouble) = match &trainer.pack {
        Some(Ok(title)) => (Some([say(texts::PACK_LOADED), " ", title].concat()), ""),
        Some(Err(error)) => (None, error.as_str()),
        None => (None, ""),
    };
    let has_one = !trainer.form.pack.is_empty();
    let away = ctx.link().callback(|_| Message::NoPack);
    html! {
        <fieldset>
            <legend>{ say(texts::PACK) }</legend>
            <div class="field">
                <label for="pack">{ say(texts::PACK) }</label>
                <input
                    id="pack" type="file" accept=".json,application/json"
                    onchange={ctx.link().batch_callback(|event: Event| browser::chosen(&event).map(Message::Choose))}
                    aria-describedby="pack-hint pack-trouble"
                />
                <p class="hint" id="pack-hint">{ say(texts::PACK_HINT) }</p>
                <p class="said" role="status">{ loaded.unwrap_or_default() }</p>
                <p class="wrong" id="pack-trouble" role="status">{ trouble }</p>
                if has_one {
                    <p class="hint">{ say(texts::PACK_LINK) }</p>
                    <button type="button" onclick={away}>{ say(texts::PACK_AWAY) }</button>
                }
            </div>
        </fieldset>
    }
}

fn remember(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let say = |text: Text| text.get(trainer.language);
    if trainer.memory == Memory::Denied {
        return html! { <p class="hint">{ say(texts::REMEMBER_DENIED) }</p> };
    }
    let turn = ctx.link().callback(|event: Event| {
        Message::Remember(event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    html! {
        <div class="field">
            <label class="tick">
                <input
                    type="checkbox" id="remember" checked={trainer.memory == Memory::On}
                    onchange={turn} aria-describedby="remember-hint"
                />
                { say(texts::REMEMBER) }
            </label>
            <p class="hint" id="remember-hint">{ say(texts::REMEMBER_HINT) }</p>
        </div>
    }
}

/// The real check, in the real element, as wide as a phone or as wide as there is room.
fn preview(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let say = |text: Text| text.get(trainer.language);
    let mut check = VTag::new("eerste-stap");
    for (name, value) in trainer.form.usable() {
        check.add_attribute(name, AttrValue::from(value.to_owned()));
    }
    let width = |wide: bool, words: Text| {
        let widen = ctx.link().callback(move |_| Message::Widen(wide));
        html! {
            <label class="tick">
                <input type="radio" name="width" checked={trainer.wide == wide} onchange={widen} />
                { say(words) }
            </label>
        }
    };
    html! {
        <section class="preview" aria-labelledby="preview-heading">
            <h2 id="preview-heading">{ say(texts::PREVIEW) }</h2>
            <p class="hint">{ say(texts::PREVIEW_HINT) }</p>
            <fieldset class="widths">
                <legend>{ say(texts::WIDTH) }</legend>
                { width(true, texts::DESKTOP) }
                { width(false, texts::PHONE) }
            </fieldset>
            <div class={if trainer.wide { "stage" } else { "stage phone" }}>{ Html::from(check) }</div>
        </section>
    }
}

fn take(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let say = |text: Text| text.get(trainer.language);
    let form = &trainer.form;
    let link = outputs::link(form);
    let drawn = drawn(trainer, &link);
    let out = |name, texts, text| output(trainer, ctx, name, texts, text);
    let save = ctx.link().callback(|_| Message::Save);
    let saved = trainer.handed == Some(("file", true));
    html! {
        <section aria-labelledby="take-heading">
            <h2 id="take-heading">{ say(texts::TAKE) }</h2>
            <div class="outputs">
                { out("link", [texts::LINK, texts::LINK_HINT], link) }
                { out("frame", [texts::FRAME, texts::FRAME_HINT], outputs::frame(form, &ctx.props().script)) }
                { out("fixed", [texts::FIXED, texts::FIXED_HINT], outputs::fixed_frame(form)) }
                { out("element", [texts::ELEMENT, texts::ELEMENT_HINT], outputs::element(form)) }
                <section class="output">
                    <h3>{ say(texts::FILE) }</h3>
                    <p class="hint">{ say(texts::FILE_HINT) }</p>
                    <div class="actions">
                        <button type="button" class="primary" onclick={save} data-copy="file">
                            { say(texts::DOWNLOAD) }
                        </button>
                    </div>
                    <p class="said" role="status">{ if saved { say(texts::SAVED) } else { "" } }</p>
                </section>
                <section class="output">
                    <h3>{ say(texts::CODE) }</h3>
                    { drawn }
                </section>
                { out("tell", [texts::TELL, texts::TELL_HINT], say(texts::TELL_TEXT).to_owned()) }
            </div>
        </section>
    }
}

/// The link as a QR code, or why there is none.
fn drawn(trainer: &Trainer, link: &str) -> Html {
    let say = |text: Text| text.get(trainer.language);
    if !is_web(link) {
        return html! { <p class="hint">{ say(texts::CODE_PLACE) }</p> };
    }
    let Some(code) = code::code(link) else {
        return html! { <p class="hint">{ say(texts::CODE_LONG) }</p> };
    };
    let box_of = format!("0 0 {0} {0}", code.size);
    html! {
        <>
            <p class="hint">{ say(texts::CODE_HINT) }</p>
            <svg class="qr" viewBox={box_of} role="img" aria-label={[say(texts::CODE), ": ", link].concat()}>
                <path d={code.path} />
            </svg>
        </>
    }
}

/// Where the embed check starts, and what it can find.
fn check(trainer: &Trainer, ctx: &Context<Trainer>) -> Html {
    let say = |text: Text| text.get(trainer.language);
    let made = &trainer.form.made;
    let page = made.split('#').next().unwrap_or_default();
    let good = is_web(page) && is_address(page);
    let trouble = (!made.is_empty() && !good).then(|| say(texts::CHECK_WRONG).to_owned());
    let (label, hint) = (texts::CHECK_ADDRESS, texts::CHECK_HINT);
    let place = Line { id: "made", label, hint, value: made, trouble };
    let link = good.then(|| {
        html! {
            <p>
                <a href={[page, "#check"].concat()} target="_blank" rel="noopener noreferrer">
                    { say(texts::CHECK_OPEN) }
                </a>
            </p>
        }
    });
    let findings = FINDINGS.iter().map(|[what, cure]| {
        html! {
            <>
                <dt>{ say(*what) }</dt>
                <dd>{ say(*cure) }</dd>
            </>
        }
    });
    html! {
        <section class="check" aria-labelledby="check-heading">
            <h2 id="check-heading">{ say(texts::CHECK) }</h2>
            { line(trainer, place, &ctx.link().callback(Message::Made), Html::default()) }
            <div role="status">{ link.unwrap_or_default() }</div>
            <h3>{ say(texts::CHECK_CAN) }</h3>
            <dl>{ for findings }</dl>
        </section>
    }
}
