//! Which keys the templates and the code speak.

use std::collections::BTreeSet;

/// The calls whose first argument is a key.
const CALLS: [&str; 5] = ["t", "t1", "t2", "ta", "key!"];

/// The keys written out in these template or Rust texts: `t("…")`, `t1("…", …)`, `t2("…", …)`, `ta("…", …)` and
/// `key!("…")`, also where the string stands on the next line. Keys put together at run time are not seen; mark them
/// with [`key!`](crate::key!) or name their prefix to [`check_use`](crate::check_use).
pub fn used_keys<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    texts.into_iter().flat_map(keys_of).collect()
}

fn keys_of(text: &str) -> impl Iterator<Item = String> {
    text.match_indices('(').filter_map(move |(open, _)| {
        let before = &text[..open];
        let name = before.rfind(|c: char| !(c.is_alphanumeric() || c == '_' || c == '!')).map_or(before, |at| {
            let after = at + before[at..].chars().next().map_or(1, char::len_utf8);
            &before[after..]
        });
        if !CALLS.contains(&name) {
            return None;
        }
        let (key, _) = text[open + 1..].trim_start().strip_prefix('"')?.split_once('"')?;
        is_key(key).then(|| key.to_owned())
    })
}

/// Whether Fluent would take this as an identifier.
fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_keys_where_they_are_spoken() {
        for (text, expected) in [
            ("", &[][..]),
            (r#"{{ l.t("people-title") }}"#, &["people-title"]),
            (r#"{{ l.plain().t1("a", "n", count) }}<p>{{ l.t2("b", "x", y, "z", w) }}"#, &["a", "b"]),
            ("l.ta(\n    \"wrapped\",\n    &args)", &["wrapped"]),
            (r#"Problem::new(key!("people-name-missing"))"#, &["people-name-missing"]),
            (r#"t("bare")"#, &["bare"]),
            (r#"insert("no") format("no") at("no") xt1("no")"#, &[]),
            (r#"l.t(key) l.t(&format!("role-{role}")) l.t("not a key")"#, &[]),
            (r#"«é(t("after-accents")»"#, &["after-accents"]),
        ] {
            assert_eq!(used_keys([text]).into_iter().collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
