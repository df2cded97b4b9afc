//! People, and what they answer.

use eerste_stap::domain::answers::{Answer, Answers};
use rand_pcg::Pcg64Mcg;

use crate::assumptions::{Condition, Form, Population};
use crate::chance::{normal, uniform};

/// Someone, at one sitting.
pub struct Person {
    /// One a scale.
    pub traits: Vec<f64>,
    /// Added to each of them.
    agreeing: f64,
}

impl Person {
    /// Someone of this population.
    pub fn draw(population: &Population, condition: &Condition, chance: &mut Pcg64Mcg) -> Self {
        let traits = population.traits(chance);
        Self { traits, agreeing: condition.agreeing * normal(chance) }
    }

    /// The same one later, when some of the traits have changed.
    pub fn later(
        &self,
        population: &Population,
        condition: &Condition,
        chance: &mut Pcg64Mcg,
    ) -> Self {
        let lasting = condition.lasting;
        let fresh = (1.0 - lasting * lasting).sqrt();
        let anew = population.traits(chance).into_iter();
        let traits = self.traits.iter().zip(anew).map(|(old, new)| lasting * old + fresh * new);
        Self { traits: traits.collect(), agreeing: self.agreeing }
    }

    /// What this person answers.
    pub fn answer(&self, form: &Form, condition: &Condition, chance: &mut Pcg64Mcg) -> Answers {
        let mut answers = Answers::blank(form.items.len());
        for (position, (scale, item)) in form.items.iter().enumerate() {
            if condition.missing > 0.0 && uniform(chance) < condition.missing {
                continue;
            }
            let trait_value = self.traits.get(*scale).copied().unwrap_or_default() + self.agreeing;
            let below = item.answer(trait_value, chance);
            answers.give(position, Answer::Rating(u8::try_from(below + 1).unwrap_or(u8::MAX)));
        }
        answers
    }
}
