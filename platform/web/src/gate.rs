//! The one way in: who is it, where, and may they?

use crate::answer::{Oops, see_other};
use crate::app::{App, SeatAt, Visitor};
use crate::csrf;
use crate::ctx::{Ctx, Inside};
use crate::frame::OopsPage;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use starling_db::{Anyone, Fail};
use starling_kernel::{Actor, Language, Policy, Scope};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

/// The cookie that keeps the language of someone who is not signed in.
pub const COOKIE_LANGUAGE: &str = "language";

/// The session cookie's name: the browser itself refuses the `__Host-` one over plain HTTP, so local networks without
/// a certificate have another.
pub fn session_cookie(secure: bool) -> &'static str {
    if secure { "__Host-starling" } else { "starling" }
}

#[derive(Clone)]
pub(crate) struct Guard {
    pub app: App,
    pub policy: Policy,
    pub pattern: &'static str,
}

/// Lets a request through to its handler, or answers it.
pub(crate) async fn gate(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let Guard { app, policy, pattern } = guard;
    let (mut parts, body) = request.into_parts();
    let method = parts.method.clone();
    let mut language = language_of(&parts.headers);
    let response = match enter(&app, policy, &mut parts).await {
        Ok(Entry::In(ctx)) => {
            language = ctx.l.language();
            parts.extensions.insert(*ctx);
            next.run(Request::from_parts(parts, body)).await
        }
        Ok(Entry::SignIn) => sign_in_first(&method, &parts),
        Err((oops, spoken)) => {
            language = spoken.unwrap_or(language);
            oops.into_response()
        }
    };
    let response = spoken(&app, language, response);
    // Route and status, never the address itself: it may hold a name that was searched for.
    tracing::info!(%method, route = pattern, status = response.status().as_u16(), ms = started.elapsed().as_millis() as u64, "request");
    response
}

enum Entry {
    In(Box<Ctx>),
    SignIn,
}

async fn enter(app: &App, policy: Policy, parts: &mut Parts) -> Result<Entry, (Oops, Option<Language>)> {
    if !csrf::may_write(&parts.method, &parts.headers) {
        return Err((Oops::Foreign, None));
    }
    let visitor = visitor(app, &parts.headers).await.map_err(|fail| (fail.into(), None))?;
    let language = visitor.as_ref().map_or_else(|| language_of(&parts.headers), |visitor| visitor.language);
    let failed = |fail: Fail| (Oops::from(fail), Some(language));
    let seats = match &visitor {
        Some(visitor) => {
            let (seats, account) = (app.doors.seats, visitor.account);
            app.db.read(Anyone::account(account), move |r| seats(r, account)).await.map_err(failed)?
        }
        None => Vec::new(),
    };
    let peer = ConnectInfo::<SocketAddr>::from_request_parts(parts, &()).await.ok().map(|info| info.0.ip());
    let inside = match policy {
        Policy::Public => None,
        _ if visitor.is_none() => return Ok(Entry::SignIn),
        Policy::SignedIn => None,
        _ => {
            let inside = visitor.as_ref().and_then(|visitor| inside(visitor, &seats, parts.uri.path(), policy));
            Some(inside.ok_or((Oops::Missing, Some(language)))?)
        }
    };
    if let (Some(inside), Some(visitor)) = (&inside, &visitor)
        && visitor.last_house != Some(inside.house.id)
    {
        let (visit, account, house) = (app.doors.visit, visitor.account, inside.house.id);
        app.db.write(Anyone::NOBODY, move |w| visit(w, account, house)).await.map_err(failed)?;
    }
    Ok(Entry::In(Box::new(Ctx {
        l: app.speech(language),
        app: app.clone(),
        visitor,
        seats: Arc::new(seats),
        inside,
        address: parts.uri.path_and_query().map_or("/", |all| all.as_str()).to_owned(),
        client: client(&app.config.trusted_proxies, peer, &parts.headers),
        headers: parts.headers.clone(),
    })))
}

