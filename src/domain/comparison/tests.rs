use super::*;
use crate::domain::questionnaire::FacetId;
use crate::domain::samples::{answers, draft, text};
use crate::domain::scoring::score;

/// A score of this many points, which must be a multiple of 5.
fn points(points: u32) -> Score {
    let mut draft = draft(1, 5);
    draft.options.truncate(5);
    let sum = points / 5;
    let marks: String =
        (0..5).map(|item| (sum.saturating_sub(item * 4).min(4) + 1).to_string()).collect();
    score(&Questionnaire::new(draft).unwrap(), &answers(&marks))[0].valid().unwrap()
}

fn valid(at: u32) -> ScaleScore {
    ScaleScore::Valid(points(at))
}

fn not_enough(rated: usize) -> ScaleScore {
    ScaleScore::NotEnough { rated, needed: 4, items: 5 }
}

#[test]
fn less_than_the_tie_apart_is_too_close_to_call() {
    #[track_caller]
    fn case(one: u32, other: u32, expected: Standing) {
        assert_eq!(compare(points(one), points(other), 15.0), expected);
    }
    case(50, 50, Standing::Tied);
    case(50, 60, Standing::Tied);
    case(60, 50, Standing::Tied);
    case(50, 65, Standing::Lower);
    case(65, 50, Standing::Higher);
}

/// A pack may say that any difference counts.
#[test]
fn equal_scores_are_tied_whatever_the_tie_is() {
    assert_eq!(compare(points(50), points(50), 0.0), Standing::Tied);
    assert_eq!(compare(points(50), points(55), 0.0), Standing::Lower);
    assert_eq!(compare(points(55), points(50), 0.0), Standing::Higher);
    assert_eq!(leading(&[valid(50), valid(80), valid(80)], 0.0), [1, 2]);
}

#[test]
fn what_stands_out_is_clearly_above_everything_else() {
    #[track_caller]
    fn case(scores: &[ScaleScore], expected: &[usize]) {
        assert_eq!(leading(scores, 15.0), expected, "{scores:?}");
    }
    case(&[valid(80), valid(50), valid(40)], &[0]);
    case(&[valid(40), valid(80), valid(75)], &[1, 2]);
    case(&[valid(50), valid(55), valid(60)], &[]);
    // The second is near the first, but the third is near the second.
    case(&[valid(60), valid(50), valid(40)], &[]);
    case(&[valid(80), not_enough(2), valid(40)], &[]);
    case(&[valid(80)], &[]);
    case(&[], &[]);
}

/// One scale of five statements: three of the first part, two of the second.
fn parts(marks: &str) -> Option<[String; 2]> {
    let mut draft = draft(1, 5);
    let facet = |position: usize| FacetId::new(if position < 3 { "three" } else { "two" });
    for (position, item) in draft.items.iter_mut().enumerate() {
        item.facet = Some(facet(position));
    }
    draft.scales[0].parts =
        [0, 4].map(|at| Part { facet: facet(at), in_words: text(facet(at).as_str()) }).into();
    let questionnaire = Questionnaire::new(draft).unwrap();
    let found = parts_apart(&questionnaire, &questionnaire.scales()[0], &answers(marks));
    found.map(|parts| parts.map(|part| part.in_words.en.clone()))
}

/// With 3 and 2 of 5 statements the limit is 15 * sqrt((5/3 + 5/2) / 2) = 21.65 points.
#[test]
fn parts_stand_apart_when_they_differ_clearly() {
    let (three, two) = ("three".to_owned(), "two".to_owned());
    assert_eq!(parts("55511"), Some([three.clone(), two.clone()]));
    assert_eq!(parts("11155"), Some([two, three.clone()]));
    assert_eq!(parts("33333"), None);
    // 41.67 and 62.5: 20.83 apart. 41.67 and 66.67 would need other statements; 33.3 and 62.5 do.
    assert_eq!(parts("33243"), None);
    assert_eq!(parts("32243"), Some(["two", "three"].map(String::from)));
    // One rating says too little by itself.
    assert_eq!(parts("5551x"), None);
    // Two of three and two of two: 15 * sqrt((5/2 + 5/2) / 2) = 23.7 points.
    assert_eq!(parts("33x34"), None);
    assert_eq!(parts("33x44"), Some(["two", "three"].map(String::from)));
}

/// Of parts with the same score the first is named, as the pack has them.
#[test]
fn of_three_parts_the_highest_and_the_lowest_are_named() {
    #[track_caller]
    fn case(marks: &str, expected: [&str; 2]) {
        let mut draft = draft(1, 6);
        let facet = |part: usize| FacetId::new(["first", "second", "third"][part]);
        for (position, item) in draft.items.iter_mut().enumerate() {
            item.facet = Some(facet(position / 2));
        }
        draft.scales[0].parts = [0, 1, 2]
            .map(|at| Part { facet: facet(at), in_words: text(facet(at).as_str()) })
            .into();
        let questionnaire = Questionnaire::new(draft).unwrap();
        let found = parts_apart(&questionnaire, &questionnaire.scales()[0], &answers(marks));
        assert_eq!(found.unwrap().map(|part| &*part.in_words.en), expected, "{marks}");
    }
    case("551133", ["first", "second"]);
    case("331155", ["third", "second"]);
    case("113355", ["third", "first"]);
    case("555511", ["first", "third"]);
    case("551111", ["first", "second"]);
}

#[test]
fn a_change_is_named_from_thirty_points() {
    #[track_caller]
    fn case(now: u32, earlier: u32, expected: Standing) {
        assert_eq!(change(points(now), points(earlier), 11.0), expected);
    }
    case(50, 50, Standing::Tied);
    case(50, 25, Standing::Tied);
    case(25, 50, Standing::Tied);
    case(55, 25, Standing::Higher);
    case(25, 55, Standing::Lower);
}
