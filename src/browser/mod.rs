//! The edge to the browser. Everything here may fail, and then simply does less.

mod focus;
mod page;

pub use focus::{follow_choice, show};
pub use page::entitle;
