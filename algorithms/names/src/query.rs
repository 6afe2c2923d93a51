//! What someone typed, as look-ups in the term table.

use crate::fold::{ascii_digit, is_dash, is_invisible};
use crate::skeleton::asked;
use crate::tables;
use crate::terms::{backwards, joined_words, joins_next, name_words};

/// Groups beyond this many are left out: they would only narrow a list already short.
const GROUPS_MAX: usize = 8;

/// One look-up in the term table. The table's column must compare by bytes (`COLLATE "C"` in PostgreSQL, `BINARY` in
/// SQLite), which is code point order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Match {
    /// The term is this.
    Exact(String),
    /// The term begins with this.
    Prefix(String),
}

impl Match {
    /// The range `from <= term AND term < to` that answers this look-up without `LIKE`.
    ///
    /// ```
    /// use starling_names::Match;
    /// let (from, to) = Match::Prefix("w:mo".to_owned()).range();
    /// assert!(from.as_str() <= "w:mohamed" && "w:mohamed" < to.as_str() && to.as_str() < "w:mp");
    /// ```
    #[must_use]
    pub fn range(&self) -> (String, String) {
        match self {
            Self::Exact(term) => (term.clone(), format!("{term}\u{1}")),
            Self::Prefix(start) => (start.clone(), format!("{start}{}", char::MAX)),
        }
    }

    fn closeness(&self, term: &str) -> u32 {
        match self {
            Self::Prefix(start) if term == start => 3,
            Self::Prefix(start) if term.starts_with(start.as_str()) => 2,
            Self::Exact(wanted) if term == wanted => 1,
            _ => 0,
        }
    }

    /// Whether a term answers this look-up.
    #[must_use]
    pub fn finds(&self, term: &str) -> bool {
        match self {
            Self::Exact(wanted) => term == wanted,
            Self::Prefix(start) => term.starts_with(start.as_str()),
        }
    }
}

/// Look-ups for what was typed: every group must be answered, by any one of its matches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The groups, in the order typed. Empty when nothing searchable was typed: show nothing, not everyone.
    pub groups: Vec<Vec<Match>>,
}

impl Query {
    /// Whether nothing searchable was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Whether a person with these terms is found. The same answer as the look-ups give, for short lists in memory.
    #[must_use]
    pub fn finds<T: AsRef<str>>(&self, terms: &[T]) -> bool {
        !self.is_empty()
            && self.groups.iter().all(|any| any.iter().any(|one| terms.iter().any(|term| one.finds(term.as_ref()))))
    }
}

impl Query {
    /// How close a person with these terms comes to what was typed, for putting the list in order: 3 for each group
    /// answered by the very word, 2 by its beginning (or digits, or mail address), 1 by sound or short form. 0 when
    /// the person is not found at all.
    ///
    /// ```
    /// use starling_names::{query, terms_of_name};
    /// let typed = query("omar");
    /// let closeness = ["Omar Ali", "Omari Ali", "Cumar Cali"].map(|name| typed.closeness(&terms_of_name(name)));
    /// assert_eq!(closeness, [3, 2, 1]);
    /// ```
    #[must_use]
    pub fn closeness<T: AsRef<str>>(&self, terms: &[T]) -> u32 {
        let mut sum = 0;
        for group in &self.groups {
            let best = group.iter().flat_map(|one| terms.iter().map(|term| one.closeness(term.as_ref()))).max();
            match best {
                None | Some(0) => return 0,
                Some(best) => sum += best,
            }
        }
        sum
    }
}

/// Reads what someone typed: words of a name in any order and spelling, whole or only begun; digits of a phone number
/// in one run or several; a mail address or its beginning.
///
/// ```
/// use starling_names::{query, terms_of_name, terms_of_phone};
/// let mut person = terms_of_name("Maxamed Cabdi Xasan");
/// person.extend(terms_of_phone("+16125550123"));
/// for typed in ["mohamed", "hassan muhammad", "max", "محمد", "612 555", "0123"] {
///     assert!(query(typed).finds(&person), "{typed}");
/// }
/// assert!(!query("mohamed hussein").finds(&person));
/// ```
#[must_use]
pub fn query(text: &str) -> Query {
    let plain: String = text.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect();
    let mut groups = Vec::new();
    let mut name = String::new();
    let mut number: Vec<&str> = Vec::new();
    for token in plain.split_whitespace() {
        if is_number(token) {
            number.push(token);
            continue;
        }
        groups.extend(number_group(&number));
        number.clear();
        if is_mail(token) {
            groups.push(mail_group(token));
        } else {
            name.push_str(token);
            name.push(' ');
        }
    }
    groups.extend(number_group(&number));
    let mut all = name_groups(&name);
    all.append(&mut groups);
    all.truncate(GROUPS_MAX);
    Query { groups: all }
}

