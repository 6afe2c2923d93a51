//! What things are called in files that name them freely: columns of tables, keys of GraphML, attributes of GEXF.

use std::sync::Arc;

use crate::build::Builder;
use crate::problem::{Reason, quoted};
use crate::{Node, Tie, When};

/// What stands before a field's name that would be read as something else: `field:weight` is the field `weight`.
pub(crate) const FIELD_MARK: &str = "field:";

/// A thing a column, key or attribute can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Id,
    Label,
    Kind,
    Description,
    Url,
    Image,
    X,
    Y,
    Scale,
    Color,
    Strength,
    Direction,
    Since,
    Until,
    Current,
    Amount,
}

use Column::{
    Amount, Color, Current, Description, Direction, Id, Image, Kind, Label, Scale, Since, Strength, Until, Url, X, Y,
};

/// Names of what is said of a tie. The first name of each is the one written; of several given, the first known one is taken.
pub(crate) const EDGE_COLUMNS: &[(Column, &[&str])] = &[
    (Id, &["id", "edge_id", "tie_id"]),
    (Kind, &["type", "kind", "category", "relation", "relationship"]),
    (Direction, &["direction"]),
    (Label, &["label", "detail", "description", "description1"]),
    (Strength, &["weight", "strength"]),
    (Since, &["since", "start", "start_date", "from_date"]),
    (Until, &["until", "end", "end_date", "to_date"]),
    (Current, &["current", "is_current"]),
    (Amount, &["amount"]),
    (Url, &["source_url", "source url", "url", "link", "source"]),
    (Scale, &["scale"]),
];

/// Names of what is said of a node, likewise.
pub(crate) const NODE_COLUMNS: &[(Column, &[&str])] = &[
    (Id, &["id", "node_id", "entity_id"]),
    (Label, &["label", "name", "title"]),
    (Kind, &["type", "kind", "primary_ext", "category"]),
    (Description, &["description", "desc", "blurb", "summary"]),
    (Url, &["url", "link", "website"]),
    (Image, &["image", "picture"]),
    (X, &["x"]),
    (Y, &["y"]),
    (Scale, &["scale"]),
    (Color, &["color", "colour"]),
];

/// What a name means in one of the two lists.
pub(crate) fn meaning(name: &str, table: &[(Column, &[&str])]) -> Option<Column> {
    let name = name.to_lowercase();
    table.iter().find(|(_, aliases)| aliases.contains(&name.as_str())).map(|(column, _)| *column)
}

/// Whether a field of that name would be read as something else, or as nothing, without its mark.
pub(crate) fn needs_mark(name: &str, table: &[(Column, &[&str])]) -> bool {
    name.trim().is_empty() || name.starts_with(FIELD_MARK) || meaning(name, table).is_some()
}

/// A field's name as it is written.
pub(crate) fn marked(name: &str, table: &[(Column, &[&str])]) -> String {
    if needs_mark(name, table) { format!("{FIELD_MARK}{name}") } else { name.to_owned() }
}

/// A field's name as it was written.
pub(crate) fn unmarked(name: &str) -> Arc<str> {
    Arc::from(name.strip_prefix(FIELD_MARK).unwrap_or(name))
}

/// Says something of a node. What is no number where one is expected is noted.
pub(crate) fn set_node(builder: &mut Builder, node: &mut Node, column: Column, value: &str) {
    let line = node.line;
    let some = || Some(value.to_owned());
    match column {
        Column::Id => value.clone_into(&mut node.id),
        Column::Label => value.clone_into(&mut node.label),
        Column::Kind => node.kind = some(),
        Column::Description => node.description = some(),
        Column::Url => node.url = some(),
        Column::Image => node.image = some(),
        Column::X => node.x = builder.number(value, line),
        Column::Y => node.y = builder.number(value, line),
        Column::Scale => node.scale = builder.number(value, line),
        Column::Color => node.color = some(),
        _ => {}
    }
}

