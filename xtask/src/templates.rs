//! Templates hold no sentence of any language: every word a person reads comes
//! from the messages.
//!
//! A heuristic: two words in a row, in a text node or in an attribute that is
//! read aloud or shown, are a sentence somebody forgot to translate.

use crate::tree::{Problem, Tree, line_at};

const SPOKEN: [&str; 6] = ["alt", "aria-description", "aria-label", "label", "placeholder", "title"];

/// No template says anything by itself.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.iter().filter(|(path, _)| path.contains("templates/") && !path.ends_with(".md")) {
        let shown = blank_out(text);
        let spoken = if path.ends_with(".txt") { vec![(0, shown.as_str())] } else { spoken(&shown) };
        for (offset, said) in spoken {
            if let Some((at, words)) = two_words(said) {
                let line = line_at(&shown, offset + at);
                problems.push(Problem::new(
                    path,
                    line,
                    format!("\"{words}\" is said by the template: make it a message"),
                ));
            }
        }
    }
    problems
}

/// The text with template code and comments replaced by signs that are no
/// letters, byte for byte, so that lines stay where they were.
fn blank_out(text: &str) -> String {
    let mut out = text.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<!--", "-->")] {
        let mut from = 0;
        while let Some(start) = out[from..].find(open).map(|found| from + found) {
            let end = out[start..].find(close).map_or(out.len(), |found| start + found + close.len());
            let blank: String = out[start..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { '|' }).collect();
            out.replace_range(start..end, &blank);
            from = end;
        }
    }
    out
}

/// Text nodes and the values of spoken attributes, each with where it begins.
fn spoken(html: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|found| at + found) {
        found.push((at, &html[at..open]));
        let close = end_of_tag(html, open);
        let tag = &html[open..close];
        found.extend(attributes(tag).into_iter().map(|(offset, value)| (open + offset, value)));
        at = close;
        // Scripts are read by nobody, and code shown as such is no language's.
        for code in ["script", "style", "code"] {
            if tag[1..].starts_with(code) {
                at = html[close..].find(&format!("</{code}")).map_or(html.len(), |found| close + found);
            }
        }
    }
    found.push((at, &html[at..]));
    found
}

fn end_of_tag(html: &str, open: usize) -> usize {
    let mut quote = None;
    for (offset, sign) in html[open..].char_indices() {
        match (quote, sign) {
            (None, '"' | '\'') => quote = Some(sign),
            (Some(mark), _) if mark == sign => quote = None,
            (None, '>') => return open + offset + 1,
            _ => {}
        }
    }
    html.len()
}

fn attributes(tag: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for name in SPOKEN {
        for (start, _) in tag.match_indices(&format!("{name}=")) {
            let value = start + name.len() + 1;
            let alone = tag[..start].ends_with(char::is_whitespace);
            let Some(quote) = tag[value..].chars().next().filter(|sign| matches!(sign, '"' | '\'')) else { continue };
            let said = tag[value + 1..].split(quote).next().unwrap_or_default();
            if alone {
                found.push((value + 1, said));
            }
        }
    }
    found
}

/// The first two neighbouring words, with where they begin.
fn two_words(said: &str) -> Option<(usize, &str)> {
    let mut before: Option<usize> = None;
    let mut at = 0;
    for piece in said.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        // A word may carry a comma or full stop, but nothing a template made.
        let letters = word.trim_matches(|sign: char| sign.is_ascii_punctuation() && sign != '|');
        let is_word = letters.chars().count() >= 2 && letters.chars().all(|sign| sign.is_alphabetic() || sign == '\'');
        match before {
            Some(start) if is_word => return Some((start, said[start..at + word.len()].trim())),
            _ if is_word => before = Some(at),
            // Blanks between two words do not part them.
            _ if word.is_empty() => {}
            _ => before = None,
        }
        at += piece.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    #[test]
    fn sentences_are_told_from_code() {
        let cases = [
            ("<p>Sign in</p>", true),
            ("<p>Sign\n  in</p>", true),
            ("<p>Hello, world!</p>", true),
            ("<p>Hello {{ name }}</p>", false),
            ("<p>{{ t(\"a-b\") }}, {{ t(\"two words\") }}</p>", false),
            ("<p>Starling</p>", false),
            ("{# says a thing #}<!-- and more words -->", false),
            ("{% if a and b %}<b>1</b>{% endif %}", false),
            ("<img alt=\"Two birds\">", true),
            ("<input placeholder='Your name'>", true),
            ("<a class=\"button large\" data-title=\"not shown\">x</a>", false),
            ("<input aria-label=\"{{ t(\"search\") }}\">", false),
            ("<script>let two words = 1 < 2;</script>", false),
            ("<p><code>place:north and not lang:so</code> x</p>", false),
            ("<p title=\"a > b\">x</p>", false),
        ];
        for (html, found) in cases {
            let count = check(&Tree::of(&[("features/people/templates/a.html", html)])).len();
            assert_eq!(count, usize::from(found), "{html}");
        }
    }

    #[test]
    fn the_place_is_told_and_mail_texts_count() {
        expect(
            check,
            &[("platform/web/templates/a.html", "{% block a %}\n<p>\n  Not found</p>"), ("assets/a.html", "Not here")],
            &["platform/web/templates/a.html:3: \"Not found\" is said by the template: make it a message"],
        );
        expect(
            check,
            &[("features/accounts/templates/mail/code.txt", "{{ greeting }}\n\nYour code")],
            &["features/accounts/templates/mail/code.txt:3: \"Your code\" is said by the template: make it a message"],
        );
    }
}
