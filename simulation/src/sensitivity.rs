//! What becomes of the steps when one answer is one option higher or lower.

use std::collections::BTreeMap;

use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::questionnaire::Questionnaire;
use rand_pcg::Pcg64Mcg;

use crate::assumptions::{Condition, Form, Population};
use crate::people::Person;
use crate::sittings::Sitting;
use crate::tally::Mean;

/// What one option more or less does, by statement.
#[derive(Clone, Default)]
pub struct Sensitivity {
    /// In the questionnaire's order.
    pub statements: Vec<Moved>,
}

/// What moving the answer to one statement does.
#[derive(Clone, Default)]
pub struct Moved {
    /// Whether another step comes first, when it goes down and when it goes up.
    pub other_first: [Mean; 2],
    /// Whether the step that was first is still among the three, either way.
    pub still_there: Mean,
    /// Whether the three are the same, in any order, either way.
    pub same_three: Mean,
    /// Which step gives way to which as the first, and how often, down and up.
    gives_way: [BTreeMap<[usize; 2], u64>; 2],
}

impl Sensitivity {
    /// Of so many people, each with every answer moved both ways.
    pub fn of(
        questionnaire: &Questionnaire,
        population: &Population,
        form: &Form,
        people: usize,
        chance: &mut Pcg64Mcg,
    ) -> Self {
        let mut statements = vec![Moved::default(); form.items.len()];
        for _ in 0..people {
            let person = Person::draw(population, &Condition::PLAIN, chance);
            let answers = person.answer(form, &Condition::PLAIN, chance);
            let before = Sitting::of(questionnaire, &answers).steps;
            for (position, moved) in statements.iter_mut().enumerate() {
                for (way, by) in [-1, 1].into_iter().enumerate() {
                    if let Some(answers) = neighbour(questionnaire, &answers, position, by) {
                        moved.add(way, &before, &Sitting::of(questionnaire, &answers).steps);
                    }
                }
            }
        }
        Self { statements }
    }

    /// All drawings together.
    pub fn all(drawings: Vec<Self>) -> Self {
        let mut statements = Vec::new();
        for drawing in drawings {
            statements.resize(drawing.statements.len(), Moved::default());
            for (all, one) in statements.iter_mut().zip(drawing.statements) {
                all.join(one);
            }
        }
        Self { statements }
    }
}

impl Moved {
    fn add(&mut self, way: usize, before: &[usize], after: &[usize]) {
        let (Some(first), Some(next)) = (before.first(), after.first()) else { return };
        self.still_there.note(after.contains(first));
        self.same_three.note(before.iter().all(|step| after.contains(step)));
        if let Some(other_first) = self.other_first.get_mut(way) {
            other_first.note(next != first);
        }
        if let Some(changes) = self.gives_way.get_mut(way).filter(|_| next != first) {
            *changes.entry([*first, *next]).or_default() += 1;
        }
    }

    fn join(&mut self, one: Self) {
        self.still_there.join(one.still_there);
        self.same_three.join(one.same_three);
        for (all, one) in self.other_first.iter_mut().zip(one.other_first) {
            all.join(one);
        }
        for (all, one) in self.gives_way.iter_mut().zip(one.gives_way) {
            for (change, count) in one {
                *all.entry(change).or_default() += count;
            }
        }
    }

    /// The most frequent change of the first step, down (0) or up (1), and its share of all changes.
    pub fn most_often(&self, way: usize) -> Option<([usize; 2], f64)> {
        let changes = self.gives_way.get(way)?;
        let (change, count) = changes.iter().max_by_key(|(_, count)| **count)?;
        Some((*change, *count as f64 / changes.values().sum::<u64>() as f64))
    }
}

/// The answers with one of them so many options higher, where there is such an option.
fn neighbour(
    questionnaire: &Questionnaire,
    answers: &Answers,
    position: usize,
    by: i8,
) -> Option<Answers> {
    let Some(Answer::Rating(rating)) = answers.get(position) else { return None };
    let answer = Answer::Rating(rating.checked_add_signed(by)?);
    let mut moved = answers.clone();
    moved.give(position, answer);
    questionnaire.accepts(answer).then_some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gives_way_to_what_is_counted_by_the_way_it_went() {
        let mut moved = Moved::default();
        moved.add(0, &[1, 2, 3], &[1, 3, 2]);
        moved.add(1, &[1, 2, 3], &[2, 1, 4]);
        moved.add(1, &[1, 2, 3], &[4, 2, 3]);
        let mut all = Moved::default();
        all.join(moved.clone());
        all.join(moved);
        let [down, up] = all.other_first.map(Mean::get);
        assert!(down.abs() < 1e-12 && (up - 1.0).abs() < 1e-12);
        assert!((all.still_there.get() - 2.0 / 3.0).abs() < 1e-12);
        assert!((all.same_three.get() - 1.0 / 3.0).abs() < 1e-12);
        assert_eq!(all.most_often(0), None);
        let (change, share) = all.most_often(1).unwrap();
        assert!([[1, 2], [1, 4]].contains(&change) && (share - 0.5).abs() < 1e-12);
    }
}
