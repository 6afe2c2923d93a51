//! A promise as a line, and what may be said of it.

use crate::say;
use axum::extract::Path;
use starling_i18n::{Args, Speech, Text, key};
use starling_kernel::{Id, Problem};
use starling_record::commitment::{self, Commitment, Kind, State};
use starling_web::{Answer, FormData, Here, Oops};

/// What a promise is, told to one of its ends: who promised what to whom.
pub(super) fn line(l: Speech, promise: &Commitment, me: Option<Id>) -> Text {
    let mine = me == Some(promise.from);
    let args = Args::new()
        .with("mine", if mine { "yes" } else { "no" })
        .with("name", if mine { &promise.to_name } else { &promise.from_name });
    match promise.kind {
        Kind::FollowUp => l.ta("one-promise-follow-up", &args),
        Kind::Ask => l.ta("one-promise-ask", &args),
        Kind::NextStep => l.ta("one-promise-next", &args),
    }
}

/// The buttons beside a promise.
pub(super) fn answers(state: State) -> &'static [State] {
    match state {
        State::Asked | State::Later => &[State::Yes, State::No, State::Released],
        State::Yes => &[State::Kept, State::Part, State::NotKept, State::Released],
        State::No | State::Kept | State::Part | State::NotKept | State::Released => &[State::Yes],
    }
}

/// `POST /o/{slug}/promises/{promise}`
pub(crate) async fn say(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let (id, now) = (say::id(&id)?, here.now());
    let next = State::from_word(form.get("state")).ok_or(Oops::Unreadable)?;
    // Back to the page the button stood on.
    let back = match form.get("at").parse::<Id>() {
        Ok(meeting) => here.at(&format!("one-on-ones/{meeting}")),
        Err(_) => here.at("one-on-ones"),
    };
    let written = here.write(&form, move |w| {
        commitment::say(w, now, id, next)?;
        Ok(say::said(&back, key!("said-promise")))
    });
    match written.await {
        Ok(answer) => Ok(answer),
        // It went elsewhere in another window: the list shows where.
        Err(fail) => match say::refused(fail)?.first().map(|problem: &Problem| problem.key) {
            Some(_) => Ok(starling_web::see_other(&say::said(&here.at("one-on-ones"), key!("said-promise-other")))),
            None => Err(Oops::Ours),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_button_goes_where_the_promise_may_go() {
        for state in State::ALL {
            assert!(answers(state).iter().all(|next| state.may_become(*next)), "{state:?}");
        }
    }
}
