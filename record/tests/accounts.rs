//! Houses, accounts, sessions, seats, invitations, codes and rates, against a database.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use starling_db::{Anyone, Db, Fail};
use starling_kernel::clock::{DAY, HOUR, MINUTE};
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Language, Micros, Role, Roles, Scope, SeatState};
use starling_keys::Token;
use starling_record::code::{NewCode, Stage, Tried};
use starling_record::house::{House, HouseKind, NewHouse};
use starling_record::invitation::NewInvitation;
use starling_record::session::Device;
use starling_record::{account, code, house, invitation, rate, seat, session};
use starling_testkit::both;

const NOW: Micros = 1_790_000_000_000_000;

async fn founded(db: &Db, name: &'static str, kind: HouseKind) -> House {
    let scope = Scope::system(Id::new(), SystemTask::Operator);
    let new = NewHouse { kind, name: name.into(), slug: name.into(), language: Language::So, zone: "UTC".into() };
    db.write(scope, move |w| house::found(w, &new, NOW)).await.unwrap()
}

async fn account_of(db: &Db, name: &'static str, mail: &'static str) -> Id {
    db.write(Anyone::NOBODY, move |w| account::make(w, name, Language::Es, mail, NOW)).await.unwrap().id
}

fn within(house: &House) -> Scope {
    Scope::system(house.id, SystemTask::Operator)
}

async fn seated(db: &Db, house: &House, account: Id, roles: &[Role]) {
    let roles = Roles::of(roles);
    db.write(within(house), move |w| seat::sit(w, account, None, roles, NOW)).await.unwrap();
}

fn refusal<T>(result: Result<T, Fail>) -> Option<&'static str> {
    match result {
        Err(Fail::Refused(problems)) => problems.first().map(|problem| problem.key),
        _ => None,
    }
}

#[tokio::test]
async fn houses_are_founded_with_a_free_slug_and_their_own_party() {
    for db in both().await {
        for (name, slug) in [
            ("Maple Court", "maple-court"),
            ("Maple Court", "maple-court-2"),
            ("Demo", "house-2"),
            ("اتحاد المستأجرين", "house-3"),
        ] {
            let made = founded(&db, name, HouseKind::Organization).await;
            assert_eq!(made.slug, slug);
            let found = db.read(Anyone::NOBODY, move |r| house::by_slug(r, slug)).await.unwrap();
            assert_eq!(found.as_ref(), Some(&made));
            assert_eq!(db.read(within(&made), house::people).await.unwrap(), 0, "its own party is no person");
            db.write(within(&made), |w| house::rename(w, "Another", NOW)).await.expect("its own party is there");
        }
        let all = db.read(Anyone::NOBODY, house::all).await.unwrap();
        assert_eq!(all.len(), 4, "{}", db.name);
        assert!(all.iter().all(|house| house.name == "Another"));
    }
}

#[tokio::test]
async fn one_address_opens_the_accounts_of_a_household() {
    for db in both().await {
        assert!(!db.read(Anyone::NOBODY, account::any).await.unwrap());
        let ana = account_of(&db, "Ana", "home@example.org").await;
        account_of(&db, "Luis", "home@example.org").await;
        account_of(&db, "Bea", "bea@example.org").await;
        assert!(db.read(Anyone::NOBODY, account::any).await.unwrap());
        for (mail, names) in
            [("home@example.org", &["Ana", "Luis"][..]), ("bea@example.org", &["Bea"]), ("no@example.org", &[])]
        {
            let found = db.read(Anyone::NOBODY, move |r| account::by_mail(r, mail)).await.unwrap();
            assert_eq!(found.iter().map(|account| account.name.as_str()).collect::<Vec<_>>(), names, "{mail}");
        }
        let house = founded(&db, "Maple Court", HouseKind::Organization).await.id;
        db.write(Anyone::NOBODY, move |w| {
            account::rename(w, ana, "Ana María")?;
            account::speak(w, ana, Language::Ar)?;
            account::visit(w, ana, house)
        })
        .await
        .unwrap();
        let found = db.read(Anyone::NOBODY, move |r| account::find(r, ana)).await.unwrap().unwrap();
        assert_eq!((found.name.as_str(), found.language, found.last_house), ("Ana María", Language::Ar, Some(house)));
        assert!(matches!(db.write(Anyone::NOBODY, |w| account::rename(w, Id::new(), "x")).await, Err(Fail::Missing)));
    }
}

