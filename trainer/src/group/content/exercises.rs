//! Exercises of a quarter of an hour, to be read out step by step: alone first, then in pairs, on
//! paper. They rest on what `cultuur.txt` and `weerstand.txt` say about safety.
//!
//! Nobody speaks to the whole room or tells a score, and every text that is used is made up.

use crate::words::Words;

/// An exercise.
pub struct Exercise {
    /// The sign or scale that it fits, or `any`.
    pub theme: &'static str,
    /// Its name.
    pub name: Words,
    /// Its steps, each with its minutes: fifteen together.
    pub steps: [(u32, Words); 4],
}

/// One for each theme.
pub const EXERCISES: [Exercise; 8] = [
    exercise(
        "roles",
        ["Drie kolommen", "Three columns"],
        [5, 4, 4, 2],
        [
            [
                "Maak voor jezelf drie kolommen: blijft, verandert, nog onbekend. Zet er taken uit het werk in, geen namen.",
                "On your own, make three columns: stays, changes, not known yet. Put tasks from the work in them, no names.",
            ],
            [
                "Kies met één collega een taak die jullie allebei kennen. Wat weten jullie er nog niet over?",
                "With one colleague, choose a task that you both know. What do you not know about it yet?",
            ],
            [
                "Maak er samen één vraag van die iemand kan beantwoorden. Zet de functie van die persoon erbij.",
                "Together, turn it into one question that someone can answer. Add whose job that is.",
            ],
            [
                "Houd de vraag bij je, of geef hem straks aan de trainer. Die schrijft er geen naam bij.",
                "Keep the question, or give it to the trainer afterwards, who will not add a name.",
            ],
        ],
    ),
    exercise(
        "avoidance",
        ["De weg van één taak", "The path of one task"],
        [4, 3, 6, 2],
        [
            [
                "Teken voor jezelf een taak uit het werk als een rij van vijf stappen.",
                "On your own, draw a task from the work as a row of five steps.",
            ],
            [
                "Zet een rondje waar hulp welkom is, en een streep waar een tool in de weg zit.",
                "Put a circle where help is welcome, and a line where a tool gets in the way.",
            ],
            [
                "Bespreek met één collega één stap. Wat is daar nodig: tijd, uitleg, een andere tool, of geen tool?",
                "Discuss one step with one colleague. What does it need: time, explanation, another tool, or no tool?",
            ],
            [
                "Schrijf op wat je wilt onthouden. Je tekening gaat met je mee.",
                "Write down what you want to remember. Your drawing goes home with you.",
            ],
        ],
    ),
    exercise(
        "talent",
        ["Een werkdag over twee jaar", "A working day in two years"],
        [5, 3, 4, 3],
        [
            [
                "Beschrijf voor jezelf in steekwoorden een goede werkdag over twee jaar. AI mag erin voorkomen, maar dat hoeft niet.",
                "On your own, jot down a good working day two years from now. AI may be part of it, or not.",
            ],
            [
                "Onderstreep wat daarvoor te leren valt. Vouw het blad dicht: het is alleen voor jou.",
                "Underline what there is to learn for it. Fold the sheet: it is for you alone.",
            ],
            [
                "Bespreek met één collega wat leren in dit werk makkelijker maakt. Wat op je blad staat, hoef je niet te vertellen.",
                "Discuss with one colleague what makes learning easier in this work. You need not say what is on your sheet.",
            ],
            [
                "Schrijf samen één wens voor het team op, of laat het hierbij.",
                "Together, write down one wish for the team, or leave it at this.",
            ],
        ],
    ),
    exercise(
        "camps",
        ["Twee lijstjes, één afspraak", "Two lists, one agreement"],
        [2, 4, 4, 5],
        [
            [
                "Luister naar een verzonnen voorbeeld: een AI-tool schrijft bij een ander bedrijf de verslagen van elk overleg.",
                "Listen to a made-up example: at another company, an AI tool writes the minutes of every meeting.",
            ],
            [
                "Schrijf met één collega op wat dit kan opleveren. Wat je er zelf van vindt, hoeft er niet bij.",
                "With one colleague, write down what this may bring. What you think of it yourself need not be in it.",
            ],
            [
                "Schrijf daarna samen op wat er mis kan gaan, en wie daar last van heeft.",
                "Then write down together what may go wrong, and who it would affect.",
            ],
            [
                "Bedenk één afspraak die bij beide lijstjes past. Voorlezen hoeft niet.",
                "Think of one agreement that fits both lists. There is no need to read it out.",
            ],
        ],
    ),
    exercise(
        "confidence",
        ["Van vaag naar duidelijk", "From vague to clear"],
        [2, 4, 5, 4],
        [
            [
                "De trainer leest een verzonnen, vage opdracht aan AI voor: ‘Schrijf iets over het uitje.’",
                "The trainer reads out a made-up, vague request to AI: ‘Write something about the outing.’",
            ],
            [
                "Schrijf voor jezelf op wat een nieuwe collega nog zou vragen. Voor wie is het, en hoe lang wordt het?",
                "On your own, note what a new colleague would still ask. Who is it for, and how long should it be?",
            ],
            [
                "Maak er met één collega een duidelijke opdracht van, op papier. Verzin alle gegevens.",
                "With one colleague, make it a clear request, on paper. Make up all the details.",
            ],
            [
                "De trainer laat een eigen opdracht zien, en wat daar nog aan ontbreekt. Niemand anders hoeft iets te tonen.",
                "The trainer shows a request of their own, and what it still lacks. Nobody else has to show anything.",
            ],
        ],
    ),
    exercise(
        "control",
        ["Drie stapels", "Three piles"],
        [3, 4, 5, 3],
        [
            [
                "Schrijf voor jezelf zes taken uit het werk op losse papiertjes.",
                "On your own, write six tasks from the work on separate pieces of paper.",
            ],
            [
                "Leg ze op drie stapels: een mens doet het, AI helpt en een mens kijkt na, AI mag het doen.",
                "Sort them into three piles: a person does it, AI helps and a person checks, AI may do it.",
            ],
            [
                "Kies met één collega een taak die lastig in te delen is. Waar hangt het van af?",
                "With one colleague, choose a task that is hard to place. What does it depend on?",
            ],
            [
                "Maak samen deze zin af: ‘Bij deze taak kijkt een mens na of …’ De zin is voor jullie zelf.",
                "Finish this sentence together: ‘With this task, a person checks whether …’ The sentence is yours to keep.",
            ],
        ],
    ),
    exercise(
        "privacy",
        ["Het verzonnen bericht", "The made-up message"],
        [2, 3, 5, 5],
        [
            [
                "Luister en schrijf mee: ‘Kim de Wit uit Zwolle is sinds maandag ziek en betaalt de factuur later.’",
                "Listen and write along: ‘Kim White from Leeds has been ill since Monday and will pay the invoice later.’",
            ],
            [
                "Streep voor jezelf door wat nooit in een AI-tool hoort.",
                "On your own, cross out what never belongs in an AI tool.",
            ],
            [
                "Maak met één collega een versie waarin je niemand herkent en die toch bruikbaar is.",
                "With one colleague, make a version that identifies nobody and is still of use.",
            ],
            [
                "Zoek samen één soort gegevens waarover jullie twijfelen. Noem de soort, niet de inhoud, en bedenk wie het weet.",
                "Together, find one kind of data that you are unsure about. Name the kind, not the contents, and think who would know.",
            ],
        ],
    ),
    exercise(
        "any",
        ["Helpt, stoort, ontbreekt", "Helps, hinders, missing"],
        [4, 4, 4, 3],
        [
            [
                "Schrijf voor jezelf drie dingen op over AI in dit werk. Wat helpt, wat stoort en wat ontbreekt?",
                "On your own, write down three things about AI in this work. What helps, what hinders and what is missing?",
            ],
            [
                "Ga met één collega zitten. Ieder krijgt twee minuten om te praten of stil te zijn, en de ander luistert.",
                "Sit with one colleague. Each gets two minutes to talk or to be silent, and the other listens.",
            ],
            [
                "Kies samen één ding dat ontbreekt en dat iemand hier kan regelen.",
                "Together, choose one thing that is missing and that someone here can arrange.",
            ],
            [
                "Schrijf het op als verzoek: ‘Kunnen we …?’ Houd het bij je, of geef het straks aan de trainer.",
                "Write it down as a request: ‘Could we …?’ Keep it, or give it to the trainer afterwards.",
            ],
        ],
    ),
];

/// An exercise from its texts, and the minutes of its steps.
const fn exercise(
    theme: &'static str,
    name: Words,
    [a, b, c, d]: [u32; 4],
    [first, second, third, fourth]: [Words; 4],
) -> Exercise {
    Exercise { theme, name, steps: [(a, first), (b, second), (c, third), (d, fourth)] }
}
