//! `starling org list`.

use super::Stop;
use serde::Serialize;
use starling_db::{Anyone, Db};
use starling_kernel::Scope;
use starling_kernel::scope::SystemTask;
use starling_record::house;

#[derive(Serialize)]
struct Line {
    slug: String,
    name: String,
    kind: &'static str,
    people: i64,
}

/// Prints every organization and coalition with its number of people. Each is counted inside its own house.
pub(super) async fn list(db: &Db, json: bool) -> Result<(), Stop> {
    let houses = db.read(Anyone::NOBODY, house::all).await.map_err(Stop::failed)?;
    let mut lines = Vec::new();
    for each in houses.into_iter().filter(|each| each.kind != house::HouseKind::Commons) {
        let people =
            db.read(Scope::system(each.id, SystemTask::Operator), house::people).await.map_err(Stop::failed)?;
        lines.push(Line { slug: each.slug, name: each.name, kind: each.kind.word(), people });
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&lines).map_err(Stop::failed)?);
    } else {
        for Line { slug, name, kind, people } in lines {
            println!("{slug}\t{kind}\t{people}\t{name}");
        }
    }
    Ok(())
}
