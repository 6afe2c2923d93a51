//! Dates of which only a part may be known.

/// A time as a file gives it, and the date read from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The words of the file, never empty.
    pub text: String,
    /// The date, where the words are one.
    pub date: Option<Date>,
}

/// A date of which the month and the day may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year of the common era, 1 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day, 1 to the length of the month. Known only with the month.
    pub day: Option<u8>,
}

impl When {
    /// A time by its words; nothing where there are none.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self { text: text.to_owned(), date: Date::read(text) })
    }
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` and `YYYY-MM-DD` (with `/` too), where `00` is a month or day not known, as LittleSis
    /// writes them. What follows a `T` or a space is a time of day and not looked at.
    pub fn read(text: &str) -> Option<Self> {
        let day = text.trim().split(['T', ' ']).next()?;
        let mut parts = day.split(['-', '/']);
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(0), |part| number(part, 2))?;
        let day = parts.next().map_or(Some(0), |part| number(part, 2))?;
        if parts.next().is_some() || year == 0 || month > 12 || day > days(year, month) {
            return None;
        }
        let part = |value: u16| u8::try_from(value).ok().filter(|value| *value > 0);
        Some(Self { year, month: part(month), day: part(day) })
    }
}

/// A number of exactly that many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The most days that month can have; none where the month is not known.
fn days(year: u16, month: u16) -> u16 {
    match month {
        0 => 0,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_far_as_they_are_known() {
        let date = |year, month, day| Some(Date { year, month, day });
        for (text, expected) in [
            ("2011-08-15", date(2011, Some(8), Some(15))),
            ("1856-00-00", date(1856, None, None)),
            ("2019-06-00", date(2019, Some(6), None)),
            ("1999", date(1999, None, None)),
            ("2001-02", date(2001, Some(2), None)),
            ("2001/02/03", date(2001, Some(2), Some(3))),
            ("2021-05-04T20:26:45Z", date(2021, Some(5), Some(4))),
            ("2024-02-29", date(2024, Some(2), Some(29))),
            ("2023-02-29", None),
            ("0000-00-00", None),
            ("2011-13-01", None),
            ("2011-00-12", None),
            ("04/05/2011", None),
            ("2011-8-15", None),
            ("2011-08-15-1", None),
            ("", None),
            ("soon", None),
            ("−201", None),
        ] {
            assert_eq!(Date::read(text), expected, "{text}");
        }
    }

    #[test]
    fn the_words_stay_where_they_are_no_date() {
        assert_eq!(When::read(" spring 2020 "), Some(When { text: "spring 2020".into(), date: None }));
        assert_eq!(When::read("  "), None);
    }
}
