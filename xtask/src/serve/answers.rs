//! What the server answers.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch::Receiver;

use super::site::Site;

/// What the server has at this moment.
#[derive(Clone)]
pub enum Shown {
    /// What the last build that worked has made.
    Site(Arc<Site>),
    /// A page about why there is nothing yet.
    Notice(Arc<str>),
}

/// Answers from what there is at that moment.
pub fn router(shown: Receiver<Shown>) -> Router {
    Router::new().fallback(asked).with_state(shown)
}

async fn asked(State(shown): State<Receiver<Shown>>, uri: Uri) -> Response {
    let now = shown.borrow().clone();
    match now {
        Shown::Notice(html) => answer(StatusCode::SERVICE_UNAVAILABLE, HTML, &html),
        Shown::Site(site) => match site.find(uri.path()) {
            Some((kind, text)) => answer(StatusCode::OK, kind, text),
            None => answer(StatusCode::NOT_FOUND, TEXT, "Not found. The check is at /\n"),
        },
    }
}

pub const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Each answer is fresh, is what it says it is, and tells no other site where it was.
fn answer(status: StatusCode, content_type: &'static str, body: &str) -> Response {
    let headers: [(HeaderName, &str); 4] = [
        (CONTENT_TYPE, content_type),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
    ];
    (status, headers, body.to_owned()).into_response()
}

#[cfg(test)]
mod tests {
    use axum::extract::State;
    use axum::http::{HeaderValue, StatusCode, Uri};
    use tokio::sync::watch;

    use super::{Shown, asked};
    use crate::serve::block_on;
    use crate::serve::site::Site;

    fn answer(shown: Shown, address: &'static str) -> (StatusCode, HeaderValue) {
        let (_sender, receiver) = watch::channel(shown);
        let mut found = None;
        block_on(async {
            let answer = asked(State(receiver), Uri::from_static(address)).await;
            assert_eq!(answer.headers()["cache-control"], "no-store");
            assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
            assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
            found = Some((answer.status(), answer.headers()["content-type"].clone()));
            Ok(())
        })
        .unwrap();
        found.unwrap()
    }

    #[test]
    fn a_file_is_what_it_says_it_is_whatever_stands_behind_its_name() {
        let site = || Shown::Site(Site::with(&[("/a.js", "text/javascript", "1")]).into());
        assert_eq!(answer(site(), "/a.js").1, "text/javascript");
        assert_eq!(answer(site(), "/a.js?x").0, StatusCode::OK);
        let (status, kind) = answer(site(), "/b.js");
        assert_eq!((status, kind.to_str().unwrap()), (StatusCode::NOT_FOUND, super::TEXT));
    }

    #[test]
    fn before_the_first_build_every_address_says_why() {
        let (status, kind) = answer(Shown::Notice("<h1>".into()), "/a.js");
        assert_eq!(
            (status, kind.to_str().unwrap()),
            (StatusCode::SERVICE_UNAVAILABLE, super::HTML)
        );
    }
}
