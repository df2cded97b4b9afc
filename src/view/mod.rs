//! The screens: stateless, data in, one callback of actions out.
//!
//! Plain functions rather than components: a screen has no state and no life cycle of its own.
//!
//! `part` names are the public hooks of the product: `intro start statement option next back
//! progress result score step alternative nothing wipe`. They do not change.

mod after;
mod button;
mod by_hand;
mod compare;
mod element;
mod embedding;
mod employer;
mod extra;
mod fallen;
mod field;
mod fold;
mod frame;
mod header;
mod intro;
mod keep;
mod link;
mod notices;
mod paper;
mod plan;
mod practice;
mod question;
mod result;
mod score;
mod slips;
mod statement;
mod step;
mod stones;
mod title;
mod why;

pub use by_hand::by_hand;
pub use embedding::{embedding, embedding_text};
pub use employer::employer;
pub use extra::extra;
pub use fallen::{fallen, no_script, no_start, no_wasm, no_wasm_here};
pub use frame::Frame;
pub use header::header;
pub use intro::intro;
pub use notices::{idle, notices};
pub use paper::{card_text, result_text};
pub use plan::calendar_file;
pub use practice::prompt;
pub use result::result;
pub use statement::statement;
pub use title::page_title;
