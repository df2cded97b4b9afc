//! A sitting in a file, as someone saved it at another time.

use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::page::Page;
use crate::session::Folder;
use crate::words::{beginning, questionnaire, say};

/// A file on disk, for as long as this value lives.
pub struct File(Folder);

impl File {
    /// A sitting that ended at the result, with this rating for every statement.
    pub fn of(rating: u8, language: &str) -> Self {
        let pack = questionnaire();
        let items = pack["items"].as_array().unwrap().iter();
        let answers: Map<String, Value> =
            items.map(|item| (item["id"].as_str().unwrap().to_owned(), json!(rating))).collect();
        Self::holding(
            &json!({
                "eerste-stap": 2,
                "questionnaire": pack["id"],
                "made": "2026-01-05",
                "language": language,
                "answered_in": [language],
                "screen": "result",
                "answers": answers,
                "knows_tool": true,
                "asked_about_run": true,
            })
            .to_string(),
        )
    }

    /// Any other file.
    pub fn holding(text: &str) -> Self {
        let folder = Folder::new();
        let file = Self(folder);
        fs::write(file.path(), text).unwrap();
        file
    }

    pub fn path(&self) -> PathBuf {
        self.0.0.join("eerste-stap.json")
    }
}

impl Page {
    /// Goes straight from the first screen to the result, with a file of answers in the middle:
    /// then the first step is one with a tool.
    pub async fn take_up(&self) {
        let language = self.language().await;
        // The browser reads the file in its own time: it has to stay until then.
        let file = File::of(3, language);
        self.choose_file(&file.path()).await;
        let look = self.wait_for_screen("result").await;
        assert_eq!(look.status, say("opened", language));
    }

    /// Chooses a file that is none of the check's, and finds that it says so.
    pub async fn choose_wrong_file(&self) {
        let language = self.language().await;
        let file = File::holding("{oops");
        self.choose_file(&file.path()).await;
        let beginning = beginning("file-trouble", language);
        self.wait("it says what is wrong", |look| look.text.contains(beginning)).await;
    }

    /// Puts an earlier sitting beside this one.
    pub async fn compare(&self) {
        let language = self.language().await;
        let file = File::of(5, language);
        self.choose_file(&file.path()).await;
        let away = say("compare-away", language);
        self.wait("the earlier sitting is there", |look| look.text.contains(away)).await;
    }
}
