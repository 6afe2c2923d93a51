//! A person as the house keeps them: one aggregate, read and written whole.

use starling_kernel::{Id, Level, Micros};

/// Where a person stands with the house.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Here.
    #[default]
    Here,
    /// Here, taking a rest: not asked for anything.
    Resting,
    /// Gone; the row stays until it expires.
    Left,
    /// In the bin: gone for good after thirty days.
    Binned,
}

impl State {
    /// All states.
    pub const ALL: [State; 4] = [State::Here, State::Resting, State::Left, State::Binned];

    /// The word stored in the database, in filters and in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            State::Here => "here",
            State::Resting => "resting",
            State::Left => "left",
            State::Binned => "binned",
        }
    }

    /// The state of a stored word.
    pub fn from_word(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// The kind of a way to reach someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WayKind {
    /// A mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A street address.
    Address,
    /// A page on the web.
    Web,
}

impl WayKind {
    /// All kinds.
    pub const ALL: [WayKind; 4] = [WayKind::Mail, WayKind::Phone, WayKind::Address, WayKind::Web];

    /// The word stored in the database.
    pub const fn word(self) -> &'static str {
        match self {
            WayKind::Mail => "mail",
            WayKind::Phone => "phone",
            WayKind::Address => "address",
            WayKind::Web => "web",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<WayKind> {
        WayKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A way to reach someone. The first of its kind is the one to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Kept when the value is corrected, so that history and undo know it is the same one.
    pub id: Id,
    /// What it is.
    pub kind: WayKind,
    /// A word for it: "work", "her sister's"; may be empty.
    pub label: String,
    /// As it was written. Of an address: the street line.
    pub value: String,
    /// Of an address: city, town, village.
    pub locality: String,
    /// Of an address: state, province.
    pub region: String,
    /// Of an address.
    pub postcode: String,
    /// Of an address.
    pub country: String,
    /// Of an address: the neighborhood, in the house's own words; people are listed by it.
    pub place: String,
}

impl Way {
    /// A fresh way of one line.
    pub fn new(kind: WayKind, value: impl Into<String>) -> Way {
        Way {
            id: Id::new(),
            kind,
            label: String::new(),
            value: value.into(),
            locality: String::new(),
            region: String::new(),
            postcode: String::new(),
            country: String::new(),
            place: String::new(),
        }
    }
}

/// What a need is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NeedKind {
    /// What makes it possible to take part: a ramp, an interpreter, a ride.
    Access,
    /// What makes it right to take part: food, times of prayer.
    Culture,
}

impl NeedKind {
    /// Both kinds.
    pub const ALL: [NeedKind; 2] = [NeedKind::Access, NeedKind::Culture];

    /// The word stored in the database.
    pub const fn word(self) -> &'static str {
        match self {
            NeedKind::Access => "access",
            NeedKind::Culture => "culture",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<NeedKind> {
        NeedKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What someone needs to take part, in their words. Never a diagnosis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Kept when the words change.
    pub id: Id,
    /// What it is about.
    pub kind: NeedKind,
    /// Their words.
    pub words: String,
}

/// A tag a person carries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tagged {
    /// The tag.
    pub id: Id,
    /// Its name; read only, saving looks at the id.
    pub name: String,
}

/// The value of one of the house's own fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldValue {
    /// The field.
    pub field: Id,
    /// Its name; read only, saving looks at the id.
    pub name: String,
    /// The value. Saving an empty one removes it.
    pub value: String,
}

/// A road a message may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Letters by mail.
    Mail,
    /// Text messages.
    Text,
    /// Calls.
    Call,
    /// Letters on paper.
    Post,
}

impl Channel {
    /// All channels.
    pub const ALL: [Channel; 4] = [Channel::Mail, Channel::Text, Channel::Call, Channel::Post];

    /// The word stored in the database and in filters.
    pub const fn word(self) -> &'static str {
        match self {
            Channel::Mail => "mail",
            Channel::Text => "text",
            Channel::Call => "call",
            Channel::Post => "post",
        }
    }

    /// The channel of a stored word.
    pub fn from_word(word: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.word() == word)
    }
}

