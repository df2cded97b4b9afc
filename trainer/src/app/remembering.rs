//! What stays on this device, where the trainer wants that.

use crate::form::Form;
use crate::group::meeting::Meeting;
use crate::group::scales::Scales;
use crate::group::{self, Group};
use crate::kept;
use crate::state::{Remembered, State};
use crate::store::{self, Kept};

/// The fields as they were kept, or empty.
pub(super) fn form() -> (Form, Remembered) {
    let kept = store::kept(Kept::Form).and_then(|text| kept::read(&text));
    let remembered = remembered(kept.is_some());
    (kept.unwrap_or_default(), remembered)
}

/// The group as it was kept, or a fresh one.
pub(super) fn group() -> (Group, Remembered) {
    let mut group = Group::new(Scales::of(None));
    let kept = kept_meeting();
    let remembered = remembered(kept.is_some());
    if let Some(kept) = kept {
        (group.scales, group.meeting) = kept;
    }
    (group, remembered)
}

/// Takes up the picture that was made of this group in another window meanwhile, before anything is
/// kept over it: a second one could be a slip apart.
pub(super) fn catch_up(state: &mut State) {
    let State { group, group_remembered, .. } = state;
    if *group_remembered == Remembered::Yes && group.meeting.pictures().is_none() {
        let made = kept_meeting().filter(|(_, meeting)| meeting.pictures().is_some());
        if let Some(made) = made {
            (group.scales, group.meeting) = made;
        }
    }
}

fn kept_meeting() -> Option<(Scales, Meeting)> {
    store::kept(Kept::Group).and_then(|text| group::kept::read(&text))
}

fn remembered(is_kept: bool) -> Remembered {
    if is_kept { Remembered::Yes } else { Remembered::No }
}

/// Has something kept from now on, or no longer.
pub(super) fn ask(state: &mut State, what: Kept, wanted: bool) {
    let place = match what {
        Kept::Form => &mut state.remembered,
        Kept::Group => &mut state.group_remembered,
    };
    *place = remembered(wanted);
    if !wanted {
        store::forget(what);
    }
}

/// Keeps what is filled in and what was counted.
pub(super) fn remember(state: &mut State) {
    let State { form, group, remembered, group_remembered, .. } = state;
    keep(Kept::Form, remembered, &|| kept::write(form));
    keep(Kept::Group, group_remembered, &|| group::kept::write(&group.scales, &group.meeting));
}

/// Keeps a text, if that is wanted; notes when the browser refuses.
fn keep(what: Kept, remembered: &mut Remembered, text: &dyn Fn() -> String) {
    if *remembered == Remembered::Yes && !store::keep(what, &text()) {
        // What was there before must not be taken for what is filled in now.
        store::forget(what);
        *remembered = Remembered::Refused;
    }
}
