//! The settings as a list for readers and for tools: the types and the manifest of the element are
//! made from it.

/// A setting that is a text, whichever form it comes in.
pub struct Setting {
    /// Its name: the attribute, the key in the address and in the JSON block.
    pub name: &'static str,
    /// The values that it can have: words with commas between them, or what they look like.
    pub values: &'static str,
    /// What holds when it is not set; empty for nothing.
    pub default: &'static str,
    /// What it does.
    pub meaning: &'static str,
}

/// All of them, in the order of [`super::NAMES`].
pub const LIST: [Setting; 15] = [
    Setting {
        name: "language",
        values: "nl, en",
        default: "nl",
        meaning: "The language to begin in; everyone can switch at any moment.",
    },
    Setting {
        name: "register",
        values: "je",
        default: "je",
        meaning: "How the Dutch texts address the reader.",
    },
    Setting {
        name: "theme",
        values: "auto, light, dark",
        default: "auto",
        meaning: "Light or dark; auto follows the page around and the device.",
    },
    Setting {
        name: "accent",
        values: "#rgb, #rrggbb",
        default: "",
        meaning: "The house colour. One that cannot be read gets lighter or darker; its hue stays.",
    },
    Setting {
        name: "font",
        values: "names of fonts",
        default: "",
        meaning: "Fonts that the device or the page has, with commas between; at most 100 characters, a letter first.",
    },
    Setting {
        name: "radius",
        values: "0–24",
        default: "",
        meaning: "How round corners are, in CSS pixels.",
    },
    Setting {
        name: "organisation",
        values: "1–60 characters",
        default: "",
        meaning: "Who offers the check.",
    },
    Setting {
        name: "tool",
        values: "1–60 characters",
        default: "",
        meaning: "The name of the AI tool that may be used.",
    },
    Setting {
        name: "rules",
        values: "https://…, mailto:…",
        default: "",
        meaning: "Where the organisation's rules are.",
    },
    Setting {
        name: "contact",
        values: "https://…, mailto:…",
        default: "",
        meaning: "Where to turn with questions.",
    },
    Setting {
        name: "role-questions",
        values: "on, off",
        default: "off",
        meaning: "Whether everyone is asked about their role; never scored.",
    },
    Setting {
        name: "leading-question",
        values: "on, off",
        default: "on",
        meaning: "Whether it is asked if someone leads a team.",
    },
    Setting {
        name: "idle-wipe",
        values: "on, off",
        default: "off",
        meaning: "Whether everything is wiped when nobody is there any more; for shared devices.",
    },
    Setting {
        name: "storage",
        values: "on, off",
        default: "on",
        meaning: "Whether someone may have answers kept on the device.",
    },
    Setting {
        name: "slips",
        values: "on, off",
        default: "off",
        meaning: "Whether the result offers words to copy onto paper slips for a group.",
    },
];
