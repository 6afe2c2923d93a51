//! Names as the city's communities write them, and families as they share them.

mod tables;

use super::rng::Rng;
use tables::{Entry, Table};

/// A naming tradition. It shapes a generated name and the languages that go with it; it is never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tradition {
    Somali,
    Hmong,
    Spanish,
    Arabic,
    Oromo,
    Karen,
    Native,
    Black,
    European,
}

/// A name in the forms the world needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub given: String,
    pub full: String,
    /// The same name in its other spelling, where there is one.
    pub other: Option<String>,
    /// Lower-case ASCII letters and dots, for a mail address.
    pub ascii: String,
    /// The pronouns this person would state, if asked and willing.
    pub pronouns: &'static str,
}

/// The two grown-ups a household is named after.
pub(super) struct Family {
    tradition: Tradition,
    /// Whether this household writes the second spelling.
    own_spelling: bool,
    woman: Lineage,
    man: Lineage,
    woman_first: bool,
    /// Where in the table the children's names begin, so that no two are called the same.
    children: usize,
}

/// A given name and what follows it.
#[derive(Clone, Copy)]
struct Lineage {
    given: Entry,
    rest: [Entry; 2],
}

const NONE: Entry = ("", "");

impl Tradition {
    fn table(self) -> &'static Table {
        match self {
            Tradition::Somali => &tables::SOMALI,
            Tradition::Hmong => &tables::HMONG,
            Tradition::Spanish => &tables::SPANISH,
            Tradition::Arabic => &tables::ARABIC,
            Tradition::Oromo => &tables::OROMO,
            Tradition::Karen => &tables::KAREN,
            Tradition::Native => &tables::NATIVE,
            Tradition::Black => &tables::BLACK,
            Tradition::European => &tables::EUROPEAN,
        }
    }

    /// A given name and what follows it, drawn afresh; no part twice.
    fn lineage(self, woman: bool, rng: &mut Rng) -> Lineage {
        let table = self.table();
        let given = *rng.pick(if woman { table.women } else { table.men });
        let rest = match self {
            Tradition::Somali => {
                let father = rng.other_than(table.men, given);
                [father, rng.other_than(table.men, father)]
            }
            Tradition::Oromo => [rng.other_than(table.men, given), NONE],
            Tradition::Spanish => {
                let first = *rng.pick(table.family);
                [first, rng.other_than(table.family, first)]
            }
            Tradition::Karen => [NONE, NONE],
            Tradition::Hmong | Tradition::Arabic | Tradition::Native | Tradition::Black | Tradition::European => {
                [*rng.pick(table.family), NONE]
            }
        };
        Lineage { given, rest }
    }
}

impl Family {
    /// A household's two grown-ups.
    pub(super) fn new(tradition: Tradition, rng: &mut Rng) -> Family {
        let table = tradition.table();
        let man = tradition.lineage(false, rng);
        let mut woman = tradition.lineage(true, rng);
        match tradition {
            // One does not marry within the clan.
            Tradition::Hmong => woman.rest[0] = rng.other_than(table.family, man.rest[0]),
            // A child's two surnames are two.
            Tradition::Spanish if woman.rest[0] == man.rest[0] => woman.rest.swap(0, 1),
            Tradition::Native | Tradition::Black | Tradition::European if rng.chance(700) => woman.rest = man.rest,
            _ => {}
        }
        let own_spelling = rng.chance(if tradition == Tradition::Arabic { 450 } else { 250 });
        Family { tradition, own_spelling, woman, man, woman_first: rng.chance(550), children: rng.below(100) }
    }

    /// The name of the household's person number `at`: the two grown-ups, then the grown children.
    pub(super) fn name(&self, at: usize, rng: &mut Rng) -> Name {
        let table = self.tradition.table();
        let (lineage, woman) = match at {
            0 | 1 if (at == 0) == self.woman_first => (self.woman, true),
            0 | 1 => (self.man, false),
            _ => {
                let woman = rng.chance(500);
                let names = if woman { table.women } else { table.men };
                let given = match names[(self.children + at) % names.len()] {
                    // A child is not named after a living father; homes are smaller than five.
                    father if father == self.man.given => names[(self.children + at + 5) % names.len()],
                    given => given,
                };
                let rest = match self.tradition {
                    Tradition::Somali => [self.man.given, self.man.rest[0]],
                    Tradition::Oromo => [self.man.given, NONE],
                    Tradition::Spanish => [self.man.rest[0], self.woman.rest[0]],
                    _ => self.man.rest,
                };
                (Lineage { given, rest }, woman)
            }
        };
        let pronouns = if rng.chance(60) {
            "they/them"
        } else if woman {
            "she/her"
        } else {
            "he/him"
        };
        lineage.written(self.own_spelling, pronouns)
    }
}

