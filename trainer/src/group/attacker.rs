//! Someone who knows the rules, sees what is shown, and tries to find out what one person wrote.
//!
//! People are told apart by nothing but their word, so a group is its counts. Every group that would
//! show the same is one that it may have been; a person is found out when all of these give that
//! person the same word. The attacker stands outside, or is in the group and knows their own word.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use proptest::prelude::*;

use super::counts::Place;
use super::meeting::Meeting;
use super::picture::{MINIMUM, Picture, SMALLEST_CELL, by_rules, picture};
use super::scales::Scales;
use super::{Act, Group as Workshop, kept};

/// The largest group that is tried.
const LARGEST: u32 = 14;

/// How many people wrote each word.
type Group = Vec<u32>;

/// All groups of this many people, each with one of so many words.
fn groups(people: u32, words: usize) -> Vec<Group> {
    if words == 1 {
        return vec![vec![people]];
    }
    let with = |first: u32| {
        let rest = groups(people - first, words - 1).into_iter();
        rest.map(move |rest| [vec![first], rest].concat())
    };
    (0..=people).flat_map(with).collect()
}

/// Everything that was seen, each with the groups that it may have been.
type Seen<S> = HashMap<S, BTreeSet<Group>>;

/// What is seen when every group of up to so many people is shown in some way.
fn seen<S: Hash + Eq>(words: usize, largest: u32, show: impl Fn(&Group) -> S) -> Seen<S> {
    let mut seen = Seen::new();
    for group in (0..=largest).flat_map(|people| groups(people, words)) {
        seen.entry(show(&group)).or_insert_with(BTreeSet::new).insert(group);
    }
    seen
}

/// How many times someone is found out: over everything that can be seen, from outside and with
/// every word of an attacker in the group.
fn found_out<S>(seen: &Seen<S>) -> usize {
    seen.values().map(|groups| attackers(groups).filter(|words| words.len() == 1).count()).sum()
}

/// The words that another person may have written, as every attacker sees it.
fn attackers(groups: &BTreeSet<Group>) -> impl Iterator<Item = BTreeSet<usize>> {
    let words = groups.first().map_or(0, Vec::len);
    [None].into_iter().chain((0..words).map(Some)).map(|own| words_of_another(groups, own))
}

/// The words that another person may have written, for whoever wrote `own`.
fn words_of_another(groups: &BTreeSet<Group>, own: Option<usize>) -> BTreeSet<usize> {
    let mut words = BTreeSet::new();
    for group in groups {
        let mut others = group.clone();
        if let Some(own) = own {
            // Who wrote this word is not in a group without it.
            let Some(rest) = others[own].checked_sub(1) else { continue };
            others[own] = rest;
        }
        words.extend((0..others.len()).filter(|word| others[*word] > 0));
    }
    words
}

fn people(group: &Group) -> u32 {
    group.iter().sum()
}

#[test]
fn no_picture_of_up_to_fourteen_people_finds_anybody_out() {
    for (words, expected) in [(2, 120), (3, 680), (4, 3_060), (5, 11_628)] {
        // How many there are is known, also where nothing is shown.
        let shown = seen(words, LARGEST, |group| (people(group), picture(group)));
        let tried: usize = shown.values().map(BTreeSet::len).sum();
        assert_eq!(tried, expected, "all groups from none to fourteen people");
        assert_eq!(found_out(&shown), 0, "{words} words");
    }
}

/// As many as a questionnaire can have; there are too many groups of fourteen then.
#[test]
fn nor_with_as_many_words_as_there_can_be() {
    for (words, largest) in [(6, 11), (7, 10), (8, 9), (9, 9)] {
        let shown = seen(words, largest, |group| (people(group), picture(group)));
        assert_eq!(found_out(&shown), 0, "{words} words");
    }
}

/// With five words and more it can: whoever has a cell of several words nearly to themselves knows
/// which of them nobody else wrote.
#[test]
fn no_picture_of_up_to_four_words_even_rules_out_a_word_of_somebody() {
    for words in 2..=4 {
        for (picture, groups) in seen(words, LARGEST, |group| picture(group)) {
            for left in attackers(&groups) {
                // Whoever wrote a word that this picture has no room for does not exist.
                let is_whole = left.is_empty() || left.len() == words;
                assert!(is_whole, "{picture:?}: {groups:?}");
            }
        }
    }
}

