//! Figures that were computed twice, independently of this code: what the rest is held against.
//!
//! One scale of five statements with five options: discrimination 1.5, thresholds (-1.7, -.6, .5,
//! 1.6) shifted by .2 a statement, a standard normal trait.

use eerste_stap::domain::questionnaire::Questionnaire;

use crate::assumptions::Form;
use crate::exact::Exact;
use crate::item::GradedItem;

const DISCRIMINATION: f64 = 1.5;
const THRESHOLDS: [f64; 4] = [-1.7, -0.6, 0.5, 1.6];
const SHIFT: f64 = 0.2;

/// What has to come out.
pub const ORACLE: Exact = Exact {
    reliability: 0.7610,
    error: 10.828,
    accuracy: 0.7620,
    consistency: 0.6689,
    // This one is not among the published ones.
    flips: f64::NAN,
};

/// Statements of that kind for every scale of the questionnaire that ships.
pub fn form(bundled: &Questionnaire) -> Form {
    let place = |position: usize| {
        let item = bundled.items().get(position)?;
        let scale = bundled.scales().iter().position(|scale| scale.id == item.scale)?;
        let before = bundled.items().iter().take(position);
        let number = before.filter(|other| other.scale == item.scale).count();
        Some((scale, number))
    };
    let item = |(scale, number): (usize, usize)| {
        let shift = SHIFT * (number as f64 - 2.0);
        let thresholds = THRESHOLDS.map(|threshold| threshold + shift).into();
        (scale, GradedItem { discrimination: DISCRIMINATION, thresholds })
    };
    Form { items: (0..bundled.items().len()).filter_map(place).map(item).collect() }
}

#[cfg(test)]
mod tests {
    use eerste_stap::content::bundled;

    use super::*;

    #[test]
    fn the_exact_figures_are_those_of_the_oracle() {
        let questionnaire = bundled::questionnaire().unwrap();
        for scale in 0..3 {
            let exact = Exact::of(&questionnaire, &form(&questionnaire), scale);
            for (found, expected, within) in [
                (exact.reliability, ORACLE.reliability, 5e-5),
                (exact.error, ORACLE.error, 5e-4),
                (exact.accuracy, ORACLE.accuracy, 5e-5),
                (exact.consistency, ORACLE.consistency, 5e-5),
            ] {
                assert!((found - expected).abs() < within, "{found} is not {expected}");
            }
        }
    }
}
