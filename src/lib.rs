//! Eerste Stap: a private self-check about AI at work that runs in the browser alone.
//!
//! The map, from the inside out; dependencies point one way, and `tests/architecture.rs` keeps it
//! so.
//!
//! - [`domain`]: what a questionnaire is and what answers mean. Pure: knows no browser.
//! - [`content`]: JSON to the domain, and the questionnaire and texts that ship.
//! - [`view`]: the screens as functions of a session.
//! - [`browser`]: the edge to the browser; everything there may fail and then does less.
//! - [`app`]: the root component: it keeps the session and shows the screen that belongs to it.
//! - [`embed`]: how a page starts the check. What JavaScript may call is there, and only there.
//! - `prerender` (feature `ssr`, native only): screens as text.
//!
//! Without the feature `app` there are the first two alone, and no crate that knows a browser.

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod browser;
pub mod content;
pub mod domain;
#[cfg(feature = "embed")]
pub mod embed;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "app")]
pub mod view;

/// Smaller than the standard library's allocator by 2 kB of the packed page.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
