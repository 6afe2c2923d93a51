//! What the catalogs of both engines say: every table is known and walled or on the short list of global ones, no
//! reference crosses houses, and every key of a walled table begins with its house.

use rusqlite::Connection;
use starling_db::{Anyone, Sql, Wall};
use starling_record::schema::TABLES;
use starling_testkit::{TestDb, both};
use std::collections::{BTreeMap, BTreeSet};

/// A reference: table, its columns, the table it leads to, the columns there.
type Reference = (String, Vec<String>, String, Vec<String>);

#[derive(Default)]
struct Catalog {
    tables: BTreeSet<String>,
    references: BTreeSet<Reference>,
    /// Primary and other unique keys.
    keys: BTreeSet<(String, Vec<String>)>,
    has_house: BTreeSet<String>,
}

fn words(text: &str) -> Vec<String> {
    text.split(',').map(str::to_owned).collect()
}

fn of_sqlite(test: &TestDb) -> Catalog {
    let conn = Connection::open(test.folder.path().join("data").join("starling.db")).unwrap();
    let rows = |sql: &str| -> Vec<Vec<String>> {
        let mut statement = conn.prepare(sql).unwrap();
        let width = statement.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..width).map(|at| row.get::<_, String>(at)).collect();
        statement.query_map([], row).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let mut catalog = Catalog::default();
    for row in rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") {
        catalog.tables.insert(row[0].clone());
    }
    for table in &catalog.tables {
        let mut references: BTreeMap<String, (String, Vec<String>, Vec<String>)> = BTreeMap::new();
        for row in rows(&format!(
            "SELECT CAST(id AS TEXT), \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('{table}') ORDER BY id, seq"
        )) {
            let reference = references.entry(row[0].clone()).or_insert((row[1].clone(), Vec::new(), Vec::new()));
            reference.1.push(row[2].clone());
            reference.2.push(row[3].clone());
        }
        let named = references.into_values().map(|(to, from, there)| (table.clone(), from, to, there));
        catalog.references.extend(named);
        for row in rows(&format!("SELECT name FROM pragma_index_list('{table}') WHERE \"unique\" = 1")) {
            let columns = rows(&format!("SELECT name FROM pragma_index_info('{}') ORDER BY seqno", row[0]));
            catalog.keys.insert((table.clone(), columns.into_iter().flatten().collect()));
        }
        if !rows(&format!("SELECT name FROM pragma_table_info('{table}') WHERE name = 'house'")).is_empty() {
            catalog.has_house.insert(table.clone());
        }
    }
    catalog
}

async fn of_postgres(test: &TestDb) -> Catalog {
    let read = |sql: &'static str| {
        test.db.read(Anyone::NOBODY, move |r| r.built::<(String, String, String, String)>(&Sql::new(sql)))
    };
    let mut catalog = Catalog::default();
    for row in read("SELECT tablename::text, '', '', '' FROM pg_tables WHERE schemaname = 'public'").await.unwrap() {
        catalog.tables.insert(row.0);
    }
    let references = read(
        "SELECT c.conrelid::regclass::text, \
         (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n) \
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num), \
         c.confrelid::regclass::text, \
         (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k(num, n) \
          JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) \
         FROM pg_constraint c WHERE c.contype = 'f'",
    );
    for row in references.await.unwrap() {
        catalog.references.insert((row.0, words(&row.1), row.2, words(&row.3)));
    }
    let keys = read(
        "SELECT i.indrelid::regclass::text, (SELECT string_agg(a.attname, ',' ORDER BY k.n) \
         FROM unnest(i.indkey) WITH ORDINALITY k(num, n) \
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num), '', '' \
         FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace \
         WHERE i.indisunique AND s.nspname = 'public'",
    );
    for row in keys.await.unwrap() {
        catalog.keys.insert((row.0, words(&row.1)));
    }
    let houses = read(
        "SELECT table_name::text, '', '', '' FROM information_schema.columns \
         WHERE table_schema = 'public' AND column_name = 'house'",
    );
    catalog.has_house.extend(houses.await.unwrap().into_iter().map(|row| row.0));

    // Row-level security on every walled table, for its owner too.
    let open = read(
        "SELECT relname::text, relrowsecurity::text, relforcerowsecurity::text, \
         (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid)::text \
         FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'public' AND c.relkind = 'r'",
    );
    for (table, on, forced, policies) in open.await.unwrap() {
        let walled = TABLES.iter().any(|known| known.name == table && known.wall != Wall::Global);
        let expected = if walled { ("true", "true", true) } else { ("false", "false", false) };
        assert_eq!((on.as_str(), forced.as_str(), policies != "0"), expected, "{table}");
    }
    catalog
}

#[tokio::test]
async fn walls_stand_around_every_table_and_no_reference_crosses_one() {
    let mut catalogs = Vec::new();
    for test in both().await {
        let catalog = if test.name == "SQLite" { of_sqlite(&test) } else { of_postgres(&test).await };
        check(&catalog, test.name);
        catalogs.push(catalog);
    }
    if let [lite, pg] = &catalogs[..] {
        assert_eq!(lite.tables, pg.tables);
        assert_eq!(lite.references, pg.references);
        assert_eq!(lite.keys, pg.keys);
    }
}

fn check(catalog: &Catalog, engine: &str) {
    let known: BTreeSet<String> = TABLES.iter().map(|table| table.name.to_owned()).collect();
    assert_eq!(catalog.tables, known, "{engine}");
    let global: BTreeSet<&str> =
        TABLES.iter().filter(|table| table.wall == Wall::Global).map(|table| table.name).collect();
    // This list may only shrink.
    assert!(global.len() <= 8, "{engine}: another table without a wall: {global:?}");
    let is_walled = |table: &str| !global.contains(table);
    for table in catalog.tables.iter().filter(|table| is_walled(table)) {
        assert!(catalog.has_house.contains(table), "{engine}: {table} has no house");
        assert!(catalog.keys.iter().any(|(of, _)| of == table), "{engine}: {table} has no key");
    }
    assert!(catalog.references.len() > 20, "{engine}: the catalog was not read");
    for (from, columns, to, there) in &catalog.references {
        let fits = match (is_walled(from), is_walled(to)) {
            (true, true) => columns[0] == "house" && there[0] == "house" && columns.len() > 1,
            (true, false) | (false, false) => there == &["id".to_owned()],
            (false, true) => false,
        };
        assert!(fits, "{engine}: {from} {columns:?} leads to {to} {there:?}");
    }
    for (table, columns) in catalog.keys.iter().filter(|(table, _)| is_walled(table)) {
        assert_eq!(columns[0], "house", "{engine}: a key of {table} is {columns:?}");
    }
}
