//! What both who met may read and correct.

use super::store::{fits, load};
use starling_db::{Fail, Read, Write, row, statements, vals};
use starling_kernel::{Id, Micros};

const WORDS_MAX: usize = 4_000;

row! {
    /// The shared part of a one-on-one's debrief (`domain.md` D1).
    #[derive(Default, PartialEq, Eq)]
    pub struct Debrief {
        /// What matters to the guest.
        pub heard: String,
        /// What they are good at, or want to learn.
        pub gifts: String,
        /// Whom they know or care for, as far as they agreed to have it written down.
        pub knows: String,
        /// What the host gave of themself.
        pub gave: String,
        /// The language it is written in (BCP 47).
        pub lang: String,
        /// Who changed it last.
        pub by_name: String,
        /// Counts the changes; 0 before there are words.
        pub version: i64,
        /// When it was changed last.
        pub changed: Micros,
    }
}

statements! {
    OF: Debrief = "SELECT heard, gifts, knows, gave, lang, by_name, version, changed FROM debrief WHERE house = $1 AND gathering = $2";
    NAME: String = "SELECT name FROM party WHERE house = $1 AND id = $2";
    ADD = "INSERT INTO debrief (house, gathering, heard, gifts, knows, gave, lang, by_party, by_name, version, changed) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10)";
    CORRECT = "UPDATE debrief SET heard = $1, gifts = $2, knows = $3, gave = $4, lang = $5, by_party = $6, by_name = $7, \
        version = version + 1, changed = $8 WHERE house = $9 AND gathering = $10 AND version = $11";
}

/// The shared debrief of a one-on-one, if it has one yet.
///
/// # Errors
/// [`Fail::Missing`] when the reader is not one of the two.
pub fn debrief(r: &Read, gathering: Id) -> Result<Option<Debrief>, Fail> {
    load(r, gathering)?;
    r.opt(&OF, vals![r.house(), gathering])
}

impl Debrief {
    /// Writes it, or corrects it when its version is the last one.
    ///
    /// # Errors
    /// [`Fail::Missing`] when the actor is not one of the two, [`Fail::Stale`] when the other corrected it first,
    /// [`Fail::Refused`] for words that are too long.
    pub fn write(&self, w: &Write, now: Micros, gathering: Id) -> Result<(), Fail> {
        load(w, gathering)?;
        for (field, words) in
            [("heard", &self.heard), ("gifts", &self.gifts), ("knows", &self.knows), ("gave", &self.gave)]
        {
            fits(field, words, WORDS_MAX)?;
        }
        let (house, me) = (w.house(), w.scope().party());
        let name = w.one(&NAME, vals![house, me])?;
        let known = w.opt(&OF, vals![house, gathering])?.map_or(0, |known| known.version);
        if known != self.version {
            return Err(Fail::Stale);
        }
        let Debrief { heard, gifts, knows, gave, lang, .. } = self;
        if known == 0 {
            w.exec(&ADD, vals![house, gathering, heard, gifts, knows, gave, lang, me, name, now]).map(|_| ())
        } else {
            w.exec_some(&CORRECT, vals![heard, gifts, knows, gave, lang, me, name, now, house, gathering, known])
        }
    }
}
