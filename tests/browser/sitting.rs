//! Someone who fills in the check, by keyboard, in whatever language it is in.

use std::iter::once;

use thirtyfour::{Key, TypingData};

use crate::page::{Look, Page};
use crate::words::{DUTCH, ENGLISH, extra_heading, progress, ratings, say, scales, statements};

/// How many questions that are not scored everybody gets: about the tool, and about leading.
pub const EXTRAS: usize = 2;

/// How someone answers a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// With the key of this number.
    Number(u64),
    /// With the arrow keys, from the first option down to this one.
    Arrows(u64),
    /// With the space bar, on the option where Tab comes in.
    Space,
    /// With the arrow key, from the last rating: not every engine goes up from the first and around.
    DoesNotApply,
    /// Not at all.
    Skip,
}

impl Pick {
    /// The option that is then chosen, counted from 1; 0 for none.
    pub fn chosen(self) -> u64 {
        match self {
            Self::Number(option) | Self::Arrows(option) => option,
            Self::Space => 1,
            Self::DoesNotApply => ratings() as u64 + 1,
            Self::Skip => 0,
        }
    }

    /// The keys for it, from the heading above the options to the next screen, if they are the same
    /// in every engine.
    fn keys(self) -> Option<Vec<TypingData>> {
        let choose = match self {
            Self::Number(option) => vec![option.to_string().into()],
            Self::Arrows(option) => (1..option).map(|_| Key::Down.into()).collect(),
            Self::Space => vec![Key::Space.into()],
            Self::DoesNotApply | Self::Skip => return None,
        };
        Some(once(Key::Tab.into()).chain(choose).chain(once(Key::Enter.into())).collect())
    }
}

/// Answers of all kinds, from one end to the other.
pub fn mixed_picks() -> Vec<Pick> {
    let kinds = [Pick::Number(4), Pick::Arrows(2), Pick::Space, Pick::Number(5), Pick::Arrows(3)];
    kinds.into_iter().cycle().take(statements()).collect()
}

/// Answers around the middle, so that the first step is one with a tool, for those who know which.
pub fn middling_picks() -> Vec<Pick> {
    let rounds = [3, 2, 4, 3, 3].map(Pick::Number);
    // The statements come in turns, one of each scale.
    let each = |pick| std::iter::repeat_n(pick, scales(DUTCH).len());
    rounds.into_iter().cycle().flat_map(each).take(statements()).collect()
}

impl Page {
    /// Leaves the intro.
    pub async fn begin(&self) -> Look {
        self.push(say("start", self.language().await)).await;
        self.wait_for_statement(1).await
    }

    /// Waits for this statement, counted from 1, with the focus on its heading.
    pub async fn wait_for_statement(&self, statement: usize) -> Look {
        let headings = [DUTCH, ENGLISH].map(|language| (language, progress(statement, language)));
        let what = format!("statement {statement} is there and has the focus");
        let is_there = |look: &Look| {
            let mut of_page =
                headings.iter().filter(|(language, _)| look.languages[0] == *language);
            let is_this = of_page.any(|(_, heading)| look.heading.contains(heading));
            look.screen == "statement" && is_this && look.focus == "h1"
        };
        self.wait(&what, is_there).await
    }

    /// Answers the statement on the screen, and waits until the answer shows.
    pub async fn pick(&self, pick: Pick) {
        if pick == Pick::Skip {
            return;
        }
        self.tab_to_options().await;
        match pick {
            Pick::Number(option) => self.press(option.to_string()).await,
            Pick::Arrows(option) => self.arrow_to(1, option).await,
            Pick::Space => self.press(Key::Space).await,
            Pick::DoesNotApply => {
                self.press(ratings().to_string()).await;
                self.arrow_to(ratings() as u64, pick.chosen()).await;
            }
            Pick::Skip => {}
        }
        let what = format!("{pick:?} has chosen option {}", pick.chosen());
        self.wait(&what, |look| look.chosen == pick.chosen() && look.focus == "input").await;
    }

    async fn arrow_to(&self, from: u64, option: u64) {
        for chosen in from + 1..=option {
            self.press(Key::Down).await;
            self.wait("the arrow key chooses", |look| look.chosen == chosen).await;
        }
    }

    /// Goes on: with Enter in the group, or with the button, by Space or by Enter.
    pub async fn go_on(&self) {
        let look = self.look().await;
        if look.focus == "input" && look.chosen % 2 == 0 {
            self.press(Key::Enter).await;
            return;
        }
        self.tab_to_part("next").await;
        self.press(if look.chosen == 3 { Key::Space } else { Key::Enter }).await;
    }

    /// Answers the first statements, one after the other, and goes on after the last of them: without
    /// looking in between, as someone who knows the way.
    pub async fn answer(&self, picks: &[Pick]) {
        for (statement, pick) in (1..).zip(picks) {
            self.wait_for_statement(statement).await;
            if let Some(keys) = pick.keys() {
                self.press_in_a_row(keys).await;
            } else {
                self.pick(*pick).await;
                self.go_on().await;
            }
        }
    }

    /// Answers every statement from the first, and arrives at the question before the result.
    pub async fn answer_all(&self, picks: &[Pick]) {
        self.answer(picks).await;
        self.wait_for_screen("extra").await;
    }

    /// Goes back over the first statements, to the very first, and finds every answer there.
    pub async fn find_kept(&self, picks: &[Pick]) {
        for (index, pick) in picks.iter().enumerate().rev() {
            self.go_back().await;
            let look = self.wait_for_statement(index + 1).await;
            assert_eq!(look.chosen, pick.chosen(), "the answer to statement {}", index + 1);
        }
    }

    /// Does the whole check, from the intro to the result, with yes to the question in between.
    pub async fn sit_through(&self, picks: &[Pick]) -> Look {
        self.begin().await;
        self.answer_all(picks).await;
        self.pick(Pick::Space).await;
        self.finish().await
    }

    /// Goes on from the question about the tool, past the one about leading, to the result.
    pub async fn finish(&self) -> Look {
        self.go_on().await;
        self.wait_for_extra(2, EXTRAS).await;
        self.go_on().await;
        self.wait_for_screen("result").await
    }

    /// Waits for this question that is not scored, counted from 1, of this many.
    pub async fn wait_for_extra(&self, question: usize, total: usize) -> Look {
        let heading = extra_heading(question, total, self.language().await);
        let what = format!("“{heading}” is there and has the focus");
        let is_there = |look: &Look| look.heading.contains(&heading) && look.focus == "h1";
        self.wait(&what, is_there).await
    }

    /// Goes back from the result to the question about the tool.
    pub async fn back_to_tool(&self) -> Look {
        self.go_back().await;
        self.wait_for_extra(2, EXTRAS).await;
        self.go_back().await;
        self.wait_for_extra(1, EXTRAS).await
    }

    /// Goes one screen back.
    pub async fn go_back(&self) {
        self.push(say("back", self.language().await)).await;
    }

    /// Presses the button for the other language and waits for it.
    pub async fn switch_language(&self) -> &'static str {
        let before = self.language().await;
        self.push(say("switch-language", before)).await;
        let changed = |look: &Look| look.languages.iter().all(|language| language != before);
        self.wait("the other language is there", changed).await;
        self.language().await
    }
}
