//! The commands of `docs/verify.md`, run on the release: a guide that is wrong is worse than none.

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

const GUIDE: &str = "docs/verify.md";
const SUMS: &str = "dist/SHA256SUMS";

/// What a command of the guide has to print.
enum Prints {
    /// These words.
    Words(&'static str),
    /// One of the sums of the release.
    Sum,
}

/// The points whose first command needs nothing but the release.
const POINTS: [(&str, Prints); 4] = [
    ("1", Prints::Words("eerste-stap.html: OK")),
    ("2", Prints::Sum),
    ("4", Prints::Sum),
    ("5", Prints::Words("default-src 'none'")),
];

/// Runs them in `dist`.
pub fn check(workspace: &Workspace) -> Result<()> {
    let guide = workspace.read_text(GUIDE)?;
    let sums = workspace.read_text(SUMS)?;
    for (point, prints) in POINTS {
        let command = command(&guide, point)
            .with_context(|| format!("{GUIDE}: point {point} has no command"))?;
        let mut shell = workspace.command("bash");
        shell.args(["-c", &command]).current_dir(workspace.path("dist"));
        let printed = process::printed(&mut shell)?;
        let first = printed.split_whitespace().next().unwrap_or_default();
        let is_so = match prints {
            Prints::Words(words) => printed.contains(words),
            Prints::Sum => first.len() == 64 && sums.contains(first),
        };
        if !is_so {
            bail!("{GUIDE}: the command of point {point} prints {printed:?}: `{command}`");
        }
    }
    Ok(())
}

/// The longest piece of code of a point: the others are names.
fn command(guide: &str, point: &str) -> Option<String> {
    let beginning = [point, ". "].concat();
    let line = guide.lines().find(|line| line.starts_with(&beginning))?;
    let pieces = line.split('`').skip(1).step_by(2);
    pieces.max_by_key(|piece| piece.len()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{POINTS, command};
    use crate::workspace::Workspace;

    #[test]
    fn the_command_of_a_point_is_its_longest_code() {
        let guide = "1. **a** `b`, then `cat b | wc`.\n2. none\n";
        assert_eq!(command(guide, "1").as_deref(), Some("cat b | wc"));
        assert_eq!(command(guide, "2"), None);
    }

    /// Two languages, one set of commands.
    #[test]
    fn both_guides_have_the_same_commands() {
        let workspace = Workspace::find().unwrap();
        let [english, dutch] = ["docs/verify.md", "docs/controleren.md"]
            .map(|guide| workspace.read_text(guide).unwrap());
        for (point, _) in POINTS {
            assert!(command(&english, point).is_some(), "{point}");
            assert_eq!(command(&english, point), command(&dutch, point), "{point}");
        }
    }
}
