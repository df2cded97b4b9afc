//! The questionnaire is built as the measurement notes say.

use crate::{questionnaire, steps};

#[test]
fn three_scales_of_five_statements_take_turns() {
    let questionnaire = questionnaire();
    let asked: Vec<&str> = questionnaire.items().iter().map(|item| item.scale.as_str()).collect();
    assert_eq!(asked, ["confidence", "control", "privacy"].repeat(5));
    let facets = questionnaire.items().iter().map(|item| item.facet.as_ref().unwrap().as_str());
    let facets: Vec<&str> = facets.collect();
    let count = |facet| facets.iter().filter(|found| **found == facet).count();
    assert_eq!([count("privacy"), count("wrong-information")], [3, 2]);
    assert_eq!([count("knowledge"), count("self-efficacy")], [3, 2]);
    assert_eq!([count("own-control"), count("supervision")], [3, 2]);
}

/// The table, by the numbers of the steps: rows are privacy × confidence, columns control, each from
/// low to high. Decision 28 says what was changed since it was first drawn up, and why.
const TABLE: [[&str; 3]; 9] = [
    ["3/10/1", "4/1/10", "1/7/6"],
    ["3/5/13", "3/6/5", "6/7/5"],
    ["12/5/13", "12/5/6", "7/11/12"],
    ["10/1/4", "1/10/4", "1/7/2"],
    ["5/3/13", "3/5/7", "7/6/8"],
    ["5/12/13", "11/12/8", "7/15/11"],
    ["9/1/2", "9/1/2", "2/1/9"],
    ["9/5/8", "8/9/5", "8/7/15"],
    ["8/5/9", "8/15/11", "15/8/7"],
];

/// The JSON as it stands, for what the domain resolves and hides.
fn json() -> serde_json::Value {
    serde_json::from_str(include_str!("../../src/content/bundled/questionnaire.json")).unwrap()
}

#[test]
fn the_cells_are_those_of_the_table() {
    let questionnaire = questionnaire();
    let number = |id: &serde_json::Value| {
        let id = id.as_str().unwrap();
        steps(&questionnaire).iter().position(|step| step.id.as_str() == id).unwrap() + 1
    };
    let advice = &json()["advice"];
    assert_eq!(advice["scales"], serde_json::json!(["privacy", "confidence", "control"]));
    let bands = ["low", "middle", "high"];
    let mut cells = advice["cells"].as_array().unwrap().iter();
    for (row, line) in TABLE.iter().enumerate() {
        for (column, expected) in line.iter().enumerate() {
            let cell = cells.next().unwrap();
            let place = [bands[row / 3], bands[row % 3], bands[column]];
            assert_eq!(cell["bands"], serde_json::json!(place));
            let found: Vec<String> =
                cell["steps"].as_array().unwrap().iter().map(|id| number(id).to_string()).collect();
            assert_eq!(found.join("/"), *expected, "{place:?}");
        }
    }
    assert!(cells.next().is_none());
    let fallback: Vec<usize> = advice["fallback"].as_array().unwrap().iter().map(number).collect();
    assert_eq!(fallback, [2, 1, 8]);
}

#[test]
fn steps_ask_what_the_measurement_notes_say() {
    let questionnaire = questionnaire();
    let asks: Vec<String> =
        steps(&questionnaire).iter().map(|step| format!("{:?}", step.asks)).collect();
    let (n, w, t, l) = ("NoTool", "Watching", "Trying", "Leading");
    assert_eq!(asks, [w, n, t, t, t, t, n, n, n, n, l, l, l, n, l, n]);
    let numbers = (1..).zip(steps(&questionnaire));
    let tools: Vec<usize> =
        numbers.filter(|(_, step)| step.needs_tool).map(|(number, _)| number).collect();
    assert_eq!(tools, [3, 4, 5, 6, 13]);
}

#[test]
fn a_step_is_small() {
    let questionnaire = questionnaire();
    assert_eq!(steps(&questionnaire).len(), 16);
    for step in steps(&questionnaire) {
        assert!(step.minutes <= 15, "{}", step.id.as_str());
        assert!((1..=4).contains(&step.card.actions.len()), "{}", step.id.as_str());
    }
}

/// On paper there is one rule for the sums, so it has to be that of every scale.
#[test]
fn all_scales_are_counted_alike_by_hand() {
    use eerste_stap::domain::by_hand::{limits, margin};
    let questionnaire = questionnaire();
    let [first, rest @ ..] = questionnaire.scales() else { panic!("there is no scale") };
    let rules = |scale| (limits(&questionnaire, scale), margin(&questionnaire, scale, 5));
    assert_eq!(rules(first).0.len(), 2);
    for scale in rest {
        assert_eq!(rules(scale), rules(first), "{}", scale.id.as_str());
        assert_eq!(scale.minimum, first.minimum);
    }
}
