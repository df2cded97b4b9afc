//! The root component: one reducer over the session, and the screen that belongs to it.

use std::rc::Rc;

use web_sys::Element;
use yew::{
    Callback, Html, NodeRef, Properties, Reducible, component, hook, html, use_effect,
    use_effect_with, use_mut_ref, use_node_ref, use_reducer,
};

use crate::browser;
use crate::content::error::ContentError;
use crate::domain::questionnaire::{Questionnaire, StepId};
use crate::domain::recommendation::recommend;
use crate::domain::scoring::score;
use crate::domain::session::{Action, Screen, Session};
use crate::domain::wording::{Language, Wording};
use crate::view::{self, Frame};

/// What the check runs with. Nothing in it changes while it runs.
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
    }
}

/// The session together with the questionnaire that its actions need.
struct Sitting {
    questionnaire: Rc<Questionnaire>,
    session: Session,
}

impl Reducible for Sitting {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let session = self.session.after(action, &self.questionnaire);
        Rc::new(Self { questionnaire: Rc::clone(&self.questionnaire), session })
    }
}

/// The check.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { questionnaire, wording, keep, entitle, .. } = props;
    let root = use_node_ref();
    let sitting = use_reducer(|| Sitting {
        questionnaire: Rc::clone(questionnaire),
        session: props.session.clone(),
    });
    // The session goes out before the screen is made, so that a fault in making it loses nothing.
    let on = {
        let (sitting, keep) = (sitting.clone(), keep.clone());
        Callback::from(move |action| {
            sitting.dispatch(action);
            keep.emit(sitting.session.clone());
        })
    };
    let session = &sitting.session;
    let frame = Frame { questionnaire, wording, session, on: &on };
    let language = session.language;
    let troubles: Vec<String> = props.errors.iter().map(|error| error.sentence(language)).collect();

    use_effect_with((), {
        let (session, keep) = (session.clone(), keep.clone());
        move |()| keep.emit(session)
    });
    let title = view::page_title(frame);
    use_effect_with((language, title), {
        let entitle = entitle.clone();
        move |titled| entitle.emit(titled.clone())
    });
    use_focus(&root, session, props.focus_first);

    html! {
        <div ref={root} class="eerste-stap" lang={language.tag()} translate="no">
            { view::header(frame) }
            { view::notices(frame, &troubles) }
            // A new key makes the whole screen anew: nothing that a translator or an extension put
            // into the old one can stay behind.
            <main key={screen_key(session)}>{ screen(frame) }</main>
        </div>
    }
}

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

/// Moves the focus to what an action brought into view; the first rendering takes none, unless
/// someone asked for it.
#[hook]
fn use_focus(root: &NodeRef, session: &Session, focus_first: bool) {
    let before = use_mut_ref(|| None);
    let (root, now) = (root.clone(), Attention::of(session));
    use_effect(move || {
        let Some(root) = root.cast::<Element>() else { return };
        let first = focus_first.then_some("h1");
        let place = before.borrow().as_ref().map_or(first, |before| now.moved_from(before));
        match place {
            Some(place) => browser::show(&root, place),
            None => browser::follow_choice(&root),
        }
        before.replace(Some(now));
    });
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
