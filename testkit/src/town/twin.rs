//! A house whose rows have the same ids as another's.
//!
//! Ids never repeat by themselves, so a statement that forgot its house would often find nothing foreign by its id
//! alone. With a twin it finds the twin's row, whose texts carry the twin's marker. Nobody has a seat there: whatever
//! comes from it, or goes to it, is a breach.

use rusqlite::{Connection, params};
use starling_db::Wall;
use starling_demo::world::World;
use starling_kernel::Id;
use starling_record::schema::TABLES;

/// The twin of Maple Court.
pub const TWIN: Id = Id::from_u128(0x0190_0000_0000_7000_8000_0000_0000_77f1);
/// What every marker in the twin begins with.
pub const TWIN_MARKER: &str = "zqtwin0";

const OF: &str = "maple-court";
const SLUG: &str = "maple-twin";
/// Not copied: seats would let people in, and these two only order writers and remember forms.
const LEFT_OUT: [&str; 3] = ["seat", "owner_lock", "request"];

/// Every walled table the twin has rows in.
fn tables() -> impl Iterator<Item = &'static str> {
    let walled = TABLES.iter().filter(|table| table.wall != Wall::Global).map(|table| table.name);
    walled.filter(|name| !LEFT_OUT.contains(name))
}

/// Copies every row of the house into its twin.
pub(super) fn make(conn: &Connection, world: &World) {
    let house = world.house(OF).expect("the house is in the world");
    let marker = world.marker_of(OF).expect("the house has a marker");
    let phone = world.phone_marker_of(OF).expect("the house has a marker");
    let swap = |text: &str| format!("replace(replace({text}, '{marker}', '{TWIN_MARKER}'), '{phone}', '+1799555')");
    conn.execute_batch("PRAGMA foreign_keys = OFF").expect("a switch");
    conn.execute(
        &format!(
            "INSERT INTO house SELECT ?1, '{SLUG}', kind, {}, lang, zone, created FROM house WHERE id = ?2",
            swap("name")
        ),
        params![TWIN.bytes(), house.id.bytes()],
    )
    .expect("the twin's own row");
    for table in tables() {
        let mut names = conn.prepare("SELECT name, type FROM pragma_table_info(?1)").expect("a catalog");
        let columns: Vec<(String, String)> = names
            .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))
            .and_then(Iterator::collect)
            .expect("names and types");
        let values: Vec<String> = columns
            .iter()
            .map(|(name, kind)| match (name.as_str(), kind.as_str()) {
                ("house", _) => "?1".to_owned(),
                (_, "TEXT") => swap(name),
                _ => name.clone(),
            })
            .collect();
        let sql = format!("INSERT INTO {table} SELECT {} FROM {table} WHERE house = ?2", values.join(", "));
        conn.execute(&sql, params![TWIN.bytes(), house.id.bytes()]).unwrap_or_else(|error| panic!("{table}: {error}"));
    }
}

/// Has the file refuse any write to a row of the twin.
pub(super) fn guard(conn: &Connection) {
    let twin = TWIN.0.simple();
    for table in tables() {
        for (event, row) in [("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")] {
            conn.execute_batch(&format!(
                "CREATE TRIGGER twin_{table}_{event} BEFORE {event} ON {table} WHEN {row}.house = x'{twin}' \
                 BEGIN SELECT RAISE(ABORT, 'a row of the twin'); END;"
            ))
            .unwrap_or_else(|error| panic!("{table}: {error}"));
        }
    }
}
