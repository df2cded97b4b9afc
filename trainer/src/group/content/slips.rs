//! What is said about the slips in the box. That an answer takes safety rests on `cultuur.txt`; how
//! the slips give it is our own.

use crate::words::Words;

/// To read out, or to print above the slips.
pub const EXPLAINED: [Words; 5] = [
    [
        "Meedoen is vrij. Of je meedoet, valt niet op: iedereen vouwt alle briefjes en stopt ze in de doos, ook de lege.",
        "Taking part is voluntary. Nobody stands out for doing so or not: everyone folds all slips and puts them into the box, the blank ones too.",
    ],
    [
        "Je krijgt één briefje per thema. Wil je meedoen? Open onder je uitkomst ‘Briefjes voor de groep’ en omcirkel per thema het woord dat daar staat. Schrijf verder niets op.",
        "You get one slip per theme. Do you want to take part? Below your result, open ‘Slips for the group’, and circle the word that stands there for each theme. Write nothing else.",
    ],
    [
        "Iedereen krijgt dezelfde briefjes en dezelfde pen. Vul ze in waar niemand meekijkt. Vouw elk briefje twee keer, dan zien ze er in de doos allemaal hetzelfde uit.",
        "Everyone gets the same slips and the same pen. Fill them in where nobody looks. Fold each slip twice, so that they all look alike in the box.",
    ],
    [
        "De doos heeft een deksel en wordt geschud voordat hij opengaat. Iemand die geen leiding geeft aan deze groep telt de briefjes. Wie telt, ziet losse briefjes zonder naam, en de trainer ziet de aantallen. Zijn die goed ingevuld, dan worden de briefjes vernietigd.",
        "The box has a lid and is shaken before it is opened. Someone who does not manage this group counts the slips. Whoever counts sees loose slips without names, and the trainer sees the counts. Once these are filled in, the slips are destroyed.",
    ],
    [
        "Steek geen handen op, en spreek geen codes of kleuren af. Die zijn niet anoniem: wie erbij is, kan zien of onthouden wat jij kiest.",
        "Do not raise hands, and do not agree on codes or colours. Those are not anonymous: anyone present can see or remember what you choose.",
    ],
];

/// Why nothing but slips will do.
pub const HANDS: Words = [
    "Opgestoken handen en hardop genoemde codes zijn niet anoniem: iedereen ziet of hoort wie wat kiest.",
    "Raised hands and spoken codes are not anonymous: everyone sees or hears who chooses what.",
];

/// What each slip says.
pub const LEGEND: Words =
    ["Omcirkel één woord. Schrijf verder niets op.", "Circle one word. Write nothing else."];

/// What to do with a blank slip.
pub const BLANK: Words = [
    "Een leeg briefje is ook goed: vouw het en stop het in de doos.",
    "A blank slip is fine too: fold it and put it into the box.",
];
