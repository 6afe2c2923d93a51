//! Answering a coalition: in, not now, or out.

use crate::{publish, say};
use axum::extract::Path;
use starling_db::Fail;
use starling_i18n::key;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Scope};
use starling_record::organization::State;
use starling_record::{facet, organization};
use starling_web::{Answer, FormData, Here, Oops};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reply {
    Join,
    NotNow,
    Leave,
}

/// `POST /o/{slug}/house/coalitions/{id}`
///
/// The answer stands in both houses. The coalition's is written first when it may refuse (it took the offer back), the
/// own first when leaving, so that a membership is never longer than its organization wants.
pub(crate) async fn answer(here: Here, Path((_, coalition)): Path<(String, String)>, form: FormData) -> Answer {
    let coalition = say::id(&coalition)?;
    if here.house.coalition {
        return Err(Oops::Missing);
    }
    let (reply, key) = match form.get("do") {
        "join" => (Reply::Join, key!("said-house-joined")),
        "not-now" => (Reply::NotNow, key!("said-house-not-now")),
        "leave" => (Reply::Leave, key!("said-house-left")),
        _ => return Err(Oops::Unreadable),
    };
    let now = here.now();
    let before = here.read(move |r| organization::one(r, coalition)).await?;
    if reply == Reply::Join {
        if before.state == State::Ended {
            return Err(Oops::Missing);
        }
        if !join(&here, coalition).await? {
            let then = say::said(&here.at("house"), key!("said-house-offer-over"));
            return Ok(here.write(&form, move |w| organization::end(w, coalition, now).map(|()| then.clone())).await?);
        }
    }
    let then = say::said(&here.at("house"), key);
    let answer = here
        .write(&form, move |w| {
            if reply == Reply::Join {
                organization::answer(w, coalition, true, now)?;
            } else {
                organization::end(w, coalition, now)?;
                facet::publish_to(w, coalition, false)?;
                publish::soon(w, coalition, now)?;
            }
            Ok(then.clone())
        })
        .await?;
    if reply != Reply::Join {
        let organization = here.house.id;
        let told = here
            .app
            .db
            .write(Scope::system(coalition, SystemTask::Job), move |w| organization::end(w, organization, now));
        match told.await {
            Ok(()) | Err(Fail::Missing) => {}
            Err(fail) => return Err(fail.into()),
        }
        here.app.bell.notify_one();
    }
    Ok(answer)
}

/// Writes the yes in the coalition's house, and what the organization says of itself where its card says nothing yet.
/// `false` when the coalition took its offer back.
async fn join(here: &Here, coalition: Id) -> Result<bool, Fail> {
    let (organization, now) = (here.house.id, here.now());
    let own = here.read(move |r| facet::of(r, r.house())).await?;
    let written = here.app.db.write(Scope::system(coalition, SystemTask::Job), move |w| {
        organization::answer(w, organization, true, now)?;
        let card = facet::of(w, organization)?.filled_from(&own);
        facet::set(w, organization, &card)
    });
    match written.await {
        Ok(()) => Ok(true),
        Err(Fail::Missing) => Ok(false),
        Err(fail) => Err(fail),
    }
}
