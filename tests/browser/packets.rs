//! Nothing leaves, seen from outside the browser: the kernel counts the packets.
//!
//! `cargo xtask packets` runs this in a network of its own, where all that is not for this computer
//! goes through one interface.

use std::fs;

use crate::page::Page;
use crate::release;
use crate::scenes;
use crate::session::visit;
use crate::waiting;
use crate::website::Website;

/// Where the kernel counts. The folder in `/sys` would be that of another network.
const COUNTS: &str = "/proc/net/dev";
/// The interface, and which of its figures is the number of packets sent.
const OUT: (&str, usize) = ("out:", 9);
/// An address in a network that is kept free for examples.
const ELSEWHERE: &str = "http://198.51.100.7/";

/// How many packets have left.
fn sent() -> u64 {
    let (name, place) = OUT;
    let counts = fs::read_to_string(COUNTS).unwrap();
    let line = counts.lines().find_map(|line| line.trim().strip_prefix(name));
    let line = line.unwrap_or_else(|| panic!("run this with `cargo xtask packets`: {counts}"));
    line.split_whitespace().nth(place).unwrap().parse().unwrap()
}

/// How many connections were opened, and how many datagrams were sent, to this computer itself too. The
/// errands of the browser, which lead to this computer where nobody listens, are refused and not counted.
fn opened() -> [u64; 2] {
    let counts = fs::read_to_string("/proc/net/snmp").unwrap();
    let names = [("Tcp:", "ActiveOpens"), ("Tcp:", "AttemptFails"), ("Udp:", "OutDatagrams")];
    let [tried, refused, datagrams] = names.map(|(protocol, name)| {
        let mut lines = counts.lines().filter_map(|line| line.strip_prefix(protocol));
        let [names, figures] = [(); 2].map(|()| lines.next().unwrap().split_whitespace());
        let mut both = names.zip(figures);
        let found = both.find(|(other, _)| *other == name).unwrap();
        found.1.parse::<u64>().unwrap()
    });
    [tried - refused, datagrams]
}

/// The control comes last: what it tries to send, it tries again and again.
#[tokio::test]
#[ignore = "it needs a network of its own: cargo xtask packets"]
async fn a_whole_visit_sends_no_packet() {
    let site = Website::serving(release::text()).await;
    for (address, on_website) in [(&*release::address(), false), (site.address(), true)] {
        visit(address, async |page| {
            // What the browser itself asks for when it starts is not the page's.
            let (before, opened_before) = (sent(), opened());
            scenes::do_everything(&page).await;
            scenes::take_everything(&page, on_website).await;
            page.settle().await;
            assert_eq!(sent() - before, 0, "packets left");
            assert_eq!(opened(), opened_before, "sockets were opened");
        })
        .await;
    }
    let open = Website::serving(release::without_policy()).await;
    visit(open.address(), async |page| is_seen(&page).await).await;
}

/// Whoever sends something is noticed.
async fn is_seen(page: &Page) {
    let (before, [opened_before, _]) = (sent(), opened());
    page.run(&format!("fetch('{ELSEWHERE}', {{ mode: 'no-cors' }}).catch(() => 0)")).await;
    waiting::until("a packet leaves", async || {
        let now = sent();
        if now > before { Ok(()) } else { Err(format!("{before} packets before, {now} now")) }
    })
    .await;
    assert!(opened()[0] > opened_before, "a socket is counted too");
}
