//! What an answer may hold. Every text of the town carries a marker that names its house, its field and its person.

use super::cast::{Column, Stage, Who, roles_in};
use starling_kernel::policy::{Fields, Rows};
use starling_kernel::{Id, Level, Policy, SeatState, decide};
use starling_testkit::Town;
use starling_testkit::town::TWIN_MARKER;
use std::collections::BTreeSet;

/// A marker found in a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marker {
    /// Letters of the house.
    pub house: String,
    /// Letters of the field.
    pub field: String,
    /// The person's number in the house.
    pub number: usize,
    /// All of it.
    pub text: String,
}

/// Every marker in a text, however it is escaped: markers are lower-case letters and digits.
pub fn markers(text: &str) -> BTreeSet<Marker> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(at) = rest.find("zq") {
        rest = &rest[at + 2..];
        if let Some(marker) = read(rest) {
            found.insert(marker);
        }
    }
    found
}

fn read(rest: &str) -> Option<Marker> {
    let letters = |text: &str| text.bytes().take_while(u8::is_ascii_lowercase).count();
    let house = letters(rest);
    let tail = rest[house..].strip_prefix('0')?;
    let field = letters(tail);
    let number = tail.get(field..field + 6)?.parse().ok()?;
    let end = 2 + house + 1 + field + 6 + 3;
    let whole = format!("zq{}", rest.get(..end - 2)?);
    let read = Marker { house: rest[..house].to_owned(), field: tail[..field].to_owned(), number, text: whole };
    (house > 0 && field > 0).then_some(read)
}

/// What one column may see in a stage's town.
#[derive(Clone)]
pub struct Judge {
    /// Houses whose markers may be seen, by their letters.
    own: BTreeSet<String>,
    /// Houses whose name and description may be seen.
    public: BTreeSet<String>,
    /// In the stage's house: whose rows, and which fields of others.
    sight: Option<(Rows, Fields)>,
    /// The stage's house, by its letters.
    here: String,
    /// Numbers of their own row and of those entrusted to them.
    numbers: BTreeSet<usize>,
    own_number: Option<usize>,
    /// Numbers of those they have a one-on-one with: they see each other's name, and what was said.
    met: BTreeSet<usize>,
    /// The number of their account, whose name they always see.
    account: Option<usize>,
    /// Notes of theirs: they may read what they wrote.
    wrote: BTreeSet<String>,
    /// Private notes of others, by their whole marker.
    sealed: BTreeSet<String>,
    writes_private: bool,
    phones: Vec<(String, bool)>,
}

fn code(town: &Town, slug: &str) -> String {
    let marker = town.world.marker_of(slug).expect("every house has a marker");
    marker.trim_start_matches("zq").trim_end_matches('0').to_owned()
}

impl Judge {
    /// For one column of a stage; `held` are the people entrusted to them there, `met` those they meet one-on-one.
    pub fn of(town: &Town, stage: &Stage, column: Column, held: &BTreeSet<Id>, met: &BTreeSet<Id>) -> Judge {
        let here = code(town, stage.house);
        let mut judge = Judge {
            own: BTreeSet::from(["account".to_owned()]),
            public: BTreeSet::new(),
            sight: None,
            here,
            numbers: BTreeSet::new(),
            own_number: None,
            met: BTreeSet::new(),
            account: None,
            wrote: BTreeSet::new(),
            sealed: BTreeSet::new(),
            writes_private: matches!(column.who, Who::Key("leticia" | "ruth")),
            phones: Vec::new(),
        };
        if column.who == Who::Seatless {
            judge.own.insert("nowhere".to_owned());
        }
        let mut seat_here = None;
        if let Who::Key(key) = column.who {
            let account = town.world.account(key).expect("columns name accounts of the world");
            judge.account = town.world.accounts.iter().position(|one| one.key == key);
            for seat in &account.seats {
                if seat.house == stage.house {
                    seat_here = Some(seat.person);
                }
                if seat.state == SeatState::Confirmed {
                    judge.open(town, seat.house);
                }
            }
        }
        let roles = roles_in(town, column.who, stage.house);
        judge.sight = decide(roles, Policy::PersonSee).map(|sight| (sight.rows, sight.fields));
        for (number, one) in town.world.people(stage.house).enumerate() {
            let is_own = seat_here == Some(one.id);
            if is_own {
                judge.own_number = Some(number);
            }
            if met.contains(&one.id) {
                judge.met.insert(number);
            }
            if is_own || held.contains(&one.id) {
                judge.numbers.insert(number);
            }
            for note in &one.notes {
                let marker = markers(&note.text.words).into_iter().next().expect("notes are marked").text;
                if seat_here == Some(note.by) {
                    judge.wrote.insert(marker);
                } else if note.level == Level::Author {
                    judge.sealed.insert(marker);
                }
            }
        }
        for house in &town.world.houses {
            let prefix = town.world.phone_marker_of(house.slug).expect("every house has one");
            judge.phones.push((prefix, judge.own.contains(&code(town, house.slug))));
        }
        judge.phones.push(("+1799555".to_owned(), false));
        judge
    }