#[tokio::test]
async fn sessions_slide_and_end() {
    for db in both().await {
        let ana = account_of(&db, "Ana", "ana@example.org").await;
        let hash = Token::generate().hash();
        let started = db
            .write(Anyone::NOBODY, move |w| session::start(w, &hash, ana, Device::of("Firefox Android"), NOW))
            .await
            .unwrap();
        let at = |now: Micros| db.read(Anyone::NOBODY, move |r| session::find(r, &hash, now));
        // (time of the request, whether it is let in, whether the use is written down)
        for (days, live, due) in
            [(0, true, false), (29, true, true), (58, true, true), (87, true, true), (90, false, false)]
        {
            let now = NOW + days * DAY;
            let visitor = at(now).await.unwrap();
            assert_eq!(visitor.is_some(), live, "day {days}");
            let Some(visitor) = visitor else { continue };
            assert_eq!((visitor.session, visitor.account, visitor.is_due(now)), (started, ana, due), "day {days}");
            db.write(Anyone::NOBODY, move |w| session::touch(w, visitor.session, now)).await.unwrap();
            assert!(!at(now + HOUR - 1).await.unwrap().unwrap().is_due(now + HOUR - 1), "day {days}");
        }
        let idle = Token::generate().hash();
        db.write(Anyone::NOBODY, move |w| session::start(w, &idle, ana, Device::default(), NOW)).await.unwrap();
        let after = NOW + 30 * DAY;
        assert_eq!(db.read(Anyone::NOBODY, move |r| session::find(r, &idle, after)).await.unwrap(), None);
        assert_eq!(db.write(Anyone::NOBODY, move |w| session::prune(w, after)).await.unwrap(), 1, "only the idle one");
    }
}

#[tokio::test]
async fn sessions_are_ended_by_their_account_only() {
    for db in both().await {
        let (ana, luis) =
            (account_of(&db, "Ana", "a@example.org").await, account_of(&db, "Luis", "l@example.org").await);
        let mut ids = Vec::new();
        for account in [ana, ana, luis] {
            let hash = Token::generate().hash();
            let device = Device::of("Chrome Windows");
            ids.push(db.write(Anyone::NOBODY, move |w| session::start(w, &hash, account, device, NOW)).await.unwrap());
        }
        let (first, foreign) = (ids[0], ids[2]);
        assert!(matches!(
            db.write(Anyone::NOBODY, move |w| session::revoke(w, ana, foreign)).await,
            Err(Fail::Missing)
        ));
        db.write(Anyone::NOBODY, move |w| session::revoke(w, ana, first)).await.unwrap();
        let count = |account| db.read(Anyone::NOBODY, move |r| Ok(session::of_account(r, account, NOW)?.len()));
        assert_eq!((count(ana).await.unwrap(), count(luis).await.unwrap()), (1, 1));
        assert_eq!(db.write(Anyone::NOBODY, move |w| session::revoke_all(w, ana)).await.unwrap(), 1);
        assert_eq!((count(ana).await.unwrap(), count(luis).await.unwrap()), (0, 1));
    }
}

#[tokio::test]
async fn a_house_keeps_a_steward() {
    for db in both().await {
        let house = founded(&db, "Maple Court", HouseKind::Organization).await;
        let (ana, luis) =
            (account_of(&db, "Ana", "a@example.org").await, account_of(&db, "Luis", "l@example.org").await);
        seated(&db, &house, ana, &[Role::Steward]).await;
        seated(&db, &house, luis, &[Role::Volunteer]).await;
        let set = |account, roles: &'static [Role]| {
            db.write(within(&house), move |w| seat::set_roles(w, account, Roles::of(roles)))
        };
        let revoke = |account| db.write(within(&house), move |w| seat::revoke(w, account));
        assert_eq!(refusal(set(ana, &[Role::Organizer]).await), Some("seat-last-steward"));
        assert_eq!(refusal(revoke(ana).await), Some("seat-last-steward"));
        assert_eq!(refusal(set(luis, &[]).await), Some("seat-no-role"));
        set(luis, &[Role::Steward, Role::Treasurer]).await.unwrap();
        revoke(ana).await.unwrap();
        assert!(matches!(revoke(ana).await, Err(Fail::Missing)), "it has ended");
        assert!(matches!(set(ana, &[Role::Steward]).await, Err(Fail::Missing)), "it has ended");
        assert_eq!(refusal(revoke(luis).await), Some("seat-last-steward"));
        let seats = db.read(within(&house), seat::of_house).await.unwrap();
        let states: Vec<_> = seats.iter().map(|seat| (seat.name.as_str(), seat.state, seat.roles.words())).collect();
        assert_eq!(
            states,
            [
                ("Ana", SeatState::Revoked, "steward".to_owned()),
                ("Luis", SeatState::Confirmed, "treasurer steward".to_owned())
            ]
        );
    }
}

