//! What facets are.

use starling_kernel::Id;

/// The kinds a page may write. `publishes` is kept apart: it is a consent, not a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Neighborhoods and towns, in the house's own words.
    Place,
    /// What it works on, in plain words.
    Issue,
    /// The streams it counts itself to.
    Stream,
    /// The languages it works in (BCP 47).
    Language,
    /// What it says of itself, in one language or several.
    Words,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 5] = [Kind::Place, Kind::Issue, Kind::Stream, Kind::Language, Kind::Words];

    /// The word stored in the database and used in forms and filters.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Place => "place",
            Kind::Issue => "issue",
            Kind::Stream => "stream",
            Kind::Language => "language",
            Kind::Words => "words",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The streams of a coalition's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stream {
    /// People directly touched, organized where they live or work.
    Grassroots,
    /// Brings organizations together.
    Coalition,
    /// Knows one issue well.
    Issue,
}

impl Stream {
    /// All streams.
    pub const ALL: [Stream; 3] = [Stream::Grassroots, Stream::Coalition, Stream::Issue];

    /// The word stored in the database and used in forms and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Stream::Grassroots => "grassroots",
            Stream::Coalition => "coalition",
            Stream::Issue => "issue",
        }
    }

    /// The stream of a stored word.
    pub fn from_word(word: &str) -> Option<Stream> {
        Stream::ALL.into_iter().find(|stream| stream.word() == word)
    }
}

/// Words in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// The language (BCP 47).
    pub lang: String,
    /// The words.
    pub words: String,
}

impl Said {
    /// As it is stored: the tag, a blank, the words.
    pub(super) fn stored(&self) -> String {
        format!("{} {}", self.lang, self.words)
    }

    /// What [`stored`](Said::stored) made.
    pub(super) fn read(stored: &str) -> Option<Said> {
        let (lang, words) = stored.split_once(' ')?;
        Some(Said { lang: lang.to_owned(), words: words.to_owned() })
    }
}

/// What is said of one party. Every list is sorted and without repeats when it comes from the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// What it says of itself.
    pub words: Vec<Said>,
    /// Where it works.
    pub places: Vec<String>,
    /// What it works on.
    pub issues: Vec<String>,
    /// The streams it counts itself to.
    pub streams: Vec<Stream>,
    /// The languages it works in (BCP 47).
    pub languages: Vec<String>,
    /// The coalitions to which it publishes its totals.
    pub publishes: Vec<Id>,
}

impl Facets {
    /// Whether nothing is said of it. Publishing says nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.places.is_empty()
            && self.issues.is_empty()
            && self.streams.is_empty()
            && self.languages.is_empty()
    }

    /// The stored values of one kind.
    pub(super) fn values(&self, kind: Kind) -> Vec<String> {
        match kind {
            Kind::Place => self.places.clone(),
            Kind::Issue => self.issues.clone(),
            Kind::Stream => self.streams.iter().map(|stream| stream.word().to_owned()).collect(),
            Kind::Language => self.languages.clone(),
            Kind::Words => self.words.iter().map(Said::stored).collect(),
        }
    }

    /// Adds a stored value; one that cannot be read is left out.
    pub(super) fn take(&mut self, kind: &str, value: String) {
        match Kind::from_word(kind) {
            Some(Kind::Place) => self.places.push(value),
            Some(Kind::Issue) => self.issues.push(value),
            Some(Kind::Stream) => self.streams.extend(Stream::from_word(&value)),
            Some(Kind::Language) => self.languages.push(value),
            Some(Kind::Words) => self.words.extend(Said::read(&value)),
            None if kind == "publishes" => self.publishes.extend(value.parse::<Id>().ok()),
            None => {}
        }
    }

    /// These, and of each kind of which nothing is said, what `other` says.
    #[must_use]
    pub fn filled_from(mut self, other: &Facets) -> Facets {
        fn fill<T: Clone>(own: &mut Vec<T>, other: &[T]) {
            if own.is_empty() {
                own.extend_from_slice(other);
            }
        }
        fill(&mut self.words, &other.words);
        fill(&mut self.places, &other.places);
        fill(&mut self.issues, &other.issues);
        fill(&mut self.streams, &other.streams);
        fill(&mut self.languages, &other.languages);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_back() {
        let said = Said { lang: "so".to_owned(), words: "Deriskeennu waa gurigeenna".to_owned() };
        let coalition = Id::from_u128(7);
        let facets = Facets {
            words: vec![said],
            places: vec!["Riverbend".to_owned()],
            issues: vec!["rents".to_owned()],
            streams: vec![Stream::Grassroots, Stream::Issue],
            languages: vec!["so".to_owned(), "ksw".to_owned()],
            publishes: vec![coalition],
        };
        let mut read = Facets::default();
        for kind in Kind::ALL {
            facets.values(kind).into_iter().for_each(|value| read.take(kind.word(), value));
        }
        read.take("publishes", coalition.to_string());
        assert_eq!(read, facets);
        for (kind, damaged) in [("stream", "river"), ("words", "one-word"), ("publishes", "yes"), ("mood", "fine")] {
            read.take(kind, damaged.to_owned());
        }
        assert_eq!(read, facets);
    }

    #[test]
    fn only_what_is_unsaid_is_filled() {
        let own = Facets { places: vec!["Here".to_owned()], ..Facets::default() };
        let other = Facets {
            places: vec!["There".to_owned()],
            issues: vec!["heat".to_owned()],
            publishes: vec![Id::from_u128(1)],
            ..Facets::default()
        };
        let both = own.filled_from(&other);
        assert_eq!((both.places, both.issues), (vec!["Here".to_owned()], vec!["heat".to_owned()]));
        assert!(both.publishes.is_empty());
    }
}
