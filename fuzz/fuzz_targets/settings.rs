//! The fuzzer of `fuzz::settings`.

#![no_main]

fuzz::fuzzer!(fuzz::settings::holds);
