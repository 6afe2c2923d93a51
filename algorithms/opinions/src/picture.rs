//! What comes out: groups and common ground, with everything a page needs to say why.

use crate::axes::Axes;
use crate::counts::{Tally, count, tallies};
use crate::evidence::{self, Consensus, Representative};
use crate::routing;
use crate::symmetric::length;
use crate::votes::{Moderation, Votes};

/// Below this mean silhouette groups are not told apart well enough to be shown as such.
pub const CLEAR: f64 = 0.35;

/// The picture of a conversation. Rows and columns are those of the [`Votes`] it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The map's axes.
    pub axes: Axes,
    /// By column.
    pub statements: Vec<Statement>,
    /// By row.
    pub participants: Vec<Participant>,
    /// How many groups, and why so many.
    pub grouping: Grouping,
    /// The groups; `participants` point here.
    pub groups: Vec<Group>,
    /// What everybody says.
    pub consensus: Consensus,
    /// The base clusters that were grouped, in Polis' way; empty in ours.
    pub bases: Vec<Base>,
}

/// A statement in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statement {
    /// Its id.
    pub id: u64,
    /// Whether it takes part.
    pub moderation: Moderation,
    /// How everybody voted on it.
    pub everybody: Tally,
    /// Where it lies on the map: where somebody would who voted on nothing else.
    pub place: [f64; 2],
    /// How far out it lies: how much it parts people.
    pub extremity: f64,
    /// The product of the groups' shares of agreement, 0 to 1.
    pub group_informed: f64,
    /// The product of the groups' shares of disagreement, 0 to 1.
    pub group_informed_refusal: f64,
    /// The least of the groups' shares of agreement, 0 to 1: "in every group at least so many".
    pub least_agreement: f64,
    /// How much is to be learnt from asking, see [`routing`].
    pub priority: f64,
}

/// A participant in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Participant {
    /// Their id.
    pub id: u64,
    /// On how many statements they voted, whatever became of these.
    pub votes: u32,
    /// Where they lie on the map.
    pub place: [f64; 2],
    /// Whether they voted enough to be grouped.
    pub in_conversation: bool,
    /// Their group, as index into the groups.
    pub group: Option<u32>,
    /// How they stand in it.
    pub standing: Option<Standing>,
}

/// How somebody stands in their group and among all, in units of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// 1 − distance from the middle of all.
    pub centricness: f64,
    /// 1 − distance from the middle of the group.
    pub coreness: f64,
    /// How much further out than the group's middle, seen from the middle of all.
    pub extremeness: f64,
}

/// A group of participants who vote alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its number: in Polis' way that of its cluster, in ours its place by size.
    pub id: u32,
    /// How many participants.
    pub size: usize,
    /// Its middle on the map.
    pub centre: [f64; 2],
    /// By column, how its members voted.
    pub tallies: Vec<Tally>,
    /// What tells it from the others, agreements first.
    pub representative: Vec<Representative>,
}

/// A base cluster of Polis: participants so close together that they are grouped as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Its number.
    pub id: u32,
    /// Its members, as rows.
    pub members: Vec<u32>,
    /// Its middle on the map.
    pub centre: [f64; 2],
}

/// How many groups, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Grouping {
    /// The mean silhouette of the groups shown; `None` when no grouping was made.
    pub silhouette: Option<f64>,
    /// Whether the groups should be shown as groups.
    pub clarity: Clarity,
    /// Each number of groups that was tried.
    pub choices: Vec<Choice>,
    /// Over how many points silhouettes were measured; all grouped ones, but in large conversations of our own mode.
    pub measured: usize,
}

/// Whether groups are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clarity {
    /// They are.
    Clear,
    /// The silhouette lies below [`CLEAR`]: a page says "no clear groups".
    Unclear,
    /// There are too few participants who voted enough.
    TooFew {
        /// So many there are.
        have: usize,
        /// So many it takes.
        need: usize,
    },
}

/// A number of groups that was tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// So many groups were asked for.
    pub k: usize,
    /// Their mean silhouette.
    pub silhouette: f64,
    /// After so many steps they were settled.
    pub steps: usize,
    /// So many participants each has.
    pub sizes: Vec<usize>,
    /// Whether it could have been chosen: in our mode, whether no group is smaller than allowed.
    pub admitted: bool,
}

