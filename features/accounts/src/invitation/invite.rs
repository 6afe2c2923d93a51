//! Inviting, and taking an invitation back.

use super::{letter, rules};
use crate::seat::{Shown, show};
use axum::extract::Path;
use axum::http::StatusCode;
use starling_kernel::Id;
use starling_keys::Token;
use starling_record::audit;
use starling_record::invitation::{self, NewInvitation};
use starling_web::{Answer, FormData, Here, Oops, see_other};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Makes an invitation and sends its letter, once however often the form is sent.
pub(crate) async fn invite(here: Here, form: FormData) -> Answer {
    let asked = match rules::read(&form, here.house.coalition) {
        Ok(asked) => asked,
        Err(problems) => {
            let shown = Shown { form, problems, ..Shown::default() };
            return show(&here, StatusCode::UNPROCESSABLE_ENTITY, shown).await;
        }
    };
    let (token, now, then) = (Token::generate(), here.now(), here.at("seats?said=said-invited"));
    let new = NewInvitation {
        token_hash: token.hash(),
        name: asked.name.clone(),
        mail: asked.mail.clone(),
        roles: asked.roles,
        party: None,
    };
    // A form sent twice is answered from the first: then this token was never stored and no letter goes out.
    let made = Arc::new(AtomicBool::new(false));
    let making = made.clone();
    let response = here
        .write(&form, move |w| {
            let id = invitation::invite(w, &new, now)?;
            audit::append(w, now, "invitation-made", Some(id), &new.roles.words())?;
            making.store(true, Ordering::SeqCst);
            Ok(then.clone())
        })
        .await?;
    if made.load(Ordering::SeqCst) {
        let letter = letter::invitation(&here, &asked.name, &asked.mail, asked.language, token.text());
        if let Err(error) = here.app.mailer.send(&letter).await {
            tracing::error!(%error, "an invitation could not be sent");
            return Ok(see_other(&here.at("seats?letter=unsent")));
        }
    }
    Ok(response)
}

/// Takes an invitation back: its link works no more.
pub(crate) async fn withdraw(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id: Id = id.parse().map_err(|_| Oops::Missing)?;
    let (now, then) = (here.now(), here.at("seats?said=said-withdrawn"));
    let written = here.write(&form, move |w| {
        invitation::withdraw(w, id)?;
        audit::append(w, now, "invitation-withdrawn", Some(id), "")?;
        Ok(then.clone())
    });
    Ok(written.await?)
}
