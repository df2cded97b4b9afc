//! In which language the check begins, and how it looks.

use super::{Group, Kind, Setting};

/// The settings about language and looks.
pub(super) const GROUP: Group = Group {
    legend: ["Taal en uiterlijk", "Language and looks"],
    settings: &[
        Setting {
            name: "language",
            label: ["Taal om mee te beginnen", "Language to begin in"],
            hint: [
                "Deelnemers kunnen op elk scherm van taal wisselen.",
                "Participants can switch languages on every screen.",
            ],
            kind: Kind::Choice(&[("nl", ["Nederlands", "Dutch"]), ("en", ["Engels", "English"])]),
        },
        Setting {
            name: "register",
            label: ["Aanspreekvorm in het Nederlands", "Form of address in Dutch"],
            hint: [
                "De check zegt ‘je’. Een andere aanspreekvorm is er nog niet.",
                "In Dutch the check says ‘je’. There is no other form of address yet.",
            ],
            kind: Kind::Choice(&[("je", ["je", "je (informal)"])]),
        },
        Setting {
            name: "theme",
            label: ["Licht of donker", "Light or dark"],
            hint: [
                "Automatisch volgt een link of een bestand het apparaat van de deelnemer. Een element volgt de pagina eromheen, en een frame soms ook.",
                "Automatically, a link or a file follows the participant’s device. An element follows the page around it, and a frame sometimes does too.",
            ],
            kind: Kind::Choice(&[
                ("auto", ["Automatisch", "Automatic"]),
                ("light", ["Altijd licht", "Always light"]),
                ("dark", ["Altijd donker", "Always dark"]),
            ]),
        },
        Setting {
            name: "accent",
            label: ["Accentkleur", "Accent colour"],
            hint: [
                "De kleur van knoppen en randen, zoals #1c5a62. Laat leeg voor de kleur van de check zelf.",
                "The colour of buttons and edges, such as #1c5a62. Leave empty for the check’s own colour.",
            ],
            kind: Kind::Colour,
        },
        Setting {
            name: "font",
            label: ["Lettertype", "Font"],
            hint: [
                "Bijvoorbeeld Verdana. Deelnemers zien het alleen als het op hun apparaat staat: de check laadt niets van internet.",
                "For example Verdana. Participants see it only if it is on their device: the check loads nothing from the internet.",
            ],
            kind: Kind::Line,
        },
        Setting {
            name: "radius",
            label: ["Ronde hoeken, in pixels", "Rounded corners, in pixels"],
            hint: [
                "Een heel getal van 0 (rechte hoeken) tot en met 24.",
                "A whole number from 0 (square corners) to 24.",
            ],
            kind: Kind::Line,
        },
    ],
};
