//! Dates and times as each language says them.
//!
//! The words and the patterns are messages of this crate, for all five languages alike: CLDR has no Hmong at all, one
//! way for all is less to know than two, and a coalition can mend a wrong month in a text file. The calendar is the
//! Gregorian one; zones and daylight saving come from the zone database inside the program.

use crate::{Args, Speech, Text};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use starling_kernel::clock::{DAY, HOUR, MINUTE};
use starling_kernel::{Language, Micros};
use std::borrow::Borrow;

/// A `zone` is a name such as `America/Chicago`; an unknown one is read as UTC, so that a page still shows.
impl Speech {
    /// "Sunday, November 22, 2026"
    pub fn date(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        let at = local(*at.borrow(), zone);
        self.pattern("date-long", &at, "weekday", "month")
    }

    /// "Nov 22, 2026"
    pub fn date_short(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        let at = local(*at.borrow(), zone);
        self.pattern("date-short", &at, "weekday-short", "month-short")
    }

    /// "6:30 PM"; in Hmong "18:30".
    pub fn time(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        self.clock(&local(*at.borrow(), zone))
    }

    /// "Sun, Nov 22, 2026, 6:30 PM"; in Hmong without the day of the week.
    pub fn date_time(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        let at = local(*at.borrow(), zone);
        let plain = self.plain();
        let date = plain.pattern("date-short", &at, "weekday-short", "month-short");
        let args = Args::new().with("weekday", plain.weekday_of("weekday-short", &at)).with("date", date);
        plain.ta("date-time", &args.with("time", plain.clock(&at)))
    }

    /// "November 22"
    pub fn month_day(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        let at = local(*at.borrow(), zone);
        self.pattern("month-day", &at, "weekday", "month")
    }

    /// "November 2026"
    pub fn month_year(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        let at = local(*at.borrow(), zone);
        self.pattern("month-year", &at, "weekday", "month")
    }

    /// "Sunday"
    pub fn weekday(self, at: impl Borrow<Micros>, zone: &str) -> Text {
        self.weekday_of("weekday", &local(*at.borrow(), zone))
    }

    /// "3 days ago", "in 2 hours", "just now": the largest whole unit, counted down.
    pub fn ago(self, now: impl Borrow<Micros>, then: impl Borrow<Micros>) -> Text {
        const MONTH: Micros = 30 * DAY;
        const YEAR: Micros = 365 * DAY;
        let (now, then) = (*now.borrow(), *then.borrow());
        let span = now.saturating_sub(then).saturating_abs();
        let (past, future, unit) = match span {
            0..MINUTE => return self.t("ago-now"),
            MINUTE..HOUR => ("ago-minutes", "in-minutes", MINUTE),
            HOUR..DAY => ("ago-hours", "in-hours", HOUR),
            DAY..MONTH => ("ago-days", "in-days", DAY),
            MONTH..YEAR => ("ago-months", "in-months", MONTH),
            _ => ("ago-years", "in-years", YEAR),
        };
        self.t1(if then <= now { past } else { future }, "n", span / unit)
    }

    /// A date is one value, not five: isolates stand around the whole of it where it enters a sentence, not inside.
    fn pattern(self, key: &str, at: &Zoned, weekday: &str, month: &str) -> Text {
        let plain = self.plain();
        let args = Args::new()
            .with("weekday", plain.weekday_of(weekday, at))
            .with("month", plain.t(&format!("{month}-{}", at.month())))
            .with("day", at.day().to_string())
            .with("year", at.year().to_string());
        plain.ta(key, &args)
    }

    fn weekday_of(self, names: &str, at: &Zoned) -> Text {
        self.t(&format!("{names}-{}", at.weekday().to_monday_one_offset()))
    }

    fn clock(self, at: &Zoned) -> Text {
        // Hmong has no short words for the halves of the day: it counts through.
        let hour = if self.language() == Language::Hmn { at.hour() } else { (at.hour() + 11) % 12 + 1 };
        let args = Args::new()
            .with("hour", hour.to_string())
            .with("minute", format!("{:02}", at.minute()))
            .with("half", if at.hour() < 12 { "am" } else { "pm" });
        self.plain().ta("time-of-day", &args)
    }
}

