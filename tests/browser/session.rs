//! A browser for one test, which ends with the test, however that ends.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex};
use std::{env, fs, process};

use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverError;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::engine::{self, Lacks};
use crate::environment;
use crate::page::Page;

/// The drivers that have no browser to steer now.
static FREE: LazyLock<(Semaphore, Mutex<Vec<String>>)> = LazyLock::new(|| {
    let drivers = environment::drivers();
    (Semaphore::new(drivers.len()), Mutex::new(drivers))
});

/// A driver for one browser; it is free again when this goes.
struct Driver {
    address: String,
    _permit: SemaphorePermit<'static>,
}

impl Driver {
    async fn free() -> Self {
        let (semaphore, free) = &*FREE;
        let permit = semaphore.acquire().await.unwrap();
        let address = free.lock().unwrap().pop().unwrap();
        Self { address, _permit: permit }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The permit goes after this.
        FREE.1.lock().unwrap().push(self.address.clone());
    }
}

/// Opens an address in a fresh browser, waits until the check runs, and uses it.
pub async fn visit(address: &str, body: impl AsyncFnOnce(Page)) {
    in_browser(Lacks::Nothing, async |page| {
        page.open(address).await;
        body(page).await;
    })
    .await;
}

/// Uses a fresh browser.
pub async fn in_browser(lacks: Lacks, body: impl AsyncFnOnce(Page)) {
    let place = Driver::free().await;
    let profile = Folder::new();
    let capabilities = engine::capabilities(&profile.0, lacks);
    let driver = WebDriver::new(&place.address, capabilities).await.unwrap();
    // Closes the browser after a failure too, and then lets the failure go on.
    let used = driver.run_and_quit(async |driver| {
        engine::prepare(&driver, &profile.0).await;
        body(Page::new(driver)).await;
        Ok::<(), WebDriverError>(())
    });
    used.await.unwrap();
}

/// A folder of its own that goes with this value.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A fresh, empty one.
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("eerste-stap-test-{}-{count}", process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind in the place for such folders does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}
