//! What people see of imports and exports: the list and the form for a file, what its columns become, what would
//! happen, how far it is, what became of each row, taking it back; and the way out.

mod bring;
mod choice;
mod export;
mod list;
mod mapping;
mod outcomes;
mod routes;
mod run;
mod say;
mod show;

pub use routes::routes;
