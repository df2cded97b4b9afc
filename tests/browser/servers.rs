//! The samples for web servers, on the real programs: what is sent.

use crate::answer::Answer;
use crate::server::{BOTH, Server};

/// What trust asks for on every file.
const HEADERS: [(&str, &str); 5] = [
    ("Content-Security-Policy", "frame-ancestors 'self'"),
    ("Connection-Allowlist", "()"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

const TYPES: [(&str, &str); 4] = [
    ("eerste-stap.html", "text/html; charset=utf-8"),
    (TRAINER, "text/html; charset=utf-8"),
    ("eerste-stap.js", "text/javascript; charset=utf-8"),
    ("frame.js", "text/javascript; charset=utf-8"),
];

/// The trainer page may open the check, wherever that stands.
const TRAINER: &str = "trainer.html";
const FREE: (&str, &str) = (TRAINER, "Connection-Allowlist");

/// What the headers must not make larger than it is with gzip -9, and a little more.
const PACKED_PAGE: usize = 120_000;

#[tokio::test]
async fn every_header_the_types_and_the_packing_are_sent() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        for (file, content_type) in TYPES {
            for packing in ["identity", "gzip"] {
                let answer = Answer::from(&server.address(file), packing);
                let what = format!("{software:?} {file} {packing}: {answer:?}");
                assert_eq!(answer.status, "HTTP/1.1 200 OK", "{what}");
                assert_eq!(answer.header("Content-Type").len(), 1, "{what}");
                let found = answer.header("Content-Type")[0].to_ascii_lowercase();
                assert_eq!(found, content_type, "{what}");
                for (name, value) in HEADERS {
                    let values = if (file, name) == FREE { vec![] } else { vec![value] };
                    assert_eq!(answer.header(name), values, "{name} of {what}");
                }
                assert!(answer.header("Access-Control-Allow-Origin").is_empty(), "{what}");
            }
        }
        let page = server.address("eerste-stap.html");
        let plain = Answer::from(&page, "identity");
        let packed = Answer::from(&page, "gzip");
        assert!(plain.header("Content-Encoding").is_empty(), "{software:?}");
        assert_eq!(packed.header("Content-Encoding"), ["gzip"], "{software:?}");
        assert!(packed.header("Vary").contains(&"Accept-Encoding"), "{software:?}");
        assert!(packed.length < PACKED_PAGE && PACKED_PAGE < plain.length, "{software:?}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_refused_with_the_same_headers() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        let answer = Answer::from(&server.address("nothing.html"), "identity");
        assert_eq!(answer.status, "HTTP/1.1 404 Not Found");
        for (name, value) in HEADERS {
            assert_eq!(answer.header(name), [value], "{name} of {software:?}");
        }
    }
}
