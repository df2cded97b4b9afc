use crate::domain::advice::{AdviceDraft, Asks, CellDraft};
use crate::domain::flaw::{Flaw, Problem};
use crate::domain::questionnaire::{BandId, Draft, ItemId, Questionnaire, ScaleId, StepId};
use crate::domain::samples::{advice, draft, gate, role, step};
use crate::domain::wording::Language;

fn with_steps() -> Draft {
    let steps = ["a", "b", "c"].map(|id| step(id, Asks::NoTool, false)).into();
    let advice = advice(steps, [["a", "b", "c"]; 3]);
    Draft { advice: Some(AdviceDraft { gate: Some(gate(&["a"])), ..advice }), ..draft(2, 5) }
}

/// A draft that is right but for one change: the place and the words of what it says.
#[track_caller]
fn case(change: impl FnOnce(&mut Draft), place: &str, sentence: &str) {
    let mut draft = with_steps();
    assert!(Questionnaire::new(draft.clone()).is_ok());
    change(&mut draft);
    let flaw = Questionnaire::new(draft).unwrap_err();
    assert_eq!((&*flaw.place, &*flaw.problem.sentence(Language::English)), (place, sentence));
}

fn advice_of(draft: &mut Draft) -> &mut AdviceDraft {
    draft.advice.as_mut().unwrap()
}

#[test]
fn any_number_of_scales_and_items_is_a_questionnaire() {
    for (scales, items) in [(1, 1), (1, 5), (3, 5), (5, 6), (5, 400)] {
        assert!(Questionnaire::new(draft(scales, items)).is_ok(), "{scales} scales of {items}");
    }
}

#[test]
fn a_scale_has_a_reading_for_every_band() {
    let two = "There should be 3 of these. There are 2.";
    case(|d| drop(d.scales[0].readings.pop()), "scales[0].readings", two);
}

#[test]
fn ids_must_be_known_and_used_once() {
    case(
        |d| d.items[7].id = ItemId::new("item-2"),
        "items[7].id",
        "The name “item-2” is taken. Choose another.",
    );
    case(
        |d| d.scales[1].id = ScaleId::new("scale-0"),
        "scales[1].id",
        "The name “scale-0” is taken. Choose another.",
    );
    case(
        |d| d.bands[2].id = BandId::new("low"),
        "bands[2].id",
        "The name “low” is taken. Choose another.",
    );
    case(
        |d| d.items[4].scale = ScaleId::new("trust"),
        "items[4].scale",
        "“trust” does not exist. Choose one of: scale-0, scale-1.",
    );
}

#[test]
fn a_scale_needs_no_more_answers_than_it_has_statements() {
    let limits = "Put a number from 1 to 5 here.";
    case(|d| d.scales[0].minimum = 6, "scales[0].minimum", limits);
    case(|d| d.scales[0].minimum = 0, "scales[0].minimum", limits);
}

#[test]
fn a_scale_has_statements_and_a_cell_three_different_steps() {
    let unused = "No statement counts for this scale. Add one.";
    case(|d| d.items.retain(|i| i.scale.as_str() == "scale-0"), "scales[1].id", unused);
    let twice = "The name “a” is taken. Choose another.";
    let place = "advice.cells[1].steps[2]";
    case(|d| advice_of(d).cells[1].steps[2] = StepId::new("a"), place, twice);
}

#[test]
fn bands_rise() {
    let rising = "Give every band but the last a limit higher than the one before.";
    case(|d| d.bands[1].below = Some(33.3), "bands[1].below", rising);
    case(|d| d.bands[0].below = Some(0.0), "bands[0].below", rising);
    case(|d| d.bands[0].below = Some(f64::NAN), "bands[0].below", rising);
    case(|d| d.bands[2].below = Some(99.0), "bands[2].below", rising);
    case(|d| d.bands[0].below = None, "bands[0].below", rising);
}

#[test]
fn every_combination_of_bands_has_exactly_one_cell() {
    case(
        |d| drop(advice_of(d).cells.remove(1)),
        "advice.cells",
        "There is no step for “middle”. Add one.",
    );
    case(
        |d| {
            let cell = advice_of(d).cells[0].clone();
            advice_of(d).cells.push(cell);
        },
        "advice.cells[3]",
        "“low” is there twice. Remove one.",
    );
    case(
        |d| advice_of(d).scales.push(ScaleId::new("scale-1")),
        "advice.cells[0].bands",
        "There should be 2 of these. There are 1.",
    );
}

/// All its bands, in the order of the scales.
#[test]
fn a_cell_of_more_scales_is_named_by_the_band_of_each() {
    let all_but_one = |d: &mut Draft| {
        let advice = advice_of(d);
        advice.scales.push(ScaleId::new("scale-1"));
        let rows = advice.cells.clone();
        advice.cells = Vec::new();
        for (row, column) in rows.iter().flat_map(|row| rows.iter().map(move |other| (row, other)))
        {
            let bands = [&row.bands[..], &column.bands].concat();
            advice.cells.push(CellDraft { bands, steps: row.steps.clone() });
        }
        advice.cells.remove(6);
    };
    case(all_but_one, "advice.cells", "There is no step for “high low”. Add one.");
}

#[test]
fn a_step_table_names_only_what_exists() {
    let step = |id: &str| StepId::new(id);
    let unknown = "“z” does not exist. Choose one of: a, b, c.";
    case(|d| advice_of(d).cells[2].steps[1] = step("z"), "advice.cells[2].steps[1]", unknown);
    case(|d| advice_of(d).fallback[0] = step("z"), "advice.fallback[0]", unknown);
    case(|d| advice_of(d).nothing = step("z"), "advice.nothing", unknown);
    case(|d| advice_of(d).role = Some(role(3, "z")), "advice.role.step", unknown);
    case(
        |d| advice_of(d).role = Some(role(1, "a")),
        "advice.role.minimum",
        "Put a number from 1 to 1 here.",
    );
    case(|d| advice_of(d).gate = Some(gate(&["a", "z"])), "advice.gate.instead[1]", unknown);
    case(
        |d| advice_of(d).steps[1].id = step("a"),
        "advice.steps[1].id",
        "The name “a” is taken. Choose another.",
    );
    case(
        |d| advice_of(d).cells[0].bands[0] = BandId::new("none"),
        "advice.cells[0].bands[0]",
        "“none” does not exist. Choose one of: low, middle, high.",
    );
    case(
        |d| advice_of(d).scales[0] = ScaleId::new("trust"),
        "advice.scales[0]",
        "“trust” does not exist. Choose one of: scale-0, scale-1.",
    );
}

#[test]
fn a_flaw_has_a_sentence_in_dutch_too() {
    let flaw = Flaw { place: "tie".into(), problem: Problem::OutOfRange { least: 0, most: 100 } };
    assert_eq!(flaw.problem.sentence(Language::Dutch), "Zet hier een getal van 0 tot en met 100.");
}
