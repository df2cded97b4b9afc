//! A panic is told to the page, which then shows a panel and starts a fresh program.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::set_custom_panic_hook;

thread_local! {
    static FALL: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Calls `fall` with the message of a panic.
pub(super) fn report_to(fall: Function) {
    FALL.with_borrow_mut(|place| *place = Some(fall));
    set_custom_panic_hook(Box::new(|panic| {
        let message = JsValue::from(panic.to_string());
        FALL.with(|place| {
            // Taken, so that a panic on the way down does not report itself too.
            let fall = place.try_borrow_mut().ok().and_then(|mut place| place.take());
            if let Some(fall) = fall {
                // The page's own function; there is nobody left to tell if it throws.
                let _ = fall.call1(&JsValue::NULL, &message);
            }
        });
    }));
}
