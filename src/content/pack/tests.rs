use serde_json::{Value, json};

use super::*;
use crate::domain::wording::Language;

fn bundled() -> Value {
    serde_json::from_str(include_str!("../bundled/questionnaire.json")).unwrap()
}

/// The bundled pack but for one value, which is set or, with `null`, left out.
fn with(pointer: &str, value: Value) -> String {
    let mut pack = bundled();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match pack.pointer_mut(parent).unwrap() {
        Value::Object(fields) if value.is_null() => drop(fields.remove(name)),
        Value::Object(fields) => drop(fields.insert(name.to_owned(), value)),
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer} is inside a plain value"),
    }
    pack.to_string()
}

#[track_caller]
fn refused(json: &str, place: &str, sentence: &str) {
    let Err(ContentError::Pack(fault)) = read(json) else { panic!("it was not refused") };
    let said = fault.sentence(Language::English);
    let expected =
        if place.is_empty() { sentence.to_owned() } else { format!("Place: {place}. {sentence}") };
    assert_eq!(said, expected);
}

#[track_caller]
fn case(pointer: &str, value: Value, place: &str, sentence: &str) {
    refused(&with(pointer, value), place, sentence);
}

/// Each text at its own place, and none of them empty.
#[test]
fn what_a_pack_says_is_what_is_read() {
    let json = bundled();
    let read = read(&json.to_string()).unwrap();
    let said = |text: &Localized| json!({"nl": text.nl, "en": text.en});
    assert_eq!(read.id(), json["id"]);
    assert_eq!(said(read.title()), json["title"]);
    assert_eq!(said(read.lead()), json["lead"]);
    assert_eq!(said(read.stem()), json["stem"]);
    assert_eq!(said(read.not_applicable()), json["not_applicable"]);
    let said = |texts: &[Localized]| Value::Array(texts.iter().map(said).collect());
    assert_eq!(said(read.options()), json["options"]);
    let names = read.bands().iter().map(|band| band.name.clone().unwrap());
    let theirs = json["bands"].as_array().unwrap().iter().map(|band| band["name"].clone());
    assert_eq!(said(&names.collect::<Vec<_>>()), theirs.collect::<Value>());
    let (companion, theirs) = (read.companion(), &json["companion"]);
    assert_eq!(said(&companion.reflection), theirs["reflection"]);
    assert_eq!(said(&companion.organisation), theirs["organisation"]);
    let practice = companion.practice.as_ref().unwrap();
    assert_eq!(said(&practice.never), theirs["practice"]["never"]);
    let prompts: Vec<_> = practice.tasks.iter().map(|task| task.prompt.clone()).collect();
    let theirs = theirs["practice"]["tasks"].as_array().unwrap().iter();
    assert_eq!(said(&prompts), theirs.map(|task| task["prompt"].clone()).collect::<Value>());
}

#[test]
fn a_missing_translation_is_named() {
    case("/items/3/text/en", json!(null), "items[3].text", "“en” is missing here. Add it.");
    case("/title/nl", json!(null), "title", "“nl” is missing here. Add it.");
    let empty = "There is no text here. Fill something in.";
    case("/items/3/text/en", json!(" "), "items[3].text.en", empty);
    case("/advice/steps/2/card/need_not/nl", json!(""), "advice.steps[2].card.need_not.nl", empty);
    case("/items/0/id", json!(""), "items[0].id", empty);
}

