//! Roles before charters exist, and the seat that carries them.

/// What a seat lets its account do in one house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Belongs; sees itself and what is public.
    Member,
    /// Helps with the people entrusted to them.
    Volunteer,
    /// Leads a team: cares for the people entrusted to them and brings new ones.
    TeamLead,
    /// Works with all people of the house.
    Organizer,
    /// Keeps the money; sees names where money needs them.
    Treasurer,
    /// Administers the house and answers for its list.
    Steward,
    /// Serves a coalition; sees organizations and the coalition's own few people.
    CoalitionStaff,
}

impl Role {
    /// All roles a seat can carry.
    pub const ALL: [Role; 7] = [
        Role::Member,
        Role::Volunteer,
        Role::TeamLead,
        Role::Organizer,
        Role::Treasurer,
        Role::Steward,
        Role::CoalitionStaff,
    ];

    /// The word stored in the database and used in message keys and forms.
    pub const fn word(self) -> &'static str {
        match self {
            Role::Member => "member",
            Role::Volunteer => "volunteer",
            Role::TeamLead => "team-lead",
            Role::Organizer => "organizer",
            Role::Treasurer => "treasurer",
            Role::Steward => "steward",
            Role::CoalitionStaff => "coalition-staff",
        }
    }

    /// The role of a stored word.
    pub fn from_word(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.word() == word)
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The roles of one seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Roles(u16);

impl Roles {
    /// No role at all.
    pub const NONE: Roles = Roles(0);

    /// These roles and no other.
    pub fn of(roles: &[Role]) -> Roles {
        Roles(roles.iter().fold(0, |bits, role| bits | role.bit()))
    }

    /// Whether the seat carries `role`.
    pub fn has(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// The roles, in the order of [`Role::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }

    /// The stored form: words joined by spaces.
    pub fn words(self) -> String {
        self.iter().map(Role::word).collect::<Vec<_>>().join(" ")
    }

    /// The roles of a stored form; unknown words give no right.
    pub fn from_words(words: &str) -> Roles {
        Roles(words.split_whitespace().filter_map(Role::from_word).fold(0, |bits, role| bits | role.bit()))
    }
}

/// Whether a seat may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SeatState {
    /// Asked, not yet taken: gives no right.
    Invited,
    /// Taken by the person asked.
    Confirmed,
    /// Ended: gives no right from the next request on.
    Revoked,
}

impl SeatState {
    /// The word stored in the database.
    pub const fn word(self) -> &'static str {
        match self {
            SeatState::Invited => "invited",
            SeatState::Confirmed => "confirmed",
            SeatState::Revoked => "revoked",
        }
    }

    /// The state of a stored word; an unknown word counts as revoked, so that damage never opens a door.
    pub fn from_word(word: &str) -> SeatState {
        match word {
            "invited" => SeatState::Invited,
            "confirmed" => SeatState::Confirmed,
            _ => SeatState::Revoked,
        }
    }
}
