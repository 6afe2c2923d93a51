//! The commands. Their names, options and JSON are scripted against and stay as they are.

mod import;
mod instance;
mod login_link;
mod org;

use crate::config::Settings;
use clap::{Args, Parser, Subcommand};
use instance::Instance;
use starling_commands::{Engine, Failure};
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "starling", version, about = "Self-hosted organizing for communities and coalitions")]
struct Cli {
    #[command(subcommand)]
    command: Any,
}

#[derive(Subcommand)]
enum Any {
    #[command(flatten)]
    Instance(Command),
    #[command(flatten)]
    Engine(Engine),
}

#[derive(Subcommand)]
enum Command {
    /// Serve an instance; an empty one first asks for its owner
    Serve(Serve),
    /// Make the demo coalition, and serve it for anyone to look around
    Demo(Demo),
    /// Organizations and coalitions of an instance
    Org {
        #[command(subcommand)]
        command: Org,
    },
    /// Bring a list in from the command line
    Import {
        #[command(subcommand)]
        command: Import,
    },
    /// Print a link that signs someone in, where mail is not set up
    LoginLink {
        /// Their mail address
        mail: String,
        #[command(flatten)]
        at: At,
    },
}

/// Where an instance is.
#[derive(Args, Clone)]
struct At {
    /// The data directory
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// postgres://… instead of the SQLite file in the data directory
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A file of settings
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl At {
    fn settings(&self) -> Result<Settings, String> {
        let mut settings = match &self.config {
            Some(path) => Settings::read(path).map_err(|error| error.to_string())?,
            None => Settings::default(),
        };
        if self.database.is_some() {
            settings.database.clone_from(&self.database);
        }
        Ok(settings)
    }
}

#[derive(Args)]
struct Serve {
    #[command(flatten)]
    at: At,
    /// Where to listen
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
}

#[derive(Args)]
struct Demo {
    #[command(flatten)]
    at: At,
    /// Where to listen
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// How many people
    #[arg(long, value_name = "N", default_value_t = 2500)]
    people: usize,
    /// Only make it
    #[arg(long)]
    no_serve: bool,
}

#[derive(Subcommand)]
enum Org {
    /// List them
    List {
        #[command(flatten)]
        at: At,
        /// As JSON: [{slug, name, kind, people}]
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Import {
    /// People, from a CSV file
    People {
        /// The file
        file: PathBuf,
        /// The organization's slug
        #[arg(long, value_name = "SLUG")]
        org: String,
        #[command(flatten)]
        at: At,
        /// Say what would happen and change nothing
        #[arg(long)]
        dry_run: bool,
        /// As JSON: {rows, created, updated, unchanged, rejected: [{row, reason}], refused_columns, vendor}
        #[arg(long)]
        json: bool,
    },
}

/// Runs the command line. Exit codes: 0 done, 1 it failed, 2 the command or the configuration is wrong, 3 the instance
/// is already being served.
pub fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Any::Engine(engine) => {
            starling_commands::run(engine, &mut io::stdout().lock(), &mut io::stderr()).map_err(Stop::from)
        }
        Any::Instance(command) => tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(Stop::failed)
            .and_then(|runtime| runtime.block_on(run(command))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop { code, why }) => {
            eprintln!("starling: {why}");
            ExitCode::from(code)
        }
    }
}

/// Why a command ended badly: an exit code and one sentence.
#[derive(Debug)]
pub struct Stop {
    code: u8,
    why: String,
}

impl Stop {
    fn failed(why: impl ToString) -> Stop {
        Stop { code: 1, why: why.to_string() }
    }

    fn misused(why: impl ToString) -> Stop {
        Stop { code: 2, why: why.to_string() }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        match failure {
            Failure::Input(why) => Stop::failed(why),
            Failure::Usage(why) => Stop::misused(why),
        }
    }
}

async fn run(command: Command) -> Result<(), Stop> {
    match command {
        Command::Serve(Serve { at, listen }) => {
            instance::serve(at.settings().map_err(Stop::misused)?, &at.data, listen, None).await
        }
        Command::Demo(Demo { at, listen, people, no_serve }) => {
            let settings = at.settings().map_err(Stop::misused)?;
            if no_serve {
                instance::make_demo(&settings, &at.data, people).await
            } else {
                instance::serve(settings, &at.data, listen, Some(people)).await
            }
        }
        Command::Org { command: Org::List { at, json } } => {
            let instance = Instance::open(&at.settings().map_err(Stop::misused)?, &at.data).await?;
            org::list(&instance.db, json).await
        }
        Command::Import { command: Import::People { file, org, at, dry_run, json } } => {
            let instance = Instance::open(&at.settings().map_err(Stop::misused)?, &at.data).await?;
            import::people(instance, &file, &org, dry_run, json).await
        }
        Command::LoginLink { mail, at } => {
            let settings = at.settings().map_err(Stop::misused)?;
            let instance = Instance::open(&settings, &at.data).await?;
            let address = settings.address.unwrap_or_else(|| instance::served_at(&at.data));
            login_link::print(&instance, &mail, &address).await
        }
    }
}
