//! The commands of `docs/verify.md`, run on the release: a guide that is wrong is worse than none.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::workspace::Workspace;

const GUIDE: &str = "docs/verify.md";
const SUMS: &str = "dist/SHA256SUMS";

/// Where a copy of the page lies that has settings: two of the commands are for such a one.
const COPY: &str = "target/guide";
/// The block of settings, empty and with some.
const EMPTY: &str = "id=\"settings\"></script>";
const SETTINGS: &str = "{\"language\":\"en\"}";

/// What a command of the guide has to print.
enum Prints {
    /// These words.
    Words(&'static str),
    /// One of the sums of the release.
    Sum,
}

/// The points whose longest command needs nothing but a file, where that lies, and what it prints.
const POINTS: [(&str, &str, Prints); 5] = [
    ("1", "dist", Prints::Words("eerste-stap.html: OK")),
    ("2", COPY, Prints::Sum),
    ("3", COPY, Prints::Words(SETTINGS)),
    ("4", "dist", Prints::Sum),
    ("5", "dist", Prints::Words("default-src 'none'")),
];

/// Runs them on the release.
pub fn check(workspace: &Workspace) -> Result<()> {
    let guide = workspace.read_text(GUIDE)?;
    let sums = workspace.read_text(SUMS)?;
    put_copy(workspace)?;
    for (point, folder, prints) in POINTS {
        let command = command(&guide, point)
            .with_context(|| format!("{GUIDE}: point {point} has no command"))?;
        let mut shell = workspace.command("bash");
        shell.args(["-c", &command]).current_dir(workspace.path(folder));
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

fn put_copy(workspace: &Workspace) -> Result<()> {
    let page = workspace.read_text("dist/eerste-stap.html")?;
    if page.matches(EMPTY).count() != 1 {
        bail!("dist/eerste-stap.html has no empty block of settings");
    }
    let filled = EMPTY.replace("></", &[">", SETTINGS, "</"].concat());
    let folder = workspace.path(COPY);
    fs::create_dir_all(&folder).with_context(|| format!("{COPY} cannot be made"))?;
    let copy = folder.join("eerste-stap.html");
    fs::write(copy, page.replace(EMPTY, &filled)).context("the copy cannot be written")
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
        for (point, ..) in POINTS {
            assert!(command(&english, point).is_some(), "{point}");
            assert_eq!(command(&english, point), command(&dutch, point), "{point}");
        }
    }
}
