//! The page of seats, for stewards.

use super::rules;
use crate::text::Problems;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use starling_db::Fail;
use starling_kernel::{Id, Language, Micros, Role, SeatState};
use starling_record::invitation::Invitation;
use starling_record::seat::Seat;
use starling_record::{audit, invitation, seat};
use starling_web::{Answer, FormData, Frame, Here, Oops};

#[derive(Template)]
#[template(path = "seat/page.html")]
struct SeatsPage {
    f: Frame,
    me: Id,
    now: Micros,
    coalition: bool,
    house_language: Language,
    seats: Vec<Seat>,
    ended: Vec<Seat>,
    invitations: Vec<Invitation>,
    shown: Shown,
}

/// What the page shows beside the lists: an invitation that needs another look, what went wrong, a letter not sent.
#[derive(Default)]
pub(crate) struct Shown {
    pub form: FormData,
    pub problems: Problems,
    /// What went wrong with a seat: above the list.
    pub refused: Option<&'static str>,
    /// The invitation is made and its letter was not sent.
    pub unsent: bool,
}

impl SeatsPage {
    fn roles(&self) -> impl Iterator<Item = Role> {
        rules::offered(self.coalition)
    }

    fn holds(&self, seat: &Seat, role: &Role) -> bool {
        seat.roles.has(*role)
    }

    fn ticked(&self, role: &Role) -> bool {
        self.shown.form.all("role").any(|word| word == role.word())
    }

    /// The language of the letter: what was chosen, else the house's.
    fn chosen(&self, language: &Language) -> bool {
        match self.shown.form.get("lang") {
            "" => *language == self.house_language,
            sent => sent == language.tag(),
        }
    }
}

/// The page.
pub(crate) async fn page(here: Here) -> Answer {
    let unsent = here.address.ends_with("?letter=unsent");
    show(&here, StatusCode::OK, Shown { unsent, ..Shown::default() }).await
}

/// The page with something to say.
pub(crate) async fn show(here: &Here, status: StatusCode, shown: Shown) -> Answer {
    let (seats, invitations) = here.read(|r| Ok::<_, Fail>((seat::of_house(r)?, invitation::open(r)?))).await?;
    let (ended, seats) = seats.into_iter().partition(|seat| seat.state == SeatState::Revoked);
    let page = SeatsPage {
        f: here.frame(),
        me: here.account_id(),
        now: here.now(),
        coalition: here.house.coalition,
        house_language: here.house.language,
        seats,
        ended,
        invitations,
        shown,
    };
    here.page_as(status, &page)
}

/// Changes what a seat may do.
pub(crate) async fn roles(here: Here, Path((_, account)): Path<(String, String)>, form: FormData) -> Answer {
    let account: Id = account.parse().map_err(|_| Oops::Missing)?;
    let roles = match rules::ticked(&form, here.house.coalition) {
        Ok(roles) => roles,
        Err(problem) => return refuse(&here, problem.key).await,
    };
    let (now, then) = (here.now(), here.at("seats?said=said-roles-saved"));
    let written = here.write(&form, move |w| {
        seat::set_roles(w, account, roles)?;
        audit::append(w, now, "seat-roles", Some(account), &roles.words())?;
        Ok(then.clone())
    });
    let written = written.await;
    or_refused(&here, written).await
}

/// Ends a seat.
pub(crate) async fn revoke(here: Here, Path((_, account)): Path<(String, String)>, form: FormData) -> Answer {
    let account: Id = account.parse().map_err(|_| Oops::Missing)?;
    // Whoever ended their own seat may not see the page of seats any more.
    let then = if account == here.account_id() { "/account".to_owned() } else { here.at("seats") };
    let then = format!("{then}?said=said-seat-revoked");
    let now = here.now();
    let written = here.write(&form, move |w| {
        seat::revoke(w, account)?;
        audit::append(w, now, "seat-revoked", Some(account), "")?;
        Ok(then.clone())
    });
    let written = written.await;
    or_refused(&here, written).await
}

async fn or_refused(here: &Here, written: Result<Response, Fail>) -> Answer {
    match written {
        Err(Fail::Refused(problems)) => {
            let problem = problems.first().ok_or(Oops::Ours)?;
            refuse(here, problem.key).await
        }
        other => Ok(other?),
    }
}

async fn refuse(here: &Here, key: &'static str) -> Answer {
    let shown = Shown { refused: Some(key), ..Shown::default() };
    show(here, StatusCode::UNPROCESSABLE_ENTITY, shown).await
}
