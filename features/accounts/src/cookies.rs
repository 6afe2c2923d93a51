//! The cookies this crate sets: the session's, the one that binds a code to the browser that asked, the language's.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use starling_kernel::Language;
use starling_keys::Token;
use starling_web::{COOKIE_LANGUAGE, Ctx, Oops, cookie, session_cookie};

const DAY: u32 = 24 * 60 * 60;

/// The name of the cookie that binds a code to its browser.
fn code_cookie(secure: bool) -> &'static str {
    if secure { "__Host-starling-code" } else { "starling-code" }
}

/// The hash of the token of the browser that asked for a code.
pub(crate) fn browser(ctx: &Ctx) -> Option<[u8; 32]> {
    let token = cookie(&ctx.headers, code_cookie(ctx.app.config.secure()))?;
    Some(starling_keys::token_hash(&token))
}

/// Signs the browser in: the session's cookie comes, the code's goes.
pub(crate) fn sign_in(ctx: &Ctx, response: &mut Response, token: &Token) -> Result<(), Oops> {
    let secure = ctx.app.config.secure();
    set(ctx, response, session_cookie(secure), token.text(), 90 * DAY)?;
    set(ctx, response, code_cookie(secure), "", 0)
}

/// Binds a code to this browser for as long as the code lasts.
pub(crate) fn bind(ctx: &Ctx, response: &mut Response, token: &Token) -> Result<(), Oops> {
    let secure = ctx.app.config.secure();
    set(ctx, response, code_cookie(secure), token.text(), 10 * 60)
}

/// Signs the browser out and has it throw away what it kept.
pub(crate) fn sign_out(ctx: &Ctx, response: &mut Response) -> Result<(), Oops> {
    let secure = ctx.app.config.secure();
    set(ctx, response, session_cookie(secure), "", 0)?;
    let value = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert("clear-site-data", value);
    Ok(())
}

/// Remembers the language for whoever is not signed in.
pub(crate) fn language(ctx: &Ctx, response: &mut Response, language: Language) -> Result<(), Oops> {
    set(ctx, response, COOKIE_LANGUAGE, language.tag(), 365 * DAY)
}

/// Lax, not strict: a link in a letter must find the browser that asked. Writing is guarded at the gate. No script of
/// ours reads a cookie, so none may.
fn set(ctx: &Ctx, response: &mut Response, name: &str, value: &str, seconds: u32) -> Result<(), Oops> {
    let secure = if ctx.app.config.secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}");
    let value = HeaderValue::from_str(&text).map_err(|_| Oops::Ours)?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(())
}
