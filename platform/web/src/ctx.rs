//! What a handler is given.

use crate::answer::{Answer, Oops, see_other};
use crate::app::{App, House, SeatAt, Visitor};
use crate::form::FormData;
use crate::frame::Frame;
use crate::request;
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use starling_db::{Fail, Read, Write};
use starling_i18n::Speech;
use starling_kernel::{Actor, Id, Micros, Policy, Scope};
use std::net::IpAddr;
use std::ops::Deref;
use std::sync::Arc;

/// A request, after the gate.
#[derive(Clone)]
pub struct Ctx {
    /// The voice of the page.
    pub l: Speech,
    /// The application.
    pub app: App,
    /// Who is signed in.
    pub visitor: Option<Visitor>,
    /// All their seats, also those not to be used.
    pub seats: Arc<Vec<SeatAt>>,
    /// Path and query as they were asked for.
    pub address: String,
    /// The client's address, for rate limits only; it is never stored.
    pub client: Option<IpAddr>,
    /// The request's headers.
    pub headers: HeaderMap,
    pub(crate) inside: Option<Inside>,
}

#[derive(Clone)]
pub(crate) struct Inside {
    pub house: House,
    pub actor: Actor,
    pub scope: Scope,
}

impl Ctx {
    /// The time of this request.
    pub fn now(&self) -> Micros {
        self.app.now()
    }

    /// The account, or "not found" when nobody is signed in.
    pub fn account(&self) -> Result<&Visitor, Oops> {
        self.visitor.as_ref().ok_or(Oops::Missing)
    }

    /// The page around a page.
    pub fn frame(&self) -> Frame {
        Frame::of(self)
    }

    /// A page.
    pub fn page(&self, page: &impl Template) -> Answer {
        self.page_as(StatusCode::OK, page)
    }

    /// A page with a status of its own, such as 422 for a form that needs another look.
    pub fn page_as(&self, status: StatusCode, page: &impl Template) -> Answer {
        let mut response = (status, page.render()?).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        Ok(response)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Oops;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Ctx, Oops> {
        parts.extensions.get::<Ctx>().cloned().ok_or(Oops::Ours)
    }
}

/// A request inside a house, let in under its route's policy: the house, the scope, and the database through it.
#[derive(Clone)]
pub struct Here {
    ctx: Ctx,
    /// The house.
    pub house: House,
    /// What the actor may do in it under this route's policy.
    pub scope: Scope,
    actor: Actor,
}

impl Deref for Here {
    type Target = Ctx;
    fn deref(&self) -> &Ctx {
        &self.ctx
    }
}

impl Here {
    /// The scope the same actor has under another policy, or `None`: what decides whether a page shows a button.
    pub fn may(&self, policy: Policy) -> Option<Scope> {
        Scope::of(&self.actor, policy)
    }

    /// The account acting.
    pub fn account_id(&self) -> Id {
        self.actor.account
    }

    /// The name of the account acting.
    pub fn name(&self) -> &str {
        self.visitor.as_ref().map_or("", |visitor| visitor.name.as_str())
    }

    /// The seat's roles.
    pub fn roles(&self) -> starling_kernel::Roles {
        self.actor.roles
    }

    /// An address in this house: `here.at("people")` is `/o/maple-court/people`.
    pub fn at(&self, path: &str) -> String {
        format!("/o/{}/{path}", self.house.slug)
    }

    /// Reads under the route's scope.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        F: Fn(&Read<'_>) -> Result<T, Fail> + Send + 'static,
    {
        self.app.db.read(self.scope.clone(), work).await
    }

    /// The same for what is known to take long, such as reading a whole list.
    pub async fn read_long<T, F>(&self, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        F: Fn(&Read<'_>) -> Result<T, Fail> + Send + 'static,
    {
        self.app.db.read_long(self.scope.clone(), work).await
    }

    /// Carries a form out, once however often it is sent. `work` gives where to look next; a refusal is for the page
    /// to show.
    pub async fn write<F>(&self, form: &FormData, mut work: F) -> Result<axum::response::Response, Fail>
    where
        F: FnMut(&Write<'_>) -> Result<String, Fail> + Send + 'static,
    {
        let (account, id, now) = (self.actor.account, form.request(), self.now());
        let location =
            self.app.db.write(self.scope.clone(), move |w| request::once(w, account, &id, now, &mut work)).await?;
        Ok(see_other(&location))
    }

    /// Writes something that is not a form, such as a line of the read log.
    pub async fn note<T, F>(&self, work: F) -> Result<T, Fail>
    where
        T: Send + 'static,
        F: FnMut(&Write<'_>) -> Result<T, Fail> + Send + 'static,
    {
        self.app.db.write(self.scope.clone(), work).await
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Here {
    type Rejection = Oops;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Here, Oops> {
        let ctx = Ctx::from_request_parts(parts, state).await?;
        let Some(Inside { house, actor, scope }) = ctx.inside.clone() else {
            tracing::error!("a handler inside a house was given a route without one");
            return Err(Oops::Ours);
        };
        Ok(Here { ctx, house, scope, actor })
    }
}
