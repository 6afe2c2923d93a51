//! A filter as a condition on the party table, which goes by the name `p`. Only literals and bound values.

use super::{Filter, Has, Op};
use crate::field::number_key;
use starling_db::Sql;
use starling_kernel::clock::DAY;
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Micros};
use starling_names::{Match, query};

/// What a condition depends on beside the filter.
#[derive(Clone, Copy)]
pub(crate) struct Compile {
    pub house: Id,
    /// What the reader sees of other people. What they do not see finds nobody, as if nobody had any.
    pub fields: Fields,
    pub now: Micros,
}

/// The condition.
pub(crate) fn compile(filter: &Filter, with: &Compile) -> Sql {
    let (needed, sql) = match filter {
        Filter::And(parts) => return joined(parts, with, " AND ", "1 = 1"),
        Filter::Or(parts) => return joined(parts, with, " OR ", "1 = 0"),
        Filter::Not(part) => {
            let mut sql = Sql::new("NOT (");
            sql.append(&compile(part, with)).push(")");
            return sql;
        }
        Filter::State(state) => (Fields::NONE, piece("p.state = ", state.word())),
        Filter::AddedSince(days) => {
            (Fields::NONE, piece("p.created >= ", with.now.saturating_sub(i64::from(*days) * DAY)))
        }
        Filter::Text(words) => return found_by(words, with),
        Filter::Tag(name) => (Fields::TAGS, tag(name, with)),
        Filter::Field { name, op, value } => (Fields::TAGS, field(name, *op, value, with)),
        Filter::Place(name) => (Fields::ADDRESS, place(name, with)),
        Filter::Language(tag) => (Fields::NAME, language(tag, with)),
        Filter::Has(has) => match has {
            Has::Mail => (Fields::WAYS, has_way("mail", with)),
            Has::Phone => (Fields::WAYS, has_way("phone", with)),
            Has::Address => (Fields::ADDRESS, has_way("address", with)),
            Has::Needs => {
                let mut sql = Sql::new("EXISTS (SELECT 1 FROM need n WHERE n.house = ");
                sql.bind(with.house).push(" AND n.party = p.id)");
                (Fields::NEEDS, sql)
            }
        },
        Filter::NoWay => {
            let mut sql = Sql::new("NOT EXISTS (SELECT 1 FROM contact c WHERE c.house = ");
            sql.bind(with.house).push(" AND c.party = p.id AND c.kind <> 'web')");
            (Fields::WAYS.and(Fields::ADDRESS), sql)
        }
        Filter::Consent { channel, yes } => {
            let mut sql = Sql::new("EXISTS (SELECT 1 FROM consent o WHERE o.house = ");
            sql.bind(with.house).push(" AND o.party = p.id AND o.sender = ").bind(with.house);
            sql.push(" AND o.channel = ").bind(channel.word());
            sql.push(" AND o.state = ").bind(if *yes { "yes" } else { "no" });
            sql.push(" AND (o.expires IS NULL OR o.expires > ").bind(with.now).push("))");
            (Fields::WAYS, sql)
        }
    };
    if with.fields.has(needed) { sql } else { Sql::new("1 = 0") }
}

fn piece(text: &'static str, value: impl Into<starling_db::Val>) -> Sql {
    let mut sql = Sql::new(text);
    sql.bind(value);
    sql
}

fn joined(parts: &[Filter], with: &Compile, word: &'static str, none: &'static str) -> Sql {
    if parts.is_empty() {
        return Sql::new(none);
    }
    let mut sql = Sql::new("(");
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            sql.push(word);
        }
        sql.append(&compile(part, with));
    }
    sql.push(")");
    sql
}

fn tag(name: &str, with: &Compile) -> Sql {
    let mut sql = Sql::new("p.id IN (SELECT x.party FROM tag t JOIN party_tag x ON x.house = t.house AND x.tag = t.id");
    sql.push(" WHERE t.house = ").bind(with.house);
    sql.push(" AND t.folded = ").bind(starling_names::fold(name)).push(")");
    sql
}

fn place(name: &str, with: &Compile) -> Sql {
    let mut sql = Sql::new("p.id IN (SELECT c.party FROM contact c WHERE c.house = ");
    sql.bind(with.house).push(" AND c.place = ").bind(name).push(")");
    sql
}

