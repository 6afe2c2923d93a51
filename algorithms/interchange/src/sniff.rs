//! Which format a file has: by its name's ending, then by its first letters.

/// The formats this crate reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A table of ties: `from,to` or `source,target`, or two bare columns.
    Edges,
    /// A table of nodes alone.
    Nodes,
    /// Kumu's table of connections: `From`, `To`, several targets in one cell.
    KumuTable,
    /// GraphML.
    GraphMl,
    /// GEXF 1.2draft or 1.3, as Gephi writes it.
    Gexf,
    /// Oligrapher JSON of any age.
    Oligrapher,
    /// Kumu blueprint or project JSON.
    Kumu,
    /// JSON of `nodes` and `links`, as D3 and NetworkX have it.
    NodeLink,
    /// LittleSis bulk JSON: entities or relationships.
    LittleSis,
}

/// What a file is by its outside; JSON is looked into to know more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outside {
    Table,
    Xml,
    Json,
    LittleSis,
}

/// How many bytes of a JSON file tell the bulk rows of LittleSis from a drawing.
const HEAD: usize = 4096;

/// The outside of a text. The ending of the name decides only where the text could be several things: a table whose
/// first cell begins with `<` or `[` is still a table when it is called `.csv`.
pub(crate) fn outside(name: &str, text: &str) -> Outside {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    if matches!(ending.as_str(), "csv" | "tsv" | "tab" | "edges" | "edgelist") {
        return Outside::Table;
    }
    match text.trim_start().as_bytes().first() {
        Some(b'<') => Outside::Xml,
        Some(b'{' | b'[') if is_bulk(text) => Outside::LittleSis,
        Some(b'{' | b'[') => Outside::Json,
        _ => match ending.as_str() {
            "graphml" | "gexf" | "xml" => Outside::Xml,
            "json" | "jsonl" | "ndjson" => Outside::Json,
            _ => Outside::Table,
        },
    }
}

/// Whether the first object is a row as LittleSis publishes them, with or without the list around it.
fn is_bulk(text: &str) -> bool {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head: String = text[..end].chars().filter(|sign| !sign.is_whitespace()).collect();
    let row = head.trim_start_matches(['[', '{']).trim_start_matches("\"data\":").trim_start_matches(['[', '{']);
    row.starts_with("\"type\":\"entities\"") || row.starts_with("\"type\":\"relationships\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_decides_where_the_text_could_be_several_things() {
        for (name, text, expected) in [
            ("a.csv", "from,to", Outside::Table),
            ("a.csv", "<b>,to", Outside::Table),
            ("a.txt", "a b", Outside::Table),
            ("a", " <graphml/>", Outside::Xml),
            ("a.json", "<gexf/>", Outside::Xml),
            ("a.graphml", "", Outside::Xml),
            ("a", "{\"nodes\":{}}", Outside::Json),
            ("a.json", "nothing", Outside::Json),
            ("a.json", "[{\"type\":\"entities\",\"id\":1}]", Outside::LittleSis),
            ("a.ndjson", "{ \"type\": \"relationships\" }", Outside::LittleSis),
            ("a.json", "{\"data\": [{\"type\":\"relationships\"}]}", Outside::LittleSis),
            ("a.json", "{\"type\":\"circle\"}", Outside::Json),
        ] {
            assert_eq!(outside(name, text), expected, "{name} {text}");
        }
    }
}
