//! Elements that only say something, put together by name.
//!
//! `html!` writes the making of every element out in full at each place it stands. For the many
//! plain paragraphs, headings and lists of these screens one piece of code does, which spares the
//! page 1.5 kB (see `docs/decisions`). What listens or has a key is written with `html!`.

use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// All attributes that a screen can set, whatever it is made from. One fixed list spares the page
/// the code of hash maps, and shows at a glance that none of them runs or loads anything: `href` is
/// for checked addresses only (see `link`), and there is no `style`, `src` or `on…`.
const ATTRIBUTES: &[&str] = &[
    "class",
    "part",
    "id",
    "lang",
    "dir",
    "role",
    "tabindex",
    "type",
    "name",
    "open",
    "method",
    "rows",
    "readonly",
    "maxlength",
    "accept",
    "autocomplete",
    "spellcheck",
    "writingsuggestions",
    "translate",
    "href",
    "target",
    "rel",
    "aria-hidden",
    "aria-labelledby",
    "data-screen",
    "data-focus",
    "viewBox",
    "d",
    "x",
    "y",
    "cx",
    "cy",
    "rx",
    "ry",
    "width",
    "height",
];

/// An element in the making. In a box, since a `VTag` is large and moves at every step.
pub(super) struct Element(Box<VTag>);

/// An element with this class; without a class when that is empty.
#[inline(never)]
pub(super) fn element(name: &'static str, class: &'static str) -> Element {
    let element = Element(Box::new(VTag::new(name)));
    if class.is_empty() { element } else { element.with("class", class) }
}

/// An element that holds nothing but words.
#[inline(never)]
pub(super) fn words(name: &'static str, class: &'static str, text: &str) -> Html {
    element(name, class).text(text).html()
}

/// The heading of a screen; it can take the focus when its screen appears.
#[inline(never)]
pub(super) fn screen_heading(content: Vec<Html>) -> Html {
    element("h1", "").with("tabindex", "-1").children(content).html()
}

impl Element {
    /// An element that `html!` made because it listens. Its attributes are set here: those of the
    /// macro are forgotten as soon as another one is set.
    #[inline(never)]
    pub(super) fn of(html: Html) -> Self {
        match html {
            VNode::VTag(tag) => Self(Box::new(Rc::unwrap_or_clone(tag))),
            other => element("span", "").child(other),
        }
    }

    /// An attribute.
    #[inline(never)]
    pub(super) fn with(self, name: &'static str, value: &'static str) -> Self {
        self.put(name, AttributeOrProperty::Attribute(AttrValue::Static(value)))
    }

    /// An attribute whose value is data. An address only in `link`: see `tests/architecture.rs`.
    #[inline(never)]
    pub(super) fn set(self, name: &'static str, value: String) -> Self {
        self.put(name, AttributeOrProperty::Attribute(value.into()))
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: AttributeOrProperty) -> Self {
        if !matches!(self.0.attributes, Attributes::Dynamic { .. }) {
            let values = vec![None; ATTRIBUTES.len()].into();
            self.0.attributes = Attributes::Dynamic { keys: ATTRIBUTES, values };
        }
        if let Attributes::Dynamic { values, .. } = &mut self.0.attributes {
            let known = ATTRIBUTES.iter().position(|known| *known == name);
            debug_assert!(known.is_some(), "{name} is not in the list");
            if let Some(place) = known.and_then(|at| values.get_mut(at)) {
                *place = Some(value);
            }
        }
        self
    }

    /// Words inside it.
    #[inline(never)]
    pub(super) fn text(self, text: &str) -> Self {
        self.child(VNode::VText(VText::new(text.to_owned())))
    }

    /// Something inside it.
    #[inline(never)]
    pub(super) fn child(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// Several things inside it.
    #[inline(never)]
    pub(super) fn children(mut self, children: Vec<Html>) -> Self {
        self.0.add_children(children);
        self
    }

    /// The element as it is now.
    #[inline(never)]
    pub(super) fn html(self) -> Html {
        VNode::from(*self.0)
    }
}