    /// Lets a house's markers through, and the descriptions of those it shares a table with.
    fn open(&mut self, town: &Town, slug: &'static str) {
        self.own.insert(code(town, slug));
        for member in &town.world.members {
            if member.organization == slug {
                self.public.insert(code(town, member.coalition));
            }
            if member.coalition == slug {
                self.public.insert(code(town, member.organization));
            }
        }
    }

    /// The same judge, for an answer to someone who holds a link of the stage's house: they may see its name.
    pub fn of_link(&self) -> Judge {
        let mut judge = self.clone();
        judge.public.insert(judge.here.clone());
        judge
    }

    /// What of a text should not be there.
    pub fn breaches(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        if text.contains(TWIN_MARKER) {
            found.push(format!("{TWIN_MARKER}…"));
        }
        for marker in markers(text) {
            let described = ["housename", "housewords", "houseplace", "houseissue"].contains(&marker.field.as_str());
            let passes = if ["accountname", "accountmail"].contains(&marker.field.as_str())
                && Some(marker.number) == self.account
            {
                true
            } else if marker.house == self.here && self.own.contains(&self.here) {
                self.passes_here(&marker)
            } else {
                self.own.contains(&marker.house) || described && self.public.contains(&marker.house)
            };
            if !passes {
                found.push(marker.text);
            }
        }
        let digits = text.replace(['\u{a0}', ' ', '-', '(', ')'], "");
        for (prefix, _) in self.phones.iter().filter(|(prefix, own)| !own && digits.contains(prefix.as_str())) {
            found.push(format!("{prefix}…"));
        }
        found
    }

    /// Inside one's own house: whose row it is, and whether the role sees such a field.
    fn passes_here(&self, marker: &Marker) -> bool {
        if marker.field == "private" {
            return self.writes_private;
        }
        if self.wrote.contains(&marker.text) {
            return true;
        }
        if self.sealed.contains(&marker.text) {
            return false;
        }
        let meets = self.own_number == Some(marker.number) || self.met.contains(&marker.number);
        let needed = match marker.field.as_str() {
            // What was said one-on-one is marked with the host's number.
            "purpose" | "place" | "heard" | "gifts" | "gave" | "ask" | "next" | "promise" => return meets,
            "name" | "given" if meets => return true,
            "name" | "given" | "also" | "pronouns" => Fields::NAME,
            "mail" | "consent" => Fields::WAYS,
            "street" | "locality" | "region" | "postcode" => Fields::ADDRESS,
            "need" => Fields::NEEDS,
            "field" => Fields::TAGS,
            "note" => Fields::NOTES,
            "tie" => Fields::ALL,
            // Names of tags and fields, accounts and the house belong to the house and to no person.
            _ => return true,
        };
        let Some((rows, fields)) = self.sight else { return false };
        if self.own_number == Some(marker.number) {
            return true;
        }
        let reaches = match rows {
            Rows::All => true,
            Rows::Held => self.numbers.contains(&marker.number),
            Rows::Own => false,
        };
        // A note about someone entrusted is shown to its author.
        let authored = marker.field == "note" && self.writes_private;
        reaches && (fields.has(needed) || authored)
    }
}

/// Whether a log line names anyone at all: nothing of a person is ever logged.
pub fn is_in_log(text: &str) -> Vec<String> {
    markers(text).into_iter().map(|marker| marker.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_found_in_escaped_text() {
        let text =
            "<b>Amina zqmaple0name000012aqz</b>&#39;amina.zqmaple0mail000012bqz@example.org zqx zq0 ZQ zqmaple0tag00";
        let found: Vec<_> =
            markers(text).into_iter().map(|marker| (marker.house, marker.field, marker.number)).collect();
        assert_eq!(found, [("maple".into(), "mail".into(), 12), ("maple".into(), "name".into(), 12)]);
    }
}