/// The attacker is worth something only if weaker rules are seen through. The words from eighty in a
/// hundred are not among these: they keep what is likely to oneself, not only what is certain.
#[test]
fn weaker_rules_are_seen_through() {
    let found = |show: &dyn Fn(&Group) -> Picture| found_out(&seen(3, LARGEST, show));
    assert_eq!(found(&|group| by_rules(group, MINIMUM, SMALLEST_CELL)), 0);
    assert!(found(&|group| by_rules(group, 3, SMALLEST_CELL)) > 0, "from three slips on");
    assert!(found(&|group| by_rules(group, MINIMUM, 2)) > 0, "cells of two");
    assert!(found_out(&seen(3, LARGEST, Clone::clone)) > 100, "bare counts");

    // Words that tell more than which word was chosen most often.
    let telling = seen(3, LARGEST, |group| match picture(group) {
        Picture::Words { slips, most } => (Some((slips, most, group[most])), None),
        other => (None, Some(other)),
    });
    assert!(found_out(&telling) > 0);
}

proptest! {
    #[test]
    fn no_picture_of_a_larger_group_finds_anybody_out(
        low in 0u32..25, middle in 0u32..25, high in 0u32..25,
    ) {
        let group = vec![low, middle, high];
        let shown = picture(&group);
        let alike = groups(people(&group), 3).into_iter().filter(|other| picture(other) == shown);
        let alike: BTreeSet<Group> = alike.collect();
        prop_assert!(attackers(&alike).all(|words| words.len() != 1), "{shown:?}: {alike:?}");
    }
}

fn count(meeting: &mut Meeting, group: &Group) {
    meeting.set(Place::Room, &people(group).to_string());
    for (band, slips) in group.iter().enumerate() {
        meeting.set(Place::Cell(0, band), &slips.to_string());
    }
}

/// Every group that is one person away: someone came, went, or took another word.
fn one_away(group: &Group) -> Vec<Group> {
    let words = 0..group.len();
    let change = |word: usize, by: i64| {
        let mut changed = group.clone();
        changed[word] = u32::try_from(i64::from(changed[word]) + by).ok()?;
        Some(changed)
    };
    let came = words.clone().filter_map(|word| change(word, 1));
    let went = words.clone().filter_map(|word| change(word, -1));
    let other = words.clone().flat_map(|from| {
        let to = words.clone().filter(move |to| *to != from);
        to.filter_map(move |to| {
            let mut changed = change(from, -1)?;
            changed[to] += 1;
            Some(changed)
        })
    });
    came.chain(went).chain(other).collect()
}

/// Through every way in that there is once a picture was made: counting, undoing, another
/// questionnaire, and what was kept on the device.
#[test]
fn two_pictures_one_person_apart_are_never_shown() {
    let own = Scales {
        scales: Scales::of(None).scales.into_iter().take(1).collect(),
        ..Scales::of(None)
    };
    let mut pairs = 0;
    for before in (MINIMUM..=LARGEST).flat_map(|people| groups(people, 3)) {
        let mut group = Workshop::new(own.clone());
        count(&mut group.meeting, &before);
        group.act(Act::Show);
        let first = group.meeting.pictures().unwrap().to_vec();
        let kept = kept::write(&group.scales, &group.meeting);
        for other in one_away(&before) {
            let mut group = group.clone();
            let (scales, meeting) = kept::read(&kept).unwrap();
            for meeting in [group.meeting.clone(), meeting] {
                group = Workshop { scales: scales.clone(), meeting, ..group };
                group.follow(Scales::of(None));
                group.act(Act::Undo);
                count(&mut group.meeting, &other);
                group.act(Act::AddOne(Place::Cell(0, 0)));
                group.act(Act::Show);
                assert_eq!(group.meeting.pictures().unwrap(), first, "{before:?}, then {other:?}");
            }
            pairs += 1;
        }
    }
    assert!(pairs > 5_000, "{pairs}");
}

/// Without that, the second picture would tell of whoever came.
#[test]
fn two_pictures_in_a_row_would_find_people_out() {
    let mut newcomers: HashMap<_, BTreeSet<usize>> = HashMap::new();
    for group in (MINIMUM..LARGEST).flat_map(|people| groups(people, 3)) {
        for word in 0..group.len() {
            let mut more = group.clone();
            more[word] += 1;
            newcomers.entry((picture(&group), picture(&more))).or_default().insert(word);
        }
    }
    let told = newcomers.values().filter(|words| words.len() == 1).count();
    assert!(told > 100, "{told} of {} pairs", newcomers.len());
}
