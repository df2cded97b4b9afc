//! A browser that is used again: opening one takes longer than most tests.
//!
//! What the tests before left in it is cleared (`used_again.rs`). Its tab stays where it can: with a
//! tab goes the process of its pages, and to start another takes a fifth of what a test does.
//! A browser in which a test failed is not used again.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{Method, Request, Response};
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;
use thirtyfour::session::http::{Body, HttpClient};

use super::Folder;
use crate::engine::{self, Lacks};

/// Longer than anything that is asked of a driver takes: scripts and pages have a minute. A driver that
/// never answers fails one test, and does not hold up all.
const ANSWERING: Duration = Duration::from_secs(90);

/// A browser that is open, and has its profile.
pub struct Open {
    /// What the driver said when it was opened: enough to steer it from another test.
    said: Bytes,
    profile: Folder,
}

impl Open {
    /// Opens a browser.
    pub async fn new(address: &str, lacks: Lacks) -> (WebDriver, Self) {
        let profile = Folder::new();
        let said = Arc::default();
        let client = Finding { inner: client(), said: Arc::clone(&said) };
        let capabilities = engine::capabilities(&profile.0, lacks);
        let driver = WebDriver::builder(address, capabilities).client(client).await.unwrap();
        engine::prepare(&driver, &profile.0).await;
        engine::begin_nowhere(&driver, &profile.0).await.unwrap();
        let said = said.lock().unwrap().clone().unwrap();
        (driver, Self { said, profile })
    }

    /// Gives this browser to another test; `None` if it cannot be cleared.
    pub async fn again(self, address: &str) -> Option<(WebDriver, Self)> {
        let driver = self.steer(address).await.ok()?;
        if !renew(&driver, &self.profile.0).await.unwrap_or(false) {
            // It may be gone already.
            let _ = driver.quit().await;
            return None;
        }
        engine::prepare(&driver, &self.profile.0).await;
        Some((driver, self))
    }

    /// Closes this browser.
    pub async fn close(self, address: &str) {
        if let Ok(driver) = self.steer(address).await {
            let _ = driver.quit().await;
        }
    }

    async fn steer(&self, address: &str) -> WebDriverResult<WebDriver> {
        let said = Arc::new(Mutex::new(Some(self.said.clone())));
        let client = Finding { inner: client(), said };
        let capabilities = engine::capabilities(&self.profile.0, Lacks::Nothing);
        WebDriver::builder(address, capabilities).client(client).await
    }
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().timeout(ANSWERING).build().unwrap()
}

/// Leaves one tab in a browser that knows nothing of the tests before. Says whether it could.
async fn renew(driver: &WebDriver, profile: &Path) -> WebDriverResult<bool> {
    let tabs = driver.windows().await?;
    let stays = if let [only] = &tabs[..] {
        // Out of any frame.
        driver.switch_to_window(only.clone()).await?;
        engine::tab_can_stay(driver).await
    } else {
        false
    };
    if !stays {
        let new = driver.new_tab().await?;
        for tab in tabs {
            driver.switch_to_window(tab).await?;
            driver.close_window().await?;
        }
        driver.switch_to_window(new).await?;
    }
    engine::clear(driver, profile, stays).await
}

/// A client for which opening a browser is to find the one that is open already.
struct Finding {
    inner: reqwest::Client,
    said: Arc<Mutex<Option<Bytes>>>,
}

impl Finding {
    /// What a driver says when it opens a browser.
    async fn open(&self, request: Request<Body<'_>>) -> WebDriverResult<Response<Bytes>> {
        let said = self.said.lock().unwrap().clone();
        if let Some(said) = said {
            return Ok(Response::new(said));
        }
        let answer = self.inner.send(request).await?;
        if answer.status().is_success() {
            *self.said.lock().unwrap() = Some(answer.body().clone());
        }
        Ok(answer)
    }
}

#[async_trait::async_trait]
impl HttpClient for Finding {
    async fn send(&self, request: Request<Body<'_>>) -> WebDriverResult<Response<Bytes>> {
        let opens = request.method() == Method::POST && request.uri().path() == "/session";
        if opens { self.open(request).await } else { self.inner.send(request).await }
    }

    async fn new(&self) -> Arc<dyn HttpClient> {
        Arc::new(self.inner.clone())
    }
}
