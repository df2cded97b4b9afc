//! A way into closed shadow roots, by a world of scripts of its own: nothing that a page has done to
//! its objects reaches in there, and nothing of it is seen in the page.

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use super::devtools;

/// Runs a function, as text, with `this` as the shadow root of the element of this name and number
/// in the page, and returns what it returns or promises, or what it throws.
pub async fn call(
    driver: &WebDriver,
    (name, number): (&str, usize),
    function: &str,
    arguments: &[Value],
) -> Result<Value, String> {
    let root = root(driver, name, number).await;
    let arguments: Vec<Value> = arguments.iter().map(|value| json!({"value": value})).collect();
    let call = json!({
        "functionDeclaration": function,
        "objectId": root,
        "arguments": arguments,
        "returnByValue": true,
        "awaitPromise": true,
    });
    let mut answer = devtools(driver, "Runtime.callFunctionOn", call).await;
    let fault = &answer["exceptionDetails"]["exception"]["description"];
    if fault.is_null() { Ok(answer["result"]["value"].take()) } else { Err(fault.to_string()) }
}

/// The root, as the tools know it.
async fn root(driver: &WebDriver, name: &str, number: usize) -> Value {
    let document = json!({"depth": -1, "pierce": true});
    let document = devtools(driver, "DOM.getDocument", document).await;
    let mut roots = Vec::new();
    find(&document["root"], name, &mut roots);
    let root = roots.get(number).unwrap_or_else(|| panic!("{name} {number} has no root"));

    let frames = devtools(driver, "Page.getFrameTree", json!({})).await;
    let frame = &frames["frameTree"]["frame"]["id"];
    // The same name gives the same world, for as long as the page lives.
    let world = json!({"frameId": frame, "worldName": "tests"});
    let world = devtools(driver, "Page.createIsolatedWorld", world).await;
    let node = json!({"backendNodeId": root, "executionContextId": world["executionContextId"]});
    devtools(driver, "DOM.resolveNode", node).await["object"]["objectId"].take()
}

fn find(node: &Value, name: &str, roots: &mut Vec<Value>) {
    let [own, children] = ["shadowRoots", "children"].map(|kind| node[kind].as_array());
    let own = own.into_iter().flatten();
    if node["localName"] == name {
        roots.extend(own.clone().map(|root| root["backendNodeId"].clone()));
    }
    for child in own.chain(children.into_iter().flatten()) {
        find(child, name, roots);
    }
}
