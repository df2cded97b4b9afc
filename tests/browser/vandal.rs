//! Someone who takes nodes off the page and puts them elsewhere, at random: the check is never left
//! standing there dead.

use serde_json::json;

use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, say};

/// How often something is broken.
const RUNS: u32 = 500;

/// Breaks one thing after another, and looks each time whether the check still does what is asked.
/// Numbers at random come from a seed, so that a run that fails can be had again.
const BREAK: &str = "
    const [seed, times, resume] = args;
    let state = seed;
    const below = (limit) => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) % limit;
    };
    const place = document.getElementById('eerste-stap');
    const some = () => {
        const nodes = [place];
        const walk = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) nodes.push(walk.currentNode);
        return nodes[below(nodes.length)];
    };
    const ways = [
        () => some().remove(),
        () => some().remove(),
        () => { const [what, where] = [some(), some()]; if (!what.contains(where)) where.parentNode?.insertBefore(what, where); },
        () => { const what = some(); what.parentNode?.append(what); },
        () => { const what = some(); if (what !== place) what.replaceWith(document.createElement('font')); },
        () => { some().textContent = 'weg'; },
        () => place.replaceChildren(),
    ];
    const whole = (before) => at('button') && (screen() === 'fallen' || (heading() === before && chosen() === 3));
    let panels = 0;
    await begin();
    await answer([4, 2, 5]);
    await choose(3);
    const before = heading();
    for (let run = 0; run < times; run++) {
        for (let i = below(3); i >= 0; i--) ways[below(ways.length)]();
        const began = performance.now();
        // A turn for whoever noticed.
        await new Promise((go) => setTimeout(go));
        await until(`the check stands there again after run ${run} of seed ${seed}`, () => whole(before));
        const took = performance.now() - began;
        if (took > 1000) throw new Error(`run ${run} of seed ${seed} took ${took} ms`);
        if (screen() === 'fallen') {
            panels++;
            named(resume).click();
            await until('it goes on', () => whole(before) && screen() === 'statement');
        }
        // Alive: another screen comes, with its answer, and this one again.
        if (run % 10 === 0) {
            at('button[part~=back]').click();
            await until(`the answer before is there, run ${run} of seed ${seed}`, () => heading() && heading() !== before && chosen() === 5);
            at('button[part~=next]').click();
            await until(`this one is there again, run ${run} of seed ${seed}`, () => whole(before));
        }
    }
    return { kept: await look_back(3), panels };";

async fn break_at(page: &Page, seed: u32) {
    let arguments = vec![json!(seed), json!(RUNS), json!(say("fallen-resume", DUTCH))];
    let after = page.opened_with(BREAK, arguments).await;
    assert_eq!(after["kept"], json!([4, 2, 5]), "seed {seed}: {after}");
}

#[tokio::test]
async fn five_hundred_times_something_is_broken_and_no_answer_is_lost() {
    visit(&release::address(), async |page| break_at(&page, 1).await).await;
}

#[tokio::test]
async fn someone_who_breaks_and_presses_at_once_is_answered() {
    visit(&release::address(), async |page| {
        let press = "await begin();
            at('h1').remove();
            at('button[part~=next]').click();
            return until('it goes on, or stands there again', () => heading());";
        let heading = page.opened_with(press, vec![]).await;
        let look = page.look().await;
        assert!(["statement", "fallen"].contains(&&*look.screen), "{heading}");
    })
    .await;
}
