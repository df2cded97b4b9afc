//! What the page around shows of the check: its title, and the look that is set.

use web_sys::Element;

use super::{App, AppProps};
use crate::browser;
use crate::domain::look::Look;
use crate::view;

impl App {
    /// Tells the title of the screen when it is another one.
    pub(super) fn entitle(&mut self, props: &AppProps) {
        let titled = (self.session.language, view::page_title(&self.frame(props)));
        if self.titled.as_ref() != Some(&titled) {
            props.page.entitle.emit(titled.clone());
            self.titled = Some(titled);
        }
    }

    /// Lets it look as it is set, if it does not yet.
    pub(super) fn paint(&mut self, look: &Look) {
        let css = look.css();
        if let Some(root) = self.root.cast::<Element>().filter(|_| self.painted != css) {
            browser::paint(&root, &css);
            self.painted = css;
        }
    }
}
