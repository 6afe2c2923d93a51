//! Who asks, and in which house.

use starling_db::Anyone;
use starling_kernel::{Id, Language, Roles};
use starling_record::account;
use starling_testkit::town::NOW;
use starling_testkit::{Client, Town};

/// How someone comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Not signed in.
    Anyone,
    /// Signed in, with no seat anywhere.
    Seatless,
    /// An account of the world.
    Key(&'static str),
}

/// A column of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its head.
    pub name: &'static str,
    /// Who it is.
    pub who: Who,
}

const fn column(name: &'static str, who: Who) -> Column {
    Column { name, who }
}

/// A house, another one that is nobody's business there, and those who knock.
pub struct Stage {
    /// The house.
    pub house: &'static str,
    /// The other.
    pub other: &'static str,
    /// Those who knock.
    pub columns: &'static [Column],
    /// Whose pages hold the forms that are sent.
    pub keepers: &'static [&'static str],
}

/// An organization, and the coalition it is in. The other house of each shares no coalition table with it that would
/// let anything through.
pub static STAGES: [Stage; 2] = [
    Stage {
        house: "maple-court",
        other: "workers-center",
        columns: &[
            column("anyone", Who::Anyone),
            column("seatless", Who::Seatless),
            column("invited", Who::Key("pao")),
            column("revoked", Who::Key("kyle")),
            column("member", Who::Key("amina")),
            column("volunteer", Who::Key("hodan")),
            column("lead", Who::Key("leticia")),
            column("organizer", Who::Key("marisol")),
            column("treasurer", Who::Key("calvin")),
            column("steward", Who::Key("denise")),
            column("neighbor", Who::Key("beatriz")),
            column("staff", Who::Key("ruth")),
            column("second", Who::Key("naomi")),
        ],
        keepers: &["denise", "marisol", "leticia"],
    },
    Stage {
        house: "east-side-homes",
        other: "river-water",
        columns: &[
            column("anyone", Who::Anyone),
            column("seatless", Who::Seatless),
            column("staff", Who::Key("ruth")),
            column("steward", Who::Key("yusuf")),
            column("member's", Who::Key("denise")),
            column("both's", Who::Key("toumeng")),
            column("second", Who::Key("naomi")),
        ],
        keepers: &["yusuf", "ruth"],
    },
];

/// Makes the account that sits nowhere.
pub async fn seatless(town: &Town) -> Id {
    let make = |w: &starling_db::Write<'_, Anyone>| {
        account::make(w, "Nowhere zqnowhere0accountname000000aqz", Language::En, "nowhere@people.example.org", NOW)
    };
    town.app.db.write(Anyone::NOBODY, make).await.expect("an account").id
}

/// A browser for each column.
pub async fn clients(town: &Town, stage: &Stage, seatless: Id) -> Vec<Client> {
    let mut clients = Vec::new();
    for column in stage.columns {
        clients.push(match column.who {
            Who::Anyone => town.anyone(),
            Who::Seatless => town.as_account(seatless).await,
            Who::Key(key) => town.as_person(key).await,
        });
    }
    clients
}

/// The roles an account of the world may use in a house.
pub fn roles_in(town: &Town, who: Who, house: &str) -> Roles {
    let Who::Key(key) = who else { return Roles::NONE };
    let seats = &town.world.account(key).expect("columns name accounts of the world").seats;
    let here = seats.iter().find(|seat| seat.house == house && seat.state == starling_kernel::SeatState::Confirmed);
    here.map_or(Roles::NONE, |seat| seat.roles)
}
