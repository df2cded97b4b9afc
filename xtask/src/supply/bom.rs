//! The bill of materials of the release, in the format `CycloneDX`.
//!
//! It holds no moment and no number of its own: the same sources give the same bill. The tests
//! hold it against the schema of the format.

use serde_json::{Value, json};

use super::shipped::{Crate, Id, Shipped};

/// Its name in the release.
pub const NAME: &str = "eerste-stap.cdx.json";

/// The program that the bill is about.
const SUBJECT: &str = "eerste-stap";

/// The bill, with the SHA-256 of each file that is handed out.
pub fn bom(shipped: &Shipped, files: &[(String, String)]) -> String {
    let foreign = shipped.foreign().map(|(id, found)| component(id, found));
    let library = library(shipped);
    let own = shipped.crates.iter().filter(|(id, _)| !shipped.sources.contains_key(*id));
    let (subject, others): (Vec<_>, Vec<_>) = own.partition(|(_, own)| own.name == SUBJECT);
    let programs = others.into_iter().map(|(id, own)| program(id, own));
    let components: Vec<Value> = programs.chain(foreign).chain([library]).collect();
    let mut subject = subject.first().map(|(id, own)| program(id, own)).unwrap_or_default();
    let files = files.iter().map(|(name, hash)| {
        json!({"type": "file", "bom-ref": format!("dist/{name}"), "name": name, "hashes": [sha256(hash)]})
    });
    if let Some(subject) = subject.as_object_mut() {
        subject.insert("components".to_owned(), files.collect());
    }
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"lifecycles": [{"phase": "build"}], "component": subject},
        "components": components,
        "dependencies": dependencies(shipped),
    });
    format!("{bill:#}\n")
}

/// A program of ours.
fn program(id: &Id, own: &Crate) -> Value {
    json!({
        "type": "application",
        "bom-ref": id,
        "name": own.name,
        "version": own.version,
        "licenses": [{"expression": own.licence}],
    })
}

/// A crate of others.
fn component(id: &Id, found: &Crate) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": id,
        "name": found.name,
        "version": found.version,
        "licenses": [{"expression": found.licence}],
        "purl": format!("pkg:cargo/{}@{}", found.name, found.version.replace('+', "%2B")),
    });
    if let Some(component) = component.as_object_mut() {
        // The archive in the registry, as the lock file has it.
        let hashes = found.checksum.as_deref().map(|hash| json!([sha256(hash)]));
        component.extend(hashes.map(|hashes| ("hashes".to_owned(), hashes)));
        let sources = found.repository.as_deref().map(|url| json!([{"type": "vcs", "url": url}]));
        component.extend(sources.map(|sources| ("externalReferences".to_owned(), sources)));
    }
    component
}

/// The compiler's own library, which no lock file names.
fn library(shipped: &Shipped) -> Value {
    json!({
        "type": "library",
        "bom-ref": library_id(shipped),
        "name": "std",
        "description": "The Rust Standard Library",
        "version": shipped.compiler,
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
        "purl": format!("pkg:generic/rust-std@{}", shipped.compiler),
    })
}

fn library_id(shipped: &Shipped) -> Id {
    ["std ", &shipped.compiler].concat()
}

fn sha256(hash: &str) -> Value {
    json!({"alg": "SHA-256", "content": hash})
}

fn dependencies(shipped: &Shipped) -> Vec<Value> {
    let library = library_id(shipped);
    let with_uses = shipped.crates.iter().map(|(id, found)| {
        let uses = found.uses.iter().chain([&library]);
        json!({"ref": id, "dependsOn": uses.collect::<Vec<_>>()})
    });
    with_uses.chain([json!({"ref": library})]).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Shipped, bom};

    #[test]
    fn the_bill_names_what_is_in_it_and_what_is_handed_out() {
        let shipped = Shipped::sample(&[("yew", "MIT", "registry+x")]);
        let files = [("eerste-stap.html".to_owned(), "1".repeat(64))];
        let bill: Value = serde_json::from_str(&bom(&shipped, &files)).unwrap();
        let subject = &bill["metadata"]["component"];
        assert_eq!(subject["version"], "1.2.3");
        assert_eq!(subject["components"][0]["hashes"][0]["content"], "1".repeat(64));
        assert_eq!(bill["components"][0]["purl"], "pkg:cargo/yew@1.0.0");
        assert_eq!(bill["components"][0]["licenses"], json!([{"expression": "MIT"}]));
        assert_eq!(bill["components"][1]["purl"], "pkg:generic/rust-std@1.95.0");
        let uses = json!({"ref": "eerste-stap 1.2.3", "dependsOn": ["yew 1.0.0", "std 1.95.0"]});
        assert_eq!(bill["dependencies"][0], uses);
    }
}