#[tokio::test]
async fn an_account_sees_its_own_seats_and_a_house_its_own() {
    for db in both().await {
        let (maple, oak) = (
            founded(&db, "Maple Court", HouseKind::Organization).await,
            founded(&db, "Oak Coalition", HouseKind::Coalition).await,
        );
        let (ana, luis) =
            (account_of(&db, "Ana", "a@example.org").await, account_of(&db, "Luis", "l@example.org").await);
        seated(&db, &maple, ana, &[Role::Steward]).await;
        seated(&db, &oak, ana, &[Role::CoalitionStaff]).await;
        seated(&db, &oak, luis, &[Role::Steward]).await;
        let mine = db.read(Anyone::account(ana), move |r| seat::of_account(r, ana)).await.unwrap();
        assert_eq!(
            mine.iter().map(|s| (s.slug.as_str(), s.kind)).collect::<Vec<_>>(),
            [("maple-court", HouseKind::Organization), ("oak-coalition", HouseKind::Coalition)]
        );
        assert!(mine[1].actor(ana).roles.has(Role::CoalitionStaff));
        assert_eq!(db.read(Anyone::account(luis), move |r| seat::of_account(r, ana)).await.unwrap(), [], "another's");
        assert_eq!(db.read(within(&maple), seat::of_house).await.unwrap().len(), 1);
        assert_eq!(db.read(within(&maple), move |r| seat::find(r, luis)).await.unwrap(), None);
    }
}

#[tokio::test]
async fn invitations_work_once_and_for_two_weeks() {
    for db in both().await {
        let house = founded(&db, "Maple Court", HouseKind::Organization).await;
        let other = founded(&db, "Oak", HouseKind::Organization).await;
        let (ana, luis) =
            (account_of(&db, "Ana", "a@example.org").await, account_of(&db, "Luis", "l@example.org").await);
        let invite = |hash: [u8; 32], roles: &'static [Role]| {
            let (name, mail) = ("Ana".to_owned(), "a@example.org".to_owned());
            let new = NewInvitation { token_hash: hash, name, mail, roles: Roles::of(roles), party: None };
            db.write(within(&house), move |w| invitation::invite(w, &new, NOW))
        };
        let accept = |scope: Scope, hash: [u8; 32], account: Id, now: Micros| {
            db.write(scope, move |w| invitation::accept(w, &hash, account, now))
        };
        assert_eq!(refusal(invite([9; 32], &[]).await), Some("seat-no-role"));
        let [once, late, taken_back, stranger] = [[1; 32], [2; 32], [3; 32], [4; 32]];
        invite(once, &[Role::Organizer]).await.unwrap();
        invite(late, &[Role::Organizer]).await.unwrap();
        let withdrawn = invite(taken_back, &[Role::Organizer]).await.unwrap();
        invite(stranger, &[Role::Member]).await.unwrap();
        db.write(within(&house), move |w| invitation::withdraw(w, withdrawn)).await.unwrap();
        assert!(matches!(
            db.write(within(&house), move |w| invitation::withdraw(w, withdrawn)).await,
            Err(Fail::Missing)
        ));

        for (scope, hash, now) in [
            (within(&house), taken_back, NOW),
            (within(&house), late, NOW + 14 * DAY),
            (within(&other), once, NOW),
            (within(&house), [7; 32], NOW),
        ] {
            assert!(matches!(accept(scope, hash, ana, now).await, Err(Fail::Missing)), "{hash:?}");
        }
        assert!(!accept(within(&house), once, ana, NOW + 13 * DAY).await.unwrap().by_other_mail);
        assert!(matches!(accept(within(&house), once, luis, NOW).await, Err(Fail::Missing)), "it works once");
        assert!(accept(within(&house), stranger, luis, NOW).await.unwrap().by_other_mail);
        let open = db.read(within(&house), invitation::open).await.unwrap();
        assert_eq!(open.len(), 1, "the late one stands there to be sent anew");

        let roles =
            |account| db.read(within(&house), move |r| Ok(seat::find(r, account)?.map(|seat| seat.roles.words())));
        assert_eq!(roles(ana).await.unwrap().as_deref(), Some("organizer"));
        invite([5; 32], &[Role::Treasurer]).await.unwrap();
        accept(within(&house), [5; 32], ana, NOW).await.unwrap();
        assert_eq!(roles(ana).await.unwrap().as_deref(), Some("organizer treasurer"), "who has a seat keeps its roles");
        db.write(within(&house), move |w| seat::revoke(w, ana)).await.unwrap();
        invite([6; 32], &[Role::Member]).await.unwrap();
        accept(within(&house), [6; 32], ana, NOW).await.unwrap();
        assert_eq!(roles(ana).await.unwrap().as_deref(), Some("member"), "a seat that ended begins again");
    }
}

fn new_code(n: u8, browser: Option<u8>) -> NewCode {
    NewCode {
        id: Id::from_u128(n.into()),
        mail: "ana@example.org".into(),
        code_hash: [n; 32],
        link_hash: [100 + n; 32],
        browser_hash: browser.map(|browser| [browser; 32]),
        next: "/account".into(),
    }
}

