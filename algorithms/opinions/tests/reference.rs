//! Everything is computed a second time, densely and plainly, on thousands of small conversations of chance.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]
#![expect(clippy::needless_range_loop, reason = "a plain computation reads like its formula")]

use starling_opinions::polis::{Memory, polis};
use starling_opinions::{Moderation, Picture, Position, Settings, Tally, Vote, Votes, picture};

/// A generator of our own, so that cases stay the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// A conversation of chance: how full it is, how divided and how moderated is chance too.
fn conversation(chance: &mut Chance) -> (Votes, Vec<Moderation>) {
    let (people, statements) = (1 + chance.below(34), 1 + chance.below(13));
    let (full, divided) = (20 + chance.below(81), chance.below(100));
    let mut log = Vec::new();
    for participant in 0..people {
        for statement in 0..statements {
            if chance.below(100) >= full {
                continue;
            }
            let side = (participant % 3 + statement * statement) % 2;
            let roll = chance.below(100);
            let position = match () {
                () if roll < divided && side == 0 => Position::Agree,
                () if roll < divided => Position::Disagree,
                () => [Position::Agree, Position::Pass, Position::Disagree][chance.below(3) as usize],
            };
            log.push(Vote { participant: participant * 7 % 101, statement: statement * 5 % 61, position });
        }
    }
    let votes = Votes::from_log(log).unwrap();
    let moderation = (0..votes.statements().len())
        .map(|_| match chance.below(10) {
            0 => Moderation::Out,
            1 => Moderation::Meta,
            _ => Moderation::In,
        })
        .collect();
    (votes, moderation)
}

fn value(votes: &Votes, row: usize, column: usize) -> Option<f64> {
    votes.position(row, column).map(|position| f64::from(position.value()))
}

struct Dense {
    centre: Vec<f64>,
    /// Xᵀ X of the imputed, centred matrix.
    gram: Vec<Vec<f64>>,
    total: f64,
}

fn dense(votes: &Votes, moderation: &[Moderation]) -> Dense {
    let (rows, columns) = (votes.participants().len(), votes.statements().len());
    let mut centre = vec![0.0; columns];
    let mut x = vec![vec![0.0; columns]; rows];
    for column in 0..columns {
        if moderation[column] != Moderation::In {
            continue;
        }
        let cast: Vec<f64> = (0..rows).filter_map(|row| value(votes, row, column)).collect();
        let mean = if cast.is_empty() { 0.0 } else { cast.iter().sum::<f64>() / cast.len() as f64 };
        // Imputed with the mean of the column, of which the mean then is the mean again.
        let imputed: Vec<f64> = (0..rows).map(|row| value(votes, row, column).unwrap_or(mean)).collect();
        centre[column] = imputed.iter().sum::<f64>() / rows.max(1) as f64;
        for row in 0..rows {
            x[row][column] = imputed[row] - centre[column];
        }
    }
    let gram =
        (0..columns).map(|a| (0..columns).map(|b| x.iter().map(|row| row[a] * row[b]).sum()).collect()).collect();
    Dense { centre, gram, total: x.iter().flatten().map(|x| x * x).sum() }
}

/// Eigenvalues, falling, with their vectors, by Jacobi's rotations (1846).
fn jacobi(mut a: Vec<Vec<f64>>) -> Vec<(f64, Vec<f64>)> {
    let n = a.len();
    let mut v: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| f64::from(u8::from(i == j))).collect()).collect();
    for _ in 0..60 {
        for p in 0..n {
            for q in p + 1..n {
                if a[p][q].abs() < 1e-300 {
                    continue;
                }
                let theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
                let t = theta.signum() / (theta.abs() + theta.hypot(1.0));
                let t = if theta == 0.0 { 1.0 } else { t };
                let c = 1.0 / t.hypot(1.0);
                let s = t * c;
                for k in 0..n {
                    let (x, y) = (a[k][p], a[k][q]);
                    a[k][p] = c * x - s * y;
                    a[k][q] = s * x + c * y;
                }
                for k in 0..n {
                    let (x, y) = (a[p][k], a[q][k]);
                    a[p][k] = c * x - s * y;
                    a[q][k] = s * x + c * y;
                }
                for k in 0..n {
                    let (x, y) = (v[k][p], v[k][q]);
                    v[k][p] = c * x - s * y;
                    v[k][q] = s * x + c * y;
                }
            }
        }
    }
    let mut pairs: Vec<(f64, Vec<f64>)> = (0..n).map(|j| (a[j][j], (0..n).map(|i| v[i][j]).collect())).collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    pairs
}

