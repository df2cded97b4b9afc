//! Adding up, and what the sums come to.

/// A mean.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mean {
    sum: f64,
    count: f64,
}

impl Mean {
    /// Adds a number.
    pub fn add(&mut self, number: f64) {
        self.sum += number;
        self.count += 1.0;
    }

    /// Adds whether something is so: the mean is its share.
    pub fn note(&mut self, is_so: bool) {
        self.add(f64::from(u8::from(is_so)));
    }

    /// Adds everything that another one holds.
    pub fn join(&mut self, other: Self) {
        self.sum += other.sum;
        self.count += other.count;
    }

    /// The mean so far; 0 of nothing.
    pub fn get(self) -> f64 {
        self.sum / self.count.max(1.0)
    }
}

/// How two numbers vary, alone and together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spread {
    one: Mean,
    other: Mean,
    squares: [Mean; 2],
    products: Mean,
}

impl Spread {
    /// Adds a pair.
    pub fn add(&mut self, one: f64, other: f64) {
        self.one.add(one);
        self.other.add(other);
        let [ones, others] = &mut self.squares;
        ones.add(one * one);
        others.add(other * other);
        self.products.add(one * other);
    }

    /// The variance of the first numbers.
    pub fn variance(&self) -> f64 {
        let [ones, _] = self.squares;
        ones.get() - self.one.get().powi(2)
    }

    /// The correlation of both.
    pub fn correlation(&self) -> f64 {
        let [_, others] = self.squares;
        let other = others.get() - self.other.get().powi(2);
        let together = self.products.get() - self.one.get() * self.other.get();
        together / (self.variance() * other).sqrt()
    }
}

/// From one number to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What many drawings say about one figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The mean over the drawings.
    pub mean: f64,
    /// The standard error of that mean, from how the drawings differ.
    pub error: f64,
}

impl Estimate {
    /// Of these, one a drawing.
    pub fn of(drawings: impl Iterator<Item = f64> + Clone) -> Self {
        let mut spread = Spread::default();
        drawings.clone().for_each(|drawing| spread.add(drawing, drawing));
        let count = drawings.count() as f64;
        let variance = spread.variance().max(0.0) / f64::max(1.0, count - 1.0);
        Self { mean: spread.one.get(), error: variance.sqrt() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_become_means_variances_and_correlations() {
        let mut spread = Spread::default();
        for (one, other) in [(1.0, 2.0), (2.0, 1.0), (3.0, 3.0)] {
            spread.add(one, other);
        }
        assert!((spread.variance() - 2.0 / 3.0).abs() < 1e-12);
        assert!((spread.correlation() - 0.5).abs() < 1e-12);
        let mut share = Mean::default();
        for is_so in [true, false, false, true] {
            share.note(is_so);
        }
        assert!((share.get() - 0.5).abs() < 1e-12);
    }

    #[test]
    fn the_error_of_a_mean_is_that_of_the_drawings_over_the_root_of_their_number() {
        let Estimate { mean, error } = Estimate::of([1.0, 2.0, 3.0, 4.0].into_iter());
        assert!((mean - 2.5).abs() < 1e-12);
        assert!((error - (5.0_f64 / 3.0 / 4.0).sqrt()).abs() < 1e-12, "{error}");
        assert_eq!(Estimate::of([7.0].into_iter()), Estimate { mean: 7.0, error: 0.0 });
    }
}
