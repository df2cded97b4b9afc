use super::*;
use crate::domain::samples::{answers, draft, questionnaire};

fn valid(points: f64) -> ScaleScore {
    ScaleScore::Valid(Score(points))
}

fn not_enough(rated: usize) -> ScaleScore {
    ScaleScore::NotEnough { rated, needed: 4, items: 5 }
}

#[test]
fn a_score_is_the_mean_of_what_was_rated() {
    #[track_caller]
    fn case(marks: &str, expected: ScaleScore) {
        let scores = score(&questionnaire(1, 5), &answers(marks));
        assert_eq!(scores, [expected], "{marks}");
    }
    case("11111", valid(0.0));
    case("55555", valid(100.0));
    case("33333", valid(50.0));
    case("54321", valid(50.0));
    case("11112", valid(5.0));
    // Four of five are enough, and the mean is over those four.
    case("5555.", valid(100.0));
    case("x1555", valid(75.0));
    case("1112x", valid(6.25));
    // Fewer are not a zero.
    case("111..", not_enough(3));
    case("xx111", not_enough(3));
    case("xxxxx", not_enough(0));
    case(".....", not_enough(0));
}

#[test]
fn interleaved_statements_count_for_their_own_scale() {
    let scores = score(&questionnaire(3, 5), &answers("123123123123123"));
    assert_eq!(scores, [valid(0.0), valid(25.0), valid(50.0)]);
}

#[test]
fn other_numbers_of_scales_items_and_options_score_as_well() {
    let mut draft = draft(5, 6);
    draft.options.truncate(2);
    let questionnaire = Questionnaire::new(draft).unwrap();
    let scores = score(&questionnaire, &answers(&"12121".repeat(6)));
    assert_eq!(scores, [0.0, 100.0, 0.0, 100.0, 0.0].map(valid));
}

#[test]
fn a_range_is_one_standard_error_to_either_side_within_the_scale() {
    #[track_caller]
    fn case(points: f64, low: f64, high: f64) {
        assert_eq!(Score(points).range(11.0), Range { low, high });
    }
    case(50.0, 39.0, 61.0);
    case(5.0, 0.0, 16.0);
    case(95.0, 84.0, 100.0);
}

#[test]
fn the_limits_of_a_band_belong_to_the_band_above() {
    #[track_caller]
    fn case(points: f64, band: usize) {
        assert_eq!(Score(points).band(&draft(1, 5).bands), band, "{points}");
    }
    case(0.0, 0);
    case(33.2, 0);
    case(33.3, 1);
    case(50.0, 1);
    case(66.7, 2);
    case(100.0, 2);
}

/// The values of Φ are read from a table of the normal distribution.
#[test]
fn bands_get_the_probability_of_a_normal_error() {
    #[track_caller]
    fn case(points: f64, sem: f64, expected: [f64; 3]) {
        let probabilities = Score(points).band_probabilities(&draft(1, 5).bands, sem);
        for (found, expected) in probabilities.iter().zip(expected) {
            assert!((found - expected).abs() < 5e-5, "{points}: {probabilities:?}");
        }
    }
    // One and two standard errors from the limits: Φ(1) = .84134, Φ(2) = .97725.
    case(33.3, 16.7, [0.5, 0.47725, 0.02275]);
    case(50.0, 16.7, [0.15866, 0.68269, 0.15866]);
    case(16.6, 16.7, [0.84134, 0.15731, 0.00135]);
    case(100.0, 11.0, [0.0, 0.00124, 0.99876]);
}
