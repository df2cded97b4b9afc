//! What the terminal shows while something takes long.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

/// One step of a build that somebody waits for.
///
/// On a terminal it is a spinner that becomes a line; elsewhere (a log, a pipe) only the line.
pub struct Step {
    name: &'static str,
    began: Instant,
    spinner: ProgressBar,
}

impl Step {
    /// Says that a step begins.
    pub fn begin(name: &'static str) -> Self {
        let spinner =
            if stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        spinner.set_message(name);
        spinner.enable_steady_tick(Duration::from_millis(120));
        Self { name, began: Instant::now(), spinner }
    }

    /// Says that the step is done, and what came of it.
    pub fn done(self, outcome: &str) {
        self.spinner.finish_and_clear();
        let seconds = self.began.elapsed().as_secs_f32();
        eprintln!("{:>12} {outcome} ({seconds:.1} s)", self.name);
    }
}

impl Drop for Step {
    /// A step that failed leaves no half-drawn spinner beside its error.
    fn drop(&mut self) {
        self.spinner.finish_and_clear();
    }
}

/// A number of bytes with a space at every thousand, as the budgets are written.
pub fn bytes(count: usize) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.char_indices() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(bytes(7), "7");
        assert_eq!(bytes(999), "999");
        assert_eq!(bytes(14_000), "14 000");
        assert_eq!(bytes(1_234_567), "1 234 567");
    }
}
