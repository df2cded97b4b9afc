//! Building again, as often as something changes.

use anyhow::Result;
use tokio::sync::watch::Sender;

use super::answers::Shown;
use super::changes::Changes;
use super::notice;
use super::site::Site;
use crate::workspace::Workspace;
use crate::{build, imports, release};

/// Builds now and after each change, and publishes what came of it.
pub fn keep_building(workspace: &Workspace, changes: &Changes, shown: &Sender<Shown>, root: &str) {
    loop {
        let result = changes.remember(workspace).and_then(|()| build_and_write(workspace));
        eprintln!("\n{}", report(result.as_ref().err(), &shown.borrow(), root));
        shown.send_modify(|now| *now = next(now, result));
        if let Err(error) = changes.wait(workspace) {
            eprintln!("\nerror: {error:#}\nThe page is served on, but not built again.");
            return;
        }
        eprintln!("\nSomething changed.");
    }
}

fn build_and_write(workspace: &Workspace) -> Result<Site> {
    let built = build::build(workspace)?;
    release::write(workspace, &built)?;
    // Whoever is still writing can go on; `dist` and `test` insist.
    if let Err(differs) = imports::check(workspace, &built.imports) {
        eprintln!("\nwarning: {differs:#}");
    }
    Site::of(workspace, &built)
}

/// What is served after a build: a failure never takes a good page away.
fn next(now: &Shown, result: Result<Site>) -> Shown {
    match (result, now) {
        (Ok(site), _) => Shown::Site(site.into()),
        (Err(_), Shown::Site(site)) => Shown::Site(site.clone()),
        (Err(error), Shown::Notice(_)) => Shown::Notice(notice::failed(&error)),
    }
}

/// The lines on the terminal after a build.
fn report(error: Option<&anyhow::Error>, before: &Shown, root: &str) -> String {
    match (error, before) {
        (None, Shown::Notice(_)) => format!(
            "The check:                    {root}\n\
             The trainer page:             {root}trainer.html\n\
             The check on pages of others: {root}demo.html\n\
             Ctrl-C stops."
        ),
        (None, Shown::Site(_)) => format!("Built: reload the page ({root})"),
        (Some(error), Shown::Notice(_)) => format!(
            "error: {error:#}\nThere is no page yet; {root} says why. Waiting for a change."
        ),
        (Some(error), Shown::Site(_)) => format!(
            "error: {error:#}\nThe last good page is still served: {root}. Waiting for a change."
        ),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Error;

    use super::{Shown, Site, next, report};

    fn text(shown: &Shown) -> String {
        match shown {
            Shown::Site(site) => site.find("/").unwrap().1.to_owned(),
            Shown::Notice(html) => html.to_string(),
        }
    }

    fn good() -> Site {
        Site::with(&[("/", "text/html", "good")])
    }

    #[test]
    fn a_failure_keeps_the_last_good_page() {
        let shown = Shown::Site(good().into());
        let after = next(&shown, Err(Error::msg("broken")));
        assert!(matches!(after, Shown::Site(_)));
        assert_eq!(text(&after), "good");
        assert!(
            report(Some(&Error::msg("broken")), &shown, "/").contains("last good page is still")
        );
    }

    #[test]
    fn a_first_failure_becomes_a_notice_and_the_next_good_build_a_page() {
        let failed = next(&Shown::Notice("building".into()), Err(Error::msg("broken")));
        assert!(matches!(failed, Shown::Notice(_)));
        assert!(text(&failed).contains("broken"));
        let after = next(&failed, Ok(good()));
        assert!(matches!(after, Shown::Site(_)));
        assert_eq!(text(&after), "good");
    }

    #[test]
    fn the_first_build_tells_where_everything_is() {
        let said = report(None, &Shown::Notice("".into()), "http://127.0.0.1:8080/");
        for page in ["/\n", "/trainer.html\n", "/demo.html\n"] {
            assert!(said.contains(&["http://127.0.0.1:8080", page].concat()), "{said}");
        }
    }
}
