//! The picture in our own way: what Polis does, without what it would rather not.
//!
//! Statements taken out are taken out, not set to zero. Groups are found directly among participants, from a seed, so
//! that anyone who has the votes finds the same; not too small a group is ever made; and whether the groups are clear
//! enough to be shown is said.

use crate::axes::{axes, places, statement_places};
use crate::chance::mix;
use crate::counts::count;
use crate::lanczos::Block;
use crate::picture::{CLEAR, Choice, Clarity, Found, Grouping, Members, Picture, mean, put_together, shown_priority};
use crate::polis::complete;
use crate::seeded::{Clustering, Points, cluster};
use crate::silhouette::silhouettes;
use crate::threads::{each, threads};
use crate::votes::{Moderation, Votes};

/// So many points are worth a thread.
const MANY: usize = 500;

/// What a picture is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Chance begins here. A group keeps it with its results.
    pub seed: u64,
    /// Votes on statements that take part it takes to be grouped, where there are so many.
    pub enough_votes: usize,
    /// Participants who voted enough that it takes to look for groups at all.
    pub enough_people: usize,
    /// No group may be smaller: who stands with two others can be recognised by how they voted.
    pub smallest_group: usize,
    /// Silhouettes are measured over so many participants at most, drawn by the seed; above, distances between all
    /// take longer than everything else together.
    pub measured: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { seed: 0, enough_votes: 7, enough_people: 15, smallest_group: 5, measured: 2_000 }
    }
}

/// The picture of `votes`. `moderation` is by column; missing ends count as [`Moderation::In`].
///
/// With too few participants there is one group of all who voted enough, and [`Clarity::TooFew`]; where no grouping is
/// admitted, one group and [`Clarity::Unclear`].
pub fn picture(votes: &Votes, moderation: &[Moderation], settings: &Settings) -> Picture {
    let everybody = count(votes, 0..votes.participants().len());
    near(votes, moderation, &everybody, None, settings)
}

/// The picture, given how often each code occurs, and components to begin from.
pub(crate) fn near(
    votes: &Votes,
    moderation: &[Moderation],
    everybody: &[u32],
    near: Option<&Block>,
    settings: &Settings,
) -> Picture {
    let moderation = complete(moderation, votes.statements().len());
    let live: Vec<bool> = moderation.iter().map(|&of| of == Moderation::In).collect();
    let statements = live.iter().filter(|live| **live).count();
    let axes = axes(votes, everybody, &live, near);
    let places = places(votes, &axes, &live, statements, 0);
    let statement_places = statement_places(&axes, statements, 1.0);
    let inside = in_conversation(votes, &live, settings.enough_votes.min(statements).max(1));
    let rows: Vec<u32> = (0..inside.len() as u32).filter(|&row| inside[row as usize]).collect();
    let points: Vec<[f64; 2]> = rows.iter().map(|&row| places[row as usize]).collect();
    let ids: Vec<u64> = rows.iter().map(|&row| votes.participants()[row as usize]).collect();
    let (grouping, groups) = group(&points, &ids, settings);
    let middle = mean(points.iter().copied());
    let members = match groups {
        None if rows.is_empty() => Vec::new(),
        None => vec![Members { id: 0, rows, centre: middle }],
        Some(clustering) => {
            let mut members: Vec<Members> =
                (0..).zip(&clustering.centres).map(|(id, &centre)| Members { id, rows: Vec::new(), centre }).collect();
            for (&row, &label) in rows.iter().zip(&clustering.labels) {
                members[usize::from(label)].rows.push(row);
            }
            members
        }
    };
    let found = Found {
        votes,
        moderation: &moderation,
        everybody,
        live: &live,
        axes,
        places,
        statement_places,
        inside,
        members,
        middle,
        grouping,
        bases: Vec::new(),
    };
    put_together(found, |column, tally, extremity| shown_priority(moderation[column], tally, extremity))
}

/// The clustering for each k, and the one whose mean silhouette is highest among those without too small a group; of
/// equally good ones the one with fewer groups.
fn group(points: &[[f64; 2]], ids: &[u64], settings: &Settings) -> (Grouping, Option<Clustering>) {
    let need = settings.enough_people.max(1);
    if points.len() < need {
        let clarity = Clarity::TooFew { have: points.len(), need };
        return (Grouping { silhouette: None, clarity, choices: Vec::new(), measured: 0 }, None);
    }
    let sorted = Points::of(points);
    // In this order two threads have about as much to do.
    let mut tried = [2, 5, 3, 4].map(|k| (k, None));
    each(&mut tried, if points.len() < MANY { 1 } else { threads() }, |(k, found)| {
        *found = cluster(&sorted, *k, settings.seed);
    });
    tried.sort_by_key(|&(k, _)| k);
    let mut clusterings: Vec<Clustering> = tried.into_iter().filter_map(|(_, found)| found).collect();
    let drawn = drawn(ids, settings);
    let places: Vec<[f64; 2]> = drawn.iter().map(|&at| points[at]).collect();
    let labellings: Vec<Vec<u8>> =
        clusterings.iter().map(|clustering| drawn.iter().map(|&at| clustering.labels[at]).collect()).collect();
    let views: Vec<&[u8]> = labellings.iter().map(Vec::as_slice).collect();
    let found = silhouettes(&places, &views);
    let choices: Vec<Choice> = clusterings
        .iter()
        .zip(&found)
        .map(|(clustering, &silhouette)| Choice {
            k: clustering.sizes.len(),
            silhouette,
            steps: clustering.steps,
            sizes: clustering.sizes.clone(),
            admitted: clustering.sizes.iter().all(|&size| size >= settings.smallest_group),
        })
        .collect();
    let admitted = choices.iter().enumerate().filter(|(_, choice)| choice.admitted);
    let best = admitted.reduce(|best, next| if next.1.silhouette > best.1.silhouette { next } else { best });
    let (silhouette, at) = (best.map(|(_, choice)| choice.silhouette), best.map(|(at, _)| at));
    let clarity =
        if silhouette.is_some_and(|silhouette| silhouette >= CLEAR) { Clarity::Clear } else { Clarity::Unclear };
    (Grouping { silhouette, clarity, choices, measured: drawn.len() }, at.map(|at| clusterings.swap_remove(at)))
}

/// Over whom silhouettes are measured: everybody, or the `settings.measured` whose ids the seed puts first. A new
/// participant changes at most one of them.
fn drawn(ids: &[u64], settings: &Settings) -> Vec<usize> {
    let mut all: Vec<usize> = (0..ids.len()).collect();
    if all.len() > settings.measured {
        let seed = mix(settings.seed);
        let lot = |&at: &usize| (mix(ids[at] ^ seed), at);
        all.select_nth_unstable_by_key(settings.measured, lot);
        all.truncate(settings.measured);
        all.sort_unstable();
    }
    all
}

/// Who voted on at least so many statements that take part.
fn in_conversation(votes: &Votes, live: &[bool], enough: usize) -> Vec<bool> {
    (0..votes.participants().len())
        .map(|row| {
            votes.votes_of(row) >= enough && {
                let counted = votes.codes_of(row).iter().filter(|&&code| live[(code / 3) as usize]);
                counted.take(enough).count() == enough
            }
        })
        .collect()
}
