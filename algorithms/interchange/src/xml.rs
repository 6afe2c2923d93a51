//! XML as a row of openings, texts and closings.
//!
//! `quick-xml` splits the text; here stands what keeps a file from doing harm. No document type definition is read, so
//! there are no entities but the five every XML has, and none grows. Elements stand in each other at most
//! [`DEPTH_MAX`] deep. Names are taken without their prefix: files disagree about prefixes more than about names.

use std::borrow::Cow;
use std::fmt::Write;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::Unreadable;

/// How deep elements may stand in each other. A graph in a node in a graph takes two levels.
const DEPTH_MAX: usize = 64;

/// One step through a document. An element without content is opened and closed too.
#[derive(Debug, PartialEq)]
pub(crate) enum Step<'t> {
    Open(Element),
    Text(Cow<'t, str>),
    Close,
}

/// The opening of an element.
#[derive(Debug, PartialEq)]
pub(crate) struct Element {
    pub name: String,
    pub line: usize,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of an attribute where it is there and not blank.
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.trim().is_empty())
    }
}

pub(crate) struct Xml<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    line: usize,
    counted: usize,
    depth: usize,
}

impl<'t> Xml<'t> {
    pub fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, line: 1, counted: 0, depth: 0 }
    }

    /// The next step, or nothing at the end.
    pub fn step(&mut self) -> Result<Option<Step<'t>>, Unreadable> {
        loop {
            self.count();
            let line = self.line;
            let broken = Unreadable::Xml { line };
            let Ok(event) = self.reader.read_event() else { return Err(broken) };
            match event {
                Event::Start(start) => {
                    if self.depth == DEPTH_MAX {
                        return Err(Unreadable::TooDeep { line });
                    }
                    self.depth += 1;
                    return element(&start, line).map(Step::Open).map(Some).ok_or(broken);
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Step::Close));
                }
                Event::Text(text) => return Ok(Some(Step::Text(text.xml10_content()))),
                Event::CData(text) => return Ok(Some(Step::Text(text.xml10_content()))),
                Event::GeneralRef(reference) => return Ok(Some(Step::Text(Cow::Owned(resolved(&reference))))),
                Event::DocType(_) => return Err(Unreadable::Doctype { line }),
                Event::Eof if self.depth > 0 => return Err(broken),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Counts the lines up to the place reached, each once.
    fn count(&mut self) {
        let reached = usize::try_from(self.reader.buffer_position()).unwrap_or(self.text.len()).min(self.text.len());
        let passed = self.text.as_bytes().get(self.counted..reached).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.counted = reached.max(self.counted);
    }
}

/// An element with its attributes; nothing where they are not well-formed.
fn element(start: &BytesStart<'_>, line: usize) -> Option<Element> {
    let mut attributes = Vec::new();
    // Whether a name comes twice is not checked: that takes the square of their number. The first one counts.
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.ok()?;
        let name: &str = attribute.key.local_name().into_inner();
        let value = match attribute.normalized_value(XmlVersion::Explicit1_0) {
            Ok(value) => value.into_owned(),
            // An entity nobody defined stays as it is written.
            Err(_) => attribute.value.clone().into_owned(),
        };
        attributes.push((name.to_owned(), value));
    }
    Some(Element { name: start.local_name().into_inner().to_owned(), line, attributes })
}

/// The sign a reference means. An entity nobody defined stays as it is written.
fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(sign)) = reference.resolve_char_ref() {
        return sign.to_string();
    }
    let name = reference.xml10_content();
    match quick_xml::escape::resolve_xml_entity(&name) {
        Some(sign) => sign.to_owned(),
        None => format!("&{name};"),
    }
}

/// XML on its way into a text.
///
/// Signs that XML 1.0 cannot hold in any spelling (most control signs, U+FFFE, U+FFFF) are dropped. Line ends and tabs
/// are written as references where a reader would change them.
#[derive(Default)]
pub(crate) struct Out(pub String);

