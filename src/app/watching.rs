//! What goes on around a check: what can be seen of it, and wiping when nobody is there.

use yew::Context;

use super::{App, Message, Page};
use crate::browser::{self, Watch};
use crate::domain::action::Action;
use crate::domain::idle::{self, Idle};
use crate::domain::surroundings::Surroundings;

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
            && !self.session.is_blank()
        {
            self.around.wipes_in = match Idle::after(watch.alone_for(), asked) {
                Idle::Attended => None,
                Idle::Asks(left) => Some(left),
                Idle::AsksAnew(left) => {
                    watch.alone_since(idle::ALONE);
                    Some(left)
                }
                Idle::Wipes => {
                    self.go(ctx, Action::Wipe);
                    return true;
                }
            };
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
