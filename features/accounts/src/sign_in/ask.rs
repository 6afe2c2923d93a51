//! Asking for a code.

use super::letter;
use crate::{cookies, subject, text};
use askama::Template;
use axum::http::StatusCode;
use starling_db::{Anyone, Fail};
use starling_kernel::Id;
use starling_keys::Token;
use starling_mail::Mailer;
use starling_record::code::NewCode;
use starling_record::{account, code, rate};
use starling_web::{Answer, Ctx, FormData, Frame, see_other};

#[derive(Template)]
#[template(path = "sign_in/ask.html")]
struct AskPage {
    f: Frame,
    mail: String,
    next: String,
    error: Option<&'static str>,
    limited: bool,
}

fn page(ctx: &Ctx, mail: &str, next: &str) -> AskPage {
    AskPage { f: ctx.frame(), mail: mail.to_owned(), next: next.to_owned(), error: None, limited: false }
}

/// The form.
pub(crate) async fn ask_page(ctx: Ctx) -> Answer {
    let asked = query(&ctx.address, "next");
    let next = text::next(&asked);
    if ctx.visitor.is_some() {
        return Ok(see_other(next));
    }
    ctx.page(&page(&ctx, "", next))
}

/// Sends a code, if the address opens an account. What is written, and what is shown, is the same if it does not.
pub(crate) async fn ask(ctx: Ctx, form: FormData) -> Answer {
    let (typed, next) = (form.get("mail"), text::next(form.get("next")));
    let mail = match text::mail("mail", typed) {
        Ok(mail) => mail,
        Err(problem) => {
            let page = AskPage { error: Some(problem.key), ..page(&ctx, typed, next) };
            return ctx.page_as(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (now, by_client) = (ctx.now(), subject::client(&ctx));
    let (by_mail, to_mail) = (subject::mail_from_here(&ctx, &mail), subject::mail(&ctx, &mail));
    let (digits, link, browser, id) = (starling_keys::code(), Token::generate(), Token::generate(), Id::new());
    let new = NewCode {
        id,
        mail: mail.clone(),
        code_hash: ctx.app.ring.keyed_hash(super::code::PURPOSE, id.bytes(), &digits),
        link_hash: link.hash(),
        browser_hash: Some(browser.hash()),
        next: next.to_owned(),
    };
    let asked = mail.clone();
    let accounts = ctx
        .app
        .db
        .write(Anyone::NOBODY, move |w| {
            // From the narrow to the wide: what a narrow limit refuses uses up nothing of the address's own.
            let within = rate::hit(w, rate::SIGN_IN_BY_CLIENT, &by_client, now)?
                && rate::hit(w, rate::SIGN_IN_BY_MAIL, &by_mail, now)?
                && rate::hit(w, rate::SIGN_IN_TO_MAIL, &to_mail, now)?;
            if !within {
                return Ok::<_, Fail>(None);
            }
            code::ask(w, &new, now)?;
            Ok(Some(account::by_mail(w, &asked)?))
        })
        .await?;
    let Some(accounts) = accounts else {
        let page = AskPage { limited: true, ..page(&ctx, typed, next) };
        return ctx.page_as(StatusCode::TOO_MANY_REQUESTS, &page);
    };
    if let Some(first) = accounts.first() {
        let letter = letter::code(&ctx, &mail, first.language, &digits, link.text());
        let mailer = ctx.app.mailer.clone();
        // Not waited for: how long the mail server takes would tell that there is an account.
        tokio::spawn(async move {
            if let Err(error) = mailer.send(&letter).await {
                tracing::error!(%error, "a sign-in code could not be sent");
            }
        });
    }
    let mut response = see_other("/sign-in/code");
    cookies::bind(&ctx, &mut response, &browser)?;
    Ok(response)
}

/// Whether codes go to the log of the server, which the page then says.
pub(super) fn mail_is_off(ctx: &Ctx) -> bool {
    matches!(ctx.app.mailer, Mailer::Log)
}

/// A value of the address's query, or empty.
fn query(address: &str, name: &str) -> String {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map_or_else(String::new, |(_, value)| value.into_owned())
}
