//! The lines of `cargo tree --prefix depth`, as a graph.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::{Id, id};

/// Reads a tree into what is known: each crate with those that it uses itself.
///
/// A crate that stands in the tree again has no lines below it then, and needs none.
pub fn read(printed: &str, uses: &mut BTreeMap<Id, BTreeSet<Id>>) -> Result<()> {
    let mut above: Vec<Id> = Vec::new();
    for line in printed.lines().filter(|line| !line.is_empty()) {
        let (depth, this) = parse(line).with_context(|| format!("`cargo tree` prints `{line}`"))?;
        above.truncate(depth);
        if let Some(user) = above.last() {
            uses.entry(user.clone()).or_default().insert(this.clone());
        }
        uses.entry(this.clone()).or_default();
        above.push(this);
    }
    Ok(())
}

/// A line as in `2 gloo-net v0.5.0 (*)`.
fn parse(line: &str) -> Option<(usize, Id)> {
    let mut words = line.split(' ');
    let depth = words.next()?.parse().ok()?;
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    Some((depth, id(name, version)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::read;

    #[test]
    fn every_crate_knows_what_it_uses_itself() {
        let tree =
            "0 app v0.1.0 (/some where)\n1 a v1.0.0\n2 b v2.0.0+x\n1 c v3.0.0\n2 a v1.0.0 (*)\n";
        let mut uses = BTreeMap::new();
        read(tree, &mut uses).unwrap();
        let listed: Vec<String> = uses
            .iter()
            .map(|(id, uses)| {
                format!("{id}: {}", uses.iter().cloned().collect::<Vec<_>>().join(", "))
            })
            .collect();
        assert_eq!(
            listed,
            [
                "a 1.0.0: b 2.0.0+x",
                "app 0.1.0: a 1.0.0, c 3.0.0",
                "b 2.0.0+x: ",
                "c 3.0.0: a 1.0.0"
            ]
        );
    }

    #[test]
    fn another_form_is_refused() {
        assert!(read("├── a v1.0.0", &mut BTreeMap::new()).is_err());
    }
}
