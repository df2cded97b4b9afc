//! What is assumed of people and of how they answer. None of it was measured; the figures are worth
//! as much as these.

use eerste_stap::domain::questionnaire::Questionnaire;
use rand_pcg::Pcg64Mcg;

use crate::chance;
use crate::item::GradedItem;

/// How sharply statements measure: a discrimination in the logistic metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sharpness(pub f64);

impl Sharpness {
    /// Low, middling and high, as published scales are.
    pub const ALL: [Self; 3] = [Self(1.0), Self(1.5), Self(2.0)];
    /// What the gates are held against.
    pub const MIDDLING: Self = Self(1.5);

    /// The same as a factor loading: 1.702 brings the logistic curve to the normal one.
    pub fn loading(self) -> f64 {
        let normal = self.0 / 1.702;
        normal / (1.0 + normal * normal).sqrt()
    }
}

/// What happens beside the trait and the noise of the answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// Its name in tables.
    pub name: &'static str,
    /// The share of statements that someone leaves open or calls not applicable.
    pub missing: f64,
    /// The standard deviation, in those of a trait, of a tendency to agree with whatever is said,
    /// which someone has on all scales and at each sitting.
    pub agreeing: f64,
    /// How much of a trait is the same at the second sitting: the correlation of both.
    pub lasting: f64,
}

impl Condition {
    /// Nothing else happens.
    pub const PLAIN: Self =
        Self { name: "nothing else", missing: 0.0, agreeing: 0.0, lasting: 1.0 };
    /// One by one, and all at once.
    pub const OTHERS: [Self; 4] = [
        Self { name: "1 in 20 statements left open", missing: 0.05, ..Self::PLAIN },
        Self { name: "a tendency to agree", agreeing: 0.5, ..Self::PLAIN },
        Self { name: "drift between the sittings", lasting: 0.9, ..Self::PLAIN },
        Self { name: "all three", missing: 0.05, agreeing: 0.5, lasting: 0.9 },
    ];
}

/// How many people agree easily, by scale: many wish for control, and many worry.
const OFFSETS: [(&str, f64); 3] = [("confidence", 0.0), ("control", -0.8), ("privacy", -0.5)];
/// How the traits are related.
const CORRELATIONS: [(&str, &str, f64); 3] =
    [("confidence", "control", -0.2), ("confidence", "privacy", -0.3), ("control", "privacy", 0.4)];

/// The people who could answer a questionnaire: what is assumed of its scales. Scales that are not
/// those of the questionnaire that ships get no offset, and are not related to any other.
pub struct Population {
    offsets: Vec<f64>,
    triangle: Vec<Vec<f64>>,
}

impl Population {
    /// Those of this questionnaire; `None` where the correlations above contradict each other, which
    /// they do not.
    pub fn of(questionnaire: &Questionnaire) -> Option<Self> {
        let names: Vec<&str> =
            questionnaire.scales().iter().map(|scale| scale.id.as_str()).collect();
        let offset = |name: &&str| {
            let known = OFFSETS.iter().find(|(scale, _)| scale == name);
            known.map_or(0.0, |(_, offset)| *offset)
        };
        let correlation = |one: usize, two: usize| {
            let pair = [names.get(one), names.get(two)];
            let known = CORRELATIONS
                .iter()
                .find(|(a, b, _)| pair == [Some(a), Some(b)] || pair == [Some(b), Some(a)]);
            known.map_or(0.0, |(_, _, correlation)| *correlation)
        };
        let triangle = chance::triangle(names.len(), correlation)?;
        Some(Self { offsets: names.iter().map(offset).collect(), triangle })
    }

    /// Someone's traits, one a scale, standard normal.
    pub fn traits(&self, chance: &mut Pcg64Mcg) -> Vec<f64> {
        chance::related(&self.triangle, chance)
    }

    /// The statements of a questionnaire as they could have been.
    pub fn form(
        &self,
        questionnaire: &Questionnaire,
        Sharpness(typical): Sharpness,
        chance: &mut Pcg64Mcg,
    ) -> Form {
        let options = questionnaire.options().len();
        let place = |item: &eerste_stap::domain::questionnaire::Item| {
            questionnaire
                .scales()
                .iter()
                .position(|scale| scale.id == item.scale)
                .unwrap_or_default()
        };
        let mut draw = |scale: usize| {
            let offset = self.offsets.get(scale).copied().unwrap_or_default();
            (scale, GradedItem::draw(chance, typical, offset, options))
        };
        Form { items: questionnaire.items().iter().map(|item| draw(place(item))).collect() }
    }
}

/// The statements of a questionnaire as the model sees them, in its order.
pub struct Form {
    /// Each with the position of its scale.
    pub items: Vec<(usize, GradedItem)>,
}

impl Form {
    /// The statements of a scale.
    pub fn of_scale(&self, scale: usize) -> impl Iterator<Item = &GradedItem> {
        self.items.iter().filter(move |(of, _)| *of == scale).map(|(_, item)| item)
    }

    /// What the score would be on average for someone with this trait, in points.
    pub fn true_points(&self, scale: usize, trait_value: f64) -> f64 {
        let (mut sum, mut most) = (0.0, 0.0);
        for item in self.of_scale(scale) {
            sum += item.above(trait_value).sum::<f64>();
            most += item.thresholds.len() as f64;
        }
        100.0 * sum / f64::max(1.0, most)
    }
}