#[test]
fn what_is_missing_or_unknown_is_named() {
    case("/scales", json!(null), "", "“scales” is missing here. Add it.");
    case("/advice/nothing", json!(null), "advice", "“nothing” is missing here. Add it.");
    let unknown = "“weight” does not belong here. Remove it or correct the name.";
    case("/items/4/weight", json!(2), "items[4]", unknown);
    case("/weight", json!(2), "", unknown);
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let twice = bundled().to_string().replacen(r#""tie":15"#, r#""tie":15,"tie":20"#, 1);
    refused(&twice, "", "“tie” does not belong here. Remove it or correct the name.");
}

#[test]
fn something_of_another_kind_is_refused() {
    case("/items", json!({}), "items", "Put a list between [ and ] here.");
    case("/items/2", json!("text"), "items[2]", "Put an object between { and } here.");
    case("/scales/0/sem", json!("11"), "scales[0].sem", "Put a number here.");
    case(
        "/scales/0/minimum",
        json!(3.5),
        "scales[0].minimum",
        "Put a whole number from 0 up here.",
    );
    case("/scales/0/minimum", json!(-1), "scales[0].minimum", "Put a whole number from 0 up here.");
    case("/items/0/id", json!(7), "items[0].id", "Put a text between quotes here.");
    case(
        "/advice/steps/0/needs_tool",
        json!(1),
        "advice.steps[0].needs_tool",
        "Put true or false here.",
    );
    case("/advice/fallback", json!(["a"]), "advice.fallback", "Put a list of exactly three here.");
    let asks = "Put no-tool, watching, trying, leading here.";
    case("/advice/steps/0/asks", json!("much"), "advice.steps[0].asks", asks);
    case("/format", json!(2), "format", "Put 1 here. This page reads no other format.");
}

#[test]
fn numbers_have_limits() {
    let sem = "Put a number from 1 to 100 here.";
    case("/scales/1/sem", json!(0), "scales[1].sem", sem);
    case("/scales/1/sem", json!(1e300), "scales[1].sem", sem);
    case("/bands/0/below", json!(101), "bands[0].below", sem);
    case("/tie", json!(-1), "tie", "Put a number from 0 to 100 here.");
    let minutes = "Put a number from 0 to 15 here.";
    case("/advice/steps/0/minutes", json!(16), "advice.steps[0].minutes", minutes);
    let options = "There should be 2 to 9 of these. There are 0.";
    case("/options", json!([]), "options", options);
    let items = "There should be 1 to 2000 of these. There are 0.";
    case("/items", json!([]), "items", items);
    let many: Vec<Value> = std::iter::repeat_n(bundled()["items"][0].clone(), 2_001).collect();
    let items = "There should be 1 to 2000 of these. There are 2001.";
    case("/items", many.into(), "items", items);
    let actions = "There should be 1 to 9 of these. There are 0.";
    case("/advice/steps/0/card/actions", json!([]), "advice.steps[0].card.actions", actions);
}

#[test]
fn names_must_be_known_and_used_once() {
    let twice = "The name “explain” is taken. Choose another.";
    case("/items/5/id", json!("explain"), "items[5].id", twice);
    let unknown = "“trust” does not exist. Choose one of: confidence, control, privacy.";
    case("/items/4/scale", json!("trust"), "items[4].scale", unknown);
    let Err(ContentError::Pack(fault)) = read(&with("/advice/cells/7/steps/1", json!("run")))
    else {
        panic!("it was not refused")
    };
    assert_eq!(fault.place, "advice.cells[7].steps[1]");
    assert!(fault.sentence(Language::Dutch).contains("“run” bestaat niet. Kies uit: watch-a-"));
}

#[test]
fn what_is_no_json_is_refused_where_it_stops() {
    #[track_caller]
    fn case(json: &str, place: &str) {
        let Err(ContentError::Pack(fault)) = read(json) else { panic!("it was not refused") };
        assert_eq!(fault.place, place);
        assert!(fault.sentence(Language::English).contains("Here it is no longer JSON: "));
    }
    case("", "");
    case("{", "");
    case("{\"title\": {\"nl\": tru", "title.nl");
    case("{\"items\": [1, 2, oops]}", "items[2]");
    case("{} {}", "");
    case("{\"title\": 1e999}", "title");
    let deep = "[".repeat(10_000);
    assert!(matches!(read(&deep), Err(ContentError::Pack(_))));
}

#[test]
fn a_pack_without_steps_gives_scores_only() {
    let pack = read(&with("/advice", json!(null))).unwrap();
    assert!(pack.advice().is_none());
    assert_eq!(pack.scales().len(), 3);
}

#[test]
fn a_band_is_called_by_its_name_or_else_by_its_id() {
    #[track_caller]
    fn case(json: &str, expected: [[&str; 3]; 2]) {
        let pack = read(json).unwrap();
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            let names: Vec<&str> = pack.bands().iter().map(|band| band.name_in(language)).collect();
            assert_eq!(names, expected);
        }
    }
    let english = ["low", "middle", "high"];
    case(&bundled().to_string(), [["laag", "midden", "hoog"], english]);
    case(&with("/bands/1/name", json!(null)), [["laag", "middle", "hoog"], english]);
    let other = json!({"nl": "veel", "en": "a lot"});
    case(&with("/bands/2/name", other), [["laag", "midden", "veel"], ["low", "middle", "a lot"]]);
}

#[test]
fn a_fault_in_the_name_of_a_band_is_named() {
    let object = "Put an object between { and } here.";
    case("/bands/0/name", json!("low"), "bands[0].name", object);
    let missing = "“en” is missing here. Add it.";
    case("/bands/1/name/en", json!(null), "bands[1].name", missing);
    let empty = "There is no text here. Fill something in.";
    case("/bands/2/name/nl", json!(" "), "bands[2].name.nl", empty);
}

#[test]
fn a_text_has_an_end() {
    let pointer = "/items/0/text/en";
    assert!(read(&with(pointer, json!("é".repeat(10_000)))).is_ok());
    let sentence = "This text is too long. Make it 10000 characters at most.";
    case(pointer, json!("é".repeat(10_001)), "items[0].text.en", sentence);
}
