//! What someone can do.

use super::answers::{Answer, Answers};
use super::day::Day;
use super::notebook::{Field, Tick};
use super::questionnaire::StepId;
use super::session::Session;
use super::wording::Language;

/// What someone can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Leave the intro.
    Start,
    /// Answer the statement on the screen.
    Answer(Answer),
    /// Go on; a statement without an answer stays open.
    Next,
    /// Go back one screen.
    Back,
    /// Go to a statement, to answer or change it.
    GoTo(usize),
    /// Answer the tool gate.
    KnowsTool(bool),
    /// Answer whether one leads a team.
    Leads(bool),
    /// Get the statements about one's role, from the first.
    AskRole,
    /// Lay another step open on the result.
    Choose(StepId),
    /// Open or close a fold.
    Turn(Fold),
    /// Choose a task to practise with.
    Practise(usize),
    /// Write into a field.
    Write(Field, String),
    /// Tick or untick.
    Tick(Tick),
    /// Read the page in another language.
    Speak(Language),
    /// Ask to wipe everything; with nothing to lose it happens at once.
    AskToWipe,
    /// Keep everything after all.
    KeepAll,
    /// Wipe everything except the language.
    Wipe,
    /// Take up a sitting from a file; beside answers that are there already it is the earlier one.
    Open(Box<Sitting>),
    /// Put the earlier sitting away.
    PutAway,
    /// Something that only the browser can do; the session itself stays as it is.
    Ask(Errand),
    /// How that went.
    Tell(Notice),
}

/// Something that only the browser can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Print the result.
    Print,
    /// Copy the practice prompt.
    CopyPrompt,
    /// Copy the result as text.
    CopyResult,
    /// Copy the card to share.
    CopyCard,
    /// Save the plan as a calendar file.
    SaveCalendar,
    /// Save everything as a file of one's own.
    SaveSitting,
    /// Keep the answers on this device, or no longer.
    Remember(bool),
    /// Leave at once.
    Leave,
    /// Still be there, when the page asks.
    Stay,
}

/// A part of the page that is folded until someone opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are what they are about")]
pub enum Fold {
    Employer,
    Scale(usize),
    Reading,
    Why,
    Method,
    Practice,
    Plan,
    Reflection,
    Organisation,
    Role,
    TakeAlong,
    Slips,
    Share,
    Keep,
    Compare,
}

/// Something that the page says once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Everything was wiped.
    Wiped,
    /// Many answers in a row were equal: is that right?
    SameAnswers,
    /// A file was opened.
    Opened,
    /// Answers that were kept on this device are back.
    Restored,
    /// Answers that were kept on this device had expired and are gone.
    Expired,
    /// The browser did what was asked.
    Done(Errand),
    /// The browser does not let the page do that.
    Failed(Errand),
    /// A plan needs a day and a time before it fits a calendar.
    DayMissing,
}

/// A sitting as it comes out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Everything in it.
    pub session: Session,
    /// When it was saved, by the clock of that moment.
    pub made: Option<Day>,
    /// Until when it may be kept, where it was kept on a device.
    pub until: Option<Day>,
}

/// An earlier sitting to compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What was answered.
    pub answers: Answers,
    /// The languages in which it was answered.
    pub answered_in: Vec<Language>,
    /// When it was saved.
    pub made: Option<Day>,
}
