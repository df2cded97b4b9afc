//! The texts of the group, in our own words. What they rest on stands beside them, as a line of one of
//! the two articles.

pub mod agenda;
pub mod exercises;
pub mod openings;
pub mod plan;
pub mod signals;
pub mod slips;
pub mod unsaid;
