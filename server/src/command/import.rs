//! `starling import people`.

use super::Stop;
use super::instance::Instance;
use crate::wiring;
use starling_db::Anyone;
use starling_kernel::Clock;
use starling_mail::Mailer;
use starling_record::house;
use starling_web::Config;
use std::path::Path;

/// Brings a file into one house, through the same road as the pages: recognised, previewed, applied as a change set
/// that the house can undo.
pub(super) async fn people(instance: Instance, file: &Path, org: &str, dry_run: bool, json: bool) -> Result<(), Stop> {
    let slug = org.to_owned();
    let house = instance
        .db
        .read(Anyone::NOBODY, move |r| house::by_slug(r, &slug))
        .await
        .map_err(Stop::failed)?
        .ok_or_else(|| Stop::failed(format!("there is no organization {org}; `starling org list` shows them")))?;
    let config = Config { address: String::new(), trusted_proxies: Vec::new(), demo: false, setup_code: String::new() };
    let app = wiring::app(instance.db, instance.ring, Mailer::Log, Clock::System, config)
        .map_err(|problems| Stop::failed(format!("the messages are not whole: {problems:?}")))?;
    let report = starling_imports::from_file(&app, house.id, file, dry_run)
        .await
        .map_err(|why| Stop::failed(format!("{}: {why}", file.display())))?;
    if json {
        println!("{}", serde_json::to_string_pretty(&report).map_err(Stop::failed)?);
    } else {
        println!("{report}");
    }
    Ok(())
}
