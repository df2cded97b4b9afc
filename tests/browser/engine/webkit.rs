//! `WebKit`, in the small browser that comes with `WebKitGTK`, which draws on a screen that nobody
//! sees.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

use super::Lacks;

/// Where Debian has the browser.
const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// A browser that writes its console to a file in the profile, and is refused nothing else.
pub fn capabilities(profile: &Path, lacks: Lacks) -> Capabilities {
    assert!(lacks == Lacks::Nothing, "WebKit cannot go without: see docs/engines.md");
    let folder = profile.display();
    let script = format!(
        "#!/bin/sh\nexport XDG_CONFIG_HOME='{folder}' XDG_CACHE_HOME='{folder}' XDG_DATA_HOME='{folder}'\n\
         exec {BROWSER} --enable-write-console-messages-to-stdout=true \"$@\" > '{folder}/console'\n"
    );
    let place = profile.join("browser");
    fs::write(&place, script).unwrap();
    fs::set_permissions(&place, Permissions::from_mode(0o700)).unwrap();
    let options = json!({"binary": place, "args": ["--automation"]});
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser").unwrap();
    capabilities.set("webkitgtk:browserOptions", options).unwrap();
    capabilities
}

/// Where each browser writes its console, and how much of that was read.
static CONSOLES: Mutex<BTreeMap<String, (PathBuf, usize)>> = Mutex::new(BTreeMap::new());

/// Remembers where the console is.
pub fn remember_console(driver: &WebDriver, profile: &Path) {
    let place = (profile.join("console"), 0);
    CONSOLES.lock().unwrap().insert(driver.session_id().to_string(), place);
}

/// What was written to the console since this was asked before.
pub async fn console(driver: &WebDriver) -> Vec<String> {
    // A script comes back after all that was written before it.
    driver.execute("return 0", vec![]).await.unwrap();
    let mut consoles = CONSOLES.lock().unwrap();
    let (place, read) = consoles.get_mut(&driver.session_id().to_string()).unwrap();
    let written = fs::read_to_string(place).unwrap();
    let lines = written.lines().skip(*read).map(str::to_owned).collect::<Vec<_>>();
    *read += lines.len();
    lines.into_iter().filter(|line| line.starts_with("CONSOLE")).collect()
}
