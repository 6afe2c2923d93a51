//! One history, forward only. A migration is one text for both engines with the few words they spell differently in
//! braces; a shipped file never changes, and its checksum is kept to prove it.

use crate::db::Engine;
use crate::error::DbError;

/// One step of the schema's history.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Number and name, such as `0001_foundation`; the order is the order of these.
    pub name: &'static str,
    /// The text. `{id}`, `{int}`, `{text}`, `{blob}` are types and `{keyed}` ends a table whose primary key leads with
    /// its house; a line starting `{lite}` or `{pg}` is for that engine alone.
    pub text: &'static str,
}

impl Migration {
    /// The text as one engine reads it.
    pub fn render(&self, engine: Engine) -> String {
        let words: [(&str, &str, &str); 5] = [
            ("{id}", "BLOB", "uuid"),
            ("{int}", "INTEGER", "bigint"),
            // Bytewise order on both, so that keyset pages turn the same way.
            ("{text}", "TEXT", "text COLLATE \"C\""),
            ("{blob}", "BLOB", "bytea"),
            ("{keyed}", ") STRICT, WITHOUT ROWID", ")"),
        ];
        let mut out = String::with_capacity(self.text.len());
        for line in self.text.lines() {
            let line = match (line.strip_prefix("{lite}"), line.strip_prefix("{pg}"), engine) {
                (Some(rest), _, Engine::Sqlite) | (_, Some(rest), Engine::Postgres) => rest,
                (Some(_), _, _) | (_, Some(_), _) => continue,
                (None, None, _) => line,
            };
            out.push_str(line);
            out.push('\n');
        }
        words
            .iter()
            .fold(out, |text, (word, lite, pg)| text.replace(word, if engine == Engine::Sqlite { lite } else { pg }))
    }

    /// FNV-1a of the text, enough to notice an edited file.
    pub fn checksum(&self) -> i64 {
        let hash =
            self.text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
        hash.cast_signed()
    }
}

/// Which migrations are still to run, given what the database has; refuses a newer or an edited history.
pub(crate) fn pending<'a>(
    all: &'a [Migration],
    done: &[(String, i64)],
) -> Result<impl Iterator<Item = &'a Migration> + use<'a>, DbError> {
    for (index, (name, checksum)) in done.iter().enumerate() {
        match all.get(index) {
            Some(known) if known.name == name && known.checksum() == *checksum => {}
            Some(known) if known.name == name => {
                return Err(DbError::Other(format!("migration {name} was changed after it had run")));
            }
            _ => {
                return Err(DbError::Other(format!(
                    "the database has migration {name}, which this version does not know: it was written by a newer Starling"
                )));
            }
        }
    }
    Ok(all[done.len()..].iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_two_spellings() {
        let step = Migration { name: "1", text: "CREATE TABLE t (a {id}, b {text}\n{keyed};\n{lite}X;\n{pg}Y;" };
        assert_eq!(step.render(Engine::Sqlite), "CREATE TABLE t (a BLOB, b TEXT\n) STRICT, WITHOUT ROWID;\nX;\n");
        assert_eq!(step.render(Engine::Postgres), "CREATE TABLE t (a uuid, b text COLLATE \"C\"\n);\nY;\n");
    }

    #[test]
    fn a_newer_or_edited_history_is_refused() {
        let all = [Migration { name: "1", text: "a" }, Migration { name: "2", text: "b" }];
        let sum = |i: usize| all[i].checksum();
        for (done, expected) in [
            (vec![], Some(2)),
            (vec![("1".to_owned(), sum(0))], Some(1)),
            (vec![("1".to_owned(), 7)], None),
            (vec![("1".to_owned(), sum(0)), ("2".to_owned(), sum(1)), ("3".to_owned(), 1)], None),
        ] {
            assert_eq!(pending(&all, &done).ok().map(Iterator::count), expected, "{done:?}");
        }
    }
}
