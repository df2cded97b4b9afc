//! A trainer with a group: in the part of the trainer page for a workshop.

use serde_json::{Value, json};
use thirtyfour::By;

use crate::environment;
use crate::page::Page;
use crate::release;
use crate::sheet::Sheet;
use crate::trainer_visit::with_trainer_at;

/// Counts how often the page asks for a printer. The browser's own way would wait for a hand.
pub const NO_PRINTER: &str = "window.printed = 0; window.print = () => { window.printed += 1; };";

/// What was counted: of each scale how many slips say low, middle and high.
pub type Slips = [[u32; 3]; 3];

/// Twelve people. Of the three scales one may be shown as it is, one with its last two words taken
/// together, and one only in words.
pub const TWELVE: Slips = [[4, 4, 4], [3, 7, 2], [0, 1, 11]];

/// The button that prints the slips.
pub const PRINT_SLIPS: &str = ".slips .buttons button:first-child";
/// The one that prints those for the questions about the team.
pub const PRINT_SIGNAL_SLIPS: &str = ".signals > .buttons button";
/// The one that prints the programme.
pub const PRINT_AGENDA: &str = ".agenda .buttons button:first-child";
/// The one that prints the picture.
pub const PRINT_PICTURE: &str = ".picture .buttons #present + button";
/// The one that prints the sheet for the conversation.
pub const PRINT_SHEET: &str = "#print-sheet";
/// The one that takes the last count back.
pub const UNDO: &str = ".tally .buttons button:not(.primary)";

/// Opens the part with the group from disk in a fresh browser.
pub async fn with_group(body: impl AsyncFnOnce(Page)) {
    let address = release::file_address(&environment::trainer());
    with_group_at(&address, "", body).await;
}

/// The same at an address, after a script of the test's own.
pub async fn with_group_at(address: &str, first: &str, body: impl AsyncFnOnce(Page)) {
    with_trainer_at(address, &[NO_PRINTER, first].concat(), async |page| {
        page.turn_to_group().await;
        body(page).await;
    })
    .await;
}

impl Page {
    /// Turns to the part with the group, which takes the focus to its heading.
    pub async fn turn_to_group(&self) {
        self.press_at("nav.parts li:last-child button").await;
        let there = "return document.querySelector('.trainer').dataset.part === 'group'
            && document.activeElement.localName === 'h1'";
        self.wait_until("the part with the group is there", there).await;
    }

    /// Presses the one thing that this selector finds.
    pub async fn press_at(&self, selector: &str) {
        let press = "const [it, ...more] = document.querySelectorAll(arguments[0]);
            if (!it || more.length > 0) throw new Error(`${more.length} more of ${arguments[0]}`);
            it.click();";
        self.run_with(press, vec![json!(selector)]).await;
        self.settle().await;
    }

    /// Presses it as a hand does: not every browser lets a script copy.
    pub async fn press_by_hand(&self, selector: &str) {
        self.driver.find(By::Css(selector)).await.unwrap().click().await.unwrap();
        self.settle().await;
    }

    /// Has the page in the other language.
    pub async fn speak_other(&self) {
        let before = self.run("return document.documentElement.lang").await;
        self.press_at(".tools button").await;
        let other = format!("return document.documentElement.lang !== {before}");
        self.wait_until("the page speaks the other language", &other).await;
    }

    /// Types how many people there are and what their slips say.
    pub async fn count(&self, room: &str, slips: &Slips) {
        self.fill_field("room", room).await;
        for (scale, bands) in slips.iter().enumerate() {
            for (band, slips) in bands.iter().enumerate() {
                self.fill_field(&format!("count-{scale}-{band}"), &slips.to_string()).await;
            }
        }
    }

    /// Everything that stands in the fields for counts, that of the room first.
    pub async fn counted(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.tally input[inputmode]')]
            .map(({ value }) => value)";
        let values = self.run(script).await;
        values.as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned()).collect()
    }

    /// Makes the picture, which takes the focus to its heading.
    pub async fn show_picture(&self) {
        self.press_on("show-picture").await;
        self.wait_for_picture().await;
    }

    /// Waits until the picture was made and has the focus.
    pub async fn wait_for_picture(&self) {
        let there = "return document.activeElement.id === 'picture-heading'";
        self.wait_until("the picture is made and has the focus", there).await;
    }

    /// What can be read of each scale on the picture.
    pub async fn figures(&self) -> Vec<String> {
        self.texts(".figure").await
    }

    /// Begins with other people, which is asked first, and takes the focus to where it begins.
    pub async fn begin_anew(&self) {
        self.press_on("begin-anew").await;
        let asked = "return document.activeElement.id === 'anew-yes'";
        self.wait_until("it is asked first", asked).await;
        self.press_on("anew-yes").await;
        let there = "return document.activeElement.id === 'tally-heading'";
        self.wait_until("everything is forgotten", there).await;
    }

    /// How many signals were asked about.
    pub async fn asked(&self) -> Value {
        let script = "return [...document.querySelectorAll('.asked')].filter((signal) =>
            [...signal.querySelectorAll('input')].findIndex(({ checked }) => checked) < 3).length";
        self.run(script).await
    }

    /// Shows the picture alone.
    pub async fn present(&self) {
        self.press_on("present").await;
        let there = "return document.querySelector('.trainer').dataset.part === 'presentation'";
        self.wait_until("the picture stands alone", there).await;
    }

    /// Goes from the picture alone to the rest, where the language is chosen, and back.
    pub async fn speak_other_around(&self) {
        self.press_at(".presented button").await;
        self.speak_other().await;
        self.present().await;
    }

    /// Has something lie ready for the printer, which is then asked for once.
    pub async fn lay_ready(&self, button: &str) {
        self.run("window.printed = 0").await;
        self.press_at(button).await;
        self.wait_until("the printer is asked for once", "return window.printed === 1").await;
    }

    /// Prints what a button has lie ready.
    pub async fn print_by(&self, button: &str) -> Sheet {
        self.lay_ready(button).await;
        self.print().await
    }

    /// Chooses one of the three answers about a signal, by their positions.
    pub async fn hear(&self, signal: usize, answer: usize) {
        let choose = "document.querySelectorAll('.asked')[arguments[0]]
            .querySelectorAll('input')[arguments[1]].click()";
        self.run_with(choose, vec![json!(signal), json!(answer)]).await;
        self.settle().await;
    }

    /// What stands in the fields of the sheet for the conversation.
    pub async fn talk(&self) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll('.talk textarea')].map(({ value }) => value)";
        let values = self.run(script).await;
        values.as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned()).collect()
    }
}

/// Every number in a text.
pub fn numbers(text: &str) -> Vec<u32> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.parse().unwrap()).collect()
}
