//! What the programs of the release are made of beside our own sources: which crates those are
//! ([`shipped`]), what the rules say about them ([`rules`], from `deny.toml`), and how whoever gets
//! the release is told ([`bom()`], [`licences()`]).

mod bom;
mod deny;
mod licences;
mod rules;
mod shipped;

use anyhow::Result;

pub use self::bom::{NAME as BOM, bom};
pub use self::deny::run as deny;
pub use self::licences::{NAME as LICENCES, licences};
pub use self::shipped::Shipped;
use crate::workspace::Workspace;

/// Holds what ships, and where every crate comes from, against the rules.
pub fn check(workspace: &Workspace) -> Result<()> {
    let shipped = Shipped::of(workspace)?;
    rules::check(workspace, &shipped)?;
    eprintln!("{:>12} {} crates against deny.toml", "Checked", shipped.foreign().count());
    Ok(())
}
