//! Houses whose rows have the same ids as another's.
//!
//! Ids never repeat by themselves, so a statement that forgot its house would often find nothing foreign by its id
//! alone. With a twin it finds the twin's row: it comes first in every key, its texts carry the twin's marker, what is
//! sealed in it does not open, its people speak more, have more tags and can be found by one more word. Every
//! seat there has ended: whatever comes from it is a breach.

use rusqlite::{Connection, params};
use starling_db::Wall;
use starling_demo::world::World;
use starling_kernel::Id;
use starling_record::schema::TABLES;

/// What every marker in a twin begins with.
pub const TWIN_MARKER: &str = "zqtwin0";
/// By this word people of a twin are found, and no one else.
pub const TWIN_WORD: &str = "twinword";

const PHONES: &str = "+1799555";

/// Lower than any id with a time in it that is not in the past: the first in every key.
fn twin_of(house: Id) -> Id {
    Id::from_u128(
        (0x0190_0000_0000_7000 << 64)
            | (house.0.as_u128() >> 64 & 0xfff) << 64
            | house.0.as_u128() & u128::from(u64::MAX),
    )
}

/// Copies every row of a house into its twin, and gives the twin more.
pub(super) fn make(conn: &Connection, world: &World, slug: &str) {
    let house = world.house(slug).expect("the house is in the world");
    let (id, twin) = (house.id, twin_of(house.id));
    let marker = world.marker_of(slug).expect("the house has a marker");
    let phone = world.phone_marker_of(slug).expect("the house has a marker");
    let swap = |text: &str| format!("replace(replace({text}, '{marker}', '{TWIN_MARKER}'), '{phone}', '{PHONES}')");
    conn.execute_batch("PRAGMA foreign_keys = OFF").expect("a switch");
    let named = swap("name");
    let own = format!(
        "INSERT INTO house SELECT ?1, slug || '-twin', kind, {named}, lang, zone, created FROM house WHERE id = ?2"
    );
    conn.execute(&own, params![twin.bytes(), id.bytes()]).expect("the twin's own row");
    for table in walled() {
        let values: Vec<String> =
            columns(conn, table).iter().map(|(name, kind)| value(table, name, kind, &swap)).collect();
        let sql = format!("INSERT INTO {table} SELECT {} FROM {table} WHERE house = ?2", values.join(", "));
        conn.execute(&sql, params![twin.bytes(), id.bytes()]).unwrap_or_else(|error| panic!("{table}: {error}"));
    }
    for (what, sql) in MORE {
        let sql = sql.replace("{word}", TWIN_WORD);
        let sql = sql.replace("{people}", "FROM party p WHERE p.house = ?1 AND p.kind = 'person'");
        conn.execute(&sql, params![twin.bytes(), id.bytes()]).unwrap_or_else(|error| panic!("{what}: {error}"));
    }
}

/// What everyone in a twin has besides. `?1` is the twin, `?2` the house.
const MORE: [(&str, &str); 18] = [
    ("a word", "INSERT OR IGNORE INTO term SELECT ?1, '{word}', p.id {people} AND ?2 <> ?1"),
    ("a language", "INSERT OR IGNORE INTO speaks SELECT ?1, p.id, 'tw' {people} AND ?2 <> ?1"),
    (
        "every tag",
        "INSERT OR IGNORE INTO party_tag SELECT ?1, p.id, t.id FROM party p, tag t \
         WHERE p.house = ?1 AND t.house = ?1 AND p.kind = 'person' AND ?2 <> ?1",
    ),
    (
        "a value in every field",
        "INSERT OR REPLACE INTO party_field SELECT ?1, p.id, f.id, 'zz', 'zz' FROM party p, field f \
         WHERE p.house = ?1 AND f.house = ?1 AND p.kind = 'person' AND ?2 <> ?1",
    ),
    (
        "a place",
        "INSERT INTO contact SELECT ?1, randomblob(16), p.id, 'web', '', 'zqtwin0web', 'zqtwin0web', '', '', '', '', 'Twinside', 9 \
         {people} AND ?2 <> ?1",
    ),
    (
        "a yes",
        "INSERT OR REPLACE INTO consent SELECT ?1, p.id, ?2, 'post', 'news', 'yes', 'spoken', 'zqtwin0', 0, NULL {people}",
    ),
    (
        "someone who shares every way of everyone",
        "INSERT INTO party SELECT ?1, x'77', kind, NULL, NULL, 'zqtwin0shares', '', 'zqtwin0shares', '', 'en', level, NULL, \
         'here', 1, id, 2000000000000000, 2000000000000000, NULL, NULL FROM party p \
         WHERE p.house = ?2 AND p.kind = 'person' LIMIT 1",
    ),
    (
        "their ways",
        "INSERT INTO contact SELECT ?1, randomblob(16), x'77', kind, '', 'zqtwin0', norm, '', '', '', '', '', 9 \
         FROM contact WHERE house = ?2",
    ),
    (
        "totals of everyone who gave none",
        "INSERT OR IGNORE INTO figure SELECT ?1, p.id, 'people', 777, 0 FROM party p \
         WHERE p.house = ?1 AND p.kind IN ('organization', 'coalition') AND ?2 <> ?1",
    ),
    ("totals of people", "INSERT INTO figure SELECT ?1, p.id, 'twin', 1, 0 {people} AND ?2 <> ?1"),
    (
        "everyone entrusted with everyone",
        "INSERT OR IGNORE INTO holder SELECT ?1, p.id, q.id FROM party p, party q \
         WHERE p.house = ?1 AND q.house = ?1 AND p.kind = 'person' AND q.kind = 'person' AND ?2 <> ?1",
    ),
    ("a word about everyone", "INSERT INTO facet SELECT ?1, p.id, 'issue', 'zqtwin0' {people} AND ?2 <> ?1"),
    (
        "an invitation of everyone",
        "INSERT INTO invitation SELECT ?1, randomblob(16), randomblob(32), 'zqtwin0', 'twin@people.example.org', 'member', \
         p.id, NULL, 'open', 0, 4000000000000000 {people} AND ?2 <> ?1",
    ),
    (
        "a seat of everyone",
        "INSERT INTO seat SELECT ?1, randomblob(16), p.id, 'member', 'revoked', 0 {people} AND ?2 <> ?1",
    ),
    (
        "a row more of every import",
        "INSERT INTO import_row SELECT ?1, i.id, 9000, 'updated', '', x'77' FROM import i WHERE i.house = ?1 AND ?2 <> ?1",
    ),
    (
        "a tie of everyone",
        "INSERT INTO tie SELECT ?1, randomblob(16), 'knows', p.id, 'person', p.id, 'person', 0, NULL, 'ended', 'zqtwin0', p.id \
         {people} AND ?2 <> ?1",
    ),
    (
        "a note about everyone",
        "INSERT INTO note SELECT ?1, randomblob(16), p.id, p.id, 'zqtwin0', 'organization', 'en', 'zqtwin0', NULL, NULL, \
         'here', 0, 0, 1 {people} AND ?2 <> ?1",
    ),
    (
        "a number elsewhere",
        "INSERT OR IGNORE INTO external_id SELECT ?1, 'zqtwin0', hex(p.id), p.id {people} AND ?2 <> ?1",
    ),
];

