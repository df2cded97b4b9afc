//! What must hold for whatever comes from outside, as functions of bytes.
//!
//! Two things run them: a test over everything in `corpus` and much that is made of it, with
//! `cargo test`; and libFuzzer, which looks for new paths, with `cargo xtask fuzz`.

pub mod calendar;
pub mod change;
pub mod pack;
pub mod saved;
pub mod settings;
mod sitting;
mod told;

#[cfg(feature = "libfuzzer")]
pub use libfuzzer_sys;

/// Something that takes what comes from outside.
pub struct Target {
    /// The name of its fuzzer and of its folder in `corpus`.
    pub name: &'static str,
    /// Panics when something does not hold.
    pub holds: fn(&[u8]),
}

/// All of them.
pub const TARGETS: [Target; 4] = [
    Target { name: "pack", holds: pack::holds },
    Target { name: "settings", holds: settings::holds },
    Target { name: "saved", holds: saved::holds },
    Target { name: "calendar", holds: calendar::holds },
];

/// A fuzzer: every other input is changed as [`change`] does it, the rest as libFuzzer does.
#[cfg(feature = "libfuzzer")]
#[macro_export]
macro_rules! fuzzer {
    ($holds:path) => {
        use $crate::libfuzzer_sys;

        libfuzzer_sys::fuzz_target!(|input: &[u8]| $holds(input));

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
            if seed % 2 == 0 {
                return libfuzzer_sys::fuzzer_mutate(data, size, most);
            }
            let changed = $crate::change::changed(&data[..size], most, seed.into());
            data[..changed.len()].copy_from_slice(&changed);
            changed.len()
        });
    };
}
