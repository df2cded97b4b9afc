//! The embed check: run when whoever sets the page up asks for it.

use yew::{Context, Html};

use super::App;
use crate::domain::embedding::Finding;
use crate::domain::surroundings::Memory;
use crate::view;

impl App {
    /// What is wrong, as far as this can be seen from within; `None` when nobody asked, and before
    /// the check has looked around: until then nothing is known.
    fn findings(&self, ctx: &Context<Self>) -> Option<Vec<Finding>> {
        let props = ctx.props();
        let mut findings = props.found.as_ref().filter(|_| self.has_looked_around())?.to_vec();
        if props.setup.storage && self.around.memory == Memory::Denied {
            findings.push(Finding::StorageDenied);
        }
        Finding::of_look(&props.setup.look, &mut findings);
        Some(findings)
    }

    /// The box with what is wrong.
    pub(super) fn embedding(&self, ctx: &Context<Self>) -> Html {
        let findings = self.findings(ctx).unwrap_or_default();
        view::embedding(&self.frame(ctx.props()), &findings)
    }

    /// Tells the console, once for everything that it tells.
    pub(super) fn tell_embedding(&mut self, ctx: &Context<Self>) {
        let Some(findings) = self.findings(ctx) else { return };
        let text = view::embedding_text(&self.frame(ctx.props()), &findings);
        if self.told.as_ref() != Some(&text) {
            ctx.props().page.tell.emit(text.clone());
            self.told = Some(text);
        }
    }
}
