//! Weights from a column whose name does not say that they stand there.

use starling_interchange::Map;

/// Takes the weight of each tie from the column of this name; without a name, from the only further column of a table
/// that has no weights, if every row has a number above 0 there. Gives the name of the column that was taken.
pub(super) fn take(map: &mut Map, named: Option<&str>) -> Result<Option<String>, String> {
    let Some(name) = named.map(str::to_owned).or_else(|| only_numbers(map)) else { return Ok(None) };
    let mut found = false;
    for tie in &mut map.ties {
        let value = tie.fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(&name)).map(|(_, value)| value);
        found |= value.is_some();
        let number = value.and_then(|value| value.parse().ok()).filter(|number: &f64| number.is_finite());
        // A weight that the file calls so is no longer meant when another column is.
        tie.strength = number;
    }
    if found { Ok(Some(name)) } else { Err(format!("expected a column {name:?}")) }
}

/// The name of the one field of every tie, if it is a number above 0 and nothing else is told of a tie.
fn only_numbers(map: &Map) -> Option<String> {
    let name = &map.ties.first()?.fields.first()?.0;
    let is_bare = map.ties.iter().all(|tie| {
        let says_nothing = tie.strength.is_none() && tie.kind.is_none() && tie.label.is_empty() && tie.since.is_none();
        let number = tie.fields.first().filter(|(field, _)| field == name).and_then(|(_, value)| value.parse().ok());
        says_nothing && tie.fields.len() == 1 && number.is_some_and(|number: f64| number > 0.0 && number.is_finite())
    });
    is_bare.then(|| name.to_string())
}