fn language(tag: &str, with: &Compile) -> Sql {
    // `es` finds `es` and everything from `es-` to just before `es.`, the next character. Both halves are read from an
    // index of their own; an OR over each person would read the whole house.
    let (from, to) = (format!("{tag}-"), format!("{tag}."));
    let mut sql = Sql::new("p.id IN (SELECT s.party FROM speaks s WHERE s.house = ");
    sql.bind(with.house).push(" AND (s.lang = ").bind(tag);
    sql.push(" OR (s.lang >= ").bind(&from).push(" AND s.lang < ").bind(&to);
    sql.push(")) UNION ALL SELECT q.id FROM party q WHERE q.house = ").bind(with.house);
    sql.push(" AND q.kind = 'person' AND (q.lang = ").bind(tag);
    sql.push(" OR (q.lang >= ").bind(&from).push(" AND q.lang < ").bind(&to).push(")))");
    sql
}

fn has_way(kind: &'static str, with: &Compile) -> Sql {
    let mut sql = Sql::new("EXISTS (SELECT 1 FROM contact c WHERE c.house = ");
    sql.bind(with.house).push(" AND c.party = p.id AND c.kind = ").bind(kind).push(")");
    sql
}

fn field(name: &str, op: Op, value: &str, with: &Compile) -> Sql {
    let folded = starling_names::fold(value);
    // Values of number fields are stored as keys that sort as numbers do; others never look like one.
    let number = number_key(value);
    let mut sql =
        Sql::new("p.id IN (SELECT x.party FROM field f JOIN party_field x ON x.house = f.house AND x.field = f.id");
    sql.push(" WHERE f.house = ").bind(with.house);
    sql.push(" AND f.folded = ").bind(starling_names::fold(name)).push(" AND ");
    let compared = match op {
        Op::Is => " = ",
        Op::IsNot => " <> ",
        Op::Less => " < ",
        Op::AtMost => " <= ",
        Op::More => " > ",
        Op::AtLeast => " >= ",
        Op::Contains => {
            let mut pattern = String::from("%");
            for c in folded.chars() {
                if matches!(c, '%' | '_' | '!') {
                    pattern.push('!');
                }
                pattern.push(c);
            }
            pattern.push('%');
            sql.push("CASE f.kind WHEN 'number' THEN x.value ELSE x.folded END LIKE ").bind(pattern);
            sql.push(" ESCAPE '!')");
            return sql;
        }
    };
    match number {
        Some(key) => {
            sql.push("((f.kind = 'number' AND x.folded").push(compared).bind(key);
            sql.push(") OR (f.kind <> 'number' AND x.folded").push(compared).bind(folded).push("))");
        }
        None => {
            sql.push("x.folded").push(compared).bind(folded);
        }
    }
    sql.push(")");
    sql
}

/// The condition that people are found by these words. Words that say nothing find nobody.
pub(crate) fn found_by(words: &str, with: &Compile) -> Sql {
    let groups = query(words).groups;
    if groups.is_empty() {
        return Sql::new("1 = 0");
    }
    let ways = with.fields.has(Fields::WAYS);
    let mut sql = Sql::new("(");
    for (index, group) in groups.iter().enumerate() {
        if index > 0 {
            sql.push(" AND ");
        }
        let looks: Vec<&Match> = group.iter().filter(|look| ways || is_of_a_name(look)).collect();
        if looks.is_empty() {
            sql.push("1 = 0");
            continue;
        }
        // One range of the key after another: no engine has to see through an OR.
        sql.push("p.id IN (");
        for (index, look) in looks.into_iter().enumerate() {
            if index > 0 {
                sql.push(" UNION ALL ");
            }
            sql.push("SELECT m.party FROM term m WHERE m.house = ").bind(with.house);
            match look {
                Match::Exact(term) => sql.push(" AND m.term = ").bind(term),
                Match::Prefix(_) => {
                    let (from, to) = look.range();
                    sql.push(" AND m.term >= ").bind(from).push(" AND m.term < ").bind(to)
                }
            };
        }
        sql.push(")");
    }
    sql.push(")");
    sql
}

/// Terms of names begin with `w:` and `s:`; all others are of phones and mail.
fn is_of_a_name(look: &Match) -> bool {
    let (Match::Exact(term) | Match::Prefix(term)) = look;
    term.starts_with("w:") || term.starts_with("s:")
}
