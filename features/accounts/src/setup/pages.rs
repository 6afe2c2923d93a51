//! `/`: where to start.

use super::rules::{self, Founding, ZONES};
use crate::seat::{Newcomer, person as own_person};
use crate::text::Problems;
use crate::{cookies, sign_in, subject};
use askama::Template;
use axum::http::StatusCode;
use starling_db::{Anyone, Fail, Write};
use starling_i18n::key;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Problem, Role, Roles, Scope, SeatState};
use starling_keys::Token;
use starling_record::{account, audit, house, rate, seat, session};
use starling_web::{Answer, Ctx, FormData, Frame, Oops, see_other};

#[derive(Template)]
#[template(path = "setup/page.html")]
struct SetupPage {
    f: Frame,
    form: FormData,
    here: bool,
    problems: Problems,
}

impl SetupPage {
    fn zones(&self) -> &'static [&'static str] {
        ZONES
    }

    /// What was chosen, or what is chosen for a form not yet sent.
    fn chosen(&self, field: &str, value: &str) -> bool {
        match self.form.get(field) {
            "" => match field {
                "lang" => value == self.f.l.tag(),
                "zone" => value == ZONES[0],
                _ => false,
            },
            sent => sent == value,
        }
    }
}

/// On an empty instance the form of its owner. Otherwise the house last visited, or the sign-in page.
pub(crate) async fn start(ctx: Ctx) -> Answer {
    let Some(visitor) = &ctx.visitor else {
        return match is_empty(&ctx).await? {
            true => show(&ctx, StatusCode::OK, FormData::default(), Problems::default()),
            false => Ok(see_other("/sign-in")),
        };
    };
    let id = visitor.account;
    let last = ctx.app.db.read(Anyone::NOBODY, move |r| account::find(r, id)).await?.and_then(|it| it.last_house);
    let confirmed = || ctx.seats.iter().filter(|seat| seat.state == SeatState::Confirmed);
    let seat = confirmed().find(|seat| Some(seat.house.id) == last).or_else(|| confirmed().next());
    Ok(see_other(&seat.map_or_else(|| "/account".to_owned(), |seat| format!("/o/{}/", seat.house.slug))))
}

/// Makes the owner and their house, and signs them in.
pub(crate) async fn found(ctx: Ctx, form: FormData) -> Answer {
    if !is_empty(&ctx).await? {
        return Ok(see_other("/"));
    }
    let (now, instance) = (ctx.now(), subject::instance(&ctx));
    if !ctx.app.db.write(Anyone::NOBODY, move |w| rate::hit(w, rate::SETUP, &instance, now)).await? {
        return Err(Oops::Slow);
    }
    let code = form.get("setup-code");
    if !rules::is_here(ctx.client, &ctx.headers) && !rules::is_code(code, &ctx.app.config.setup_code) {
        let problems = Problems(vec![Problem::of("setup-code", key!("setup-code-wrong"))]);
        return show(&ctx, StatusCode::FORBIDDEN, form, problems);
    }
    match rules::read(&form) {
        Ok(founding) => carry_out(&ctx, founding).await,
        Err(problems) => show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, form, problems),
    }
}

async fn carry_out(ctx: &Ctx, founding: Founding) -> Answer {
    let (now, instance, language) = (ctx.now(), subject::instance(ctx), founding.language);
    let (token, device) = (Token::generate(), sign_in::device(ctx));
    let (hash, ring) = (token.hash(), ctx.app.ring.clone());
    let scope = Scope::system(Id::new(), SystemTask::Operator);
    let founded = ctx.app.db.write(scope, move |w: &Write<'_>| {
        // Counting takes the row's lock: of two who press at once, the second finds the first one's account.
        rate::hit(w, rate::SETUP, &instance, now)?;
        if account::any(w)? {
            return Err(Fail::Missing);
        }
        let house = house::found(w, &founding.new_house(), now)?;
        let owner = account::make(w, &founding.name, founding.language, &founding.mail, now)?;
        let new = Newcomer { account: owner.id, name: &owner.name, mail: &founding.mail, language: owner.language };
        let party = own_person(w, &ring, &new, now)?;
        seat::sit(w, owner.id, Some(party), Roles::of(&[Role::Steward, Role::Organizer]), now)?;
        account::visit(w, owner.id, house.id)?;
        audit::append(w, now, "house-founded", Some(owner.id), "")?;
        session::start(w, &hash, owner.id, device, now)?;
        Ok(house.slug)
    });
    match founded.await {
        Ok(slug) => {
            let mut response = see_other(&format!("/o/{slug}/"));
            cookies::sign_in(ctx, &mut response, &token)?;
            cookies::language(ctx, &mut response, language)?;
            Ok(response)
        }
        Err(Fail::Missing) => Ok(see_other("/")),
        Err(other) => Err(other.into()),
    }
}

async fn is_empty(ctx: &Ctx) -> Result<bool, Oops> {
    Ok(!ctx.app.db.read(Anyone::NOBODY, account::any).await?)
}

fn show(ctx: &Ctx, status: StatusCode, form: FormData, problems: Problems) -> Answer {
    let here = rules::is_here(ctx.client, &ctx.headers);
    ctx.page_as(status, &SetupPage { f: ctx.frame(), form, here, problems })
}
