//! JSON as a tree that keeps the order of the file and knows the line of every value.
//!
//! `serde_json` parses; it has no places in its values, so the reader beneath it counts line ends as it takes the
//! bytes one by one.

use std::cell::Cell;
use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use crate::Unreadable;

/// How deep values may stand in each other. The formats read here need six levels.
const DEPTH_MAX: usize = 64;

#[derive(Debug, PartialEq)]
pub(crate) struct Json {
    pub line: usize,
    pub value: Value,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// The one value a text holds.
pub(crate) fn parse(text: &str) -> Result<Json, Unreadable> {
    let (line, deep) = (Cell::new(1), Cell::new(false));
    let mut parser = serde_json::Deserializer::from_reader(Lines { bytes: text.as_bytes(), line: &line });
    let tree = Tree { line: &line, deep: &deep, depth: 0 };
    let broken = |error: serde_json::Error| match deep.get() {
        true => Unreadable::TooDeep { line: line.get() },
        false => Unreadable::Json { line: error.line().max(1), column: error.column().max(1) },
    };
    let json = tree.deserialize(&mut parser).map_err(broken)?;
    parser.end().map_err(broken)?;
    Ok(json)
}

impl Json {
    /// The value under that name in an object. Of two under one name, the last, as JavaScript has it.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.object().iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The names and values of an object; none of anything else.
    pub fn object(&self) -> &[(String, Json)] {
        match &self.value {
            Value::Object(entries) => entries,
            _ => &[],
        }
    }

    /// The values of a list, or of an object without its names.
    pub fn values(&self) -> Box<dyn Iterator<Item = (Option<&str>, &Json)> + '_> {
        match &self.value {
            Value::List(values) => Box::new(values.iter().map(|value| (None, value))),
            Value::Object(entries) => Box::new(entries.iter().map(|(key, value)| (Some(key.as_str()), value))),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// A text, or a number as text, where it is not blank.
    pub fn text(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// An id: a text that is not empty, or a number as text.
    pub fn id(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) if !text.is_empty() => Some(text.clone()),
            _ => self.text(),
        }
    }

    /// A text as it is, blank or not.
    pub fn any_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A finite number, also one written as text.
    pub fn number(&self) -> Option<f64> {
        match &self.value {
            Value::Number(number) => number.as_f64(),
            Value::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
        .filter(|number| number.is_finite())
    }

    /// Yes or no: a truth value, or 1 and 0 as old files have them.
    pub fn truth(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(truth) => Some(*truth),
            Value::Number(number) => number.as_f64().map(|number| number != 0.0),
            _ => None,
        }
    }
}

/// Bytes handed on one by one, which is how `serde_json` asks for them, with the line they stand on.
struct Lines<'a> {
    bytes: &'a [u8],
    line: &'a Cell<usize>,
}

impl Read for Lines<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let (Some((byte, rest)), Some(place)) = (self.bytes.split_first(), into.first_mut()) else { return Ok(0) };
        *place = *byte;
        self.bytes = rest;
        if *byte == b'\n' {
            self.line.set(self.line.get() + 1);
        }
        Ok(1)
    }
}

#[derive(Clone, Copy)]
struct Tree<'a> {
    line: &'a Cell<usize>,
    deep: &'a Cell<bool>,
    depth: usize,
}

impl Tree<'_> {
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEPTH_MAX {
            self.deep.set(true);
            return Err(E::custom("too deep"));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }

    fn at(self, value: Value) -> Json {
        Json { line: self.line.get(), value }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Json, D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(self.at(Value::Null))
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json, E> {
        Ok(self.at(Value::Bool(truth)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(self.at(Value::Number(number.into())))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(self.at(Value::Number(number.into())))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(self.at(Number::from_f64(number).map_or(Value::Null, Value::Number)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(self.at(Value::Text(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(self.at(Value::Text(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let (line, inner) = (self.line.get(), self.inner()?);
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(inner)? {
            values.push(value);
        }
        Ok(Json { line, value: Value::List(values) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let (line, inner) = (self.line.get(), self.inner()?);
        let mut entries = Vec::new();
        while let Some(key) = map.next_key()? {
            entries.push((key, map.next_value_seed(inner)?));
        }
        Ok(Json { line, value: Value::Object(entries) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_keep_their_order_and_lines() {
        let json = parse("{\n \"b\": 1,\n \"a\": [\n  {}, {\n}]\n}\n").unwrap();
        let names: Vec<&str> = json.object().iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a"]);
        let lines: Vec<usize> = json.get("a").unwrap().values().map(|(_, value)| value.line).collect();
        assert_eq!((json.line, lines), (1, vec![4, 4]));
    }

    #[test]
    fn what_is_no_json_says_where() {
        for (text, expected) in [
            ("", Unreadable::Json { line: 1, column: 1 }),
            ("{\n}\nx", Unreadable::Json { line: 3, column: 1 }),
            ("[1,\n", Unreadable::Json { line: 2, column: 1 }),
        ] {
            assert_eq!(parse(text).unwrap_err(), expected, "{text}");
        }
        assert_eq!(parse(&"[".repeat(100_000)).unwrap_err(), Unreadable::TooDeep { line: 1 });
        assert!(parse(&format!("{}{}", "[".repeat(64), "]".repeat(64))).is_ok());
    }

    #[test]
    fn loose_values_are_understood() {
        let json = parse(r#"[1305, "x1", " ", 1.5, "2", true, 1, 0, null]"#).unwrap();
        let at = |place: usize| json.values().nth(place).unwrap().1;
        assert_eq!(at(0).text().as_deref(), Some("1305"));
        assert_eq!((at(1).text().as_deref(), at(2).text()), (Some("x1"), None));
        assert_eq!((at(3).number(), at(4).number(), at(8).number()), (Some(1.5), Some(2.0), None));
        assert_eq!((at(5).truth(), at(6).truth(), at(7).truth()), (Some(true), Some(true), Some(false)));
    }
}
