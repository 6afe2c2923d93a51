//! How far a record may be seen. Widening needs the consent of the people concerned, narrowing never does.

/// The visibility of a record, from narrowest to widest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Only the author, sealed under the author's key.
    Author,
    /// The author and the person it is about.
    Pair,
    /// Those named as holders of the record.
    Holders,
    /// A team.
    Team,
    /// A group.
    Group,
    /// Everyone in the house whose role sees its people.
    Organization,
    /// Every house of the coalition.
    Coalition,
    /// Anyone.
    Public,
}

impl Level {
    /// All levels, narrowest first.
    pub const ALL: [Level; 8] = [
        Level::Author,
        Level::Pair,
        Level::Holders,
        Level::Team,
        Level::Group,
        Level::Organization,
        Level::Coalition,
        Level::Public,
    ];

    /// The word stored in the database and used in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Level::Author => "author",
            Level::Pair => "pair",
            Level::Holders => "holders",
            Level::Team => "team",
            Level::Group => "group",
            Level::Organization => "organization",
            Level::Coalition => "coalition",
            Level::Public => "public",
        }
    }

    /// The level of a stored word; an unknown word is `None`, never a guess.
    pub fn from_word(word: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.word() == word)
    }
}
