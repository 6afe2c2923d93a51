//! Whole numbers of any size, as few operations as exact shares need.

use std::cmp::Ordering;
use std::fmt;

/// A whole number, zero or more, of any size.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Natural {
    /// Least significant first, no zero at the end.
    limbs: Vec<u64>,
}

impl From<u64> for Natural {
    fn from(value: u64) -> Natural {
        Natural { limbs: if value == 0 { Vec::new() } else { vec![value] } }
    }
}

impl From<u128> for Natural {
    fn from(value: u128) -> Natural {
        let mut natural = Natural { limbs: vec![low(value), low(value >> 64)] };
        natural.trim();
        natural
    }
}

impl Natural {
    /// Whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.limbs.is_empty()
    }

    /// How many binary digits it has; 0 has none.
    pub fn bits(&self) -> u64 {
        match self.limbs.last() {
            Some(top) => self.limbs.len() as u64 * 64 - u64::from(top.leading_zeros()),
            None => 0,
        }
    }

    /// As a `u128`, where it fits.
    pub fn to_u128(&self) -> Option<u128> {
        match self.limbs[..] {
            [] => Some(0),
            [one] => Some(u128::from(one)),
            [one, two] => Some(u128::from(one) | u128::from(two) << 64),
            _ => None,
        }
    }

    /// `self × by`.
    pub fn times(&self, by: &Natural) -> Natural {
        let mut limbs = vec![0; self.limbs.len() + by.limbs.len()];
        for (at, &limb) in self.limbs.iter().enumerate() {
            let mut carry = 0;
            for (place, &other) in limbs[at..].iter_mut().zip(by.limbs.iter().chain(std::iter::once(&0))) {
                let sum = u128::from(limb) * u128::from(other) + u128::from(*place) + carry;
                *place = low(sum);
                carry = sum >> 64;
            }
        }
        let mut product = Natural { limbs };
        product.trim();
        product
    }

    /// The whole part of `self ÷ by` and what is left over.
    ///
    /// # Panics
    /// When `by` is 0.
    pub fn divided_by(&self, by: &Natural) -> (Natural, Natural) {
        assert!(!by.is_zero(), "nothing is divided by zero");
        let mut rest = self.clone();
        if self.bits() < by.bits() {
            return (Natural::default(), rest);
        }
        let first = self.bits() - by.bits();
        let mut part = by.shifted(first);
        let mut limbs = vec![0; usize::try_from(first / 64).expect("limbs are counted by usize") + 1];
        for bit in (0..=first).rev() {
            if part <= rest {
                rest.subtract(&part);
                limbs[usize::try_from(bit / 64).expect("within the limbs above")] |= 1 << (bit % 64);
            }
            part.halve();
        }
        let mut whole = Natural { limbs };
        whole.trim();
        (whole, rest)
    }

    /// The nearest double, within one unit in its last place; infinite where it is too large.
    pub fn to_f64(&self) -> f64 {
        self.limbs.iter().rev().fold(0.0, |sum, &limb| sum * 18_446_744_073_709_551_616.0 + limb as f64)
    }

    pub(crate) fn shifted(&self, bits: u64) -> Natural {
        if self.is_zero() {
            return Natural::default();
        }
        let mut limbs = vec![0; usize::try_from(bits / 64).expect("limbs are counted by usize")];
        let by = bits % 64;
        let mut carry = 0;
        for &limb in &self.limbs {
            limbs.push(limb << by | carry);
            carry = if by == 0 { 0 } else { limb >> (64 - by) };
        }
        limbs.push(carry);
        let mut shifted = Natural { limbs };
        shifted.trim();
        shifted
    }

    fn halve(&mut self) {
        let mut carry = 0;
        for limb in self.limbs.iter_mut().rev() {
            let next = *limb << 63;
            *limb = *limb >> 1 | carry;
            carry = next;
        }
        self.trim();
    }

    pub(crate) fn multiply(&mut self, by: u64) {
        let mut carry = 0;
        for limb in &mut self.limbs {
            let sum = u128::from(*limb) * u128::from(by) + carry;
            *limb = low(sum);
            carry = sum >> 64;
        }
        if carry > 0 {
            self.limbs.push(low(carry));
        }
        self.trim();
    }

    /// Divides by a small number and gives what is left over.
    pub(crate) fn divide(&mut self, by: u64) -> u64 {
        let mut rest = 0;
        for limb in self.limbs.iter_mut().rev() {
            let value = rest << 64 | u128::from(*limb);
            *limb = low(value / u128::from(by));
            rest = value % u128::from(by);
        }
        self.trim();
        low(rest)
    }

    pub(crate) fn remainder(&self, by: u64) -> u64 {
        let by = u128::from(by);
        low(self.limbs.iter().rev().fold(0, |rest, &limb| (rest << 64 | u128::from(limb)) % by))
    }

    /// `self += other × by`.
    pub(crate) fn add(&mut self, other: &Natural, by: u64) {
        if self.limbs.len() < other.limbs.len() {
            self.limbs.resize(other.limbs.len(), 0);
        }
        let mut carry = 0;
        for (at, limb) in self.limbs.iter_mut().enumerate() {
            let more = other.limbs.get(at).copied();
            if more.is_none() && carry == 0 {
                break;
            }
            let sum = u128::from(more.unwrap_or(0)) * u128::from(by) + u128::from(*limb) + carry;
            *limb = low(sum);
            carry = sum >> 64;
        }
        if carry > 0 {
            self.limbs.push(low(carry));
        }
        self.trim();
    }

    /// `self -= other`, which is at most `self`.
    pub(crate) fn subtract(&mut self, other: &Natural) {
        debug_assert!(*other <= *self, "there is nothing below zero");
        let mut borrow = false;
        for (at, limb) in self.limbs.iter_mut().enumerate() {
            let less = other.limbs.get(at).copied().unwrap_or(0);
            let (one, under) = limb.overflowing_sub(less);
            let (two, under_too) = one.overflowing_sub(u64::from(borrow));
            *limb = two;
            borrow = under || under_too;
        }
        self.trim();
    }

    fn trim(&mut self) {
        while self.limbs.last() == Some(&0) {
            self.limbs.pop();
        }
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Natural) -> Ordering {
        (self.limbs.len().cmp(&other.limbs.len())).then_with(|| self.limbs.iter().rev().cmp(other.limbs.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Natural) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: u64 = 1_000_000_000_000_000_000;
        let mut rest = self.clone();
        let mut parts = Vec::new();
        while !rest.is_zero() {
            parts.push(rest.divide(DIGITS));
        }
        let mut text = parts.pop().unwrap_or(0).to_string();
        for part in parts.iter().rev() {
            text.push_str(&format!("{part:018}"));
        }
        f.pad_integral(true, "", &text)
    }
}

