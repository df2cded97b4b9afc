//! What an engine is not asked, and why: the table in `docs/engines.md`.

use anyhow::{Result, bail};

use super::engine::Engine;
use crate::workspace::Workspace;

const TABLE: &str = "docs/engines.md";

/// A test, or all tests of a module, that an engine goes without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The name of the test, as in `kept::name`, or of the module, as in `kept::`.
    pub test: String,
    /// The reason.
    pub reason: String,
    /// The engines.
    pub engines: Vec<Engine>,
}

/// What this engine goes without.
pub fn of(workspace: &Workspace, engine: Engine) -> Result<Vec<Difference>> {
    let mut all = parse(&workspace.read_text(TABLE)?)?;
    all.retain(|difference| difference.engines.contains(&engine));
    Ok(all)
}

fn parse(document: &str) -> Result<Vec<Difference>> {
    document.lines().filter(|line| line.starts_with("| `")).map(row).collect()
}

fn row(line: &str) -> Result<Difference> {
    let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
    let [test, names, reason] = cells[..] else {
        bail!("{TABLE}: not three cells in {line}");
    };
    let engine = |name: &str| Engine::ALL.into_iter().find(|engine| engine.name() == name);
    let Some(engines) = names.split(", ").map(engine).collect::<Option<_>>() else {
        bail!("{TABLE}: an engine that is not known in {line}");
    };
    Ok(Difference { test: test.trim_matches('`').to_owned(), reason: reason.to_owned(), engines })
}

#[cfg(test)]
mod tests {
    use super::{TABLE, parse};
    use crate::verify::engine::Engine;
    use crate::workspace::Workspace;

    #[test]
    fn a_row_names_a_test_its_engines_and_the_reason() {
        let [row] = &parse(
            "# x\n\n| test | without | why |\n|---|---|---|\n| `a::b` | Firefox, WebKit | c. |\n",
        )
        .unwrap()[..] else {
            panic!("one row is one difference");
        };
        assert_eq!(row.test, "a::b");
        assert_eq!(row.engines, [Engine::Firefox, Engine::WebKit]);
        assert_eq!(row.reason, "c.");
    }

    #[test]
    fn a_row_with_an_engine_that_is_not_known_is_refused() {
        assert!(parse("| `a::b` | Opera | c. |").is_err());
    }

    #[test]
    fn every_test_in_the_table_is_there() {
        let workspace = Workspace::find().unwrap();
        for row in parse(&workspace.read_text(TABLE).unwrap()).unwrap() {
            let (module, test) = row.test.split_once("::").unwrap();
            let source = workspace.read_text(&format!("tests/browser/{module}.rs")).unwrap();
            assert!(source.contains(&format!("fn {test}")), "{}", row.test);
            assert_ne!(row.engines, Engine::ALL, "{} runs nowhere", row.test);
        }
    }
}
