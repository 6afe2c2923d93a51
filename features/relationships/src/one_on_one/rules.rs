//! What forms mean, and what a reader should do first. Pure.

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::TimeZone;
use starling_kernel::clock::HOUR;
use starling_kernel::{Micros, Problem};
use starling_record::commitment;
use starling_record::gathering::{Debrief, OneOnOne, State, Time};
use starling_web::FormData;

/// A word of thanks and what comes next, this soon after meeting (`domain.md` E).
pub(super) const FOLLOW_UP: Micros = 48 * HOUR;
/// How long a one-on-one usually takes, and may be asked to take.
pub(super) const MINUTES: [i64; 4] = [30, 45, 60, 90];

/// When and where a form says; without day and time it says no time.
pub(super) fn time(form: &FormData, zone: &str) -> Result<Time, Problem> {
    let minutes = form.get("minutes").parse().unwrap_or(MINUTES[1]);
    let starts = match (form.get("day"), form.get("clock")) {
        ("", "") => None,
        ("", _) => return Err(Problem::of("day", "problem-day-missing")),
        (_, "") => return Err(Problem::of("clock", "problem-clock-missing")),
        (day, clock) => Some(moment(day, clock, zone)?),
    };
    Ok(Time { starts, minutes, place: form.get("place").to_owned() })
}

fn moment(day: &str, clock: &str, zone: &str) -> Result<Micros, Problem> {
    let day: Date = day.parse().map_err(|_| Problem::of("day", "problem-day-unreadable"))?;
    let clock: Clock = clock.parse().map_err(|_| Problem::of("clock", "problem-clock-unreadable"))?;
    at(day.to_datetime(clock), zone).ok_or_else(|| Problem::of("day", "problem-day-unreadable"))
}

/// An hour that a clock change leaves out is the one after it; one that comes twice is the first.
fn at(local: DateTime, zone: &str) -> Option<Micros> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(local.to_zoned(zone).ok()?.timestamp().as_microsecond())
}

/// The end of the day a form names, or none.
pub(super) fn until(form: &FormData, field: &'static str, zone: &str) -> Result<Option<Micros>, Problem> {
    match form.get(field) {
        "" => Ok(None),
        day => moment(day, "23:59", zone).map(Some).map_err(|_| Problem::of(field, "problem-day-unreadable")),
    }
}

/// A moment as the fields of a form write it: the day and the time of day.
pub(super) fn written(at: Option<Micros>, zone: &str) -> (String, String) {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    match at.and_then(|at| jiff::Timestamp::from_microsecond(at).ok()) {
        Some(at) => {
            let local = at.to_zoned(zone);
            (local.strftime("%Y-%m-%d").to_string(), local.strftime("%H:%M").to_string())
        }
        None => (String::new(), String::new()),
    }
}

/// A reader's one-on-ones by what each of them waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sorted {
    /// Its time has passed: did they meet?
    pub over: Vec<OneOnOne>,
    /// Set for later, the next first.
    pub coming: Vec<OneOnOne>,
    /// Without a time, the one asked longest ago first.
    pub asked: Vec<OneOnOne>,
    /// Held, the last first.
    pub held: Vec<OneOnOne>,
}

/// Sorts them.
pub(super) fn sorted(all: Vec<OneOnOne>, now: Micros) -> Sorted {
    let mut sorted = Sorted::default();
    for one in all {
        match (one.state, one.time.starts) {
            (State::Set, Some(starts)) if starts + one.time.minutes * 60_000_000 <= now => sorted.over.push(one),
            (State::Set, _) => sorted.coming.push(one),
            (State::Asked | State::Missed, _) => sorted.asked.push(one),
            (State::Held, _) => sorted.held.push(one),
            (State::Declined | State::Cancelled, _) => {}
        }
    }
    sorted.over.sort_by_key(|one| one.time.starts);
    sorted.coming.sort_by_key(|one| one.time.starts);
    sorted.asked.sort_by_key(|one| one.created);
    sorted.held.sort_by_key(|one| std::cmp::Reverse(one.held));
    sorted
}

/// What a debrief's form says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// The words both may read.
    pub shared: Debrief,
    /// What was asked of the other, and their answer; empty when nothing was.
    pub ask: String,
    pub answer: Option<commitment::State>,
    /// What comes next, by whom, until when; empty when nothing was agreed.
    pub next: String,
    pub by_me: bool,
    pub due: Option<Micros>,
    /// Whether to be reminded of a word of thanks.
    pub thanks: bool,
    /// Words for nobody else.
    pub private: String,
}

