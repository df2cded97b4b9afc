use super::*;
use crate::domain::advice::AdviceDraft;
use crate::domain::advice::Asks::{self, Leading, NoTool, Trying, Watching};
use crate::domain::answers::{Answer, Answers};
use crate::domain::questionnaire::StepId;
use crate::domain::samples::{advice, card, draft, gate, role, step};
use crate::domain::scoring::score;

const KNOWS: Circumstances =
    Circumstances { knows_tool: Some(true), leads: false, role_worry: false };
const KNOWS_NOT: Circumstances =
    Circumstances { knows_tool: Some(false), leads: false, role_worry: false };

/// Paper and talk steps a to e, tool steps t and u, and nothing.
fn steps() -> Vec<Step> {
    let of = |id: &str, asks: Asks| step(id, asks, matches!(asks, Trying));
    let mut steps = vec![of("a", NoTool), of("b", Leading), of("c", Watching), of("t", Trying)];
    steps.extend([of("u", Trying), of("d", NoTool), of("e", NoTool), of("nothing", NoTool)]);
    steps
}

fn table() -> AdviceDraft {
    advice(steps(), [["a", "b", "c"], ["c", "d", "e"], ["t", "u", "d"]])
}

/// One scale with an error so small that bands are as good as hard, and every rating equal.
fn offered(advice: AdviceDraft, rating: u8, sem: f64, circumstances: Circumstances) -> Vec<String> {
    let mut draft = draft(1, 5);
    draft.scales[0].sem = sem;
    draft.advice = Some(advice);
    let questionnaire = Questionnaire::new(draft).unwrap();
    let mut answers = Answers::blank(5);
    for position in 0..5 {
        answers.give(position, Answer::Rating(rating));
    }
    let scores = score(&questionnaire, &answers);
    let recommendation = recommend(&questionnaire, &scores, circumstances).unwrap();
    assert_eq!(recommendation.nothing.step.id.as_str(), "nothing");
    let titles = recommendation.offers.iter().map(|offer| offer.card.title.en.clone());
    titles.collect()
}

#[test]
fn a_clear_score_gets_the_steps_of_its_cell() {
    assert_eq!(offered(table(), 1, 1.0, KNOWS), ["a", "b", "c"]);
    assert_eq!(offered(table(), 3, 1.0, KNOWS), ["c", "d", "e"]);
    assert_eq!(offered(table(), 5, 1.0, KNOWS), ["t", "u", "d"]);
}

/// 50 points, an error of 16.7: low .15866, middle .68269, high .15866. By hand the votes are
/// c 2.0481 + .1587, d 1.3654 + .1587, e .6827, a .4760, t .4760, b .3173, u .3173.
#[test]
fn a_noisy_score_weighs_the_cells_by_their_probability() {
    let noisy = advice(steps(), [["e", "a", "b"], ["c", "d", "e"], ["e", "t", "u"]]);
    // By hand: c 2.0481, e .6827 + 6 · .15866 = 1.6346, d 1.3654. Hard bands would say c, d, e.
    assert_eq!(offered(noisy, 3, 16.7, KNOWS), ["c", "e", "d"]);
    assert_eq!(offered(table(), 3, 16.7, KNOWS), ["c", "d", "e"]);
}

/// What is offered on the limit between the first two cells, where both weigh the same.
#[track_caller]
fn tied(cells: [[&str; 3]; 2], expected: [&str; 3]) {
    let mut draft = draft(1, 5);
    draft.bands[0].below = Some(50.0);
    draft.bands[1].below = Some(99.9);
    draft.scales[0].sem = 1.0;
    draft.advice = Some(advice(steps(), [cells[0], cells[1], ["a", "b", "c"]]));
    let questionnaire = Questionnaire::new(draft).unwrap();
    let mut answers = Answers::blank(5);
    (0..5).for_each(|position| answers.give(position, Answer::Rating(3)));
    let scores = score(&questionnaire, &answers);
    let found = recommend(&questionnaire, &scores, KNOWS).unwrap();
    let ids: Vec<&str> = found.offers.iter().map(|offer| offer.step.id.as_str()).collect();
    assert_eq!(ids, expected);
}

#[test]
fn among_equal_votes_the_step_that_asks_least_comes_first() {
    // t and b get 3 + 1, c gets 2 + 2: watching before trying before leading.
    tied([["t", "c", "b"], ["b", "c", "t"]], ["c", "t", "b"]);
}

#[test]
fn among_equal_votes_that_ask_the_same_the_lowest_number_comes_first() {
    tied([["e", "d", "a"], ["a", "d", "e"]], ["a", "d", "e"]);
}

#[test]
fn who_does_not_know_the_tool_gets_no_step_that_needs_one() {
    let gated = AdviceDraft { gate: Some(gate(&["e", "a"])), ..table() };
    assert_eq!(offered(gated.clone(), 5, 1.0, KNOWS), ["t", "u", "d"]);
    // Neither e nor a has votes here, so the lowest number comes first.
    assert_eq!(offered(gated.clone(), 5, 1.0, KNOWS_NOT), ["a", "e", "d"]);
    // A question left open gets the careful advice.
    assert_eq!(offered(gated.clone(), 5, 1.0, Circumstances::default()), ["a", "e", "d"]);
    // Steps without a tool stay as they are.
    assert_eq!(offered(gated, 1, 1.0, KNOWS_NOT), ["a", "b", "c"]);
}

