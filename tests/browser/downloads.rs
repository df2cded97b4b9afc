//! The folder where the browser saves what the page hands out.

use std::fs;

use crate::engine::save_into;
use crate::page::Page;
use crate::session::Folder;
use crate::waiting;

/// A folder for one browser, empty at first.
pub struct Downloads(Folder);

impl Downloads {
    /// Lets this browser save here.
    pub async fn of(page: &Page) -> Self {
        let folder = Folder::new();
        save_into(&page.driver, &folder.0).await;
        Self(folder)
    }

    /// Waits for a file, takes it out of the folder, and finds no other there.
    pub async fn take(&self, name: &str) -> Vec<u8> {
        let place = self.0.0.join(name);
        let what = format!("{name} is saved, and nothing else");
        waiting::until(&what, async || {
            let names = self.names();
            if names == [name] && fs::metadata(&place).is_ok_and(|file| file.len() > 0) {
                Ok(())
            } else {
                Err(format!("{names:?}"))
            }
        })
        .await;
        let file = fs::read(&place).unwrap();
        fs::remove_file(place).unwrap();
        file
    }

    /// The same, as text.
    pub async fn take_text(&self, name: &str) -> String {
        String::from_utf8(self.take(name).await).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0.0).unwrap();
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}
