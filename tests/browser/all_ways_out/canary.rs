//! Someone who waits outside for whatever reaches them, by any way.

use std::collections::BTreeSet;
use std::net::{SocketAddr, UdpSocket};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::website::listen_where_nobody_was;

/// Ways that lead to a place of their own, since they bring no name along.
const CONNECTION: &str = "connection ahead";

/// The same of ways that send a datagram.
const DATAGRAMS: [&str; 2] = ["WebTransport", "WebRTC"];

/// What an answer begins with: a page without an icon, so that a browser asks for nothing more.
const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nCache-Control: no-store\r\n\
    Access-Control-Allow-Origin: *\r\nConnection: close\r\nContent-Length: 31\r\n\r\n\
    <link rel=icon href=data:,>safe";

/// A place on this machine, and what came to it.
pub struct Canary {
    named: SocketAddr,
    bare: SocketAddr,
    /// One for each of the ways that send a datagram.
    sockets: [UdpSocket; DATAGRAMS.len()],
    seen: Arc<Mutex<BTreeSet<String>>>,
}

impl Canary {
    pub async fn new() -> Self {
        let seen = Arc::<Mutex<BTreeSet<String>>>::default();
        let listener = listen_where_nobody_was().await;
        let named = listener.local_addr().unwrap();
        tokio::spawn(accept(listener, Arc::clone(&seen)));

        let listener = listen_where_nobody_was().await;
        let bare = listener.local_addr().unwrap();
        let connected = Arc::clone(&seen);
        tokio::spawn(async move {
            while listener.accept().await.is_ok() {
                connected.lock().unwrap().insert(CONNECTION.to_owned());
            }
        });

        // A browser asks no server on its own machine who it is: this is the machine from outside.
        let outside = UdpSocket::bind("0.0.0.0:0").unwrap();
        let address = outside.connect("192.0.2.1:9").and_then(|()| outside.local_addr());
        let address = address.map_or([127, 0, 0, 1].into(), |address| address.ip());
        let sockets = DATAGRAMS.map(|_| {
            let socket = UdpSocket::bind((address, 0)).unwrap();
            socket.set_nonblocking(true).unwrap();
            socket
        });
        Self { named, bare, sockets, seen }
    }

    /// Where requests lead, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://{}/", self.named)
    }

    /// Where a connection counts.
    pub fn bare(&self) -> String {
        self.bare.to_string()
    }

    /// Where a datagram counts, for each of the ways that send one.
    pub fn datagrams(&self) -> Vec<String> {
        self.sockets.iter().map(|socket| socket.local_addr().unwrap().to_string()).collect()
    }

    /// The ways by which something came.
    pub fn seen(&self) -> BTreeSet<String> {
        let mut seen = self.seen.lock().unwrap();
        for (name, socket) in DATAGRAMS.iter().zip(&self.sockets) {
            if socket.recv(&mut [0; 16]).is_ok() {
                seen.insert((*name).to_owned());
            }
        }
        seen.clone()
    }
}

async fn accept(listener: TcpListener, seen: Arc<Mutex<BTreeSet<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(answer(stream, Arc::clone(&seen)));
    }
}

/// Reads up to the end of the first line, which has the name of the way.
async fn answer(mut stream: TcpStream, seen: Arc<Mutex<BTreeSet<String>>>) {
    let (mut head, mut part) = (Vec::new(), [0; 4096]);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut part).await {
            Ok(read) if read > 0 => head.extend_from_slice(&part[..read]),
            _ => return,
        }
    }
    let head = String::from_utf8_lossy(&head);
    let path = head.split(' ').nth(1).unwrap_or_default();
    let name = path.split(['/', '?']).nth(1).unwrap_or_default();
    seen.lock().unwrap().insert(name.replace("%20", " ").replace("%2C", ","));
    let _ = stream.write_all(ANSWER.as_bytes()).await;
}
