//! The result on paper and as text: one list of what it says, written in two ways.

use yew::Html;

use super::element::{Element, element, words};
use super::frame::Frame;
use super::plan::plan_line;
use super::result::summary;
use super::score::{bar, figures, readings};
use super::step::minutes;
use crate::domain::notebook::{Field, Shared, Tick};
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::recommendation::Offer;
use crate::domain::scoring::Score;

/// One thing that is said.
enum Block {
    Title(String),
    Heading(String),
    Line(String),
    Item(String),
    /// What someone typed: its own lines stay, and its direction is its own.
    Typed(String),
    /// Room to write by hand; nothing in a text.
    Room,
    /// The bar of a score, by position; nothing in a text, which has the words beside it.
    Bar(usize, Score, f64),
}

/// The sheet that is printed; on a screen it is not there.
pub(super) fn paper(frame: &Frame, outcome: &Outcome) -> Html {
    let mut sheet = element("div", "paper");
    let mut list: Option<Element> = None;
    for block in blocks(frame, outcome) {
        if let Block::Item(text) = block {
            list = Some(list.unwrap_or_else(|| element("ul", "")).child(words("li", "", &text)));
            continue;
        }
        sheet = sheet.children(list.take().map(Element::html).into_iter().collect());
        sheet = sheet.child(match block {
            Block::Title(text) => words("h1", "", &text),
            Block::Heading(text) => words("h2", "", &text),
            Block::Line(text) | Block::Item(text) => words("p", "", &text),
            Block::Typed(text) => element("p", "typed").with("dir", "auto").text(&text).html(),
            Block::Room => words("p", "room", ""),
            Block::Bar(index, score, sem) => bar(index, score, sem),
        });
    }
    sheet.children(list.map(Element::html).into_iter().collect()).html()
}

/// The result as text.
#[must_use]
pub fn result_text(frame: &Frame, outcome: &Outcome) -> String {
    text(blocks(frame, outcome))
}

/// The card to share: only what someone ticked; empty when nothing is.
#[must_use]
pub fn card_text(frame: &Frame, outcome: &Outcome) -> String {
    let has = |part| frame.session.notebook.has(Tick::Share(part));
    let mut card = Vec::new();
    if let Some(offer) = outcome.open.filter(|_| has(Shared::Step)) {
        let values = [("step", &*frame.text(&offer.card.title))];
        card.push(Block::Line(frame.say_with(Phrase::ShareStepLine, &values)));
    }
    if has(Shared::Plan) {
        card.extend(plan_line(frame, outcome.open).map(Block::Line));
    }
    if has(Shared::Questions) {
        questions(frame, &mut card);
    }
    if has(Shared::Scores) {
        for (scale, score) in frame.questionnaire.scales().iter().zip(&outcome.scores) {
            let text = [frame.text(&scale.name), figures(frame, scale, *score)].join(": ");
            card.push(Block::Line(text));
        }
    }
    text(card)
}

fn text(blocks: Vec<Block>) -> String {
    let mut text = String::new();
    for block in blocks {
        let (before, said) = match block {
            Block::Heading(said) => ("\n", said),
            Block::Item(said) => ("- ", said),
            Block::Title(said) | Block::Line(said) | Block::Typed(said) => ("", said),
            Block::Room | Block::Bar(..) => continue,
        };
        text.extend([before, &said, "\n"]);
    }
    text
}

fn blocks(frame: &Frame, outcome: &Outcome) -> Vec<Block> {
    let mut sheet = vec![Block::Title(frame.say(Phrase::PaperTitle).to_owned())];
    sheet.extend(frame.around.today.map(|today| Block::Line(frame.day(today))));
    sheet.extend(summary(frame, outcome).map(Block::Line));
    let scales = frame.questionnaire.scales().iter().zip(&outcome.scores);
    for (index, (scale, score)) in scales.enumerate() {
        sheet.push(Block::Heading(frame.text(&scale.name)));
        sheet.extend(score.valid().map(|score| Block::Bar(index, score, scale.sem)));
        sheet.push(Block::Line(figures(frame, scale, *score)));
        readings(frame, scale, *score, &mut |text| sheet.push(Block::Line(text)));
    }
    if let Some(offer) = &outcome.open {
        step(frame, offer, &mut sheet);
    }
    sheet.extend(plan_line(frame, outcome.open).map(Block::Typed));
    if let Some(advice) = &outcome.advice {
        sheet.push(Block::Heading(frame.say(Phrase::PaperSteps).to_owned()));
        let open = outcome.open.map(|offer| &offer.step.id);
        for offer in advice.all().filter(|offer| Some(&offer.step.id) != open) {
            sheet.push(Block::Item(frame.text(&offer.card.title)));
        }
    }
    for (position, question) in frame.questionnaire.companion().reflection.iter().enumerate() {
        sheet.push(Block::Heading(frame.text(question)));
        let typed = frame.session.notebook.text(Field::Reflection(position));
        sheet.push(if typed.is_empty() { Block::Room } else { Block::Typed(typed.to_owned()) });
    }
    questions(frame, &mut sheet);
    let notes = [Phrase::SelfReport, Phrase::NotValidated, Phrase::PaperNote];
    sheet.push(Block::Heading(frame.say(Phrase::ReadingFold).to_owned()));
    sheet.extend(notes.map(|note| Block::Line(frame.say(note).to_owned())));
    sheet
}

fn step(frame: &Frame, Offer { step, card }: &Offer, sheet: &mut Vec<Block>) {
    sheet.push(Block::Heading(frame.text(&card.title)));
    sheet.push(Block::Line(minutes(frame, step.minutes)));
    sheet.extend(card.actions.iter().map(|action| Block::Item(frame.text(action))));
    for (phrase, text) in [
        (Phrase::StepNeed, &card.need),
        (Phrase::StepNeedNot, &card.need_not),
        (Phrase::StepGuarantee, &card.guarantee),
    ] {
        sheet.push(Block::Line([frame.say(phrase), ": ", &frame.text(text)].concat()));
    }
}

/// The questions for the organisation that were ticked.
fn questions(frame: &Frame, sheet: &mut Vec<Block>) {
    let mut ticked = Vec::new();
    for (position, question) in frame.questionnaire.companion().organisation.iter().enumerate() {
        if frame.session.notebook.has(Tick::Ask(position)) {
            ticked.push(Block::Item(frame.text(question)));
        }
    }
    if !ticked.is_empty() {
        sheet.push(Block::Heading(frame.say(Phrase::OrganisationFold).to_owned()));
        sheet.extend(ticked);
    }
}
