//! The picture as Polis makes it, quirks that change results included.
//!
//! Source: compdemocracy/polis, `math/src/polismath/math/{conversation,pca,clusters,repness,stats}.clj`; Small,
//! Bjorkegren, Erkkilä, Shaw and Megill, "Polis: Scaling deliberation by mapping high dimensional opinion spaces"
//! (2021). Two things are not copied: power iteration from a random start (the components are the same, and here the
//! same each time), and sampling above 10,000 participants. Groups of a running Polis server also depend on which base
//! clusters it had before; [`polis`] starts afresh each time, with participants in order of their ids, and
//! [`groups_of_bases`] groups base clusters that are given.

use crate::axes::{axes, places, statement_places};
use crate::counts::count;
use crate::lloyd;
use crate::picture::{CLEAR, Choice, Clarity, Found, Grouping, Members, Picture, mean, put_together};
use crate::routing;
use crate::silhouette::silhouettes;
use crate::smoothing::Smoothing;
use crate::votes::{Moderation, Votes};

pub use crate::picture::Base;

/// Votes it takes to be grouped, where there are so many statements.
const ENOUGH_VOTES: usize = 7;
/// Participants that are grouped at least, however few votes they cast.
const AT_LEAST: usize = 15;
const BASE_CLUSTERS: usize = 100;
/// A hundred, and one: Polis looks at its counter after a step.
const BASE_STEPS: usize = 101;
/// A hundred are meant, but passed under a wrong name, so that the default of twenty, and one, holds.
const GROUP_STEPS: usize = 21;

/// What Polis remembers from one round to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Ids of those who once were in conversation, rising: they stay in.
    pub inside: Vec<u64>,
    /// The number of groups shown.
    pub smoothing: Smoothing,
}

/// The picture of `votes`, and what to remember for the next one. `moderation` is by column; missing ends count as
/// [`Moderation::In`].
///
/// Statements taken out and meta statements are set to 0 for everybody, not removed: they draw nobody, but count as
/// voted on where places are scaled.
pub fn polis(votes: &Votes, moderation: &[Moderation], memory: &Memory) -> (Picture, Memory) {
    let statements = votes.statements().len();
    let moderation = complete(moderation, statements);
    let live: Vec<bool> = moderation.iter().map(|&of| of == Moderation::In).collect();
    let everybody = count(votes, 0..votes.participants().len());
    let axes = axes(votes, &everybody, &live, None);
    let zeroed = live.iter().filter(|live| !**live).count();
    let places = places(votes, &axes, &live, statements, zeroed);
    // Polis computes with agree = −1 and places the vote −1.
    let statement_places = statement_places(&axes, statements, 1.0);
    let inside = in_conversation(votes, &memory.inside);
    let rows: Vec<u32> = (0..inside.len() as u32).filter(|&row| inside[row as usize]).collect();
    let points: Vec<[f64; 2]> = rows.iter().map(|&row| places[row as usize]).collect();
    let mut bases = lloyd::from_first(&points, None, BASE_CLUSTERS, BASE_STEPS).clusters;
    for base in &mut bases {
        base.members.iter_mut().for_each(|member| *member = rows[*member as usize]);
    }
    let (grouping, groups, smoothing) = groups_of_bases(&bases, memory.smoothing);
    let members = groups
        .into_iter()
        .map(|group| {
            let mut rows: Vec<u32> =
                group.members.iter().flat_map(|&base| bases[base as usize].members.iter().copied()).collect();
            rows.sort_unstable();
            Members { id: group.id, rows, centre: group.centre }
        })
        .collect();
    let remembered = Memory { inside: rows.iter().map(|&row| votes.participants()[row as usize]).collect(), smoothing };
    let middle = mean(places.iter().copied());
    let found = Found {
        votes,
        moderation: &moderation,
        everybody: &everybody,
        live: &live,
        axes,
        places,
        statement_places,
        inside,
        members,
        middle,
        grouping,
        bases,
    };
    let picture = put_together(found, |column, tally, extremity| match moderation[column] {
        Moderation::Meta => routing::META,
        Moderation::In | Moderation::Out => routing::priority(tally, extremity),
    });
    (picture, remembered)
}

