//! Everything as tables, in Markdown, each with the name that the notes know it by.

use eerste_stap::domain::advice::{Advice, Source};
use eerste_stap::domain::questionnaire::{FacetId, Questionnaire};

use crate::assumptions::Sharpness;
use crate::figures::{ALPHA, FIGURES, Figure, RETEST, Unit};
use crate::oracle::ORACLE;
use crate::pilot;
use crate::runs::{Run, Runs};
use crate::step_figures::{self, STEP_FIGURES};
use crate::tally::{Estimate, Interval, Mean};

/// A table and its name.
pub type Table = (&'static str, String);

/// All tables.
pub fn tables(questionnaire: &Questionnaire, runs: &Runs) -> Vec<Table> {
    let conditions = middling(&runs.sharp).into_iter().chain(&runs.conditions);
    vec![
        ("statements", statements(questionnaire)),
        ("oracle", against_exact(&runs.oracle, true)),
        ("sharpness", by(runs.sharp.iter(), "loading", |run| loading(run.sharpness))),
        ("scales", scales(questionnaire, middling(&runs.sharp))),
        ("exact", middling(&runs.sharp).map(|run| against_exact(run, false)).unwrap_or_default()),
        ("conditions", by(conditions, "what else happens", |run| run.condition.name.into())),
        ("stability", stability(&runs.sharp)),
        ("shares", shares(questionnaire, middling(&runs.sharp))),
        ("sensitivity", sensitivity(questionnaire, runs)),
        ("pilot", middling(&runs.sharp).map(|run| pilot(questionnaire, run)).unwrap_or_default()),
    ]
}

/// The run with the sharpness that the gates are held against.
pub fn middling(runs: &[Run]) -> Option<&Run> {
    runs.iter().find(|run| run.sharpness == Sharpness::MIDDLING)
}

fn loading(sharpness: Sharpness) -> String {
    format!("{:.2}", sharpness.loading())
}

/// A table of which the first columns, so many, are texts and the others numbers.
fn table(texts: usize, head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
    let rule: Vec<&str> =
        head.iter().enumerate().map(|(n, _)| if n < texts { "---" } else { "---:" }).collect();
    let mut table = line(head) + &line(&rule);
    for row in rows {
        table += &line(&row.iter().map(String::as_str).collect::<Vec<_>>());
    }
    table
}

fn by<'a>(
    runs: impl Iterator<Item = &'a Run>,
    what: &str,
    name: impl Fn(&Run) -> String,
) -> String {
    let head: Vec<&str> =
        [what].into_iter().chain(FIGURES.iter().map(|figure| figure.name)).collect();
    table(1, &head, runs.map(|run| row(name(run), |figure| figure.all(run))))
}

fn row(name: String, estimate: impl Fn(&Figure) -> Estimate) -> Vec<String> {
    let cells = FIGURES.iter().map(|figure| figure.unit.write(estimate(figure).mean));
    [name].into_iter().chain(cells).collect()
}

fn scales(questionnaire: &Questionnaire, run: Option<&Run>) -> String {
    let head: Vec<&str> =
        ["scale"].into_iter().chain(FIGURES.iter().map(|figure| figure.name)).collect();
    let scales = questionnaire.scales().iter().enumerate();
    let row = |run, number, name: &str| row(name.to_owned(), |figure| figure.scale(run, number));
    let rows = run.into_iter().flat_map(|run| {
        scales.clone().map(move |(number, scale)| row(run, number, &scale.name.en))
    });
    table(1, &head, rows)
}

/// The simulation beside the exact figures, to three decimals; for the oracle what was published,
/// too.
fn against_exact(run: &Run, is_oracle: bool) -> String {
    let mut head = vec!["figure", "simulated", "exact", "difference", "standard error of it"];
    if is_oracle {
        head.push("computed elsewhere");
    }
    let rows = FIGURES.iter().filter_map(|figure| {
        let (exact, apart) = figure.held_against_exact(run)?;
        let numbers = [figure.all(run).mean, exact, apart.mean, apart.error];
        let mut row = vec![figure.name.to_owned()];
        row.extend(numbers.map(|number| format!("{number:.4}")));
        if is_oracle {
            let published = figure.exact.map(|of| of(&ORACLE)).filter(|known| known.is_finite());
            row.push(published.map(|known| format!("{known:.4}")).unwrap_or_default());
        }
        Some(row)
    });
    table(1, &head, rows)
}

