//! Every table, its wall, and the schema's history.

use starling_db::{Migration, Opening, Table, Wall};

/// The history, oldest first.
pub static MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_foundation", text: include_str!("../migrations/0001_foundation.sql") },
    Migration { name: "0002_gathering", text: include_str!("../migrations/0002_gathering.sql") },
];

const fn house(name: &'static str) -> Table {
    Table::new(name, Wall::House)
}

/// Tables without a wall. The list may only shrink: what is here is seen by every house's requests.
const fn global(name: &'static str) -> Table {
    Table::new(name, Wall::Global)
}

/// Every table.
pub static TABLES: &[Table] = &[
    global("house"),
    global("account"),
    global("login"),
    global("session"),
    global("code"),
    global("rate"),
    global("job"),
    global("migration"),
    Table::new("seat", Wall::Seat),
    Table::new("party", Wall::Commons),
    Table::new("contact", Wall::Commons),
    Table::new("facet", Wall::Commons),
    Table::new("tie", Wall::Commons),
    Table::new("external_id", Wall::Commons),
    Table::new("term", Wall::Commons),
    house("owner_lock"),
    house("invitation"),
    house("speaks"),
    house("need"),
    house("consent"),
    house("tag"),
    house("party_tag"),
    house("field"),
    house("party_field"),
    house("saved_list"),
    house("figure"),
    house("holder"),
    house("note"),
    house("gathering"),
    house("attendance"),
    house("debrief"),
    house("commitment"),
    house("data_key"),
    house("change_set"),
    house("change"),
    house("audit"),
    house("read_log"),
    house("request"),
    house("outbox"),
    house("file"),
    house("file_part"),
    house("import"),
    house("import_row"),
    house("import_made"),
    house("import_mapping"),
];

/// How to open Starling's database at a file.
pub fn at_file(path: impl Into<std::path::PathBuf>) -> Opening {
    Opening::file(path, MIGRATIONS, TABLES)
}

/// How to open Starling's database on a PostgreSQL server.
pub fn at_server(url: impl Into<String>) -> Opening {
    Opening::server(url, MIGRATIONS, TABLES)
}
