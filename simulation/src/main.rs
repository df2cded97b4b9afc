//! The command `simulate`: what the scores of a questionnaire are worth, by simulation.
//!
//! People with known traits answer by the graded response model, twice; the scoring and the
//! recommendation that ship turn that into scores and steps. What comes out of it says how noisy the
//! check is, under assumptions that are written down in [`assumptions`], and nothing about real
//! people.
//!
//! - [`item`]: a statement under the model;
//! - [`assumptions`]: who answers, and how;
//! - [`people`], [`sittings`]: who sits twice, and what their scores and steps come to;
//! - [`exact`], [`oracle`]: the same without chance, to hold the simulation against;
//! - [`sensitivity`]: what one answer changes;
//! - [`runs`]: all of it, many times;
//! - [`pilot`]: how sure a trial with real people would be;
//! - [`figures`], [`step_figures`], [`report`], [`plots`]: as tables and pictures, and [`gates`] that have to hold;
//! - [`notes`]: the notes that hold them.

#![allow(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]

mod assumptions;
mod chance;
mod exact;
mod figures;
mod gates;
mod item;
mod notes;
mod oracle;
mod people;
mod pilot;
mod plots;
mod report;
mod runs;
mod sensitivity;
mod sittings;
mod step_figures;
mod tally;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Parser;
use eerste_stap::content::error::ContentError;
use eerste_stap::content::{bundled, pack};
use eerste_stap::domain::wording::Language;
use indicatif::{ProgressBar, ProgressStyle};

use crate::runs::Size;

/// The notes that hold the tables, and where the pictures lie.
const NOTES: &str = "docs/measurement.md";
const PICTURES: &str = "docs/measurement";

/// Simulates people who answer the questionnaire, and says what its scores are worth
#[derive(Parser)]
#[command(name = "cargo xtask simulate", bin_name = "cargo xtask simulate")]
struct Cli {
    /// A questionnaire of one's own, instead of the one that ships
    #[arg(long)]
    pack: Option<PathBuf>,
    /// How often statements are drawn
    #[arg(long, default_value_t = 40)]
    draws: u64,
    /// How many people answer each drawing
    #[arg(long, default_value_t = 3_000)]
    people: usize,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Renew the figures and pictures in docs
    #[arg(long, conflicts_with_all = ["pack", "draws", "people", "seed", "check"])]
    write: bool,
    /// Compare docs with what comes out, and hold the gates
    #[arg(long, conflicts_with_all = ["pack", "draws", "people", "seed"])]
    check: bool,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<()> {
    let questionnaire = match &cli.pack {
        None => bundled::questionnaire(),
        Some(path) => {
            let why = || format!("{} cannot be read", path.display());
            pack::read(&fs::read_to_string(path).with_context(why)?)
        }
    };
    let questionnaire = questionnaire.or_else(|error| match error {
        // Without what a page would show instead.
        ContentError::Pack(fault) => bail!("{}", fault.sentence(Language::English)),
        other => bail!("{}", other.sentence(Language::English)),
    })?;
    let size = Size { draws: cli.draws.max(1), people: cli.people.max(1), seed: cli.seed };

    let began = Instant::now();
    let progress =
        ProgressBar::new(0).with_style(ProgressStyle::with_template("{bar:40} {percent}% {eta}")?);
    let runs = runs::run(&questionnaire, size, &progress)?;
    progress.finish_and_clear();
    let Size { draws, people, .. } = size;
    eprintln!("{draws} drawings of {people} people took {:.1} s", began.elapsed().as_secs_f32());

    let tables = report::tables(&questionnaire, &runs);
    if cli.write || cli.check {
        let kept = fs::read_to_string(NOTES).with_context(|| format!("{NOTES} cannot be read"))?;
        let mut files = vec![(PathBuf::from(NOTES), notes::renewed(&kept, &tables)?)];
        for (name, picture) in plots::all(&questionnaire, &runs)? {
            files.push((Path::new(PICTURES).join(name), picture));
        }
        return keep(&files, cli.write).and_then(|()| hold_gates(&runs, &questionnaire));
    }
    for (name, table) in tables {
        println!("## {name}\n\n{table}");
    }
    if cli.pack.is_none() { hold_gates(&runs, &questionnaire) } else { Ok(()) }
}

fn keep(files: &[(PathBuf, String)], write: bool) -> Result<()> {
    for (path, now) in files {
        let name = path.display();
        if write {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, now).with_context(|| format!("{name} cannot be written"))?;
        } else {
            let kept =
                fs::read_to_string(path).with_context(|| format!("{name} cannot be read"))?;
            notes::compare(&name.to_string(), &kept, now)?;
        }
    }
    Ok(())
}

fn hold_gates(
    runs: &runs::Runs,
    questionnaire: &eerste_stap::domain::questionnaire::Questionnaire,
) -> Result<()> {
    let shown = questionnaire.scales().first().context("a questionnaire without scales")?.sem;
    for line in gates::hold(runs, shown)? {
        eprintln!("{line}");
    }
    Ok(())
}
