//! `WebKit`, in the small browser that comes with `WebKitGTK`, which draws on a screen that nobody
//! sees.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{env, mem};

use serde_json::json;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

use super::{Lacks, standard};

/// Where Debian has the browser.
const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// Where it saves files, in the profile.
const DOWNLOADS: &str = "downloads";

/// The size in which a window opens, in CSS pixels.
const SIZE: (u32, u32) = (1024, 768);

/// Higher than the bar with its address, in CSS pixels, and lower than that and another one.
const HIGHEST_BAR: f64 = 80.0;

/// What it starts with: its settings are in the profile.
const SCRIPT: &str = r#"#!/bin/sh
export XDG_CONFIG_HOME='{profile}' XDG_CACHE_HOME='{profile}' XDG_DATA_HOME='{profile}'
export GST_REGISTRY='{registry}' {more}
exec {browser} "$@"
"#;

/// A browser without motion, that saves files in a folder of the profile.
pub fn capabilities(profile: &Path, lacks: Lacks) -> Capabilities {
    let more = match lacks {
        // Without the memory of a graphics card it needs a quarter less of the processor. But then its
        // driver waits for ever for a picture of a window that was made higher a few times.
        Lacks::Nothing => "WEBKIT_DISABLE_DMABUF_RENDERER=1",
        Lacks::NothingForPictures => "",
        Lacks::WebAssembly => "WEBKIT_DISABLE_DMABUF_RENDERER=1 JSC_useWasm=0",
        Lacks::JavaScript => panic!("its driver speaks in scripts: see docs/engines.md"),
    };
    let folder = profile.display().to_string();
    // What it can play is looked up once for all browsers.
    let registry = env::temp_dir().join("eerste-stap-gst-registry").display().to_string();
    let script = SCRIPT
        .replace("{profile}", &folder)
        .replace("{registry}", &registry)
        .replace("{more}", more)
        .replace("{browser}", BROWSER);
    let place = profile.join("browser");
    fs::write(&place, script).unwrap();
    fs::set_permissions(&place, Permissions::from_mode(0o700)).unwrap();
    let saved = format!("XDG_DOWNLOAD_DIR=\"{folder}/{DOWNLOADS}\"\n");
    fs::write(profile.join("user-dirs.dirs"), saved).unwrap();
    fs::create_dir_all(profile.join("gtk-3.0")).unwrap();
    let still = "[Settings]\ngtk-enable-animations=0\n";
    fs::write(profile.join("gtk-3.0/settings.ini"), still).unwrap();

    let options = json!({"binary": place, "args": ["--automation"]});
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser").unwrap();
    capabilities.set("webkitgtk:browserOptions", options).unwrap();
    capabilities
}

/// The profile of each browser.
static BROWSERS: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());

/// Remembers where the profile is; a new test knows nothing of the scripts of another, and files go
/// to the profile.
pub fn remember(driver: &WebDriver, profile: &Path) {
    FIRST.with_borrow_mut(mem::take::<Vec<String>>);
    let downloads = profile.join(DOWNLOADS);
    if downloads.is_symlink() {
        fs::remove_file(&downloads).unwrap();
    }
    fs::create_dir_all(downloads).unwrap();
    BROWSERS.lock().unwrap().insert(driver.session_id().to_string(), profile.to_owned());
}

/// How many pages a tab that is used again may have been at. It remembers a hundred, and then forgets the
/// first, so that a test could not tell any more whether one came along.
const MOST_PAGES: u64 = 25;

/// Whether the tab has been at few pages yet.
pub async fn remembers_few(driver: &WebDriver) -> bool {
    // A page may have done anything to scripts.
    let pages = driver.execute("return history.length", vec![]).await;
    pages.is_ok_and(|pages| pages.json().as_u64().is_some_and(|pages| pages <= MOST_PAGES))
}

/// Clears what pages and tests left, but for two things for which its driver knows no way: the pages that
/// the tab was at, and cookies. A test that leaves one takes it away.
///
/// A window in which files were saved keeps a bar that says so, and has less room for pages.
pub async fn clear(driver: &WebDriver, profile: &Path) -> WebDriverResult<bool> {
    standard::go_nowhere(driver, profile).await?;
    standard::clear_stores(driver).await?;
    let size = driver.execute("return [outerWidth, outerHeight]", vec![]).await?;
    // As wide and as high as it opens: tests make the window itself larger, and smaller.
    let (width, height) = SIZE;
    if *size.json() != json!([width, height]) {
        driver.set_window_rect(0, 0, width, height).await?;
    }
    let bars = driver.execute("return outerHeight - innerHeight", vec![]).await?;
    Ok(bars.json().as_f64().is_some_and(|height| height < HIGHEST_BAR))
}

fn profile(driver: &WebDriver) -> PathBuf {
    BROWSERS.lock().unwrap()[&driver.session_id().to_string()].clone()
}

/// Lets pages save files into this folder.
pub fn save_into(driver: &WebDriver, folder: &Path) {
    let place = profile(driver).join(DOWNLOADS);
    fs::remove_dir(&place).unwrap();
    symlink(folder, place).unwrap();
}

thread_local! {
    /// The scripts that the pages of this test begin with.
    static FIRST: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Its driver knows no scripts before those of the page: the pages get them on their way.
pub fn run_first(script: &str) {
    FIRST.with_borrow_mut(|scripts| scripts.push(format!("<script>{script}</script>")));
}

/// Where a page may begin with a script: before it says what scripts it may have.
const BEFORE: &str = "<meta charset=\"utf-8\">";

/// A page with the scripts that are to run first.
pub fn with_first(page: &str) -> String {
    FIRST.with_borrow(|scripts| page.replacen(BEFORE, &[BEFORE, &scripts.concat()].concat(), 1))
}

/// A page on disk, or a copy with these scripts.
pub fn on_its_way(driver: &WebDriver, address: &str) -> String {
    let Some(place) = address.strip_prefix("file://") else { return address.to_owned() };
    if FIRST.with_borrow(Vec::is_empty) {
        return address.to_owned();
    }
    let (file, rest) = place.find(['#', '?']).map_or((place, ""), |end| place.split_at(end));
    let copy = profile(driver).join("first.html");
    fs::write(&copy, with_first(&fs::read_to_string(file).unwrap())).unwrap();
    format!("file://{}{rest}", copy.display())
}

/// Takes away the scroll bars of the page, which lie over it and fade when nothing moves.
pub async fn hide_scroll_bars(driver: &WebDriver) {
    let script = "const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root { overflow: hidden !important }');
        document.adoptedStyleSheets.push(sheet);";
    driver.execute(script, vec![]).await.unwrap();
}
