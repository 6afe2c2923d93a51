//! Money as whole minor units, read and written exactly.

/// The largest amount taken, in minor units.
pub const LARGEST: i64 = 1_000_000_000_000_000;

/// The most places after the decimal point that are taken.
pub const MOST_PLACES: u32 = 6;

/// Why a text is not an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMoney {
    /// Not digits with at most one decimal point.
    NotANumber,
    /// More places after the point than the scale has, other than zeros.
    TooFine,
    /// Above [`LARGEST`].
    TooLarge,
}

/// How many places after the decimal point a text uses: `"12.50"` uses two.
pub fn places(text: &str) -> u32 {
    let fraction = text.trim().split_once('.').map_or("", |(_, fraction)| fraction);
    u32::try_from(fraction.len()).unwrap_or(u32::MAX)
}

/// An amount such as `"1250"`, `"-3"` or `"99.95"` in minor units, `10^scale` of which make one unit of the currency.
///
/// # Errors
/// [`NotMoney`]; nothing is rounded.
pub fn parse(text: &str, scale: u32) -> Result<i64, NotMoney> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return Err(NotMoney::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let missing = (scale as usize).checked_sub(fraction.len()).ok_or(NotMoney::TooFine)?;
    let mut amount = 0i64;
    for digit in whole.bytes().chain(fraction.bytes()).chain(std::iter::repeat_n(b'0', missing)) {
        amount = amount * 10 + i64::from(digit - b'0');
        if amount > LARGEST {
            return Err(NotMoney::TooLarge);
        }
    }
    Ok(if negative { -amount } else { amount })
}

/// Minor units as a plain decimal: `written(1250, 2)` is `"12.5"`, `written(1200, 2)` is `"12"`.
pub fn written(amount: i64, scale: u32) -> String {
    let unit = 10u64.pow(scale.min(18));
    let (whole, rest) = (amount.unsigned_abs() / unit, amount.unsigned_abs() % unit);
    let sign = if amount < 0 { "-" } else { "" };
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let fraction = format!("{rest:0width$}", width = scale as usize);
    format!("{sign}{whole}.{}", fraction.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, NotMoney, parse, places, written};

    #[test]
    fn amounts_are_read_to_the_last_place() {
        let cases = [
            ("1250", 0, Ok(1250)),
            ("4000.0", 0, Ok(4000)),
            (" 99.95 ", 2, Ok(9995)),
            ("-3.5", 2, Ok(-350)),
            ("+7", 1, Ok(70)),
            (".5", 1, Ok(5)),
            ("5.", 1, Ok(50)),
            ("1.005", 2, Err(NotMoney::TooFine)),
            ("1,5", 2, Err(NotMoney::NotANumber)),
            ("1e5", 2, Err(NotMoney::NotANumber)),
            ("", 2, Err(NotMoney::NotANumber)),
            (".", 2, Err(NotMoney::NotANumber)),
            ("--1", 0, Err(NotMoney::NotANumber)),
            ("1000000000000000", 0, Ok(LARGEST)),
            ("1000000000000001", 0, Err(NotMoney::TooLarge)),
            ("99999999999999999999999999999999", 0, Err(NotMoney::TooLarge)),
        ];
        for (text, scale, expected) in cases {
            assert_eq!(parse(text, scale), expected, "{text}");
        }
        assert_eq!((places("3"), places("3.10"), places(" 3.0 "), places("x.y.z")), (0, 2, 1, 3));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for scale in 0..6 {
            for amount in [0, 1, -1, 9, 10, 1250, 123_456_789, -999_999] {
                assert_eq!(parse(&written(amount, scale), scale), Ok(amount));
            }
        }
        assert_eq!(written(-1205, 2), "-12.05");
    }
}