/// The seat the address speaks of, and the scope it gives under the policy.
fn inside(visitor: &Visitor, seats: &[SeatAt], path: &str, policy: Policy) -> Option<Inside> {
    let slug = path.strip_prefix("/o/")?.split('/').next()?;
    let seat = seats.iter().find(|seat| seat.house.slug == slug)?;
    let actor = Actor {
        account: visitor.account,
        house: seat.house.id,
        party: seat.party,
        roles: seat.roles,
        state: seat.state,
    };
    let scope = Scope::of(&actor, policy)?;
    Some(Inside { house: seat.house.clone(), actor, scope })
}

async fn visitor(app: &App, headers: &HeaderMap) -> Result<Option<Visitor>, Fail> {
    let Some(token) = cookie(headers, session_cookie(app.config.secure())) else { return Ok(None) };
    let hash = starling_keys::token_hash(&token);
    let (find, now) = (app.doors.visitor, app.now());
    let visitor = app.db.read(Anyone::NOBODY, move |r| find(r, &hash, now)).await?;
    if let Some(session) = visitor.as_ref().filter(|visitor| visitor.due).map(|visitor| visitor.session) {
        let touch = app.doors.touch;
        app.db.write(Anyone::NOBODY, move |w| touch(w, session, now)).await?;
    }
    Ok(visitor)
}

/// The value of a cookie.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

fn language_of(headers: &HeaderMap) -> Language {
    cookie(headers, COOKIE_LANGUAGE).and_then(|tag| Language::from_tag(&tag)).unwrap_or_else(|| {
        Language::negotiate(headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or(""))
    })
}

/// The peer's address; a header is believed only from a proxy the operator named.
fn client(trusted: &[IpAddr], peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    let peer = peer?;
    if !trusted.contains(&peer) {
        return Some(peer);
    }
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).unwrap_or("");
    // The nearest proxy writes last: the first address from the end that is not one of ours is the client's.
    let named = forwarded.rsplit(',').filter_map(|part| part.trim().parse::<IpAddr>().ok());
    Some(named.into_iter().find(|address| !trusted.contains(address)).unwrap_or(peer))
}

fn sign_in_first(method: &Method, parts: &Parts) -> Response {
    let next = if method.is_safe() { parts.uri.path_and_query().map_or("/", |all| all.as_str()) } else { "/" };
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    see_other(&format!("/sign-in?next={next}"))
}

/// Gives an [`Oops`] its page. It holds nothing of the house or the reader but the language, so that "not found" is
/// the same for what is hidden and what does not exist.
fn spoken(app: &App, language: Language, response: Response) -> Response {
    let oops = match response.extensions().get::<Oops>() {
        Some(oops) => oops.clone(),
        None if response.status() == StatusCode::PAYLOAD_TOO_LARGE => Oops::TooLarge,
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => Oops::Missing,
        None => return response,
    };
    let (status, stem) = oops.status();
    let page = OopsPage { l: app.speech(language), assets: app.assets, stem };
    match askama::Template::render(&page) {
        Ok(html) => {
            let mut page = (status, html).into_response();
            page.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            page
        }
        Err(error) => {
            tracing::error!(%error, "the error page could not be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forwarded_address_is_believed_only_from_a_named_proxy() {
        let proxy: IpAddr = "10.0.0.1".parse().unwrap();
        let peer: IpAddr = "203.0.113.9".parse().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static("1.2.3.4, 198.51.100.7, 10.0.0.1"));
        let named: IpAddr = "198.51.100.7".parse().unwrap();
        for (trusted, from, expected) in [
            (&[][..], Some(peer), Some(peer)),
            (&[proxy], Some(peer), Some(peer)),
            (&[proxy], Some(proxy), Some(named)),
            (&[proxy], None, None),
        ] {
            assert_eq!(client(trusted, from, &headers), expected);
        }
    }
}
