//! Someone who knows the rules, sees what is shown, and tries to find out what one person wrote.
//!
//! People are told apart by nothing but their word, so a group is its counts. Every group that would
//! show the same is one that it may have been; a person is found out when all of these give that
//! person the same word. The attacker stands outside, or is in the group and knows their own word.

use std::collections::{BTreeMap, BTreeSet};

use super::counts::Place;
use super::meeting::Meeting;
use super::picture::{MINIMUM, Picture, picture};

/// The largest group that is tried.
const LARGEST: u32 = 14;

type Group = [u32; 3];

/// All groups of this many people, each with one of three words.
fn groups(people: u32) -> impl Iterator<Item = Group> {
    (0..=people).flat_map(move |low| {
        (0..=people - low).map(move |middle| [low, middle, people - low - middle])
    })
}

/// Everything that was seen, each with the groups that it may have been.
type Seen<S> = BTreeMap<S, BTreeSet<Group>>;

/// How many times someone is found out: over everything that can be seen, from outside and with
/// every word of an attacker in the group.
fn found_out<S>(seen: &Seen<S>) -> usize {
    let outside = seen.values().filter(|groups| words_of_another(groups, None).len() == 1).count();
    let inside = seen.values().flat_map(|groups| (0..3).map(move |own| (groups, own)));
    let inside = inside.filter(|(groups, own)| words_of_another(groups, Some(*own)).len() == 1);
    outside + inside.count()
}

/// The words that another person may have written, for whoever wrote `own`.
fn words_of_another(groups: &BTreeSet<Group>, own: Option<usize>) -> BTreeSet<usize> {
    let mut words = BTreeSet::new();
    for group in groups {
        let mut others = *group;
        if let Some(own) = own {
            // Who wrote this word is not in a group without it.
            let Some(rest) = others[own].checked_sub(1) else { continue };
            others[own] = rest;
        }
        words.extend((0..3).filter(|word| others[*word] > 0));
    }
    words
}

/// What is seen when each group of these sizes is shown in some way.
fn seen<S: Ord>(show: impl Fn(Group) -> S) -> Seen<S> {
    let mut seen = Seen::new();
    for group in (0..=LARGEST).flat_map(groups) {
        seen.entry(show(group)).or_insert_with(BTreeSet::new).insert(group);
    }
    seen
}

#[test]
fn no_picture_of_up_to_fourteen_people_finds_anybody_out() {
    // How many there are is known, also where nothing is shown.
    let shown = seen(|group| (group.iter().sum::<u32>(), picture(&group)));
    let tried: usize = shown.values().map(BTreeSet::len).sum();
    assert_eq!(tried, 680, "all groups from none to fourteen people");
    assert_eq!(found_out(&shown), 0);
}

#[test]
fn no_picture_even_rules_out_a_word_of_somebody() {
    let shown = seen(|group| picture(&group));
    for (picture, groups) in &shown {
        for own in [None, Some(0), Some(1), Some(2)] {
            let words = words_of_another(groups, own).len();
            // Whoever wrote a word that this picture has no room for does not exist.
            assert!(words == 3 || words == 0, "{picture:?} to {own:?}: {groups:?}");
        }
    }
}

/// The attacker is worth something only if weaker rules are seen through.
#[test]
fn every_rule_is_needed() {
    let counts = seen(|group| group);
    assert!(found_out(&counts) > 100, "bare counts: {}", found_out(&counts));

    let only_minimum = seen(|group| (group.iter().sum::<u32>() >= MINIMUM).then_some(group));
    assert!(found_out(&only_minimum) > 50, "{}", found_out(&only_minimum));

    // Words that tell more than which word was chosen most often.
    let telling = seen(|group| match picture(&group) {
        Picture::Words { slips, most } => (Some((slips, most, group[most])), None),
        other => (None, Some(other)),
    });
    assert!(found_out(&telling) > 0, "{}", found_out(&telling));

    // Cells that stay small: nobody is found out for certain, but words are ruled out for everyone.
    let unmerged = seen(|group| match picture(&group) {
        Picture::Numbers { .. } => Err(group),
        other => Ok(other),
    });
    let ruled_out = unmerged.values().any(|groups| words_of_another(groups, None).len() == 2);
    assert!(ruled_out);
}

/// A meeting in which these slips were counted and shown.
fn shown(group: Group) -> Meeting {
    let mut meeting = Meeting::new(1, 3);
    count(&mut meeting, group);
    meeting.show();
    meeting
}

fn count(meeting: &mut Meeting, group: Group) {
    meeting.set(Place::Room, group.iter().sum::<u32>().to_string());
    for (band, slips) in group.into_iter().enumerate() {
        meeting.set(Place::Cell(0, band), slips.to_string());
    }
}

/// Every group that is one person away: someone came, went, or took another word.
fn one_away(group: Group) -> Vec<Group> {
    let mut away = Vec::new();
    for word in 0..3 {
        let mut more = group;
        more[word] += 1;
        away.push(more);
        if group[word] == 0 {
            continue;
        }
        let mut less = group;
        less[word] -= 1;
        away.push(less);
        for other in (0..3).filter(|other| *other != word) {
            let mut changed = less;
            changed[other] += 1;
            away.push(changed);
        }
    }
    away
}

#[test]
fn two_pictures_one_person_apart_are_never_shown() {
    let mut pairs = 0;
    for group in (MINIMUM..=LARGEST).flat_map(groups) {
        for other in one_away(group) {
            let mut meeting = shown(group);
            let first = meeting.pictures().unwrap().to_vec();
            count(&mut meeting, other);
            meeting.undo();
            meeting.show();
            assert_eq!(meeting.pictures().unwrap(), first, "{group:?}, then {other:?}");
            pairs += 1;
        }
    }
    assert!(pairs > 5_000, "{pairs}");
}

/// Without that, the second picture would tell of whoever came.
#[test]
fn two_pictures_in_a_row_would_find_people_out() {
    let mut newcomers: BTreeMap<_, BTreeSet<usize>> = BTreeMap::new();
    for group in (MINIMUM..LARGEST).flat_map(groups) {
        for word in 0..3 {
            let mut more = group;
            more[word] += 1;
            newcomers.entry((picture(&group), picture(&more))).or_default().insert(word);
        }
    }
    let told = newcomers.values().filter(|words| words.len() == 1).count();
    assert!(told > 100, "{told} of {} pairs", newcomers.len());
}