fn name_groups(name: &str) -> Vec<Vec<Match>> {
    let words = name_words(name);
    let joined = joined_words(&words);
    let mut groups = Vec::new();
    for (at, word) in words.iter().enumerate() {
        // Between two other words a particle is often left out: Maria de la Cruz, Maria Cruz.
        if at > 0 && at + 1 < words.len() && joins_next(word) {
            continue;
        }
        let mut group = vec![Match::Prefix(format!("w:{word}"))];
        let before = at.checked_sub(1).map(|b| [words[b].as_str(), word].concat());
        let after = words.get(at + 1).map(|next| [word.as_str(), next].concat());
        let runs: Vec<String> = joined
            .iter()
            .filter(|run| run.ends_with(word.as_str()) || run.starts_with(word.as_str()))
            .cloned()
            .collect();
        group.extend(runs.iter().flat_map(|run| asked(run)).map(|skeleton| Match::Exact(format!("s:{skeleton}"))));
        group.extend(before.into_iter().chain(after).chain(runs).map(|run| Match::Prefix(format!("w:{run}"))));
        group.extend(asked(word).into_iter().map(|skeleton| Match::Exact(format!("s:{skeleton}"))));
        group.extend(tables::short_forms(word).map(|form| Match::Exact(format!("w:{form}"))));
        if word.len() >= 3 && word.is_ascii() {
            group.push(Match::Prefix(format!("m:{word}")));
        }
        groups.push(unique(group));
    }
    groups
}

/// Digits with the marks people write between them.
fn is_number(token: &str) -> bool {
    token.bytes().any(|b| b.is_ascii_digit())
        && token.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '.' | '/') || is_dash(c))
}

fn number_group(tokens: &[&str]) -> Option<Vec<Match>> {
    let digits: String = tokens.concat().chars().filter(char::is_ascii_digit).collect();
    let mut group = Vec::new();
    if let ([_], ..=6) = (tokens, digits.len()) {
        group.push(Match::Prefix(format!("w:{digits}")));
    }
    if digits.len() >= 3 {
        // Typed as dialled: 011 or 00 before a country code, 0 before an area code.
        let dialled = digits.strip_prefix("011").unwrap_or_else(|| digits.trim_start_matches('0'));
        group.extend(
            [digits.as_str(), dialled].iter().filter(|d| d.len() >= 3).map(|d| Match::Prefix(format!("p:{d}"))),
        );
    }
    if digits.len() >= 4 {
        group.push(Match::Prefix(format!("r:{}", backwards(&digits))));
    }
    (!digits.is_empty() && !group.is_empty()).then(|| unique(group))
}

/// A word with an at-sign or an underscore, or with a dot inside and no part of a single letter (J.R. is a name).
fn is_mail(token: &str) -> bool {
    let inner = token.trim_matches(['.', ',']);
    let dotted = || inner.contains('.') && inner.split('.').all(|part| part.len() >= 2);
    inner.is_ascii() && (inner.contains(['@', '_']) || dotted())
}

fn mail_group(token: &str) -> Vec<Match> {
    let typed = token.trim_matches(['<', '>', ',', ';']).to_lowercase();
    let typed = typed.strip_prefix("mailto:").unwrap_or(&typed);
    let mut group = vec![Match::Prefix(format!("m:{typed}"))];
    if !typed.contains('@') {
        group.push(Match::Prefix(format!("m:@{typed}")));
    }
    group
}

fn unique(group: Vec<Match>) -> Vec<Match> {
    let mut kept: Vec<Match> = Vec::with_capacity(group.len());
    for one in group {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}
