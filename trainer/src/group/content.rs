//! The texts of the group, in our own words. What they rest on stands beside them, as a line of one of
//! the two articles.

pub mod agenda;
pub mod exercises;
pub mod openings;
pub mod plan;
pub mod signals;
pub mod slips;
pub mod unsaid;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::exercises::EXERCISES;
    use super::openings::OPENINGS;
    use super::plan::PLAN;
    use super::signals::SIGNALS;
    use super::unsaid::UNSAID;

    #[test]
    fn everything_rests_on_a_line_of_an_article() {
        let signals = SIGNALS.iter().map(|signal| signal.rests_on);
        let lines: Vec<(&str, u32)> =
            signals.chain(PLAN.iter().map(|step| step.rests_on)).collect();
        assert_eq!(lines.len(), 9);
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/seeds");
        if !seeds.is_dir() {
            eprintln!("the articles are not here: their lines are not checked");
            return;
        }
        for (seed, line) in lines {
            let article = std::fs::read_to_string(seeds.join(seed)).unwrap();
            let found = article.lines().nth(line as usize - 1).unwrap_or_default();
            assert!(found.trim().len() > 20, "{seed}:{line} says “{found}”");
        }
    }

    #[test]
    fn every_theme_has_an_exercise_of_a_quarter_of_an_hour() {
        let signals = SIGNALS.iter().map(|signal| signal.id);
        let scales = OPENINGS.iter().map(|opening| opening.scale);
        let themes: BTreeSet<&str> = signals.chain(scales).chain(["any"]).collect();
        let with: BTreeSet<&str> = EXERCISES.iter().map(|exercise| exercise.theme).collect();
        assert_eq!(with, themes);
        for exercise in &EXERCISES {
            let minutes: u32 = exercise.steps.iter().map(|(minutes, _)| minutes).sum();
            assert_eq!(minutes, 15, "{}", exercise.name[1]);
        }
        assert!(UNSAID.iter().all(|unsaid| themes.contains(unsaid.theme)));
    }
}
