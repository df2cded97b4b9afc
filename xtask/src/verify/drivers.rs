//! The drivers that steer the browsers, started for one run of the tests.
//!
//! Those of Firefox and `WebKit` steer one browser each, so there are as many of them as browsers are
//! used at a time.

use std::io::{BufRead, BufReader, Read, Write, copy, sink};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::engine::Engine;
use crate::process;
use crate::workspace::Workspace;

/// How many browsers are used at a time. Two keep two cores busy, and with more of them they wait for each
/// other; `WebKit` waits for its screen a fifth of the time.
fn at_a_time(engine: Engine) -> usize {
    match engine {
        Engine::Chromium | Engine::Firefox => 2,
        Engine::WebKit => 3,
    }
}

/// How often it is asked whether something has come so far, and how long each time to wait.
const PATIENCE: (u16, Duration) = (300, Duration::from_millis(100));

/// The running drivers of an engine, which end with this value, whatever became of the tests.
pub struct Drivers {
    engine: Engine,
    ports: Vec<u16>,
    processes: Vec<Child>,
}

impl Drivers {
    /// Starts them, on free ports.
    pub fn start(workspace: &Workspace, engine: Engine) -> Result<Self> {
        let mut drivers = Self { engine, ports: Vec::new(), processes: Vec::new() };
        let browsers = at_a_time(engine);
        match engine {
            Engine::Chromium => {
                // One is enough for all browsers.
                let port = drivers.chromedriver(workspace)?;
                drivers.ports = vec![port; browsers];
            }
            Engine::Firefox => {
                for _ in 0..browsers {
                    let port = drivers.geckodriver(workspace)?;
                    drivers.ports.push(port);
                }
            }
            Engine::WebKit => {
                for _ in 0..browsers {
                    // On a display for two, only one of them has the focus.
                    let display = drivers.display(workspace)?;
                    let port = drivers.webkit_driver(workspace, &display)?;
                    drivers.ports.push(port);
                }
            }
        }
        Ok(drivers)
    }

    /// The addresses that `WebDriver` clients connect to, one for each browser that is used at a
    /// time, with spaces between them.
    pub fn addresses(&self) -> String {
        let addresses = self.ports.iter().map(|port| format!("http://127.0.0.1:{port}"));
        addresses.collect::<Vec<_>>().join(" ")
    }

    /// How many browsers they can steer at a time.
    pub fn browsers(&self) -> usize {
        self.ports.len()
    }

    fn chromedriver(&mut self, workspace: &Workspace) -> Result<u16> {
        let mut command = workspace.command("chromedriver");
        let port = self.printed(command.arg("--port=0"), "started successfully on port ")?;
        port.trim_end_matches('.').parse().context("chromedriver named no port")
    }

    fn geckodriver(&mut self, workspace: &Workspace) -> Result<u16> {
        let mut command = workspace.command("geckodriver");
        // A port of its own for what Firefox itself listens at, or two of them would share one.
        command.args(["--port=0", "--websocket-port=0", "--allow-system-access"]);
        let address = self.printed(&mut command, "Listening on ")?;
        let port = address.rsplit(':').next().unwrap_or_default();
        port.parse().context("geckodriver named no port")
    }

    /// A screen that nobody sees: `WebKit` draws on no other here.
    fn display(&mut self, workspace: &Workspace) -> Result<String> {
        let mut command = workspace.command("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
        Ok([":", &self.printed(&mut command, "")?].concat())
    }

    fn webkit_driver(&mut self, workspace: &Workspace, display: &str) -> Result<u16> {
        // It takes no port of its own choice.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = workspace.command("dbus-run-session");
        command.args(["--", "WebKitWebDriver", &format!("--port={port}")]);
        // What a desktop would offer is not here, and asking for it takes its time.
        command.envs([
            ("DISPLAY", display),
            ("GTK_A11Y", "none"),
            ("NO_AT_BRIDGE", "1"),
            ("GTK_USE_PORTAL", "0"),
            ("GSETTINGS_BACKEND", "memory"),
            ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ]);
        self.spawn(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
        let (times, pause) = PATIENCE;
        for _ in 0..times {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(port);
            }
            thread::sleep(pause);
        }
        bail!("WebKitWebDriver does not listen: try `{}` by hand", process::line(&command))
    }

    /// Starts a program and returns the rest of the line that it says these words in.
    fn printed(&mut self, command: &mut Command, words: &str) -> Result<String> {
        let line = process::line(command);
        let child = self.spawn(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let output = child.stdout.take().context("a driver has no output to read")?;
        let mut output = BufReader::new(output);
        let rest = rest_of(&mut output, words);
        // Somebody has to go on reading, or the driver stops at a full pipe.
        thread::spawn(move || copy(&mut output, &mut sink()));
        rest.with_context(|| format!("no word of a port from `{line}`: try it by hand"))
    }

    /// In a group of its own, so that what it starts can be ended with it.
    fn spawn(&mut self, command: &mut Command) -> Result<&mut Child> {
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        let child = child.map_err(|error| process::cannot_start(command, error))?;
        self.processes.push(child);
        self.processes.last_mut().context("nothing was started")
    }
}

impl Drop for Drivers {
    fn drop(&mut self) {
        let (times, pause) = (30, PATIENCE.1);
        // The last one first: a screen goes after what is drawn on it.
        for child in self.processes.iter_mut().rev() {
            // Nothing is left to do about a process that cannot even be ended.
            let asked = self.engine == Engine::Chromium
                && self.ports.first().is_some_and(|port| shut_down(*port).is_ok());
            if !asked {
                let _ = process::end_group(child, "TERM");
            }
            let ended = (0..times).any(|_| {
                let ended = !matches!(child.try_wait(), Ok(None));
                if !ended {
                    thread::sleep(pause);
                }
                ended
            });
            if !ended {
                let _ = process::end_group(child, "KILL");
                let _ = child.wait();
            }
        }
    }
}

/// Asks chromedriver to close its browsers and end: killing it would leave them running.
fn shut_down(port: u16) -> std::io::Result<()> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(3)))?;
    write!(
        stream,
        "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    )?;
    stream.read_to_end(&mut Vec::new()).map(drop)
}

/// Reads up to the line with these words, and returns what follows them there.
fn rest_of(output: &mut impl BufRead, words: &str) -> Option<String> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, rest) = line.split_once(words)?;
        Some(rest.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::rest_of;

    #[test]
    fn the_port_is_in_the_line_that_says_so() {
        let output = "Starting ChromeDriver 156.0 on port 0\n\
                      Only local connections are allowed.\n\
                      ChromeDriver was started successfully on port 40321.\n";
        let rest = rest_of(&mut output.as_bytes(), "started successfully on port ");
        assert_eq!(rest.as_deref(), Some("40321."));
    }

    #[test]
    fn a_driver_that_ends_without_that_line_says_nothing() {
        assert_eq!(rest_of(&mut "unknown option\n".as_bytes(), "Listening on "), None);
    }
}
