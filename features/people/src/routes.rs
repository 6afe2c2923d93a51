//! Every page about people, one line each.

use crate::{bin, change, edit, field, list, note, person, saved, tag};
use starling_kernel::Policy::{
    ChangeSee, ListKeep, NoteWrite, PeopleList, PersonBin, PersonSee, PersonWrite, ReadLogSee,
};
use starling_web::{Routes, get, post};

/// The routes of this crate.
pub fn routes() -> Routes {
    vec![
        get("/o/{slug}/people", PeopleList, list::list),
        post("/o/{slug}/people", PersonWrite, edit::create),
        get("/o/{slug}/people/new", PersonWrite, edit::new),
        get("/o/{slug}/people/print", PeopleList, list::print),
        get("/o/{slug}/people/bin", PersonBin, bin::list),
        get("/o/{slug}/people/{id}", PersonSee, person::page),
        post("/o/{slug}/people/{id}", PersonWrite, edit::change),
        get("/o/{slug}/people/{id}/edit", PersonWrite, edit::open),
        post("/o/{slug}/people/{id}/bin", PersonBin, bin::put),
        post("/o/{slug}/people/{id}/restore", PersonBin, bin::restore),
        post("/o/{slug}/people/{id}/consents", PersonWrite, person::consents),
        post("/o/{slug}/people/{id}/tags", PersonWrite, person::tags),
        get("/o/{slug}/people/{id}/history", PersonSee, person::history),
        get("/o/{slug}/people/{id}/seen", ReadLogSee, person::seen),
        post("/o/{slug}/people/{id}/notes", NoteWrite, note::write),
        get("/o/{slug}/people/{id}/notes/{note}", NoteWrite, note::open),
        post("/o/{slug}/people/{id}/notes/{note}", NoteWrite, note::edit),
        post("/o/{slug}/people/{id}/notes/{note}/bin", NoteWrite, note::bin),
        post("/o/{slug}/people/{id}/notes/{note}/restore", NoteWrite, note::restore),
        get("/o/{slug}/tags", ListKeep, tag::list),
        post("/o/{slug}/tags", ListKeep, tag::create),
        post("/o/{slug}/tags/{tag}", ListKeep, tag::rename),
        post("/o/{slug}/tags/{tag}/merge", ListKeep, tag::merge),
        post("/o/{slug}/tags/{tag}/delete", ListKeep, tag::delete),
        get("/o/{slug}/fields", ListKeep, field::list),
        post("/o/{slug}/fields", ListKeep, field::create),
        post("/o/{slug}/fields/{field}", ListKeep, field::change),
        post("/o/{slug}/fields/{field}/delete", ListKeep, field::delete),
        get("/o/{slug}/lists", ListKeep, saved::list),
        post("/o/{slug}/lists", ListKeep, saved::create),
        post("/o/{slug}/lists/{list}", ListKeep, saved::change),
        post("/o/{slug}/lists/{list}/delete", ListKeep, saved::delete),
        get("/o/{slug}/changes", ChangeSee, change::list),
        post("/o/{slug}/changes/{set}/undo", ChangeSee, change::undo),
    ]
}
