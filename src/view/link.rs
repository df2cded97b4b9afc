//! The one place where an address becomes a link: checked addresses only.

use yew::Html;

use super::element::element;
use crate::domain::setup::Link;

/// A link that opens beside the check, so that no answer is lost, and that tells nobody where it
/// was followed. Its text is the address, which can also be copied where links are forbidden.
#[inline(never)]
pub(super) fn link(link: &Link) -> Html {
    element("a", "")
        .set("href", link.address().to_owned())
        .with("target", "_blank")
        .with("rel", "noopener noreferrer")
        .text(link.address())
        .html()
}
