//! The root component: one state machine, the session, and the screen that belongs to it.

use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use crate::browser;
use crate::content::error::ContentError;
use crate::domain::questionnaire::{Questionnaire, StepId};
use crate::domain::recommendation::recommend;
use crate::domain::scoring::score;
use crate::domain::session::{Action, Screen, Session};
use crate::domain::wording::{Language, Wording};
use crate::view::{self, Frame};

/// What the check runs with. Only the errors may change while it runs.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// What is asked.
    pub questionnaire: Rc<Questionnaire>,
    /// What the page says.
    pub wording: Rc<Wording>,
    /// Where the sitting begins.
    pub session: Session,
    /// What from outside could not be used.
    pub errors: Rc<[ContentError]>,
    /// Whether the first screen takes the focus: only when someone asked for it.
    pub focus_first: bool,
    /// Gets the session after the first rendering and after every action.
    pub keep: Callback<Session>,
    /// Gets the page's language and title when they change.
    pub entitle: Callback<(Language, String)>,
}

impl AppProps {
    /// A check that begins with this session and tells nobody about it.
    #[must_use]
    pub fn new(questionnaire: Rc<Questionnaire>, wording: Rc<Wording>, session: Session) -> Self {
        Self {
            questionnaire,
            wording,
            session,
            errors: Rc::default(),
            focus_first: false,
            keep: Callback::noop(),
            entitle: Callback::noop(),
        }
    }
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.questionnaire, &other.questionnaire)
            && Rc::ptr_eq(&self.wording, &other.wording)
            && Rc::ptr_eq(&self.errors, &other.errors)
    }
}

/// The check. A plain component: its state machine is the domain's, so it needs no hooks.
pub struct App {
    session: Session,
    on: Callback<Action>,
    root: NodeRef,
    attention: Option<Attention>,
    titled: Option<(Language, String)>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            session: ctx.props().session.clone(),
            on: ctx.link().callback(|action| action),
            root: NodeRef::default(),
            attention: None,
            titled: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        self.session = self.session.after(action, &ctx.props().questionnaire);
        // The session goes out before its screen is made: a fault in making it loses nothing.
        ctx.props().keep.emit(self.session.clone());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let language = self.session.language;
        let sentence = |error: &ContentError| error.sentence(language);
        let troubles: Vec<String> =
            ctx.props().errors.iter().take(MOST_TROUBLES).map(sentence).collect();
        let frame = self.frame(ctx.props());
        html! {
            <div ref={&self.root} class="eerste-stap" lang={language.tag()} translate="no">
                { view::header(frame) }
                { view::notices(frame, &troubles) }
                // A new key makes the whole screen anew: nothing that a translator or an extension
                // put into the old one can stay behind.
                <main key={screen_key(&self.session)}>{ screen(frame) }</main>
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let props = ctx.props();
        if first {
            props.keep.emit(self.session.clone());
        }
        let titled = (self.session.language, view::page_title(self.frame(props)));
        if self.titled.as_ref() != Some(&titled) {
            props.entitle.emit(titled.clone());
            self.titled = Some(titled);
        }
        self.move_focus(props.focus_first);
    }
}

impl App {
    fn frame<'a>(&'a self, props: &'a AppProps) -> Frame<'a> {
        let AppProps { questionnaire, wording, .. } = props;
        Frame { questionnaire, wording, session: &self.session, on: &self.on }
    }

    /// Moves the focus to what an action brought into view; the first rendering takes none, unless
    /// someone asked for it.
    fn move_focus(&mut self, focus_first: bool) {
        let Some(root) = self.root.cast::<Element>() else { return };
        let now = Attention::of(&self.session);
        let first = focus_first.then_some("h1");
        match self.attention.as_ref().map_or(first, |before| now.moved_from(before)) {
            Some(place) => browser::show(&root, place),
            None => browser::follow_choice(&root),
        }
        self.attention = Some(now);
    }
}

/// Whoever made this many mistakes needs no longer list to begin with.
const MOST_TROUBLES: usize = 5;

/// What draws attention on the screen: when it changes, the focus follows.
#[derive(Clone, PartialEq)]
struct Attention {
    screen: Screen,
    asking_to_wipe: bool,
    step: Option<StepId>,
}

impl Attention {
    fn of(session: &Session) -> Self {
        let Session { screen, asking_to_wipe, step, .. } = session.clone();
        Self { screen, asking_to_wipe, step }
    }

    /// Where the focus goes when this was what was there before.
    fn moved_from(&self, before: &Self) -> Option<&'static str> {
        if self.screen != before.screen {
            Some("h1")
        } else if self.asking_to_wipe != before.asking_to_wipe {
            Some(if self.asking_to_wipe { "#wipe-question" } else { "[part=wipe]" })
        } else if self.step != before.step {
            Some("[data-focus=step]")
        } else {
            None
        }
    }
}

fn screen(frame: Frame) -> Html {
    let Frame { questionnaire, session, .. } = frame;
    match session.screen {
        Screen::Intro => view::intro(frame),
        Screen::Statement(position) => view::statement(frame, position),
        Screen::Extra => match questionnaire.advice().and_then(|advice| advice.gate()) {
            Some(gate) => view::extra(frame, gate),
            None => result(frame),
        },
        Screen::Result => result(frame),
    }
}

fn result(frame: Frame) -> Html {
    let scores = score(frame.questionnaire, &frame.session.answers);
    let advice = recommend(frame.questionnaire, &scores, frame.session.circumstances());
    view::result(frame, &scores, advice.as_ref())
}

fn screen_key(session: &Session) -> String {
    let screen = match session.screen {
        Screen::Intro => "intro".to_owned(),
        Screen::Statement(position) => format!("statement-{position}"),
        Screen::Extra => "extra".to_owned(),
        Screen::Result => "result".to_owned(),
    };
    [session.language.tag(), &screen].join("-")
}