fn assert_axes(picture: &Picture, dense: &Dense, told: &str) {
    let columns = dense.centre.len();
    let mut pairs = jacobi(dense.gram.clone());
    pairs.resize(columns.max(3), (0.0, vec![0.0; columns]));
    let largest = pairs[0].0.max(1e-12);
    for column in 0..columns {
        assert!((picture.axes.centre[column] - dense.centre[column]).abs() < 1e-13, "{told}");
    }
    for side in 0..2 {
        let found: Vec<f64> = picture.axes.components.iter().map(|one| one[side]).collect();
        let eigenvalue = picture.axes.singular_values[side].powi(2);
        assert!((eigenvalue - pairs[side].0).abs() < 1e-12 * largest.max(1.0), "{told} {side}");
        if dense.total > 1e-12 {
            assert!((picture.axes.explained[side] - pairs[side].0.max(0.0) / dense.total).abs() < 1e-12, "{told}");
        }
        if eigenvalue <= 1e-12 * largest {
            continue;
        }
        // An eigenvector it is, of length one, with a sum that is not negative.
        for row in 0..columns {
            let image: f64 = (0..columns).map(|k| dense.gram[row][k] * found[k]).sum();
            assert!(
                (image - eigenvalue * found[row]).abs() < 1e-12 * largest.max(1.0),
                "{told} {side} {:e} {:?} {pairs:?}",
                image - eigenvalue * found[row],
                picture.axes
            );
        }
        assert!((found.iter().map(|x| x * x).sum::<f64>() - 1.0).abs() < 1e-13, "{told}");
        assert!(found.iter().sum::<f64>() > -1e-10, "{told}");
        // And the same one, as well as it is determined: up to its sign, by how far other eigenvalues are.
        let others = (0..pairs.len()).filter(|&other| other != side);
        let gap = others.map(|other| (pairs[other].0 - pairs[side].0).abs()).fold(f64::INFINITY, f64::min);
        if gap > 1e-6 * largest {
            let dot: f64 = found.iter().zip(&pairs[side].1).map(|(a, b)| a * b).sum();
            for row in 0..columns {
                let off = found[row] - dot.signum() * pairs[side].1[row];
                assert!(off.abs() < 1e-13 * (1.0 + 10.0 * largest / gap), "{told} {side} {off:e} {gap} {largest}");
            }
        }
    }
}

/// Where somebody lies, given the components found.
fn place(votes: &Votes, moderation: &[Moderation], picture: &Picture, row: usize, zeroed: bool) -> [f64; 2] {
    let live: Vec<usize> = (0..moderation.len()).filter(|&column| moderation[column] == Moderation::In).collect();
    let mut sum = [0.0; 2];
    let mut cast = 0;
    for &column in &live {
        if let Some(value) = value(votes, row, column) {
            cast += 1;
            for side in 0..2 {
                sum[side] += (value - picture.axes.centre[column]) * picture.axes.components[column][side];
            }
        }
    }
    let (of, cast) = if zeroed { (moderation.len(), cast + moderation.len() - live.len()) } else { (live.len(), cast) };
    sum.map(|sum| sum * (of as f64 / cast.max(1) as f64).sqrt())
}

