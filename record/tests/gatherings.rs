//! Two people who meet, and what stays of it when one of them goes.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use starling_db::Fail;
use starling_kernel::clock::{DAY, HOUR};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Policy, Role, Scope};
use starling_record::change::{self, Left};
use starling_record::commitment::{self, Draft, Kind};
use starling_record::depth::{self, Depth};
use starling_record::gathering::{self, Ask, Debrief, Shape, State, Time};
use starling_record::person::{self, State as Standing};
use starling_record::{bin, tie};
use starling_testkit::{NOON, World, someone, worlds};

struct Two {
    world: World,
    host: Id,
    guest: Id,
    /// The change set that made the guest.
    made: Id,
}

impl Two {
    async fn all() -> Vec<Two> {
        let mut all = Vec::new();
        for world in worlds().await {
            let (host, guest) = (someone("Leticia", "+16125550101"), someone("Amina", "+16125550102"));
            world.save(&host).await.unwrap();
            let made = world.save(&guest).await.unwrap();
            all.push(Two { host: host.id, guest: guest.id, made, world });
        }
        all
    }

    fn seat(&self, party: Id) -> Scope {
        self.world.seat(Role::Organizer, Some(party), Policy::OneOnOne)
    }

    /// A one-on-one of the two, held at that time, with both sides' words and two promises that are open.
    async fn held(&self, at: i64) -> (Id, Id, Id) {
        let (host, guest) = (self.host, self.guest);
        let ask = Ask {
            guest,
            shape: Shape::Listening,
            time: Time { starts: None, minutes: 30, place: String::new() },
            zone: "UTC".into(),
            purpose: String::new(),
            lang: "en".into(),
        };
        let meet = move |w: &starling_db::Write<'_>| {
            let id = gathering::ask(w, at, &ask)?;
            gathering::hold(w, at, id, 1)?;
            let words = Debrief { heard: "her rent".into(), gave: "my move".into(), ..Debrief::default() };
            words.write(w, at, id)?;
            let promise = |kind, from, to| Draft {
                kind,
                from,
                to,
                about: id,
                words: "come".into(),
                lang: "en".into(),
                state: commitment::State::Yes,
                due: Some(at + 2 * DAY),
            };
            let mine = commitment::make(w, at, &promise(Kind::NextStep, host, guest))?;
            let theirs = commitment::make(w, at, &promise(Kind::Ask, guest, host))?;
            Ok((id, mine, theirs))
        };
        self.world.test.write(self.seat(host), meet).await.unwrap()
    }
}

#[tokio::test]
async fn depth_follows_what_happened_on_both_sides() {
    for two in Two::all().await {
        let (_, mine, theirs) = two.held(NOON).await;
        let near = |of: Id| two.world.test.read(two.seat(of), |r| gathering::near(r, 10));
        let tie = near(two.host).await.unwrap().remove(0);
        assert_eq!((tie.id, tie.held, Depth::of(&tie, NOON)), (two.guest, 1, Depth::Exchanged));
        let keep = move |id: Id| {
            move |w: &starling_db::Write<'_>| commitment::say(w, NOON + HOUR, id, commitment::State::Kept)
        };
        two.world.test.write(two.seat(two.host), keep(mine)).await.unwrap();
        assert_eq!(Depth::of(&near(two.host).await.unwrap()[0], NOON + DAY), Depth::Exchanged, "kept by one side");
        two.world.test.write(two.seat(two.guest), keep(theirs)).await.unwrap();
        // Either end sees the same depth, and silence takes it away again.
        for (end, other) in [(two.host, two.guest), (two.guest, two.host)] {
            let tie = near(end).await.unwrap().remove(0);
            assert_eq!((tie.id, Depth::of(&tie, NOON + DAY)), (other, Depth::Reciprocated), "{}", two.world.test.name);
            assert_eq!(Depth::of(&tie, NOON + 400 * DAY), Depth::HeardOf);
            assert_eq!((depth::is_quiet(&tie, NOON + DAY), depth::is_quiet(&tie, NOON + 61 * DAY)), (false, true));
        }
        // The two know each other once, however often they meet.
        two.held(NOON + DAY).await;
        let host = two.host;
        assert_eq!(two.world.read(move |r| tie::of(r, host)).await.len(), 1);
        assert_eq!(near(two.host).await.unwrap()[0].held, 2);
    }
}