fn value(table: &str, name: &str, kind: &str, swap: &dyn Fn(&str) -> String) -> String {
    match (table, name, kind) {
        (_, "house", _) => "?1".to_owned(),
        ("audit", "seq", _) => "seq + 1000".to_owned(),
        ("figure", "value", _) => "value + 1000".to_owned(),
        ("field", "position", _) => "position + 100".to_owned(),
        ("field", "kind", _) => "'number'".to_owned(),
        ("party", "kind", _) => {
            "CASE kind WHEN 'organization' THEN 'coalition' WHEN 'coalition' THEN 'organization' ELSE kind END"
                .to_owned()
        }
        ("change_set", "changes", _) => "changes + 1000".to_owned(),
        ("change_set", "state", _) => "'undone'".to_owned(),
        ("note", "created", _) => "created - 86400000000".to_owned(),
        ("import", "mapping", _) => "'{}'".to_owned(),
        ("import", "total", _) => "total + 1000".to_owned(),
        ("import_mapping", "mapping", _) => "'{}'".to_owned(),
        // Nobody may sit there.
        ("seat", "state", _) => "'revoked'".to_owned(),
        ("seat", "roles", _) => "'treasurer'".to_owned(),
        // Sealed under keys of the other house; what is only compared stays, so that it is found.
        (_, "wrapped" | "sealed" | "before", _) => format!("CASE WHEN {name} IS NULL THEN NULL ELSE zeroblob(90) END"),
        (_, "norm" | "term" | "folded" | "filter" | "fingerprint", _) => name.to_owned(),
        (_, _, "TEXT") => swap(name),
        _ => name.to_owned(),
    }
}

fn walled() -> impl Iterator<Item = &'static str> {
    TABLES.iter().filter(|table| table.wall != Wall::Global).map(|table| table.name)
}

fn columns(conn: &Connection, table: &str) -> Vec<(String, String)> {
    let mut names = conn.prepare("SELECT name, type FROM pragma_table_info(?1)").expect("a catalog");
    let rows = names.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).and_then(Iterator::collect);
    rows.expect("names and types")
}

/// Has the file refuse writes outside the house a transaction is for: where wall 2 is off, this is how a write that
/// forgot its house is noticed.
pub(super) fn guard(conn: &Connection) {
    for table in walled() {
        let own = |row: &str| match table {
            "seat" => format!("({row}.house IS current_house() OR {row}.account IS current_account())"),
            _ => format!("{row}.house IS current_house()"),
        };
        for (event, condition) in [
            ("INSERT", format!("NOT {}", own("NEW"))),
            ("UPDATE", format!("NOT {} OR NOT {}", own("OLD"), own("NEW"))),
            ("DELETE", format!("NOT {}", own("OLD"))),
        ] {
            conn.execute_batch(&format!(
                "CREATE TRIGGER guard_{table}_{event} BEFORE {event} ON {table} WHEN {condition} \
                 BEGIN SELECT RAISE(ABORT, 'a write outside the house'); END;"
            ))
            .unwrap_or_else(|error| panic!("{table}: {error}"));
        }
    }
}
