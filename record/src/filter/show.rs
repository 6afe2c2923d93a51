//! A filter as text, which reads back as the same filter.

use super::Filter;
use std::fmt::{self, Display, Formatter, Write};

/// Whether a value may stand without quotes. Keywords stand in them, so that `tag:"and"` is no riddle.
pub(super) fn is_bare(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

struct Value<'a>(&'a str);

impl Display for Value<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.0.is_empty() && self.0.chars().all(is_bare) {
            return f.write_str(self.0);
        }
        f.write_char('"')?;
        for c in self.0.chars() {
            if matches!(c, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(c)?;
        }
        f.write_char('"')
    }
}

struct Part<'a>(&'a Filter);

impl Display for Part<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Filter::And(_) | Filter::Or(_) => write!(f, "({})", self.0),
            _ => self.0.fmt(f),
        }
    }
}

fn joined(f: &mut Formatter<'_>, parts: &[Filter], word: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        Part(part).fmt(f)?;
    }
    Ok(())
}

impl Display for Filter {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Filter::And(parts) => joined(f, parts, " and "),
            Filter::Or(parts) => joined(f, parts, " or "),
            Filter::Not(part) => write!(f, "not {}", Part(part)),
            Filter::Tag(name) => write!(f, "tag:{}", Value(name)),
            Filter::Place(name) => write!(f, "place:{}", Value(name)),
            Filter::Language(tag) => write!(f, "language:{}", Value(tag)),
            Filter::Field { name, op, value } => write!(f, "field:{} {} {}", Value(name), op.sign(), Value(value)),
            Filter::Has(has) => write!(f, "has:{}", has.word()),
            Filter::NoWay => f.write_str("noway"),
            Filter::State(state) => write!(f, "state:{}", state.word()),
            Filter::Consent { channel, yes } => {
                write!(f, "consent:{}={}", channel.word(), if *yes { "yes" } else { "no" })
            }
            Filter::AddedSince(days) => write!(f, "added:{days}"),
            Filter::Text(words) => write!(f, "text:{}", Value(words)),
        }
    }
}
