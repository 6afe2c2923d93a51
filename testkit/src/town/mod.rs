//! The demo world with a marker in every text, and everything that answers for it.

mod template;
mod twin;

pub use twin::{TWIN_MARKER, TWIN_WORD};

use crate::client::Client;
use axum::Router;
use starling_db::{Anyone, Db};
use starling_demo::world::World;
use starling_kernel::scope::SystemTask;
use starling_kernel::{Clock, Id, Scope, SeatState};
use starling_keys::{Ring, Token};
use starling_mail::{Letter, Mailer};
use starling_record::seat::{self, Seat};
use starling_record::session::{self, Device};
use starling_server::wiring;
use starling_web::{App, Config, session_cookie};
use std::sync::{Arc, LazyLock, Mutex};
use tempfile::TempDir;

/// The time it is.
pub const NOW: i64 = 1_790_000_000_000_000;
/// How many people live there.
pub const PEOPLE: usize = 400;

static WORLD: LazyLock<World> = LazyLock::new(|| World::make(7, PEOPLE, NOW, true));

/// A town of its own for one test: a copy of one that was made once, with every route of the server.
pub struct Town {
    /// What was written.
    pub world: &'static World,
    /// The application.
    pub app: App,
    /// The hand that moves its time.
    pub clock: Clock,
    /// Letters that left.
    pub letters: Arc<Mutex<Vec<Letter>>>,
    /// For messages of failed tests: which engine this is.
    pub name: &'static str,
    router: Router,
    folder: TempDir,
}

impl Town {
    /// On SQLite.
    pub async fn sqlite() -> Town {
        let (db, ring, folder) = template::sqlite(true).await;
        Town::of(db, ring, folder, "SQLite", false)
    }

    /// On SQLite without wall 2: what the test of wall 1 needs.
    pub async fn without_wall() -> Town {
        let (db, ring, folder) = template::sqlite(false).await;
        Town::of(db, ring, folder, "SQLite without wall 2", false)
    }

    /// On PostgreSQL, where there is one.
    pub async fn postgres() -> Option<Town> {
        let (db, ring, folder) = template::postgres().await?;
        Some(Town::of(db, ring, folder, "PostgreSQL", false))
    }

    /// The demo, on SQLite.
    pub async fn demo() -> Town {
        let (db, ring, folder) = template::sqlite(true).await;
        Town::of(db, ring, folder, "SQLite", true)
    }

    /// Gives houses of a town on SQLite a twin each, with the rows they have now.
    ///
    /// # Panics
    /// On PostgreSQL, which has no file.
    pub fn twins(&self, houses: &[&str]) {
        let conn = self.file();
        houses.iter().for_each(|house| twin::make(&conn, self.world, house));
    }

    /// Has a town on SQLite refuse every write outside the house of its transaction.
    ///
    /// # Panics
    /// On PostgreSQL, which has no file.
    pub fn guarded(&self) {
        twin::guard(&self.file());
    }

    fn file(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.folder.path().join(template::FILE_NAME)).expect("a town on SQLite has a file")
    }

    /// On every engine at hand.
    pub async fn both() -> Vec<Town> {
        let mut towns = vec![Town::sqlite().await];
        towns.extend(Town::postgres().await);
        towns
    }

    fn of(db: Db, ring: Arc<Ring>, folder: TempDir, name: &'static str, demo: bool) -> Town {
        let (mailer, letters) = Mailer::record();
        let clock = Clock::fixed(NOW);
        let config = Config {
            address: "http://localhost".to_owned(),
            trusted_proxies: Vec::new(),
            demo,
            setup_code: "setup".to_owned(),
        };
        let app =
            wiring::app(db, ring, mailer, clock.clone(), config).expect("every message is there in five languages");
        let router = starling_web::router(app.clone(), wiring::routes(demo));
        Town { world: &WORLD, app, clock, letters, name, router, folder }
    }

    /// Someone who is not signed in.
    pub fn anyone(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// The account with this key, signed in.
    ///
    /// # Panics
    /// When the world has no such account.
    pub async fn as_person(&self, key: &str) -> Client {
        self.as_account(self.account(key).await).await
    }

    /// An account, signed in.
    pub async fn as_account(&self, account: Id) -> Client {
        let token = Token::generate();
        let (hash, now) = (token.hash(), self.clock.now());
        self.app
            .db
            .write(Anyone::NOBODY, move |w| session::start(w, &hash, account, Device::of("Firefox Linux"), now))
            .await
            .expect("a session starts");
        let mut client = self.anyone();
        client.set_cookie(session_cookie(false), token.text());
        client
    }

    /// The id of the account with this key.
    ///
    /// # Panics
    /// When the world has no such account.
    pub async fn account(&self, key: &str) -> Id {
        let one = self.world.account(key).unwrap_or_else(|| panic!("nobody goes by {key}"));
        let (house, person) = (self.house(one.seats[0].house), one.seats[0].person);
        self.seats(house).await.into_iter().find(|seat| seat.party == Some(person)).expect("every account sits").account
    }

    /// The seats of a house.
    pub async fn seats(&self, house: Id) -> Vec<Seat> {
        self.app.db.read(Town::system(house), seat::of_house).await.expect("seats can be read")
    }

    /// How many seats of a house may be used.
    pub async fn seated(&self, house: Id) -> usize {
        self.seats(house).await.iter().filter(|seat| seat.state == SeatState::Confirmed).count()
    }

    /// The scope of the one who runs the machine.
    pub fn system(house: Id) -> Scope {
        Scope::system(house, SystemTask::Operator)
    }

    /// The id of a house.
    ///
    /// # Panics
    /// When the world has no such house.
    pub fn house(&self, slug: &str) -> Id {
        self.world.house(slug).unwrap_or_else(|| panic!("no house is called {slug}")).id
    }

    /// Someone of the world's cast, by house and given name.
    ///
    /// # Panics
    /// When the world has no such person.
    pub fn person(&self, house: &str, given: &str) -> Id {
        self.world.character(house, given).unwrap_or_else(|| panic!("{given} does not live in {house}"))
    }
}
