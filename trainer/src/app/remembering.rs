//! What stays on this device, where the trainer wants that.

use crate::form::Form;
use crate::group::scales::Scales;
use crate::group::{self, Group};
use crate::kept;
use crate::state::{Remembered, State};
use crate::store::{self, Kept};

/// The fields as they were kept, or empty.
pub(super) fn form() -> (Form, Remembered) {
    let kept = store::kept(Kept::Form).and_then(|text| kept::read(&text));
    let remembered = if kept.is_some() { Remembered::Yes } else { Remembered::No };
    (kept.unwrap_or_default(), remembered)
}

/// The group as it was kept, or a fresh one.
pub(super) fn group() -> (Group, Remembered) {
    let mut group = Group::new(Scales::of(None));
    let kept = store::kept(Kept::Group).and_then(|text| group::kept::read(&text));
    let remembered = if kept.is_some() { Remembered::Yes } else { Remembered::No };
    if let Some((scales, meeting)) = kept {
        group.scales = scales;
        group.meeting = meeting;
    }
    (group, remembered)
}

/// Takes up the picture that was made of this group in another window meanwhile: a second one could
/// be a slip apart.
pub(super) fn catch_up(state: &mut State) {
    let State { group, group_remembered, .. } = state;
    if *group_remembered == Remembered::Yes
        && group.meeting.pictures().is_none()
        && let Some((scales, meeting)) =
            store::kept(Kept::Group).and_then(|text| group::kept::read(&text))
        && meeting.pictures().is_some()
    {
        group.scales = scales;
        group.meeting = meeting;
    }
}

/// Has something kept from now on, or no longer.
pub(super) fn ask(state: &mut State, what: Kept, wanted: bool) {
    let place = match what {
        Kept::Form => &mut state.remembered,
        Kept::Group => &mut state.group_remembered,
    };
    *place = if wanted { Remembered::Yes } else { Remembered::No };
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
