//! The characters: people who recur in tests, docs and pictures. They are the first people of their house.

use super::model::TieKind::{self, CoachedBy, Household, InvitedBy, Knows};
use starling_kernel::Language::{self, Ar, En, Es, Hmn, So};
use starling_kernel::Role::{self, CoalitionStaff, Member, Organizer, Steward, TeamLead, Treasurer, Volunteer};
use starling_kernel::SeatState::{self, Confirmed, Invited, Revoked};
use starling_kernel::{Level, Micros};

/// Someone with a name of their own.
pub(super) struct Character {
    pub house: &'static str,
    pub name: &'static str,
    pub given: &'static str,
    pub also: &'static [&'static str],
    pub pronouns: &'static str,
    pub language: Language,
    pub speaks: &'static [&'static str],
    /// Their seat in the house, if they have one: account key, role, state.
    pub seat: Option<(&'static str, Role, SeatState)>,
    /// Message key of their line on the demo page.
    pub blurb: Option<&'static str>,
    /// Days since they came.
    pub days: Micros,
    pub door: &'static str,
    pub tags: &'static [&'static str],
    pub fields: &'static [(&'static str, &'static str)],
    /// Language and words.
    pub needs: &'static [(&'static str, &'static str)],
    /// Author's number in the house, level, language, words, days ago.
    pub notes: &'static [(usize, Level, &'static str, &'static str, Micros)],
    /// Kind, number of an earlier person of the house, days since, words.
    pub ties: &'static [(TieKind, usize, Micros, &'static str)],
}

const BASE: Character = Character {
    house: "maple-court",
    name: "",
    given: "",
    also: &[],
    pronouns: "",
    language: En,
    speaks: &["en"],
    seat: None,
    blurb: None,
    days: 400,
    door: "",
    tags: &[],
    fields: &[],
    needs: &[],
    notes: &[],
    ties: &[],
};

const fn steward(
    house: &'static str,
    key: &'static str,
    name: &'static str,
    given: &'static str,
    language: Language,
    speaks: &'static [&'static str],
) -> Character {
    Character { house, name, given, language, speaks, seat: Some((key, Steward, Confirmed)), days: 700, ..BASE }
}

/// Leticia's number in her house.
const LETICIA: usize = 2;
const TEAM: &str = "Maple Court team";

