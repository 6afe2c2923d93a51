//! One row of a bulk file.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de::DeserializeSeed};

use super::Category;
use crate::When;

/// A person or organization. Texts borrow from the file where they can.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entity<'a> {
    /// LittleSis' number.
    pub id: u64,
    /// Its name.
    pub name: Cow<'a, str>,
    /// A few words about it.
    pub blurb: Option<Cow<'a, str>>,
    /// More words about it.
    pub summary: Option<Cow<'a, str>>,
    /// Its own page.
    pub website: Option<Cow<'a, str>>,
    /// The organization above it.
    pub parent: Option<u64>,
    /// `Person` or `Org`.
    pub primary: Option<Cow<'a, str>>,
    /// When it began, with `00` for what is not known.
    pub start_date: Option<Cow<'a, str>>,
    /// When it ended.
    pub end_date: Option<Cow<'a, str>>,
    /// When the row was changed last.
    pub updated_at: Option<Cow<'a, str>>,
    /// Its other names.
    pub aliases: Vec<Cow<'a, str>>,
    /// What it is, by the names LittleSis shows: `Person`, `Business Person`.
    pub types: Vec<Cow<'a, str>>,
    /// Its tags.
    pub tags: Vec<Cow<'a, str>>,
    /// Its page at LittleSis.
    pub url: Option<Cow<'a, str>>,
    /// Its line, from 1: the published file has only one.
    pub line: usize,
}

/// A relationship between two entities. Texts borrow from the file where they can.
#[derive(Debug, Clone, PartialEq)]
pub struct Relationship<'a> {
    /// LittleSis' number.
    pub id: u64,
    /// The number of the first entity.
    pub entity1: u64,
    /// The number of the second entity.
    pub entity2: u64,
    /// What it is.
    pub category: Category,
    /// What the first is to the second.
    pub description1: Option<Cow<'a, str>>,
    /// What the second is to the first.
    pub description2: Option<Cow<'a, str>>,
    /// Money, in whole units of the currency. Finite.
    pub amount: Option<f64>,
    /// The currency's code.
    pub currency: Option<Cow<'a, str>>,
    /// What was given that is not money.
    pub goods: Option<Cow<'a, str>>,
    /// How many single gifts the row adds up.
    pub filings: Option<u64>,
    /// When it began, with `00` for what is not known: see [`Relationship::since`].
    pub start_date: Option<Cow<'a, str>>,
    /// When it ended: see [`Relationship::until`].
    pub end_date: Option<Cow<'a, str>>,
    /// Whether it still holds: yes, no, or not known.
    pub current: Option<bool>,
    /// When the row was changed last.
    pub updated_at: Option<Cow<'a, str>>,
    /// What its category says more, by the names of [`Category::details`].
    pub details: Vec<(&'static str, Cow<'a, str>)>,
    /// Its page at LittleSis.
    pub url: Option<Cow<'a, str>>,
    /// The page of the first entity, which ends in its number and name.
    pub url1: Option<Cow<'a, str>>,
    /// The page of the second entity, which ends in its number and name.
    pub url2: Option<Cow<'a, str>>,
    /// Its line, from 1: the published file has only one.
    pub line: usize,
}

impl Relationship<'_> {
    /// When it began.
    pub fn since(&self) -> Option<When> {
        self.start_date.as_deref().and_then(When::read)
    }

    /// When it ended.
    pub fn until(&self) -> Option<When> {
        self.end_date.as_deref().and_then(When::read)
    }
}

/// A text that borrows where the file holds it without escapes.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// A number, which some exports write as text.
struct Number(f64);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Number;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a number")
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Number, E> {
                Ok(Number(number as f64))
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Number, E> {
                Ok(Number(number as f64))
            }
            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Number, E> {
                Ok(Number(number))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Number, E> {
                let number = text.trim().parse().ok().filter(|number: &f64| number.is_finite());
                number.map(Number).ok_or_else(|| E::custom("no number"))
            }
        }
        from.deserialize_any(Any)
    }
}

/// What a category says more: names and plain values, the rest passed over.
#[derive(Default)]
struct Details<'a>(Vec<(&'static str, Cow<'a, str>)>);

/// A plain value as text.
struct Plain;

impl<'de> DeserializeSeed<'de> for Plain {
    type Value = Option<Cow<'de, str>>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Plain {
    type Value = Option<Cow<'de, str>>;
    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }
    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(if truth { "yes" } else { "no" })))
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }
    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok((!text.is_empty()).then_some(Cow::Borrowed(text)))
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((!text.is_empty()).then(|| Cow::Owned(text.to_owned())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Details<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Vec<(&'static str, Cow<'de, str>)>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("names and values")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut details = Vec::new();
                while let Some(name) = map.next_key::<Text<'de>>()? {
                    let value = map.next_value_seed(Plain)?;
                    let known = Category::all().flat_map(Category::details).find(|known| **known == name.0);
                    details.extend(known.copied().zip(value));
                }
                Ok(details)
            }
        }
        from.deserialize_map(Names).map(Self)
    }
}

