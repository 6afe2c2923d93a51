//! Choosing the language of the pages, signed in or not.

use crate::{cookies, text};
use starling_db::Anyone;
use starling_record::account;
use starling_web::{Answer, Ctx, FormData, Oops, see_other};

/// Remembers the language in a cookie, and in the account of whoever is signed in; goes back to the page.
pub(crate) async fn language(ctx: Ctx, form: FormData) -> Answer {
    let language = text::language("lang", form.get("lang")).map_err(|_| Oops::Unreadable)?;
    if let Some(id) = ctx.visitor.as_ref().map(|visitor| visitor.account) {
        ctx.app.db.write(Anyone::NOBODY, move |w| account::speak(w, id, language)).await?;
    }
    let mut response = see_other(text::next(form.get("next")));
    cookies::language(&ctx, &mut response, language)?;
    Ok(response)
}
