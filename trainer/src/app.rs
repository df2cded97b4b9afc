//! The page: one form, and everything that follows from it.

use eerste_stap::browser::{self, FileReader, Unread};
use eerste_stap::content::error::ContentError;
use eerste_stap::content::pack;
use eerste_stap::domain::wording::Language;
use js_sys::Reflect;
use web_sys::{Element, Event, window};
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties};

use crate::form::Form;
use crate::memory::{self, Memory};
use crate::screen;
use crate::texts::TITLE;

/// What stands in the page beside the program.
#[derive(Clone, PartialEq, Properties)]
pub struct Inside {
    /// The text of the check's page, without its program.
    pub page: AttrValue,
    /// The program of the check, as it stands in its page.
    pub program: AttrValue,
    /// The host script for frames.
    pub script: AttrValue,
}

/// What can be copied or saved, by its name.
pub type Output = &'static str;

/// The page.
pub struct Trainer {
    /// What is filled in.
    pub form: Form,
    /// The language of the page.
    pub language: Language,
    /// Whether the form is kept on the device.
    pub memory: Memory,
    /// Whether the preview is as wide as it can be.
    pub wide: bool,
    /// What was copied or saved last, and whether that worked.
    pub handed: Option<(Output, bool)>,
    /// The title of the questionnaire, or why it was not taken.
    pub pack: Option<Result<String, String>>,
    /// The element around everything.
    pub root: NodeRef,
    shown_pack: String,
    reading: Option<FileReader>,
}

/// What someone does.
pub enum Message {
    /// Sets a setting of the check.
    Set(&'static str, String),
    /// Says where the page of the check stands.
    Place(String),
    /// Says which page is to be checked.
    Made(String),
    /// Changes the language of the page.
    Speak(Language),
    /// Begins or ends keeping the form.
    Remember(bool),
    /// Looks at the preview wide, or as on a phone.
    Widen(bool),
    /// Copies a text.
    Copy(Output, String),
    /// Saves the file.
    Save,
    /// Chooses a questionnaire.
    Choose(Event),
    /// Its file was read, or not.
    Read(Result<String, Unread>),
    /// Takes the questionnaire away.
    NoPack,
}

impl Component for Trainer {
    type Message = Message;
    type Properties = Inside;

    fn create(_: &Context<Self>) -> Self {
        let (memory, form) = memory::recall();
        let mut trainer = Self {
            form,
            language: Language::Dutch,
            memory,
            wide: true,
            handed: None,
            pack: None,
            root: NodeRef::default(),
            shown_pack: String::new(),
            reading: None,
        };
        trainer.look_at_pack();
        trainer
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        self.handed = None;
        match message {
            Message::Set(name, value) => self.form.set(name, value.trim()),
            Message::Place(page) => page.trim().clone_into(&mut self.form.page),
            Message::Made(made) => made.trim().clone_into(&mut self.form.made),
            Message::Speak(language) => self.language = language,
            Message::Remember(on) => self.remember(on),
            Message::Widen(wide) => self.wide = wide,
            Message::Copy(output, text) => {
                let root = self.root.cast::<Element>();
                let copied = root.is_some_and(|root| browser::copy(&root, &text));
                self.handed = Some((output, copied));
            }
            Message::Save => {
                let Inside { page, program, .. } = ctx.props();
                let file = crate::outputs::file(&self.form, page, program);
                let root = self.root.cast::<Element>();
                let saved = root.is_some_and(|root| {
                    browser::save(&root, "eerste-stap.html", "text/html", &file)
                });
                self.handed = Some(("file", saved));
            }
            Message::Choose(event) => {
                let read = ctx.link().callback(Message::Read);
                self.reading = browser::chosen(&event)
                    .and_then(|file| browser::read(&file, move |text| read.emit(text)));
                return false;
            }
            Message::Read(text) => self.take_pack(text),
            Message::NoPack => {
                self.form.pack.clear();
                self.pack = None;
            }
        }
        if self.memory == Memory::On && !memory::keep(&self.form) {
            self.memory = Memory::Denied;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        screen::screen(self, ctx)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(document) = window().and_then(|window| window.document()) {
            document.set_title(TITLE.get(self.language));
            if let Some(page) = document.document_element() {
                // The element around everything is marked as well.
                let _ = page.set_attribute("lang", self.language.tag());
            }
        }
        // A questionnaire is too large for an attribute, and setting it begins the check anew.
        if self.shown_pack != self.form.pack {
            let root = self.root.cast::<Element>();
            let preview = root.and_then(|root| root.query_selector("eerste-stap").ok().flatten());
            if let Some(preview) = preview {
                let pack = self.form.pack.as_str();
                let pack =
                    if pack.is_empty() { wasm_bindgen::JsValue::UNDEFINED } else { pack.into() };
                // An element that is not there yet takes it up when it is.
                let _ = Reflect::set(&preview, &"pack".into(), &pack);
                self.shown_pack.clone_from(&self.form.pack);
            }
        }
    }
}

impl Trainer {
    fn remember(&mut self, on: bool) {
        if on {
            self.memory = Memory::On;
        } else {
            memory::forget();
            self.memory = Memory::Off;
        }
    }

    fn take_pack(&mut self, text: Result<String, Unread>) {
        self.reading = None;
        let text = text.map_err(|unread| match unread {
            Unread::TooLarge => ContentError::HugeFile,
            Unread::Closed => ContentError::ClosedFile,
        });
        match text.and_then(|text| pack::read(&text).map(|_| text)) {
            Ok(text) => {
                self.form.pack = text;
                self.look_at_pack();
            }
            // What was there before stays.
            Err(error) => self.pack = Some(Err(error.sentence(self.language))),
        }
    }

    /// Finds the title of the questionnaire in the form, which may come from an earlier visit.
    fn look_at_pack(&mut self) {
        self.pack = None;
        if self.form.pack.is_empty() {
            return;
        }
        match pack::read(&self.form.pack) {
            Ok(pack) => self.pack = Some(Ok(pack.title().get(self.language).to_owned())),
            Err(error) => {
                self.form.pack.clear();
                self.pack = Some(Err(error.sentence(self.language)));
            }
        }
    }
}