/// Says something of a tie. What is not of the expected kind is noted.
pub(crate) fn set_tie(builder: &mut Builder, tie: &mut Tie, column: Column, value: &str) {
    let line = tie.line;
    let some = || Some(value.to_owned());
    match column {
        Column::Id => tie.id = some(),
        Column::Label => value.clone_into(&mut tie.label),
        Column::Kind => tie.kind = some(),
        Column::Url => tie.source_url = some(),
        Column::Scale => tie.scale = builder.number(value, line),
        Column::Strength => tie.strength = builder.number(value, line),
        Column::Amount => tie.amount = builder.number(value, line),
        Column::Since => tie.since = time(builder, value, line),
        Column::Until => tie.until = time(builder, value, line),
        Column::Current => {
            tie.current = yes(value);
            if tie.current.is_none() {
                builder.note(line, Reason::NotAYes { value: quoted(value) });
            }
        }
        Column::Direction => match crate::Direction::by_word(value) {
            Some(direction) => tie.direction = direction,
            None => builder.note(line, Reason::NotADirection { value: quoted(value) }),
        },
        _ => {}
    }
}

/// Whether something is said of a node.
pub(crate) fn node_has(node: &Node, column: Column) -> bool {
    match column {
        Column::Id => !node.id.is_empty(),
        Column::Label => !node.label.is_empty(),
        Column::Kind => node.kind.is_some(),
        Column::Description => node.description.is_some(),
        Column::Url => node.url.is_some(),
        Column::Image => node.image.is_some(),
        Column::X => node.x.is_some(),
        Column::Y => node.y.is_some(),
        Column::Scale => node.scale.is_some(),
        Column::Color => node.color.is_some(),
        _ => false,
    }
}

/// Whether something is said of a tie. That it has no direction is nothing said.
pub(crate) fn tie_has(tie: &Tie, column: Column) -> bool {
    match column {
        Column::Id => tie.id.is_some(),
        Column::Kind => tie.kind.is_some(),
        Column::Direction => tie.direction != crate::Direction::None,
        Column::Label => !tie.label.is_empty(),
        Column::Strength => tie.strength.is_some(),
        Column::Since => tie.since.is_some(),
        Column::Until => tie.until.is_some(),
        Column::Current => tie.current.is_some(),
        Column::Amount => tie.amount.is_some(),
        Column::Url => tie.source_url.is_some(),
        Column::Scale => tie.scale.is_some(),
        _ => false,
    }
}

/// What is said of a node, in words; nothing where nothing is.
pub(crate) fn node_text(node: &Node, column: Column) -> Option<String> {
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    match column {
        Column::Id => Some(node.id.clone()),
        Column::Label => Some(node.label.clone()),
        Column::Kind => node.kind.clone(),
        Column::Description => node.description.clone(),
        Column::Url => node.url.clone(),
        Column::Image => node.image.clone(),
        Column::X => number(node.x),
        Column::Y => number(node.y),
        Column::Scale => number(node.scale),
        Column::Color => node.color.clone(),
        _ => None,
    }
}

/// What is said of a tie, in words; nothing where nothing is. A direction is only said where there is one.
pub(crate) fn tie_text(tie: &Tie, column: Column) -> Option<String> {
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    match column {
        Column::Id => tie.id.clone(),
        Column::Kind => tie.kind.clone(),
        Column::Direction => Some(tie.direction.word().to_owned()).filter(|_| tie.direction != crate::Direction::None),
        Column::Label => Some(tie.label.clone()).filter(|label| !label.is_empty()),
        Column::Strength => number(tie.strength),
        Column::Since => tie.since.as_ref().map(|when| when.text.clone()),
        Column::Until => tie.until.as_ref().map(|when| when.text.clone()),
        Column::Current => tie.current.map(|current| if current { "yes" } else { "no" }.to_owned()),
        Column::Amount => number(tie.amount),
        Column::Url => tie.source_url.clone(),
        Column::Scale => number(tie.scale),
        _ => None,
    }
}

/// A time in words; words that are no date are noted and kept.
fn time(builder: &mut Builder, words: &str, line: usize) -> Option<When> {
    let when = When::read(words)?;
    if when.date.is_none() {
        builder.note(line, Reason::NotADate { value: quoted(&when.text) });
    }
    Some(when)
}

/// Yes or no as spreadsheets and LittleSis write them.
pub(crate) fn yes(cell: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| cell.trim().eq_ignore_ascii_case(word));
    if is(&["yes", "y", "true", "t", "1"]) {
        Some(true)
    } else if is(&["no", "n", "false", "f", "0"]) {
        Some(false)
    } else {
        None
    }
}