/// An answer to "may we?". Unasked is no row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The house that may or may not send: this one, or one it shares with.
    pub sender: Id,
    /// By which road.
    pub channel: Channel,
    /// What for: a short word such as `gatherings` or `news`.
    pub purpose: String,
    /// Yes or no.
    pub yes: bool,
    /// How the answer came: `spoken`, `paper`, `form`, `import`.
    pub basis: String,
    /// Where, in words.
    pub source: String,
    /// When.
    pub at: Micros,
    /// Until when a yes holds.
    pub expires: Option<Micros>,
}

/// What another system calls this person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExternalId {
    /// The system: `van`, `action-network`.
    pub system: String,
    /// Its id.
    pub value: String,
}

/// A person. Reading gives only what the reader may see; what they may not is empty. Saving a person read that way
/// leaves what was not seen as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person's id in this house.
    pub id: Id,
    /// On a card: the house and the record it stands for.
    pub home: Option<(Id, Id)>,
    /// The whole name, as they write it.
    pub name: String,
    /// How to call them. Empty on saving: taken from the name.
    pub given: String,
    /// Only when they said so; may be empty.
    pub pronouns: String,
    /// The language to write and speak to them in (BCP 47); may be empty.
    pub lang: String,
    /// The languages they speak (BCP 47), sorted.
    pub speaks: Vec<String>,
    /// Ways to reach them, in order of use.
    pub ways: Vec<Way>,
    /// What they need, oldest first.
    pub needs: Vec<Need>,
    /// Tags, by name.
    pub tags: Vec<Tagged>,
    /// Values of the house's fields, in the fields' order.
    pub fields: Vec<FieldValue>,
    /// What may be sent.
    pub consents: Vec<Consent>,
    /// Ids in other systems.
    pub external_ids: Vec<ExternalId>,
    /// Where they stand with the house.
    pub state: State,
    /// How far the record may be seen.
    pub level: Level,
    /// Goes up with every change; saving an older one is [`Fail::Stale`](starling_db::Fail::Stale).
    /// 0 on one that was never saved.
    pub version: i64,
    /// When the record was made. On a new one: when it is to be dated; 0 for now.
    pub created: Micros,
    /// When it was last changed.
    pub changed: Micros,
    /// When it was put into the bin.
    pub binned: Option<Micros>,
    /// When it must be gone, if that was set.
    pub expires: Option<Micros>,
}

impl Person {
    /// A new person, not saved yet.
    pub fn new(name: impl Into<String>) -> Person {
        Person {
            id: Id::new(),
            home: None,
            name: name.into(),
            given: String::new(),
            pronouns: String::new(),
            lang: String::new(),
            speaks: Vec::new(),
            ways: Vec::new(),
            needs: Vec::new(),
            tags: Vec::new(),
            fields: Vec::new(),
            consents: Vec::new(),
            external_ids: Vec::new(),
            state: State::Here,
            level: Level::Organization,
            version: 0,
            created: 0,
            changed: 0,
            binned: None,
            expires: None,
        }
    }

    /// The ways of one kind, first the one to use.
    pub fn ways_of(&self, kind: WayKind) -> impl Iterator<Item = &Way> {
        self.ways.iter().filter(move |way| way.kind == kind)
    }

    /// The first mail address.
    pub fn mail(&self) -> Option<&str> {
        self.ways_of(WayKind::Mail).next().map(|way| way.value.as_str())
    }

    /// The first telephone number.
    pub fn phone(&self) -> Option<&str> {
        self.ways_of(WayKind::Phone).next().map(|way| way.value.as_str())
    }

    /// The place of the first address that has one.
    pub fn place(&self) -> Option<&str> {
        self.ways_of(WayKind::Address).map(|way| way.place.as_str()).find(|place| !place.is_empty())
    }
}
