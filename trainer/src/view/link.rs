//! The one place where an address becomes a link: checked addresses only.

use eerste_stap::domain::setup::Link;
use yew::{Html, html};

/// A link that opens beside this page and that tells nobody where it was followed.
pub(super) fn link(link: &Link) -> Html {
    let address = link.address().to_owned();
    html! { <a href={address.clone()} target="_blank" rel="noopener noreferrer">{ address }</a> }
}
