//! The mutants that no test notices, against the list of those that are explained.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

/// The list, as a table: the mutant, how often there is such a one, and why nothing notices it.
pub const LIST: &str = "docs/mutants.md";

/// How often a mutant of this name is there.
type Counts = BTreeMap<String, usize>;

/// Compares the mutants that went unnoticed with the list.
///
/// # Errors
/// Those that are not in it, and, unless only a part was tried, those in it that are noticed now.
pub fn compare(workspace: &Workspace, missed: &str, all: bool) -> Result<()> {
    let found = counted(missed);
    let listed = listed(&workspace.read_text(LIST)?);
    let more = beyond(&found, &listed);
    if !more.is_empty() {
        bail!("no test notices these, and {LIST} does not say why:\n{}", more.join("\n"));
    }
    let gone = beyond(&listed, &found);
    if all && !gone.is_empty() {
        bail!("a test notices these now; take them out of {LIST}:\n{}", gone.join("\n"));
    }
    Ok(())
}

/// Names without their line and column, which change with every line above: `src/a.rs:7:5: replace …`
/// is `src/a.rs: replace …`.
fn counted(missed: &str) -> Counts {
    let mut counts = Counts::new();
    for mutant in missed.lines() {
        let mut parts = mutant.splitn(4, ':');
        let (Some(file), Some(what)) = (parts.next(), parts.nth(2)) else { continue };
        *counts.entry([file, ":", what].concat()).or_default() += 1;
    }
    counts
}

/// The mutants of the table: a name between backticks, then how often.
fn listed(list: &str) -> Counts {
    let rows = list.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("| `")?.split_once("` |")?;
        let count = rest.split('|').next()?.trim().parse().ok()?;
        Some((name.replace("\\|", "|"), count))
    });
    rows.collect()
}

/// What one has more of than the other.
fn beyond(one: &Counts, other: &Counts) -> Vec<String> {
    let more = one.iter().filter(|(name, count)| other.get(*name).unwrap_or(&0) < *count);
    more.map(|(name, count)| format!("  {count} × {name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{beyond, counted, listed};

    #[test]
    fn a_mutant_is_known_whichever_line_it_is_on() {
        let missed = "src/a.rs:7:5: replace < with <= in f\nsrc/a.rs:9:5: replace < with <= in f\n";
        let list = "| mutant | times | why |\n|---|---|---|\n\
                    | `src/a.rs: replace < with <= in f` | 2 | the same |\n";
        assert_eq!(counted(missed), listed(list));
    }

    #[test]
    fn one_more_than_is_explained_is_told() {
        let found = counted(
            "src/a.rs:7:5: replace \\| with & in f\nsrc/a.rs:8:5: replace \\| with & in f\n",
        );
        let one = counted("src/a.rs:1:1: replace \\| with & in f\n");
        assert_eq!(beyond(&found, &one), ["  2 × src/a.rs: replace \\| with & in f"]);
        assert!(beyond(&one, &found).is_empty());
    }
}
