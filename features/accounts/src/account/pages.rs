//! The account page.

use crate::cookies;
use crate::text::{self, Problems};
use askama::Template;
use axum::http::StatusCode;
use starling_db::{Anyone, Fail};
use starling_i18n::Text;
use starling_kernel::{Id, Language, Roles, SeatState};
use starling_record::session::Session;
use starling_record::{account, session};
use starling_web::{Answer, Ctx, FormData, Frame, House, see_other};

#[derive(Template)]
#[template(path = "account/page.html")]
struct AccountPage {
    f: Frame,
    name: String,
    language: Language,
    mails: Vec<String>,
    houses: Vec<(House, Roles)>,
    sessions: Vec<Session>,
    here: Id,
    problems: Problems,
}

impl AccountPage {
    /// The times of sessions are told in the zone of the account's first house.
    fn zone(&self) -> &str {
        self.houses.first().map_or("UTC", |(house, _)| house.zone.as_str())
    }

    /// The device of a session in words.
    fn device(&self, session: &Session) -> Text {
        let l = self.f.l;
        match (session.device.browser, session.device.system) {
            ("", "") => l.t("device-unknown"),
            ("", name) | (name, "") => name.into(),
            (browser, system) => l.t2("device", "browser", browser, "system", system),
        }
    }
}

/// The page.
pub(crate) async fn page(ctx: Ctx) -> Answer {
    let visitor = ctx.account()?;
    let (name, language) = (visitor.name.clone(), visitor.language);
    show(&ctx, StatusCode::OK, name, language, Problems::default()).await
}

/// Saves name and language.
pub(crate) async fn save(ctx: Ctx, form: FormData) -> Answer {
    let id = ctx.account()?.account;
    let mut problems = Problems::default();
    let name = problems.take(text::name("name", form.get("name")));
    let language = problems.take(text::language("lang", form.get("lang")));
    if !problems.is_empty() {
        let typed = form.get("name").to_owned();
        return show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, typed, language, problems).await;
    }
    ctx.app
        .db
        .write(Anyone::NOBODY, move |w| {
            account::rename(w, id, &name)?;
            account::speak(w, id, language)
        })
        .await?;
    let mut response = see_other("/account?said=said-account-saved");
    cookies::language(&ctx, &mut response, language)?;
    Ok(response)
}

async fn show(ctx: &Ctx, status: StatusCode, name: String, language: Language, problems: Problems) -> Answer {
    let visitor = ctx.account()?;
    let (id, here, now) = (visitor.account, visitor.session, ctx.now());
    let (mails, sessions) = ctx
        .app
        .db
        .read(Anyone::NOBODY, move |r| Ok::<_, Fail>((account::mails(r, id)?, session::of_account(r, id, now)?)))
        .await?;
    let confirmed = ctx.seats.iter().filter(|seat| seat.state == SeatState::Confirmed);
    let houses = confirmed.map(|seat| (seat.house.clone(), seat.roles)).collect();
    let page = AccountPage { f: ctx.frame(), name, language, mails, houses, sessions, here, problems };
    ctx.page_as(status, &page)
}
