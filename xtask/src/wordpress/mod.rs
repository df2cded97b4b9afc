//! The command `wordpress`: the snippets in a real `WordPress`, which lives for one run only.
//!
//! It is no part of `test`: it needs Debian's packages of `WordPress` and of a database, and says
//! which of them are missing.

mod site;

use std::path::Path;

use anyhow::{Result, bail};

use self::site::Site;
use crate::workspace::Workspace;
use crate::{build, release, verify};

/// A file that has to be there, and the Debian package that brings it.
const NEEDED: [(&str, &str); 5] = [
    ("/usr/bin/php", "php-cli"),
    ("/usr/share/php8.2-mysql/mysql/mysqli.ini", "php-mysql"),
    ("/usr/sbin/mariadbd", "mariadb-server"),
    (site::WORDPRESS, "wordpress"),
    (site::THEME, "wordpress-theme-twentytwentythree"),
];

/// Builds, sets up a `WordPress` with a post for each snippet, and uses the check in these posts.
pub fn run(workspace: &Workspace) -> Result<()> {
    refuse_missing(|file| Path::new(file).exists())?;
    let built = build::build(workspace)?;
    release::write(workspace, &built)?;
    let site = Site::start(workspace, &built.frame_script)?;
    println!("WordPress {} at {}", site.version, site.address);
    let has_element = workspace.path(site::ELEMENT).is_file();
    if !has_element {
        println!("{} is not there: the post with the element is not tried", site::ELEMENT);
    }
    verify::try_on_wordpress(workspace, &site.address, has_element)
}

fn refuse_missing(is_there: impl Fn(&str) -> bool) -> Result<()> {
    let missing = NEEDED.iter().filter(|(file, _)| !is_there(file));
    let missing: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        bail!(
            "a WordPress needs {}. On Debian 12 type:\n  \
             sudo apt-get install --no-install-recommends {}\n\
             Their own services may stay off: the command starts what it needs",
            missing.join(", "),
            missing.join(" ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::refuse_missing;

    #[test]
    fn what_is_missing_is_named_with_the_line_to_type() {
        let error = refuse_missing(|file| !file.contains("mariadb")).unwrap_err().to_string();
        assert!(error.contains("--no-install-recommends mariadb-server\n"), "{error}");
        assert!(refuse_missing(|_| true).is_ok());
    }
}