/// Groups of base clusters: k-means over their middles, each weighing its members, for k from 2 to
/// min(5, 2 + clusters / 12); the k with the best mean silhouette of middles, of equally good ones the higher, smoothed.
/// The members of a group are indices into `bases`; its number is that of its cluster. A base without members weighs as
/// one of a single member.
pub fn groups_of_bases(bases: &[Base], memory: Smoothing) -> (Grouping, Vec<Base>, Smoothing) {
    let centres: Vec<[f64; 2]> = bases.iter().map(|base| base.centre).collect();
    let weights: Vec<f64> = bases.iter().map(|base| base.members.len().max(1) as f64).collect();
    let most = 5.min(2 + bases.len() / 12);
    if bases.is_empty() {
        let clarity = Clarity::TooFew { have: 0, need: 1 };
        return (Grouping { silhouette: None, clarity, choices: Vec::new(), measured: 0 }, Vec::new(), memory);
    }
    let mut runs: Vec<lloyd::Run> =
        (2..=most).map(|k| lloyd::from_first(&centres, Some(&weights), k, GROUP_STEPS)).collect();
    let labellings: Vec<Vec<u8>> = runs
        .iter()
        .map(|run| {
            let mut labels = vec![0; bases.len()];
            for (label, cluster) in (0..).zip(&run.clusters) {
                cluster.members.iter().for_each(|&member| labels[member as usize] = label);
            }
            labels
        })
        .collect();
    let views: Vec<&[u8]> = labellings.iter().map(Vec::as_slice).collect();
    let found = silhouettes(&centres, &views);
    let size = |cluster: &Base| cluster.members.iter().map(|&base| bases[base as usize].members.len()).sum();
    let choices: Vec<Choice> = (2..)
        .zip(&runs)
        .zip(&found)
        .map(|((k, run), &silhouette)| Choice {
            k,
            silhouette,
            steps: run.steps,
            sizes: run.clusters.iter().map(size).collect(),
            admitted: true,
        })
        .collect();
    let best = choices.iter().max_by(|a, b| a.silhouette.total_cmp(&b.silhouette).then(a.k.cmp(&b.k)));
    let memory = memory.after(best.expect("k = 2 is always tried").k, most);
    let shown = memory.shown.expect("a round was smoothed").max(2) - 2;
    let silhouette = found[shown];
    let clarity = if silhouette < CLEAR { Clarity::Unclear } else { Clarity::Clear };
    let groups = runs.swap_remove(shown).clusters;
    (Grouping { silhouette: Some(silhouette), clarity, choices, measured: bases.len() }, groups, memory)
}

/// Who is grouped: who voted on seven statements (or all there are) or was grouped before; and when these are fewer
/// than fifteen, those with the most votes besides, of equals the lower id.
fn in_conversation(votes: &Votes, before: &[u64]) -> Vec<bool> {
    let enough = ENOUGH_VOTES.min(votes.statements().len());
    let mut inside: Vec<bool> = votes
        .participants()
        .iter()
        .enumerate()
        .map(|(row, id)| votes.votes_of(row) >= enough.max(1) || before.binary_search(id).is_ok())
        .collect();
    let have = inside.iter().filter(|inside| **inside).count();
    if have < AT_LEAST {
        let mut others: Vec<usize> = (0..inside.len()).filter(|&row| !inside[row] && votes.votes_of(row) > 0).collect();
        others.sort_by_key(|&row| std::cmp::Reverse(votes.votes_of(row)));
        others.into_iter().take(AT_LEAST - have).for_each(|row| inside[row] = true);
    }
    inside
}

/// Moderation by column, as long as there are columns.
pub(crate) fn complete(moderation: &[Moderation], statements: usize) -> Vec<Moderation> {
    (0..statements).map(|column| moderation.get(column).copied().unwrap_or_default()).collect()
}
