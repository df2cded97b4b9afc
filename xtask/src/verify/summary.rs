//! The table at the end of `test`.

/// How a stage ended.
pub enum Verdict {
    /// All of it is in order.
    Passed {
        /// How long it took.
        seconds: u64,
    },
    /// Something in it is not in order.
    Failed {
        /// How long it took.
        seconds: u64,
    },
    /// What it needs cannot be had here.
    CannotRun,
    /// An earlier stage failed.
    NotRun,
}

/// A stage with its end.
pub struct Outcome {
    /// The stage.
    pub name: &'static str,
    /// How it ended.
    pub verdict: Verdict,
}

/// Draws the table.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut lines = vec![line("stage", "result", "seconds")];
    lines.extend(outcomes.iter().map(|outcome| match outcome.verdict {
        Verdict::Passed { seconds } => line(outcome.name, "passed", &seconds.to_string()),
        Verdict::Failed { seconds } => line(outcome.name, "FAILED", &seconds.to_string()),
        Verdict::CannotRun => line(outcome.name, "SKIPPED", ""),
        Verdict::NotRun => line(outcome.name, "not run", ""),
    }));
    lines.concat()
}

fn line(stage: &str, result: &str, seconds: &str) -> String {
    format!("{stage:<26}{result:<10}{seconds:>8}").trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Verdict, table};

    #[test]
    fn every_stage_has_its_line() {
        let drawn = table(&[
            Outcome { name: "formatting", verdict: Verdict::Passed { seconds: 1 } },
            Outcome { name: "lints", verdict: Verdict::Failed { seconds: 23 } },
            Outcome { name: "tests", verdict: Verdict::NotRun },
        ]);
        assert_eq!(
            drawn,
            "stage                     result     seconds\n\
             formatting                passed           1\n\
             lints                     FAILED          23\n\
             tests                     not run\n"
        );
    }
}
