//! Keeping an eye on the page: requests, refusals, and whether anyone is still there.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MouseEvent, PerformanceEntry, SecurityPolicyViolationEvent, window};
use yew::Callback;

use super::clock;

/// Often enough to count live and to notice that nobody is there.
const EVERY: u32 = 1_000;
/// What someone does who is there.
const SIGNS: [&str; 5] = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"];

/// Something that goes on until it is dropped.
pub struct Watch {
    _listeners: Vec<EventListener>,
    _interval: Interval,
    seen: Rc<Cell<f64>>,
}

impl Watch {
    /// Calls `tick` about every second, and `refused` with the rule and the address of whatever the
    /// browser refuses.
    #[must_use]
    pub fn start(tick: Callback<()>, refused: Callback<String>) -> Self {
        let seen = Rc::new(Cell::new(clock::now()));
        let mut listeners = Vec::new();
        if let Some(document) = window().and_then(|window| window.document()) {
            let refusal = move |event: &Event| {
                let event: &SecurityPolicyViolationEvent = event.unchecked_ref();
                refused.emit([event.effective_directive(), event.blocked_uri()].join(" "));
            };
            listeners.push(EventListener::new(&document, "securitypolicyviolation", refusal));
            for sign in SIGNS {
                let seen = Rc::clone(&seen);
                let note = move |event: &Event| {
                    if !stood_still(event) {
                        seen.set(clock::now());
                    }
                };
                let options = EventListenerOptions::run_in_capture_phase();
                let listener = EventListener::new_with_options(&document, sign, options, note);
                listeners.push(listener);
            }
        }
        let interval = Interval::new(EVERY, move || tick.emit(()));
        Self { _listeners: listeners, _interval: interval, seen }
    }

    /// For how many seconds nobody has been there. A clock that was set back begins anew.
    #[must_use]
    pub fn alone_for(&self) -> f64 {
        let alone = clock::now() - self.seen.get();
        if alone < 0.0 {
            self.alone_since(0.0);
        }
        alone.max(0.0) / 1_000.0
    }

    /// Nobody has been there for this many seconds; with 0 someone is there now.
    pub fn alone_since(&self, seconds: f64) {
        self.seen.set(clock::now() - seconds * 1_000.0);
    }
}

/// Whether a hand is said to have moved where only the page below it did, which engines tell alike.
fn stood_still(event: &Event) -> bool {
    let moved: &MouseEvent = event.unchecked_ref();
    event.type_() == "pointermove" && moved.movement_x() == 0 && moved.movement_y() == 0
}

/// The addresses that the browser asked for on behalf of this page, by its own list. What it refused
/// may stand there too.
#[must_use]
pub fn requests() -> Vec<String> {
    let performance = window().and_then(|window| window.performance());
    let entries = performance.map(|performance| performance.get_entries_by_type("resource"));
    let name = |entry: JsValue| entry.unchecked_into::<PerformanceEntry>().name();
    entries.map(|entries| entries.iter().map(name).collect()).unwrap_or_default()
}
