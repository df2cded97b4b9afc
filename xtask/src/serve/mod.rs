//! The command `serve`: everything that is released, and pages with the check in them, on this
//! computer; built again on every change.

mod answers;
mod changes;
mod notice;
mod rebuild;
mod site;

use std::future::Future;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use anyhow::{Context, Error, Result};
use tokio::sync::watch;

use self::answers::Shown;
use self::changes::Changes;
use crate::workspace::Workspace;

/// Serves it all until Ctrl-C.
pub fn run(workspace: Workspace, port: u16) -> Result<()> {
    let listener = listen(port)?;
    let address = listener.local_addr().context("the server has no address")?;
    let changes = Changes::watch(&workspace)?;
    let (sender, shown) = watch::channel(Shown::Notice(notice::building()));

    // Building blocks for seconds; the server goes on answering from the last good page.
    let root = format!("http://{address}/");
    thread::spawn(move || rebuild::keep_building(&workspace, &changes, &sender, &root));
    block_on(async move {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            ended = axum::serve(listener, answers::router(shown)) => ended.context("the server stopped"),
            pressed = tokio::signal::ctrl_c() => {
                eprintln!("\nStopped.");
                pressed.context("Ctrl-C cannot be heard")
            }
        }
    })
}

/// Opens the port on this computer only: nobody else on the network can reach it.
fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let taken = error.kind() == ErrorKind::AddrInUse;
        let error = Error::from(error);
        if taken {
            let other = port.checked_add(1).unwrap_or(8080);
            error.context(format!(
                "port {port} is taken by another program: choose another one, as in `cargo xtask serve --port {other}`"
            ))
        } else {
            error.context(format!("port {port} cannot be opened: choose another one with --port"))
        }
    })
}

fn block_on(server: impl Future<Output = Result<()>>) -> Result<()> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the server cannot be started")?
        .block_on(server)
}

#[cfg(test)]
mod tests {
    use super::listen;

    #[test]
    fn a_taken_port_is_named_with_the_way_out() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.starts_with(&format!("port {port} is taken")), "{message}");
        assert!(message.contains("--port"), "{message}");
    }

    #[test]
    fn only_this_computer_can_connect() {
        assert!(listen(0).unwrap().local_addr().unwrap().ip().is_loopback());
    }
}
