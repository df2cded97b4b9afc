//! The rules of `deny.toml` that need no network, held against what is linked.
//!
//! `cargo xtask deny` runs cargo-deny itself on the same file. Compiling that takes longer than most
//! stages of the tests, so these few rules are checked here too, every time.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use spdx::{Expression, Licensee};

use super::shipped::{Crate, Shipped};
use crate::workspace::Workspace;

const FILE: &str = "deny.toml";

/// The part of the file that is read here.
#[derive(Deserialize)]
struct Rules {
    bans: Bans,
    licenses: Licences,
    sources: Sources,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

/// A name alone, or a name with the crates that may use it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Ban {
    Never(String),
    Within {
        #[serde(rename = "crate")]
        name: String,
        wrappers: Vec<String>,
    },
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// Fails where something breaks a rule.
pub fn check(workspace: &Workspace, shipped: &Shipped) -> Result<()> {
    hold(shipped, &workspace.read_text(FILE)?)
}

fn hold(shipped: &Shipped, rules: &str) -> Result<()> {
    let rules: Rules = toml::from_str(rules).with_context(|| format!("{FILE} cannot be read"))?;
    for ban in &rules.bans.deny {
        ban.hold(shipped)?;
    }
    rules.licenses.hold(shipped)?;
    rules.sources.hold(shipped)
}

impl Ban {
    fn hold(&self, shipped: &Shipped) -> Result<()> {
        let (banned, wrappers) = match self {
            Self::Never(name) => (name, &[][..]),
            Self::Within { name, wrappers } => (name, &wrappers[..]),
        };
        for (id, _) in shipped.crates.iter().filter(|(_, found)| found.name == *banned) {
            let uses = |user: &&Crate| user.uses.contains(id) && !wrappers.contains(&user.name);
            if let Some(Crate { name, .. }) = shipped.crates.values().find(uses) {
                bail!(
                    "{name} uses {id}, which {FILE} bans from what ships: look for another crate, \
                     or for the feature that brings it (`cargo tree --invert {banned} --target \
                     wasm32-unknown-unknown`)"
                );
            }
        }
        Ok(())
    }
}

impl Licences {
    fn hold(&self, shipped: &Shipped) -> Result<()> {
        let allowed: Vec<Licensee> =
            self.allow.iter().map(|name| Licensee::parse(name)).collect::<Result<_, _>>()?;
        for (id, Crate { licence, .. }) in shipped.foreign() {
            let expression = Expression::parse(licence)
                .with_context(|| format!("{id} has the licence `{licence}`"))?;
            if !expression.evaluate(|wanted| allowed.iter().any(|one| one.satisfies(wanted))) {
                bail!("{id} has the licence {licence}, which {FILE} does not allow");
            }
        }
        Ok(())
    }
}

impl Sources {
    /// Of the whole lock file: what runs while the page is built matters too.
    fn hold(&self, shipped: &Shipped) -> Result<()> {
        let known = |source: &str| {
            let registry = source.strip_prefix("registry+");
            registry.is_some_and(|registry| self.allow_registry.iter().any(|one| one == registry))
        };
        if let Some((id, source)) = shipped.sources.iter().find(|(_, source)| !known(source)) {
            bail!("{id} comes from {source}, which {FILE} does not allow");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Shipped, hold};
    use crate::workspace::Workspace;

    const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

    /// Each crate uses the next.
    fn held(crates: &[(&str, &str, &str)]) -> Result<(), String> {
        let rules = Workspace::find().unwrap().read_text(super::FILE).unwrap();
        hold(&Shipped::sample(crates), &rules).map_err(|error| error.to_string())
    }

    #[test]
    fn what_can_talk_http_is_refused_but_where_it_is_allowed() {
        assert_eq!(held(&[("yew", "MIT", REGISTRY)]), Ok(()));
        let banned = held(&[("reqwest", "MIT", REGISTRY)]).unwrap_err();
        assert!(
            banned.starts_with("eerste-stap uses reqwest 1.0.0, which deny.toml bans"),
            "{banned}"
        );
        assert_eq!(held(&[("gloo", "MIT", REGISTRY), ("gloo-net", "MIT", REGISTRY)]), Ok(()));
        let other = held(&[("yew", "MIT", REGISTRY), ("gloo-net", "MIT", REGISTRY)]).unwrap_err();
        assert!(other.starts_with("yew uses gloo-net 1.0.0"), "{other}");
    }

    #[test]
    fn a_licence_has_to_leave_an_allowed_choice() {
        for fine in ["MIT", "GPL-3.0-only OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert_eq!(held(&[("a", fine, REGISTRY)]), Ok(()), "{fine}");
        }
        let refused = held(&[("a", "MIT AND GPL-3.0-only", REGISTRY)]).unwrap_err();
        assert_eq!(
            refused,
            "a 1.0.0 has the licence MIT AND GPL-3.0-only, which deny.toml does not allow"
        );
        assert!(held(&[("a", "something of mine", REGISTRY)]).is_err());
    }

    #[test]
    fn another_source_is_refused() {
        let elsewhere = held(&[("a", "MIT", "git+https://example.org/a#1")]).unwrap_err();
        assert!(elsewhere.contains("comes from git+https://example.org/a#1"), "{elsewhere}");
    }
}
