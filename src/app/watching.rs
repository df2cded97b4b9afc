//! What goes on around a check: what can be seen of it, and wiping when nobody is there.

use yew::Context;

use super::{App, Message, Page};
use crate::browser::{self, Watch};
use crate::domain::action::Action;
use crate::domain::surroundings::Surroundings;

/// After this many seconds alone the page asks whether anyone is there, and after so many more it
/// wipes everything.
const ALONE: f64 = 180.0;
const COUNTDOWN: f64 = 60.0;

impl App {
    /// Finds out what the check runs in; only a browser can tell.
    pub(super) fn look_around(&mut self, ctx: &Context<Self>) {
        let tick = ctx.link().callback(|()| Message::Tick);
        let refused = ctx.link().callback(Message::Refused);
        self.watch = Some(Watch::start(tick, refused));
        self.around.today = browser::day_in(0);
        self.around.requests = self.requests();
        let Page { version, build, .. } = &ctx.props().page;
        self.around.version.clone_from(version);
        self.around.build.clone_from(build);
        self.around.memory = self.recall(ctx);
        ctx.link().send_message(Message::LookedAround);
    }

    /// Whether it is known what the check runs in.
    pub(super) fn has_looked_around(&self) -> bool {
        self.watch.is_some()
    }

    /// Looks around again, and wipes when nobody has been there for long. Whether anything changed.
    pub(super) fn tick(&mut self, ctx: &Context<Self>) -> bool {
        let Surroundings { today, requests, wipes_in: asked, .. } = self.around;
        self.around.today = browser::day_in(0);
        self.around.requests = self.requests();
        let mut changed = self.look_again(ctx);
        self.around.wipes_in = None;
        if let Some(watch) = self.watch.as_ref().filter(|_| ctx.props().setup.idle_wipe)
            && watch.alone_for() >= ALONE
            && !self.session.is_blank()
        {
            let mut left = ALONE + COUNTDOWN - watch.alone_for();
            if left <= 0.0 {
                if asked.is_some() {
                    self.go(ctx, Action::Wipe);
                    return true;
                }
                // The clock jumped, or the computer slept: nobody has seen the question yet.
                watch.alone_since(ALONE);
                left = COUNTDOWN;
            }
            // In tens: a number that changes every second is a drum, not a help.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 0 and 6"
            )]
            let tens = (left / 10.0).ceil() as u32;
            self.around.wipes_in = Some(tens * 10);
        }
        let Surroundings { today: day, requests: count, wipes_in: left, .. } = self.around;
        changed |= (today, requests, asked) != (day, count, left);
        changed
    }

    /// How many requests were made. Of what the browser refused, some engines list images too: those
    /// never left, and are told apart.
    fn requests(&self) -> u32 {
        let refused = &self.around.refused;
        let left = |address: &&String| !refused.iter().any(|what| what.ends_with(address.as_str()));
        let left = browser::requests().iter().filter(left).count();
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// Someone is there.
    pub(super) fn stay(&mut self) {
        self.around.wipes_in = None;
        if let Some(watch) = &self.watch {
            watch.alone_since(0.0);
        }
    }
}
