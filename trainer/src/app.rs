//! The root component: what is filled in, and what only the browser can do.

use std::rc::Rc;

use eerste_stap::browser::{self, FileReader, Handed, Unread};
use eerste_stap::domain::wording::Language;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::form::{self, Pack};
use crate::group::scales::Scales;
use crate::group::{self, Group};
use crate::outputs::Carried;
use crate::state::{Action, Output, PackTrouble, Part, Remembered, State, Width};
use crate::store::Kept;
use crate::{entry, kept, page, store, view};

/// What the page hands to the program.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The check that the page carries.
    pub carried: Rc<Carried>,
    /// The script that gives a frame its height.
    pub script: Rc<str>,
    /// Where the check would stand beside this page.
    pub address: String,
}

/// The page.
pub struct App {
    state: State,
    root: NodeRef,
    reading: Option<FileReader>,
    handed: Option<Handed>,
    shown_pack: Option<String>,
    titled: Option<(Language, Part)>,
    printing: bool,
    attention: Option<&'static str>,
}

/// What reaches the component.
pub enum Message {
    /// The trainer did something.
    Do(Action),
    /// The trainer chose a file.
    Chose(Event),
    /// A file of this name was read, or not.
    Read(String, Result<String, Unread>),
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { carried, script, address } = ctx.props();
        let kept = store::kept(Kept::Form).and_then(|text| kept::read(&text));
        let remembered = if kept.is_some() { Remembered::Yes } else { Remembered::No };
        let mut form = kept.unwrap_or_default();
        if form.value(form::ADDRESS).is_empty() {
            form.set(form::ADDRESS, address.clone());
        }
        let mut group = Group::new(&Scales::of(None));
        let counts = store::kept(Kept::Group);
        let group_remembered = if counts.is_some() { Remembered::Yes } else { Remembered::No };
        group::kept::read(&counts.unwrap_or_default(), &mut group.meeting);
        let state = State {
            form,
            carried: Rc::clone(carried),
            script: Rc::clone(script),
            pack_trouble: None,
            remembered,
            width: Width::default(),
            taken: None,
            part: Part::default(),
            group,
            group_remembered,
            paper: None,
            stamp: String::new(),
            on: ctx.link().callback(Message::Do),
        };
        let root = NodeRef::default();
        Self {
            state,
            root,
            reading: None,
            handed: None,
            shown_pack: None,
            titled: None,
            printing: false,
            attention: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Do(action) => self.act(action),
            Message::Chose(event) => {
                let name = entry::file_name(&event);
                let read = ctx.link().callback(move |text| Message::Read(name.clone(), text));
                self.reading = browser::chosen(&event)
                    .and_then(|file| browser::read(&file, move |text| read.emit(text)));
                return false;
            }
            Message::Read(name, text) => self.take_up(name, text),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        view::page(&self.state, &self.root, ctx.link().callback(Message::Chose))
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        self.entitle();
        self.show_pack();
        if let (Some(place), Some(root)) = (self.attention.take(), self.root.cast::<Element>()) {
            browser::show(&root, place);
        }
        // Only now does it lie ready.
        if std::mem::take(&mut self.printing) {
            page::print();
        }
    }
}

impl App {
    /// Gives the page the title of its part.
    fn entitle(&mut self) {
        let State { form, part, .. } = &self.state;
        let now = (form.language, *part);
        if self.titled.replace(now) != Some(now) {
            page::entitle(form.language, part.title());
        }
    }

    /// Turns to a part of the page, and the focus to its heading, or back to where one came from.
    fn turn(&mut self, part: Part) {
        let before = std::mem::replace(&mut self.state.part, part);
        self.attention = Some(if before == Part::Presentation { "#present" } else { "h1" });
    }

