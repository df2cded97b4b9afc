//! What the questionnaire that ships has to be worth, with middling sharpness.

use anyhow::{Context, Result, bail};

use crate::figures::{CONSISTENCY, ERROR, FIGURES, FLIPS};
use crate::report::middling;
use crate::runs::{Run, Runs};
use crate::step_figures::AMONG_THREE;

/// The same band twice, at least.
const LEAST_CONSISTENCY: f64 = 0.65;
/// From low to high or back, at most.
const MOST_FLIPS: f64 = 0.01;
/// The earlier first step among the new three, at least.
const LEAST_AMONG_THREE: f64 = 0.75;
/// How far the standard error may be from the one that the check shows, in points.
const ERROR_APART: f64 = 0.5;
/// How many standard errors the simulation may be away from the exact figures.
const FAR: f64 = 4.0;

/// Fails with everything that is not as it has to be; otherwise says how it is.
///
/// # Errors
/// A gate that is not passed, and a simulation that does not agree with the exact figures.
pub fn hold(runs: &Runs, shown_error: f64) -> Result<Vec<String>> {
    let run = middling(&runs.sharp).context("nothing was simulated with middling sharpness")?;
    let consistency = CONSISTENCY.all(run).mean;
    let flips = FLIPS.all(run).mean;
    let among = AMONG_THREE.all(run).mean;
    let error = ERROR.all(run).mean;
    let told = [
        (
            consistency >= LEAST_CONSISTENCY,
            format!("same band twice {consistency:.3}, at least {LEAST_CONSISTENCY}"),
        ),
        (flips <= MOST_FLIPS, format!("low and high {flips:.4}, at most {MOST_FLIPS}")),
        (
            among >= LEAST_AMONG_THREE,
            format!(
                "earlier first step among the new three {among:.3}, at least {LEAST_AMONG_THREE}"
            ),
        ),
        (
            (error - shown_error).abs() <= ERROR_APART,
            format!(
                "standard error {error:.2}, within {ERROR_APART} of the {shown_error} that are shown"
            ),
        ),
    ];
    let broken: Vec<&str> =
        told.iter().filter(|(holds, _)| !holds).map(|(_, told)| told.as_str()).collect();
    if !broken.is_empty() {
        bail!("these gates are not passed: {}", broken.join("; "));
    }
    for run in [&runs.oracle].into_iter().chain(&runs.sharp) {
        agree(run)?;
    }
    Ok(told.into_iter().map(|(_, told)| told).collect())
}

fn agree(run: &Run) -> Result<()> {
    for figure in FIGURES {
        let Some((exact, apart)) = figure.held_against_exact(run) else { continue };
        if apart.mean.abs() > FAR * apart.error {
            let (name, mean, error) = (figure.name, apart.mean, apart.error);
            bail!(
                "“{name}” is {mean:.5} away from the exact {exact:.4}, with a standard error of {error:.5}"
            );
        }
    }
    Ok(())
}