/// The row of a relationship as it stands in the file.
#[derive(Deserialize)]
pub(super) struct RelationshipRow<'a> {
    #[serde(borrow)]
    attributes: RelationshipAttributes<'a>,
    #[serde(borrow, default, rename = "self")]
    url: Option<Text<'a>>,
    #[serde(borrow, default)]
    entity: Option<Text<'a>>,
    #[serde(borrow, default)]
    related: Option<Text<'a>>,
}

#[derive(Deserialize)]
struct RelationshipAttributes<'a> {
    id: u64,
    entity1_id: u64,
    entity2_id: u64,
    category_id: u64,
    #[serde(borrow, default)]
    description1: Option<Text<'a>>,
    #[serde(borrow, default)]
    description2: Option<Text<'a>>,
    #[serde(default)]
    amount: Option<Number>,
    #[serde(borrow, default)]
    currency: Option<Text<'a>>,
    #[serde(borrow, default)]
    goods: Option<Text<'a>>,
    #[serde(default)]
    filings: Option<u64>,
    #[serde(borrow, default)]
    start_date: Option<Text<'a>>,
    #[serde(borrow, default)]
    end_date: Option<Text<'a>>,
    #[serde(default)]
    is_current: Option<bool>,
    #[serde(borrow, default)]
    updated_at: Option<Text<'a>>,
    #[serde(borrow, default)]
    category_attributes: Option<Details<'a>>,
}

/// The row of an entity as it stands in the file.
#[derive(Deserialize)]
pub(super) struct EntityRow<'a> {
    #[serde(borrow)]
    attributes: EntityAttributes<'a>,
    #[serde(borrow, default)]
    links: Option<Links<'a>>,
}

#[derive(Deserialize)]
struct EntityAttributes<'a> {
    id: u64,
    #[serde(borrow)]
    name: Text<'a>,
    #[serde(borrow, default)]
    blurb: Option<Text<'a>>,
    #[serde(borrow, default)]
    summary: Option<Text<'a>>,
    #[serde(borrow, default)]
    website: Option<Text<'a>>,
    #[serde(default)]
    parent_id: Option<u64>,
    #[serde(borrow, default)]
    primary_ext: Option<Text<'a>>,
    #[serde(borrow, default)]
    start_date: Option<Text<'a>>,
    #[serde(borrow, default)]
    end_date: Option<Text<'a>>,
    #[serde(borrow, default)]
    updated_at: Option<Text<'a>>,
    #[serde(borrow, default)]
    aliases: Option<Vec<Text<'a>>>,
    #[serde(borrow, default)]
    types: Option<Vec<Text<'a>>>,
    #[serde(borrow, default)]
    tags: Option<Vec<Text<'a>>>,
}

#[derive(Deserialize)]
struct Links<'a> {
    #[serde(borrow, default, rename = "self")]
    url: Option<Text<'a>>,
}

/// A text that says something.
fn filled(text: Option<Text<'_>>) -> Option<Cow<'_, str>> {
    text.map(|text| text.0).filter(|text| !text.trim().is_empty())
}

impl<'a> RelationshipRow<'a> {
    /// The relationship, or the number that is no category.
    pub fn read(self, line: usize) -> Result<Relationship<'a>, u64> {
        let row = self.attributes;
        Ok(Relationship {
            id: row.id,
            entity1: row.entity1_id,
            entity2: row.entity2_id,
            category: Category::of(row.category_id).ok_or(row.category_id)?,
            description1: filled(row.description1),
            description2: filled(row.description2),
            amount: row.amount.map(|amount| amount.0),
            currency: filled(row.currency),
            goods: filled(row.goods),
            filings: row.filings,
            start_date: filled(row.start_date),
            end_date: filled(row.end_date),
            current: row.is_current,
            updated_at: filled(row.updated_at),
            details: row.category_attributes.unwrap_or_default().0,
            url: filled(self.url),
            url1: filled(self.entity),
            url2: filled(self.related),
            line,
        })
    }
}

impl<'a> EntityRow<'a> {
    pub fn read(self, line: usize) -> Entity<'a> {
        let row = self.attributes;
        let texts = |list: Option<Vec<Text<'a>>>| list.unwrap_or_default().into_iter().map(|text| text.0).collect();
        Entity {
            id: row.id,
            name: row.name.0,
            blurb: filled(row.blurb),
            summary: filled(row.summary),
            website: filled(row.website),
            parent: row.parent_id,
            primary: filled(row.primary_ext),
            start_date: filled(row.start_date),
            end_date: filled(row.end_date),
            updated_at: filled(row.updated_at),
            aliases: texts(row.aliases),
            types: texts(row.types),
            tags: texts(row.tags),
            url: filled(self.links.and_then(|links| links.url)),
            line,
        }
    }
}
