//! All SQL of the `facet` table.

use super::model::{Facets, Kind};
use crate::reach;
use starling_db::{Fail, Read, Write, statements, vals};
use starling_kernel::{Id, Problem};
use std::collections::HashMap;

statements! {
    ALL: (Id, String, String) = "SELECT party, kind, value FROM facet WHERE house = $1 ORDER BY party, kind, value";
    OF: (String, String) = "SELECT kind, value FROM facet WHERE house = $1 AND party = $2 ORDER BY kind, value";
    PUBLISHES: String = "SELECT value FROM facet WHERE house = $1 AND party = $2 AND kind = 'publishes' AND value = $3";
    many ADD = "INSERT INTO facet (house, party, kind, value) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    CLEAR = "DELETE FROM facet WHERE house = $1 AND party = $2 AND kind = $3";
    DROP = "DELETE FROM facet WHERE house = $1 AND party = $2 AND kind = 'publishes' AND value = $3";
}

/// How many values of one kind a party may have, and how long one may be.
const MOST: usize = 60;
const LONGEST: usize = 600;

/// What is said of every party of the house: of the house itself under its own id, of organizations under their
/// cards' ids.
pub fn all(r: &Read) -> Result<HashMap<Id, Facets>, Fail> {
    let mut all: HashMap<Id, Facets> = HashMap::new();
    for (party, kind, value) in r.all(&ALL, vals![r.house()])? {
        all.entry(party).or_default().take(&kind, value);
    }
    Ok(all)
}

/// What is said of one party; nothing of one that is not there.
pub fn of(r: &Read, party: Id) -> Result<Facets, Fail> {
    let mut facets = Facets::default();
    r.all(&OF, vals![r.house(), party])?.into_iter().for_each(|(kind, value)| facets.take(&kind, value));
    Ok(facets)
}

/// Puts what is said of a party in place of what was said before. `publishes` is left as it is: see [`publish_to`].
///
/// # Errors
/// [`Fail::Missing`] unless the actor works with everyone in the house; `problem-too-long` and `problem-too-many`
/// with the most there may be.
pub fn set(w: &Write, party: Id, facets: &Facets) -> Result<(), Fail> {
    reach::everyone(w)?;
    for kind in Kind::ALL {
        let values = facets.values(kind);
        if values.len() > MOST {
            return Err(Problem::of(kind.word(), "problem-too-many").with("max", MOST).into());
        }
        if values.iter().any(|value| value.chars().count() > LONGEST) {
            return Err(Problem::of(kind.word(), "problem-too-long").with("max", LONGEST).into());
        }
        w.exec(&CLEAR, vals![w.house(), party, kind.word()])?;
        let rows: Vec<_> =
            values.into_iter().map(|value| vals![w.house(), party, kind.word(), value].to_vec()).collect();
        w.many(&ADD, &rows)?;
    }
    Ok(())
}

/// Whether the house publishes its totals to this coalition.
pub fn publishes(r: &Read, coalition: Id) -> Result<bool, Fail> {
    Ok(r.opt(&PUBLISHES, vals![r.house(), r.house(), coalition.to_string()])?.is_some())
}

/// Lets a coalition have the house's totals, or no longer.
///
/// # Errors
/// [`Fail::Missing`] unless the actor works with everyone in the house.
pub fn publish_to(w: &Write, coalition: Id, yes: bool) -> Result<(), Fail> {
    reach::everyone(w)?;
    let (house, coalition) = (w.house(), coalition.to_string());
    if yes {
        w.many(&ADD, &[vals![house, house, "publishes", coalition].to_vec()]).map(drop)
    } else {
        w.exec(&DROP, vals![house, house, coalition]).map(drop)
    }
}
