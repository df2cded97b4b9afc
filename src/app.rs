//! The root component: one state machine, the session, and the screen that belongs to it.

mod attention;
mod embedding;
mod errands;
mod files;
mod looks;
mod memory;
mod props;
mod screen;
mod watching;

use web_sys::Element;
use yew::{Callback, Component, Context, Html, NodeRef, html};

use self::attention::Attention;
use crate::browser::{self, Entry, File, FileReader, Handed, Held, Own, Unread, Watch};
use crate::content::saved::{self, Purpose};
use crate::domain::action::Action;
use crate::domain::route::Screen;
use crate::domain::session::Session;
use crate::domain::surroundings::Surroundings;
use crate::domain::wording::Language;
use crate::view::{self, Frame};

pub use self::props::{AppProps, Page};

/// The check. A plain component: its state machine is the domain's, so it needs no hooks.
pub struct App {
    session: Session,
    around: Surroundings,
    on: Callback<Action>,
    root: NodeRef,
    attention: Option<Attention>,
    held: Option<Held>,
    titled: Option<(Language, String)>,
    watch: Option<Watch>,
    entry: Option<Entry>,
    reading: Option<FileReader>,
    handed: Option<Handed>,
    own: Option<Own>,
    painted: String,
    /// How often the screen was made anew from nothing.
    anew: u32,
    /// Whether what is made anew takes the focus.
    focus_first: bool,
    /// What the console was told of the embedding.
    told: Option<String>,
}

/// What reaches the component.
pub enum Message {
    /// Someone did something.
    Do(Action),
    /// Someone chose a file.
    Chosen(File),
    /// The chosen file was read, or not.
    Read(Result<String, Unread>),
    /// The browser refused something.
    Refused(String),
    /// Others changed the screen. It takes the focus, or not.
    Anew(bool),
    /// It is known what the check runs in.
    LookedAround,
    /// About a second went by.
    Tick,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            session: ctx.props().session.clone(),
            around: Surroundings { form: ctx.props().page.form, ..Surroundings::default() },
            on: ctx.link().callback(Message::Do),
            root: NodeRef::default(),
            attention: None,
            held: None,
            titled: None,
            watch: None,
            entry: None,
            reading: None,
            handed: None,
            own: None,
            painted: String::new(),
            anew: 0,
            focus_first: ctx.props().focus_first,
            told: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        // What has the focus may be gone from the next screen.
        self.held = self.root.cast::<Element>().and_then(|root| browser::held(&root));
        if let Message::Do(_) = message {
            // Whatever someone works with: a voice or a switch gives no other sign.
            self.stay();
        }
        match message {
            Message::Do(Action::Ask(errand)) => self.run(ctx, errand),
            Message::Do(action) => self.go(ctx, action),
            Message::Chosen(file) => {
                let read = ctx.link().callback(Message::Read);
                self.reading = browser::read(&file, move |text| read.emit(text));
                return false;
            }
            Message::Read(text) => self.take_up(ctx, text),
            Message::Refused(what) => self.around.refuse(what),
            Message::Anew(focus) => {
                self.anew += 1;
                self.focus_first = focus;
                self.attention = None;
                self.painted.clear();
            }
            Message::LookedAround => {}
            Message::Tick => return self.tick(ctx),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().page.drawing.emit(());
        let language = self.session.language;
        let AppProps { lost, errors, .. } = ctx.props();
        let mut troubles = Vec::new();
        for error in lost.as_deref().into_iter().chain(&**errors).take(MOST_TROUBLES) {
            troubles.push(error.sentence(language));
        }
        let frame = &self.frame(ctx.props());
        // Its place is always there: without it everything on the page would be made anew.
        let panel = self.has_looked_around().then(|| view::employer(frame));
        let panel = panel.unwrap_or_default();
        html! {
            <div
                key={self.anew}
                ref={&self.root}
                class="eerste-stap"
                dir="ltr"
                data-theme={ctx.props().setup.look.theme.name()}
                data-accent={ctx.props().setup.look.accent.map(|_| "own")}
                lang={language.tag()}
                translate="no"
            >
                { view::header(frame) }
                { view::notices(frame, &troubles) }
                { self.embedding(ctx) }
                // A new key makes the whole screen anew: nothing that a translator or an extension
                // put into the old one can stay behind.
                <main key={screen::key(&self.session)}>{ screen::of(frame) }</main>
                { panel }
                { view::idle(frame) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let props = ctx.props();
        if first {
            self.look_around(ctx);
            self.listen(ctx);
            self.hold(ctx);
        }
        self.entitle(props);
        self.paint(&props.setup.look);
        self.tell_embedding(ctx);
        self.move_focus();
    }
}

impl App {
    fn frame<'a>(&'a self, props: &'a AppProps) -> Frame<'a> {
        let AppProps { questionnaire, wording, setup, .. } = props;
        let Self { session, around, on, .. } = self;
        Frame { questionnaire, wording, setup, around, session, on }
    }

    /// Lets the state machine act.
    fn go(&mut self, ctx: &Context<Self>, action: Action) {
        let AppProps { questionnaire, setup, .. } = ctx.props();
        let wipes = matches!(action, Action::Wipe | Action::AskToWipe);
        let before = self.session.screen;
        self.session = self.session.after(action, questionnaire, setup);
        self.around.file_trouble = None;
        if wipes && !self.session.asking_to_wipe {
            self.forget(ctx);
            self.put_away();
        }
        if self.session.screen == Screen::Result && before != Screen::Result {
            ctx.props().page.done.emit(());
        }
        // The session goes out before its screen is made: a fault in making it loses nothing.
        self.hold(ctx);
        self.remember_again(ctx);
    }

    /// Hears what someone types and chooses, everywhere on the screens to come.
    fn listen(&mut self, ctx: &Context<Self>) {
        let typed = |(field, text)| Message::Do(Action::Write(field, text));
        let (typed, chosen) = (ctx.link().callback(typed), ctx.link().callback(Message::Chosen));
        let place = self.root.cast::<Element>().and_then(|root| root.parent_element());
        self.entry = place.map(|place| Entry::hear(&place, typed, chosen));
    }

    /// Gives the session to the page that holds it.
    fn hold(&self, ctx: &Context<Self>) {
        let AppProps { questionnaire, page, .. } = ctx.props();
        let purpose = Purpose::Page(self.kept_until());
        page.keep.emit(saved::write(&self.session, questionnaire, purpose));
    }
}

/// Whoever made this many mistakes needs no longer list to begin with.
const MOST_TROUBLES: usize = 5;
