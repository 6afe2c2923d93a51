//! The places people live in, in the house's own words.

use crate::reach;
use starling_db::{Fail, Read, statements, vals};
use starling_kernel::policy::Fields;

statements! {
    // From each place to the next one, so that a long list is not read to name a dozen places.
    ALL: String = "WITH RECURSIVE named (place) AS ( \
        SELECT min(place) FROM contact WHERE house = $1 AND place > '' \
        UNION ALL \
        SELECT (SELECT min(c.place) FROM contact c WHERE c.house = $1 AND c.place > named.place) FROM named \
        WHERE named.place IS NOT NULL) \
        SELECT place FROM named WHERE place IS NOT NULL ORDER BY place";
}

/// Every place an address names, for the menu of a filter; empty for a reader who does not see everyone's address.
pub fn all(r: &Read) -> Result<Vec<String>, Fail> {
    if reach::everyone(r).is_err() || !r.scope().fields_of_others().has(Fields::ADDRESS) {
        return Ok(Vec::new());
    }
    r.all(&ALL, vals![r.house()])
}
