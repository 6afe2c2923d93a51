//! Asking an organization again, asking another steward, and ending a membership.

use super::{card, coalition_only, make};
use crate::letter::{self, Ready};
use crate::{publish, say};
use axum::extract::Path;
use axum::http::StatusCode;
use starling_db::Fail;
use starling_i18n::key;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Problem, Scope, SeatState};
use starling_record::organization::{Other, State};
use starling_record::{house, organization, seat};
use starling_web::{Answer, FormData, Here, Oops, see_other};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// `POST /o/{slug}/organizations/{id}/ask`: an offer that was declined or ended is made anew.
pub(crate) async fn ask(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    coalition_only(&here)?;
    let (id, now) = (say::id(&id)?, here.now());
    let card: Other = here.read(move |r| organization::one(r, id)).await?.other;
    make::ask(&here, id).await?;
    let then = say::said(&here.at(&format!("organizations/{id}")), key!("said-org-asked"));
    Ok(here.write(&form, move |w| organization::invite(w, &card, false, now).map(|()| then.clone())).await?)
}

/// `POST /o/{slug}/organizations/{id}/steward`: another letter, as long as nobody keeps the house the coalition made.
///
/// Once anyone has a seat there, the house is its own and nobody outside can let someone in.
pub(crate) async fn steward(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    coalition_only(&here)?;
    let (id, now, coalition) = (say::id(&id)?, here.now(), here.house.id);
    let asked = match letter::asked(("steward", "steward-mail"), form.get("steward"), form.get("steward-mail")) {
        Ok(Some(asked)) => asked,
        Ok(None) => {
            let missing = vec![Problem::of("steward", key!("org-steward-missing"))];
            return card::show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, form, missing).await;
        }
        Err(problems) => return card::show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, form, problems).await,
    };
    let one = here.read(move |r| organization::one(r, id)).await?;
    if one.state != State::Invited || !one.made {
        return Err(Oops::Missing);
    }
    let then = here.at(&format!("organizations/{id}"));
    // A form sent twice is answered from the first: one letter.
    let (fresh, plain) = (Arc::new(AtomicBool::new(false)), say::said(&then, key!("said-org-made")));
    let making = fresh.clone();
    let answer = here
        .write(&form, move |_| {
            making.store(true, Ordering::SeqCst);
            Ok(plain.clone())
        })
        .await?;
    if !fresh.load(Ordering::SeqCst) {
        return Ok(answer);
    }
    let ready = Ready::new(asked);
    let writing = ready.clone();
    let found = here
        .app
        .db
        .write(Scope::system(id, SystemTask::Operator), move |w| {
            w.lock(id)?;
            let offer = organization::one(w, coalition)?;
            let kept = seat::of_house(w)?.iter().any(|seat| seat.state != SeatState::Invited);
            if kept || !offer.made || offer.state != State::Invited {
                return Err(Fail::Missing);
            }
            writing.write(w, now)?;
            house::find(w, id)?.ok_or(Fail::Missing)
        })
        .await?;
    let sent = letter::send(&here, id, &found.name, found.language, &[ready]).await;
    Ok(if sent { answer } else { see_other(&say::said(&then, key!("said-org-unsent"))) })
}

/// `POST /o/{slug}/organizations/{id}/end`: the tie ends here and there; nothing is deleted but published totals.
pub(crate) async fn end(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    coalition_only(&here)?;
    let (id, now, coalition) = (say::id(&id)?, here.now(), here.house.id);
    let then = say::said(&here.at(&format!("organizations/{id}")), key!("said-org-ended"));
    let answer = here.write(&form, move |w| organization::end(w, id, now).map(|()| then.clone())).await?;
    leave(&here, id, coalition, now).await?;
    here.app.bell.notify_one();
    Ok(answer)
}

/// The same in the organization's house, and its totals out of the coalition's.
async fn leave(here: &Here, organization: Id, coalition: Id, now: starling_kernel::Micros) -> Result<(), Fail> {
    let told = here.app.db.write(Scope::system(organization, SystemTask::Job), move |w| {
        organization::end(w, coalition, now)?;
        starling_record::facet::publish_to(w, coalition, false)?;
        publish::soon(w, coalition, now)
    });
    match told.await {
        Ok(()) | Err(Fail::Missing) => Ok(()),
        Err(fail) => Err(fail),
    }
}
