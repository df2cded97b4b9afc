//! A server on this machine that writes down every request that reaches it.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::{HeaderValue, Method, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;

use crate::engine;
use crate::waiting;

/// A running server; it ends with the test.
pub struct Website {
    address: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Website {
    /// Serves this page, whatever is asked for.
    pub async fn serving(page: String) -> Self {
        Self::answering(move |_| {
            ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], engine::served(page.clone()))
                .into_response()
        })
        .await
    }

    /// Answers whoever asks for a path, as in `/eerste-stap.js`.
    pub async fn answering(
        answer: impl Fn(&str) -> Response + Clone + Send + Sync + 'static,
    ) -> Self {
        let listener = listen_where_nobody_was().await;
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let seen = Arc::clone(&requests);
        let answer = move |method: Method, uri: Uri| {
            seen.lock().unwrap().push(format!("{method} {uri}"));
            let mut answered = answer(uri.path());
            // A page from the cache would be a visit that nobody counts.
            let uncached = HeaderValue::from_static("no-store");
            answered.headers_mut().entry(header::CACHE_CONTROL).or_insert(uncached);
            async move { answered }
        };
        let site = Router::new().fallback(answer);
        tokio::spawn(async move { axum::serve(listener, site).await });
        Self { address, requests }
    }

    /// A page of someone else around this address, in a frame of these attributes.
    pub async fn around(address: &str, attributes: &str) -> Self {
        let page = format!(
            "<!doctype html><html lang=nl><link rel=icon href=data:,><title>around</title>
             <iframe title=check {attributes} src='{address}'></iframe>"
        );
        Self::serving(page).await
    }

    /// A place that only waits for someone to call.
    pub async fn canary() -> Self {
        // With an icon of its own, or a browser that opens it would ask for one.
        let page = "<!doctype html><link rel=icon href=data:,><title>canary</title>";
        Self::serving(page.to_owned()).await
    }

    /// Its address, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Every request so far, as in `GET /`.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// Waits until this request has come in.
    pub async fn wait_for(&self, request: &str) {
        let what = format!("the server sees {request}");
        waiting::until(&what, async || {
            let requests = self.requests();
            if requests.iter().any(|seen| seen == request) {
                Ok(())
            } else {
                Err(format!("{requests:?}"))
            }
        })
        .await;
    }
}

/// Listens at a port that nothing of this run has had: what a page kept in the browser is found again
/// at the same one.
pub async fn listen_where_nobody_was() -> TcpListener {
    loop {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        if is_new(listener.local_addr().unwrap().port()) {
            return listener;
        }
    }
}

/// Whether nothing of this run has had this port.
pub fn is_new(port: u16) -> bool {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    USED.lock().unwrap().insert(port)
}
