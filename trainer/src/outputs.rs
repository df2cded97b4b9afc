//! What comes out of the form: an address, markup for a page, a file, a code for a camera.

mod code;
mod file;
mod fragment;
mod markup;
mod told;

pub use code::{Code, code};
pub use file::{Carried, file, settings_block};
pub use fragment::link;
pub use markup::{element, frame, frame_alone};
pub use told::told;

/// A name that is as awkward as a name can be.
#[cfg(test)]
const AWKWARD: &str = "A&B \"C\" <d>";
