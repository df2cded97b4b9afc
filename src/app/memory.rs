//! What is kept on the device: only when someone asks, visible, and gone when someone says so.

use yew::Context;

use super::files::in_both;
use super::{App, AppProps};
use crate::browser::{self, Kept, Own};
use crate::content::saved::{self, Purpose};
use crate::domain::action::{Errand, Notice};
use crate::domain::day::Day;
use crate::domain::surroundings::Memory;

/// For how many days answers are kept on the device.
const KEPT_DAYS: u32 = 30;

/// The name under which answers are kept. Each questionnaire has its own, so that two on one website
/// leave each other alone.
#[inline(never)]
fn name(ctx: &Context<App>) -> String {
    ["eerste-stap:", ctx.props().questionnaire.id()].concat()
}

impl App {
    /// What is kept on the device: taken up when it is an own and valid sitting.
    pub(super) fn recall(&mut self, ctx: &Context<Self>) -> Memory {
        let AppProps { questionnaire, setup, resumed, kept, .. } = ctx.props();
        let name = &name(ctx);
        let text = match browser::kept(name) {
            Kept::Refused => return Memory::Denied,
            Kept::Nothing => return Memory::Empty,
            Kept::Text(text) => text,
        };
        // What goes on without having kept anything finds there what another one keeps.
        let own = Own::take(name, text.clone()).filter(|_| *kept || !resumed);
        let Some(own) = own else { return Memory::Elsewhere };
        let sitting = match saved::read(&text, questionnaire, setup) {
            Err(error) => {
                self.own = Some(own);
                return Memory::Unreadable(in_both(&error));
            }
            Ok(sitting) => sitting,
        };
        let Some(until) = sitting.until.filter(|until| Some(*until) >= self.around.today) else {
            browser::forget(name);
            self.session.notice = Some(Notice::Expired);
            return Memory::Empty;
        };
        if *resumed && self.session.is_blank() {
            // Someone chose to start again after a fall: then all answers are gone, here too.
            browser::forget(name);
            return Memory::Empty;
        }
        self.own = Some(own);
        if !resumed {
            self.session = sitting.session.set_aside();
            self.session.notice = Some(Notice::Restored);
        }
        // A clock that was ahead must not keep answers for years: thirty days by the clock of now.
        let sooner = browser::day_in(KEPT_DAYS).filter(|latest| *latest < until);
        if let Some(latest) = sooner {
            self.write(ctx, latest);
        }
        Memory::Kept(sooner.unwrap_or(until))
    }

    /// Sees whether another window or another check on this page changed what is kept: what was
    /// wiped there must not come back from here, nor be written over. Whether it did.
    #[inline(never)]
    pub(super) fn look_again(&mut self, ctx: &Context<Self>) -> bool {
        let memory = match browser::kept(&name(ctx)) {
            Kept::Text(text) if self.own.as_ref().is_some_and(|own| own.text == text) => {
                return false;
            }
            Kept::Text(_) => Memory::Elsewhere,
            Kept::Nothing => Memory::Empty,
            Kept::Refused => Memory::Denied,
        };
        self.own = None;
        let changed = memory != self.around.memory;
        self.around.memory = memory;
        changed
    }

    /// Begins or ends keeping answers on the device. Whether that worked.
    pub(super) fn remember(&mut self, ctx: &Context<Self>, on: bool) -> bool {
        if !on {
            self.forget(ctx);
            return true;
        }
        self.look_again(ctx);
        let may = ctx.props().setup.storage && self.around.memory == Memory::Empty;
        let until = browser::day_in(KEPT_DAYS).filter(|until| may && self.write(ctx, *until));
        until.is_some_and(|until| {
            self.around.memory = Memory::Kept(until);
            true
        })
    }

    /// Keeps the session as it is now, if it is kept at all.
    pub(super) fn remember_again(&mut self, ctx: &Context<Self>) {
        self.look_again(ctx);
        if let Some(until) = self.kept_until()
            && !self.write(ctx, until)
        {
            // What was kept before is no longer true, so it must not stay behind either.
            self.forget(ctx);
            self.session.notice = Some(Notice::Failed(Errand::Remember(true)));
        }
    }

    /// Until when the answers of this check are kept, if they are.
    pub(super) fn kept_until(&self) -> Option<Day> {
        if let Memory::Kept(until) = self.around.memory { Some(until) } else { None }
    }

    /// Keeps nothing on the device any more.
    pub(super) fn forget(&mut self, ctx: &Context<Self>) {
        browser::forget(&name(ctx));
        self.look_again(ctx);
    }

    fn write(&mut self, ctx: &Context<Self>, until: Day) -> bool {
        let name = &name(ctx);
        if self.own.is_none() {
            self.own = Own::take(name, String::new());
        }
        let Some(own) = &mut self.own else { return false };
        let purpose = Purpose::Device(self.around.today, Some(until));
        own.text = saved::write(&self.session, &ctx.props().questionnaire, purpose);
        browser::keep(name, &own.text)
    }
}
