//! What participants are told before they begin. It has to be true for these settings.

use eerste_stap::domain::advice::Advice;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::template::tell;
use eerste_stap::domain::wording::Language;

use crate::form::Form;
use crate::words::{Words, say};

const WHAT: Words = [
    "Eerste Stap is een korte check over AI op je werk, voor jezelf. Je leest {n} stellingen.",
    "Eerste Stap is a short check about AI at work, for yourself. You read {n} statements.",
];
const WHAT_ELSE: Words = [
    "‘{title}’ is een korte check voor jezelf, met {n} stellingen.",
    "‘{title}’ is a short check for yourself, with {n} statements.",
];
const ROLE: Words = [
    "Daarna komen er nog {n} over je eigen rol. Die tellen niet mee in de uitkomst.",
    "After those come {n} more about your own role. They do not count in the result.",
];
const OUTCOME: Words = [
    "Aan het eind zie je hoe zeker je je voelt met AI. Je ziet ook hoeveel controle je zelf wilt houden en hoeveel zorgen je hebt over privacy en fouten. Je krijgt kleine stappen om uit te kiezen. Niets doen is er ook een van.",
    "At the end you see how sure you feel with AI. You also see how much control you want to keep, and how much you worry about privacy and errors. You get small steps to choose from. Doing nothing is one of them.",
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
const SLIPS: Words = [
    "Na de check kan wie dat wil per thema één woord overnemen op een briefje zonder naam. Daarmee maken we een beeld van de groep. Ook dat hoeft niet: een leeg briefje is ook goed.",
    "After the check, anyone who wants to can copy one word per theme onto a slip without a name. From these we make a picture of the group. You need not do that either: a blank slip is fine.",
];
const ASK: Words = ["Vragen? {contact}", "Questions? {contact}"];

/// How many statements the questionnaire has that ships, and how many about one's role; its text
/// itself is not needed here.
const STATEMENTS: usize = 15;
const ROLE_STATEMENTS: usize = 3;

/// One paragraph for participants, in this language.
#[must_use]
pub fn told(form: &Form, language: Language) -> String {
    let chosen = form.chosen();
    let set =
        |wanted: &str| chosen.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
    let count = |n: usize| n.to_string();
    let own = form.pack.as_ref().map(|pack| &pack.questionnaire);
    let mut sentences = vec![match own {
        None => tell(language, WHAT, &[("n", &count(STATEMENTS))]),
        Some(own) => {
            let values = [("title", own.title().get(language)), ("n", &count(own.items().len()))];
            tell(language, WHAT_ELSE, &values)
        }
    }];
    let role = own.map_or(ROLE_STATEMENTS, about_role);
    if set("role-questions") == Some("on") && role > 0 {
        sentences.push(tell(language, ROLE, &[("n", &count(role))]));
    }
    if own.is_none() {
        sentences.push(say(language, OUTCOME).to_owned());
    }
    if let Some(organisation) = set("organisation") {
        sentences.push(tell(language, OFFERED, &[("organisation", organisation)]));
    }
    let kept = if set("storage") == Some("off") { NOT_KEPT } else { KEPT };
    sentences.extend([FREE, STAYS, kept, USE].map(|words| say(language, words).to_owned()));
    if set("slips") == Some("on") {
        sentences.push(say(language, SLIPS).to_owned());
    }
    if let Some(contact) = set("contact") {
        let contact = contact.strip_prefix("mailto:").unwrap_or(contact);
        sentences.push(tell(language, ASK, &[("contact", contact)]));
    }
    sentences.join(" ")
}

/// How many statements about one's role a questionnaire has.
fn about_role(questionnaire: &Questionnaire) -> usize {
    let role = questionnaire.advice().and_then(Advice::role);
    role.map_or(0, |role| role.items().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Pack;

    const BUNDLED: &str = include_str!("../../../src/content/bundled/questionnaire.json");

    #[test]
    fn the_number_of_statements_is_that_of_what_ships() {
        let questionnaire = eerste_stap::content::bundled::questionnaire().unwrap();
        assert_eq!(questionnaire.items().len(), STATEMENTS);
        assert_eq!(about_role(&questionnaire), ROLE_STATEMENTS);
    }

    #[test]
    fn slips_are_told_when_they_are_on() {
        let mut form = Form::default();
        for on in [false, true] {
            form.set("slips", if on { "on" } else { "off" }.into());
            assert_eq!(told(&form, Language::Dutch).contains("leeg briefje"), on);
            assert_eq!(told(&form, Language::English).contains("blank slip"), on);
        }
    }

    #[test]
    fn statements_about_the_role_are_told_when_everyone_gets_them() {
        let mut form = Form::default();
        for on in [false, true] {
            form.set("role-questions", if on { "on" } else { "off" }.into());
            for (language, said) in
                [(Language::Dutch, "nog 3 over je eigen rol"), (Language::English, "3 more about")]
            {
                let told = told(&form, language);
                assert!(told.contains(" 15 ") && told.contains(said) == on, "{told}");
            }
        }
        // A questionnaire of one's own may have none.
        let mut own: serde_json::Value = serde_json::from_str(BUNDLED).unwrap();
        let role = own.get_mut("advice").and_then(|it| it.as_object_mut()).unwrap().remove("role");
        assert!(role.is_some());
        for (json, has_role) in [(BUNDLED.to_owned(), true), (own.to_string(), false)] {
            form.pack = Some(Pack::read("x.json".into(), json).unwrap());
            let told = told(&form, Language::Dutch);
            assert!(
                told.starts_with('‘') && told.contains("over je eigen rol") == has_role,
                "{told}"
            );
        }
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
