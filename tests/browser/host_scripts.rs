//! Pages whose scripts change what all scripts share: the check runs on.

use serde_json::json;

use crate::engine;
use crate::hosts::Host;
use crate::inside::picks;
use crate::many_elements::COUNT_PROGRAMS;

const FREEZE: &str = include_str!("host_scripts/frozen.js");

/// What a script of the page does before the check comes, and a condition that shows that it did.
async fn runs_beside(script: &str, in_force: &str) {
    let body = r#"<eerste-stap organisation="Ons Huis"></eerste-stap>"#;
    // The page shows by its own title that its script has worked, once everything has been loaded.
    let control = format!(
        "addEventListener('load', () => {{ if ({in_force}) document.title = 'in force'; }});"
    );
    let head = format!("<script>{{ {control}\n{script} }}</script>");
    Host::with(body)
        .first(COUNT_PROGRAMS)
        .head(&head)
        .visit(async |page| {
            page.sit_inside(0, &picks(2)).await;
            // From a world of scripts of its own, since that of the page may be beyond use.
            let seen = "return [document.title, text(at('.isle')).includes('Ons Huis')];";
            assert_eq!(page.inside(0, seen).await, json!(["in force", true]), "{script}");
            page.inside(0, "await press('back'); await press('back');").await;
            page.find_inside(0, &picks(2)).await;
            let faults = engine::console(&page.driver).await;
            let own: Vec<_> =
                faults.iter().filter(|fault| fault.contains("eerste-stap.js")).collect();
            assert!(own.is_empty(), "{script}: {own:#?}");
        })
        .await;
}

const IS_FROZEN: &str = "Object.isFrozen(Object.prototype) && Object.isFrozen(Promise.prototype)";

#[tokio::test]
async fn everything_of_the_language_is_frozen() {
    runs_beside(&["const also = [];", FREEZE].concat(), IS_FROZEN).await;
}

#[tokio::test]
async fn much_of_the_browser_is_frozen_too() {
    let also = "const also = ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document',
        'ShadowRoot', 'Event', 'CSSStyleSheet', 'customElements'];";
    runs_beside(&[also, FREEZE].concat(), IS_FROZEN).await;
}

#[tokio::test]
async fn all_objects_have_something_more() {
    runs_beside(
        "Object.prototype.junk = 'junk';
         Array.prototype.junk = () => 'junk';",
        "'junk' in {}",
    )
    .await;
}

#[tokio::test]
async fn all_objects_watch_over_names_that_are_in_use() {
    runs_beside(
        "for (const name of ['value', 'mode', 'module', 'pack', 'language', 'get', 'set']) {
            Object.defineProperty(Object.prototype, name, {
                __proto__: null,
                configurable: true,
                get: () => 'taken',
                set() { throw new Error('taken'); },
            });
         }",
        "({}).mode === 'taken'",
    )
    .await;
}

/// What breaks listening itself cannot be met; but it is told.
#[tokio::test]
async fn a_page_in_which_nothing_can_listen_gets_a_panel() {
    let break_it = "<script>
        Object.defineProperty(Object.prototype, 'signal', {configurable: true, get: () => 'taken'});
        </script>";
    Host::with("<eerste-stap></eerste-stap>")
        .head(break_it)
        .visit(async |page| {
            page.inside(0, "await until('the panel is there', () => screen() === 'fallen');").await;
        })
        .await;
}

#[tokio::test]
async fn promises_are_those_of_an_old_library() {
    runs_beside(
        "const Native = Promise;
         const { then } = Native.prototype;
         Native.prototype.then = function (...given) {
            return then.apply(this, given.map((given) => given && ((value) => given(value))));
         };
         window.Promise = class Late {
            constructor(run) {
                this.waiting = [];
                this.native = new Native(run);
            }
            then(...given) {
                const inner = new Native((resume) => setTimeout(resume)).then(() => this.native);
                return new Late((resume, reject) => inner.then(...given).then(resume, reject));
            }
            catch(given) { return this.then(undefined, given); }
            finally(given) { return this.then((value) => (given(), value)); }
            static resolve(value) { return new Late((resume) => resume(value)); }
            static reject(error) { return new Late((resume, reject) => reject(error)); }
         };",
        "Promise.name === 'Late'",
    )
    .await;
}

#[tokio::test]
async fn arrays_are_those_of_an_old_library() {
    runs_beside(
        "const { map } = Array.prototype;
         Array.prototype.map = function (each, place) {
            return map.call(this, (value, index) => each.call(place, value, index));
         };
         Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
         String.prototype.toJSON = function () { return '\"' + this + '\"'; };
         Object.prototype.toJSON = undefined;
         Array.from = (value) => (value == null ? [] : Array.isArray(value) ? value : [value]);
         Element.prototype.remove = function () { this.parentNode?.removeChild(this); return this; };
         Function.prototype.bind = function (place, ...first) {
            return (...more) => this.call(place, ...first, ...more);
         };",
        "JSON.stringify([1]) === '\"[1]\"'",
    )
    .await;
}

#[tokio::test]
async fn whoever_listens_falls() {
    let listen = "const names = ['click', 'change', 'input', 'focus', 'focusin', 'blur', 'keydown',
            'pointerdown', 'error', 'unhandledrejection', 'eerste-stap-ready', 'eerste-stap-done'];
         for (const name of names) {
            for (const target of [window, document]) {
                for (const capture of [true, false]) {
                    target.addEventListener(name, () => {
                        document.title = 'in force';
                        throw new RangeError('of the host');
                    }, capture);
                }
            }
         }";
    // Its own word, once something has fallen.
    runs_beside(listen, "false").await;
}
