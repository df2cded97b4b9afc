//! Takes the white space out of the bundled JSON, which people read and the page does not.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    for name in ["questionnaire.json", "interface.json"] {
        let source = Path::new("src/content/bundled").join(name);
        println!("cargo::rerun-if-changed={}", source.display());
        let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(&source)?)
            .map_err(|error| format!("{}: {error}", source.display()))?;
        fs::write(Path::new(&out).join(name), serde_json::to_string(&json)?)?;
    }
    Ok(())
}
