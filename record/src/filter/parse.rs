//! Reading a filter's text.

use super::show::is_bare;
use super::{DEPTH_MAX, Filter, Has, NODES_MAX, Op};
use crate::person::{Channel, State};

/// Why a text is no filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterProblem {
    /// Longer than any form builds.
    TooLong,
    /// Nested too deep.
    TooDeep,
    /// Too many parts.
    TooMany,
    /// A quote or a bracket is left open.
    LeftOpen,
    /// Here stands something that does not belong; the number counts characters from 0.
    Unexpected(usize),
    /// An unknown word where a known one must stand.
    UnknownWord(String),
}

impl FilterProblem {
    /// The message key.
    pub const fn key(&self) -> &'static str {
        match self {
            FilterProblem::TooLong => "problem-filter-too-long",
            FilterProblem::TooDeep => "problem-filter-too-deep",
            FilterProblem::TooMany => "problem-filter-too-many",
            FilterProblem::LeftOpen => "problem-filter-left-open",
            FilterProblem::Unexpected(_) => "problem-filter-unexpected",
            FilterProblem::UnknownWord(_) => "problem-filter-unknown-word",
        }
    }
}

const LENGTH_MAX: usize = 4_000;
const DAYS_MAX: u32 = 36_500;

/// Reads a filter; a text of nothing is everyone.
///
/// ```
/// use starling_record::filter::{Filter, parse};
/// let filter = parse(r#"tag:"door team" and not has:mail"#).unwrap();
/// assert_eq!(filter.to_string(), r#"tag:"door team" and not has:mail"#);
/// assert_eq!(parse("  ").unwrap(), Filter::EVERYONE);
/// assert!(parse("tag:").is_err());
/// ```
pub fn parse(text: &str) -> Result<Filter, FilterProblem> {
    if text.len() > LENGTH_MAX {
        return Err(FilterProblem::TooLong);
    }
    let mut reader = Reader { tokens: tokens(text)?, at: 0, nodes: 0, end: text.chars().count() };
    if reader.tokens.is_empty() {
        return Ok(Filter::EVERYONE);
    }
    let filter = reader.any(0)?;
    match reader.tokens.get(reader.at) {
        None => Ok(filter),
        Some((at, _)) => Err(FilterProblem::Unexpected(*at)),
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Colon,
    Sign(Op),
    Bare(String),
    Quoted(String),
}

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, FilterProblem> {
    let chars: Vec<char> = text.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    while let Some(&c) = chars.get(at) {
        let start = at;
        at += 1;
        let token = match c {
            c if c.is_whitespace() => continue,
            '(' => Token::Open,
            ')' => Token::Close,
            ':' => Token::Colon,
            '"' => {
                let mut value = String::new();
                loop {
                    match chars.get(at) {
                        None => return Err(FilterProblem::LeftOpen),
                        Some('"') => break,
                        Some('\\') => {
                            at += 1;
                            value.push(*chars.get(at).ok_or(FilterProblem::LeftOpen)?);
                        }
                        Some(c) => value.push(*c),
                    }
                    at += 1;
                }
                at += 1;
                Token::Quoted(value)
            }
            c if is_bare(c) => {
                let length = chars[start..].iter().take_while(|c| is_bare(**c)).count();
                at = start + length;
                Token::Bare(chars[start..at].iter().collect())
            }
            c => {
                let two: String = [Some(c), chars.get(at).copied()].into_iter().flatten().collect();
                // The longer sign first: `<=` is no `<`.
                let mut signs = Op::ALL.into_iter().filter(|op| two.starts_with(op.sign()));
                let op = signs.by_ref().max_by_key(|op| op.sign().len()).ok_or(FilterProblem::Unexpected(start))?;
                at = start + op.sign().len();
                Token::Sign(op)
            }
        };
        tokens.push((start, token));
    }
    Ok(tokens)
}

struct Reader {
    tokens: Vec<(usize, Token)>,
    at: usize,
    nodes: usize,
    end: usize,
}

impl Reader {
    fn here(&self) -> FilterProblem {
        FilterProblem::Unexpected(self.tokens.get(self.at).map_or(self.end, |(at, _)| *at))
    }

    fn take(&mut self, wanted: &Token) -> bool {
        let found = self.tokens.get(self.at).is_some_and(|(_, token)| token == wanted);
        self.at += usize::from(found);
        found
    }

    fn take_word(&mut self, word: &str) -> bool {
        self.take(&Token::Bare(word.to_owned()))
    }

    fn count(&mut self) -> Result<(), FilterProblem> {
        self.nodes += 1;
        if self.nodes > NODES_MAX { Err(FilterProblem::TooMany) } else { Ok(()) }
    }

    fn any(&mut self, depth: usize) -> Result<Filter, FilterProblem> {
        let mut parts = vec![self.all(depth)?];
        while self.take_word("or") {
            parts.push(self.all(depth)?);
        }
        self.join(parts, Filter::Or)
    }

    fn all(&mut self, depth: usize) -> Result<Filter, FilterProblem> {
        let mut parts = vec![self.one(depth)?];
        while self.take_word("and") {
            parts.push(self.one(depth)?);
        }
        self.join(parts, Filter::And)
    }

    fn join(&mut self, mut parts: Vec<Filter>, made: fn(Vec<Filter>) -> Filter) -> Result<Filter, FilterProblem> {
        match parts.pop() {
            Some(only) if parts.is_empty() => Ok(only),
            last => {
                self.count()?;
                parts.extend(last);
                Ok(made(parts))
            }
        }
    }

    fn one(&mut self, depth: usize) -> Result<Filter, FilterProblem> {
        if depth >= DEPTH_MAX {
            return Err(FilterProblem::TooDeep);
        }
        if self.take(&Token::Open) {
            let inner = self.any(depth + 1)?;
            return if self.take(&Token::Close) { Ok(inner) } else { Err(self.unclosed()) };
        }
        self.count()?;
        if self.take_word("not") {
            return Ok(Filter::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.take_word("noway") {
            return Ok(Filter::NoWay);
        }
        let Some((_, Token::Bare(subject))) = self.tokens.get(self.at).cloned() else { return Err(self.here()) };
        self.at += 1;
        if !self.take(&Token::Colon) {
            return Err(self.here());
        }
        self.about(&subject)
    }

    fn unclosed(&self) -> FilterProblem {
        if self.at >= self.tokens.len() { FilterProblem::LeftOpen } else { self.here() }
    }

    fn about(&mut self, subject: &str) -> Result<Filter, FilterProblem> {
        let known = |found: Option<Filter>, word: String| found.ok_or(FilterProblem::UnknownWord(word));
        match subject {
            "tag" => Ok(Filter::Tag(self.value()?)),
            "place" => Ok(Filter::Place(self.value()?)),
            "language" => Ok(Filter::Language(self.value()?)),
            "text" => Ok(Filter::Text(self.value()?)),
            "has" => {
                let word = self.value()?;
                known(Has::ALL.into_iter().find(|has| has.word() == word).map(Filter::Has), word)
            }
            "state" => {
                let word = self.value()?;
                known(State::from_word(&word).map(Filter::State), word)
            }
            "added" => {
                let word = self.value()?;
                let days = word.parse().ok().filter(|days| *days <= DAYS_MAX);
                known(days.map(Filter::AddedSince), word)
            }
            "consent" => {
                let word = self.value()?;
                let channel = Channel::from_word(&word).ok_or(FilterProblem::UnknownWord(word))?;
                if !self.take(&Token::Sign(Op::Is)) {
                    return Err(self.here());
                }
                let word = self.value()?;
                let yes = match word.as_str() {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                };
                known(yes.map(|yes| Filter::Consent { channel, yes }), word)
            }
            "field" => {
                let name = self.value()?;
                let Some((_, Token::Sign(op))) = self.tokens.get(self.at).cloned() else { return Err(self.here()) };
                self.at += 1;
                Ok(Filter::Field { name, op, value: self.value()? })
            }
            other => Err(FilterProblem::UnknownWord(other.to_owned())),
        }
    }

    fn value(&mut self) -> Result<String, FilterProblem> {
        match self.tokens.get(self.at) {
            Some((_, Token::Bare(value) | Token::Quoted(value))) => {
                let value = value.clone();
                self.at += 1;
                Ok(value)
            }
            _ => Err(self.here()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_and_shows() {
        for (text, shown) in [
            ("", ""),
            ("tag:vote", "tag:vote"),
            ("tag:\"and\"", "tag:and"),
            ("  tag : vote   and(has:mail)", "tag:vote and has:mail"),
            ("tag:a or tag:b and tag:c", "tag:a or (tag:b and tag:c)"),
            ("(tag:a or tag:b) and tag:c", "(tag:a or tag:b) and tag:c"),
            ("not (tag:a or noway)", "not (tag:a or noway)"),
            ("field:Ward>=3", "field:Ward >= 3"),
            ("field:\"Home town\" != \"St. Paul\"", "field:\"Home town\" != \"St. Paul\""),
            ("consent:mail=yes", "consent:mail=yes"),
            ("state:left and added:30", "state:left and added:30"),
            (r#"tag:"a \"b\" \\c""#, r#"tag:"a \"b\" \\c""#),
            ("place:شمال", "place:شمال"),
        ] {
            assert_eq!(parse(text).map(|filter| filter.to_string()).as_deref(), Ok(shown), "{text}");
        }
    }

    #[test]
    fn refuses() {
        use FilterProblem::{LeftOpen, TooDeep, TooLong, TooMany, Unexpected, UnknownWord};
        let deep = format!("{}tag:a{}", "(".repeat(9), ")".repeat(9));
        let many = vec!["tag:a"; 51].join(" and ");
        for (text, problem) in [
            ("tag:", Unexpected(4)),
            ("tag", Unexpected(3)),
            ("tag:a tag:b", Unexpected(6)),
            ("(tag:a", LeftOpen),
            ("tag:\"a", LeftOpen),
            ("tag:a)", Unexpected(5)),
            ("has:cat", UnknownWord("cat".into())),
            ("hat:mail", UnknownWord("hat".into())),
            ("added:-1", UnknownWord("-1".into())),
            ("consent:mail~yes", Unexpected(12)),
            ("tag:a; drop", Unexpected(5)),
            (&deep, TooDeep),
            (&many, TooMany),
            (&"x".repeat(4001), TooLong),
        ] {
            assert_eq!(parse(text), Err(problem), "{text}");
        }
    }

    fn filters() -> impl Strategy<Value = Filter> {
        let words = "[a-zA-Zşé \"\\\\:()=]{0,6}";
        let leaf =
            prop_oneof![
                words.prop_map(Filter::Tag),
                words.prop_map(Filter::Place),
                words.prop_map(Filter::Text),
                "[a-z]{2,3}".prop_map(Filter::Language),
                (words, proptest::sample::select(Op::ALL.to_vec()), words)
                    .prop_map(|(name, op, value)| Filter::Field { name, op, value }),
                proptest::sample::select(Has::ALL.to_vec()).prop_map(Filter::Has),
                proptest::sample::select(State::ALL.to_vec()).prop_map(Filter::State),
                Just(Filter::NoWay),
                (0..DAYS_MAX).prop_map(Filter::AddedSince),
                (proptest::sample::select(Channel::ALL.to_vec()), any::<bool>())
                    .prop_map(|(channel, yes)| Filter::Consent { channel, yes }),
            ];
        leaf.prop_recursive(3, 16, 3, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 2..4).prop_map(Filter::And),
                proptest::collection::vec(inner.clone(), 2..4).prop_map(Filter::Or),
                inner.prop_map(|part| Filter::Not(Box::new(part))),
            ]
        })
    }

    proptest! {
        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = parse(&text);
        }

        #[test]
        fn never_panics_on_what_looks_like_one(text in "(tag|field|has|not|and|or|[:()=<>!~\"\\\\ ]|[a-z]){0,20}") {
            if let Ok(filter) = parse(&text) {
                prop_assert_eq!(parse(&filter.to_string()), Ok(filter));
            }
        }

        #[test]
        fn shows_what_reads_back(filter in filters()) {
            prop_assert_eq!(parse(&filter.to_string()), Ok(filter));
        }
    }
}
