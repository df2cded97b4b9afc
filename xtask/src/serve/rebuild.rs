//! Building again, as often as something changes.

use anyhow::Result;
use tokio::sync::watch::Sender;

use super::answers::Shown;
use super::changes::Changes;
use super::notice;
use crate::workspace::Workspace;
use crate::{build, imports, release};

/// Builds now and after each change, and publishes what came of it.
pub fn keep_building(workspace: &Workspace, changes: &Changes, shown: &Sender<Shown>, check: &str) {
    loop {
        let result = changes.remember(workspace).and_then(|()| build_and_write(workspace));
        eprintln!("\n{}", report(result.as_ref().err(), &shown.borrow(), check));
        shown.send_modify(|now| *now = next(now, result));
        if let Err(error) = changes.wait(workspace) {
            eprintln!("\nerror: {error:#}\nThe page is served on, but not built again.");
            return;
        }
        eprintln!("\nSomething changed.");
    }
}

fn build_and_write(workspace: &Workspace) -> Result<String> {
    let built = build::build(workspace)?;
    release::write(workspace, &built)?;
    // Whoever is still writing can go on; `dist` and `test` insist.
    if let Err(differs) = imports::check(workspace, &built.imports) {
        eprintln!("\nwarning: {differs:#}");
    }
    Ok(built.page)
}

/// What is served after a build: a failure never takes a good page away.
fn next(now: &Shown, result: Result<String>) -> Shown {
    match (result, now) {
        (Ok(page), _) => Shown::Page(page.into()),
        (Err(_), Shown::Page(page)) => Shown::Page(page.clone()),
        (Err(error), Shown::Notice(_)) => Shown::Notice(notice::failed(&error)),
    }
}

/// The lines on the terminal after a build.
fn report(error: Option<&anyhow::Error>, before: &Shown, check: &str) -> String {
    match (error, before) {
        (None, Shown::Notice(_)) => format!("The check: {check}  (Ctrl-C stops)"),
        (None, Shown::Page(_)) => format!("Built: reload the page {check}"),
        (Some(error), Shown::Notice(_)) => {
            format!(
                "error: {error:#}\nThere is no page yet; {check} says why. Waiting for a change."
            )
        }
        (Some(error), Shown::Page(_)) => {
            format!(
                "error: {error:#}\nThe last good page is still served: {check}. Waiting for a change."
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Error;

    use super::{Shown, next, report};

    fn text(shown: &Shown) -> &str {
        match shown {
            Shown::Page(html) | Shown::Notice(html) => html,
        }
    }

    #[test]
    fn a_failure_keeps_the_last_good_page() {
        let good = Shown::Page("good".into());
        let after = next(&good, Err(Error::msg("broken")));
        assert!(matches!(after, Shown::Page(_)));
        assert_eq!(text(&after), "good");
        assert!(
            report(Some(&Error::msg("broken")), &good, "/").contains("last good page is still")
        );
    }

    #[test]
    fn a_first_failure_becomes_a_notice_and_the_next_good_build_a_page() {
        let failed = next(&Shown::Notice("building".into()), Err(Error::msg("broken")));
        assert!(matches!(failed, Shown::Notice(_)));
        assert!(text(&failed).contains("broken"));
        let good = next(&failed, Ok("good".into()));
        assert!(matches!(good, Shown::Page(_)));
        assert_eq!(text(&good), "good");
    }
}