impl Out {
    /// Opens an element up to its attributes.
    pub fn open(&mut self, name: &str) -> &mut Self {
        self.raw("<").raw(name)
    }

    /// An attribute of the element being opened.
    pub fn with(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").escaped(value).raw("\"")
    }

    /// An attribute where there is something to say.
    pub fn with_some(&mut self, name: &str, value: Option<&str>) -> &mut Self {
        if let Some(value) = value {
            self.with(name, value);
        }
        self
    }

    pub fn number(&mut self, name: &str, value: f64) -> &mut Self {
        write!(self.0, " {name}=\"{value}\"").expect("a text takes all signs");
        self
    }

    /// Text inside an element.
    pub fn escaped(&mut self, text: &str) -> &mut Self {
        for sign in text.chars().filter(|sign| is_sign(*sign)) {
            match sign {
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '&' => self.0.push_str("&amp;"),
                '"' => self.0.push_str("&quot;"),
                '\n' => self.0.push_str("&#10;"),
                '\r' => self.0.push_str("&#13;"),
                '\t' => self.0.push_str("&#9;"),
                _ => self.0.push(sign),
            }
        }
        self
    }

    /// Markup as it is.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }
}

/// Whether XML 1.0 can hold that sign (Extensible Markup Language 1.0, fifth edition, production 2).
fn is_sign(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// A text without what [`is_sign`] refuses, as [`Out`] writes it.
pub(crate) fn held(text: &str) -> String {
    text.chars().filter(|sign| is_sign(*sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(text: &str) -> Result<Vec<String>, Unreadable> {
        let (mut xml, mut steps) = (Xml::new(text), Vec::new());
        while let Some(step) = xml.step()? {
            steps.push(match step {
                Step::Open(element) => format!("{}{:?}@{}", element.name, element.attributes, element.line),
                Step::Text(text) => format!("{text:?}"),
                Step::Close => "/".to_owned(),
            });
        }
        Ok(steps)
    }

    #[test]
    fn a_document_is_walked_with_its_lines() {
        let text = "<?xml version=\"1.0\"?>\n<a>\n<!-- x\n --><v:b\n c='1&amp;&#10;2' v:d=\"&no;\"/>x&lt;&#65;<![CDATA[<]]></a>";
        assert_eq!(
            steps(text).unwrap(),
            [
                "\"\\n\"",
                "a[]@2",
                "\"\\n\"",
                "b[(\"c\", \"1&\\n2\"), (\"d\", \"&no;\")]@4",
                "/",
                "\"x\"",
                "\"<\"",
                "\"A\"",
                "\"<\"",
                "/"
            ]
        );
    }

    #[test]
    fn what_could_do_harm_or_is_no_xml_is_refused() {
        for (text, error) in [
            ("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>", Unreadable::Doctype { line: 1 }),
            ("\n<a>", Unreadable::Xml { line: 2 }),
            ("<a>\n</b>", Unreadable::Xml { line: 2 }),
            ("<a b></a>", Unreadable::Xml { line: 1 }),
        ] {
            assert_eq!(steps(text), Err(error), "{text}");
        }
        assert_eq!(steps(&"<a>".repeat(100_000)), Err(Unreadable::TooDeep { line: 1 }));
        assert_eq!(steps("<a>&b;</a>").unwrap()[1], "\"&b;\"");
    }

    #[test]
    fn what_is_written_is_read() {
        let nasty = "a<b>&\"'\r\n\t]]> &amp; \u{1f600}\u{5d0}\u{202e}";
        let mut out = Out::default();
        out.open("a").with("b", nasty).raw(">").escaped(nasty).escaped("\u{1}\u{ffff}").raw("</a>");
        let (mut xml, mut text) = (Xml::new(&out.0), String::new());
        while let Some(step) = xml.step().unwrap() {
            match step {
                Step::Open(element) => assert_eq!(element.get("b"), Some(nasty)),
                Step::Text(part) => text.push_str(&part),
                Step::Close => {}
            }
        }
        assert_eq!(text, nasty);
    }
}
