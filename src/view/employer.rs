//! What an employer can see: told from the settings and the build as they are, on every screen.

use yew::Html;

use super::element::{element, words};
use super::fold::{fold, topic};
use super::frame::Frame;
use super::keep::stored;
use super::link::link;
use super::slips::are_offered;
use crate::domain::action::Fold;
use crate::domain::phrase::Phrase;
use crate::domain::surroundings::{Form, Memory};

/// Long enough to tell builds apart, short enough to read aloud.
const BUILD_SHOWN: usize = 16;

/// The panel below every screen.
pub fn employer(frame: &Frame) -> Html {
    let says = |phrase| words("p", "", frame.say(phrase));
    let version = [("version", &*frame.around.version), ("build", short(&frame.around.build))];
    let version = words("p", "", &frame.say_with(Phrase::CheckVersion, &version));
    let how = frame.own_or_host(Phrase::CheckHow, Phrase::ElementCheckHow);
    let mut limits = vec![says(Phrase::Limits)];
    if are_offered(frame) {
        limits.push(says(Phrase::SlipsLimits));
    }
    let content = vec![
        topic(frame, Phrase::EmployerSent, sent(frame)),
        topic(frame, Phrase::EmployerStored, kept(frame)),
        topic(frame, Phrase::EmployerLimits, limits),
        topic(frame, Phrase::EmployerWho, vec![who(frame)]),
        topic(frame, Phrase::EmployerLinks, vec![links(frame)]),
        topic(frame, Phrase::EmployerCheck, vec![says(how), version]),
    ];
    let panel = fold(frame, Fold::Employer, frame.say(Phrase::EmployerFold), content);
    element("footer", "employer").child(panel).html()
}

fn short(build: &str) -> &str {
    build.get(..BUILD_SHOWN).unwrap_or(build)
}

fn sent(frame: &Frame) -> Vec<Html> {
    let n = frame.around.requests.to_string();
    let requests = frame.own_or_host(Phrase::EmployerRequests, Phrase::ElementRequests);
    let mut told = vec![words("p", "", &frame.say_with(requests, &[("n", &n)]))];
    let refused = &frame.around.refused;
    // Of a larger page nobody can tell who tried.
    if !refused.is_empty() && frame.around.form != Form::Element {
        let values = [("n", &*refused.len().to_string()), ("list", &*refused.join(", "))];
        told.push(words("p", "", &frame.say_with(Phrase::EmployerRefused, &values)));
    }
    told
}

fn kept(frame: &Frame) -> Vec<Html> {
    match &frame.around.memory {
        Memory::Empty if frame.setup.storage => {
            vec![words("p", "", frame.say(Phrase::StoredNothing))]
        }
        Memory::Denied | Memory::Empty => vec![words("p", "", frame.say(Phrase::StoredDenied))],
        Memory::Kept(_) | Memory::Elsewhere | Memory::Unreadable(_) => {
            let mut told: Vec<Html> = stored(frame, "").into_iter().collect();
            told.push(words("p", "", frame.say(Phrase::StoredOther)));
            told
        }
    }
}

fn who(frame: &Frame) -> Html {
    match &frame.setup.organisation {
        Some(name) => words("p", "", &frame.say_with(Phrase::WhoNamed, &[("name", name)])),
        None => words("p", "", frame.say(Phrase::WhoUnknown)),
    }
}

fn links(frame: &Frame) -> Html {
    let links: Vec<Html> =
        [&frame.setup.rules, &frame.setup.contact].into_iter().flatten().map(link).collect();
    if links.is_empty() {
        return words("p", "", frame.say(Phrase::LinksNone));
    }
    let mut line = element("p", "").text(frame.say(Phrase::LinksSome));
    for link in links {
        line = line.text(" ").child(link);
    }
    line.html()
}
