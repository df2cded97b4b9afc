use super::*;
use crate::domain::advice::{AdviceDraft, Asks};
use crate::domain::questionnaire::{Draft, StepId};
use crate::domain::samples::{advice, answers, draft, gate, step};

const KNOWS: Circumstances =
    Circumstances { knows_tool: Some(true), leads: false, role_worry: false };

/// One scale of five, and four steps of which one needs a tool: each band has its own first.
fn drafted() -> Draft {
    let steps = ["a", "b", "t", "d", "nothing"];
    let steps = steps.map(|id| step(id, Asks::NoTool, id == "t")).into();
    let mut draft = draft(1, 5);
    draft.advice = Some(advice(steps, [["a", "b", "d"], ["b", "d", "a"], ["t", "d", "b"]]));
    draft
}

fn questionnaire() -> Questionnaire {
    Questionnaire::new(drafted()).unwrap()
}

#[test]
fn the_best_and_the_second_are_told_with_their_votes() {
    let questionnaire = questionnaire();
    let mut marks = answers("33333");
    let reasons = reasons(&questionnaire, &marks, KNOWS).unwrap();
    // 50 points with an error of 11: low .0645, middle .8710, high .0645. By hand, of 6 votes:
    // b 3 * .8710 + 2 * .0645 + .0645 = 2.8065, d 2 * .8710 + 2 * .0645 + .0645 = 1.9355.
    assert_eq!((reasons.best.offer.step.id.as_str(), reasons.best.hundredths), ("b", 47));
    assert_eq!((reasons.second.offer.step.id.as_str(), reasons.second.hundredths), ("d", 32));
    assert!(reasons.answers.is_empty(), "nothing stands out in the middle");
    assert!(!reasons.gave_way);
    marks.give(0, Answer::NotApplicable);
    marks.give(1, Answer::NotApplicable);
    assert_eq!(super::reasons(&questionnaire, &marks, KNOWS), None, "too few for a score");
}

#[test]
fn the_answers_that_pulled_furthest_are_named_first() {
    let questionnaire = questionnaire();
    let named = |marks: &str| reasons(&questionnaire, &answers(marks), KNOWS).unwrap().answers;
    // Low: 1 pulls more than twice as far as 2, 3 does not pull, and 4 pulls the other way.
    assert_eq!(named("12111"), [0, 2, 3, 4]);
    assert_eq!(named("13114"), [0, 2, 3]);
    // Less than half as heavy is no reason to name, also where there is room for one more.
    assert_eq!(named("1112x"), [0, 1, 2]);
    assert_eq!(named("5554x")[..3], [0, 1, 2]);
}

#[test]
fn a_step_that_needs_a_tool_gives_way_and_says_so() {
    let mut draft = drafted();
    let advice = draft.advice.take().unwrap();
    draft.advice = Some(AdviceDraft { gate: Some(gate(&["d"])), ..advice });
    let questionnaire = Questionnaire::new(draft).unwrap();
    let told = |circumstances| reasons(&questionnaire, &answers("55555"), circumstances).unwrap();
    let careful = told(Circumstances { knows_tool: Some(false), ..KNOWS });
    assert_eq!((careful.best.offer.step.id.as_str(), careful.gave_way), ("t", true));
    assert!(!told(KNOWS).gave_way);
}

#[test]
fn the_smallest_change_is_told_down_before_up() {
    let questionnaire = questionnaire();
    let change = |marks: &str| reasons(&questionnaire, &answers(marks), KNOWS).unwrap().change;
    let low = change("11111").unwrap();
    assert_eq!((low.scale, low.higher, low.first.step.id.as_str()), (0, true, "b"));
    let high = change("55555").unwrap();
    assert!(!high.higher);
    // One fewer move does not do it: the brute force of tests/content says so for all answers.
    assert!(low.moves > 1 && high.moves > 1);
}

#[test]
fn without_a_second_step_there_is_nothing_to_weigh() {
    let mut draft = drafted();
    draft.advice = None;
    let none = Questionnaire::new(draft).unwrap();
    assert_eq!(reasons(&none, &answers("33333"), KNOWS), None);
}

#[test]
fn a_table_with_one_first_step_has_no_change() {
    let mut draft = drafted();
    let steps = draft.advice.take().unwrap().steps;
    draft.advice = Some(advice(steps, [["a", "b", "d"]; 3]));
    let questionnaire = Questionnaire::new(draft).unwrap();
    let reasons = reasons(&questionnaire, &answers("24351"), KNOWS).unwrap();
    assert_eq!(reasons.change, None);
    assert_eq!(reasons.best.offer.step.id, StepId::new("a"));
    assert_eq!(reasons.best.hundredths, 50, "three of six votes");
    assert!(reasons.answers.is_empty(), "no answer made a difference");
}
