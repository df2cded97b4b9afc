//! JSON taken apart by hand: every value knows its place, and the first fault is kept.
//!
//! Reading goes on after a fault, with empty values, and whoever began it asks for the fault at
//! the end. That keeps each reader a plain list of fields, and the page far smaller than derived
//! readers do (see `docs/decisions`).

mod fields;

use std::cell::RefCell;

pub(super) use self::fields::Fields;
use super::fault::{Fault, Kind, Wrong};
use super::json::{self, Value};
use super::place::{Place, Step};
use crate::domain::flaw::Problem;
use crate::domain::twice::first_twice;

/// No object and no list of ours has as much as this in it. Whether a tick was there before takes a
/// look at each, so there must be an end to them.
const MOST: usize = 5_000;

/// No text of a questionnaire is longer, in characters: it has to be read, and laid out in no time.
const LONGEST: usize = 10_000;

/// Reads a document with `read`.
///
/// # Errors
/// The first fault that was met, be it in the JSON or in what it says.
pub(super) fn read<T>(json: &str, read: impl FnOnce(Node) -> T) -> Result<T, Fault> {
    let value = json::parse(json)?;
    let first = RefCell::new(None);
    Node { value: &value, place: Place::top(), first: &first }.alone(read)
}

/// A value and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: &'a Value,
    place: Place<'a>,
    first: &'a RefCell<Option<Fault>>,
}

impl<'a> Node<'a> {
    /// Reads this value by itself: its faults are its own, not those of the document around it.
    pub(super) fn alone<T>(self, read: impl FnOnce(Node) -> T) -> Result<T, Fault> {
        let first = RefCell::new(None);
        let found = read(Node { first: &first, ..self });
        match first.into_inner() {
            Some(fault) => Err(fault),
            None => Ok(found),
        }
    }

    /// Keeps a fault, unless there was one before.
    #[inline(never)]
    pub(super) fn report(&self, wrong: Wrong) {
        if let Ok(mut first) = self.first.try_borrow_mut() {
            first.get_or_insert_with(|| Fault { place: self.place.name(), wrong });
        }
    }

    /// The fields of an object, all of them known and none of them there twice.
    #[inline(never)]
    pub(super) fn fields(self, known: &[&str]) -> Fields<'a> {
        let entries = self.named();
        let again = first_again(entries);
        for (index, (name, _)) in entries.iter().enumerate() {
            if again == Some(index) || !known.contains(&&**name) {
                self.report(Wrong::Unknown(name.clone()));
            }
        }
        Fields { node: self, entries }
    }

    /// The fields of an object, whatever is wrong with it; of anything else there are none.
    pub(super) fn peek(&self) -> impl Iterator<Item = (&'a str, Node<'_>)> {
        let entries: &'a [(String, Value)] =
            if let Value::Object(entries) = self.value { entries } else { &[] };
        entries.iter().map(|(name, value)| (&**name, self.below(value, Step::Field(name))))
    }

    /// The fields of an object whose names are data, in the order of the document.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'a str, Node<'_>)> {
        let entries = self.named();
        let again = first_again(entries);
        entries.iter().enumerate().map(move |(index, (name, value))| {
            if again == Some(index) {
                self.report(Wrong::Unknown(name.clone()));
            }
            (&**name, self.below(value, Step::Field(name)))
        })
    }

    /// What stands in an object.
    #[inline(never)]
    fn named(&self) -> &'a [(String, Value)] {
        match self.value {
            Value::Object(entries) if self.fits(entries.len(), 0, MOST) => return entries,
            Value::Object(_) => {}
            _ => self.report(Wrong::Expected(Kind::Object)),
        }
        &[]
    }

    /// Whether there are neither too few nor too many.
    fn fits(&self, found: usize, least: usize, most: usize) -> bool {
        let fits = (least..=most).contains(&found);
        if !fits {
            self.report(Wrong::Rule(Problem::Count { least, most, found }));
        }
        fits
    }

    /// The entries of a list, one by one.
    pub(super) fn each(self, mut read: impl FnMut(Node<'_>)) {
        let Value::List(values) = self.value else {
            return self.report(Wrong::Expected(Kind::List));
        };
        if !self.fits(values.len(), 0, MOST) {
            return;
        }
        for (index, value) in values.iter().enumerate() {
            read(self.below(value, Step::Entry(index)));
        }
    }

    /// A list of things that are all read in the same way, with as many entries as it may have.
    pub(super) fn list<T>(self, least: usize, most: usize, read: fn(Node) -> T) -> Vec<T> {
        let mut list = Vec::new();
        self.each(|node| list.push(read(node)));
        self.fits(list.len(), least, most);
        list
    }

    /// A text that says something.
    #[inline(never)]
    pub(super) fn text(self) -> String {
        let text = self.typed();
        if text.trim().is_empty() {
            self.report(Wrong::Empty);
        }
        if text.chars().count() > LONGEST {
            self.report(Wrong::TooLong(LONGEST));
        }
        text
    }

    /// A text that someone typed, which may be nothing but spaces.
    #[inline(never)]
    pub(super) fn typed(self) -> String {
        if !matches!(self.value, Value::Text(_)) {
            self.report(Wrong::Expected(Kind::Text));
        }
        self.as_text().to_owned()
    }

    /// The text, whatever it is; anything else is empty.
    pub(super) fn as_text(&self) -> &'a str {
        if let Value::Text(text) = self.value { text } else { "" }
    }

    /// A number.
    #[inline(never)]
    pub(super) fn number(self) -> f64 {
        if let Value::Number(number) = self.value {
            return *number;
        }
        self.report(Wrong::Expected(Kind::Number));
        0.0
    }

    /// A number within its limits; "not a number" is outside all of them.
    #[inline(never)]
    pub(super) fn within(self, least: u32, most: u32) -> f64 {
        let number = self.number();
        if !(f64::from(least)..=f64::from(most)).contains(&number) {
            self.report(Wrong::Rule(Problem::OutOfRange { least, most }));
        }
        number
    }

    /// A number that counts something.
    #[inline(never)]
    pub(super) fn count(self) -> u32 {
        let number = self.number();
        if !(0.0..4e9).contains(&number) || number.fract() != 0.0 {
            self.report(Wrong::Expected(Kind::Count));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "what does not fit was reported, and is cut off"
        )]
        let count = number as u32;
        count
    }

    /// Yes or no.
    pub(super) fn flag(self) -> bool {
        if let Value::Flag(flag) = self.value {
            return *flag;
        }
        self.report(Wrong::Expected(Kind::Flag));
        false
    }

    fn below<'b>(&'b self, value: &'b Value, step: Step<'b>) -> Node<'b> {
        Node { value, place: self.place.below(step), first: self.first }
    }
}

/// Where the first field stands whose name stood in the object before; only the first fault counts.
fn first_again(entries: &[(String, Value)]) -> Option<usize> {
    first_twice(&mut entries.iter().map(|(name, _)| &**name))
}
