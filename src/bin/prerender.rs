//! Prints what the build needs of the app before it runs, as a JSON object.

use std::error::Error;

use eerste_stap::prerender::{self, Parts};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let parts = prerender::parts().map_err(|error| format!("{error:?}"))?;
    let Parts { page, element, settings } = parts;
    println!("{}", json!({"page": page, "element": element, "settings": settings}));
    Ok(())
}
