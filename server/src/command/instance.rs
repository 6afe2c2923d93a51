//! Opening an instance, and serving it.

use super::Stop;
use crate::config::Settings;
use crate::{serve, wiring};
use starling_db::{Db, ProcessLock};
use starling_kernel::Clock;
use starling_keys::{Ring, Token};
use starling_mail::Mailer;
use starling_record::schema;
use starling_web::Config;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;

const LISTEN: &str = "127.0.0.1:8080";
/// The world every demo is made from.
const SEED: u64 = 7;

/// An opened data directory.
pub(super) struct Instance {
    pub db: Db,
    pub ring: Arc<Ring>,
}

impl Instance {
    /// Opens it for a command. Serving is not disturbed: the database orders the writes of both.
    pub async fn open(settings: &Settings, data: &Path) -> Result<Instance, Stop> {
        if !data.is_dir() {
            return Err(Stop::failed(format!("there is no data directory at {}", data.display())));
        }
        Instance::open_or_make(settings, data).await
    }

    async fn open_or_make(settings: &Settings, data: &Path) -> Result<Instance, Stop> {
        std::fs::create_dir_all(data)
            .map_err(|error| Stop::failed(format!("{} cannot be made: {error}", data.display())))?;
        let key_file = settings.key_file.clone().unwrap_or_else(|| beside(data));
        let ring = Arc::new(Ring::open_or_create(&key_file, data).map_err(Stop::failed)?);
        let opening = match &settings.database {
            Some(url) => schema::at_server(url),
            None => schema::at_file(data.join("starling.db")),
        };
        let db = Db::open(&opening).await.map_err(Stop::failed)?;
        Ok(Instance { db, ring })
    }
}

/// The key file's usual place: beside the data directory, never in it.
fn beside(data: &Path) -> PathBuf {
    let full = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    let mut name = full.file_name().unwrap_or_default().to_owned();
    name.push(".key");
    full.with_file_name(name)
}

/// Makes the demo world, unless the directory already holds it.
pub(super) async fn make_demo(settings: &Settings, data: &Path, people: usize) -> Result<(), Stop> {
    let instance = Instance::open_or_make(settings, data).await?;
    load_demo(&instance, people).await
}

async fn load_demo(instance: &Instance, people: usize) -> Result<(), Stop> {
    let clock = Clock::System;
    let world = starling_demo::world::World::make(SEED, people, clock.now(), false);
    let progress = |done: usize, all: usize| {
        if std::io::stderr().is_terminal() {
            eprint!("\rMaking the demo coalition: {done} of {all} people");
            if done == all {
                eprintln!();
            }
        }
    };
    starling_demo::load(&instance.db, &instance.ring, &clock, &world, progress)
        .await
        .map_err(|fail| Stop::failed(format!("the demo could not be made: {fail}")))
}

/// Serves an instance; with a number of people, the demo.
pub(super) async fn serve(
    settings: Settings,
    data: &Path,
    listen: Option<String>,
    demo: Option<usize>,
) -> Result<(), Stop> {
    log(settings.log.as_deref());
    std::fs::create_dir_all(data)
        .map_err(|error| Stop::failed(format!("{} cannot be made: {error}", data.display())))?;
    let _lock = ProcessLock::take(data)
        .map_err(|error| Stop::failed(format!("{} cannot be locked: {error}", data.display())))?
        .map_err(|running| Stop { code: 3, why: running.to_string() })?;
    let instance = Instance::open_or_make(&settings, data).await?;
    if let Some(people) = demo {
        load_demo(&instance, people).await?;
    }
    let at = listen.or(settings.listen).unwrap_or_else(|| LISTEN.to_owned());
    let listener = TcpListener::bind(&at)
        .await
        .map_err(|error| Stop::failed(format!("{at} cannot be listened on: {error}; choose another with --listen")))?;
    let bound = listener.local_addr().map_err(Stop::failed)?;
    let address = settings.address.unwrap_or_else(|| format!("http://{bound}"));
    note_address(data, &address)?;
    let mailer = match &settings.mail {
        Some(url) => Mailer::from_url(url).map_err(Stop::misused)?,
        None => Mailer::Log,
    };
    let setup_code = Token::generate().text()[..12].to_owned();
    let config = Config {
        address: address.clone(),
        trusted_proxies: settings.trusted_proxies,
        demo: demo.is_some(),
        setup_code: setup_code.clone(),
    };
    let app = wiring::app(instance.db, instance.ring, mailer, Clock::System, config)
        .map_err(|problems| Stop::failed(format!("the messages are not whole: {problems:?}")))?;
    tracing::info!(setup_code, "whoever makes the first owner from another machine is asked for this code");
    if demo.is_some() {
        println!("Starling's demo coalition is at {address}/demo");
    } else {
        println!("Starling is at {address}/");
    }
    serve::serve(app, wiring::routes(demo.is_some()), listener).await.map_err(Stop::failed)
}

/// The file in the data directory that says where the instance was last served, for commands that write links.
const ADDRESS: &str = "address";

/// The address goes beside its place first and is then moved there, so that a command never reads half of it.
fn note_address(data: &Path, address: &str) -> Result<(), Stop> {
    let (new, place) = (data.join("address.new"), data.join(ADDRESS));
    std::fs::write(&new, format!("{address}\n"))
        .and_then(|()| std::fs::rename(&new, &place))
        .map_err(|error| Stop::failed(format!("{} cannot be written: {error}", place.display())))
}

/// Where the instance is served, or was last; where a fresh one would be, if it never was.
pub(super) fn served_at(data: &Path) -> String {
    let noted = std::fs::read_to_string(data.join(ADDRESS)).unwrap_or_default();
    match noted.trim() {
        "" => format!("http://{LISTEN}"),
        address => address.to_owned(),
    }
}

fn log(form: Option<&str>) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("STARLING_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    if form == Some("json") {
        builder.json().init();
    } else {
        builder.compact().init();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use starling_kernel::Id;

    #[test]
    fn the_address_is_the_one_served_at_last() {
        let data = std::env::temp_dir().join(format!("starling-address-{}", Id::new()));
        std::fs::create_dir(&data).expect("a directory can be made");
        assert_eq!(served_at(&data), "http://127.0.0.1:8080", "never served");
        for address in ["http://127.0.0.1:9137", "https://people.example.org"] {
            note_address(&data, address).expect("the directory can be written to");
            assert_eq!(served_at(&data), address);
        }
        std::fs::remove_dir_all(&data).expect("the directory can be removed");
    }
}