#[tokio::test]
async fn what_is_due_and_what_is_over_is_told_to_its_owner() {
    for two in Two::all().await {
        let (id, mine, _) = two.held(NOON).await;
        let owed = |of: Id, now: i64| two.world.test.read(two.seat(of), move |r| commitment::owed(r, now));
        assert_eq!(owed(two.host, NOON + DAY).await.unwrap(), None);
        assert_eq!(owed(two.host, NOON + 2 * DAY).await.unwrap(), Some((id, "Amina".to_owned())));
        let done = move |w: &starling_db::Write<'_>| commitment::say(w, NOON, mine, commitment::State::Kept);
        two.world.test.write(two.seat(two.host), done).await.unwrap();
        assert_eq!(owed(two.host, NOON + 9 * DAY).await.unwrap(), None);

        let guest = two.guest;
        let soon = Ask {
            guest,
            shape: Shape::Commitment,
            time: Time { starts: Some(NOON + DAY), minutes: 30, place: "Porch".into() },
            zone: "UTC".into(),
            purpose: String::new(),
            lang: "en".into(),
        };
        let id = two.world.test.write(two.seat(two.host), move |w| gathering::ask(w, NOON, &soon)).await.unwrap();
        let coming = |now: i64| two.world.test.read(two.seat(two.guest), move |r| Ok(gathering::coming(r, now)?.len()));
        assert_eq!((coming(NOON).await.unwrap(), coming(NOON + DAY + HOUR).await.unwrap()), (1, 0));
        let over = |of: Id, now: i64| two.world.test.read(two.seat(of), move |r| gathering::over(r, now));
        assert_eq!(over(two.host, NOON + DAY + HOUR / 4).await.unwrap(), None, "it is under way");
        for (end, name) in [(two.host, "Amina"), (two.guest, "Leticia")] {
            assert_eq!(over(end, NOON + DAY + HOUR).await.unwrap(), Some((id, name.to_owned())));
        }
        let miss = move |w: &starling_db::Write<'_>| gathering::miss(w, NOON + 2 * DAY, id, 1);
        two.world.test.write(two.seat(two.guest), miss).await.unwrap();
        assert_eq!(over(two.host, NOON + DAY + HOUR).await.unwrap(), None);
        let again = two.world.test.write(two.seat(two.host), miss).await;
        assert!(matches!(again, Err(Fail::Stale)), "{again:?}");
        let state = two.world.test.read(two.seat(two.host), move |r| gathering::load(r, id)).await.unwrap().state;
        assert_eq!(state, State::Missed);
    }
}

#[tokio::test]
async fn whoever_leaves_is_waited_for_no_more_and_whoever_is_removed_leaves_nothing() {
    for two in Two::all().await {
        let (id, ..) = two.held(NOON).await;
        let open = || two.world.test.read(two.seat(two.host), |r| commitment::open(r, 10));
        assert_eq!(open().await.unwrap().len(), 2);

        // Someone met is not taken away by undoing what made them.
        let (ring, made) = (two.world.test.ring.clone(), two.made);
        let undone =
            two.world.test.write(two.world.all(), move |w| change::undo(w, &ring, NOON, made, None, 10)).await.unwrap();
        assert_eq!(undone.left.iter().map(|(_, why)| *why).collect::<Vec<_>>(), [Left::Referred]);

        let mut guest = two.world.load(two.guest).await.unwrap();
        guest.state = Standing::Left;
        two.world.save(&guest).await.unwrap();
        assert_eq!(open().await.unwrap(), [], "{}", two.world.test.name);

        let person = two.guest;
        two.world.set(two.world.all(), move |w, saving| bin::put(w, saving, person)).await.unwrap();
        let load = || two.world.test.read(two.seat(two.host), move |r| gathering::load(r, id));
        assert!(matches!(load().await, Err(Fail::Missing)), "in the bin they are out of sight");
        let retention = Scope::system(two.world.house, SystemTask::Retention);
        let empty = move |w: &starling_db::Write<'_>| bin::empty(w, NOON + 40 * DAY, 10);
        assert_eq!(two.world.test.write(retention, empty).await.unwrap(), 1);
        assert!(two.world.read(move |r| person::load(r, person)).await.is_none());
        assert_eq!(two.world.test.read(two.seat(two.host), |r| gathering::near(r, 10)).await.unwrap(), []);
    }
}
