//! Pages turn around for Arabic, so style sheets know start and end, not left
//! and right.

use crate::tree::{Problem, Tree, line_at};

/// No declaration names a physical side.
pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.ending(".css") {
        for (line, property, value) in declarations(text) {
            if is_physical(property, value) {
                let said = format!("`{property}: {value}` names a side: use the inline-start or inline-end form");
                problems.push(Problem::new(path, line, said));
            }
        }
    }
    problems
}

fn is_physical(property: &str, value: &str) -> bool {
    let is_side = |word: &str| matches!(word, "left" | "right");
    let custom = property.starts_with("--");
    let takes_a_side = matches!(property, "text-align" | "float" | "clear" | "caption-side");
    (!custom && property.split('-').any(is_side)) || (takes_a_side && value.split_whitespace().any(is_side))
}

/// Each declaration as (line, property, value).
fn declarations(text: &str) -> Vec<(usize, &str, &str)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at = text[at + 2..].find("*/").map_or(bytes.len(), |end| at + 2 + end + 2);
                // A comment may stand before a declaration, hardly inside one.
                if text[start..at].trim_start().starts_with("/*") {
                    start = at;
                }
                continue;
            }
            quote @ (b'"' | b'\'') => {
                at += 1;
                while at < bytes.len() && bytes[at] != quote {
                    at += 1 + usize::from(bytes[at] == b'\\');
                }
            }
            b'{' => start = at + 1,
            b';' | b'}' => {
                if let Some((property, value)) = text[start..at].split_once(':') {
                    let offset = start + property.len() - property.trim_start().len();
                    found.push((line_at(text, offset), property.trim(), value.trim()));
                }
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::expect;

    #[test]
    fn sides_are_found_in_properties_and_in_the_values_that_take_one() {
        let cases = [
            ("margin-left: 1rem", true),
            ("padding-right: 0", true),
            ("left: 0", true),
            ("border-top-left-radius: 2px", true),
            ("text-align: right", true),
            ("float: left !important", true),
            ("margin-inline-start: 1rem", false),
            ("inset-inline-end: 0", false),
            ("text-align: end", false),
            ("--left: 1", false),
            ("content: \"left: right;\"", false),
            ("background: url(a-left.svg)", false),
        ];
        for (declaration, found) in cases {
            let text = format!("a.left:hover {{ {declaration}; }}");
            let count = check(&Tree::of(&[("assets/css/a.css", &text)])).len();
            assert_eq!(count, usize::from(found), "{declaration}");
        }
    }

    #[test]
    fn lines_are_told_past_comments_and_nested_rules() {
        expect(
            check,
            &[("a.css", "/* left: 0; */\n@media print {\n  p { /* why */ color: red;\n    right: 0 }\n}\n")],
            &["a.css:4: `right: 0` names a side: use the inline-start or inline-end form"],
        );
    }
}