impl Lineage {
    fn written(self, own: bool, pronouns: &'static str) -> Name {
        let full = self.join(own);
        let other = Some(self.join(!own)).filter(|other| *other != full);
        Name { given: spelled(self.given, own).to_owned(), ascii: mail_name(&self.join(false)), full, other, pronouns }
    }

    fn join(self, own: bool) -> String {
        let mut full = spelled(self.given, own).to_owned();
        for part in self.rest.into_iter().filter(|part| *part != NONE) {
            full.push(' ');
            full.push_str(spelled(part, own));
        }
        full
    }
}

fn spelled(entry: Entry, own: bool) -> &'static str {
    if own && !entry.1.is_empty() { entry.1 } else { entry.0 }
}

/// A Latin name as the part of a mail address before the sign: `María Elena Ríos` becomes `maria.elena.rios`.
pub(super) fn mail_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            'a'..='z' => out.push(letter),
            'A'..='Z' => out.push(letter.to_ascii_lowercase()),
            'á' | 'Á' => out.push('a'),
            'é' | 'É' => out.push('e'),
            'í' | 'Í' => out.push('i'),
            'ó' | 'Ó' | 'ø' | 'Ø' => out.push('o'),
            'ú' | 'Ú' | 'ü' | 'Ü' => out.push('u'),
            'ñ' | 'Ñ' => out.push('n'),
            ' ' if !out.is_empty() && !out.ends_with('.') => out.push('.'),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Tradition; 9] = [
        Tradition::Somali,
        Tradition::Hmong,
        Tradition::Spanish,
        Tradition::Arabic,
        Tradition::Oromo,
        Tradition::Karen,
        Tradition::Native,
        Tradition::Black,
        Tradition::European,
    ];

    fn words(name: &str) -> Vec<&str> {
        name.split(' ').collect()
    }

    #[test]
    fn mail_names_are_plain() {
        for (name, expected) in [
            ("María Elena Ríos", "maria.elena.rios"),
            ("O’Brien", "obrien"),
            ("Søren St. John", "soren.st.john"),
            ("Al-Masri", "almasri"),
        ] {
            assert_eq!(mail_name(name), expected);
        }
        for tradition in ALL {
            let mut rng = Rng::keyed(5, &[]);
            for at in 0..200 {
                let name = Family::new(tradition, &mut rng).name(at % 4, &mut rng);
                assert!(name.ascii.bytes().all(|b| b.is_ascii_lowercase() || b == b'.'), "{name:?}");
                assert!(!name.ascii.ends_with('.') && !name.ascii.contains(".."), "{name:?}");
            }
        }
    }

    #[test]
    fn a_somali_child_bears_the_fathers_and_grandfathers_names() {
        let mut rng = Rng::keyed(1, &[]);
        for _ in 0..50 {
            let mut family = Family::new(Tradition::Somali, &mut rng);
            family.woman_first = false;
            let (father, child) = (family.name(0, &mut rng).full, family.name(2, &mut rng).full);
            assert_eq!(words(&child)[1..3], words(&father)[0..2]);
        }
    }

    #[test]
    fn a_spanish_child_bears_both_first_surnames() {
        let mut rng = Rng::keyed(2, &[]);
        for _ in 0..50 {
            let family = Family::new(Tradition::Spanish, &mut rng);
            let child = family.name(2, &mut rng).full;
            let ending = format!("{} {}", family.man.rest[0].0, family.woman.rest[0].0);
            assert!(child.ends_with(&ending), "{child} / {ending}");
        }
    }

    #[test]
    fn hmong_grown_ups_are_of_two_clans() {
        let mut rng = Rng::keyed(3, &[]);
        for _ in 0..300 {
            let family = Family::new(Tradition::Hmong, &mut rng);
            assert_ne!(family.woman.rest[0], family.man.rest[0]);
        }
    }

    #[test]
    fn both_spellings_occur() {
        for tradition in [Tradition::Somali, Tradition::Hmong, Tradition::Arabic] {
            let mut rng = Rng::keyed(4, &[]);
            let own = (0..200).filter(|_| Family::new(tradition, &mut rng).own_spelling).count();
            assert!((20..150).contains(&own), "{tradition:?} {own}");
        }
    }
}
