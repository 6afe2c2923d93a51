//! Markers: in a world with canaries every text of every row says which house and field it belongs to.
//!
//! A marker is `zq`, the letters of the house, `0`, the letters of the field, the row's number in six digits, letters
//! for the place in a list, and `qz`: lower-case ASCII letters and digits only, so that it survives escaping in HTML,
//! JSON, CSV and addresses, lower-casing and folding for search. A word shared by a house's people (a tag, a field's
//! name) is one row and has one marker. Phones are marked by their first digits.

use super::model::{Account, House, Person};

/// Where a marker goes in.
pub(super) struct Marker {
    code: &'static str,
    number: usize,
}

impl Marker {
    pub(super) fn new(code: &'static str, number: usize) -> Marker {
        Marker { code, number }
    }

    fn text(&self, field: &str, at: usize) -> String {
        format!("{}{field}{:06}{}qz", prefix(self.code), self.number, letters(at))
    }

    fn mark(&self, text: &mut String, field: &str, at: usize) {
        let marker = self.text(field, at);
        text.push(' ');
        text.push_str(&marker);
    }

    fn mail(&self, mail: &mut String, field: &str, at: usize) {
        if let Some(sign) = mail.find('@') {
            mail.insert_str(sign, &format!(".{}", self.text(field, at)));
        }
    }

    pub(super) fn house(&self, house: &mut House) {
        self.mark(&mut house.name, "housename", 0);
        for (at, said) in house.words.iter_mut().enumerate() {
            self.mark(&mut said.words, "housewords", at);
        }
        for (at, place) in house.places.iter_mut().enumerate() {
            self.mark(place, "houseplace", at);
        }
        for (at, issue) in house.issues.iter_mut().enumerate() {
            self.mark(issue, "houseissue", at);
        }
    }

    pub(super) fn account(&self, account: &mut Account) {
        self.mark(&mut account.name, "accountname", 0);
        self.mail(&mut account.mail, "accountmail", 0);
    }

    /// `tags` and `fields` give the number of a shared word in its house.
    pub(super) fn person(&self, person: &mut Person, shared: impl Fn(&str) -> usize) {
        self.mark(&mut person.name, "name", 0);
        self.mark(&mut person.given, "given", 0);
        for (at, name) in person.also.iter_mut().enumerate() {
            self.mark(name, "also", at);
        }
        if let Some(pronouns) = &mut person.pronouns {
            self.mark(pronouns, "pronouns", 0);
        }
        for (at, mail) in person.mails.iter_mut().enumerate() {
            self.mail(mail, "mail", at);
        }
        if let Some(address) = &mut person.address {
            self.mark(&mut address.street, "street", 0);
            self.mark(&mut address.locality, "locality", 0);
            self.mark(&mut address.region, "region", 0);
            self.mark(&mut address.postcode, "postcode", 0);
        }
        let house = |text: &mut String, field: &str| {
            Marker { code: self.code, number: shared(text) }.mark(text, field, 0);
        };
        for tag in &mut person.tags {
            house(tag, "tag");
        }
        for (at, field) in person.fields.iter_mut().enumerate() {
            house(&mut field.name, "fieldname");
            self.mark(&mut field.value, "field", at);
        }
        for (at, need) in person.needs.iter_mut().enumerate() {
            self.mark(&mut need.words, "need", at);
        }
        for (at, consent) in person.consents.iter_mut().enumerate() {
            self.mark(&mut consent.source, "consent", at);
        }
        for (at, note) in person.notes.iter_mut().enumerate() {
            self.mark(&mut note.text.words, "note", at);
        }
        for (at, tie) in person.ties.iter_mut().enumerate() {
            if let Some(detail) = &mut tie.detail {
                self.mark(detail, "tie", at);
            }
        }
    }
}

/// What every marker of a house begins with. No house's prefix begins another's: the `0` ends the letters.
pub(super) fn prefix(code: &str) -> String {
    format!("zq{code}0")
}

/// `a`, `b`… for the place in a list; lists here are short.
fn letters(at: usize) -> char {
    char::from(b'a' + (at % 25) as u8)
}
