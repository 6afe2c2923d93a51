//! The twelve kinds of relationships LittleSis knows.

use crate::Direction;

/// What a relationship is. The order and numbers are LittleSis' own (`db/seeds.rb` of littlesis-rails).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// Someone holds a position: person to employer or office.
    Position,
    /// Someone studied: student to school.
    Education,
    /// Someone belongs: member to organization.
    Membership,
    /// Two are family.
    Family,
    /// Someone gave: donor to recipient.
    Donation,
    /// Two did business; what each was to the other stands in the descriptions.
    Transaction,
    /// Someone lobbied: lobbyist to politician or agency.
    Lobbying,
    /// Two know each other.
    Social,
    /// Two work together.
    Professional,
    /// Someone owns: owner to organization.
    Ownership,
    /// One organization stands under another: **child to parent**.
    Hierarchy,
    /// Anything else.
    Generic,
}

/// Who may stand at one end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// A person.
    Person,
    /// An organization.
    Org,
    /// Either.
    Any,
}

/// What stands at the two ends of a category, and which way it points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    /// Who stands first.
    pub first: Side,
    /// Who stands second.
    pub second: Side,
    /// Which way the row points as LittleSis stores it.
    pub direction: Direction,
    /// Which way influence is taken to run, where nothing else is known. Our reading, not LittleSis': an organization
    /// and whoever holds a position there move each other; the parent moves the child, though the row points from
    /// child to parent; studying at one school moves nobody by itself.
    pub influence: Direction,
}

const TABLE: [(Category, &str, Ends, &[&str]); 12] = {
    use Category::{
        Donation, Education, Family, Generic, Hierarchy, Lobbying, Membership, Ownership, Position, Professional,
        Social, Transaction,
    };
    use Direction::{Back, Both, Forth, None};
    use Side::{Any, Org, Person};
    const fn ends(first: Side, second: Side, direction: Direction, influence: Direction) -> Ends {
        Ends { first, second, direction, influence }
    }
    [
        (
            Position,
            "Position",
            ends(Person, Any, Forth, Both),
            &["is_board", "is_executive", "is_employee", "compensation", "boss_id"],
        ),
        (Education, "Education", ends(Person, Org, Forth, None), &["degree_id", "field", "is_dropout"]),
        (Membership, "Membership", ends(Any, Org, Forth, Back), &["dues"]),
        (Family, "Family", ends(Person, Person, None, Both), &["is_nonbiological"]),
        (Donation, "Donation", ends(Any, Any, Forth, Forth), &["bundler_id"]),
        (
            Transaction,
            "Transaction",
            ends(Any, Any, None, None),
            &["contact1_id", "contact2_id", "district_id", "is_lobbying"],
        ),
        (Lobbying, "Lobbying", ends(Any, Any, Forth, Forth), &[]),
        (Social, "Social", ends(Person, Person, None, Both), &[]),
        (Professional, "Professional", ends(Person, Person, None, Both), &[]),
        (Ownership, "Ownership", ends(Any, Org, Forth, Forth), &["percent_stake", "shares"]),
        (Hierarchy, "Hierarchy", ends(Org, Org, Forth, Back), &[]),
        (Generic, "Generic", ends(Any, Any, None, Both), &[]),
    ]
};

impl Category {
    /// All twelve, in LittleSis' order.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(category, ..)| *category)
    }

    /// The category of that number, from 1 to 12.
    pub fn of(number: u64) -> Option<Self> {
        let place = usize::try_from(number).ok()?.checked_sub(1)?;
        TABLE.get(place).map(|(category, ..)| *category)
    }

    /// Its number, from 1 to 12.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Its name in English, as LittleSis writes it.
    pub fn name(self) -> &'static str {
        TABLE[self as usize].1
    }

    /// What stands at its two ends.
    pub fn ends(self) -> Ends {
        TABLE[self as usize].2
    }

    /// What more a row of it may say, by the names of LittleSis (`category_attributes`).
    pub fn details(self) -> &'static [&'static str] {
        TABLE[self as usize].3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_numbers() {
        for (place, category) in Category::all().enumerate() {
            assert_eq!((usize::from(category.number()), Category::of(place as u64 + 1)), (place + 1, Some(category)));
        }
        assert_eq!((Category::of(0), Category::of(13)), (None, None));
        assert_eq!(Category::Generic.number(), 12);
    }

    #[test]
    fn a_hierarchy_points_from_child_to_parent_and_moves_the_other_way() {
        let ends = Category::Hierarchy.ends();
        assert_eq!((ends.direction, ends.influence), (Direction::Forth, Direction::Back));
    }
}
