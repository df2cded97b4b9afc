//! Who offers the check, and what participants may turn to.

use super::{Group, Kind, Setting};

/// The settings about the organisation.
pub(super) const GROUP: Group = Group {
    legend: ["Je organisatie", "Your organisation"],
    settings: &[
        Setting {
            name: "organisation",
            label: ["Naam van je organisatie", "Name of your organisation"],
            hint: [
                "Deelnemers lezen deze naam bij ‘Wat kan mijn werkgever zien?’. Hooguit 60 tekens.",
                "Participants read this name under ‘What can my employer see?’. At most 60 characters.",
            ],
            kind: Kind::Line,
        },
        Setting {
            name: "tool",
            label: ["AI-tool die op het werk mag", "AI tool that may be used at work"],
            hint: [
                "Deelnemers lezen deze naam in plaats van ‘de AI-tool die je op je werk mag gebruiken’. Hooguit 60 tekens.",
                "Participants read this name instead of ‘the AI tool you may use at work’. At most 60 characters.",
            ],
            kind: Kind::Line,
        },
        Setting {
            name: "rules",
            label: ["Adres van jullie afspraken over AI", "Address of your rules for AI"],
            hint: [
                "Deelnemers zien het als link. Het begint met https:// of mailto:, want de check linkt alleen naar een beveiligde pagina of een mailadres.",
                "Participants see it as a link. It begins with https:// or mailto:, since the check links only to a secure page or a mail address.",
            ],
            kind: Kind::Line,
        },
        Setting {
            name: "contact",
            label: ["Adres voor vragen", "Address for questions"],
            hint: [
                "Deelnemers zien het als link, bijvoorbeeld mailto:ai@voorbeeld.nl.",
                "Participants see it as a link, for example mailto:ai@example.org.",
            ],
            kind: Kind::Line,
        },
    ],
};
