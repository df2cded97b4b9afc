//! What people's answers come to, with the scoring and the recommendation that ship.

use eerste_stap::domain::advice::Advice;
use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::comparison::{Standing, change};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::recommendation::{Circumstances, Offer, recommend};
use eerste_stap::domain::scoring::{ScaleScore, Score, band_at, score};
use rand_pcg::Pcg64Mcg;

use crate::assumptions::{Condition, Form, Population};
use crate::people::Person;
use crate::tally::{Mean, Spread};

/// What is known of a sitting.
pub struct Sitting {
    /// One a scale.
    pub scores: Vec<ScaleScore>,
    /// The steps that are shown, the first on top, as positions in the questionnaire's; none where
    /// it has no steps.
    pub steps: Vec<usize>,
    /// The steps by bands that are not weighed, where every scale has a score.
    hard: Option<[usize; 3]>,
}

impl Sitting {
    /// What the check makes of these answers, of someone who knows the allowed tool.
    pub fn of(questionnaire: &Questionnaire, answers: &Answers) -> Self {
        let scores = score(questionnaire, answers);
        let circumstances = Circumstances { knows_tool: Some(true), ..Circumstances::default() };
        let all = questionnaire.advice().map(Advice::steps).unwrap_or_default();
        let offers = recommend(questionnaire, &scores, circumstances).map(|advice| advice.offers);
        let offers = offers.unwrap_or_default();
        let place = |offer: &Offer| all.iter().position(|step| step.id == offer.step.id);
        let steps = offers.iter().filter_map(place).collect();
        let bands = questionnaire.bands();
        let band = |score: &ScaleScore| score.valid().map(|score| score.band(bands));
        let hard = scores.iter().map(band).collect::<Option<Vec<_>>>().and_then(|all| {
            questionnaire.advice().and_then(|advice| advice.cell(&all, bands.len()))
        });
        Self { scores, steps, hard }
    }
}

/// What the sittings of many people come to, for one scale.
#[derive(Clone, Default)]
pub struct ScaleTally {
    /// How many got no score at the first sitting.
    pub unscored: Mean,
    /// Both scores, of those who have both.
    pub scores: Spread,
    /// How far the first score is from the true one, squared.
    pub error: Mean,
    /// Whether the range that is shown holds the true score.
    pub within: Mean,
    /// Whether the first score lies in the band of the true one.
    pub accurate: Mean,
    /// Whether both scores lie in the same band.
    pub consistent: Mean,
    /// Whether one is in the lowest and the other in the highest.
    pub flipped: Mean,
    /// Whether the second would be called a change.
    pub changed: Mean,
    /// Each statement's answers, of those who answered all of the scale.
    items: Vec<Spread>,
    total: Spread,
}

impl ScaleTally {
    /// Cronbach's alpha (1951), of the first sitting.
    pub fn alpha(&self) -> f64 {
        let count = self.items.len() as f64;
        let parts: f64 = self.items.iter().map(Spread::variance).sum();
        count / (count - 1.0) * (1.0 - parts / self.total.variance())
    }
}

/// What they come to for the steps.
#[derive(Clone, Default)]
pub struct StepTally {
    /// Whether the first step is the same at both.
    pub same: Mean,
    /// Whether the earlier first step is among the later three.
    pub among: Mean,
    /// The same two by bands that are not weighed.
    pub hard: [Mean; 2],
    /// How often each step is the first, and how often one of the three.
    pub shares: Vec<[Mean; 2]>,
}

/// What they come to.
#[derive(Clone, Default)]
pub struct Tally {
    /// In the questionnaire's order.
    pub scales: Vec<ScaleTally>,
    /// Of the steps.
    pub steps: StepTally,
}

impl Tally {
    /// So many people, who answer the same statements twice.
    pub fn of(
        questionnaire: &Questionnaire,
        population: &Population,
        form: &Form,
        condition: &Condition,
        people: usize,
        chance: &mut Pcg64Mcg,
    ) -> Self {
        let mut tally = Self {
            scales: vec![ScaleTally::default(); questionnaire.scales().len()],
            ..Self::default()
        };
        let steps = questionnaire.advice().map_or(0, |advice| advice.steps().len());
        tally.steps.shares = vec![<[Mean; 2]>::default(); steps];
        for _ in 0..people {
            let person = Person::draw(population, condition, chance);
            let answers = person.answer(form, condition, chance);
            let later = person.later(population, condition, chance).answer(form, condition, chance);
            let sittings = [&answers, &later].map(|answers| Sitting::of(questionnaire, answers));
            tally.add_scales(questionnaire, form, &person, &sittings);
            tally.add_items(form, &answers);
            tally.steps.add(&sittings);
        }
        tally
    }

    fn add_scales(
        &mut self,
        questionnaire: &Questionnaire,
        form: &Form,
        person: &Person,
        [one, two]: &[Sitting; 2],
    ) {
        let bands = questionnaire.bands();
        let scores = one.scores.iter().zip(&two.scores);
        let scales = questionnaire.scales().iter().zip(&person.traits).zip(scores);
        for (number, (tally, ((scale, trait_value), (one, two)))) in
            self.scales.iter_mut().zip(scales).enumerate()
        {
            tally.unscored.note(one.valid().is_none());
            let Some(one) = one.valid() else { continue };
            let truth = form.true_points(number, *trait_value);
            tally.error.add((one.points() - truth).powi(2));
            let range = one.range(scale.sem);
            tally.within.note((range.low..=range.high).contains(&truth));
            let band = |score: Score| score.band(bands);
            tally.accurate.note(band(one) == band_at(truth, bands));
            let Some(two) = two.valid() else { continue };
            tally.scores.add(one.points(), two.points());
            tally.consistent.note(band(one) == band(two));
            tally.flipped.note(band(one).abs_diff(band(two)) + 1 == bands.len() && bands.len() > 1);
            tally.changed.note(change(two, one, scale.sem) != Standing::Tied);
        }
    }

    fn add_items(&mut self, form: &Form, answers: &Answers) {
        for (number, tally) in self.scales.iter_mut().enumerate() {
            let own =
                form.items.iter().zip(answers.iter()).filter(|((scale, _), _)| *scale == number);
            let rating = |answer| match answer {
                Some(Answer::Rating(rating)) => Some(f64::from(rating)),
                _ => None,
            };
            let Some(ratings) = own.map(|(_, answer)| rating(answer)).collect::<Option<Vec<_>>>()
            else {
                continue;
            };
            tally.items.resize(ratings.len(), Spread::default());
            let sum = ratings.iter().sum();
            tally.total.add(sum, sum);
            for (spread, rating) in tally.items.iter_mut().zip(ratings) {
                spread.add(rating, rating);
            }
        }
    }
}

impl StepTally {
    fn add(&mut self, [one, two]: &[Sitting; 2]) {
        let Some(first) = one.steps.first() else { return };
        self.same.note(two.steps.first() == Some(first));
        self.among.note(two.steps.contains(first));
        if let (Some([hard, ..]), Some(three)) = (one.hard, two.hard) {
            let [same, among] = &mut self.hard;
            same.note(three.first() == Some(&hard));
            among.note(three.contains(&hard));
        }
        for (step, [top, three]) in self.shares.iter_mut().enumerate() {
            top.note(step == *first);
            three.note(one.steps.contains(&step));
        }
    }
}