    fn act(&mut self, action: Action) {
        self.state.stamp = browser::stamp();
        let worked = if let Action::Take(output) = action { self.take(output) } else { false };
        let Self { state, .. } = self;
        state.taken = None;
        match action {
            Action::Set(name, value) => state.form.set(name, value),
            Action::Speak => state.form.language = state.form.language.other(),
            Action::Look(width) => state.width = width,
            Action::DropPack => state.form.pack = None,
            Action::Turn(part) => self.turn(part),
            Action::Group(act) => {
                let before = state.group.meeting.pictures().is_some();
                state.group.act(act);
                let now = state.group.meeting.pictures().is_some();
                // The button that was pressed is gone, or what it brought is further down.
                self.attention = match (before, now) {
                    (false, true) => Some("#picture-heading"),
                    (true, false) => Some("#tally-heading"),
                    _ => None,
                };
            }
            Action::Print(paper) => {
                state.paper = Some(paper);
                self.printing = true;
            }
            Action::Take(output) => state.taken = Some((output, worked)),
            Action::Remember(what, wanted) => {
                let place = match what {
                    Kept::Form => &mut state.remembered,
                    Kept::Group => &mut state.group_remembered,
                };
                *place = if wanted { Remembered::Yes } else { Remembered::No };
                if !wanted {
                    store::forget(what);
                }
            }
        }
        self.fit_group();
        self.remember();
    }

    /// Another questionnaire may ask a group about other scales.
    fn fit_group(&mut self) {
        let scales = self.state.scales();
        self.state.group.meeting.fit(scales.scales.len(), scales.bands.len());
    }

    /// Keeps what is filled in and what was counted, where the trainer wants that.
    fn remember(&mut self) {
        let State { form, group, remembered, group_remembered, .. } = &mut self.state;
        keep(Kept::Form, remembered, &|| kept::write(form));
        keep(Kept::Group, group_remembered, &|| group::kept::write(&group.meeting));
    }

    /// Copies a text, or gives the browser a file. Whether it worked.
    fn take(&mut self, output: Output) -> bool {
        let Some(root) = self.root.cast::<Element>() else { return false };
        let Some(text) = self.state.text_of(output) else { return false };
        let (name, kind) = match output {
            Output::File => ("eerste-stap.html", "text/html"),
            Output::Code => ("eerste-stap.svg", "image/svg+xml"),
            Output::Calendar => ("workshop.ics", "text/calendar"),
            _ => return browser::copy(&root, &text),
        };
        self.handed = browser::save(&root, name, kind, &text);
        self.handed.is_some()
    }

    fn take_up(&mut self, name: String, text: Result<String, Unread>) {
        self.reading = None;
        let pack = match text {
            Ok(text) => Pack::read(name, text).map_err(PackTrouble::Content),
            Err(Unread::TooLarge) => Err(PackTrouble::Large),
            Err(Unread::Closed) => Err(PackTrouble::Closed),
        };
        let State { form, pack_trouble, .. } = &mut self.state;
        *pack_trouble = pack.as_ref().err().cloned();
        form.pack = pack.ok();
        self.fit_group();
    }

    /// Gives the preview the questionnaire: it is a property, not an attribute.
    fn show_pack(&mut self) {
        let pack = self.state.form.pack.as_ref().map(|pack| pack.json.clone());
        if self.shown_pack == pack {
            return;
        }
        let root = self.root.cast::<Element>();
        let check = root.and_then(|root| root.query_selector("eerste-stap").ok().flatten());
        if let Some(check) = check {
            let value = pack.as_deref().map_or(JsValue::UNDEFINED, JsValue::from_str);
            // A preview that does not take it shows the standard questionnaire.
            let _ = Reflect::set(&check, &JsValue::from("pack"), &value);
        }
        self.shown_pack = pack;
    }
}

/// Keeps a text, if that is wanted; notes when the browser refuses.
fn keep(what: Kept, remembered: &mut Remembered, text: &dyn Fn() -> String) {
    if *remembered == Remembered::Yes && !store::keep(what, &text()) {
        // What was there before must not be taken for what is filled in now.
        store::forget(what);
        *remembered = Remembered::Refused;
    }
}
