//! The fuzzer of `fuzz::saved`.

#![no_main]

fuzz::fuzzer!(fuzz::saved::holds);