/// Members of a group by row, its number and its middle.
pub(crate) struct Members {
    pub(crate) id: u32,
    pub(crate) rows: Vec<u32>,
    pub(crate) centre: [f64; 2],
}

/// What both modes have found when the picture is put together.
pub(crate) struct Found<'a> {
    pub(crate) votes: &'a Votes,
    pub(crate) moderation: &'a [Moderation],
    pub(crate) everybody: &'a [u32],
    pub(crate) live: &'a [bool],
    pub(crate) axes: Axes,
    pub(crate) places: Vec<[f64; 2]>,
    pub(crate) statement_places: Vec<[f64; 2]>,
    pub(crate) inside: Vec<bool>,
    pub(crate) members: Vec<Members>,
    pub(crate) middle: [f64; 2],
    pub(crate) grouping: Grouping,
    pub(crate) bases: Vec<Base>,
}

/// Puts a picture together: counts the votes of each group, and finds what tells groups apart and what joins them.
pub(crate) fn put_together(found: Found<'_>, priority: impl Fn(usize, Tally, f64) -> f64) -> Picture {
    let Found { votes, members, live, .. } = found;
    let counted: Vec<Vec<Tally>> =
        members.iter().map(|group| tallies(&count(votes, group.rows.iter().map(|&row| row as usize)))).collect();
    let everybody = tallies(found.everybody);
    let mut participants: Vec<Participant> = (0..found.places.len())
        .map(|row| Participant {
            id: votes.participants()[row],
            votes: votes.votes_of(row) as u32,
            place: found.places[row],
            in_conversation: found.inside[row],
            group: None,
            standing: None,
        })
        .collect();
    for (index, group) in members.iter().enumerate() {
        let outward = minus(group.centre, found.middle);
        let far = size(outward);
        let unit = if far > 0.0 { outward.map(|x| x / far) } else { [0.0; 2] };
        for &row in &group.rows {
            let participant = &mut participants[row as usize];
            let (from_all, from_group) =
                (minus(participant.place, found.middle), minus(participant.place, group.centre));
            participant.group = Some(index as u32);
            participant.standing = Some(Standing {
                centricness: 1.0 - size(from_all),
                coreness: 1.0 - size(from_group),
                extremeness: from_group[0] * unit[0] + from_group[1] * unit[1],
            });
        }
    }
    let statements = (0..everybody.len())
        .map(|column| {
            let of_groups = || counted.iter().map(|tallies| tallies[column]);
            let [x, y] = found.statement_places[column];
            let extremity = size([x, y]);
            let grouped = of_groups().fold(Tally::default(), Tally::and);
            Statement {
                id: votes.statements()[column],
                moderation: found.moderation[column],
                everybody: everybody[column],
                place: [x, y],
                extremity,
                group_informed: evidence::group_informed(of_groups()),
                group_informed_refusal: evidence::group_informed_refusal(of_groups()),
                least_agreement: of_groups().map(|tally| evidence::group_informed([tally])).fold(1.0, f64::min),
                priority: priority(column, grouped, extremity),
            }
        })
        .collect();
    let representative = evidence::representative(&counted, live);
    let groups = members
        .into_iter()
        .zip(counted)
        .zip(representative)
        .map(|((group, tallies), representative)| Group {
            id: group.id,
            size: group.rows.len(),
            centre: group.centre,
            tallies,
            representative,
        })
        .collect();
    let consensus = evidence::consensus(&everybody, live);
    Picture {
        axes: found.axes,
        statements,
        participants,
        grouping: found.grouping,
        groups,
        consensus,
        bases: found.bases,
    }
}

/// The mean of points; the origin of none.
pub(crate) fn mean(points: impl IntoIterator<Item = [f64; 2]>) -> [f64; 2] {
    let (mut sum, mut count) = ([0.0; 2], 0.0);
    for [x, y] in points {
        sum = [sum[0] + x, sum[1] + y];
        count += 1.0;
    }
    if count > 0.0 { sum.map(|x| x / count) } else { sum }
}

fn minus(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    [a[0] - b[0], a[1] - b[1]]
}

fn size(vector: [f64; 2]) -> f64 {
    length(vector[0], vector[1])
}

/// The priority of a statement that may be shown; 0 for one that was taken out.
pub(crate) fn shown_priority(moderation: Moderation, tally: Tally, extremity: f64) -> f64 {
    match moderation {
        Moderation::Out => 0.0,
        Moderation::In | Moderation::Meta => routing::priority(tally, extremity),
    }
}
