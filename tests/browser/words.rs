//! What the page says, read from where its writers wrote it, so that a better sentence breaks no
//! test.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

/// The language tags that the page knows.
pub const DUTCH: &str = "nl";
pub const ENGLISH: &str = "en";

static INTERFACE: LazyLock<Value> = LazyLock::new(|| {
    let read = |text| serde_json::from_str::<Value>(text).unwrap();
    let mut words = read(include_str!("../../src/content/bundled/interface.json"));
    let mut still = read(include_str!("../../src/content/bundled/still.json"));
    words.as_object_mut().unwrap().append(still.as_object_mut().unwrap());
    words
});
static QUESTIONNAIRE: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../src/content/bundled/questionnaire.json")).unwrap()
});

/// The page's own words under this key.
pub fn say(key: &str, language: &str) -> &'static str {
    INTERFACE[key][language].as_str().unwrap_or_else(|| panic!("there are no words “{key}”"))
}

/// The same, with values in the places marked `{name}`.
pub fn say_with(key: &str, language: &str, values: &[(&str, &str)]) -> String {
    let mut said = say(key, language).to_owned();
    for (name, value) in values {
        said = said.replace(&["{", name, "}"].concat(), value);
    }
    said
}

/// The words under this key up to their first place for a value.
pub fn beginning(key: &str, language: &str) -> &'static str {
    say(key, language).split('{').next().unwrap_or_default()
}

/// “Stelling 3 van 15”, counted from 1.
pub fn progress(statement: usize, language: &str) -> String {
    let values = [("n", &*statement.to_string()), ("total", &*statements().to_string())];
    say_with("progress", language, &values)
}

/// “Vraag 1 van 2”, counted from 1.
pub fn extra_heading(question: usize, total: usize, language: &str) -> String {
    let values = [("n", &*question.to_string()), ("total", &*total.to_string())];
    say_with("extra-heading", language, &values)
}

/// The title of the page with this screen.
pub fn page_title(screen: &str, language: &str) -> String {
    say_with("page-title", language, &[("screen", screen)])
}

/// The bundled questionnaire, as JSON.
pub fn questionnaire() -> Value {
    QUESTIONNAIRE.clone()
}

/// How many statements the bundled questionnaire has.
pub fn statements() -> usize {
    QUESTIONNAIRE["items"].as_array().map_or(0, Vec::len)
}

/// How many ratings each of them has; one more row says that it does not apply.
pub fn ratings() -> usize {
    QUESTIONNAIRE["options"].as_array().map_or(0, Vec::len)
}

/// The text of a statement, counted from 1.
pub fn statement(statement: usize, language: &str) -> &'static str {
    QUESTIONNAIRE["items"][statement - 1]["text"][language].as_str().unwrap()
}

/// The title of the questionnaire.
pub fn questionnaire_title(language: &str) -> &'static str {
    QUESTIONNAIRE["title"][language].as_str().unwrap()
}

/// The names of the scales.
pub fn scales(language: &str) -> Vec<&'static str> {
    let scales = QUESTIONNAIRE["scales"].as_array().unwrap();
    scales.iter().map(|scale| scale["name"][language].as_str().unwrap()).collect()
}

/// The names of the bands, from low to high.
pub fn bands(language: &str) -> Vec<&'static str> {
    let bands = QUESTIONNAIRE["bands"].as_array().unwrap();
    bands.iter().map(|band| band["name"][language].as_str().unwrap()).collect()
}

/// The step with this title.
pub fn step(title: &str, language: &str) -> &'static Value {
    let steps = QUESTIONNAIRE["advice"]["steps"].as_array().unwrap();
    let named = |step: &&Value| step["card"]["title"][language] == *title;
    steps.iter().find(named).unwrap_or_else(|| panic!("there is no step “{title}”"))
}

/// The tasks to practise with: the name of each, and what to ask.
pub fn tasks(language: &str) -> Vec<[&'static str; 2]> {
    let tasks = QUESTIONNAIRE["companion"]["practice"]["tasks"].as_array().unwrap();
    let texts = |task: &'static Value| {
        [&task["name"], &task["prompt"]].map(|text| text[language].as_str().unwrap())
    };
    tasks.iter().map(texts).collect()
}

/// The open questions to oneself.
pub fn reflection(language: &str) -> Vec<&'static str> {
    listed("/companion/reflection", language)
}

/// What one may ask of one's organisation.
pub fn organisation(language: &str) -> Vec<&'static str> {
    listed("/companion/organisation", language)
}

fn listed(place: &str, language: &str) -> Vec<&'static str> {
    let texts = QUESTIONNAIRE.pointer(place).unwrap().as_array().unwrap();
    texts.iter().map(|text| text[language].as_str().unwrap()).collect()
}

/// The numbers in the named places of the words under this key, where a text holds those words.
pub fn numbers(key: &str, language: &str, text: &str) -> Option<BTreeMap<&'static str, u32>> {
    let (beginning, places) = say(key, language).split_once('{')?;
    let mut rest = text.split_once(beginning)?.1;
    let mut numbers = BTreeMap::new();
    for place in places.split('{') {
        let (name, after) = place.split_once('}')?;
        let (value, following) = if after.is_empty() {
            rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()))
        } else {
            rest.split_once(after)?
        };
        // What stands in front of the digits belongs to the text around.
        let digits = value.chars().rev().take_while(char::is_ascii_digit).count();
        numbers.insert(name, value.get(value.len() - digits..)?.parse().ok()?);
        rest = following;
    }
    Some(numbers)
}
