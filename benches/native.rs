//! What the rules cost by themselves, on this computer: `cargo xtask bench` runs this, and makes a
//! table of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a benchmark")]

mod packs;
mod processor_time;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use eerste_stap::content::saved::{self, Purpose};
use eerste_stap::content::{bundled, pack};
use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::reasons::reasons;
use eerste_stap::domain::recommendation::{Circumstances, recommend};
use eerste_stap::domain::scoring::score;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;

use processor_time::ProcessorTime;

const PEOPLE: [usize; 6] = [1, 10, 100, 1_000, 10_000, 100_000];

/// Someone's answers: each person gives others, and none of them always the same.
fn answers(statements: usize, person: usize) -> Answers {
    let mut answers = Answers::blank(statements);
    for position in 0..statements {
        let rating = 1 + (position * 7 + position / 3 + person * 3) % 5;
        answers.give(position, Answer::Rating(rating.try_into().unwrap()));
    }
    answers
}

fn step_for(questionnaire: &Questionnaire, answers: &Answers) -> usize {
    let scores = score(questionnaire, answers);
    let circumstances = Circumstances { knows_tool: Some(true), ..Circumstances::default() };
    recommend(questionnaire, &scores, circumstances).unwrap().offers.len()
}

/// What grows with the number of statements.
fn statements(criterion: &mut Criterion<ProcessorTime>) {
    for statements in packs::STATEMENTS {
        let json = packs::pack(statements).to_string();
        let questionnaire = pack::read(&json).unwrap();
        let given = answers(statements, 0);
        let circumstances = Circumstances::default();
        let scores = score(&questionnaire, &given);
        let setup = Setup::default();
        let mut sitting = Session::new(&questionnaire, &setup);
        sitting.answers = given.clone();
        let file = saved::write(&sitting, &questionnaire, Purpose::File(None));

        let mut measure = |name: &str, run: &mut dyn FnMut()| {
            let mut group = criterion.benchmark_group(name);
            group.throughput(Throughput::Elements(statements as u64));
            let id = BenchmarkId::from_parameter(statements);
            group.bench_function(id, |bencher| bencher.iter(&mut *run));
        };
        measure("score", &mut || drop(black_box(score(&questionnaire, &given))));
        measure("recommend", &mut || {
            black_box(recommend(&questionnaire, &scores, circumstances));
        });
        measure("score and recommend", &mut || {
            black_box(step_for(&questionnaire, &given));
        });
        measure("reasons", &mut || {
            black_box(reasons(&questionnaire, &given, circumstances));
        });
        measure("read a pack", &mut || drop(black_box(pack::read(&json))));
        measure("write a sitting", &mut || {
            black_box(saved::write(&sitting, &questionnaire, Purpose::File(None)));
        });
        measure("read a sitting", &mut || {
            drop(black_box(saved::read(&file, &questionnaire, &setup)));
        });
    }
}

/// What grows with the number of people: scores and steps, with the questionnaire that ships.
fn people(criterion: &mut Criterion<ProcessorTime>) {
    let questionnaire = bundled::questionnaire().unwrap();
    let mut group = criterion.benchmark_group("people");
    for people in PEOPLE {
        let all: Vec<Answers> =
            (0..people).map(|person| answers(questionnaire.items().len(), person)).collect();
        group.throughput(Throughput::Elements(people as u64));
        group.bench_function(BenchmarkId::from_parameter(people), |bencher| {
            bencher.iter(|| all.iter().map(|one| step_for(&questionnaire, one)).sum::<usize>());
        });
    }
}

criterion_group! {
    name = native;
    config = Criterion::default()
        .with_measurement(ProcessorTime)
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = statements, people
}
criterion_main!(native);
