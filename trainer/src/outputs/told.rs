//! What participants are told before they begin. It has to be true for these settings.

use eerste_stap::domain::template::tell;
use eerste_stap::domain::wording::Language;

use crate::form::Form;
use crate::words::{Words, say};

const WHAT: Words = [
    "Eerste Stap is een korte check over AI op je werk, voor jezelf. Je leest {n} stellingen. Daarna zie je wat je antwoorden over jou zeggen en krijg je kleine stappen om uit te kiezen. Niets doen is er ook een van.",
    "Eerste Stap is a short check about AI at work, for yourself. You read {n} statements. Then you see what your answers say about you and get small steps to choose from. Doing nothing is one of them.",
];
const WHAT_ELSE: Words = [
    "“{title}” is een korte check voor jezelf, met {n} stellingen.",
    "“{title}” is a short check for yourself, with {n} statements.",
];
const OFFERED: Words = ["{organisation} biedt de check aan.", "{organisation} offers the check."];
const FREE: Words = [
    "Je hoeft niet mee te doen: niet meedoen is ook goed. Je mag stellingen overslaan en stoppen wanneer je wilt.",
    "You need not take part: not taking part is fine. You may skip statements and stop whenever you like.",
];
const STAYS: Words = [
    "Je antwoorden blijven op de pagina. De check stuurt ze naar niemand, ook niet naar je trainer of je werkgever. Wie meekijkt op je scherm, of je computer of de pagina beheert, kan misschien wel iets zien.",
    "Your answers stay on the page. The check sends them to nobody, not to your trainer and not to your employer. Someone who can see your screen, or who manages your computer or the page, may still be able to see something.",
];
const KEPT: Words = [
    "De check bewaart alleen iets als je daar zelf om vraagt. Anders zijn je antwoorden weg als je de pagina sluit.",
    "The check keeps something only if you ask for it. Otherwise your answers are gone when you close the page.",
];
const NOT_KEPT: Words = [
    "De check onthoudt niets op je apparaat. Sluit je de pagina, dan zijn je antwoorden weg, tenzij je ze zelf in een bestand bewaart.",
    "The check keeps nothing on your device. When you close the page your answers are gone, unless you save them to a file yourself.",
];
const USE: Words = [
    "De uitkomst is om zelf over na te denken en is niet bedoeld om iemand te beoordelen. Je hoeft hem met niemand te delen.",
    "The result is something to think about, and is not meant for judging anyone. You need not share it with anybody.",
];
const ASK: Words = ["Vragen? {contact}", "Questions? {contact}"];

/// How many statements the questionnaire has that ships; its text itself is not needed here.
const STATEMENTS: usize = 15;

/// One paragraph for participants, in this language.
#[must_use]
pub fn told(form: &Form, language: Language) -> String {
    let chosen = form.chosen();
    let set =
        |wanted: &str| chosen.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
    let count = |n: usize| n.to_string();
    let mut sentences = vec![match &form.pack {
        None => tell(language, WHAT, &[("n", &count(STATEMENTS))]),
        Some(pack) => {
            let title = pack.questionnaire.title().get(language);
            let n = count(pack.questionnaire.items().len());
            tell(language, WHAT_ELSE, &[("title", title), ("n", &n)])
        }
    }];
    if let Some(organisation) = set("organisation") {
        sentences.push(tell(language, OFFERED, &[("organisation", organisation)]));
    }
    let kept = if set("storage") == Some("off") { NOT_KEPT } else { KEPT };
    sentences.extend([FREE, STAYS, kept, USE].map(|words| say(language, words).to_owned()));
    if let Some(contact) = set("contact") {
        let contact = contact.strip_prefix("mailto:").unwrap_or(contact);
        sentences.push(tell(language, ASK, &[("contact", contact)]));
    }
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_statements_is_that_of_what_ships() {
        let questionnaire = eerste_stap::content::bundled::questionnaire().unwrap();
        assert_eq!(questionnaire.items().len(), STATEMENTS);
    }

    #[test]
    fn what_is_told_follows_the_settings() {
        let mut form = Form::default();
        let plain = told(&form, Language::Dutch);
        assert!(
            plain.contains("Je leest 15 stellingen.") && plain.contains("niet meedoen is ook goed")
        );
        assert!(plain.contains("alleen iets als je daar zelf om vraagt"), "{plain}");

        form.set("storage", "off".into());
        form.set("organisation", "Waterschap".into());
        form.set("contact", "mailto:ai@example.nl".into());
        let told = told(&form, Language::Dutch);
        assert!(told.contains("onthoudt niets op je apparaat"), "{told}");
        assert!(told.contains("Waterschap biedt de check aan."), "{told}");
        assert!(told.ends_with("Vragen? ai@example.nl"), "{told}");
    }
}
