//! Chromedriver, which steers the browser, started for one run of the tests.

use std::io::{BufRead, BufReader, Write, copy, sink};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::Workspace;

/// Its line on stdout once it listens; the number is the port that it chose.
const READY: &str = "started successfully on port ";
/// How often it is asked whether it ended, and how long each time to wait.
const PATIENCE: (u8, Duration) = (30, Duration::from_millis(100));

/// A running chromedriver, which ends with this value, whatever became of the tests.
pub struct Chromedriver {
    child: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts chromedriver on a free port of its own choice.
    pub fn start(workspace: &Workspace) -> Result<Self> {
        let mut command = workspace.command("chromedriver");
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn().map_err(|error| process::cannot_start(&command, error))?;
        let mut driver = Self { child, port: 0 };
        let output = driver.child.stdout.take().context("chromedriver has no output to read")?;
        let mut output = BufReader::new(output);
        driver.port = port_of(&mut output)
            .context("chromedriver named no port: try `chromedriver --port=0` by hand")?;
        // Somebody has to go on reading, or chromedriver stops at a full pipe.
        thread::spawn(move || copy(&mut output, &mut sink()));
        Ok(driver)
    }

    /// The address that a `WebDriver` client connects to.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to close its browsers and end: killing it would leave them running.
    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        let port = self.port;
        write!(
            stream,
            "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
        )
    }

    fn has_ended(&mut self) -> bool {
        let (times, pause) = PATIENCE;
        (0..times).any(|_| {
            let ended = !matches!(self.child.try_wait(), Ok(None));
            if !ended {
                thread::sleep(pause);
            }
            ended
        })
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        let ended = self.ask_to_end().is_ok() && self.has_ended();
        if !ended {
            // Nothing is left to do about a process that cannot even be killed.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Reads up to the line that names the port.
fn port_of(output: &mut impl BufRead) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once(READY)?;
        port.trim_end_matches('.').parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::port_of;

    #[test]
    fn the_port_is_read_from_the_line_that_says_ready() {
        let output = "Starting ChromeDriver 156.0 on port 0\n\
                      Only local connections are allowed.\n\
                      ChromeDriver was started successfully on port 40321.\n";
        assert_eq!(port_of(&mut output.as_bytes()), Some(40321));
    }

    #[test]
    fn a_driver_that_ends_without_that_line_has_no_port() {
        assert_eq!(port_of(&mut "unknown option\n".as_bytes()), None);
    }
}
