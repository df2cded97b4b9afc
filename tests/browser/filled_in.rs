//! Sittings that nobody has to fill in: files as the product writes them, and how they are opened.

use std::path::Path;
use std::sync::LazyLock;
use std::{fs, iter};

use eerste_stap::content::bundled;
use eerste_stap::content::saved::{self, Purpose};
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::day::Day;
use eerste_stap::domain::outcome::Outcome;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::route::Screen;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::wording::Language;
use thirtyfour::By;

use crate::page::{Look, Page};
use crate::session::Folder;

/// The bundled questionnaire.
pub static QUESTIONNAIRE: LazyLock<Questionnaire> =
    LazyLock::new(|| bundled::questionnaire().unwrap());

/// The points of a finished sitting on its scales, when it does not matter which they are: the step
/// that comes of them has something to practise.
pub const SOME: [u8; 3] = [50, 50, 50];

/// A finished sitting, in Dutch, with these points on the scales, in steps of 5.
pub fn finished(points: [u8; 3]) -> Session {
    let fresh = Session::new(&QUESTIONNAIRE, &Setup::default());
    let mut session = Session {
        answered_in: vec![Language::Dutch],
        screen: Screen::Result,
        knows_tool: Some(true),
        leads: Some(false),
        ..fresh
    };
    for (scale, points) in QUESTIONNAIRE.scales().iter().zip(points) {
        // A scale has five statements, and every rating counts from 1.
        let mut left = points / 5;
        for (position, item) in QUESTIONNAIRE.items().iter().enumerate() {
            if item.scale == scale.id {
                let above = left.min(4);
                left -= above;
                session.answers.give(position, Answer::Rating(above + 1));
            }
        }
        assert_eq!(left, 0, "{points} points are more than a scale has");
    }
    session
}

/// A finished sitting for whose step this is so.
pub fn finished_with(is_so: impl Fn(&Outcome) -> bool) -> Session {
    let levels = [0, 25, 50, 75, 100];
    let mut all = levels.into_iter().flat_map(|a| {
        levels
            .into_iter()
            .flat_map(move |b| iter::repeat([a, b]).zip(levels))
            .map(|([a, b], c)| [a, b, c])
    });
    let points = all.find(|points| is_so(&Outcome::of(&QUESTIONNAIRE, &finished(*points))));
    finished(points.expect("no sitting is like that"))
}

/// A sitting as a file of one's own, saved on this day.
pub fn file(session: &Session, made: &str) -> String {
    saved::write(session, &QUESTIONNAIRE, Purpose::File(Day::parse(made)))
}

impl Page {
    /// Chooses a file from the disk.
    pub async fn choose(&self, file: &Path) {
        let input = self.driver.find(By::Css("input[type=file]")).await.unwrap();
        input.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// Chooses a file that holds this. It is on the disk for as long as the returned value lives.
    #[must_use]
    pub async fn choose_holding(&self, content: &[u8]) -> Folder {
        let folder = Folder::new();
        let file = folder.0.join("mijn bestand.json");
        fs::write(&file, content).unwrap();
        self.choose(&file).await;
        folder
    }

    /// Opens a finished sitting on the first screen, and so arrives at its result.
    pub async fn arrive(&self, session: &Session) -> Look {
        let _file = self.choose_holding(file(session, "2026-11-01").as_bytes()).await;
        self.wait_for_screen("result").await
    }
}
