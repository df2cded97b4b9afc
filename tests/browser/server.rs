//! A real web server that follows the sample that is shipped for it: one of its own, for one test,
//! on a free port of this machine, without any rights and away from the system's service.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use crate::engine;
use crate::environment;
use crate::session::Folder;
use crate::waiting;
use crate::website::is_new;

/// A page on the same site, outside the folder that the sample is about.
pub const HOST: &str = "host.html";

/// What is put on a server.
pub const SHIPPED: [&str; 4] = ["eerste-stap.html", "eerste-stap.js", "frame.js", "trainer.html"];

/// Nobody, the user without rights.
const NOBODY: u32 = 65534;

/// The programs for which there is a sample that can be tried here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Software {
    Nginx,
    Apache,
}

/// All of them.
pub const BOTH: [Software; 2] = [Software::Nginx, Software::Apache];

impl Software {
    /// Its sample, as it is shipped.
    pub fn sample(self) -> String {
        let name = match self {
            Self::Nginx => "server/nginx.conf",
            Self::Apache => "server/apache.htaccess",
        };
        fs::read_to_string(environment::beside(name)).unwrap()
    }

    /// A configuration that leaves everything to the sample that a sample can say.
    fn configuration(self, port: u16, folder: &str) -> String {
        match self {
            Self::Nginx => format!(
                "daemon off; master_process off; pid {folder}/pid; error_log {folder}/errors;
                 events {{}}
                 http {{
                     access_log off; default_type text/html;
                     client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
                     fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
                     scgi_temp_path {folder}/scgi;
                     server {{
                         listen 127.0.0.1:{port}; root {folder}/site;
                         include {folder}/sample;
                     }}
                 }}"
            ),
            Self::Apache => {
                let modules = ["mpm_event", "authz_core", "mime", "headers", "deflate", "filter"];
                let load = |name| {
                    format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
                };
                let modules: String = modules.map(load).concat();
                format!(
                    "{modules}ServerRoot {folder}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}
                     PidFile {folder}/pid\nDefaultRuntimeDir {folder}\nErrorLog {folder}/errors
                     TypesConfig /dev/null\nDocumentRoot {folder}/site
                     <Directory {folder}/site>
                         AllowOverride FileInfo\nRequire all granted
                     </Directory>
                     <Files {HOST}>\nForceType text/html\n</Files>"
                )
            }
        }
    }

    fn command(self, folder: &Path) -> Command {
        let configuration = folder.join("configuration");
        let program = if self == Self::Nginx { "nginx" } else { "apache2" };
        let mut command = Command::new(program);
        // Where Debian has servers, which only administrators have on their path.
        let path = env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        command.env("PATH", path).stdin(Stdio::null());
        match self {
            Self::Nginx => command.args(["-e", "stderr", "-c"]).arg(configuration),
            // One process, so that nothing stays behind when it ends.
            Self::Apache => command.args(["-X", "-f"]).arg(configuration),
        };
        command
    }
}

/// A running server; it ends with this value.
pub struct Server {
    process: Child,
    port: u16,
    folder: Folder,
}

impl Server {
    /// Serves what is shipped from the folder `eerste-stap`, by this sample.
    pub async fn following(software: Software, sample: &str) -> Self {
        let folder = Folder::new();
        let site = folder.0.join("site/eerste-stap");
        fs::create_dir_all(&site).unwrap();
        for file in SHIPPED {
            fs::copy(environment::beside(file), site.join(file)).unwrap();
        }
        let sample_place = match software {
            Software::Nginx => folder.0.join("sample"),
            Software::Apache => site.join(".htaccess"),
        };
        fs::write(sample_place, sample).unwrap();
        let port = free_port();
        let configuration = software.configuration(port, folder.0.to_str().unwrap());
        fs::write(folder.0.join("configuration"), configuration).unwrap();

        let mut command = software.command(&folder.0);
        // Nobody cannot write into a folder of the administrator.
        if fs::metadata("/proc/self").unwrap().uid() == 0 {
            chown(&folder.0, Some(NOBODY), Some(NOBODY)).unwrap();
            command.uid(NOBODY).gid(NOBODY);
        }
        let process = command.spawn().unwrap_or_else(|error| panic!("{software:?}: {error}"));
        let mut server = Self { process, port, folder };
        server.wait_until_it_listens().await;
        server
    }

    async fn wait_until_it_listens(&mut self) {
        waiting::until("the server listens", async || {
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("the server ended: {status}; {}", self.errors());
            }
            TcpStream::connect(("127.0.0.1", self.port)).map(drop).map_err(|_| self.errors())
        })
        .await;
    }

    fn errors(&self) -> String {
        fs::read_to_string(self.folder.0.join("errors")).unwrap_or_default()
    }

    /// The address of a file that is shipped, or of its folder.
    pub fn address(&self, file: &str) -> String {
        format!("{}/eerste-stap/{file}", self.origin())
    }

    /// The address of the site, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Puts a page of the site's own beside the folder, and returns its address.
    pub fn host(&self, page: &str) -> String {
        fs::write(self.folder.0.join("site").join(HOST), engine::within_reach(page)).unwrap();
        format!("{}/{HOST}", self.origin())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    let port = || TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    std::iter::repeat_with(port).find(|port| is_new(*port)).unwrap()
}
