//! What tells groups apart and what joins them: numbers worked out by hand, and a second, plain selection on
//! thousands of tables of chance.

use starling_opinions::Tally;
use starling_opinions::evidence::{
    Representative, Side, consensus, group_informed, group_informed_refusal, prop_test, representative, two_prop_test,
};

fn tally(agree: u32, disagree: u32, pass: u32) -> Tally {
    Tally { agree, disagree, pass }
}

fn near(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-12 * expected.abs().max(1.0)
}

#[test]
fn tests_by_hand() {
    // 2 √5 (4/5 − 1/2)
    assert!(near(prop_test(3, 4), 1.341_640_786_499_873_8));
    assert!(near(prop_test(0, 0), 1.0));
    // (4/5 − 2/5) / √(3/5 · 2/5 · (1/5 + 1/5))
    assert!(near(two_prop_test(3, 1, 4, 4), 1.290_994_448_735_805_6));
    assert_eq!(two_prop_test(4, 6, 4, 6), 0.0);
    assert!(near(two_prop_test(1, 3, 4, 4), -1.290_994_448_735_805_6));
    // 3/4 · 1/3, and 1/4 · 2/3 the other way
    assert!(near(group_informed([tally(2, 0, 0), tally(0, 1, 0)]), 0.25));
    assert!(near(group_informed_refusal([tally(2, 0, 0), tally(0, 1, 0)]), 0.25 * 2.0 / 3.0));
    assert!(near(group_informed([]), 1.0));
}

/// Everything about one group and one statement, by the formulas.
struct Row {
    column: usize,
    na: f64,
    nd: f64,
    pa: f64,
    pd: f64,
    pat: f64,
    pdt: f64,
    ra: f64,
    rd: f64,
    rat: f64,
    rdt: f64,
}

fn rows(groups: &[Vec<Tally>], own: usize, live: &[bool]) -> Vec<Row> {
    let z = |s: f64, n: f64| 2.0 * (n + 1.0).sqrt() * ((s + 1.0) / (n + 1.0) - 0.5);
    let z2 = |s: f64, t: f64, n: f64, m: f64| {
        let (s, t, n, m) = (s + 1.0, t + 1.0, n + 1.0, m + 1.0);
        let all = (s + t) / (n + m);
        if all == 1.0 { 0.0 } else { (s / n - t / m) / (all * (1.0 - all) * (1.0 / n + 1.0 / m)).sqrt() }
    };
    let mut rows = Vec::new();
    for column in 0..live.len() {
        if !live[column] {
            continue;
        }
        let sum = |of: Of| {
            let others = groups.iter().enumerate().filter(|(group, _)| *group != own);
            others.map(|(_, group)| f64::from(of(&group[column]))).sum::<f64>()
        };
        let here = groups[own][column];
        let (na, nd, ns) = (f64::from(here.agree), f64::from(here.disagree), f64::from(here.seen()));
        let (oa, od, os) = (sum(|of| of.agree), sum(|of| of.disagree), sum(|of| of.seen()));
        let (pa, pd) = ((na + 1.0) / (ns + 2.0), (nd + 1.0) / (ns + 2.0));
        rows.push(Row {
            column,
            na,
            nd,
            pa,
            pd,
            pat: z(na, ns),
            pdt: z(nd, ns),
            ra: pa / ((oa + 1.0) / (os + 2.0)),
            rd: pd / ((od + 1.0) / (os + 2.0)),
            rat: z2(na, oa, ns, os),
            rdt: z2(nd, od, ns, os),
        });
    }
    rows
}

/// One count of a tally.
type Of = fn(&Tally) -> u32;

