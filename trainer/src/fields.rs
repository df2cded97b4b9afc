//! The fields of the form: one for each setting, with what a participant notices of it.

use crate::texts::Text;

/// A field for one setting.
pub struct Field {
    /// The name of the setting.
    pub name: &'static str,
    /// What it is called.
    pub label: Text,
    /// What a participant notices of it, or how it is written.
    pub hint: Text,
    /// What can be filled in.
    pub kind: Kind,
}

/// What can be filled in.
pub enum Kind {
    /// One of these values, each with its words; the first is what holds when nothing is set.
    Choice(&'static [(&'static str, Text)]),
    /// A line of text.
    Line,
    /// A colour.
    Colour,
}

/// Fields that belong together.
pub struct Group {
    /// What they are about.
    pub title: Text,
    /// The fields.
    pub fields: &'static [Field],
}

const OFF_ON: Kind =
    Kind::Choice(&[("", Text { nl: "Nee", en: "No" }), ("on", Text { nl: "Ja", en: "Yes" })]);
const ON_OFF: Kind =
    Kind::Choice(&[("", Text { nl: "Ja", en: "Yes" }), ("off", Text { nl: "Nee", en: "No" })]);

/// All fields, in the order of the page.
pub const GROUPS: &[Group] = &[
    Group {
        title: Text { nl: "Over jullie", en: "About you" },
        fields: &[
            Field {
                name: "organisation",
                label: Text { nl: "Naam van de organisatie", en: "Name of the organisation" },
                hint: Text {
                    nl: "Staat bij ‘Wie deze pagina klaarzette’.",
                    en: "Shown under ‘Who set this page up’.",
                },
                kind: Kind::Line,
            },
            Field {
                name: "tool",
                label: Text { nl: "AI-tool die mag", en: "AI tool that is allowed" },
                hint: Text {
                    nl: "De check noemt deze naam in de stappen en de vragen.",
                    en: "The check uses this name in its steps and questions.",
                },
                kind: Kind::Line,
            },
            Field {
                name: "rules",
                label: Text { nl: "Adres van jullie regels", en: "Address of your rules" },
                hint: Text {
                    nl: "Begint met https:// of mailto:.",
                    en: "Starts with https:// or mailto:.",
                },
                kind: Kind::Line,
            },
            Field {
                name: "contact",
                label: Text { nl: "Adres voor vragen", en: "Address for questions" },
                hint: Text {
                    nl: "Begint met https:// of mailto:.",
                    en: "Starts with https:// or mailto:.",
                },
                kind: Kind::Line,
            },
        ],
    },
    Group {
        title: Text { nl: "Wat de check doet", en: "What the check does" },
        fields: &[
            Field {
                name: "language",
                label: Text { nl: "Taal om mee te beginnen", en: "Language to begin in" },
                hint: Text {
                    nl: "Ieder kan zelf wisselen, ook halverwege.",
                    en: "Everyone can switch, also halfway.",
                },
                kind: Kind::Choice(&[
                    ("", Text { nl: "Nederlands", en: "Dutch" }),
                    ("en", Text { nl: "Engels", en: "English" }),
                ]),
            },
            Field {
                name: "leading-question",
                label: Text {
                    nl: "Vragen of iemand leiding geeft",
                    en: "Ask if someone leads a team",
                },
                hint: Text {
                    nl: "Wie leiding geeft, krijgt stappen die daarbij passen.",
                    en: "Who leads a team gets steps that fit.",
                },
                kind: ON_OFF,
            },
            Field {
                name: "role-questions",
                label: Text {
                    nl: "Vragen over iemands eigen functie",
                    en: "Questions about one’s own job",
                },
                hint: Text {
                    nl: "Die tellen niet mee in de uitkomst. Ieder kan ze ook zelf aanzetten.",
                    en: "These do not count in the result. Everyone can also turn them on.",
                },
                kind: OFF_ON,
            },
            Field {
                name: "storage",
                label: Text {
                    nl: "Antwoorden laten onthouden op het apparaat",
                    en: "Let people keep answers on their device",
                },
                hint: Text {
                    nl: "Alleen als iemand dat zelf aanvinkt. Kies nee voor gedeelde computers.",
                    en: "Only for those who tick it. Choose no for shared computers.",
                },
                kind: ON_OFF,
            },
            Field {
                name: "idle-wipe",
                label: Text {
                    nl: "Alles wissen als niemand er meer is",
                    en: "Wipe everything when nobody is there",
                },
                hint: Text {
                    nl: "Na drie minuten vraagt de check of er nog iemand is, na vier is alles weg.",
                    en: "After three minutes the check asks; after four everything is gone.",
                },
                kind: OFF_ON,
            },
        ],
    },
    Group {
        title: Text { nl: "Hoe het eruitziet", en: "What it looks like" },
        fields: &[
            Field {
                name: "accent",
                label: Text { nl: "Huiskleur", en: "House colour" },
                hint: Text { nl: "Bijvoorbeeld #1c5a62.", en: "For example #1c5a62." },
                kind: Kind::Colour,
            },
            Field {
                name: "theme",
                label: Text { nl: "Licht of donker", en: "Light or dark" },
                hint: Text {
                    nl: "Vanzelf: zoals het apparaat of de pagina eromheen.",
                    en: "Automatic: like the device or the page around it.",
                },
                kind: Kind::Choice(&[
                    ("", Text { nl: "Vanzelf", en: "Automatic" }),
                    ("light", Text { nl: "Licht", en: "Light" }),
                    ("dark", Text { nl: "Donker", en: "Dark" }),
                ]),
            },
            Field {
                name: "font",
                label: Text { nl: "Lettertype", en: "Font" },
                hint: Text {
                    nl: "Een naam die op de apparaten staat, bijvoorbeeld Verdana. Een paar mag ook, met komma’s ertussen.",
                    en: "A name that the devices have, such as Verdana. More than one is fine, with commas between.",
                },
                kind: Kind::Line,
            },
            Field {
                name: "radius",
                label: Text { nl: "Ronding van hoeken", en: "Roundness of corners" },
                hint: Text {
                    nl: "Een heel getal van 0 tot en met 24.",
                    en: "A whole number from 0 to 24.",
                },
                kind: Kind::Line,
            },
        ],
    },
];

#[cfg(test)]
mod tests {
    use eerste_stap::content::settings;

    use super::*;

    /// There is one register so far, so there is nothing to choose.
    #[test]
    fn every_setting_has_a_field() {
        let mut fields: Vec<&str> =
            GROUPS.iter().flat_map(|group| group.fields).map(|field| field.name).collect();
        fields.push("register");
        let mut names = settings::NAMES.to_vec();
        fields.sort_unstable();
        names.sort_unstable();
        assert_eq!(fields, names);
    }

    #[test]
    fn every_choice_is_one_that_the_check_takes() {
        for field in GROUPS.iter().flat_map(|group| group.fields) {
            let Kind::Choice(choices) = &field.kind else { continue };
            assert_eq!(choices[0].0, "", "{}", field.name);
            for (value, _) in &choices[1..] {
                let mut form = crate::form::Form::default();
                form.set(field.name, value);
                assert_eq!(form.usable(), [(field.name, *value)]);
            }
        }
    }
}
