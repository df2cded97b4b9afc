//! A run of the test that counts packets, in a network of its own: whatever leaves the browser has
//! one way to go there, and the kernel counts what goes.
//!
//! Everything that the test needs is inside: the driver, the browser, the servers. They talk through
//! the loopback interface, which is not counted.

use std::env;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::beside::Beside;
use super::browser;
use super::engine::Engine;
use crate::process;
use crate::workspace::Workspace;

/// Makes a network of its own: as root, or as root of nothing but that.
const WAYS: [&[&str]; 2] = [&["--net"], &["--user", "--map-root-user", "--net"]];

/// Said to the run inside.
const INSIDE: &str = "EERSTE_STAP_NETWORK";

/// The way out: an interface for everything that is not for this computer. It sends to another one,
/// where nobody listens. Version 6 of the protocol is off for the two, since it sends by itself; the
/// loopback interface keeps it, since a driver finds no free port without.
const SET_UP: &str = "
    echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6
    ip link set lo up
    ip link add out type veth peer name wall
    ip link set out arp off up
    ip link set wall arp off up
    ip address add 192.0.2.1/24 dev out
    ip route add default dev out";

/// Whether such a network can be had here: it takes rights that not everyone has.
pub fn can_count() -> bool {
    way().is_some()
}

/// Tries the network itself: one may be had and not be set up.
fn way() -> Option<&'static [&'static str]> {
    WAYS.into_iter().find(|way| {
        let mut trial = Command::new("unshare");
        trial.args(*way).args(["--", "sh", "-ec", SET_UP]);
        trial.stdout(Stdio::null()).stderr(Stdio::null());
        trial.status().is_ok_and(|status| status.success())
    })
}

/// Begins to count in all engines: each count has one browser, and leaves a core idle.
pub fn begin(workspace: &Workspace) -> Result<Vec<(Engine, Beside)>> {
    let begin = |engine: Engine| {
        let name = engine.name().to_lowercase();
        let mut command = process::this_program()?;
        command.args(["packets", &name]).current_dir(workspace.root());
        let log = workspace.path(&format!("target/packets-{name}.txt"));
        Ok((engine, Beside::begin(command, log)?))
    };
    Engine::ALL.into_iter().map(begin).collect()
}

/// Waits for the count in this engine.
pub fn wait(begun: &mut [(Engine, Beside)], engine: Engine) -> Result<()> {
    let count = begun.iter_mut().find(|(of, _)| *of == engine);
    count.context("no count was begun in this engine")?.1.wait()
}

/// The command `packets`: runs itself again inside such a network, and there the test.
pub fn count(workspace: &Workspace, engine: Engine) -> Result<()> {
    if env::var_os(INSIDE).is_some() {
        process::run(Command::new("sh").args(["-ec", SET_UP]))?;
        return browser::count_packets(workspace, engine);
    }
    let Some(way) = way() else {
        bail!("no network of its own can be had here: `unshare --net` needs the rights of root");
    };
    browser::prepare_to_count(workspace, engine)?;
    let name = engine.name().to_lowercase();
    let again = process::this_program()?;
    let mut inside = Command::new("unshare");
    inside.args(way).arg("--").arg(again.get_program()).args(["packets", &name]).env(INSIDE, "1");
    process::run(&mut inside)
}
