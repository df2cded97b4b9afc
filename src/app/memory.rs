//! What outlives a screen: files, what is kept on the device, and wiping when nobody is there.

use yew::Context;

use super::{App, AppProps, Message, Page};
use crate::browser::{self, Kept, Unread, Watch};
use crate::content::error::ContentError;
use crate::content::saved::{self, Purpose};
use crate::domain::action::{Action, Errand, Notice};
use crate::domain::day::Day;
use crate::domain::surroundings::Memory;
use crate::domain::wording::{Language, Localized};

/// For how many days answers are kept on the device.
const KEPT_DAYS: u32 = 30;
/// After this many seconds alone the page asks whether anyone is there, and after so many more it
/// wipes everything.
const ALONE: f64 = 180.0;
const COUNTDOWN: f64 = 60.0;

impl App {
    /// Finds out what the check runs in; only a browser can tell.
    pub(super) fn look_around(&mut self, ctx: &Context<Self>) {
        let setup = &ctx.props().setup;
        let tick = ctx.link().callback(|()| Message::Tick);
        let refused = ctx.link().callback(Message::Refused);
        self.watch = Some(Watch::start(tick, refused));
        self.around.today = browser::day_in(0);
        self.around.requests = self.requests();
        let Page { version, build, .. } = &ctx.props().page;
        self.around.version.clone_from(version);
        self.around.build.clone_from(build);
        // What was kept before the setting changed can still be seen and erased.
        self.around.memory = match self.recall(ctx) {
            Memory::Empty if !setup.storage => Memory::Denied,
            memory => memory,
        };
        ctx.link().send_message(Message::LookedAround);
    }

    /// What is kept on the device: taken up when it is an own and valid sitting.
    fn recall(&mut self, ctx: &Context<Self>) -> Memory {
        let AppProps { questionnaire, setup, resumed, .. } = ctx.props();
        let text = match browser::kept() {
            Kept::Refused => return Memory::Denied,
            Kept::Nothing => return Memory::Empty,
            Kept::Text(text) => text,
        };
        let sitting = match saved::read(&text, questionnaire, setup) {
            Err(error) => return Memory::Unreadable(in_both(&error)),
            Ok(sitting) => sitting,
        };
        let Some(until) = sitting.until.filter(|until| Some(*until) >= self.around.today) else {
            browser::forget();
            self.session.notice = Some(Notice::Expired);
            return Memory::Empty;
        };
        if *resumed && self.session.is_blank() {
            // Someone chose to start again after a fall: then all answers are gone, here too.
            browser::forget();
            return Memory::Empty;
        }
        if !resumed {
            self.session = sitting.session.set_aside();
            self.session.notice = Some(Notice::Restored);
        }
        Memory::Kept(until)
    }

    /// Begins or ends keeping answers on the device. Whether that worked.
    pub(super) fn remember(&mut self, ctx: &Context<Self>, on: bool) -> bool {
        if !on {
            self.forget();
            return true;
        }
        let until = browser::day_in(KEPT_DAYS).filter(|until| self.write(ctx, *until));
        self.around.memory = until.map_or(Memory::Empty, Memory::Kept);
        until.is_some()
    }

    /// Keeps the session as it is now, if it is kept at all.
    pub(super) fn remember_again(&mut self, ctx: &Context<Self>) {
        if let Memory::Kept(until) = self.around.memory
            && !self.write(ctx, until)
        {
            // What was kept before is no longer true, so it must not stay behind either.
            self.forget();
            self.session.notice = Some(Notice::Failed(Errand::Remember(true)));
        }
    }

    /// Keeps nothing on the device any more.
    pub(super) fn forget(&mut self) {
        if self.around.memory != Memory::Denied {
            browser::forget();
            self.around.memory = Memory::Empty;
        }
    }

    fn write(&self, ctx: &Context<Self>, until: Day) -> bool {
        let purpose = Purpose::Device(self.around.today, Some(until));
        browser::keep(&saved::write(&self.session, &ctx.props().questionnaire, purpose))
    }

    /// Takes up the file that someone chose, or says why not; then nothing changes.
    pub(super) fn take_up(&mut self, ctx: &Context<Self>, text: Result<String, Unread>) {
        self.reading = None;
        let AppProps { questionnaire, setup, .. } = ctx.props();
        let text = text.map_err(|unread| match unread {
            Unread::TooLarge => ContentError::HugeFile,
            Unread::Closed => ContentError::ClosedFile,
        });
        match text.and_then(|text| saved::read(&text, questionnaire, setup)) {
            Ok(sitting) => self.go(ctx, Action::Open(Box::new(sitting))),
            Err(error) => self.around.file_trouble = Some(in_both(&error)),
        }
    }

    /// Counts requests, and wipes when nobody has been there for long. Whether anything changed.
    pub(super) fn tick(&mut self, ctx: &Context<Self>) -> bool {
        let before = (self.around.requests, self.around.wipes_in);
        self.around.requests = self.requests();
        self.around.wipes_in = None;
        let watched = self.watch.as_ref().filter(|_| ctx.props().setup.idle_wipe);
        let alone = watched.map_or(0.0, Watch::alone_for);
        if alone >= ALONE && !self.session.is_blank() {
            let left = (ALONE + COUNTDOWN - alone) / 10.0;
            if left <= 0.0 {
                self.go(ctx, Action::Wipe);
                return true;
            }
            // In tens: a number that changes every second is a drum, not a help.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 0 and 6"
            )]
            let tens = left.ceil() as u32;
            self.around.wipes_in = Some(tens * 10);
        }
        before != (self.around.requests, self.around.wipes_in)
    }

    /// How many requests were made. Of what the browser refused, some engines list images too: those
    /// never left, and are told apart.
    fn requests(&self) -> u32 {
        let refused = &self.around.refused;
        let left = |address: &&String| !refused.iter().any(|what| what.ends_with(address.as_str()));
        let left = browser::requests().iter().filter(left).count();
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// Someone is there after all.
    pub(super) fn stay(&mut self) {
        self.around.wipes_in = None;
        if let Some(watch) = &self.watch {
            watch.stay();
        }
    }
}

fn in_both(error: &ContentError) -> Localized {
    Localized { nl: error.sentence(Language::Dutch), en: error.sentence(Language::English) }
}
