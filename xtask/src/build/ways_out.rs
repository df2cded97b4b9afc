//! The words without which nothing in the page could send anything.
//!
//! A search for words proves nothing about code that means harm: the policy of the page is what
//! holds that back. It does find the dependency or the line that begins to send by mistake.

/// Each is part of the name of a way to send, or to load code that could.
const WORDS: [&str; 11] = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "sendBeacon",
    "EventSource",
    "RTCPeer",
    "WebTransport",
    "postMessage",
    "importScripts",
    "import(",
    "Worker",
];

/// The first of the words that stands in a text, in capitals or not.
pub fn first_in(text: &str) -> Option<&'static str> {
    let text = text.to_ascii_lowercase();
    WORDS.into_iter().find(|word| text.contains(&word.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::{WORDS, first_in};

    #[test]
    fn every_word_is_found_however_it_is_written() {
        for word in WORDS {
            assert_eq!(first_in(&format!("window.{word}")), Some(word));
            assert_eq!(first_in(&format!("__wbg_{}_2", word.to_uppercase())), Some(word));
        }
    }

    #[test]
    fn a_word_that_only_looks_alike_passes() {
        assert_eq!(first_in("important(1); work(); socket = event.source"), None);
    }
}
