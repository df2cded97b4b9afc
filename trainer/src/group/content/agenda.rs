//! The agenda of a workshop of an hour, an hour and a half, or two hours. Its order, people before
//! tools and a conversation before an answer, rests on `cultuur.txt` and `weerstand.txt`.

use crate::words::Words;

/// A part of the workshop.
pub struct Item {
    /// Its name.
    pub name: Words,
    /// What the trainer does.
    pub how: Words,
    /// Its minutes in a workshop of 60, 90 and 120 minutes; 0 where it is left out.
    pub minutes: [u32; 3],
}

/// All parts, in their order.
pub const ITEMS: [Item; 11] = [
    Item {
        name: ["Welkom en spelregels", "Welcome and ground rules"],
        how: [
            "Zeg dat meedoen vrij is, en dat niemand naar scores vraagt, ook later niet. Niet meedoen valt niet op: iedereen krijgt dezelfde tijd en dezelfde briefjes.",
            "Say that taking part is voluntary, and that nobody asks for scores, now or later. Nobody stands out for not taking part: everyone gets the same time and the same slips.",
        ],
        minutes: [5, 5, 10],
    },
    Item {
        name: ["De check, ieder voor zich", "The check, everyone alone"],
        how: [
            "Iedereen krijgt evenveel tijd, voor de check of iets anders. Zo valt niet op wie klaar is. Ga zitten en kijk naar geen enkel scherm.",
            "Everyone gets the same time, for the check or something else. That way nobody stands out for being done. Sit down and look at no screen.",
        ],
        minutes: [10, 15, 15],
    },
    Item {
        name: ["Briefjes in de doos", "Slips in the box"],
        how: [
            "Wie wil, omcirkelt op elk briefje één woord. Iedereen vouwt alle briefjes en stopt ze in de doos, ook de lege. Wie een stap koos, schrijft die op en wist dan de check. Met minder dan acht mensen sla je briefjes, tellen en beeld over.",
            "If they want to, people circle one word on each slip. Everyone folds all slips and puts them into the box, the blank ones too. Whoever chose a step writes it down, and then wipes the check. With fewer than eight people, leave out slips, counting and picture.",
        ],
        minutes: [5, 5, 5],
    },
    Item {
        name: ["Pauze, en tellen", "Break, and counting"],
        how: [
            "Iemand die geen leiding geeft aan de groep schudt de doos en telt buiten de zaal. Alleen de aantallen per thema komen op de trainerpagina. Zijn ze daar ingevuld zonder fout, dan worden briefjes en aantekeningen vernietigd.",
            "Someone who does not manage the group shakes the box and counts outside the room. Only the counts per theme go into the trainer page. Once they are in without a fault, slips and notes are destroyed.",
        ],
        minutes: [10, 10, 10],
    },
    Item {
        name: ["Het beeld van de groep", "The picture of the group"],
        how: [
            "Laat per thema het beeld zien en lees voor wat erbij staat. Raad niet wie wat koos, en vraag niemand om uitleg.",
            "Show the picture for each theme and read out what it says. Do not guess who chose what, and ask nobody to explain.",
        ],
        minutes: [5, 10, 10],
    },
    Item {
        name: ["Signalen in het team", "Signals in the team"],
        how: [
            "Lees elk signaal voor en laat tweetallen erover praten, over het team en zonder namen. Vraag wie iets wil delen, en kies op de trainerpagina wat je vooral hoort.",
            "Read out each signal and let pairs talk about it, about the team and without names. Ask who wants to share something, and choose on the trainer page what you mostly hear.",
        ],
        minutes: [0, 10, 15],
    },
    Item {
        name: ["Gesprek met een oefening", "Conversation with an exercise"],
        how: [
            "Lees één openingsvraag van het gespreksblad voor, en begin dan met de oefening. Zet een leidinggevende niet bij iemand uit het eigen team. Stilte mag.",
            "Read out one opening question from the sheet, and then begin the exercise. Do not pair a manager with someone from their own team. Silence is fine.",
        ],
        minutes: [15, 20, 20],
    },
    Item {
        name: ["Napraten", "Looking back together"],
        how: [
            "Vraag wat iemand over het werk wil delen, en geef niemand een beurt. Blijft het stil, ga dan na een minuut verder.",
            "Ask what anyone wants to share about the work, and call on nobody. If it stays quiet, move on after a minute.",
        ],
        minutes: [0, 0, 10],
    },
    Item {
        name: ["Ieders eerste stap", "Everyone’s first step"],
        how: [
            "Ieder kiest in stilte een kleine stap, of niets, en houdt die voor zich. Vraag er niet naar, nu niet en later niet.",
            "Everyone quietly chooses a small step, or nothing, and keeps it private. Do not ask about it, now or later.",
        ],
        minutes: [5, 5, 5],
    },
    Item {
        name: [
            "Wat naar de directie en de ondernemingsraad gaat",
            "What goes to the management and the works council",
        ],
        how: [
            "Lees de vragen voor die je noteerde, en vraag of je ze zo mag doorgeven. Wie iets niet wil doorgeven, kan dat ook na afloop zeggen, zonder reden.",
            "Read out the questions that you noted, and ask whether you may pass them on like this. Anyone who does not want something passed on can also say so afterwards, without a reason.",
        ],
        minutes: [0, 5, 10],
    },
    Item {
        name: ["Afsluiten", "Closing"],
        how: [
            "Noem wie op de vragen antwoordt, en op welke datum. Vertel dat de briefjes vernietigd zijn, en bedank de groep voor de tijd.",
            "Say who will answer the questions, and by which date. Tell the group that the slips were destroyed, and thank them for their time.",
        ],
        minutes: [5, 5, 10],
    },
];
