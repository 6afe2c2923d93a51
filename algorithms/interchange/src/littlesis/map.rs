//! Entities and relationships together.

use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;

use super::{Category, Entity, Relationship, entities, relationships};
use crate::build::{Builder, Stranger};
use crate::sniff::Format;
use crate::{Node, Reading, Tie, Unreadable, When};

/// Which rows of the bulk files a map takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The categories. Two rows in three are donations: who maps boards leaves them out.
    pub categories: Vec<Category>,
    /// Whether entities no chosen relationship names are taken too.
    pub unconnected: bool,
}

/// Brings both bulk files together in one map.
///
/// Rows of other categories are dropped as they are read. Each row is a tie of its own, parallel ones too: a donation
/// and a seat on a board do not make one number. Types are the names of categories, labels what the first end is to
/// the second, and the direction is LittleSis' own, see [`Ends`](super::Ends). An entity that is missing (rows that
/// could not be published are) is made, called by its number, and noted.
///
/// # Errors
/// As [`entities`] and [`relationships`].
pub fn map(entities_from: impl Read, relationships_from: impl Read, chosen: &Chosen) -> Result<Reading, Unreadable> {
    let mut builder = Builder::default();
    let mut ties: Vec<(Tie, u64, u64)> = Vec::new();
    let mut wanted = HashMap::new();
    let mut names = Names::default();
    let read = relationships(relationships_from, &mut |row| {
        if chosen.categories.contains(&row.category) {
            wanted.insert(row.entity1, ());
            wanted.insert(row.entity2, ());
            ties.push((names.tie(&row), row.entity1, row.entity2));
        }
    })?;
    builder.problems.list.extend(read.problems);
    builder.problems.unlisted += read.unlisted;
    let read = entities(entities_from, &mut |row| {
        if chosen.unconnected || wanted.contains_key(&row.id) {
            builder.node(names.node(&row));
        }
    })?;
    for problem in read.problems {
        builder.note(problem.line, problem.reason);
    }
    builder.problems.unlisted += read.unlisted;
    for (tie, from, to) in ties {
        let (from, to) = (from.to_string(), to.to_string());
        if let Some((from, to)) = builder.ends(&from, &to, tie.line, Stranger::MakeAndNote) {
            builder.tie(Tie { from, to, ..tie });
        }
    }
    Ok(builder.finish(Format::LittleSis))
}

/// One of the two files alone. Of relationships alone the nodes are made; the pages of a row end in their names.
pub(crate) fn read_alone(text: &str, mut builder: Builder) -> Result<Reading, Unreadable> {
    let mut names = Names::default();
    let head = text.as_bytes();
    let rows_of_entities = text.find("\"entities\"").unwrap_or(usize::MAX);
    let read = if rows_of_entities < text.find("\"relationships\"").unwrap_or(usize::MAX) {
        entities(head, &mut |row| builder.node(names.node(&row)))?
    } else {
        relationships(head, &mut |row| {
            let tie = names.tie(&row);
            for (id, page) in [(row.entity1, row.url1.as_deref()), (row.entity2, row.url2.as_deref())] {
                let id = id.to_string();
                if !builder.has(&id) {
                    let label = page.and_then(name_in).unwrap_or_default();
                    builder.node(Node { id, label, url: page.map(str::to_owned), line: tie.line, ..Node::default() });
                }
            }
            let (from, to) = (row.entity1.to_string(), row.entity2.to_string());
            if let Some((from, to)) = builder.ends(&from, &to, tie.line, Stranger::Make) {
                builder.tie(Tie { from, to, ..tie });
            }
        })?
    };
    for problem in read.problems {
        builder.note(problem.line, problem.reason);
    }
    builder.problems.unlisted += read.unlisted;
    Ok(builder.finish(Format::LittleSis))
}

/// The name at the end of a page's address: `…/org/28778-Republican_National_Committee`.
fn name_in(page: &str) -> Option<String> {
    let (_, name) = page.rsplit('/').next()?.split_once('-')?;
    Some(name.replace('_', " "))
}

/// Names of fields, each kept once.
#[derive(Default)]
struct Names(HashMap<&'static str, Arc<str>>);

impl Names {
    fn of(&mut self, name: &'static str) -> Arc<str> {
        Arc::clone(self.0.entry(name).or_insert_with(|| Arc::from(name)))
    }

    fn fields<'a>(
        &mut self,
        all: impl IntoIterator<Item = (&'static str, Option<&'a str>)>,
    ) -> Vec<(Arc<str>, String)> {
        let filled = all.into_iter().filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)));
        filled.map(|(name, value)| (self.of(name), value.to_owned())).collect()
    }

    fn node(&mut self, row: &Entity<'_>) -> Node {
        let (aliases, types, tags) = (row.aliases.join("|"), row.types.join("|"), row.tags.join("|"));
        let parent = row.parent.map(|parent| parent.to_string());
        let fields = self.fields([
            ("aliases", Some(aliases.as_str())),
            ("types", Some(types.as_str())),
            ("tags", Some(tags.as_str())),
            ("parent_id", parent.as_deref()),
            ("website", row.website.as_deref()),
            ("start_date", row.start_date.as_deref()),
            ("end_date", row.end_date.as_deref()),
            ("updated_at", row.updated_at.as_deref()),
        ]);
        let own = |text: &Option<std::borrow::Cow<'_, str>>| text.as_deref().map(str::to_owned);
        Node {
            id: row.id.to_string(),
            label: row.name.clone().into_owned(),
            kind: own(&row.primary),
            description: own(&row.blurb).or_else(|| own(&row.summary)),
            url: own(&row.url),
            fields,
            line: row.line,
            ..Node::default()
        }
    }

    fn tie(&mut self, row: &Relationship<'_>) -> Tie {
        let filings = row.filings.map(|filings| filings.to_string());
        let mut fields = self.fields([
            ("description2", row.description2.as_deref()),
            ("currency", row.currency.as_deref()),
            ("goods", row.goods.as_deref()),
            ("filings", filings.as_deref()),
            ("updated_at", row.updated_at.as_deref()),
        ]);
        fields.extend(row.details.iter().map(|(name, value)| (self.of(name), value.clone().into_owned())));
        Tie {
            id: Some(row.id.to_string()),
            kind: Some(row.category.name().to_owned()),
            label: row.description1.as_deref().unwrap_or_default().to_owned(),
            direction: row.category.ends().direction,
            since: row.start_date.as_deref().and_then(When::read),
            until: row.end_date.as_deref().and_then(When::read),
            current: row.current,
            amount: row.amount,
            source_url: row.url.as_deref().map(str::to_owned),
            fields,
            line: row.line,
            ..Tie::default()
        }
    }
}
