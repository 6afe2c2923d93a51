//! Formula splits: real walkthroughs, tables of cases, and what holds of every split.

use proptest::prelude::*;
use starling_budgets::split::{
    Bound, Division, Formula, Party, RemainderTie, Stance, Take, Unsplittable, pools, split,
};

fn party(band: usize) -> Party {
    Party { band, ..Party::default() }
}

fn paid(division: &Division) -> Vec<i64> {
    division.parts.iter().map(|part| part.paid).collect()
}

/// A grant of $200,000 among fourteen organizations: pools first, an equal base, weights by size.
#[test]
fn a_grant_among_fourteen_organizations() {
    let award = 20_000_000;
    let divided = pools(
        award,
        &[
            Take::BasisPoints(500),
            Take::Fixed(1_000_000),
            Take::Fixed(2_000_000),
            Take::Each { amount: 500_000, parties: 14 },
            Take::Rest,
        ],
    );
    let amounts: Vec<i64> = divided.pools.iter().map(|pool| pool.amount).collect();
    assert_eq!(amounts, [1_000_000, 1_000_000, 2_000_000, 7_000_000, 9_000_000]);
    let mut parties = vec![party(0); 6];
    parties.extend([party(1); 5]);
    parties.extend([party(2); 3]);
    let formula =
        Formula { amount: amounts[3] + amounts[4], base: 500_000, bands: vec![15, 10, 5], parties, lot: None };
    let division = split(&formula).unwrap();
    // 15.5 units of $5,806.45…: small $13,709.68, middle $10,806.45, large $7,903.23, and the sum to the cent.
    assert_eq!(division.unit.as_ref().unwrap().to_string(), "1800000/31");
    assert_eq!(paid(&division).iter().sum::<i64>(), 16_000_000);
    assert_eq!(division.left, 0);
    for (at, part) in division.parts.iter().enumerate() {
        let rounded = [1_370_968, 1_080_645, 790_323][formula.parties[at].band];
        assert!((part.paid - rounded).abs() <= 1, "{at}: {}", part.paid);
        assert_eq!(part.base, 500_000);
    }
}

#[test]
fn cents_go_to_the_largest_remainders() {
    let cases = [
        // 10 by thirds: everyone is cut by a third of a cent, and the first gets it.
        (10, vec![1], vec![0, 0, 0], vec![4, 3, 3], vec![RemainderTie { tied: vec![0, 1, 2], up: vec![0] }]),
        // 100 by 1 : 2 : 3 is 16⅔, 33⅓, 50.
        (100, vec![1, 2, 3], vec![0, 1, 2], vec![17, 33, 50], vec![]),
        // 3 by 1 : 1 : 4 is ½, ½, 2: of equal remainders the smaller part comes first, then the order.
        (3, vec![1, 4], vec![0, 0, 1], vec![1, 0, 2], vec![RemainderTie { tied: vec![0, 1], up: vec![0] }]),
        (5, vec![1, 3], vec![1, 0, 1], vec![2, 1, 2], vec![]),
    ];
    for (amount, bands, of, expected, ties) in cases {
        let formula = Formula { amount, bands, parties: of.into_iter().map(party).collect(), ..Formula::default() };
        let division = split(&formula).unwrap();
        assert_eq!(paid(&division), expected, "{formula:?}");
        assert_eq!(division.ties, ties, "{formula:?}");
    }
}

#[test]
fn floors_caps_and_stances_are_kept_and_named() {
    let mut formula = Formula {
        amount: 1_000,
        base: 100,
        bands: vec![1, 2, 0],
        parties: vec![party(0), party(1), party(0), party(2)],
        lot: None,
    };
    assert_eq!(paid(&split(&formula).unwrap()), [250, 400, 250, 100]);
    formula.parties[1].cap = Some(300);
    formula.parties[3].floor = 200;
    let division = split(&formula).unwrap();
    assert_eq!(paid(&division), [250, 300, 250, 200]);
    let bounds: Vec<Bound> = division.parts.iter().map(|part| part.bound).collect();
    assert_eq!(bounds, [Bound::Formula, Bound::Cap, Bound::Formula, Bound::Floor]);
    // Who declines leaves it to the others; who redirects hands over what is theirs.
    formula.parties[0].stance = Stance::Declines;
    formula.parties[2].stance = Stance::Redirects { to: 3 };
    let division = split(&formula).unwrap();
    assert_eq!(paid(&division), [0, 300, 0, 700]);
    assert_eq!((division.parts[2].own, &division.parts[3].from[..]), (500, &[(2, 500)][..]));
    assert_eq!(division.parts[0].bound, Bound::Declined);
    // Caps may leave something over.
    formula.parties[2].cap = Some(100);
    let division = split(&formula).unwrap();
    assert_eq!((paid(&division), division.left), (vec![0, 300, 0, 300], 400));
}

/// Spoils a formula.
type Change<'a> = &'a dyn Fn(&mut Formula);

