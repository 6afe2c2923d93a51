//! Small files of every kind the reader knows, for tests and for the demo. The people are made up, the addresses
//! are `example.org`, the numbers are among those kept for fiction.

use super::vendor::Vendor;

/// A file.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// Its name.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
    /// The program it is from, or rather shaped like.
    pub vendor: Option<Vendor>,
}

macro_rules! samples {
    ($($(#[$doc:meta])* $name:ident = $file:literal, $vendor:expr;)*) => {
        $($(#[$doc])* pub const $name: Sample =
            Sample { name: $file, bytes: include_bytes!(concat!("../../samples/", $file)), vendor: $vendor };)*
        /// All of them.
        pub const ALL: &[Sample] = &[$($name),*];
    };
}

samples! {
    /// Action Network's report of activists.
    ACTION_NETWORK = "action_network.csv", Some(Vendor::ActionNetwork);
    /// NationBuilder people.
    NATIONBUILDER = "nationbuilder.csv", Some(Vendor::NationBuilder);
    /// An EveryAction list.
    EVERYACTION = "everyaction.csv", Some(Vendor::EveryAction);
    /// A VAN list, tab-separated.
    VAN = "van.csv", Some(Vendor::Van);
    /// Mobilize participations; one person signed up twice.
    MOBILIZE = "mobilize.csv", Some(Vendor::Mobilize);
    /// A Zetkin list.
    ZETKIN = "zetkin.csv", Some(Vendor::Zetkin);
    /// A Spoke contact file; one number is none.
    SPOKE = "spoke.csv", Some(Vendor::Spoke);
    /// ActionKit users.
    ACTIONKIT = "actionkit.csv", Some(Vendor::ActionKit);
    /// Solidarity Tech people.
    SOLIDARITY_TECH = "solidarity_tech.csv", Some(Vendor::SolidarityTech);
    /// CiviCRM contacts.
    CIVICRM = "civicrm.csv", Some(Vendor::CiviCrm);
    /// The columns of OSDI's sample data.
    OSDI = "osdi.csv", Some(Vendor::Osdi);
    /// Our own export.
    STARLING = "starling.csv", Some(Vendor::Starling);
    /// Spanish headers, semicolons, Windows-1252.
    SPANISH = "spanish_windows1252_semicolon.csv", None;
    /// A sign-up sheet with a byte order mark.
    SIGNUP_SHEET = "signup_sheet_bom.csv", None;
    /// Arabic, tab-separated, UTF-16: what Excel calls Unicode text.
    ARABIC = "arabic_utf16.csv", None;
    /// Rows broken in every way a row can be.
    BROKEN_ROWS = "broken_rows.csv", None;
    /// Columns whose names say nothing of the numbers and birth dates in them.
    INNOCENT_HEADERS = "innocent_headers.csv", None;
    /// Nothing.
    EMPTY = "empty.csv", None;
    /// A header and no row.
    ONLY_HEADER = "only_header.csv", None;
    /// The first bytes of an Excel workbook under a wrong name.
    WORKBOOK = "workbook_named.csv", None;
}
