//! What a trainer had better not say, and what can be said instead; why, is in `cultuur.txt` and
//! `weerstand.txt`.

use crate::words::Words;

/// A sentence to leave out, with another for its place.
pub struct Unsaid {
    /// The sign or scale that it fits, or `any`.
    pub theme: &'static str,
    /// What not to say.
    pub not: Words,
    /// What one can say instead.
    pub instead: Words,
}

/// All of them: those for any group first.
pub const UNSAID: [Unsaid; 9] = [
    Unsaid {
        theme: "any",
        not: ["Wie heeft hier laag ingevuld?", "Who answered low here?"],
        instead: [
            "Wat in het werk kan hiermee te maken hebben? Je hoeft niets over jezelf te zeggen.",
            "What in the work may have to do with this? You need not say anything about yourself.",
        ],
    },
    Unsaid {
        theme: "any",
        not: [
            "AI komt er toch, dus je moet gewoon mee.",
            "AI is coming anyway, so just get on board.",
        ],
        instead: [
            "Je mag twijfelen. Wat wil je weten voordat je iets kiest?",
            "Doubt is fine. What would you want to know before you choose?",
        ],
    },
    Unsaid {
        theme: "any",
        not: ["Niemand raakt hierdoor zijn baan kwijt.", "Nobody will lose their job over this."],
        instead: [
            "Dat weet ik niet, en ik ga niet raden. Ik schrijf de vraag op en zeg wie erover gaat.",
            "I do not know, and I will not guess. I will write the question down and say who can answer it.",
        ],
    },
    Unsaid {
        theme: "roles",
        not: [
            "Voor jullie verandert er eigenlijk niets.",
            "Nothing much is going to change for you.",
        ],
        instead: [
            "Wat er met jullie rol gebeurt, weet ik niet. Over welke taken wil je als eerste iets horen?",
            "I do not know what will happen to your roles. Which tasks do you want to hear about first?",
        ],
    },
    Unsaid {
        theme: "avoidance",
        not: ["Waarom gebruiken jullie die tool niet?", "Why are you not using the tool?"],
        instead: [
            "Bij welk werk past de tool, en bij welk werk niet?",
            "Which work does the tool suit, and which does it not?",
        ],
    },
    Unsaid {
        theme: "talent",
        not: ["Wie denkt erover om weg te gaan?", "Who is thinking of leaving?"],
        instead: [
            "Wat is er nodig om in dit werk te blijven leren?",
            "What does it take to keep learning in this work?",
        ],
    },
    Unsaid {
        theme: "camps",
        not: ["Wie is er voor en wie is er tegen?", "Who is for it and who is against it?"],
        instead: [
            "Laten we bij één taak kijken wat AI kan opleveren en wat er mis kan gaan.",
            "Let us take one task, and see what AI may bring and what may go wrong.",
        ],
    },
    Unsaid {
        theme: "confidence",
        not: [
            "Zo moeilijk is het niet, iedereen kan dit.",
            "It is not that hard, anyone can do it.",
        ],
        instead: [
            "Ik doe het één keer voor. Gaat er iets mis, dan bekijken we dat samen.",
            "I will show it once. If something goes wrong, we will look at it together.",
        ],
    },
    Unsaid {
        theme: "privacy",
        not: ["Daar hoef je niet over in te zitten.", "There is no need to worry about that."],
        instead: [
            "Over die regel ga ik niet. Ik schrijf je vraag op, zonder naam, en zeg wie kan antwoorden.",
            "That rule is not mine to explain. I will write your question down, without a name, and say who can answer.",
        ],
    },
];