fn local(at: Micros, zone: &str) -> Zoned {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_microsecond(at).unwrap_or(if at < 0 { Timestamp::MIN } else { Timestamp::MAX }).to_zoned(zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalog;
    use starling_kernel::clock::SECOND;

    /// 2026-11-22T19:05:00Z, a Sunday.
    const AT: Micros = 1_795_374_300 * SECOND;

    fn speech(language: Language) -> Speech {
        Catalog::build(&[]).expect("own messages parse").forever().speech(language).plain()
    }

    #[test]
    fn says_dates_in_every_language() {
        for (language, long, short, time, day) in [
            (Language::En, "Sunday, November 22, 2026", "Nov 22, 2026", "1:05 PM", "November 22"),
            (Language::Es, "domingo, 22 de noviembre de 2026", "22 nov 2026", "1:05 p.\u{a0}m.", "22 de noviembre"),
            (Language::So, "Axad, Noofeembar 22, 2026", "Nof 22, 2026", "1:05 GD", "Noofeembar 22"),
            (
                Language::Hmn,
                "Hnub Sunday, Lub Kaum Ib Hlis tim 22, 2026",
                "Kaum Ib Hlis 22, 2026",
                "13:05",
                "Lub Kaum Ib Hlis tim 22",
            ),
            (Language::Ar, "الأحد، 22 نوفمبر 2026", "22 نوفمبر 2026", "1:05 م", "22 نوفمبر"),
        ] {
            let l = speech(language);
            assert_eq!(l.date(AT, "America/Chicago"), long);
            assert_eq!(l.date_short(AT, "America/Chicago"), short);
            assert_eq!(l.time(AT, "America/Chicago"), time);
            assert_eq!(l.month_day(AT, "America/Chicago"), day);
        }
    }

    #[test]
    fn keeps_to_the_zone() {
        let l = speech(Language::En);
        for (zone, expected) in [
            ("UTC", "Sun, Nov 22, 2026, 7:05 PM"),
            ("America/Chicago", "Sun, Nov 22, 2026, 1:05 PM"),
            ("Africa/Mogadishu", "Sun, Nov 22, 2026, 10:05 PM"),
            ("Asia/Tokyo", "Mon, Nov 23, 2026, 4:05 AM"),
            ("Nowhere/Atlantis", "Sun, Nov 22, 2026, 7:05 PM"),
        ] {
            assert_eq!(l.date_time(AT, zone), expected, "{zone}");
        }
        // One in the morning comes twice on the first of November; midnight and noon are both twelve.
        for (at, expected) in [(1_793_512_800, "1:00 AM"), (1_793_516_400, "1:00 AM"), (1_793_509_200, "12:00 AM")] {
            assert_eq!(l.time(at * SECOND, "America/Chicago"), expected);
        }
        assert_eq!(l.time(AT - 7 * HOUR - 5 * MINUTE, "UTC"), "12:00 PM");
        let hmong = speech(Language::Hmn);
        assert_eq!(hmong.date_time(AT, "America/Chicago"), "Kaum Ib Hlis 22, 2026, 13:05");
        assert_eq!(hmong.time(1_793_509_200 * SECOND, "America/Chicago"), "0:00");
    }

    #[test]
    fn tells_how_long_ago() {
        let l = speech(Language::En);
        for (back, expected) in [
            (0, "just now"),
            (59 * SECOND, "just now"),
            (MINUTE, "1 minute ago"),
            (3 * HOUR + 59 * MINUTE, "3 hours ago"),
            (DAY, "1 day ago"),
            (29 * DAY, "29 days ago"),
            (61 * DAY, "2 months ago"),
            (800 * DAY, "2 years ago"),
            (-2 * HOUR, "in 2 hours"),
            (-DAY, "in 1 day"),
        ] {
            assert_eq!(l.ago(AT, AT - back), expected);
        }
        assert_eq!(l.ago(i64::MAX, i64::MIN), "292,471 years ago");
    }

    #[test]
    fn every_name_exists_in_every_language() {
        for language in Language::ALL {
            let l = speech(language);
            for n in 0..12 {
                assert!(!l.date(AT + n * 30 * DAY, "UTC").contains('⟨'));
                assert!(!l.date_time(AT + n * DAY, "UTC").contains('⟨'));
                assert!(!l.month_year(AT + n * 30 * DAY, "UTC").contains('⟨'));
            }
        }
    }
}
