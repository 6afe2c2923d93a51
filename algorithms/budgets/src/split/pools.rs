//! Dividing an award into pools before anyone's part is counted.

/// One pool and what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// A fixed amount, in minor units.
    Fixed(i64),
    /// So many of 10,000 parts of the whole award: 500 is 5 %. Rounded down to the minor unit.
    BasisPoints(u32),
    /// So much for each of so many parties.
    Each {
        /// In minor units.
        amount: i64,
        /// How many parties.
        parties: u32,
    },
    /// An equal part of all that is left; of what does not divide, the first of them get one minor unit more.
    Rest,
}

/// What a pool got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// What it was to take.
    pub take: Take,
    /// In minor units.
    pub amount: i64,
}

/// The pools of an award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pools {
    /// In the order given.
    pub pools: Vec<Pool>,
    /// What no pool takes, in minor units; below zero when the pools take more than there is.
    pub left: i64,
}

/// Divides an award; pools and what is left are the award, exactly.
///
/// ```
/// use starling_budgets::split::{pools, Take};
/// // 200,000.00: 5 % for the fiscal home, 14 organizations with 5,000.00 each, the rest by weights.
/// let divided = pools(20_000_000, &[
///     Take::BasisPoints(500),
///     Take::Each { amount: 500_000, parties: 14 },
///     Take::Rest,
/// ]);
/// let amounts: Vec<i64> = divided.pools.iter().map(|pool| pool.amount).collect();
/// assert_eq!(amounts, [1_000_000, 7_000_000, 12_000_000]);
/// assert_eq!(divided.left, 0);
/// ```
pub fn pools(award: i64, takes: &[Take]) -> Pools {
    let fixed = |take: &Take| -> i128 {
        match *take {
            Take::Fixed(amount) => amount.into(),
            Take::BasisPoints(points) => i128::from(award) * i128::from(points) / 10_000,
            Take::Each { amount, parties } => i128::from(amount) * i128::from(parties),
            Take::Rest => 0,
        }
    };
    let left = i128::from(award) - takes.iter().map(fixed).sum::<i128>();
    let rests = takes.iter().filter(|take| **take == Take::Rest).count() as i128;
    let (mut given, mut left_in_the_end) = (0, left);
    let pools = (takes.iter())
        .map(|take| {
            let amount = match take {
                Take::Rest if left > 0 => {
                    given += 1;
                    left / rests + i128::from(given <= left % rests)
                }
                _ => fixed(take),
            };
            if *take == Take::Rest {
                left_in_the_end -= amount;
            }
            Pool { take: *take, amount: narrow(amount) }
        })
        .collect();
    Pools { pools, left: narrow(left_in_the_end) }
}

/// Amounts beyond what 64 bits hold become the largest they do.
fn narrow(amount: i128) -> i64 {
    i64::try_from(amount).unwrap_or(if amount < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::{Take, pools};

    #[test]
    fn pools_are_the_award() {
        let cases = [
            (vec![Take::Rest, Take::Rest, Take::Rest], vec![34, 33, 33], 0),
            (vec![Take::Fixed(30), Take::BasisPoints(2_550)], vec![30, 25], 45),
            (vec![Take::Fixed(130), Take::Rest], vec![130, 0], -30),
            (vec![], vec![], 100),
        ];
        for (takes, amounts, left) in cases {
            let divided = pools(100, &takes);
            assert_eq!(divided.pools.iter().map(|pool| pool.amount).collect::<Vec<_>>(), amounts, "{takes:?}");
            assert_eq!(divided.left, left, "{takes:?}");
        }
    }
}
