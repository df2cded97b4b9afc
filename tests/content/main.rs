//! What ships inside is complete, reachable and well said, in both languages.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod reach;
mod reasons;
mod sources;
mod structure;
mod tone;
mod trainer_words;

use eerste_stap::content::bundled;
use eerste_stap::domain::advice::{Advice, Card, Step};
use eerste_stap::domain::phrase::Phrase;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::wording::{Language, Localized};

fn questionnaire() -> Questionnaire {
    bundled::questionnaire().unwrap()
}

fn steps(questionnaire: &Questionnaire) -> &[Step] {
    questionnaire.advice().map(Advice::steps).unwrap()
}

/// Everything that a step may look like.
fn cards(step: &Step) -> impl Iterator<Item = &Card> {
    [&step.card].into_iter().chain(&step.without_tool).chain(&step.for_leaders)
}

/// Every text that a person can read, with where it stands.
fn texts() -> Vec<(String, Localized)> {
    let questionnaire = questionnaire();
    let wording = bundled::wording();
    let mut texts = Vec::new();
    let mut add = |place: String, text: &Localized| texts.push((place, text.clone()));
    for phrase in Phrase::ALL {
        let say = |language| wording.say(*phrase, language).to_owned();
        let text = Localized { nl: say(Language::Dutch), en: say(Language::English) };
        add(phrase.key().to_owned(), &text);
    }
    add("title".into(), questionnaire.title());
    add("lead".into(), questionnaire.lead());
    add("stem".into(), questionnaire.stem());
    for option in questionnaire.options() {
        add("option".into(), option);
    }
    for scale in questionnaire.scales() {
        let parts = scale.parts.iter().map(|part| &part.in_words);
        let texts = [&scale.name, &scale.in_words, &scale.about].into_iter();
        let texts = texts.chain(&scale.readings).chain(&scale.company).chain(parts);
        texts.for_each(|text| add(scale.id.as_str().into(), text));
    }
    for item in questionnaire.items() {
        add(item.id.as_str().into(), &item.text);
    }
    for step in steps(&questionnaire) {
        let id = step.id.as_str();
        step.practice.iter().for_each(|practice| add(id.into(), practice));
        for card in cards(step) {
            let texts = [&card.title, &card.need, &card.need_not, &card.guarantee].into_iter();
            texts.chain(&card.actions).chain(&card.plan).for_each(|text| add(id.into(), text));
        }
    }
    let advice = questionnaire.advice().unwrap();
    let gate = &advice.gate().unwrap().draft.asked;
    for (name, asked) in [("gate", gate), ("leading", advice.leading().unwrap())] {
        for text in [&asked.question, &asked.why, &asked.yes, &asked.no] {
            add(name.into(), text);
        }
    }
    for item in advice.role().unwrap().items() {
        add(item.id.as_str().into(), &item.text);
    }
    let companion = questionnaire.companion();
    let practice = companion.practice.as_ref().unwrap();
    for text in companion.reflection.iter().chain(&companion.organisation).chain(&practice.never) {
        add("companion".into(), text);
    }
    for task in &practice.tasks {
        add("practice".into(), &task.name);
        add("practice".into(), &task.prompt);
    }
    texts
}

/// The words of a text, in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '-');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
