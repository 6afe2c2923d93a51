//! Predicates nothing notices, each with the reason why that is no hole.

/// The id was made in the same transaction, or read from this house in it: no other house has a row of that id.
const OWN_ID: &str = "the id was made or found in this house in the same transaction, and no id is given twice";
/// Ids come back and nothing else, and what is done with them names the house again.
const IDS_ONLY: &str = "ids come back and nothing else; what is done with each of them names the house again";
/// The house's own id is the party asked for.
const ITSELF: &str = "the party asked for is the house's own, whose id no other house's row has";
/// The person asked for is the one who asks.
const ASKER: &str = "the person asked for is the one who asks, whose id no other house's row has";
/// One of the two ends is the one who asks, or the one who is removed.
const END: &str = "one of the row's two ends is the one who asks or is removed, whose id no other house's row has";
/// Run where the trial does not come.
const BY_RECORD: &str =
    "run when words are corrected again, and when somebody leaves or is removed; tried in record/tests/gatherings.rs";
/// What narrows the inner question is the row of the outer one.
const INNER: &str = "the inner question names a row of the outer one by its id, and the outer one names the house";
/// Run by a job that the trial cannot carry so far.
const BY_JOB: &str = "run by the job that takes an import back; tried in features/imports/tests";
/// Run by the command line.
const BY_COMMAND: &str = "run by `starling import people`; tried in features/imports/tests";

/// Statement, predicate (empty for a statement nothing runs), reason.
const KNOWN: &[(&str, &str, &str)] = &[
    ("starling_convening::store::ASKED", "house = $1", ASKER),
    (
        "starling_convening::store::UNASKED",
        "p.house = $1",
        "a number alone, and in this town another next step stands before it",
    ),
    ("starling_convening::store::UNASKED", "c.house = p.house", INNER),
    ("starling_imports::import::kept::store::OVER", "house = $1", IDS_ONLY),
    (
        "starling_imports::import::store::REMEMBERED",
        "house = $1",
        "the answer to a file is where to look next, and the trial takes the import back before anyone looks",
    ),
    ("starling_record::change::undo::MET", "house = $1", END),
    ("starling_record::commitment::FORGET", "house = $1", END),
    ("starling_record::commitment::ONE", "house = $1", END),
    ("starling_record::commitment::OWED", "p.house = c.house", INNER),
    ("starling_record::commitment::OWED", "c.house = $1", END),
    ("starling_record::gathering::debrief::NAME", "house = $1", ASKER),
    ("starling_record::gathering::debrief::OF", "house = $1", OWN_ID),
    ("starling_record::gathering::store::OVER", "g.house = me.house", INNER),
    ("starling_record::gathering::store::OVER", "o.house = g.house", INNER),
    ("starling_record::gathering::store::OVER", "p.house = o.house", INNER),
    ("starling_record::gathering::store::OVER", "me.house = $1", ASKER),
    ("starling_record::gathering::store::THEIRS", "house = $1", END),
    ("starling_record::tie::KNOWN", "house = $1", END),
    ("starling_record::commitment::RELEASE", "", BY_RECORD),
    ("starling_record::gathering::debrief::CORRECT", "", BY_RECORD),
    ("starling_record::gathering::store::DROP", "", BY_RECORD),
    ("starling_record::gathering::store::DROP_SEATS", "", BY_RECORD),
    ("starling_record::gathering::store::DROP_WORDS", "", BY_RECORD),
    ("starling_record::change::saving::COUNT", "house = $3", OWN_ID),
    ("starling_record::change::saving::OPEN", "house = $1", OWN_ID),
    ("starling_record::change::undo::UNDOING", "house = $1", OWN_ID),
    ("starling_record::facet::store::PUBLISHES", "house = $1", ITSELF),
    (
        "starling_record::field::KINDS",
        "house = $1",
        "kinds are looked up by ids of this house's fields, and no id is given twice",
    ),
    ("starling_record::reach::OWN", "house = $1", ASKER),
    ("starling_web::request::SETTLE", "house = $2", OWN_ID),
    (
        "starling_web::request::LOCATION",
        "",
        "run when a form comes a second time, which no trial keeps; see a_form_sent_fifty_times_at_once",
    ),
    ("starling_imports::import::made::store::ALL", "", BY_JOB),
    ("starling_imports::import::made::store::DROP", "", BY_JOB),
    ("starling_imports::import::store::BACK", "", BY_JOB),
    ("starling_imports::import::store::LEFT", "", BY_JOB),
    ("starling_imports::import::store::LEFT_ONES", "", BY_JOB),
    ("starling_imports::import::store::REJECTED", "", BY_COMMAND),
    ("starling_imports::import::store::UNFINISHED", "", BY_COMMAND),
];

/// Why nothing notices.
pub fn reason(name: &str, what: &str) -> Option<&'static str> {
    KNOWN.iter().find(|(known, predicate, _)| *known == name && *predicate == what).map(|(_, _, why)| *why)
}

/// Every known one.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    KNOWN.iter().map(|(name, what, _)| (*name, *what))
}