#[test]
fn what_cannot_be_split_says_why() {
    let formula = Formula { amount: 100, base: 10, bands: vec![1], parties: vec![party(0); 3], lot: None };
    let with = |change: Change<'_>| {
        let mut changed = formula.clone();
        change(&mut changed);
        split(&changed)
    };
    let cases: [(Change<'_>, Unsplittable); 8] = [
        (&|f| f.amount = -1, Unsplittable::OutOfRange(None)),
        (&|f| f.bands[0] = u64::MAX, Unsplittable::OutOfRange(None)),
        (&|f| f.parties[1].cap = Some(-1), Unsplittable::OutOfRange(Some(1))),
        (&|f| f.parties[2].band = 1, Unsplittable::NoBand(2)),
        (&|f| f.base = 40, Unsplittable::PromisedTooMuch { needed: 120 }),
        (&|f| f.parties[0].floor = 90, Unsplittable::PromisedTooMuch { needed: 110 }),
        (&|f| f.parties[0].stance = Stance::Redirects { to: 0 }, Unsplittable::RedirectsToNobody(0)),
        (&|f| f.parties[0].stance = Stance::Redirects { to: 9 }, Unsplittable::RedirectsToNobody(0)),
    ];
    for (change, expected) in cases {
        assert_eq!(with(change), Err(expected));
    }
    let nobody = split(&Formula { amount: 5, ..Formula::default() }).unwrap();
    assert_eq!((nobody.parts.len(), nobody.left), (0, 5));
}

fn formulas() -> impl Strategy<Value = Formula> {
    let party = (0..3usize, 0..40i64, proptest::option::of(0..200i64), 0..6usize, 0..8usize);
    (0..2_000i64, 0..20i64, proptest::collection::vec(0..20u64, 3), proptest::collection::vec(party, 0..8)).prop_map(
        |(amount, base, bands, parties)| {
            let count = parties.len();
            let party = |(band, floor, cap, stance, to): (usize, i64, Option<i64>, usize, usize)| Party {
                band,
                floor: if floor < 30 { 0 } else { floor },
                cap: cap.map(|cap| cap + 40),
                stance: match stance {
                    0 => Stance::Declines,
                    1 => Stance::Redirects { to: to % count },
                    _ => Stance::Takes,
                },
            };
            Formula { amount, base, bands, parties: parties.into_iter().map(party).collect(), lot: None }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_sum_is_exact_and_bounds_hold(formula in formulas()) {
        let Ok(division) = split(&formula) else { return Ok(()) };
        prop_assert_eq!(paid(&division).iter().sum::<i64>() + division.left, formula.amount);
        prop_assert!(division.left >= 0);
        let own: i64 = division.parts.iter().map(|part| part.own).sum();
        prop_assert_eq!(own + division.left, formula.amount);
        for (party, part) in formula.parties.iter().zip(&division.parts) {
            let low = part.exact.floor().to_u128().unwrap() as i64;
            prop_assert_eq!(part.own, low + i64::from(part.rounded_up));
            if party.stance == Stance::Declines {
                prop_assert_eq!((part.own, part.paid), (0, 0));
                continue;
            }
            prop_assert!(part.own >= party.floor && party.cap.is_none_or(|cap| part.own <= cap));
            let by_formula = |unit: f64| formula.base as f64 + formula.bands[party.band] as f64 * unit;
            // The bound that is named is the one that decides.
            if let Some(unit) = division.unit.as_ref().map(|unit| unit.to_f64()) {
                match part.bound {
                    Bound::Floor => prop_assert!(by_formula(unit) <= party.floor as f64 + 1e-6),
                    Bound::Cap => prop_assert!(by_formula(unit) >= party.cap.unwrap() as f64 - 1e-6),
                    Bound::Formula => prop_assert!((by_formula(unit) - part.exact.to_f64()).abs() < 1e-6),
                    Bound::Declined => prop_assert!(false, "it did not decline"),
                }
            }
        }
    }

    #[test]
    fn more_to_share_is_never_less_for_anyone(formula in formulas(), more in 1..50i64) {
        let larger = Formula { amount: formula.amount + more, ..formula.clone() };
        let (Ok(before), Ok(after)) = (split(&formula), split(&larger)) else { return Ok(()) };
        for (before, after) in before.parts.iter().zip(&after.parts) {
            prop_assert!(after.exact >= before.exact);
            prop_assert!(after.own >= before.own - 1, "the cent of largest remainders is all that may go");
        }
        prop_assert!(after.left >= before.left);
    }

    #[test]
    fn order_decides_no_more_than_a_tied_cent(formula in formulas(), by in 0..8usize, seed in any::<u64>()) {
        let count = formula.parties.len();
        if count == 0 {
            return Ok(());
        }
        let by = by % count;
        let mut turned = Formula { lot: Some(seed), ..formula.clone() };
        turned.parties.rotate_left(by);
        for party in &mut turned.parties {
            if let Stance::Redirects { to } = &mut party.stance {
                *to = (*to + count - by) % count;
            }
        }
        let (Ok(one), Ok(other)) = (split(&formula), split(&turned)) else {
            prop_assert_eq!(split(&formula).is_err(), split(&turned).is_err());
            return Ok(());
        };
        for at in 0..count {
            let (a, b) = (&one.parts[at], &other.parts[(at + count - by) % count]);
            prop_assert_eq!((&a.exact, a.bound), (&b.exact, b.bound));
            let tied = one.ties.iter().any(|tie| tie.tied.contains(&at));
            prop_assert!(a.own == b.own || tied && (a.own - b.own).abs() == 1);
        }
    }
}