/// The columns chosen for a group, and for which side each speaks.
fn select(rows: &[Row]) -> Vec<(usize, Side)> {
    const Z: f64 = 1.2816;
    let side = |row: &Row| if row.rat > row.rdt { Side::Agree } else { Side::Disagree };
    let clear = |row: &&Row| (row.rat > Z && row.pat > Z) || (row.rdt > Z && row.pdt > Z);
    let mut agreement: Option<&Row> = None;
    for row in rows.iter().filter(|row| row.na > 0.0 || row.nd > 0.0) {
        let better = match agreement {
            None => row.pat > Z || (row.ra > 1.0 && row.pa > 0.5),
            Some(best) if best.ra > 1.0 => {
                row.ra * row.rat * row.pa * row.pat > best.ra * best.rat * best.pa * best.pat
            }
            Some(best) => row.pa * row.pat > best.pa * best.pat,
        };
        agreement = if better { Some(row) } else { agreement };
    }
    let mut sufficient: Vec<&Row> = rows.iter().filter(clear).collect();
    let mut chosen: Vec<&Row> = agreement.into_iter().collect();
    if sufficient.is_empty() {
        if chosen.is_empty() {
            let mut best: Option<&Row> = None;
            for row in rows {
                let most = best.map_or(f64::NEG_INFINITY, |best| f64::from(best.rat.max(best.rdt) as f32));
                best = if row.rat.max(row.rdt) > most { Some(row) } else { best };
            }
            chosen.extend(best);
        }
    } else {
        let metric = |row: &Row| match side(row) {
            Side::Agree => row.ra * row.rat * row.pa * row.pat,
            Side::Disagree => row.rd * row.rdt * row.pd * row.pdt,
        };
        sufficient.retain(|row| agreement.is_none_or(|agreement| agreement.column != row.column));
        sufficient.sort_by(|a, b| metric(b).partial_cmp(&metric(a)).expect("no product of these is not a number"));
        chosen.extend(sufficient);
        chosen.truncate(5);
    }
    let told: Vec<(usize, Side)> = chosen.iter().map(|row| (row.column, side(row))).collect();
    let of = |wanted: Side| told.iter().copied().filter(move |(_, side)| *side == wanted);
    of(Side::Agree).chain(of(Side::Disagree)).collect()
}

#[test]
fn a_second_selection_selects_the_same() {
    let mut state = 1u64;
    let mut below = move |most: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % most) as u32
    };
    for round in 0..4000u64 {
        let (groups, columns, most) = (2 + below(3), 1 + below(14), 2 + u64::from(below(30)));
        let groups: Vec<Vec<Tally>> = (0..groups)
            .map(|_| {
                let mut one = || if below(4) == 0 { 0 } else { below(most) };
                (0..columns).map(|_| tally(one(), one(), one() / 2)).collect()
            })
            .collect();
        let live: Vec<bool> = (0..columns).map(|_| below(8) > 0).collect();
        let found = representative(&groups, &live);
        for (group, list) in found.iter().enumerate() {
            let plain: Vec<(usize, Side)> =
                list.iter().map(|one: &Representative| (one.column, one.repful_for)).collect();
            assert_eq!(plain, select(&rows(&groups, group, &live)), "round {round}");
            assert!(list.iter().all(|one| one.group == groups[group][one.column] && one.trials == one.group.seen()));
            assert!(list.iter().filter(|one| one.best_agree).count() <= 1);
        }

        let agreed = consensus(&groups[0], &live);
        let sides: [(_, Of); 2] = [(agreed.agree, |of| of.agree), (agreed.disagree, |of| of.disagree)];
        for (list, of) in sides {
            let measure = |column: usize| {
                let (s, n) = (f64::from(of(&groups[0][column])), f64::from(groups[0][column].seen()));
                ((s + 1.0) / (n + 2.0), 2.0 * (n + 1.0).sqrt() * ((s + 1.0) / (n + 1.0) - 0.5))
            };
            let mut expected: Vec<usize> = (0..live.len())
                .filter(|&column| live[column] && measure(column).0 > 0.5 && measure(column).1 > 1.2816)
                .collect();
            let weight = |column: usize| measure(column).0 * measure(column).1;
            expected.sort_by(|&a, &b| weight(b).total_cmp(&weight(a)));
            expected.truncate(5);
            assert_eq!(list.iter().map(|one| one.column).collect::<Vec<_>>(), expected, "round {round}");
        }
    }
}

#[test]
fn one_group_is_told_from_nobody() {
    assert_eq!(representative(&[vec![tally(9, 0, 0)]], &[true]), [vec![]]);
    assert!(representative(&[], &[]).is_empty());
}
