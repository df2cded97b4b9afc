//! Pictures for the notes, as SVG.

mod steps;

use std::error::Error;
use std::ops::Range;

use anyhow::{Result, anyhow};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::scoring::Score;
use plotters::coord::Shift;
use plotters::prelude::*;

use crate::exact::scores;
use crate::runs::{Run, Runs};
use crate::step_figures::{STEP_FIGURES, StepFigure};

/// The colours of the check, on its sheet.
const SHEET: RGBColor = RGBColor(0xff, 0xfe, 0xfb);
const INK: RGBColor = RGBColor(0x1d, 0x26, 0x28);
const LINE: RGBColor = RGBColor(0xd5, 0xda, 0xd4);
const HUES: [RGBColor; 3] =
    [RGBColor(0x1c, 0x64, 0x6b), RGBColor(0x80, 0x54, 0x0f), RGBColor(0x77, 0x3d, 0x69)];
const LETTERS: (&str, i32) = ("sans-serif", 15);

/// A place to draw.
type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// All pictures, with the names of their files.
///
/// # Errors
/// What the drawing library does not draw.
pub fn all(questionnaire: &Questionnaire, runs: &Runs) -> Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("bands.svg", drawn((760, 380), |area| bands(area, questionnaire))?),
        ("stability.svg", drawn((760, 380), |area| stability(area, runs))?),
        ("steps.svg", drawn((760, 560), |area| steps::draw(area, questionnaire, runs))?),
    ])
}

fn drawn(
    size: (u32, u32),
    draw: impl FnOnce(&Area) -> Result<(), Box<dyn Error>>,
) -> Result<String> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let picture = || -> Result<(), Box<dyn Error>> {
            area.fill(&SHEET)?;
            draw(&area)?;
            Ok(area.present()?)
        };
        picture().map_err(|error| anyhow!("{error}"))?;
    }
    Ok(svg)
}

/// A line with its name.
struct Line {
    name: String,
    color: RGBColor,
    points: Vec<(f64, f64)>,
}

/// Lines over a range, with shares from 0 to 1 upwards.
fn lines(
    area: &Area,
    across: Range<f64>,
    below: &str,
    lines: Vec<Line>,
) -> Result<(), Box<dyn Error>> {
    let mut chart = ChartBuilder::on(area)
        .margin(18)
        .x_label_area_size(44)
        .y_label_area_size(52)
        .build_cartesian_2d(across, 0.0..1.0)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .bold_line_style(LINE)
        .light_line_style(TRANSPARENT)
        .axis_style(INK)
        .label_style(LETTERS.into_font().color(&INK))
        .x_label_formatter(&|place| format!("{}", (place * 100.0).round() / 100.0))
        .y_label_formatter(&|share| format!("{:.0}%", share * 100.0))
        .x_desc(below)
        .draw()?;
    for Line { name, color, points } in lines {
        let line = LineSeries::new(points.clone(), color.stroke_width(2));
        let key = move |(x, y)| PathElement::new([(x, y), (x + 22, y)], color.stroke_width(2));
        chart.draw_series(line)?.label(name).legend(key);
        chart.draw_series(points.into_iter().map(|point| Circle::new(point, 3, color.filled())))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::MiddleRight)
        .label_font(LETTERS.into_font().color(&INK))
        .background_style(SHEET.mix(0.9))
        .draw()?;
    Ok(())
}

/// How sure the check is of each band, for every score that five statements can have.
fn bands(area: &Area, questionnaire: &Questionnaire) -> Result<(), Box<dyn Error>> {
    let Some(scale) = questionnaire.scales().first() else { return Ok(()) };
    let sure =
        |score: Score| (score.points(), score.band_probabilities(questionnaire.bands(), scale.sem));
    let points: Vec<_> = scores(questionnaire, scale).into_iter().map(sure).collect();
    let line = |(band, color): (usize, &RGBColor)| Line {
        name: questionnaire
            .bands()
            .get(band)
            .map(|band| band.id.as_str().to_owned())
            .unwrap_or_default(),
        color: *color,
        points: points
            .iter()
            .filter_map(|(points, probabilities)| Some((*points, *probabilities.get(band)?)))
            .collect(),
    };
    let all = questionnaire.bands().len().min(HUES.len());
    lines(area, 0.0..100.0, "score", HUES.iter().take(all).enumerate().map(line).collect())
}

/// How steady the first step is, by how sharply the statements measure.
fn stability(area: &Area, runs: &Runs) -> Result<(), Box<dyn Error>> {
    let line = |((how, figures), color): (&(&str, [StepFigure; 2]), &RGBColor)| {
        let [_, among] = figures;
        let point = |run: &Run| (run.sharpness.loading(), among.all(run).mean);
        Line {
            name: (*how).to_owned(),
            color: *color,
            points: runs.sharp.iter().map(point).collect(),
        }
    };
    let all = STEP_FIGURES.iter().zip(&HUES).map(line).collect();
    lines(area, 0.45..0.8, "loading of the statements", all)
}
