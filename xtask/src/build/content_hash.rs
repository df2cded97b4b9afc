//! The fingerprint by which a policy allows one inline script or style and no other.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The hash source of a Content Security Policy for the exact text of an element.
pub fn content_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::content_hash;

    /// The example of the specification, CSP level 2, "script-src hash usage".
    #[test]
    fn the_example_of_the_specification_comes_out() {
        assert_eq!(
            content_hash("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }
}
