//! The one place where an address becomes a link: checked addresses, and places on this page.

use yew::{Html, html};

use crate::address::Checking;

/// A link that opens beside this page and that tells nobody where it was followed.
pub(super) fn link(link: &Checking) -> Html {
    let address = link.address().to_owned();
    html! { <a href={address.clone()} target="_blank" rel="noopener noreferrer">{ address }</a> }
}

/// A link to the heading of this id further down.
pub(super) fn further_down(id: &'static str, words: &'static str) -> Html {
    html! { <a href={["#", id].concat()}>{ words }</a> }
}
