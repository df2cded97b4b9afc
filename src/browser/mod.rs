//! The edge to the browser. Everything here may fail, and then simply does less.

mod clock;
mod entry;
mod focus;
mod handing;
mod paint;
mod store;
mod watch;

pub use clock::{day_in, stamp};
pub use entry::{Entry, Unread, chosen, read};
pub use focus::{Held, follow_choice, held, show};
pub use gloo::file::File;
pub use gloo::file::callbacks::FileReader;
pub use handing::{Handed, copy, save};
pub use paint::paint;
pub use store::{Kept, Own, forget, keep, kept};
pub use watch::{Watch, requests};