fn tally(votes: &Votes, rows: impl Iterator<Item = usize>, column: usize) -> Tally {
    let mut tally = Tally::default();
    for row in rows {
        match votes.position(row, column) {
            Some(Position::Agree) => tally.agree += 1,
            Some(Position::Pass) => tally.pass += 1,
            Some(Position::Disagree) => tally.disagree += 1,
            None => {}
        }
    }
    tally
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// What is counted, and what follows from it, in either way.
fn assert_counted(votes: &Votes, moderation: &[Moderation], picture: &Picture, zeroed: bool, told: &str) {
    for (row, participant) in picture.participants.iter().enumerate() {
        assert_eq!(participant.votes as usize, votes.votes_of(row));
        let expected = place(votes, moderation, picture, row, zeroed);
        assert!(distance(participant.place, expected) < 1e-12, "{told}");
        assert!(participant.group.is_none() || participant.in_conversation);
    }
    let inside = picture.participants.iter().filter(|one| one.in_conversation).count();
    assert_eq!(picture.groups.iter().map(|group| group.size).sum::<usize>(), inside, "{told}");
    let members = |group: usize| {
        let of = picture.participants.iter().enumerate();
        of.filter(move |(_, one)| one.group == Some(group as u32)).map(|(row, _)| row)
    };
    for (index, group) in picture.groups.iter().enumerate() {
        assert_eq!(members(index).count(), group.size);
        for column in 0..moderation.len() {
            assert_eq!(group.tallies[column], tally(votes, members(index), column), "{told}");
        }
    }
    for (column, statement) in picture.statements.iter().enumerate() {
        assert_eq!(statement.everybody, tally(votes, 0..votes.participants().len(), column));
        let share = |group: usize, of: fn(Tally) -> u32| {
            let tally = tally(votes, members(group), column);
            (f64::from(of(tally)) + 1.0) / (f64::from(tally.seen()) + 2.0)
        };
        let product = |of: fn(Tally) -> u32| (0..picture.groups.len()).map(|group| share(group, of)).product::<f64>();
        assert!((statement.group_informed - product(|tally| tally.agree)).abs() < 1e-15);
        assert!((statement.group_informed_refusal - product(|tally| tally.disagree)).abs() < 1e-15);
        let live = moderation[column] == Moderation::In;
        let statements =
            if zeroed { moderation.len() } else { moderation.iter().filter(|&&of| of == Moderation::In).count() };
        let only = |side: usize| {
            (statements as f64).sqrt() * (1.0 - picture.axes.centre[column]) * picture.axes.components[column][side]
        };
        assert!(distance(statement.place, [only(0), only(1)]) < 1e-12);
        assert!((statement.extremity - only(0).hypot(only(1))).abs() < 1e-12);
        assert!(live || statement.extremity == 0.0);
        let representative = picture.groups.iter().flat_map(|group| &group.representative);
        let named = representative.map(|one| one.column).chain(picture.consensus.agree.iter().map(|one| one.column));
        assert!(live || named.into_iter().all(|named| named != column), "{told}");
    }
}

/// One step of k-means in Polis' way, from the definition: centres and members.
fn polis_step(points: &[[f64; 2]], weights: &[f64], centres: &[[f64; 2]]) -> (Vec<[f64; 2]>, Vec<Vec<usize>>) {
    let mut members = vec![Vec::new(); centres.len()];
    for (at, point) in points.iter().enumerate() {
        let square = |centre: &[f64; 2]| (point[0] - centre[0]).powi(2) + (point[1] - centre[1]).powi(2);
        // Of equally near ones the later.
        let nearest = (0..centres.len()).rev().min_by(|&a, &b| square(&centres[a]).total_cmp(&square(&centres[b])));
        members[nearest.unwrap()].push(at);
    }
    members.retain(|members: &Vec<usize>| !members.is_empty());
    let mean = |members: &Vec<usize>| {
        let weight: f64 = members.iter().map(|&at| weights[at]).sum();
        [0, 1].map(|side| members.iter().map(|&at| weights[at] * points[at][side]).sum::<f64>() / weight)
    };
    (members.iter().map(mean).collect(), members)
}

fn polis_means(points: &[[f64; 2]], weights: &[f64], k: usize, most: usize) -> (Vec<[f64; 2]>, Vec<Vec<usize>>) {
    let mut centres: Vec<[f64; 2]> = Vec::new();
    for point in points {
        if centres.len() < k && !centres.contains(point) {
            centres.push(*point);
        }
    }
    let mut members = Vec::new();
    for _ in 0..=most {
        let before = centres.clone();
        (centres, members) = polis_step(points, weights, &before);
        let sorted = |of: &[[f64; 2]]| {
            let mut of = of.to_vec();
            of.sort_by(|a, b| a.partial_cmp(b).unwrap());
            of
        };
        if sorted(&before).into_iter().zip(sorted(&centres)).all(|(a, b)| distance(a, b) < 0.01) {
            break;
        }
    }
    (centres, members)
}

fn silhouette(points: &[[f64; 2]], members: &[Vec<usize>]) -> f64 {
    let mut total = 0.0;
    for (own, cluster) in members.iter().enumerate() {
        for &of in cluster.iter().filter(|_| cluster.len() > 1) {
            let sum = |cluster: &Vec<usize>| cluster.iter().map(|&at| distance(points[of], points[at])).sum::<f64>();
            let a = sum(cluster) / (cluster.len() - 1) as f64;
            let others = members.iter().enumerate().filter(|(other, _)| *other != own);
            let b = others.map(|(_, cluster)| sum(cluster) / cluster.len() as f64).fold(f64::INFINITY, f64::min);
            if b.is_finite() && a.max(b) > 0.0 {
                total += (b - a) / a.max(b);
            }
        }
    }
    total / points.len() as f64
}

#[test]
fn in_polis_way() {
    let mut chance = Chance(11);
    for round in 0..1200 {
        let (votes, moderation) = conversation(&mut chance);
        if votes.is_empty() {
            continue;
        }
        let told = format!("round {round}");
        let (picture, memory) = polis(&votes, &moderation, &Memory::default());
        assert_axes(&picture, &dense(&votes, &moderation), &told);
        assert_counted(&votes, &moderation, &picture, true, &told);

        let rows: Vec<usize> =
            (0..votes.participants().len()).filter(|&row| picture.participants[row].in_conversation).collect();
        assert_eq!(memory.inside.len(), rows.len());
        assert!(rows.len() >= 15.min(votes.participants().len()));
        let points: Vec<[f64; 2]> = rows.iter().map(|&row| picture.participants[row].place).collect();
        let (centres, members) = polis_means(&points, &vec![1.0; points.len()], 100, 100);
        assert_eq!(centres, picture.bases.iter().map(|base| base.centre).collect::<Vec<_>>(), "{told}");
        let sizes: Vec<f64> = members.iter().map(|members| members.len() as f64).collect();
        let mut best = (f64::NEG_INFINITY, Vec::new());
        for choice in &picture.grouping.choices {
            let (_, groups) = polis_means(&centres, &sizes, choice.k, 20);
            let found = silhouette(&centres, &groups);
            assert!((found - choice.silhouette).abs() < 1e-12, "{told}");
            if choice.silhouette >= best.0 {
                best = (choice.silhouette, groups);
            }
        }
        for (group, bases) in best.1.iter().enumerate() {
            for &base in bases {
                for &member in &members[base] {
                    assert_eq!(picture.participants[rows[member]].group, Some(group as u32), "{told}");
                }
            }
        }
    }
}

#[test]
fn in_our_way() {
    let mut chance = Chance(12);
    let settings = Settings { smallest_group: 2, enough_people: 6, enough_votes: 3, ..Settings::default() };
    let (mut grouped, mut best_possible) = (0, 0);
    for round in 0..1200 {
        let (votes, moderation) = conversation(&mut chance);
        let told = format!("round {round}");
        let picture = picture(&votes, &moderation, &settings);
        assert_axes(&picture, &dense(&votes, &moderation), &told);
        assert_counted(&votes, &moderation, &picture, false, &told);

        let live = moderation.iter().filter(|&&of| of == Moderation::In).count();
        let points: Vec<[f64; 2]> =
            picture.participants.iter().filter(|one| one.in_conversation).map(|one| one.place).collect();
        let enough = 3.min(live).max(1);
        for (row, one) in picture.participants.iter().enumerate() {
            let cast = (0..moderation.len())
                .filter(|&column| moderation[column] == Moderation::In && value(&votes, row, column).is_some());
            assert_eq!(one.in_conversation, cast.count() >= enough, "{told}");
        }
        if points.len() < 6 {
            assert!(picture.grouping.silhouette.is_none() && picture.groups.len() <= 1, "{told}");
            continue;
        }
        let admitted = picture.grouping.choices.iter().filter(|choice| choice.sizes.iter().all(|&size| size >= 2));
        let best = admitted.reduce(|best, next| if next.silhouette > best.silhouette { next } else { best });
        assert_eq!(picture.grouping.silhouette, best.map(|best| best.silhouette), "{told}");
        let Some(best) = best else {
            assert_eq!(picture.groups.len(), 1);
            continue;
        };
        assert_eq!(picture.groups.len(), best.k);
        assert!(picture.groups.is_sorted_by(|a, b| a.size >= b.size));
        let labels: Vec<usize> =
            picture.participants.iter().filter_map(|one| one.group).map(|group| group as usize).collect();
        let members: Vec<Vec<usize>> =
            (0..best.k).map(|group| (0..labels.len()).filter(|&at| labels[at] == group).collect()).collect();
        assert!((silhouette(&points, &members) - best.silhouette).abs() < 1e-12, "{told}");
        // Settled: everybody is nearest to the middle of their own group.
        let middle = |members: &Vec<usize>| {
            [0, 1].map(|side| members.iter().map(|&at| points[at][side]).sum::<f64>() / members.len() as f64)
        };
        let middles: Vec<[f64; 2]> = members.iter().map(middle).collect();
        for (at, &own) in labels.iter().enumerate() {
            for other in &middles {
                assert!(distance(points[at], middles[own]) <= distance(points[at], *other) + 1e-9, "{told}");
            }
            assert!(distance(middles[own], picture.groups[own].centre) < 1e-12);
        }
        // And hardly ever is there a better one of two: all ways to part few points are tried.
        if best.k == 2 && points.len() <= 11 {
            let spread = |of: &dyn Fn(usize) -> bool| {
                let half = |side: bool| (0..points.len()).filter(|&at| of(at) == side).collect::<Vec<usize>>();
                let of = |members: Vec<usize>| {
                    let middle = middle(&members);
                    members.iter().map(|&at| distance(points[at], middle).powi(2)).sum::<f64>()
                };
                of(half(true)) + of(half(false))
            };
            let found = spread(&|at| labels[at] == 0);
            let least = (1..1u32 << (points.len() - 1))
                .map(|ways| spread(&|at| ways >> at & 1 == 1))
                .fold(f64::INFINITY, f64::min);
            grouped += 1;
            best_possible += u32::from(found <= least + 1e-9);
        }
    }
    assert!(grouped > 100 && best_possible * 100 >= grouped * 99, "{best_possible} of {grouped}");
}
