//! Whether one of the sources changed.

use std::cell::Cell;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use std::{fs, io};

use anyhow::{Context, Result};
use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};
use sha2::{Digest, Sha256};

use crate::workspace::Workspace;

/// The folders that make the page, with everything below them.
const FOLDERS: [&str; 4] = ["examples", "src", "styles", "trainer"];
/// The single files that make the page.
const FILES: [&str; 5] =
    ["index.html", "build.rs", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml"];
/// How long it has to be quiet: an editor writes one file in several moves.
const QUIET: Duration = Duration::from_millis(200);

type Fingerprint = [u8; 32];

/// Hears of changes, and knows which contents were built last.
pub struct Changes {
    events: Receiver<DebounceEventResult>,
    built: Cell<Option<Fingerprint>>,
    /// Stops listening when it is dropped.
    _debouncer: Debouncer<RecommendedWatcher>,
}

impl Changes {
    /// Begins to listen.
    ///
    /// The top folder is watched instead of its files: many editors replace a file by a new one,
    /// and a watch on the old one would hear nothing more.
    pub fn watch(workspace: &Workspace) -> Result<Self> {
        let (sender, events) = channel();
        let mut debouncer =
            new_debouncer(QUIET, sender).context("file changes cannot be watched")?;
        let watcher = debouncer.watcher();
        watcher
            .watch(workspace.root(), RecursiveMode::NonRecursive)
            .context("the top folder cannot be watched")?;
        for folder in FOLDERS {
            watcher
                .watch(&workspace.path(folder), RecursiveMode::Recursive)
                .with_context(|| format!("the folder {folder} cannot be watched: is it there?"))?;
        }
        Ok(Self { events, built: Cell::new(None), _debouncer: debouncer })
    }

    /// Notes that the contents of this moment are about to be built.
    pub fn remember(&self, workspace: &Workspace) -> Result<()> {
        self.built.set(Some(fingerprint(workspace)?));
        Ok(())
    }

    /// Waits until the contents differ from those that were built.
    ///
    /// An event alone proves nothing: on Linux even the compiler's reading is one, and building on
    /// it would build for ever.
    pub fn wait(&self, workspace: &Workspace) -> Result<()> {
        while self.built.get() == fingerprint(workspace).ok() {
            let heard = self.events.recv().context("file changes are not heard any more")?;
            heard.context("file changes cannot be watched")?;
        }
        Ok(())
    }
}

/// A number that differs when a name or a content among the sources differs.
fn fingerprint(workspace: &Workspace) -> Result<Fingerprint> {
    let mut hash = Sha256::new();
    for name in FILES.into_iter().chain(FOLDERS) {
        add(&mut hash, &workspace.path(name)).with_context(|| format!("{name} cannot be read"))?;
    }
    Ok(hash.finalize().into())
}

fn add(hash: &mut Sha256, path: &Path) -> io::Result<()> {
    hash.update(path.to_string_lossy().as_bytes());
    if !path.is_dir() {
        // A source that is not there (yet, or between two moves of an editor) is a state too.
        let content = if path.exists() { fs::read(path)? } else { Vec::new() };
        hash.update(content.len().to_le_bytes());
        hash.update(content);
        return Ok(());
    }
    let entries: io::Result<Vec<_>> = fs::read_dir(path)?.collect();
    let mut paths: Vec<_> = entries?.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().try_for_each(|path| add(hash, path))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::{Changes, FOLDERS, fingerprint};
    use crate::workspace::Workspace;

    /// A project of its own in the folder for temporary files.
    fn project(name: &str) -> Workspace {
        let root = std::env::temp_dir().join(format!("eerste-stap-{name}-{}", std::process::id()));
        let workspace = Workspace::at(root);
        fs::create_dir_all(workspace.path("src/view")).unwrap();
        for folder in FOLDERS {
            fs::create_dir_all(workspace.path(folder)).unwrap();
        }
        fs::write(workspace.path("src/view/intro.rs"), "one").unwrap();
        workspace
    }

    #[test]
    fn contents_and_names_count_and_reading_does_not() {
        let workspace = project("fingerprint");
        let before = fingerprint(&workspace).unwrap();
        fs::read(workspace.path("src/view/intro.rs")).unwrap();
        fs::write(workspace.path("README.md"), "not a source").unwrap();
        assert_eq!(fingerprint(&workspace).unwrap(), before);

        fs::write(workspace.path("src/view/intro.rs"), "two").unwrap();
        let changed = fingerprint(&workspace).unwrap();
        assert_ne!(changed, before);
        fs::rename(workspace.path("src/view/intro.rs"), workspace.path("src/view/start.rs"))
            .unwrap();
        assert_ne!(fingerprint(&workspace).unwrap(), changed);
        fs::remove_dir_all(workspace.root()).unwrap();
    }

    #[test]
    fn a_change_is_heard_and_reading_is_not() {
        let workspace = project("changes");
        let changes = Changes::watch(&workspace).unwrap();
        changes.remember(&workspace).unwrap();
        let (sender, woken) = mpsc::channel();
        let watched = workspace.clone();
        let waiting = thread::spawn(move || sender.send(changes.wait(&watched).is_ok()));

        fs::read(workspace.path("src/view/intro.rs")).unwrap();
        assert!(woken.recv_timeout(Duration::from_millis(900)).is_err(), "reading woke it");
        fs::write(workspace.path("src/view/intro.rs"), "two").unwrap();
        assert_eq!(woken.recv_timeout(Duration::from_secs(10)), Ok(true));
        waiting.join().unwrap().unwrap();
        fs::remove_dir_all(workspace.root()).unwrap();
    }
}