#[tokio::test]
async fn codes_are_right_once_within_ten_minutes_and_ten_tries() {
    for db in both().await {
        for n in 1..=4 {
            db.write(Anyone::NOBODY, move |w| code::ask(w, &new_code(n, Some(50 + n)), NOW)).await.unwrap();
        }
        let tried = |id: u128, hash: u8, now: Micros| {
            db.write(Anyone::NOBODY, move |w| code::tried(w, Id::from_u128(id), &[hash; 32], now))
        };
        // (code, hash typed, minutes later, outcome)
        for (id, hash, minutes, expected) in [
            (1, 1, 0, Tried::Right),
            (1, 1, 0, Tried::Over),
            (2, 1, 0, Tried::Wrong),
            (2, 2, 9, Tried::Right),
            (3, 3, 10, Tried::Over),
            (9, 9, 0, Tried::Over),
        ] {
            assert_eq!(tried(id, hash, NOW + minutes * MINUTE).await.unwrap(), expected, "{id} {hash} {minutes}");
        }
        for _ in 0..10 {
            assert_eq!(tried(4, 0, NOW).await.unwrap(), Tried::Wrong);
        }
        assert_eq!(tried(4, 4, NOW).await.unwrap(), Tried::Over, "the eleventh try is too late even when right");

        let of = |browser: u8| db.read(Anyone::NOBODY, move |r| code::of_browser(r, &[browser; 32], NOW));
        assert_eq!(of(51).await.unwrap().map(|c| (c.stage, c.usable)), Some((Stage::Proven, false)));
        assert_eq!(of(54).await.unwrap().map(|c| (c.stage, c.usable)), Some((Stage::Waiting, false)));
        assert_eq!(of(60).await.unwrap(), None);
        let finish = || db.write(Anyone::NOBODY, |w| code::finish(w, Id::from_u128(1), NOW));
        finish().await.unwrap();
        assert!(matches!(finish().await, Err(Fail::Missing)), "one session for one code");
        let gone = db.write(Anyone::NOBODY, |w| code::prune(w, NOW + 10 * MINUTE)).await.unwrap();
        assert_eq!(gone, 4);
    }
}

#[tokio::test]
async fn links_work_in_the_browser_that_asked_or_in_the_first_when_the_operator_made_them() {
    for db in both().await {
        for (n, browser) in [(1, Some(51)), (2, None)] {
            db.write(Anyone::NOBODY, move |w| code::ask(w, &new_code(n, browser), NOW)).await.unwrap();
        }
        let spend = |link: u8, browser: u8, now: Micros| {
            db.write(Anyone::NOBODY, move |w| code::spend_link(w, &[link; 32], &[browser; 32], now))
        };
        for (link, browser, minutes, works) in [
            (101, 52, 0, false),
            (101, 51, 10, false),
            (101, 51, 9, true),
            (101, 51, 9, false),
            (102, 77, 0, true),
            (102, 78, 0, false),
            (103, 51, 0, false),
        ] {
            assert_eq!(spend(link, browser, NOW + minutes * MINUTE).await.is_ok(), works, "{link} {browser} {minutes}");
        }
        let of = db.read(Anyone::NOBODY, |r| code::of_browser(r, &[77; 32], NOW)).await.unwrap().unwrap();
        assert_eq!(
            (of.stage, of.next.as_str()),
            (Stage::Proven, "/account"),
            "the operator's link now has its browser"
        );
    }
}

#[tokio::test]
async fn rates_count_by_subject_and_window() {
    for db in both().await {
        let hit = |subject: u8, now: Micros| {
            db.write(Anyone::NOBODY, move |w| rate::hit(w, rate::SIGN_IN_BY_MAIL, &[subject; 32], now))
        };
        let start = NOW - NOW % HOUR;
        for n in 0..7 {
            assert_eq!(hit(1, start + n * MINUTE).await.unwrap(), n < 5, "{n}");
        }
        assert!(hit(2, start).await.unwrap(), "another subject");
        assert!(hit(1, start + HOUR).await.unwrap(), "another window");
        let other = |w: &starling_db::Write<'_, Anyone>| rate::hit(w, rate::SIGN_IN_BY_CLIENT, &[1; 32], NOW);
        assert!(db.write(Anyone::NOBODY, other).await.unwrap(), "another limit");
        assert_eq!(db.write(Anyone::NOBODY, move |w| rate::prune(w, start + DAY + 1)).await.unwrap(), 3);
    }
}

#[tokio::test]
async fn every_statement_is_understood() {
    for db in both().await {
        let registries = [
            house::STATEMENTS,
            account::STATEMENTS,
            session::STATEMENTS,
            seat::STATEMENTS,
            invitation::STATEMENTS,
            code::STATEMENTS,
            rate::STATEMENTS,
        ];
        let wrong = starling_db::check(&db, registries.into_iter().flatten().copied()).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