fn stability(runs: &[Run]) -> String {
    let loadings: Vec<String> =
        runs.iter().map(|run| ["λ = ", &loading(run.sharpness)].concat()).collect();
    let head: Vec<&str> =
        ["steps", "what"].into_iter().chain(loadings.iter().map(String::as_str)).collect();
    let rows = STEP_FIGURES.iter().flat_map(|(how, figures)| {
        figures.iter().map(|figure| {
            let cells = runs.iter().map(|run| Unit::Percent.write(figure.all(run).mean));
            [(*how).to_owned(), figure.name.to_owned()].into_iter().chain(cells).collect()
        })
    });
    table(2, &head, rows)
}

fn shares(questionnaire: &Questionnaire, run: Option<&Run>) -> String {
    let steps = questionnaire.advice().map(Advice::steps).unwrap_or_default();
    let shares = run.map(step_figures::shares).unwrap_or_default();
    let rows = steps.iter().enumerate().zip(shares).map(|((number, step), [first, three])| {
        let name = format!("{}. {}", number + 1, step.card.title.en);
        vec![name, Unit::Percent.write(first.mean), Unit::Percent.write(three.mean)]
    });
    table(1, &["step", "first", "among the three"], rows)
}

fn sensitivity(questionnaire: &Questionnaire, runs: &Runs) -> String {
    let statements = questionnaire.items().iter().zip(&runs.sensitivity.statements);
    let rows = statements.map(|(item, moved)| {
        let percent = |share: Mean| Unit::Percent.write(share.get());
        let most = |way| match moved.most_often(way) {
            None => String::new(),
            Some(([from, to], share)) => {
                format!("{} → {} ({:.0}%)", from + 1, to + 1, 100.0 * share)
            }
        };
        let [down, up] = moved.other_first.map(percent);
        let name = item.id.as_str().to_owned();
        let [there, same] = [moved.still_there, moved.same_three].map(percent);
        vec![name, down, most(0), up, most(1), there, same]
    });
    let head = [
        "statement",
        "one lower: another first",
        "mostly",
        "one higher: another first",
        "mostly",
        "the first still among three",
        "the same three",
    ];
    table(1, &head, rows)
}

/// How many people a pilot could have.
const PILOTS: [u32; 5] = [30, 50, 100, 200, 300];

fn pilot(questionnaire: &Questionnaire, run: &Run) -> String {
    let [alpha, retest] = [&ALPHA, &RETEST].map(|figure| figure.all(run).mean);
    let scales = questionnaire.scales().len().max(1);
    let items = questionnaire.items().len() / scales;
    let write = |Interval { low, high }| format!("{low:.2} to {high:.2}");
    let rows = PILOTS.into_iter().map(|people| {
        let of_alpha = pilot::alpha(alpha, items, people);
        let of_retest = pilot::correlation(retest, people);
        vec![people.to_string(), write(of_alpha), write(of_retest)]
    });
    let head = [format!("α of {alpha:.2}"), format!("retest *r* of {retest:.2}")];
    let [alpha, retest] = &head;
    table(1, &["people", alpha, retest], rows)
}

fn statements(questionnaire: &Questionnaire) -> String {
    let source = |source: &Source| format!("{}, line {}", source.seed, source.line);
    let rows = questionnaire.items().iter().map(|item| {
        let facet = item.facet.as_ref().map(FacetId::as_str).unwrap_or_default();
        vec![
            item.text.nl.clone(),
            item.text.en.clone(),
            item.scale.as_str().to_owned(),
            facet.to_owned(),
            item.rests_on.as_ref().map(source).unwrap_or_default(),
        ]
    });
    table(5, &["statement", "in English", "scale", "facet", "rests on"], rows)
}