/// Reads the form; what cannot be meant is a problem.
pub(super) fn told(form: &FormData, zone: &str, lang: &str) -> Result<Told, Vec<Problem>> {
    let word = |name: &str| form.get(name).to_owned();
    let mut problems = Vec::new();
    let due = until(form, "due", zone).unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let told = Told {
        shared: Debrief {
            heard: word("heard"),
            gifts: word("gifts"),
            knows: word("knows"),
            gave: word("gave"),
            lang: lang.to_owned(),
            version: form.get("version").parse().unwrap_or(0),
            ..Debrief::default()
        },
        ask: word("ask"),
        answer: commitment::State::from_word(form.get("answer")).filter(|answer| {
            use commitment::State::{Asked, Later, No, Yes};
            matches!(answer, Asked | Yes | No | Later)
        }),
        next: word("next"),
        by_me: form.get("by") != "them",
        due,
        thanks: form.get("thanks") == "yes",
        private: word("private"),
    };
    if told.next.is_empty() && told.due.is_some() {
        problems.push(Problem::of("next", "problem-next-missing"));
    }
    if problems.is_empty() { Ok(told) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use starling_kernel::Id;
    use starling_record::gathering::Shape;

    fn form(pairs: &[(&str, &str)]) -> FormData {
        FormData::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_time_is_meant_where_the_house_is() {
        const CHICAGO: &str = "America/Chicago";
        for (day, clock, zone, expected) in [
            ("", "", CHICAGO, Ok(None)),
            ("2026-11-22", "18:30", CHICAGO, Ok(Some(1_795_393_800_000_000))),
            ("2026-11-22", "18:30", "UTC", Ok(Some(1_795_372_200_000_000))),
            // There is no half past two on this night; it is half past three.
            ("2026-03-08", "02:30", CHICAGO, Ok(Some(1_772_958_600_000_000))),
            ("2026-11-22", "", CHICAGO, Err("problem-clock-missing")),
            ("", "18:30", CHICAGO, Err("problem-day-missing")),
            ("tomorrow", "18:30", CHICAGO, Err("problem-day-unreadable")),
            ("2026-11-22", "half six", CHICAGO, Err("problem-clock-unreadable")),
        ] {
            let read = time(&form(&[("day", day), ("clock", clock), ("minutes", "30")]), zone);
            match (read, expected) {
                (Ok(time), Ok(starts)) => assert_eq!((time.starts, time.minutes), (starts, 30), "{day} {clock}"),
                (Err(problem), Err(key)) => assert_eq!(problem.key, key, "{day} {clock}"),
                (read, expected) => panic!("{day} {clock}: {read:?}, not {expected:?}"),
            }
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let zone = "America/Chicago";
        let (day, clock) = written(Some(1_795_393_800_000_000), zone);
        assert_eq!((day.as_str(), clock.as_str()), ("2026-11-22", "18:30"));
        let again = time(&form(&[("day", &day), ("clock", &clock)]), zone).expect("both were written");
        assert_eq!(again.starts, Some(1_795_393_800_000_000));
        assert_eq!(written(None, zone), (String::new(), String::new()));
    }

    fn one(n: u128, state: State, starts: Option<Micros>) -> OneOnOne {
        OneOnOne {
            id: Id::from_u128(n),
            shape: Shape::Listening,
            state,
            is_host: true,
            other: Id::from_u128(99),
            other_name: "Amina".to_owned(),
            time: Time { starts, minutes: 30, place: String::new() },
            zone: "UTC".to_owned(),
            purpose: String::new(),
            lang: String::new(),
            held: (state == State::Held).then_some(7),
            version: 1,
            created: 0,
        }
    }

    #[test]
    fn what_waits_is_sorted_by_what_it_waits_for() {
        let now = 100 * HOUR;
        let all = vec![
            one(1, State::Set, Some(now + HOUR)),
            one(2, State::Set, Some(now - HOUR)),
            one(3, State::Asked, None),
            one(4, State::Held, None),
            one(5, State::Declined, None),
            one(6, State::Set, Some(now - HOUR / 4)),
            one(7, State::Missed, Some(0)),
        ];
        let sorted = sorted(all, now);
        let ids = |list: &[OneOnOne]| list.iter().map(|one| one.id).collect::<Vec<_>>();
        let of = |numbers: &[u128]| numbers.iter().map(|n| Id::from_u128(*n)).collect::<Vec<_>>();
        assert_eq!(ids(&sorted.over), of(&[2]), "the one under way is not over");
        assert_eq!(ids(&sorted.coming), of(&[6, 1]));
        assert_eq!(ids(&sorted.asked), of(&[3, 7]));
        assert_eq!(ids(&sorted.held), of(&[4]));
    }

    #[test]
    fn a_debrief_says_what_was_agreed() {
        let read = told(
            &form(&[("heard", "Her rent"), ("ask", "Come to the meeting"), ("answer", "later"), ("thanks", "yes")]),
            "UTC",
            "en",
        )
        .expect("nothing is wrong with it");
        assert_eq!((read.shared.heard.as_str(), read.shared.lang.as_str(), read.thanks), ("Her rent", "en", true));
        assert_eq!(read.answer, Some(commitment::State::Later));
        for (pairs, key) in [
            (&[("due", "2026-12-01")][..], "problem-next-missing"),
            (&[("next", "Call the landlord"), ("due", "soon")], "problem-day-unreadable"),
        ] {
            let problems = told(&form(pairs), "UTC", "en").expect_err("it cannot be meant");
            assert_eq!(problems[0].key, key, "{pairs:?}");
        }
        // An answer is one of four; kept is not said here.
        assert_eq!(told(&form(&[("answer", "kept")]), "UTC", "en").expect("fine").answer, None);
    }
}
