//! What the server answers.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch::Receiver;

/// What stands at the address of the check at this moment.
#[derive(Clone)]
pub enum Shown {
    /// The last page that could be built.
    Page(Arc<str>),
    /// A page about why there is none yet.
    Notice(Arc<str>),
}

/// The two addresses of the page; everything else is not found.
pub fn router(shown: Receiver<Shown>) -> Router {
    Router::new()
        .route("/", get(page))
        .route("/eerste-stap.html", get(page))
        .fallback(not_found)
        .with_state(shown)
}

async fn page(State(shown): State<Receiver<Shown>>) -> Response {
    let now = shown.borrow().clone();
    match now {
        Shown::Page(html) => answer(StatusCode::OK, HTML, &html),
        Shown::Notice(html) => answer(StatusCode::SERVICE_UNAVAILABLE, HTML, &html),
    }
}

async fn not_found() -> Response {
    answer(StatusCode::NOT_FOUND, TEXT, "Not found. The check is at /\n")
}

const HTML: &str = "text/html; charset=utf-8";
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
    use axum::http::StatusCode;
    use tokio::sync::watch;

    use super::{Shown, not_found, page};
    use crate::serve::block_on;

    fn status_of(shown: Shown) -> StatusCode {
        let (_sender, receiver) = watch::channel(shown);
        let mut status = None;
        block_on(async {
            let answer = page(State(receiver)).await;
            assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8");
            assert_eq!(answer.headers()["cache-control"], "no-store");
            assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
            assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
            status = Some(answer.status());
            Ok(())
        })
        .unwrap();
        status.unwrap()
    }

    #[test]
    fn a_page_is_fine_and_a_notice_is_not() {
        assert_eq!(status_of(Shown::Page("<h1>".into())), StatusCode::OK);
        assert_eq!(status_of(Shown::Notice("<h1>".into())), StatusCode::SERVICE_UNAVAILABLE);
    }

    #[test]
    fn other_addresses_are_not_found_in_plain_text() {
        block_on(async {
            let answer = not_found().await;
            assert_eq!(answer.status(), StatusCode::NOT_FOUND);
            assert_eq!(answer.headers()["content-type"], "text/plain; charset=utf-8");
            Ok(())
        })
        .unwrap();
    }
}
