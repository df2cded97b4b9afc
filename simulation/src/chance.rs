//! Numbers by chance, the same on every computer.

use rand::distr::{Distribution, Open01};
use rand_distr::StandardNormal;
use rand_pcg::Pcg64Mcg;

/// Evenly between 0 and 1, without the ends.
pub fn uniform(chance: &mut Pcg64Mcg) -> f64 {
    Open01.sample(chance)
}

/// Standard normal.
pub fn normal(chance: &mut Pcg64Mcg) -> f64 {
    StandardNormal.sample(chance)
}

/// Standard normal, and related with each other as this triangle says, row by row: the Cholesky
/// factor of their correlations.
pub fn related(triangle: &[Vec<f64>], chance: &mut Pcg64Mcg) -> Vec<f64> {
    let own: Vec<f64> = triangle.iter().map(|_| normal(chance)).collect();
    triangle.iter().map(|row| row.iter().zip(&own).map(|(share, own)| share * own).sum()).collect()
}

/// The triangle of these correlations, of which only those below the diagonal are looked at; `None`
/// where numbers cannot be related like that.
pub fn triangle(size: usize, correlation: impl Fn(usize, usize) -> f64) -> Option<Vec<Vec<f64>>> {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for at in 0..size {
        let mut row: Vec<f64> = Vec::new();
        for (before, other) in rows.iter().enumerate() {
            let shared: f64 = row.iter().zip(other).map(|(one, two)| one * two).sum();
            row.push((correlation(at, before) - shared) / other.last()?);
        }
        let rest = 1.0 - row.iter().map(|share| share * share).sum::<f64>();
        if rest <= 0.0 {
            return None;
        }
        row.push(libm::sqrt(rest));
        rows.push(row);
    }
    Some(rows)
}

/// The standard logistic distribution function.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    #[test]
    fn related_numbers_are_related_as_asked() {
        let asked = |one: usize, two: usize| [-0.2, -0.3, 0.4][one + two - 1];
        let triangle = triangle(3, asked).unwrap();
        let mut chance = Pcg64Mcg::seed_from_u64(3);
        let people = 100_000;
        let all: Vec<_> = (0..people).map(|_| related(&triangle, &mut chance)).collect();
        for (one, two) in [(1, 0), (2, 0), (2, 1), (0, 0), (1, 1), (2, 2)] {
            let products = all.iter().map(|traits| traits[one] * traits[two]);
            let found = products.sum::<f64>() / f64::from(people);
            let expected = if one == two { 1.0 } else { asked(one, two) };
            assert!((found - expected).abs() < 0.02, "{one} {two}: {found} is not {expected}");
        }
    }

    #[test]
    fn what_cannot_be_related_is_refused() {
        assert!(triangle(3, |_, _| -0.9).is_none());
    }
}
