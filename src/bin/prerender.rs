//! Prints what the build needs of the app before it runs, as a JSON object.

use std::error::Error;

use eerste_stap::content::settings::Setting;
use eerste_stap::prerender::{self, Parts};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let parts = prerender::parts().map_err(|error| format!("{error:?}"))?;
    let Parts { page, element, settings } = parts;
    let settings: Vec<_> = settings
        .iter()
        .map(|Setting { name, values, default, meaning }| {
            json!({"name": name, "values": values, "default": default, "meaning": meaning})
        })
        .collect();
    println!("{}", json!({"page": page, "element": element, "settings": settings}));
    Ok(())
}
