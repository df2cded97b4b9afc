//! Someone who waits outside for whatever reaches them, by any way.

use std::collections::BTreeSet;
use std::net::{SocketAddr, UdpSocket};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Ways that lead to a place of their own, since they bring no name along.
const CONNECTION: &str = "connection ahead";

/// What an answer begins with: a page without an icon, so that a browser asks for nothing more.
const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nCache-Control: no-store\r\n\
    Access-Control-Allow-Origin: *\r\nConnection: close\r\nContent-Length: 31\r\n\r\n\
    <link rel=icon href=data:,>safe";

/// A place on this machine, and what came to it.
pub struct Canary {
    named: SocketAddr,
    bare: SocketAddr,
    datagrams: SocketAddr,
    socket: UdpSocket,
    seen: Arc<Mutex<BTreeSet<String>>>,
}

impl Canary {
    pub async fn new() -> Self {
        let seen = Arc::<Mutex<BTreeSet<String>>>::default();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let named = listener.local_addr().unwrap();
        tokio::spawn(accept(listener, Arc::clone(&seen)));

        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
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
        let socket = UdpSocket::bind((address, 0)).unwrap();
        socket.set_nonblocking(true).unwrap();
        let datagrams = socket.local_addr().unwrap();
        Self { named, bare, datagrams, socket, seen }
    }

    /// Where requests lead, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://{}/", self.named)
    }

    /// Where a connection counts.
    pub fn bare(&self) -> String {
        self.bare.to_string()
    }

    /// Where a datagram counts.
    pub fn datagrams(&self) -> String {
        self.datagrams.to_string()
    }

    /// The ways by which something came. A datagram comes without a name: `by_datagram` is the way
    /// that was tried.
    pub fn seen(&self, by_datagram: &str) -> BTreeSet<String> {
        let mut seen = self.seen.lock().unwrap();
        if self.socket.recv(&mut [0; 16]).is_ok() {
            seen.insert(by_datagram.to_owned());
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