#[test]
fn a_step_that_gives_way_does_so_to_the_one_with_more_votes_and_never_twice() {
    let cells = [["a", "b", "c"], ["c", "d", "e"], ["t", "e", "u"]];
    let gated = AdviceDraft { gate: Some(gate(&["a", "e"])), ..advice(steps(), cells) };
    // e has votes, so t gives way to e; e's own place is then taken; u gives way to a.
    assert_eq!(offered(gated, 5, 1.0, KNOWS_NOT), ["e", "a", "b"]);
}

#[test]
fn a_step_may_have_another_card_without_a_tool() {
    let mut steps = steps();
    steps[0].without_tool = Some(card("a, on paper"));
    let gated = AdviceDraft { gate: Some(gate(&["e"])), ..advice(steps, [["a", "b", "c"]; 3]) };
    assert_eq!(offered(gated.clone(), 1, 1.0, KNOWS), ["a", "b", "c"]);
    assert_eq!(offered(gated, 1, 1.0, KNOWS_NOT), ["a, on paper", "b", "c"]);
}

#[test]
fn a_step_may_have_another_card_for_people_who_lead_a_team() {
    let mut steps = steps();
    steps[0].for_leaders = Some(card("a, with your team"));
    steps[1].for_leaders = Some(card("b, with your team"));
    steps[1].without_tool = Some(card("b, on paper"));
    let gated = AdviceDraft { gate: Some(gate(&["e"])), ..advice(steps, [["a", "b", "c"]; 3]) };
    let leads = Circumstances { leads: true, ..KNOWS };
    assert_eq!(
        offered(gated.clone(), 1, 1.0, leads),
        ["a, with your team", "b, with your team", "c"]
    );
    // What someone can do at all goes before whom they do it with.
    let leads = Circumstances { leads: true, ..KNOWS_NOT };
    assert_eq!(offered(gated, 1, 1.0, leads), ["a, with your team", "b, on paper", "c"]);
}

#[test]
fn without_a_gate_nothing_gives_way() {
    assert_eq!(offered(table(), 5, 1.0, KNOWS_NOT), ["t", "u", "d"]);
}

#[test]
fn worry_about_ones_role_adds_a_step_but_never_as_the_first() {
    let worried = Circumstances { role_worry: true, ..KNOWS };
    let with_role = AdviceDraft { role: Some(role(3, "e")), ..table() };
    assert_eq!(offered(with_role.clone(), 1, 1.0, worried), ["a", "b", "c", "e"]);
    assert_eq!(offered(with_role.clone(), 1, 1.0, KNOWS), ["a", "b", "c"]);
    assert_eq!(offered(with_role, 3, 1.0, worried), ["c", "d", "e"]);
}

#[test]
fn a_missing_score_gets_the_steps_for_that() {
    let mut draft = draft(1, 5);
    let fallback = ["d", "a", "e"].map(StepId::new);
    draft.advice = Some(AdviceDraft { fallback, ..table() });
    let questionnaire = Questionnaire::new(draft).unwrap();
    let scores = score(&questionnaire, &Answers::blank(5));
    let found = recommend(&questionnaire, &scores, KNOWS).unwrap();
    let ids: Vec<&str> = found.offers.iter().map(|offer| offer.step.id.as_str()).collect();
    assert_eq!(ids, ["d", "a", "e"]);
}

#[test]
fn a_questionnaire_without_steps_recommends_none() {
    let questionnaire = Questionnaire::new(draft(2, 5)).unwrap();
    let scores = score(&questionnaire, &Answers::blank(10));
    assert_eq!(recommend(&questionnaire, &scores, KNOWS), None);
}

#[test]
fn what_fills_up_passes_the_tool_gate_too() {
    let mut draft = draft(1, 5);
    let fallback = ["t", "d", "u"].map(StepId::new);
    draft.advice = Some(AdviceDraft { fallback, gate: Some(gate(&["e", "a"])), ..table() });
    let questionnaire = Questionnaire::new(draft).unwrap();
    let scores = score(&questionnaire, &Answers::blank(5));
    let ids = |circumstances| {
        let found = recommend(&questionnaire, &scores, circumstances).unwrap();
        found.offers.iter().map(|offer| offer.step.id.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids(KNOWS), ["t", "d", "u"]);
    assert_eq!(ids(KNOWS_NOT), ["d", "e", "a"]);
}

#[test]
fn doing_nothing_is_offered_once_and_never_among_the_three() {
    let cells = [["nothing", "a", "b"], ["c", "d", "e"], ["t", "u", "d"]];
    assert_eq!(offered(advice(steps(), cells), 1, 1.0, KNOWS)[..2], ["a", "b"]);
}
