//! From files to the domain: what came through here is valid, and nothing checks it again.
//!
//! What does not come through gives a [`ContentError`](error::ContentError), which names the place
//! and the cure in both languages.

pub mod bundled;
pub mod error;
mod interface;
pub mod pack;
pub mod saved;
pub mod settings;

use serde::de::DeserializeOwned;

/// Reads JSON of a known shape.
///
/// # Errors
/// The path to what does not fit, as in `items[3].text`, and what is wrong there.
fn read_json<T: DeserializeOwned>(json: &str) -> Result<T, (String, String)> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| (error.path().to_string(), error.inner().to_string()))?;
    deserializer.end().map_err(|error| (".".to_owned(), error.to_string()))?;
    Ok(value)
}
