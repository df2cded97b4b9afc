//! A visit leaves nothing behind: not in the browser's stores, not in the address, not in the
//! history, not in the console.

use serde_json::{Value, json};

use crate::engine::{console, tells_console};
use crate::page::Page;
use crate::release;
use crate::scenes;
use crate::session::visit;
use crate::sitting::Pick;
use crate::waiting;
use crate::website::Website;
use crate::words::statements;

/// How much each store of the browser holds.
async fn stored(page: &Page) -> Value {
    page.run_to_end(
        "return {
            local: localStorage.length,
            session: sessionStorage.length,
            cookies: document.cookie.length,
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            name: window.name.length,
            state: history.state,
         };",
        vec![],
    )
    .await
}

#[tokio::test]
async fn no_store_holds_anything_and_neither_address_nor_history_changes() {
    let site = Website::serving(release::text()).await;
    let address = site.address().to_owned() + "#language=nl";
    visit(&address, async |page| {
        let nothing = json!({
            "local": 0, "session": 0, "cookies": 0, "databases": 0, "caches": 0, "workers": 0,
            "name": 0, "state": null,
        });
        let place = "return [location.href, history.length]";
        let before = page.run(place).await;
        assert_eq!(before[0], address);
        assert_eq!(stored(&page).await, nothing);
        scenes::do_everything(&page).await;
        assert_eq!(stored(&page).await, nothing);
        assert_eq!(page.run(place).await, before);

        // The control: what someone stores is found.
        page.run_to_end(
            "localStorage.x = sessionStorage.x = window.name = 'x'; document.cookie = 'x=y';
             await caches.open('x');
             await new Promise((done) => (indexedDB.open('x').onsuccess = done));
             history.replaceState(1, '');",
            vec![],
        )
        .await;
        let something = json!({
            "local": 1, "session": 1, "cookies": 3, "databases": 1, "caches": 1, "workers": 0,
            "name": 1, "state": 1,
        });
        assert_eq!(stored(&page).await, something);
        // A cookie knows no port, so it would be there for the tests that follow, too.
        page.driver.delete_all_cookies().await.unwrap();
    })
    .await;
}

/// What a sitting with these answers leaves for others to see.
async fn left_behind(pick: Pick, tool: Pick) -> [Value; 2] {
    let mut left = None;
    visit(&release::address(), async |page| {
        // A tab that is used again has been at other pages.
        page.run("window.before = history.length").await;
        page.begin().await;
        page.answer_all(&vec![pick; statements()]).await;
        page.pick(tool).await;
        page.finish().await;
        let place =
            page.run("return [location.href, history.length - before, document.title]").await;
        left = Some([json!(console(&page.driver).await), place]);
        if !tells_console() {
            return;
        }
        // The control: what is written to the console is seen here.
        page.run("console.info('seen')").await;
        waiting::until("the console is read", async || {
            let said = console(&page.driver).await;
            if said.iter().any(|line| line.contains("seen")) {
                Ok(())
            } else {
                Err(format!("{said:?}"))
            }
        })
        .await;
    })
    .await;
    left.unwrap()
}

#[tokio::test]
async fn opposite_answers_leave_the_same_behind() {
    let one = left_behind(Pick::Number(1), Pick::Space).await;
    let other = left_behind(Pick::Number(5), Pick::Arrows(2)).await;
    assert_eq!(one, other);
    assert_eq!(one[0], json!([]), "the console stays empty");
}
