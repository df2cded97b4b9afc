//! What ships inside is complete, reachable and well said, in both languages.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod reach;
mod sources;
mod structure;
mod tone;

use eerste_stap::content::bundled;
use eerste_stap::domain::advice::{Advice, Step};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::phrase::Phrase;
use eerste_stap::domain::wording::{Language, Localized};

fn questionnaire() -> Questionnaire {
    bundled::questionnaire().unwrap()
}

fn steps(questionnaire: &Questionnaire) -> &[Step] {
    questionnaire.advice().map(Advice::steps).unwrap()
}

/// Every text that a person can read, with where it stands.
fn texts() -> Vec<(String, Localized)> {
    let questionnaire = questionnaire();
    let wording = bundled::wording().unwrap();
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
        let id = scale.id.as_str();
        add(id.into(), &scale.name);
        add(id.into(), &scale.about);
        scale.readings.iter().for_each(|reading| add(id.into(), reading));
    }
    for item in questionnaire.items() {
        add(item.id.as_str().into(), &item.text);
    }
    for step in steps(&questionnaire) {
        for card in [&step.card].into_iter().chain(&step.without_tool) {
            let id = step.id.as_str();
            add(id.into(), &card.title);
            card.actions.iter().for_each(|action| add(id.into(), action));
            for text in [&card.need, &card.need_not, &card.guarantee] {
                add(id.into(), text);
            }
        }
    }
    let gate = &questionnaire.advice().unwrap().gate().unwrap().draft;
    for text in [&gate.question, &gate.why, &gate.yes, &gate.no] {
        add("gate".into(), text);
    }
    texts
}

/// The words of a text, in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '-');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
