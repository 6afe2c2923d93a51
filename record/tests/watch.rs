//! Notes, the audit and the read log.

use starling_db::{DbError, Fail, statements, vals};
use starling_kernel::clock::DAY;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Id, Language, Policy, Role, Scope};
use starling_record::audit::Verdict;
use starling_record::{account, audit, note, read_log};
use starling_testkit::{NOON, someone, worlds};

statements! {
    SPOIL = "UPDATE audit SET detail = 'nothing' WHERE house = $1 AND seq = 2";
    FORGE = "INSERT INTO audit (house, seq, at, account, task, verb, object, detail, hash) \
        VALUES ($1, $2, 0, NULL, '', 'x', NULL, '', $3)";
    PLAIN: i64 = "SELECT CAST(count(*) AS BIGINT) FROM note WHERE house = $1 AND body IS NOT NULL";
}

#[tokio::test]
async fn a_private_note_is_its_authors_alone() {
    for world in worlds().await {
        let name = world.test.name;
        let person = someone("Faadumo Cali", "+16125550101");
        world.save(&person).await.unwrap();
        let about = person.id;
        let other = world
            .test
            .write(world.all(), |w| Ok(account::make(w, "Xeng", Language::Hmn, "xeng@example.org", NOON)?.id))
            .await
            .unwrap();
        let scope = |account, policy| world.seat_of(account, Role::Organizer, None, policy);
        let write = async |account, is_private, body: &'static str| {
            let ring = world.test.ring.clone();
            let draft = note::Draft { about, is_private, lang: "en".into(), body: body.into() };
            let scope = scope(account, Policy::NoteWrite);
            world.test.write(scope, move |w| note::write(w, &ring, NOON, &draft)).await
        };
        let list = async |scope: Scope| {
            let ring = world.test.ring.clone();
            let notes = world.test.read(scope, move |r| note::list(r, &ring, about)).await.unwrap();
            notes.into_iter().map(|note| note.body).collect::<Vec<_>>()
        };
        let private = write(world.account, true, "between us").await.unwrap();
        let shared = write(world.account, false, "wants to host").await.unwrap();
        write(other, true, "mine too").await.unwrap();
        assert!(matches!(write(other, false, "  ").await, Err(Fail::Refused(_))), "{name}");
        let see = Policy::PersonSee;
        assert_eq!(list(scope(world.account, see)).await, ["wants to host", "between us"], "{name}");
        assert_eq!(list(scope(other, see)).await, ["mine too", "wants to host"]);
        assert_eq!(list(world.all()).await, ["wants to host"]);
        let volunteer = world.seat_of(other, Role::Volunteer, Some(about), see);
        assert_eq!(list(volunteer).await, ["mine too", "wants to host"], "of themself they see what is shared");
        assert_eq!(world.read(|r| r.one(&PLAIN, vals![r.house()])).await, 1, "{name}: private words are sealed");

        for (account, id, allowed) in [(other, private, false), (other, shared, false), (world.account, private, true)]
        {
            let (ring, scope) = (world.test.ring.clone(), scope(account, Policy::NoteWrite));
            let edited = world.test.write(scope, move |w| note::edit(w, &ring, NOON, id, "en", "changed")).await;
            assert_eq!(edited.is_ok(), allowed, "{name}: {edited:?}");
        }
        assert_eq!(list(scope(world.account, see)).await, ["wants to host", "changed"]);
        let bin = async |account, id| {
            world.test.write(scope(account, Policy::NoteWrite), move |w| note::bin(w, NOON, id)).await
        };
        assert!(matches!(bin(other, private).await, Err(Fail::Missing)), "{name}");
        bin(other, shared).await.unwrap();
        assert_eq!(list(world.all()).await, Vec::<String>::new());
        world.test.write(scope(world.account, Policy::NoteWrite), move |w| note::restore(w, shared)).await.unwrap();
        assert_eq!(list(world.all()).await, ["wants to host"]);
        let retention = Scope::system(world.house, SystemTask::Retention);
        for (days, gone) in [(364, 0), (365, 2), (730, 1)] {
            let now = NOON + days * DAY;
            let expired = world.test.write(retention.clone(), move |w| note::expire(w, now, 100)).await.unwrap();
            assert_eq!(expired, gone, "{name} after {days} days");
        }
    }
}

#[tokio::test]
async fn the_audit_only_grows_and_shows_a_forged_line() {
    for world in worlds().await {
        let name = world.test.name;
        for n in 0..5 {
            let scope = world.seat(Role::Steward, None, Policy::SeatKeep);
            let detail = format!("{n}");
            world
                .test
                .write(scope, move |w| audit::append(w, NOON + n, "tried", Some(w.house()), &detail))
                .await
                .unwrap();
        }
        assert_eq!(world.read(audit::verify).await, Verdict::Whole(5), "{name}");
        let lines = world.read(|r| audit::recent(r, Some(5), 2)).await;
        assert_eq!(lines.iter().map(|line| line.detail.as_str()).collect::<Vec<_>>(), ["3", "2"]);
        let spoiled = world.test.write(world.all(), |w| w.exec(&SPOIL, vals![w.house()])).await;
        assert!(matches!(spoiled, Err(Fail::Db(DbError::Constraint(_) | DbError::Other(_)))), "{name}: {spoiled:?}");
        world.test.write(world.all(), |w| w.exec(&FORGE, vals![w.house(), 6, vec![0_u8; 32]])).await.unwrap();
        assert_eq!(world.read(audit::verify).await, Verdict::Broken(6), "{name}");
    }
}

#[tokio::test]
async fn looking_is_written_down() {
    for world in worlds().await {
        let name = world.test.name;
        let (me, other) = (someone("Me Myself", "+16125550110"), someone("Other One", "+16125550111"));
        world.save(&me).await.unwrap();
        world.save(&other).await.unwrap();
        let (me, other) = (me.id, other.id);
        let scope = world.seat(Role::Organizer, Some(me), Policy::PersonSee);
        world
            .test
            .write(scope, move |w| {
                for id in [me, other, other] {
                    read_log::opened(w, NOON, id)?;
                }
                for (now, filter) in [(NOON, "tag:a"), (NOON + 1, "tag:a"), (NOON, "tag:b"), (NOON + DAY, "tag:a")] {
                    read_log::listed(w, now, filter, 7)?;
                }
                read_log::exported(w, NOON, "tag:a", 7)?;
                assert!(matches!(read_log::opened(w, NOON, Id::new()), Err(Fail::Missing)));
                Ok(())
            })
            .await
            .unwrap();
        assert_eq!(world.read(move |r| read_log::of_person(r, me, 9)).await.len(), 0, "{name}");
        let looks = world.read(move |r| read_log::of_person(r, other, 9)).await;
        assert_eq!(looks.iter().map(|look| look.name.as_str()).collect::<Vec<_>>(), ["Leticia", "Leticia"]);
        let house = world.read(|r| read_log::of_house(r, 9)).await;
        let mut kinds: Vec<_> = house.iter().map(|look| (look.kind.as_str(), look.detail.as_str())).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, [("exported", "tag:a"), ("listed", "tag:a"), ("listed", "tag:a"), ("listed", "tag:b")]);
    }
}
