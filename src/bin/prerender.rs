//! Prints the parts of the page that stand in it before the program runs, as a JSON object.
//!
//! The build puts each at the mark of its name in `index.html`.

use std::collections::BTreeMap;
use std::error::Error;

use eerste_stap::prerender;

fn main() -> Result<(), Box<dyn Error>> {
    let parts: BTreeMap<_, _> = prerender::parts().map_err(|error| format!("{error:?}"))?.into();
    println!("{}", serde_json::to_string(&parts)?);
    Ok(())
}
