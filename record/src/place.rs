//! The places people live in, in the house's own words.

use crate::reach;
use starling_db::{Fail, Read, row, statements, vals};
use starling_kernel::policy::Fields;

row! {
    /// A place and how many people live there.
    #[derive(PartialEq, Eq)]
    pub struct Place {
        /// The neighborhood or town, as addresses name it.
        pub name: String,
        /// How many people have an address there, those in the bin left out.
        pub people: i64,
    }
}

statements! {
    ALL: Place = "SELECT c.place, CAST(count(DISTINCT c.party) AS BIGINT) FROM contact c \
        JOIN party p ON p.house = c.house AND p.id = c.party WHERE c.house = $1 AND p.kind = 'person' AND p.state <> 'binned' \
        AND c.place <> '' GROUP BY c.place ORDER BY c.place";
}

/// Every place, for the menu of a filter; empty for a reader who does not see everyone's address.
pub fn all(r: &Read) -> Result<Vec<Place>, Fail> {
    if reach::everyone(r).is_err() || !r.scope().fields_of_others().has(Fields::ADDRESS) {
        return Ok(Vec::new());
    }
    r.all(&ALL, vals![r.house()])
}
