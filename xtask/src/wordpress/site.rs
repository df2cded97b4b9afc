//! A `WordPress` with a database of its own in a temporary folder, gone when it is dropped.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs, process as this_process};

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::Workspace;

/// What Debian ships, and a theme for it.
pub const WORDPRESS: &str = "/usr/share/wordpress/wp-load.php";
/// See [`WORDPRESS`].
pub const THEME: &str = "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css";
/// The element, which is tried where it was built.
pub const ELEMENT: &str = "dist/eerste-stap.js";

/// What the trainer page and the guide hand out, which a test of the trainer page compares.
const SNIPPETS: [(&str, &str); 4] = [
    ("frame.html", include_str!("frame.html")),
    ("frame-file.html", include_str!("frame-file.html")),
    ("frame-alone.html", include_str!("frame-alone.html")),
    ("element.html", include_str!("element.html")),
];

/// A running `WordPress`.
pub struct Site {
    /// Where it is, without a slash at the end.
    pub address: String,
    /// The version that it names.
    pub version: String,
    // In the order in which they end: the folder last.
    _programs: Vec<Program>,
    _folder: Folder,
}

impl Site {
    /// Sets everything up; the posts are there when this returns.
    pub fn start(workspace: &Workspace, frame_script: &str) -> Result<Self> {
        let folder = Folder::new()?;
        let address = format!("http://127.0.0.1:{}", free_port()?);
        let socket = folder.0.join("socket").display().to_string();
        let site = folder.0.join("site");
        // Followed to their ends, or WordPress would look for everything beside the originals.
        process::run(Command::new("cp").args(["-rL", "/usr/share/wordpress"]).arg(&site))?;
        let config = include_str!("config.php");
        let config = config.replace("{socket}", &socket).replace("{address}", &address);
        put(&site.join("wp-config.php"), &config)?;
        copy_release(workspace, &site.join("eerste-stap"))?;
        put_snippets(&folder.0, &address, frame_script)?;

        let database = Program::start(&mut database(&folder.0, &socket)?)?;
        php(&folder.0, include_str!("install.php"), &[&site, Path::new(&socket)])?;
        let version = php(&folder.0, include_str!("posts.php"), &[&site, &folder.0])?;
        let listen = address.trim_start_matches("http://");
        let mut server = Command::new("php");
        server.args(["-q", "-S", listen, "-t"]).arg(&site).stderr(Stdio::null());
        let server = Program::start(&mut server)?;
        let version = version.trim().to_owned();
        Ok(Self { address, version, _programs: vec![server, database], _folder: folder })
    }
}

/// A database that listens on a file only, with nothing in it.
fn database(folder: &Path, socket: &str) -> Result<Command> {
    let data = format!("--datadir={}", folder.join("database").display());
    let user = process::printed(Command::new("id").arg("-un"))?;
    let user = format!("--user={}", user.trim());
    let mut install = Command::new("mariadb-install-db");
    install.args(["--no-defaults", "--skip-test-db", "--auth-root-authentication-method=normal"]);
    process::run(install.args([&data, &user]).stdout(Stdio::null()))?;
    let mut database = Command::new("/usr/sbin/mariadbd");
    database.args(["--no-defaults", "--skip-networking", &data, &user]);
    database.arg(format!("--socket={socket}"));
    database.arg(format!("--pid-file={}", folder.join("pid").display()));
    database.stderr(Stdio::null());
    Ok(database)
}

/// Puts what is shipped on the site, in a folder of its own.
fn copy_release(workspace: &Workspace, to: &Path) -> Result<()> {
    fs::create_dir(to).context("the site has no place for the check")?;
    for file in ["dist/eerste-stap.html", "dist/frame.js", ELEMENT] {
        let from = workspace.path(file);
        if from.is_file() {
            let name = Path::new(file).file_name().unwrap_or_default();
            fs::copy(&from, to.join(name)).with_context(|| format!("{file} cannot be copied"))?;
        }
    }
    Ok(())
}

fn put_snippets(folder: &Path, address: &str, frame_script: &str) -> Result<()> {
    let address = format!("{address}/eerste-stap");
    for (name, snippet) in SNIPPETS {
        let snippet = snippet.replace("{script}", frame_script.trim_end());
        put(&folder.join(name), &snippet.replace("{address}", &address))?;
    }
    Ok(())
}

/// Runs a script and returns what it printed.
fn php(folder: &Path, script: &str, arguments: &[&Path]) -> Result<String> {
    let place = folder.join("script.php");
    put(&place, script)?;
    process::printed(Command::new("php").arg(&place).args(arguments))
}

fn put(place: &Path, text: &str) -> Result<()> {
    fs::write(place, text).with_context(|| format!("{} cannot be written", place.display()))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
    Ok(listener.local_addr().context("the port has no number")?.port())
}

/// A program that ends with this value.
struct Program(Child);

impl Program {
    fn start(command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::null()).spawn();
        Ok(Self(child.map_err(|error| process::cannot_start(command, error))?))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Its data go as well: nothing has to be put away in order.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        let name = format!("eerste-stap-wordpress-{}", this_process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).context("there is no place for temporary files")?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
