//! What a page looks like, point by point.

use serde_json::json;
use thirtyfour::WebDriver;

use super::devtools;

/// Takes away the scroll bars, which come and go with the size of a picture.
pub async fn hide_scroll_bars(driver: &WebDriver) {
    devtools(driver, "Emulation.setScrollbarsHidden", json!({"hidden": true})).await;
}

/// A picture of the whole page, also of what lies below the window, as PNG in base64.
pub async fn picture(driver: &WebDriver) -> String {
    let whole = json!({"format": "png", "captureBeyondViewport": true});
    let picture = devtools(driver, "Page.captureScreenshot", whole).await;
    picture["data"].as_str().unwrap().to_owned()
}
