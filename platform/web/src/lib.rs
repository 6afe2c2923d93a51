//! Pages over HTTP.
//!
//! A request comes in through one [`gate`]: it finds the session, the house of the address and the seat there, and
//! asks [`decide`](starling_kernel::decide) under the route's own [`Policy`](starling_kernel::Policy). A handler is
//! given a [`Here`] (inside a house, with a scope) or a [`Ctx`] (anywhere); without them it has no database. Routes
//! are data ([`Route`]): the same list feeds the router and the matrix test.
//!
//! What it does **not** do: it knows no table but `request`, no feature and no person. Who is signed in it asks
//! through [`Doors`], which the accounts feature fills.

mod answer;
mod app;
mod assets;
mod csrf;
mod ctx;
mod form;
mod frame;
mod gate;
mod guard;
mod request;
mod route;

pub use answer::{Answer, Oops, see_other};
pub use app::{App, Config, Doors, FindVisitor, House, ListSeats, NavItem, SeatAt, TouchSession, VisitHouse, Visitor};
pub use assets::Assets;
pub use ctx::{Ctx, Here};
pub use form::FormData;
pub use frame::{Frame, Said};
pub use gate::{COOKIE_LANGUAGE, cookie, session_cookie};
pub use request::{STATEMENTS, forget as forget_requests};
pub use route::{Route, Routes, get, post, router, upload};

/// The frame's own sentences.
pub static MESSAGES: starling_i18n::Messages = starling_i18n::messages!("../messages");
