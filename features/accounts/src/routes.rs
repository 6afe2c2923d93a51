//! Every address of this crate, who may open it, and who answers.

use crate::{account, invitation, seat, session, setup, sign_in};
use starling_kernel::Policy::{Public, SeatKeep, SignedIn};
use starling_web::{Routes, get, post};

/// The routes.
#[rustfmt::skip]
pub fn routes() -> Routes {
    vec![
        get ("/",                                     Public,   setup::start),
        post("/",                                     Public,   setup::found),
        get ("/sign-in",                              Public,   sign_in::ask_page),
        post("/sign-in",                              Public,   sign_in::ask),
        get ("/sign-in/code",                         Public,   sign_in::code_page),
        post("/sign-in/code",                         Public,   sign_in::code),
        get ("/sign-in/link/{token}",                 Public,   sign_in::link_page),
        post("/sign-in/link/{token}",                 Public,   sign_in::link),
        get ("/sign-in/choose",                       Public,   sign_in::choose_page),
        post("/sign-in/choose",                       Public,   sign_in::choose),
        post("/sign-out",                             Public,   session::sign_out),
        post("/language",                             Public,   account::language),
        get ("/account",                              SignedIn, account::page),
        post("/account",                              SignedIn, account::save),
        post("/account/sessions/{id}/revoke",         SignedIn, session::revoke),
        post("/account/sessions/revoke-all",          SignedIn, session::revoke_all),
        get ("/o/{slug}/seats",                       SeatKeep, seat::page),
        post("/o/{slug}/seats/{account}/roles",       SeatKeep, seat::roles),
        post("/o/{slug}/seats/{account}/revoke",      SeatKeep, seat::revoke),
        post("/o/{slug}/invitations",                 SeatKeep, invitation::invite),
        post("/o/{slug}/invitations/{id}/withdraw",   SeatKeep, invitation::withdraw),
        get ("/invitations/{house}/{token}",          Public,   invitation::accept_page),
        post("/invitations/{house}/{token}",          Public,   invitation::accept),
    ]
}