/// The low 64 bits.
fn low(value: u128) -> u64 {
    (value & u128::from(u64::MAX)) as u64
}

#[cfg(test)]
mod tests {
    use super::Natural;
    use proptest::prelude::*;

    fn of(value: u128) -> Natural {
        Natural::from(value)
    }

    #[test]
    fn large_numbers_are_written_out() {
        let two = of(2);
        let power = (0..200).fold(of(1), |product, _| product.times(&two));
        assert_eq!(power.to_string(), "1606938044258990275541962092341162602522202993782792835301376");
        assert_eq!(power, of(1).shifted(200));
        assert_eq!(power.bits(), 201);
        assert_eq!(power.to_f64(), 2f64.powi(200));
        assert_eq!(of(0).to_string(), "0");
    }

    proptest! {
        #[test]
        fn agrees_with_the_machine(a in any::<u64>(), b in any::<u64>(), c in any::<u128>(), d in 1..u64::MAX) {
            prop_assert_eq!(of(a.into()).times(&of(b.into())), of(u128::from(a) * u128::from(b)));
            let mut sum = of(a.into());
            sum.add(&of(b.into()), 3);
            prop_assert_eq!(sum.to_u128(), Some(u128::from(a) + 3 * u128::from(b)));
            prop_assert_eq!(of(c).cmp(&of(a.into())), c.cmp(&u128::from(a)));
            prop_assert_eq!(of(c).to_string(), c.to_string());
            let (whole, rest) = of(c).divided_by(&of(d.into()));
            prop_assert_eq!((whole.to_u128(), rest.to_u128()), (Some(c / u128::from(d)), Some(c % u128::from(d))));
            let mut divided = of(c);
            prop_assert_eq!(of(c).remainder(d), (c % u128::from(d)) as u64);
            prop_assert_eq!(u128::from(divided.divide(d)), c % u128::from(d));
            prop_assert_eq!(divided.to_u128(), Some(c / u128::from(d)));
        }

        #[test]
        fn division_undoes_multiplication(a in any::<u128>(), b in 1..u128::MAX, c in any::<u128>(), by in 0u64..200) {
            let (a, b) = (of(a).times(&of(c)), of(b));
            let (whole, rest) = a.divided_by(&b);
            prop_assert!(rest < b);
            let mut back = whole.times(&b);
            back.add(&rest, 1);
            prop_assert_eq!(&back, &a);
            back.subtract(&rest);
            prop_assert_eq!(back, whole.times(&b));
            prop_assert_eq!(a.shifted(by).divided_by(&of(1).shifted(by)).0, a);
        }
    }
}
