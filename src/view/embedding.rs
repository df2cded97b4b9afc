//! The embed check: what is wrong with the way in which the check stands in its page.

use yew::Html;

use super::element::{element, words};
use super::frame::Frame;
use crate::domain::embedding::Finding;
use crate::domain::phrase::Phrase;
use crate::domain::template::quoted;

/// A box for whoever sets the page up; nothing when nothing is wrong.
pub fn embedding(frame: &Frame, findings: &[Finding]) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    let lines = findings.iter().map(|finding| words("li", "", &sentence(frame, finding)));
    let list = element("ul", "").children(lines.collect()).html();
    let told = element("aside", "trouble")
        .child(words("p", "", frame.say(Phrase::EmbeddingHeading)))
        .child(list);
    element("div", "notices").child(told.html()).html()
}

/// What the browser's console is told: each finding on a line of its own, or that all is well.
#[must_use]
pub fn embedding_text(frame: &Frame, findings: &[Finding]) -> String {
    if findings.is_empty() {
        return frame.say(Phrase::EmbeddingFine).to_owned();
    }
    let lines: Vec<String> = findings.iter().map(|finding| sentence(frame, finding)).collect();
    lines.join("\n")
}

fn sentence(frame: &Frame, finding: &Finding) -> String {
    match finding {
        Finding::LowFrame(height) => {
            frame.say_with(Phrase::EmbeddingFrame, &[("n", &height.to_string())])
        }
        Finding::StorageDenied => frame.say(Phrase::EmbeddingStorage).to_owned(),
        Finding::OtherVersion(other) => {
            let versions = [("version", &*frame.around.version), ("other", other)];
            frame.say_with(Phrase::EmbeddingVersions, &versions)
        }
        Finding::Colour { asked, shown, by_dark } => {
            let values = [("asked", &*asked.hex()), ("shown", &shown.hex())];
            let by_light = Phrase::EmbeddingColourLight;
            frame.say_with(if *by_dark { Phrase::EmbeddingColourDark } else { by_light }, &values)
        }
        Finding::NoLanguage => frame.say(Phrase::EmbeddingLanguage).to_owned(),
        Finding::UnknownAttribute(name) => {
            frame.say_with(Phrase::EmbeddingAttribute, &[("name", &quoted(name))])
        }
    }
}
