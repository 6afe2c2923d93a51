//! Every address of this crate, one line each.

use crate::one_on_one::{ask, debrief, list, one, promise};
use starling_kernel::Policy::OneOnOne;
use starling_web::{Routes, get, post};

/// The routes of this crate.
pub fn routes() -> Routes {
    vec![
        get("/o/{slug}/one-on-ones", OneOnOne, list::page),
        post("/o/{slug}/one-on-ones", OneOnOne, ask::save),
        get("/o/{slug}/one-on-ones/new", OneOnOne, ask::page),
        get("/o/{slug}/one-on-ones/{meeting}", OneOnOne, one::page),
        post("/o/{slug}/one-on-ones/{meeting}/time", OneOnOne, one::time),
        post("/o/{slug}/one-on-ones/{meeting}/outcome", OneOnOne, one::outcome),
        get("/o/{slug}/one-on-ones/{meeting}/debrief", OneOnOne, debrief::page),
        post("/o/{slug}/one-on-ones/{meeting}/debrief", OneOnOne, debrief::save),
        post("/o/{slug}/promises/{promise}", OneOnOne, promise::say),
    ]
}
