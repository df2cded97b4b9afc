//! Where the file, the driver and the scripts are: `cargo xtask test` says so.

use std::env;
use std::path::PathBuf;

/// The address of the driver.
pub fn driver() -> String {
    variable("WEBDRIVER_URL")
}

/// The release file.
pub fn page() -> PathBuf {
    variable("EERSTE_STAP_PAGE").into()
}

/// A file that is shipped beside the page.
pub fn beside_the_page(file: &str) -> PathBuf {
    page().with_file_name(file)
}

/// The script of axe-core.
pub fn axe() -> PathBuf {
    variable("AXE_SOURCE").into()
}

/// The script of ical.js, which reads calendar files.
pub fn ical() -> PathBuf {
    variable("ICAL_SOURCE").into()
}

/// The address of a `WordPress` with the snippets in posts, without a slash at the end.
pub fn wordpress() -> String {
    variable("WORDPRESS_URL")
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!(
            "{name} is not set. Run the browser tests with `cargo xtask test`: it builds the \
             release file, starts a driver and says where they are."
        )
    })
}
