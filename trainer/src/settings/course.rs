//! What the check asks, and what it may keep.

use super::{Group, Kind, Setting};

/// The settings about the course of the check.
pub(super) const GROUP: Group = Group {
    legend: ["Vragen en bewaren", "Questions and keeping"],
    settings: &[
        Setting {
            name: "leading-question",
            label: ["Vraag of iemand leidinggeeft", "Ask whether someone leads a team"],
            hint: [
                "Wie ja zegt, krijgt stappen voor leidinggevenden. De vraag telt niet mee in de uitkomst.",
                "Whoever says yes gets steps for people who lead. The question does not count in the result.",
            ],
            kind: Kind::Switch,
        },
        Setting {
            name: "role-questions",
            label: ["Stel iedereen vragen over de eigen rol", "Ask everyone about their role"],
            hint: [
                "Drie extra stellingen over wat AI met je werk doet. Ze tellen niet mee. Staat dit uit, dan kiest iedereen zelf.",
                "Three more statements, about what AI does to someone’s job. They do not count. When this is off, everyone chooses for themselves.",
            ],
            kind: Kind::Switch,
        },
        Setting {
            name: "idle-wipe",
            label: [
                "Wis alles als er niemand meer achter zit",
                "Wipe everything when nobody is there any more",
            ],
            hint: [
                "Voor een computer die mensen delen. Eerst vraagt de check of er nog iemand is.",
                "For a computer that people share. The check first asks whether anyone is still there.",
            ],
            kind: Kind::Switch,
        },
        Setting {
            name: "storage",
            label: [
                "Deelnemers mogen hun antwoorden op hun apparaat bewaren",
                "Participants may keep their answers on their device",
            ],
            hint: [
                "Ze moeten het zelf aanvinken. Zonder dit vinkje is die keuze er niet. Bewaren in een bestand kan altijd.",
                "They have to tick it themselves. Without this there is no such choice. Saving to a file is always possible.",
            ],
            kind: Kind::Switch,
        },
        Setting {
            name: "slips",
            label: [
                "Deelnemers kunnen hun uitkomst op briefjes zetten voor de groep",
                "Participants can put their result on slips for the group",
            ],
            hint: [
                "Onder de uitkomst staat dan bij elk thema één woord, zoals laag, midden of hoog. Wie wil, neemt dat over op papieren briefjes. De check verstuurt niets.",
                "Below the result there is then one word for each theme, such as low, middle or high. Whoever likes copies it onto paper slips. The check sends nothing.",
            ],
            kind: Kind::Switch,
        },
    ],
};
