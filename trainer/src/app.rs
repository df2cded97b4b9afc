//! The root component: what is filled in, and what only the browser can do.

mod files;
mod remembering;

use std::rc::Rc;

use eerste_stap::browser::{self, FileReader, Handed, Unread};
use eerste_stap::domain::wording::Language;
use web_sys::{Element, Event};
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::form;
use crate::group::Act;
use crate::outputs::Carried;
use crate::state::{Action, Part, State, Width};
use crate::store::Kept;
use crate::{entry, page, view};

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
        let (mut form, remembered) = remembering::form();
        if form.value(form::ADDRESS).is_empty() {
            form.set(form::ADDRESS, address.clone());
        }
        let (group, group_remembered) = remembering::group();
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
        if before == part {
            return;
        }
        // The preview is made anew with its part.
        self.shown_pack = None;
        self.attention = Some(if before == Part::Presentation { "#present" } else { "h1" });
    }

    fn act(&mut self, action: Action) {
        let worked = if let Action::Take(output) = action { self.take(output) } else { false };
        let Self { state, .. } = self;
        remembering::catch_up(state);
        state.taken = None;
        // What was printed is not what the browser's own command prints later.
        state.paper = None;
        match action {
            Action::Set(name, value) => {
                state.form.set(name, value);
                // The button that turned the slips on is gone.
                self.attention = (state.part == Part::Group).then_some(".slips button");
            }
            Action::Speak => state.form.language = state.form.language.other(),
            Action::Look(width) => state.width = width,
            Action::DropPack => state.form.pack = None,
            Action::Turn(part) => self.turn(part),
            Action::Group(act) => {
                self.attention = after(&act);
                let before = state.group.meeting.pictures().is_some();
                if act == Act::BeginAnew {
                    // Whoever comes next is asked again.
                    remembering::ask(state, Kept::Group, false);
                }
                state.group.act(act);
                if !before && state.group.meeting.pictures().is_some() {
                    self.attention = Some("#picture-heading");
                }
            }
            Action::Print(paper) => {
                state.paper = Some(paper);
                self.printing = true;
            }
            Action::Take(output) => state.taken = Some((output, worked)),
            Action::Remember(what, wanted) => remembering::ask(state, what, wanted),
        }
        self.fit_group();
        remembering::remember(&mut self.state);
    }

    /// Another questionnaire may ask the next group about other scales.
    fn fit_group(&mut self) {
        let scales = self.state.scales_set_up();
        self.state.group.follow(scales);
    }
}

/// Where the focus goes after something with the group: the button that was pressed may be gone.
fn after(act: &Act) -> Option<&'static str> {
    match act {
        Act::BeginAnew => Some("#tally-heading"),
        Act::AskAnew(true) => Some("#anew-yes"),
        Act::AskAnew(false) => Some("#begin-anew"),
        // Where there is no picture, something is wrong.
        Act::Show => Some(".tally [aria-invalid]"),
        _ => None,
    }
}
