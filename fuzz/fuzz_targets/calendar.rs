//! The fuzzer of `fuzz::calendar`.

#![no_main]

fuzz::fuzzer!(fuzz::calendar::holds);
