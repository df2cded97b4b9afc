//! Printing from an element: the check alone, from a page of its own that goes away again.

use serde_json::json;

use crate::hosts::{Host, SCRIPT};
use crate::inside::picks;
use crate::words::{DUTCH, say};

/// Instead of a dialogue, which would stop the test, what it would print is written down.
const INSTEAD: &str = "window.printed = [];
    window.print = () => printed.push('the page');
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
            const view = get.call(this);
            view.print = () => {
                window.printing = view;
                const { body } = view.document;
                const family = view.getComputedStyle(body.querySelector('h1')).fontFamily;
                printed.push([body.textContent, family]);
            };
            return view;
        },
    });";

#[tokio::test]
async fn printing_prints_the_check_and_nothing_of_the_page() {
    let body = "<p>van de gastheer</p><eerste-stap></eerste-stap>";
    Host::with(body)
        .first(INSTEAD)
        .visit(async |page| {
            page.sit_inside(0, &picks(1)).await;
            let print = "named(args[0]).click();
                await until('there is a frame', () => at('iframe'));";
            let button = [json!(say("print", DUTCH))];
            page.inside_with(0, print, &button).await;
            let printed = page.run("return window.printed").await;
            assert_eq!(printed.as_array().unwrap().len(), 1, "{printed}");
            let text = printed[0][0].as_str().unwrap();
            assert!(text.contains(say("result-heading", DUTCH)), "{text}");
            assert!(!text.contains("van de gastheer"), "{text}");
            let family = page.inside(0, "return getComputedStyle(at('h1')).fontFamily;").await;
            assert_eq!(printed[0][1], family, "what is printed is styled");
            let size = "const [sheet] = printing.document.adoptedStyleSheets;
                const page = [...sheet.cssRules].find((rule) => rule instanceof printing.CSSPageRule);
                return page?.style.size ?? null;";
            assert_eq!(page.run(size).await, "a4");

            // The frame is not to be seen, and goes; then it works again.
            let seen = "const visible = { visibilityProperty: true };
                return all('iframe').filter((frame) => frame.checkVisibility(visible)).length;";
            assert_eq!(page.inside(0, seen).await, 0);
            page.run("printing.dispatchEvent(new Event('afterprint'));").await;
            page.inside(0, "await until('the frame is gone', () => !at('iframe'));").await;
            page.inside_with(0, print, &button).await;
            assert_eq!(page.run("return window.printed.length").await, 2);
            assert_eq!(page.inside(0, "return screen();").await, "result");
        })
        .await;
}

/// A frame of nobody's origin cannot look into another frame, not even into one of its own making.
#[tokio::test]
async fn in_a_sandboxed_frame_the_page_of_the_frame_is_printed_and_nothing_stays_behind() {
    let sandbox = "<iframe src=/framed.html sandbox='allow-scripts allow-modals'></iframe>";
    let framed = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>Framed</title>{SCRIPT}
         <script>
           window.printed = window.faults = 0;
           window.print = () => printed++;
           addEventListener('error', () => faults++);
         </script>
         <eerste-stap shadow=open></eerste-stap>"
    );
    let host = Host::with(sandbox).script("").file("/framed.html", "text/html", &framed);
    host.visit(async |page| {
        page.driver.enter_frame(0).await.unwrap();
        assert_eq!(page.run("return origin").await, "null", "the frame is sandboxed");
        let print = "await sit(args[0]); named(args[1]).click();
            await new Promise((resume) => setTimeout(resume));
            return [screen(), all('iframe').length, printed, faults];";
        let arguments = vec![json!(picks(1)), json!(say("print", DUTCH))];
        let seen = page.opened_with(print, arguments).await;
        assert_eq!(seen, json!(["result", 0, 1, 0]));
    })
    .await;
}
