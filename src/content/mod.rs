//! From files to the domain: what came through here is valid, and nothing checks it again.
//!
//! What does not come through gives a [`ContentError`](error::ContentError), which names the place
//! and the cure in both languages.

pub mod bundled;
pub mod error;
pub mod fault;
mod json;
mod node;
pub mod pack;
mod place;
pub mod saved;
pub mod settings;
