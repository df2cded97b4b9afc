//! What draws attention on the screen: when it changes, the focus follows.

use web_sys::Element;

use super::App;
use crate::browser;
use crate::domain::questionnaire::StepId;
use crate::domain::route::Screen;
use crate::domain::session::Session;

/// What draws attention on the screen.
#[derive(Clone, PartialEq)]
pub(super) struct Attention {
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

impl App {
    /// Moves the focus to what an action brought into view; the first rendering takes none, unless
    /// someone asked for it.
    pub(super) fn move_focus(&mut self) {
        let held = self.held.take();
        let Some(root) = self.root.cast::<Element>() else { return };
        let now = Attention::of(&self.session);
        let first = self.focus_first.then_some("h1");
        let place = self.attention.as_ref().map_or(first, |before| now.moved_from(before));
        if let Some(place) = place {
            browser::show(&root, place);
        } else {
            browser::follow_choice(&root);
            if let Some(held) = held {
                held.catch();
            }
        }
        self.attention = Some(now);
    }
}
