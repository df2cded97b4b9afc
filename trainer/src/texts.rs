//! What the page says, in both languages beside each other, so that neither can be forgotten.

use eerste_stap::domain::wording::Language;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// In Dutch.
    pub nl: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Text {
    /// The text in this language.
    #[must_use]
    pub const fn get(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.nl,
            Language::English => self.en,
        }
    }
}

/// Names the texts below.
macro_rules! texts {
    ($($name:ident: $nl:literal, $en:literal;)*) => {
        $(#[doc = $en] pub const $name: Text = Text { nl: $nl, en: $en };)*
    };
}

texts! {
    TITLE: "Eerste Stap klaarzetten", "Set up Eerste Stap";
    LEAD: "Vul in wat je wilt, alles mag leeg blijven. Je ziet meteen hoe de check wordt. Onderaan neem je mee wat je nodig hebt: een link, een stukje HTML of een bestand.",
        "Fill in what you like; everything may stay empty. You see at once what the check becomes. Below you take what you need: a link, a piece of HTML or a file.";
    PRIVATE: "Deze pagina verstuurt niets. Wat je invult, staat alleen in dit venster.",
        "This page sends nothing. What you fill in is only in this window.";
    OTHER_LANGUAGE: "English", "Nederlands";
    SETTINGS: "Instellingen", "Settings";
    PLACE: "Waar de check staat", "Where the check stands";
    PAGE: "Adres van eerste-stap.html", "Address of eerste-stap.html";
    PAGE_HINT: "Zet eerste-stap.html en eerste-stap.js in dezelfde map op jullie website of intranet. Laat je dit leeg, dan moet de check naast je eigen pagina staan.",
        "Put eerste-stap.html and eerste-stap.js in one folder of your website or intranet. Leave this empty if the check stands beside your own page.";
    PAGE_WRONG: "Dit is geen adres. Het begint met https:// of is de naam van een bestand, zonder spaties of aanhalingstekens.",
        "This is not an address. It starts with https:// or is the name of a file, without spaces or quotes.";
    PACK: "Eigen vragenlijst", "Your own questionnaire";
    PACK_HINT: "Een JSON-bestand. Zonder eigen vragenlijst krijgt ieder de vijftien stellingen van Eerste Stap.",
        "A JSON file. Without one, everybody gets the fifteen statements of Eerste Stap.";
    PACK_LOADED: "Deze vragenlijst zit er nu in:", "This questionnaire is in use:";
    PACK_AWAY: "Haal de vragenlijst weg", "Remove the questionnaire";
    PACK_LINK: "Een eigen vragenlijst past niet in een link. Download het bestand, zet dat op jullie website en vul hierboven het adres daarvan in.",
        "A questionnaire does not fit in a link. Download the file, put it on your website and fill in its address above.";
    REMEMBER: "Onthoud wat ik hier invul op dit apparaat", "Keep what I fill in on this device";
    REMEMBER_HINT: "Haal het vinkje weg en alles is gewist.", "Untick this and everything is erased.";
    REMEMBER_DENIED: "Onthouden kan hier niet: je browser houdt dat tegen.", "Nothing can be kept here: your browser does not allow it.";
    PICK: "Kies een kleur", "Pick a colour";
    GUARDED: "Deze kleur is niet overal goed te lezen. De check maakt haar lichter of donkerder, de tint blijft:",
        "This colour cannot be read well everywhere. The check makes it lighter or darker and keeps the hue:";
    IN_LIGHT: "op licht", "on light";
    IN_DARK: "op donker", "on dark";
    PREVIEW: "Zo ziet de check eruit", "What the check looks like";
    PREVIEW_HINT: "Dit is de echte check. Je kunt hem gewoon doen: je antwoorden blijven in dit venster.",
        "This is the real check. You can do it: your answers stay in this window.";
    PHONE: "Telefoon", "Phone";
    DESKTOP: "Computer", "Computer";
    WIDTH: "Breedte", "Width";
    TAKE: "Meenemen", "Take it along";
    LINK: "Link", "Link";
    LINK_HINT: "Om te mailen of in een uitnodiging te zetten. De instellingen staan achter het hekje: geen server krijgt ze te zien.",
        "To mail or to put in an invitation. The settings stand behind the hash sign: no server sees them.";
    FRAME: "Frame", "Frame";
    FRAME_HINT: "Voor een pagina waarin je HTML mag plakken. Het stukje script zorgt dat het frame vanzelf hoog genoeg is.",
        "For a page that takes HTML. The piece of script makes the frame as high as it has to be.";
    FIXED: "Frame zonder script", "Frame without script";
    FIXED_HINT: "Voor een pagina die scripts weghaalt. Wat niet past, schuift in het frame.",
        "For a page that removes scripts. What does not fit scrolls within the frame.";
    ELEMENT: "Element", "Element";
    ELEMENT_HINT: "Voor wie de pagina zelf beheert. De check hoort dan bij de pagina: wie die beheert, kan laten meelezen. Vertrouwt niet iedereen dat? Kies het frame of de link.",
        "For those who run the page themselves. The check is then part of the page: whoever runs it could have something read along. Does not everyone trust that? Choose the frame or the link.";
    FILE: "Bestand", "File";
    FILE_HINT: "De check met deze instellingen erin. Om te mailen of op een gedeelde schijf te zetten: openen is genoeg.",
        "The check with these settings inside. To mail or to put on a shared drive: opening it is enough.";
    DOWNLOAD: "Download het bestand", "Download the file";
    COPY: "Kopieer", "Copy";
    COPIED: "Gekopieerd:", "Copied:";
    SAVED: "Het bestand staat bij je downloads.", "The file is among your downloads.";
    NOT_COPIED: "Kopiëren lukt hier niet. Selecteer de tekst en kopieer zelf:", "Copying does not work here. Select the text and copy it yourself:";
    CODE: "QR-code van de link", "QR code of the link";
    CODE_HINT: "Voor op het scherm in de zaal. Richt er een telefoon op.", "For the screen in the room. Point a phone at it.";
    CODE_PLACE: "Vul eerst het adres van eerste-stap.html in. Dan staat hier een QR-code.",
        "First fill in the address of eerste-stap.html. Then a QR code appears here.";
    CODE_LONG: "De link is te lang voor een QR-code die goed te lezen is. Laat een paar instellingen leeg, of download het bestand.",
        "The link is too long for a QR code that reads well. Leave a few settings empty, or download the file.";
    TELL: "Wat je tegen deelnemers zegt", "What to tell participants";
    TELL_HINT: "Een alinea voor in je uitnodiging.", "A paragraph for your invitation.";
    TELL_TEXT: "Eerste Stap is een korte check over AI op je werk: vijftien stellingen, ongeveer drie minuten. Je ziet hoe zeker je je voelt, hoeveel je zelf in de hand wilt houden en waar je je zorgen over maakt. Daarna kun je een kleine stap kiezen, of niets. De check stuurt je antwoorden naar niemand, ook niet naar mij of je werkgever. Sluit je de pagina, dan zijn ze weg, tenzij je ze zelf bewaart. Meedoen hoeft niet, en niemand vraagt naar je uitkomst.",
        "Eerste Stap is a short check about AI at work: fifteen statements, about three minutes. You see how sure you feel, how much control you want to keep and what worries you. Then you can choose one small step, or nothing. The check sends your answers to nobody, not to me and not to your employer. Close the page and they are gone, unless you save them yourself. You need not take part, and nobody will ask for your result.";
    CHECK: "Nakijken of het werkt", "See if it works";
    CHECK_HINT: "Plak het adres van de pagina waar de check nu in staat. Open daarna de link: klopt er iets niet, dan zegt de check het bovenaan. Alleen jij ziet dat.",
        "Paste the address of the page that now holds the check. Then open the link: if something is wrong, the check says so at the top. Only you see that.";
    CHECK_ADDRESS: "Adres van je pagina", "Address of your page";
    CHECK_OPEN: "Open de pagina om haar na te kijken", "Open the page to check it";
    CHECK_WRONG: "Dit is geen adres van een pagina. Het begint met https://.", "This is not the address of a page. It starts with https://.";
    CHECK_CAN: "Wat er kan zijn, en wat je dan doet", "What can be wrong, and what to do";
}

/// What the embed check can find, and how to mend it.
pub const FINDINGS: &[[Text; 2]] = &[
    [
        Text { nl: "‘De check start hier niet’", en: "‘The check does not start here’" },
        Text {
            nl: "De beveiliging van de pagina houdt WebAssembly tegen. Vraag de beheerder om wasm-unsafe-eval toe te voegen aan script-src. Of gebruik het frame: dat heeft een eigen beveiliging.",
            en: "The page’s security settings block WebAssembly. Ask whoever runs it to add wasm-unsafe-eval to script-src. Or use the frame, which has security settings of its own.",
        },
    ],
    [
        Text { nl: "Het frame is te laag", en: "The frame is too low" },
        Text {
            nl: "Neem het hele stukje HTML over, met het script erbij. Haalt je website scripts weg? Neem het frame zonder script.",
            en: "Copy the whole piece of HTML, with the script. Does your website remove scripts? Take the frame without script.",
        },
    ],
    [
        Text { nl: "Onthouden kan niet", en: "Answers cannot be kept" },
        Text {
            nl: "Het frame of de browser staat opslaan niet toe. De rest werkt. Kies bij ‘onthouden’ nee, dan belooft de check het ook niet.",
            en: "The frame or the browser does not allow storing. All else works. Choose no for keeping answers, so that the check does not offer it.",
        },
    ],
    [
        Text { nl: "Twee versies op een pagina", en: "Two versions on one page" },
        Text {
            nl: "Twee blokken laden een ander eerste-stap.js. Laat ze hetzelfde bestand laden.",
            en: "Two blocks load a different eerste-stap.js. Let them load the same file.",
        },
    ],
    [
        Text { nl: "Een kleur die slecht te lezen is", en: "A colour that is hard to read" },
        Text {
            nl: "De check heeft haar al aangepast. Kies hierboven zelf een donkerder of lichter kleur als je dat mooier vindt.",
            en: "The check has already adjusted it. Choose a darker or lighter colour above if you prefer.",
        },
    ],
    [
        Text { nl: "De pagina noemt geen taal", en: "The page names no language" },
        Text {
            nl: "Vraag de beheerder om lang bij het element html te zetten. Dan leest een schermlezer de pagina goed voor.",
            en: "Ask whoever runs the page to put lang on the html element, so that a screen reader pronounces it well.",
        },
    ],
    [
        Text { nl: "Er staat helemaal niets", en: "There is nothing at all" },
        Text {
            nl: "De website haalt het frame of het script weg. Vraag de beheerder of je HTML mag plaatsen, of geef de link.",
            en: "The website removes the frame or the script. Ask whoever runs it if you may place HTML, or give the link.",
        },
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_in_its_language() {
        assert_eq!(OTHER_LANGUAGE.get(Language::Dutch), "English");
        assert_eq!(OTHER_LANGUAGE.get(Language::English), "Nederlands");
    }
}
