//! How often each step is given, as bars.

use std::error::Error;

use eerste_stap::domain::advice::Advice;
use eerste_stap::domain::questionnaire::Questionnaire;
use plotters::prelude::*;

use super::{Area, HUES, INK, LETTERS, LINE, SHEET};
use crate::report::middling;
use crate::runs::Runs;
use crate::step_figures::shares;

/// How often each step is the first, and one of the three.
pub fn draw(area: &Area, questionnaire: &Questionnaire, runs: &Runs) -> Result<(), Box<dyn Error>> {
    let steps = questionnaire.advice().map(Advice::steps).unwrap_or_default();
    let shares = middling(&runs.sharp).map(shares).unwrap_or_default();
    let names: Vec<String> = steps.iter().map(|step| step.card.title.en.clone()).collect();
    let count = i32::try_from(names.len())?;
    let most = shares.iter().map(|[_, three]| three.mean).fold(0.1, f64::max) * 1.05;
    let mut chart = ChartBuilder::on(area)
        .margin(18)
        .x_label_area_size(44)
        .y_label_area_size(290)
        .build_cartesian_2d(0.0..most, (0..count).into_segmented())?;
    let name = |place: &SegmentValue<i32>| match place {
        SegmentValue::CenterOf(place) => {
            let place = usize::try_from(count - 1 - place).ok();
            place.and_then(|place| names.get(place)).cloned().unwrap_or_default()
        }
        _ => String::new(),
    };
    chart
        .configure_mesh()
        .disable_y_mesh()
        .bold_line_style(LINE)
        .light_line_style(TRANSPARENT)
        .axis_style(INK)
        .label_style(LETTERS.into_font().color(&INK))
        .x_label_formatter(&|share| format!("{:.0}%", share * 100.0))
        .y_labels(names.len())
        .y_label_formatter(&name)
        .x_desc("of all simulated people")
        .draw()?;
    let [first, three, _] = HUES;
    for (which, (label, color)) in
        [("among the three", three), ("first", first)].into_iter().enumerate()
    {
        let bars = shares.iter().enumerate().filter_map(|(step, [first, three])| {
            let place = count - 1 - i32::try_from(step).ok()?;
            let share = if which == 0 { three.mean } else { first.mean };
            let ends = [(0.0, SegmentValue::Exact(place)), (share, SegmentValue::Exact(place + 1))];
            let mut bar = Rectangle::new(ends, color.filled());
            bar.set_margin(4, 4, 0, 0);
            Some(bar)
        });
        let key = move |(x, y)| Rectangle::new([(x, y - 5), (x + 22, y + 5)], color.filled());
        chart.draw_series(bars)?.label(label).legend(key);
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::LowerRight)
        .label_font(LETTERS.into_font().color(&INK))
        .background_style(SHEET.mix(0.9))
        .draw()?;
    Ok(())
}
