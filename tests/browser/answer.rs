//! What a web server answers, byte for byte, without a browser in between.

use std::io::{Read, Write};
use std::net::TcpStream;

/// An answer to one request.
#[derive(Debug)]
pub struct Answer {
    /// The first line, as in `HTTP/1.1 200 OK`.
    pub status: String,
    headers: Vec<(String, String)>,
    /// How many bytes came after the headers.
    pub length: usize,
}

impl Answer {
    /// Asks for an address, and says which way of packing would be welcome.
    pub fn from(address: &str, packing: &str) -> Self {
        let rest = address.strip_prefix("http://").unwrap();
        let (site, path) = rest.split_once('/').unwrap();
        let mut connection = TcpStream::connect(site).unwrap();
        write!(
            connection,
            "GET /{path} HTTP/1.1\r\nHost: {site}\r\nAccept-Encoding: {packing}\r\n\
             Connection: close\r\n\r\n"
        )
        .unwrap();
        let mut bytes = Vec::new();
        connection.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|piece| piece == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines().map(str::to_owned);
        let status = lines.next().unwrap();
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        });
        Self { status, headers: headers.collect(), length: bytes.len() - end - 4 }
    }

    /// All values of a header, in the order in which they came.
    pub fn header(&self, name: &str) -> Vec<&str> {
        let name = name.to_ascii_lowercase();
        let named = self.headers.iter().filter(|(found, _)| *found == name);
        named.map(|(_, value)| &**value).collect()
    }
}
