//! How sure a pilot of so many people would be.

use crate::tally::Interval;

/// 95% of a normal distribution lie within so many standard deviations.
const WITHIN: f64 = 1.96;

/// Where Cronbach's alpha lies, with 95% confidence, when this one was found (Bonett, 2002).
pub fn alpha(found: f64, items: usize, people: u32) -> Interval {
    let (items, people) = (items as f64, f64::from(people));
    let spread = libm::sqrt(2.0 * items / ((items - 1.0) * (people - 2.0)));
    let bound = |way: f64| 1.0 - (1.0 - found) * libm::exp(way * WITHIN * spread);
    Interval { low: bound(1.0), high: bound(-1.0) }
}

/// Where a correlation lies, with 95% confidence, when this one was found (Fisher, 1921).
pub fn correlation(found: f64, people: u32) -> Interval {
    let spread = 1.0 / libm::sqrt(f64::from(people) - 3.0);
    let bound = |way: f64| libm::tanh(libm::atanh(found) + way * WITHIN * spread);
    Interval { low: bound(-1.0), high: bound(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_people_make_it_surer() {
        // Worked out by hand: ln(1 - .75) ± 1.96 · √(10 / (4 · 248)), and atanh(.75) ± 1.96 / √47.
        let Interval { low, high } = alpha(0.75, 5, 250);
        assert!((low - 0.6957).abs() < 5e-4 && (high - 0.7947).abs() < 5e-4, "{low} {high}");
        let Interval { low, high } = correlation(0.75, 50);
        assert!((low - 0.5965).abs() < 5e-4 && (high - 0.8506).abs() < 5e-4, "{low} {high}");
        assert!(alpha(0.75, 5, 50).low < alpha(0.75, 5, 300).low);
    }
}
