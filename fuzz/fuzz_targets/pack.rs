//! The fuzzer of `fuzz::pack`.

#![no_main]

fuzz::fuzzer!(fuzz::pack::holds);
