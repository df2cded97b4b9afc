//! Pages of others, on a server of their own, with the check as an element in them.

use std::collections::BTreeMap;
use std::fs;

use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;

use crate::engine::{self, Lacks};
use crate::environment;
use crate::page::Page;
use crate::session::in_browser;
use crate::website::Website;

/// The script as most pages load it.
pub const SCRIPT: &str = r#"<script src="/eerste-stap.js" defer></script>"#;

/// A page of someone else.
#[derive(Clone)]
pub struct Host {
    html: String,
    head: String,
    body: String,
    script: String,
    policy: Option<String>,
    first: String,
    files: BTreeMap<String, (&'static str, String)>,
}

impl Host {
    /// A page with this in it.
    pub fn with(body: &str) -> Self {
        let script = fs::read_to_string(environment::beside("eerste-stap.js")).unwrap();
        let files = [("/eerste-stap.js".to_owned(), ("text/javascript", script))].into();
        Self {
            html: r#"<html lang="nl">"#.to_owned(),
            head: String::new(),
            body: body.to_owned(),
            script: SCRIPT.to_owned(),
            policy: None,
            first: String::new(),
            files,
        }
    }

    /// The same with another first tag.
    pub fn html(self, html: &str) -> Self {
        Self { html: html.to_owned(), ..self }
    }

    /// The same with this in its head, before the script.
    pub fn head(self, head: &str) -> Self {
        Self { head: head.to_owned(), ..self }
    }

    /// The same with another way to load the script.
    pub fn script(self, script: &str) -> Self {
        Self { script: script.to_owned(), ..self }
    }

    /// The same with a header that says what the page may do.
    pub fn policy(self, policy: &str) -> Self {
        Self { policy: Some(policy.to_owned()), ..self }
    }

    /// The same with a script that runs before everything else, whatever the page may do.
    pub fn first(self, first: &str) -> Self {
        Self { first: first.to_owned(), ..self }
    }

    /// The same with a file beside it.
    pub fn file(mut self, path: &str, kind: &'static str, text: &str) -> Self {
        self.files.insert(path.to_owned(), (kind, text.to_owned()));
        self
    }

    /// Serves the page.
    pub async fn serve(&self) -> Website {
        let Self { html, head, body, script, policy, files, .. } = self.clone();
        let body = engine::within_reach(&body);
        let page = format!(
            "<!doctype html>{html}<head><meta charset=\"utf-8\"><title>Host</title>{head}{script}\
             </head><body>{body}</body></html>"
        );
        Website::answering(move |path| {
            if let Some((kind, text)) = files.get(path) {
                return ([(CONTENT_TYPE, *kind)], text.clone()).into_response();
            }
            if path != "/" {
                return StatusCode::NO_CONTENT.into_response();
            }
            let mut answer =
                ([(CONTENT_TYPE, "text/html")], engine::served(page.clone())).into_response();
            if let Some(policy) = &policy {
                answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy.parse().unwrap());
            }
            answer
        })
        .await
    }

    /// Opens the page in a fresh browser and uses it.
    pub async fn visit(&self, body: impl AsyncFnOnce(Page)) {
        let site = self.serve().await;
        in_browser(Lacks::Nothing, async |page| {
            // Under a policy only what stands in the markup is within reach.
            if self.policy.is_none() {
                engine::look_inside(&page.driver).await;
            }
            if !self.first.is_empty() {
                engine::run_first(&page.driver, &self.first).await;
            }
            page.load(site.address()).await;
            body(page).await;
        })
        .await;
    }
}
