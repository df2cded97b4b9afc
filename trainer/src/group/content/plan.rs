//! A plan in five steps for after the workshop: our own words for the five steps in
//! `weerstand.txt`, with nobody counted and nothing asked of anyone.

use crate::words::Words;

/// A step of the plan.
pub struct PlanStep {
    /// Its name.
    pub name: Words,
    /// What to do.
    pub what: Words,
    /// Who could do it.
    pub who: Words,
    /// When it could be done.
    pub when: Words,
    /// The file and the line of the article that it rests on.
    pub rests_on: (&'static str, u32),
}

/// All five, in the order of the article.
pub const PLAN: [PlanStep; 5] = [
    PlanStep {
        name: ["Eerst vragen", "Ask first"],
        what: [
            "Vraag in een open gesprek wat mensen bezighoudt, waarbij AI kan helpen en wat daarvoor nodig is. Noteer geen namen, en vertel wat er met de antwoorden gebeurt.",
            "In an open talk, ask what is on people’s minds, where AI could help and what that would take. Note no names, and say what happens to the answers.",
        ],
        who: ["Twee collega’s die geen leiding geven", "Two colleagues who are not managers"],
        when: ["Binnen twee weken", "Within two weeks"],
        rests_on: ("weerstand.txt", 88),
    },
    PlanStep {
        name: ["Ruimte voor fouten", "Room for mistakes"],
        what: [
            "Laat als leidinggevende zien wat je zelf met AI probeert, ook wat mislukt, met verzonnen tekst. Vraag niemand om hetzelfde te doen.",
            "As a manager, show what you try with AI yourself, failures included, with made-up text. Ask nobody else to do the same.",
        ],
        who: ["Leidinggevende", "Manager"],
        when: [
            "Elke maand, vijf minuten in een gewoon overleg",
            "Every month, five minutes in an ordinary meeting",
        ],
        rests_on: ("weerstand.txt", 102),
    },
    PlanStep {
        name: ["Klein beginnen", "Start small"],
        what: [
            "Wie wil, probeert één kleine taak, één keer, met de tool die mag en met verzonnen tekst. Stoppen of niets kiezen is ook goed.",
            "If they want to, people try one small task, once, with the tool that is allowed and made-up text. Stopping or choosing nothing is fine too.",
        ],
        who: ["Ieder voor zich, zonder lijst", "Everyone alone, without a list"],
        when: [
            "Een kwartier, op een zelfgekozen moment",
            "A quarter of an hour, at a moment they choose",
        ],
        rests_on: ("weerstand.txt", 114),
    },
    PlanStep {
        name: ["Oefenen voor het eigen werk", "Practise for one’s own work"],
        what: [
            "Oefen met taken die op het eigen werk lijken: een opdracht schrijven, het antwoord nakijken, verbeteren of weggooien. Laat ook zien waar AI niet past.",
            "Practise with tasks like one’s own: write a request, check the answer, improve it or throw it away. Also show where AI does not fit.",
        ],
        who: [
            "Een trainer en een collega die het werk kent",
            "A trainer and a colleague who knows the work",
        ],
        when: [
            "Drie keer een uur, binnen drie maanden",
            "Three sessions of an hour, within three months",
        ],
        rests_on: ("weerstand.txt", 124),
    },
    PlanStep {
        name: ["Delen wat helpt", "Share what helps"],
        what: [
            "Plan een vast moment waarop wie wil vertelt wat hielp, en wat niet. Houd niet bij wie komt of hoe vaak iemand de tool gebruikt.",
            "Set a fixed moment when anyone who likes can tell what helped, and what did not. Keep no record of who comes or how often anyone uses the tool.",
        ],
        who: ["Twee vrijwilligers uit het team", "Two volunteers from the team"],
        when: ["Elke maand, een halfuur", "Every month, half an hour"],
        rests_on: ("weerstand.txt", 137),
    },
];
