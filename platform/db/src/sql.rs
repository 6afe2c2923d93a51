//! SQL put together at run time, from literals and bound values only.

use crate::value::Val;

/// A statement under construction. Text can only come from the program itself (`&'static str`), never from a person:
/// what a person typed is always a bound value.
#[derive(Clone, Debug, Default)]
pub struct Sql {
    text: String,
    values: Vec<Val>,
}

impl Sql {
    /// Starts with a literal.
    pub fn new(text: &'static str) -> Sql {
        Sql { text: text.to_owned(), values: Vec::new() }
    }

    /// Adds a literal.
    pub fn push(&mut self, text: &'static str) -> &mut Sql {
        self.text.push_str(text);
        self
    }

    /// Adds a bound value.
    pub fn bind(&mut self, value: impl Into<Val>) -> &mut Sql {
        self.values.push(value.into());
        self.text.push('$');
        self.text.push_str(&self.values.len().to_string());
        self
    }

    /// Adds another piece; its values are numbered on from ours.
    pub fn append(&mut self, piece: &Sql) -> &mut Sql {
        let mut rest = piece.text.as_str();
        while let Some(at) = rest.find('$') {
            self.text.push_str(&rest[..at]);
            let digits = rest[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
            let number: usize = rest[at + 1..at + 1 + digits].parse().expect("bind writes a number after each $");
            self.bind(piece.values[number - 1].clone());
            rest = &rest[at + 1 + digits..];
        }
        self.text.push_str(rest);
        self
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bound values.
    pub fn values(&self) -> &[Val] {
        &self.values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appended_pieces_are_renumbered() {
        let mut inner = Sql::new("b = ");
        inner.bind(2).push(" OR c = ").bind(3);
        let mut outer = Sql::new("a = ");
        outer.bind(1).push(" AND (").append(&inner).push(") AND d = ").bind(4);
        assert_eq!(outer.text(), "a = $1 AND (b = $2 OR c = $3) AND d = $4");
        assert_eq!(outer.values(), [1, 2, 3, 4].map(Val::from));
    }
}
