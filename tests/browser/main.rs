//! The release file in a real browser, used as a person uses it.
//!
//! `cargo xtask test` runs these: it builds the file, starts a driver and says in the environment
//! where both are. Nothing here depends on speed: every step waits for what should become true,
//! and says what it saw when that does not happen.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

// What the tests use.
mod answer;
mod clock;
mod downloads;
mod earlier;
mod engine;
mod environment;
mod filled_in;
mod group_visit;
mod hosts;
mod inside;
mod keyboard;
mod outline;
mod page;
mod pointer;
mod release;
mod scenes;
mod server;
mod session;
mod sheet;
mod sitting;
mod trainer_visit;
mod unfolding;
mod waiting;
mod website;
mod words;

// The tests.
mod accessibility;
// Long, and a long test at the end is one that all wait for.
mod all_ways_out;
mod alone;
mod bad_input;
mod by_hand;
mod calendar;
mod changing;
mod comparing;
mod copying;
mod employer;
mod every_screen;
mod examples;
mod falling;
mod falling_at_start;
mod falling_saved;
mod first_paint;
mod flow;
mod focus;
mod folds;
mod frame_height;
mod framed;
mod group_access;
mod group_agenda;
mod group_counts;
mod group_keeping;
mod group_keys;
mod group_paper;
mod group_presentation;
mod group_workshop;
mod host_check;
mod host_events;
mod host_faults;
mod host_focus;
mod host_frames;
mod host_looks;
mod host_modules;
mod host_parts;
mod host_policies;
mod host_print;
mod host_scripts;
mod host_settings;
mod host_styles;
mod ink;
mod kept;
mod kept_and_clocks;
mod kept_and_fallen;
mod kept_refused;
mod kept_switched;
mod kept_twice;
mod leaving;
mod many_elements;
mod many_keepers;
mod mounts;
mod moving;
mod narrow;
mod number_keys;
mod open_answers;
mod organisation;
mod own_file;
mod own_questionnaire;
mod paper;
mod policy;
mod practising;
mod preferences;
mod read_aloud;
mod served;
mod served_links;
mod servers;
mod sharing;
mod silence;
mod slips;
mod steady_focus;
mod tabs;
mod traces;
mod trainer_access;
mod trainer_guide;
mod trainer_input;
mod trainer_keeping;
mod trainer_leaving;
mod trainer_own;
mod trainer_preview;
mod trainer_snippets;
mod trainer_taking;
mod translated;
mod unfit_file;
mod used_again;
mod vandal;
mod wiping;
mod yew_host;

// The count of packets.
mod packets;

// The benchmarks.
mod speed;
mod speed_after_mounts;

// The check in a WordPress.
mod wordpress;
