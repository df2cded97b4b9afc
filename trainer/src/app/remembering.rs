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

/// The group with the counts that were kept, or with none.
pub(super) fn group() -> (Group, Remembered) {
    let mut group = Group::new(&Scales::of(None));
    let kept = store::kept(Kept::Group);
    let remembered = if kept.is_some() { Remembered::Yes } else { Remembered::No };
    group::kept::read(&kept.unwrap_or_default(), &mut group.meeting);
    (group, remembered)
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
    keep(Kept::Group, group_remembered, &|| group::kept::write(&group.meeting));
}

/// Keeps a text, if that is wanted; notes when the browser refuses.
fn keep(what: Kept, remembered: &mut Remembered, text: &dyn Fn() -> String) {
    if *remembered == Remembered::Yes && !store::keep(what, &text()) {
        // What was there before must not be taken for what is filled in now.
        store::forget(what);
        *remembered = Remembered::Refused;
    }
}
