//! A browser for one test.

mod open;

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex};
use std::{env, fs, process};

use futures::FutureExt;
use thirtyfour::WebDriver;
use tokio::sync::{Semaphore, SemaphorePermit};

use self::open::Open;
use crate::engine::{self, Lacks};
use crate::environment;
use crate::page::Page;

/// The drivers that have no browser in use now.
static FREE: LazyLock<(Semaphore, Mutex<Vec<Driver>>)> = LazyLock::new(|| {
    let drivers: Vec<Driver> =
        environment::drivers().into_iter().map(|address| Driver { address, open: None }).collect();
    (Semaphore::new(drivers.len()), Mutex::new(drivers))
});

/// A driver, and the browser of it that waits for another test.
struct Driver {
    address: String,
    open: Option<Open>,
}

/// A driver that a test has; it is free again when this goes.
struct Taken {
    driver: Option<Driver>,
    _permit: SemaphorePermit<'static>,
}

impl Taken {
    async fn free() -> Self {
        let (semaphore, free) = &*FREE;
        let permit = semaphore.acquire().await.unwrap();
        let driver = free.lock().unwrap().pop();
        Self { driver, _permit: permit }
    }

    fn driver(&mut self) -> &mut Driver {
        self.driver.as_mut().unwrap()
    }

    /// A browser for one test: the one that waits, if it will do, or a new one.
    async fn browser(&mut self, lacks: Lacks) -> (WebDriver, Open) {
        let Driver { address, open } = self.driver();
        match open.take() {
            Some(waiting) if engine::can_be_open(lacks) => {
                if let Some(found) = waiting.again(address).await {
                    return found;
                }
            }
            // Some drivers have one browser at a time.
            Some(waiting) => waiting.close(address).await,
            None => {}
        }
        Open::new(address, lacks).await
    }

    /// Uses a browser, and keeps it for the next test if it will do.
    async fn used(&mut self, lacks: Lacks, body: impl AsyncFnOnce(Page)) {
        let (driver, open) = self.browser(lacks).await;
        let use_it = async {
            engine::take_away(&driver, lacks).await;
            body(Page::new(driver.clone())).await;
        };
        let used = AssertUnwindSafe(use_it).catch_unwind().await;
        if used.is_ok() && engine::can_be_open(lacks) {
            driver.leak().unwrap();
            self.driver().open = Some(open);
        } else {
            driver.quit().await.unwrap();
        }
        if let Err(failure) = used {
            resume_unwind(failure);
        }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        // The permit goes after this.
        FREE.1.lock().unwrap().extend(self.driver.take());
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

/// Uses a browser that knows nothing of other tests.
pub async fn in_browser(lacks: Lacks, body: impl AsyncFnOnce(Page)) {
    Taken::free().await.used(lacks, body).await;
}

/// What two tests would do, one after the other, with the same driver.
pub async fn one_after_the_other(first: impl AsyncFnOnce(Page), second: impl AsyncFnOnce(Page)) {
    let mut taken = Taken::free().await;
    taken.used(Lacks::Nothing, first).await;
    taken.used(Lacks::Nothing, second).await;
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
