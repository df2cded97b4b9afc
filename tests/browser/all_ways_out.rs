//! Every way out, tried in every form of the check, and written down in `docs/ways-out.md`.
//!
//! Someone outside says what came. A way counts as closed where it leads nowhere although the same
//! page without its policy, in the same browser, let it out.

mod canary;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use self::canary::Canary;
use self::table::Outcome;
use crate::engine::Lacks;
use crate::hosts::Host;
use crate::page::Page;
use crate::release::{self, Copy};
use crate::server::{Server, Software};
use crate::session::in_browser;
use crate::waiting;

const WAYS: &str = include_str!("all_ways_out/ways.js");

/// The first of the ways that lead away from the page: each needs a page of its own.
const AWAY: &str = "form, in the address";

/// The forms, in the order of the columns, and the control at the end.
pub const FORMS: [&str; 5] = ["file", "server", "frame", "element", "no policy"];

/// Opens the check in one of its forms, as often as somebody asks.
struct Form {
    address: String,
    framed: bool,
}

impl Form {
    async fn open(&self, page: &Page) {
        page.go(&self.address).await;
        if self.framed {
            page.enter_the_frame().await;
        }
    }

    async fn leave(&self, page: &Page) {
        // Also from a window that was opened, and from a page that is gone.
        let windows = page.driver.windows().await.unwrap();
        page.driver.switch_to_window(windows[0].clone()).await.unwrap();
    }
}

async fn all_ways(page: &Page) -> Vec<String> {
    let names = page.run_to_end(WAYS, vec![Value::Null]).await;
    names.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

async fn try_ways(page: &Page, canary: &Canary, names: &[&str]) {
    let places = [vec![canary.address(), canary.bare()], canary.datagrams()].concat();
    let places = places.into_iter().map(Value::String).collect();
    let arguments = [vec![json!(names)], places].concat();
    // Where the page goes away, the driver may find nobody to say that it was done.
    let script = format!("(async (...args) => {{ {WAYS} }})(...arguments)");
    let _ = page.driver.execute(&*script, arguments).await;
}

/// Tries ways together, and waits for those that are known to lead out, or in a new table for all
/// that come.
async fn what_comes(
    page: &Page,
    form: &Form,
    names: &[&str],
    known: &BTreeSet<String>,
) -> BTreeSet<String> {
    let canary = Canary::new().await;
    form.open(page).await;
    try_ways(page, &canary, names).await;
    let expected = names.iter().filter(|name| known.contains(**name));
    let expected: BTreeSet<String> = expected.map(|name| (*name).to_owned()).collect();
    if table::is_written_anew() {
        table::long_enough().await;
    } else {
        let _ = waiting::patiently(async || expected.is_subset(&canary.seen())).await;
    }
    // Nothing was on its way before this one.
    form.leave(page).await;
    page.go(&(canary.address() + "last")).await;
    waiting::until("the last one comes", async || {
        let seen = canary.seen();
        if seen.contains("last") { Ok(()) } else { Err(format!("{seen:?}")) }
    })
    .await;
    canary.seen()
}

/// All that leads out of a form.
async fn leads_out(
    page: &Page,
    form: &Form,
    all: &[String],
    known: &BTreeSet<String>,
) -> BTreeSet<String> {
    let names: Vec<&str> = all.iter().map(String::as_str).collect();
    let away = names.iter().position(|name| *name == AWAY).unwrap();
    let (staying, going) = names.split_at(away);
    let mut open = what_comes(page, form, staying, known).await;
    for name in going {
        open.extend(what_comes(page, form, &[name], known).await);
    }
    open.retain(|name| names.contains(&name.as_str()));
    open
}

#[tokio::test]
async fn every_way_out_is_as_the_table_says() {
    let server = Server::following(Software::Nginx, &Software::Nginx.sample()).await;
    let hosting = format!(
        "<!doctype html><html lang=nl><link rel=icon href=data:,><title>host</title>
         <iframe src='{}' title='Eerste Stap' width=800 height=700></iframe>",
        server.address("eerste-stap.html")
    );
    let host = Host::with("<eerste-stap></eerste-stap>").serve().await;
    let free = Copy::of(&release::without_policy());
    let forms = [
        Form { address: release::address(), framed: false },
        Form { address: server.address("eerste-stap.html"), framed: false },
        Form { address: server.host(&hosting), framed: true },
        Form { address: host.address().to_owned(), framed: false },
        Form { address: free.address(), framed: false },
    ];
    let known = table::known();
    in_browser(Lacks::Nothing, async |page| {
        page.load(&forms[0].address).await;
        let all = all_ways(&page).await;
        let mut found = BTreeMap::new();
        for (name, form) in FORMS.iter().zip(&forms) {
            let known = known.get(*name).cloned().unwrap_or_default();
            found.insert(*name, leads_out(&page, form, &all, &known).await);
        }
        let outcome = |name: &str, form: &str| {
            if found[form].contains(name) {
                Outcome::Open
            } else if found["no policy"].contains(name) || found["element"].contains(name) {
                Outcome::Closed
            } else {
                Outcome::NotThere
            }
        };
        let rows: Vec<_> =
            all.iter().map(|name| (&**name, FORMS.map(|form| outcome(name, form)))).collect();
        table::compare(&rows);
    })
    .await;
}