/// Everyone, house by house. Numbers and ids follow the order within a house: add at a house's end only.
pub(super) const CAST: &[Character] = &[
    Character {
        seat: Some(("denise", Steward, Confirmed)),
        blurb: Some("demo-account-denise"),
        name: "Denise Coleman",
        given: "Denise",
        door: "Building 12, Apt 1A",
        days: 900,
        ..BASE
    },
    Character {
        name: "Marisol Peña",
        given: "Marisol",
        pronouns: "she/her",
        language: Es,
        speaks: &["es", "en"],
        seat: Some(("marisol", Organizer, Confirmed)),
        blurb: Some("demo-account-marisol"),
        days: 820,
        ..BASE
    },
    Character {
        name: "Leticia Robles Soto",
        given: "Leticia",
        also: &["Leti Robles"],
        language: En,
        speaks: &["es", "en"],
        seat: Some(("leticia", TeamLead, Confirmed)),
        blurb: Some("demo-account-leticia"),
        days: 510,
        door: "Building 14, Apt 3C",
        tags: &[TEAM, "Door team"],
        notes: &[(1, Level::Author, "es", "Quiere compartir los cargos. Preguntarle a quién ve lista.", 12)],
        ties: &[(CoachedBy, 1, 300, "")],
        ..BASE
    },
    Character {
        name: "Hawa Jama",
        given: "Hawa",
        also: &["Xaawo Jaamac"],
        pronouns: "she/her",
        language: So,
        speaks: &["so", "en"],
        days: 430,
        door: "Building 12, Apt 2B",
        tags: &[TEAM],
        notes: &[(LETICIA, Level::Team, "so", "Shirka xiga gurigayga ha lagu qabto.", 40)],
        ties: &[(Knows, LETICIA, 420, "")],
        ..BASE
    },
    Character {
        name: "Hodan Ali",
        given: "Hodan",
        also: &["Hodan Cali Nuur"],
        language: So,
        speaks: &["so", "en", "ar"],
        seat: Some(("hodan", Volunteer, Confirmed)),
        days: 390,
        door: "Building 16, Apt 1D",
        tags: &["Interpreter"],
        ties: &[(Knows, LETICIA, 380, ""), (Knows, 3, 390, "")],
        ..BASE
    },
    Character {
        name: "Rosa Delgado Luna",
        given: "Rosa",
        language: Es,
        speaks: &["es"],
        days: 360,
        door: "Building 14, Apt 1B",
        tags: &[TEAM, "Phone tree"],
        needs: &[("es", "Letra grande")],
        notes: &[(LETICIA, Level::Author, "es", "Anda con mucho trabajo. Llamarla el domingo, sin prisa.", 34)],
        ties: &[(Knows, LETICIA, 350, "")],
        ..BASE
    },
    Character {
        name: "Mr. Lee",
        given: "Mr. Lee",
        also: &["Nyiaj Lis"],
        language: Hmn,
        speaks: &["hmn"],
        days: 330,
        door: "Building 16, Apt 2A",
        tags: &[TEAM],
        needs: &[("hmn", "Ib tug neeg txhais lus Hmoob")],
        notes: &[(LETICIA, Level::Team, "hmn", "Kuv txawj kho qhov rooj.", 34)],
        ties: &[(Knows, LETICIA, 320, "")],
        ..BASE
    },
    Character {
        name: "Dee Hayes",
        given: "Dee",
        pronouns: "they/them",
        days: 300,
        door: "Building 12, Apt 4C",
        tags: &[TEAM, "Door team"],
        notes: &[(LETICIA, Level::Team, "en", "Keeps the list of repairs and who was told.", 20)],
        ties: &[(Knows, LETICIA, 290, "")],
        ..BASE
    },
    Character {
        name: "Luis Ortega",
        given: "Luis",
        language: Es,
        speaks: &["es", "en"],
        seat: Some(("luis", Member, Confirmed)),
        days: 60,
        door: "Building 14, Apt 2D",
        tags: &[TEAM, "First time this month"],
        notes: &[(LETICIA, Level::Team, "en", "Led the second chant.", 1)],
        ties: &[(Knows, LETICIA, 55, ""), (InvitedBy, 5, 60, "")],
        ..BASE
    },
    Character {
        name: "Calvin Brooks",
        given: "Calvin",
        seat: Some(("calvin", Treasurer, Confirmed)),
        days: 640,
        door: "Building 16, Apt 3B",
        ties: &[(Knows, 0, 640, "")],
        ..BASE
    },
    Character { name: "Kyle Peterson", given: "Kyle", seat: Some(("kyle", Organizer, Revoked)), days: 760, ..BASE },
    Character {
        name: "Mai Xiong",
        given: "Mai",
        also: &["Maiv Xyooj"],
        language: Hmn,
        speaks: &["hmn"],
        days: 4,
        door: "Building 16, Apt 4A",
        tags: &["First time this month"],
        needs: &[("hmn", "Ib tug neeg txhais lus Hmoob")],
        ..BASE
    },
    Character {
        name: "Amina Warsame",
        given: "Amina",
        pronouns: "she/her",
        language: So,
        speaks: &["so", "en"],
        seat: Some(("amina", Member, Confirmed)),
        blurb: Some("demo-account-amina"),
        days: 27,
        door: "Building 12, Apt 3A",
        tags: &[TEAM, "First time this month"],
        fields: &[("Best time", "Not on Friday afternoons"), ("Best way", "Text messages first")],
        needs: &[("en", "Child care for two"), ("en", "A place to pray at sunset")],
        notes: &[
            (LETICIA, Level::Team, "so", "Albaabkayaga wuu jabay laba bilood. Carruurtaydu way baqaan habeenkii.", 15),
            (
                LETICIA,
                Level::Author,
                "en",
                "She listens first, then the room follows her. Ask her before someone else does.",
                15,
            ),
        ],
        ties: &[(InvitedBy, 3, 27, ""), (Knows, 3, 27, "Cousin and neighbor"), (Knows, LETICIA, 15, "")],
        ..BASE
    },
    Character {
        name: "Pao Vang",
        given: "Pao",
        also: &["Pov Vaj"],
        language: Hmn,
        speaks: &["hmn", "en"],
        seat: Some(("pao", Member, Invited)),
        days: 4,
        door: "Building 16, Apt 4A",
        tags: &[TEAM, "First time this month"],
        notes: &[(LETICIA, Level::Team, "en", "Came with his mother. Asked how to bring neighbors.", 1)],
        ties: &[(Household, 11, 4, "Mother"), (Knows, LETICIA, 3, "")],
        ..BASE
    },
    steward("east-side-homes", "yusuf", "Yusuf Haddad", "Yusuf", Ar, &["ar", "en"]),
    Character {
        house: "east-side-homes",
        name: "Ruth Anderson",
        given: "Ruth",
        seat: Some(("ruth", CoalitionStaff, Confirmed)),
        blurb: Some("demo-account-ruth"),
        days: 600,
        ..BASE
    },
    steward("workers-center", "beatriz", "Beatriz Salgado Reyes", "Beatriz", Es, &["es", "en"]),
    steward("masjid-al-jisr", "farhiya", "Farhiya Nur Elmi", "Farhiya", So, &["so", "en"]),
    Character {
        house: "masjid-al-jisr",
        name: "Hodan Ali",
        given: "Hodan",
        also: &["Hodan Cali Nuur"],
        language: So,
        speaks: &["so", "en", "ar"],
        seat: Some(("hodan", Member, Confirmed)),
        ..BASE
    },
    Character {
        house: "hmong-farmers",
        also: &["Tub Meej Xyooj"],
        blurb: Some("demo-account-toumeng"),
        ..steward("hmong-farmers", "toumeng", "Tou Meng Xiong", "Tou Meng", Hmn, &["hmn", "en"])
    },
    steward("night-heron", "malik", "Malik Simmons", "Malik", En, &["en"]),
    steward("every-threshold", "erin", "Erin Novák", "Erin", En, &["en"]),
    steward("st-isidore", "teresa", "Teresa Guamán Flores", "Teresa", Es, &["es", "en"]),
    steward("lantern-legal", "simone", "Simone Hayes", "Simone", En, &["en"]),
    steward("transit-riders", "raymond", "Raymond Banks", "Raymond", En, &["en"]),
    steward("oromo-neighbors", "lencho", "Lencho Bekele", "Lencho", En, &["om", "en"]),
    steward("karen-families", "pawhtoo", "Naw Paw Htoo", "Paw Htoo", En, &["ksw", "en"]),
    steward("cedar-circle", "bernadette", "Bernadette LaPointe", "Bernadette", En, &["en", "oj"]),
    steward("kettle-trust", "andre", "Andre Mitchell", "Andre", En, &["en"]),
    steward("harbor-towers", "sahra", "Sahra Osman Farah", "Sahra", So, &["so", "en"]),
    steward("river-water", "naomi", "Naomi Lindqvist", "Naomi", En, &["en"]),
    steward("bend-paddlers", "soren", "Søren Hanson", "Søren", En, &["en"]),
    steward("southmarsh-blocks", "vivian", "Vivian Jenkins", "Vivian", En, &["en"]),
    steward("garden-league", "ximena", "Ximena Morales Cruz", "Ximena", Es, &["es", "en"]),
];

/// The characters of a house, in the order of their numbers, each with its place in [`CAST`].
pub(super) fn of(house: &str) -> impl Iterator<Item = (usize, &'static Character)> {
    CAST.iter().enumerate().filter(move |(_, character)| character.house == house)
}
