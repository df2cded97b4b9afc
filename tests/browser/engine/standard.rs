//! What every driver does, by the standard.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, WebDriver, WebElement};

use crate::page::Page;
use crate::waiting;

/// The height of the window.
const HEIGHT: u32 = 800;

/// Makes the window this wide.
pub async fn set_width(driver: &WebDriver, width: u32) {
    driver.set_window_rect(0, 0, width, HEIGHT).await.unwrap();
}

/// Goes to an empty page on disk.
pub async fn go_nowhere(driver: &WebDriver, profile: &Path) -> WebDriverResult<()> {
    let page = profile.join("empty.html");
    fs::write(&page, "<!doctype html><title>empty</title>").unwrap();
    driver.goto(format!("file://{}", page.display())).await
}

/// Clears there what all pages from disk share, and what a tab keeps.
///
/// What pages from a server kept may stay: each test serves at a port that no other has, where pages find
/// none of it.
pub async fn clear_stores(driver: &WebDriver) -> WebDriverResult<()> {
    let script = "localStorage.clear();
        sessionStorage.clear();
        window.name = '';
        for (const { name } of await indexedDB.databases()) {
            await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
        }
        for (const name of await self.caches?.keys() ?? []) await caches.delete(name);";
    driver.execute(format!("return (async () => {{ {script} }})()"), vec![]).await.map(drop)
}

/// Types a text as a hand would that has all signs under it.
pub async fn insert_text(driver: &WebDriver, text: &str) {
    let insert = "document.execCommand('insertText', false, arguments[0])";
    driver.execute(insert, vec![json!(text)]).await.unwrap();
}

/// A picture of the window, made as high as the page.
pub async fn picture(driver: &WebDriver) -> String {
    // The window has a bar of its own above the page.
    let height = "return document.documentElement.scrollHeight + outerHeight - innerHeight";
    let height = driver.execute(height, vec![]).await.unwrap().json().as_u64().unwrap();
    let window = driver.get_window_rect().await.unwrap();
    let (width, height) = (u32::try_from(window.width).unwrap(), u32::try_from(height).unwrap());
    driver.set_window_rect(0, 0, width, height.max(HEIGHT)).await.unwrap();
    // The page gets its new size later than the window does, and is drawn later still.
    Page::new(driver.clone()).settle().await;
    driver.screenshot_as_png_base64().await.unwrap()
}

/// The name that a shadow root has on its way to and from a driver.
const SHADOW: &str = "shadow-6066-11e4-a52e-4f735466cecf";

/// Runs a function with `this` as the shadow root of an element: closed or open where the driver
/// takes roots along, and otherwise an open one.
pub async fn in_root(
    driver: &WebDriver,
    element: (&str, usize),
    takes_roots: bool,
    function: &str,
    arguments: &[Value],
) -> Result<Value, String> {
    // The page may be there before the script that makes an element of it.
    let (place, root) = waiting::until("the element has a root", async || {
        let element = find(driver, element).await?;
        if takes_roots {
            closed_or_open(driver, &element).await
        } else {
            open(driver, &element).await
        }
    })
    .await;
    let call = format!(
        "const [place, args, done] = arguments;
         ({function}).apply({root}, args)
            .then((value) => done([value ?? null]), (error) => done(String(error.stack ?? error)));"
    );
    let answer = driver.execute_async(&*call, vec![place, json!(arguments)]).await;
    let answer = answer.map_err(|error| error.to_string())?;
    let answer = answer.json();
    answer.get(0).cloned().ok_or_else(|| answer.to_string())
}

/// What to give to a script as `place`, and what the root is in its words then.
type Root = (Value, &'static str);

async fn closed_or_open(driver: &WebDriver, element: &WebElement) -> Result<Root, String> {
    let path = format!("/element/{}/shadow", element.element_id());
    let root = try_command(driver, Method::GET, path, None).await;
    let root = root.map_err(|error| error.to_string())?;
    Ok((json!({ SHADOW: root[SHADOW] }), "place"))
}

async fn open(driver: &WebDriver, element: &WebElement) -> Result<Root, String> {
    let element = element.to_json().unwrap();
    let has = "return !!(arguments[0].shadowRoot ?? window.roots?.get(arguments[0]))";
    let has = driver.execute(has, vec![element.clone()]).await;
    let has = has.map_err(|error| error.to_string())?;
    if *has.json() == true {
        Ok((element, "place.shadowRoot ?? window.roots.get(place)"))
    } else {
        Err("no open root".to_owned())
    }
}

async fn find(driver: &WebDriver, (name, number): (&str, usize)) -> Result<WebElement, String> {
    let elements = driver.find_all(By::Tag(name)).await.unwrap();
    let there = elements.len();
    elements.into_iter().nth(number).ok_or_else(|| format!("{there} of {name}"))
}

/// Sends a command that the client has no function for.
pub async fn command(
    driver: &WebDriver,
    method: Method,
    path: String,
    parameters: Option<Value>,
) -> Value {
    try_command(driver, method, path, parameters).await.unwrap()
}

/// The same, where it may be refused.
pub async fn try_command(
    driver: &WebDriver,
    method: Method,
    path: String,
    parameters: Option<Value>,
) -> WebDriverResult<Value> {
    let own = Own { method, path, parameters };
    driver.cmd(Command::ExtensionCommand(Box::new(own))).await?.value_json()
}

#[derive(Debug)]
struct Own {
    method: Method,
    path: String,
    parameters: Option<Value>,
}

impl ExtensionCommand for Own {
    fn parameters_json(&self) -> Option<Value> {
        self.parameters.clone()
    }

    fn method(&self) -> Method {
        self.method.clone()
    }

    fn endpoint(&self) -> Arc<str> {
        self.path.as_str().into()
    }
}
