//! Questions that open a conversation and fit the picture of a group; those for any group are our
//! own words for the three questions of the first step in `weerstand.txt`.
//!
//! None asks for a score or for the word on a slip: they are about the work and its conditions.

use crate::words::Words;

/// The questions that fit one scale.
pub struct Opening {
    /// The name of the scale in the questionnaire.
    pub scale: &'static str,
    /// For a group that lies mostly low.
    pub low: Words,
    /// For a group that is spread out, or lies mostly in the middle.
    pub spread: Words,
    /// For a group that lies mostly high.
    pub high: Words,
    /// What to take to the management and the works council.
    pub upwards: Words,
}

/// One for each scale of the bundled questionnaire.
pub const OPENINGS: [Opening; 3] = [
    Opening {
        scale: "confidence",
        low: [
            "Wat zou het makkelijker maken om AI rustig uit te proberen, zonder dat iemand meekijkt?",
            "What would make it easier to try AI in peace, with nobody watching?",
        ],
        spread: [
            "Bij welk werk zou je eens willen zien wat AI ervan maakt, en wat iemand daarna nakijkt?",
            "Which work would you like to see done with AI, including what gets checked afterwards?",
        ],
        high: [
            "Bij welk werk helpt AI hier echt, en hoe merk je op tijd dat een antwoord niet klopt?",
            "Which work does AI really help with here, and how do you notice in time that an answer is wrong?",
        ],
        upwards: [
            "Hoeveel werktijd en welke hulp krijgen we om AI te leren kennen, en van wie?",
            "How much working time and what help do we get to learn about AI, and from whom?",
        ],
    },
    Opening {
        scale: "control",
        low: [
            "Bij welk werk mag AI hier veel overnemen, en wat kijkt een mens dan nog na?",
            "Which work here may AI take over for the most part, and what does a person still check?",
        ],
        spread: [
            "Welke beslissing blijft in dit werk altijd bij een mens, en waarbij mag AI helpen?",
            "Which decision in this work always stays with a person, and where may AI help?",
        ],
        high: [
            "Wat wil je in dit werk zelf blijven beslissen, en welke afspraak helpt daarbij?",
            "What do you want to keep deciding yourself in this work, and which agreement would help?",
        ],
        upwards: [
            "Wie beslist bij ons waarvoor AI wordt gebruikt, en hoe kunnen wij daarover meepraten?",
            "Who decides what AI is used for here, and how can we have a say in it?",
        ],
    },
    Opening {
        scale: "privacy",
        low: [
            "Welke soorten informatie in dit werk horen nooit in een AI-tool?",
            "Which kinds of information in this work never belong in an AI tool?",
        ],
        spread: [
            "Van welke informatie weet je niet zeker of die in een AI-tool mag? Noem de soort, niet de inhoud.",
            "Which information are you unsure about putting into an AI tool? Name the kind, not the contents.",
        ],
        high: [
            "Wat wil je weten of afspreken voordat iemand hier gegevens invoert of een antwoord van AI gebruikt?",
            "What would you want to know or agree before anyone here enters data or uses an answer from AI?",
        ],
        upwards: [
            "Welke AI-tool mag, welke gegevens mogen erin, en wie kijkt na of een antwoord klopt?",
            "Which AI tool is allowed, which data may go in, and who checks whether an answer is right?",
        ],
    },
];

/// For a scale of a questionnaire of one's own: mostly low, neither, and mostly high.
pub const ANY_SCALE: [Words; 3] = [
    [
        "Bij ‘{scale}’ ligt het beeld vooral laag. Wat in het werk kan daarmee te maken hebben?",
        "On ‘{scale}’ the picture is mostly low. What in the work may have to do with that?",
    ],
    [
        "Kijk naar het beeld van ‘{scale}’. Bij welk werk speelt dit meer, en bij welk werk minder?",
        "Look at the picture of ‘{scale}’. With which work does this matter more, and with which less?",
    ],
    [
        "Bij ‘{scale}’ ligt het beeld vooral hoog. Waaraan is dat in het werk te merken, en wat kan het team ermee doen?",
        "On ‘{scale}’ the picture is mostly high. Where does that show in the work, and what could the team do with it?",
    ],
];

/// For any group, also one that is too small for a picture.
pub const NEUTRAL: [Words; 4] = [
    [
        "Waar denk je het meest over na als het over AI in dit werk gaat?",
        "What do you think about most when it comes to AI in this work?",
    ],
    [
        "Bij welk stuk werk zou hulp van AI welkom zijn, en bij welk stuk niet?",
        "With which part of the work would help from AI be welcome, and with which part not?",
    ],
    [
        "Wat is er nodig voordat je AI hier goed kunt proberen, of gerust nee kunt zeggen?",
        "What is needed before you can give AI a proper try here, or feel free to say no?",
    ],
    [
        "Welke vraag over AI ligt hier nog open, en wie kan die beantwoorden?",
        "Which question about AI is still open here, and who could answer it?",
    ],
];
