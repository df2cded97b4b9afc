//! The fields of an object, by their names.

use super::Node;
use crate::content::fault::Wrong;
use crate::content::json::Value;
use crate::content::place::Step;

/// The fields of an object.
pub(in crate::content) struct Fields<'a> {
    pub(super) node: Node<'a>,
    pub(super) entries: &'a [(String, Value)],
}

impl Fields<'_> {
    /// A field that must be there.
    #[inline(never)]
    pub(in crate::content) fn get<'b>(&'b self, name: &'b str) -> Node<'b> {
        self.optional(name).unwrap_or_else(|| {
            self.node.report(Wrong::Missing(name.to_owned()));
            self.node.below(&Value::Null, Step::Field(name))
        })
    }

    /// A field that may be missing; `null` is missing too.
    #[inline(never)]
    pub(in crate::content) fn optional<'b>(&'b self, name: &'b str) -> Option<Node<'b>> {
        let (_, value) = self.entries.iter().find(|(found, _)| found == name)?;
        (!matches!(value, Value::Null)).then(|| self.node.below(value, Step::Field(name)))
    }
}
