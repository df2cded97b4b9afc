//! The programs that the tests need, and how to get them.

use std::process::Command;

use anyhow::{Context, Result, bail};

use super::engine::Engine;
use crate::process;
use crate::workspace::Workspace;

/// A program, and the Debian package that brings it.
pub struct Needed {
    program: &'static str,
    package: &'static str,
}

/// What the tests use beside a browser.
pub const TOOLS: [Needed; 7] = [
    Needed { program: "node", package: "nodejs" },
    Needed { program: "npm", package: "npm" },
    // What reads the printed sheet: the three come together.
    Needed { program: "pdfinfo", package: "poppler-utils" },
    Needed { program: "pdftoppm", package: "poppler-utils" },
    Needed { program: "pdftotext", package: "poppler-utils" },
    // The servers that the samples are tried on. Apache's program comes without a service.
    Needed { program: "nginx", package: NGINX },
    Needed { program: "apache2", package: "apache2-bin" },
];

/// What compiles the C++ of libFuzzer.
pub const COMPILER: [Needed; 1] = [Needed { program: "c++", package: "g++" }];

const NGINX: &str = "nginx";

const CHROMIUM: [Needed; 2] = [
    Needed { program: "chromium", package: "chromium" },
    Needed { program: "chromedriver", package: "chromium-driver" },
];

const FIREFOX: [Needed; 1] = [Needed { program: "firefox-esr", package: "firefox-esr" }];

const WEBKIT: [Needed; 3] = [
    // Brings the browser too.
    Needed { program: "WebKitWebDriver", package: "webkit2gtk-driver" },
    Needed { program: "Xvfb", package: "xvfb" },
    Needed { program: "dbus-run-session", package: "dbus-daemon" },
];

/// The driver of Firefox, which Debian does not have: cargo builds it.
const GECKODRIVER: &str = "geckodriver@0.37.1";

/// Makes sure that an engine and its driver are there.
pub fn ensure_engine(workspace: &Workspace, engine: Engine) -> Result<()> {
    match engine {
        Engine::Chromium => ensure_installed(workspace, &CHROMIUM),
        Engine::WebKit => ensure_installed(workspace, &WEBKIT),
        Engine::Firefox => {
            ensure_installed(workspace, &FIREFOX)?;
            if process::is_installed("geckodriver") {
                return Ok(());
            }
            // Not from its lock file: a mirror may not have what that names. Nor optimised, nor for
            // a debugger: it passes a few messages on. So a third of its crates are those of the tests,
            // where they lie.
            let mut install = workspace.cargo();
            install.args(["install", "--debug", GECKODRIVER, "--target-dir", "target"]);
            install.env("CARGO_PROFILE_DEV_DEBUG", "0");
            process::run(&mut install).with_context(|| {
                format!("Firefox needs a driver: try `cargo install {GECKODRIVER}`")
            })
        }
    }
}

/// Makes sure that programs are there: installs them where that is allowed, and otherwise says
/// what to type.
pub fn ensure_installed(workspace: &Workspace, needed: &[Needed]) -> Result<()> {
    let mut missing: Vec<&str> = needed
        .iter()
        .filter(|needed| !is_installed(needed.program))
        .map(|needed| needed.package)
        .collect();
    missing.dedup();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(rights) = rights(workspace) else {
        bail!("{}", what_to_type(&missing));
    };
    let install = || -> Result<()> {
        process::run(&mut apt_get(workspace, &rights, &["update"]))?;
        process::run(apt_get(workspace, &rights, &["install", "-y"]).args(&missing))
    };
    install().with_context(|| what_to_type(&missing))?;
    if missing.contains(&NGINX) {
        leave_off(workspace, &rights, NGINX);
    }
    Ok(())
}

/// Servers are where only administrators look for programs.
fn is_installed(program: &str) -> bool {
    process::is_installed(program) || process::is_installed(&["/usr/sbin/", program].concat())
}

/// Stops the service that came with a package, now and when the computer starts: the tests run a
/// server of their own, and whoever runs tests did not ask for one.
fn leave_off(workspace: &Workspace, rights: &[&str], service: &str) {
    for arguments in [["invoke-rc.d", service, "stop"], ["update-rc.d", service, "disable"]] {
        // Fails where services are not started anyway, as in a container.
        let _ = process::run(&mut with_rights(workspace, rights, &arguments));
    }
}

/// The words in front of `apt-get` that give the right to install; `None` without that right.
fn rights(workspace: &Workspace) -> Option<Vec<&'static str>> {
    if !process::is_installed("apt-get") {
        return None;
    }
    let user = process::printed(workspace.command("id").arg("-u")).ok()?;
    if user.trim() == "0" {
        return Some(Vec::new());
    }
    // `-n`: never ask for a password in the middle of a run.
    let allowed = process::is_installed("sudo")
        && process::printed(workspace.command("sudo").args(["-n", "true"])).is_ok();
    allowed.then(|| vec!["sudo", "-n"])
}

fn apt_get(workspace: &Workspace, rights: &[&str], arguments: &[&str]) -> Command {
    let mut command = with_rights(workspace, rights, &[&["apt-get"], arguments].concat());
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn with_rights(workspace: &Workspace, rights: &[&str], words: &[&str]) -> Command {
    let mut words = rights.iter().chain(words).copied();
    let mut command = workspace.command(words.next().unwrap_or_default());
    command.args(words);
    command
}

fn what_to_type(missing: &[&str]) -> String {
    format!(
        "this needs {}. On Debian or Ubuntu type:\n  \
         sudo apt-get update\n  sudo apt-get install -y {}\n\
         Elsewhere install what these bring, so that it is on PATH",
        missing.join(", "),
        missing.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::{apt_get, what_to_type};
    use crate::process::line;
    use crate::workspace::Workspace;

    #[test]
    fn the_lines_to_type_hold_what_is_missing_and_no_more() {
        let message = what_to_type(&["chromium", "chromium-driver"]);
        assert!(
            message.contains("\n  sudo apt-get install -y chromium chromium-driver\n"),
            "{message}"
        );
    }

    #[test]
    fn sudo_stands_in_front_where_it_is_needed() {
        let workspace = Workspace::at(".".into());
        assert_eq!(line(&apt_get(&workspace, &[], &["update"])), "apt-get update");
        let with_sudo = apt_get(&workspace, &["sudo", "-n"], &["update"]);
        assert_eq!(line(&with_sudo), "sudo -n apt-get update");
    }
}
