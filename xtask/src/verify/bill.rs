//! The bill of materials of the release, against the schema of its format.

use anyhow::{Context, Result};

use super::{packages, scripts};
use crate::workspace::Workspace;
use crate::{process, release, supply};

/// Reads the schemas from the scripts that npm brings.
const READER: &str = "tests/browser/bill.cjs";

/// Holds the bill that the stage before has written against the schema.
pub fn check(workspace: &Workspace) -> Result<()> {
    packages::ensure_installed(workspace, &packages::TOOLS)?;
    scripts::ensure_installed(workspace)?;
    let bill = workspace.path(release::FOLDER).join(supply::BOM);
    let mut node = workspace.command("node");
    process::run(node.arg(workspace.path(READER)).arg(bill)).context(
        "the bill of materials is not what its format asks for: see xtask/src/supply/bom.rs",
    )
}
