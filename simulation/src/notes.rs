//! The notes: a text of ours, in which every figure stands between marks and comes from here.

use anyhow::{Context, Result, bail};

use crate::report::Table;

/// Puts the tables in their places.
///
/// # Errors
/// When a table has no place in the text, or a place has no end.
pub fn renewed(text: &str, tables: &[Table]) -> Result<String> {
    let mut renewed = text.to_owned();
    for (name, table) in tables {
        let begin = format!("<!-- simulated: {name} -->\n");
        let place = || format!("the notes have no place for “{name}”: `{}`", begin.trim());
        let (before, rest) = renewed.split_once(&begin).with_context(place)?;
        let (_, after) =
            rest.split_once(END).with_context(|| format!("“{name}” has no `{END}`"))?;
        renewed = [before, &begin, "\n", table, "\n", END, after].concat();
    }
    Ok(renewed)
}

const END: &str = "<!-- end -->";

/// Refuses notes that say something else than what comes out now.
///
/// # Errors
/// With the first line that differs.
pub fn compare(name: &str, kept: &str, now: &str) -> Result<()> {
    let mut lines = kept.lines().zip(now.lines()).enumerate();
    if let Some((number, (kept, now))) = lines.find(|(_, (kept, now))| kept != now) {
        let number = number + 1;
        bail!("{name}:{number} says\n  {kept}\nand the simulation\n  {now}\n{CURE}");
    }
    if kept.len() != now.len() {
        bail!("{name} has other lines at its end than the simulation. {CURE}");
    }
    Ok(())
}

const CURE: &str = "Renew it with `cargo xtask simulate --write`, and read what changed";

#[cfg(test)]
mod tests {
    use super::*;

    const NOTES: &str = "Before\n<!-- simulated: a -->\n1\n<!-- end -->\nafter\n";

    #[test]
    fn a_table_goes_to_its_place_and_nothing_else_changes() {
        let renewed = renewed(NOTES, &[("a", "| 2 |\n".into())]).unwrap();
        assert_eq!(renewed, "Before\n<!-- simulated: a -->\n\n| 2 |\n\n<!-- end -->\nafter\n");
        assert!(compare("notes", &renewed, &renewed).is_ok());
        let error = compare("notes", NOTES, &renewed).unwrap_err().to_string();
        assert!(error.starts_with("notes:3 says\n  1\nand the simulation\n  \n"), "{error}");
        assert!(compare("notes", &renewed, &[&renewed, "more\n"].concat()).is_err());
    }

    #[test]
    fn a_table_without_a_place_is_told() {
        let error = renewed(NOTES, &[("b", String::new())]).unwrap_err().to_string();
        assert_eq!(error, "the notes have no place for “b”: `<!-- simulated: b -->`");
        assert!(renewed("<!-- simulated: a -->\n", &[("a", String::new())]).is_err());
    }
}
