//! What only the browser can do, and how it went.

use web_sys::Element;
use yew::Context;

use super::{App, AppProps};
use crate::browser;
use crate::content::saved::{self, Purpose};
use crate::domain::action::{Action, Errand, Notice};
use crate::domain::outcome::Outcome;
use crate::view;

/// The names of files say no more than they must: others can see a downloads folder.
const SITTING: (&str, &str) = ("eerste-stap.json", "application/json");
const CALENDAR: (&str, &str) = ("afspraak.ics", "text/calendar");

impl App {
    /// Does what was asked, and says how it went.
    pub(super) fn run(&mut self, ctx: &Context<Self>, errand: Errand) {
        // Copying and saving put something into the page for a moment.
        ctx.props().page.drawing.emit(());
        let done = match errand {
            Errand::Print => return ctx.props().page.print.emit(()),
            Errand::Leave => {
                // What is kept on the device was asked for, and stays.
                let AppProps { questionnaire, setup, page, .. } = ctx.props();
                self.session = self.session.after(Action::Wipe, questionnaire, setup);
                self.put_away();
                // From here on it is no longer written: a page that may not leave goes on empty.
                self.own = None;
                self.look_again(ctx);
                self.hold(ctx);
                return page.leave.emit(());
            }
            // Asking for it was the sign.
            Errand::Stay => return,
            Errand::Remember(on) => self.remember(ctx, on),
            Errand::CopyPrompt | Errand::CopyResult | Errand::CopyCard => self.copy(ctx, errand),
            Errand::SaveCalendar => {
                let Some(file) = self.calendar(ctx) else {
                    return self.go(ctx, Action::Tell(Notice::DayMissing));
                };
                self.save(CALENDAR, &file)
            }
            Errand::SaveSitting => {
                let purpose = Purpose::File(browser::day_in(0));
                let file = saved::write(&self.session, &ctx.props().questionnaire, purpose);
                self.save(SITTING, &file)
            }
        };
        let notice = if done { Notice::Done(errand) } else { Notice::Failed(errand) };
        self.go(ctx, Action::Tell(notice));
    }

    fn copy(&mut self, ctx: &Context<Self>, errand: Errand) -> bool {
        let frame = &self.frame(ctx.props());
        let outcome = Outcome::of(frame.questionnaire, frame.session);
        let text = match errand {
            Errand::CopyPrompt => view::prompt(frame, &outcome).unwrap_or_default(),
            Errand::CopyCard => view::card_text(frame, &outcome),
            _ => view::result_text(frame, &outcome),
        };
        let root = self.root.cast::<Element>();
        let copied = root.is_some_and(|root| browser::copy(&root, &text));
        // What stands on the screen already need not be shown again.
        self.around.uncopied = (!copied && errand == Errand::CopyResult).then_some(text);
        copied
    }

    fn calendar(&self, ctx: &Context<Self>) -> Option<String> {
        let frame = &self.frame(ctx.props());
        let outcome = Outcome::of(frame.questionnaire, frame.session);
        view::calendar_file(frame, &outcome, &browser::stamp())
    }

    /// The file before this one has had all the time that a browser needs.
    fn save(&mut self, (name, kind): (&str, &str), text: &str) -> bool {
        let root = self.root.cast::<Element>();
        self.handed = root.and_then(|root| browser::save(&root, name, kind, text));
        self.handed.is_some()
    }
}
