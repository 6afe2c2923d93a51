//! All SQL of `import_made`.

use starling_db::{Fail, Read, Val, Write, statements, vals};
use starling_kernel::Id;

statements! {
    many ADD = "INSERT INTO import_made (house, import, kind, id) VALUES ($1, $2, $3, $4)";
    ALL: (String, Id) = "SELECT kind, id FROM import_made WHERE house = $1 AND import = $2";
    DROP = "DELETE FROM import_made WHERE house = $1 AND import = $2";
}

/// Something an import made besides people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::import) enum Made {
    /// A tag.
    Tag(Id),
    /// A field of the house.
    Field(Id),
}

/// Writes down what an import made.
pub(in crate::import) fn remember(w: &Write, import: Id, made: &[Made]) -> Result<(), Fail> {
    let row = |made: &Made| match made {
        Made::Tag(id) => vals![w.house(), import, "tag", *id].to_vec(),
        Made::Field(id) => vals![w.house(), import, "field", *id].to_vec(),
    };
    let rows: Vec<Vec<Val>> = made.iter().map(row).collect();
    w.many(&ADD, &rows).map(drop)
}

/// What an import made.
pub(super) fn made(r: &Read, import: Id) -> Result<Vec<Made>, Fail> {
    let made = |(kind, id): (String, Id)| if kind == "tag" { Made::Tag(id) } else { Made::Field(id) };
    Ok(r.all(&ALL, vals![r.house(), import])?.into_iter().map(made).collect())
}

pub(super) fn forget(w: &Write, import: Id) -> Result<(), Fail> {
    w.exec(&DROP, vals![w.house(), import]).map(drop)
}
