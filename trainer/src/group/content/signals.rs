//! Four signs in a team, what they may mean and what one can do: our own words for the four signs
//! in `cultuur.txt`.

use crate::words::Words;

/// A sign in a team that AI touches more than the work itself.
pub struct Signal {
    /// Its name in the page.
    pub id: &'static str,
    /// A short name for headings.
    pub name: Words,
    /// The question to the team, about the team and never about oneself.
    pub question: Words,
    /// What it may mean.
    pub meaning: Words,
    /// Why it arises.
    pub why: Words,
    /// What one can do.
    pub act: Words,
    /// The file and the line of the article that it rests on.
    pub rests_on: (&'static str, u32),
    /// An opening question for a group that recognises it.
    pub opening: Words,
    /// What to take to the management and the works council.
    pub upwards: Words,
}

/// All four, in the order of the article.
pub const SIGNALS: [Signal; 4] = [
    Signal {
        id: "roles",
        name: ["Onduidelijkheid over rollen", "Uncertainty about roles"],
        question: [
            "Herkennen jullie dit in het team: vragen over wat AI met ieders rol doet, blijven onbeantwoord?",
            "Do you recognise this in the team: questions about what AI will do to people’s roles stay unanswered?",
        ],
        meaning: [
            "Mensen weten misschien niet waar het met hun werk naartoe gaat. Blijft een antwoord uit, dan kan het stil worden rond AI.",
            "People may not know where their work is heading. When no answer comes, AI can become something nobody talks about.",
        ],
        why: [
            "Vaak is wel verteld wat een AI-tool kan, maar niet waar het werk heen gaat. Dan bedenken mensen zelf hoe het afloopt.",
            "Often people heard what an AI tool can do, but not where the work is going. They then fill in the ending themselves.",
        ],
        act: [
            "Vertel eerst waarom er voor AI gekozen is, en pas daarna hoe het werkt. Zeg per rol wat verandert, wat blijft en wat nog niet bekend is. Noem een datum waarop je erop terugkomt.",
            "First say why AI was chosen, and only then how it works. For each role, say what changes, what stays and what is not known yet. Name a date for coming back to it.",
        ],
        rests_on: ("cultuur.txt", 6),
        opening: [
            "Welke vraag over het werk van straks hoor je hier vaker, en wie kan die beantwoorden?",
            "Which question about future work comes up here often, and who could answer it?",
        ],
        upwards: [
            "Op welke datum kunnen jullie per rol vertellen wat verandert, wat blijft en wat nog niet vaststaat?",
            "By which date can you tell us, role by role, what changes, what stays and what is still open?",
        ],
    },
    Signal {
        id: "avoidance",
        name: ["Een tool die blijft liggen", "A tool left unused"],
        question: [
            "Herkennen jullie dit in het team: er is een AI-tool, maar die blijft liggen en niemand zegt waarom?",
            "Do you recognise this in the team: there is an AI tool, but it lies unused and nobody says why?",
        ],
        meaning: [
            "De tool past misschien niet bij het werk, of er was te weinig hulp bij het begin. Ook kan het voelen alsof iemand meekijkt.",
            "The tool may not suit the work, or there may have been too little help at the start. It may also feel as if someone is watching.",
        ],
        why: [
            "Soms komt er wel een tool, maar geen tijd om te oefenen en niemand die vragen beantwoordt. Is onduidelijk wat een tool vastlegt, dan is afstand houden begrijpelijk.",
            "Sometimes a tool comes, but no time to practise and nobody to ask. If it is unclear what a tool records, keeping away makes sense.",
        ],
        act: [
            "Plan elke maand een halfuur waarin wie wil iets laat zien of vraagt, ook als het mislukte. Vertel wat de tool vastlegt en wie dat ziet. Houd geen lijst bij van wie hem gebruikt.",
            "Plan half an hour a month in which anyone who likes shows or asks something, failures included. Say what the tool records and who sees it. Keep no list of who uses it.",
        ],
        rests_on: ("cultuur.txt", 12),
        opening: [
            "Bij welk werk gaat het zonder AI-tool beter, en waardoor komt dat?",
            "Which work goes better without an AI tool, and what makes it so?",
        ],
        upwards: [
            "Kunnen we tijd krijgen om te oefenen, en uitleg over wat de tool vastlegt en wie dat ziet?",
            "Could we get time to practise, and hear what the tool records and who sees it?",
        ],
    },
    Signal {
        id: "talent",
        name: ["Vertrek van vakmensen", "Skilled people leaving"],
        question: [
            "Herkennen jullie dit in het team: wie zich wil ontwikkelen, ziet hier weinig kansen en zoekt die ergens anders?",
            "Do you recognise this in the team: people who want to grow see few chances here and look elsewhere?",
        ],
        meaning: [
            "Ervaren mensen zien misschien niet hoe hun vak hier met AI verdergaat. Dat zegt iets over de kansen, niet over hun inzet.",
            "Experienced people may not see how their craft will go on here with AI. That says something about the chances, not about their commitment.",
        ],
        why: [
            "Vaak gaat er meer aandacht naar techniek dan naar leren en nieuwe taken. Een gesprek over later komt dan laat, of hooguit één keer per jaar.",
            "Technology often gets more attention than learning and new tasks. A talk about the future then comes late, or once a year at most.",
        ],
        act: [
            "Laat wie wil meedenken over welke tool er komt, en voor welk werk. Maak een leerplan dat verdergaat dan één cursus. Praat er door het jaar heen over, één op één en vrijwillig.",
            "Let anyone who likes have a say in which tool comes, and for which work. Make a learning plan that goes beyond one course. Talk about it through the year, one to one and by choice.",
        ],
        rests_on: ("cultuur.txt", 20),
        opening: [
            "Wat valt er in dit vak de komende jaren te leren, met of zonder AI, en wat is daarvoor nodig?",
            "What is there to learn in this line of work in the coming years, with or without AI, and what would that take?",
        ],
        upwards: [
            "Welke leertijd, welke nieuwe taken en welke stem bij de keuze van een tool kunnen jullie bieden?",
            "What time to learn, which new tasks and what say in choosing a tool can you offer?",
        ],
    },
    Signal {
        id: "camps",
        name: ["Twee kampen", "Two camps"],
        question: [
            "Herkennen jullie dit in het team: over AI ontstaan twee kampen, en overleg wordt daardoor moeizamer?",
            "Do you recognise this in the team: two camps form around AI, and that makes meetings harder?",
        ],
        meaning: [
            "Kansen en zorgen komen tegenover elkaar te staan, terwijl ze over hetzelfde werk gaan. Wie twijfelt of juist enthousiast is, zegt misschien minder.",
            "Chances and worries get set against each other, though they are about the same work. Doubters and enthusiasts alike may say less.",
        ],
        why: [
            "Vaak is AI gebracht als iets wat er hoe dan ook komt, met weinig ruimte voor vragen. Een zorg klinkt dan al snel als tegenwerken, en plezier in AI als naïef.",
            "Often AI was presented as coming anyway, with little room for questions. A worry then soon sounds like obstruction, and liking AI sounds naive.",
        ],
        act: [
            "Bespreek één stuk werk in plaats van AI in het algemeen. Vraag eerst wat een plan kan opleveren, en dan wat er mis kan gaan. Schrijf beide op, zonder namen.",
            "Discuss one piece of work rather than AI in general. Ask first what a plan may bring, then what may go wrong. Write both down, without names.",
        ],
        rests_on: ("cultuur.txt", 24),
        opening: [
            "Neem één stuk werk: wat kan AI daar opleveren, en waar is voorzichtigheid nodig?",
            "Take one piece of work: what could AI bring there, and where is care needed?",
        ],
        upwards: [
            "Willen jullie kansen en zorgen allebei horen voordat er over een AI-tool wordt beslist?",
            "Will you hear both the chances and the worries before deciding on an AI tool?",
        ],
    },
];
