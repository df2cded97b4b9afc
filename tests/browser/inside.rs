//! Someone who uses a check inside an element of another page, in an open or a closed shadow root.

use serde_json::{Value, json};

use crate::engine;
use crate::page::Page;
use crate::words::{ratings, statements};

/// The name of the element.
const TAG: &str = "eerste-stap";

/// Answers to all statements: another row for every number.
pub fn picks(number: usize) -> Vec<usize> {
    (0..statements()).map(|statement| (statement * (number + 1) + number) % ratings() + 1).collect()
}

impl Page {
    /// Runs a script inside the element of this number, in the order of the page; it has `root`, `args` and
    /// everything in `inside.js`, and may `await`.
    pub async fn inside_with(&self, number: usize, script: &str, arguments: &[Value]) -> Value {
        let helpers = include_str!("inside.js");
        let function = format!("async function (...args) {{ {helpers}\n{script} }}");
        let result = engine::in_root(&self.driver, (TAG, number), &function, arguments).await;
        result.unwrap_or_else(|error| panic!("{error}\nin the script {script}"))
    }

    /// The same without arguments.
    pub async fn inside(&self, number: usize, script: &str) -> Value {
        self.inside_with(number, script, &[]).await
    }

    /// The same as the page's own scripts would do it, in the first element, which must be open, or in the check
    /// as a page.
    pub async fn opened_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let helpers = include_str!("inside.js");
        let script = format!(
            "const place = document.querySelector('{TAG}')?.shadowRoot ?? document;
             const use = async function (...args) {{ {helpers}\n{script} }};
             return use.apply(place, args);"
        );
        self.run_to_end(&script, arguments).await
    }

    /// Goes from the intro to the result; returns the scores.
    pub async fn sit_inside(&self, number: usize, picks: &[usize]) -> Value {
        let scores = self.inside_with(number, "return sit(args[0]);", &[json!(picks)]).await;
        let count = scores.as_array().map_or(0, Vec::len);
        assert!(count >= 3, "{scores}");
        scores
    }

    /// Answers the first statements, from the intro on.
    pub async fn begin_inside(&self, number: usize, picks: &[usize]) {
        let script = "await begin(); await answer(args[0]);";
        self.inside_with(number, script, &[json!(picks)]).await;
    }

    /// Finds these answers to the first statements, from the one after them.
    pub async fn find_inside(&self, number: usize, picks: &[usize]) {
        let script = "await runs(); return look_back(args[0]);";
        let found = self.inside_with(number, script, &[json!(picks.len())]).await;
        assert_eq!(found, json!(picks), "the answers in element {number}");
    }
}
