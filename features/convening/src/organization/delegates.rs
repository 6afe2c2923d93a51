//! Who speaks for an organization: people of the coalition's own house, with the way to reach them that they chose.

use super::{card, coalition_only};
use crate::say;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_i18n::key;
use starling_kernel::Problem;
use starling_record::change::{About, Saving, SetKind};
use starling_record::person::{Person, Way, WayKind};
use starling_record::{organization, person};
use starling_web::{Answer, FormData, Here};

/// `POST /o/{slug}/organizations/{id}/delegates`
pub(crate) async fn add(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    coalition_only(&here)?;
    let id = say::id(&id)?;
    let delegate = match read(&form) {
        Ok(delegate) => delegate,
        Err(problems) => return card::show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, form, problems).await,
    };
    let (now, ring) = (here.now(), here.app.ring.clone());
    let then = here.at(&format!("organizations/{id}"));
    let written = here
        .write(&form, move |w| {
            let about = About { kind: SetKind::Edit, source: "", by: None };
            let saving = Saving::begin(w, &ring, now, about)?;
            let saved = person::save(w, &saving, &delegate)?;
            organization::delegate(w, saved.id, id, saving.set(), now)?;
            saving.finish(w)?;
            Ok(say::said(&then, key!("said-org-delegate")))
        })
        .await;
    match written {
        Ok(answer) => Ok(answer),
        Err(fail) => {
            let problems = say::refused(fail)?;
            card::show(&here, id, StatusCode::UNPROCESSABLE_ENTITY, form, renamed(problems)).await
        }
    }
}

fn read(form: &FormData) -> Result<Person, Vec<Problem>> {
    let mut problems = Vec::new();
    let name = starling_names::clean_name(form.get("name")).unwrap_or_else(|_| {
        problems.push(Problem::of("name", key!("org-delegate-name-wrong")));
        String::new()
    });
    let mut delegate = Person::new(name);
    for (field, kind, key, readable) in [
        ("mail", WayKind::Mail, key!("org-delegate-mail-wrong"), starling_names::mail(form.get("mail")).is_some()),
        (
            "phone",
            WayKind::Phone,
            key!("org-delegate-phone-wrong"),
            starling_names::phone(form.get("phone"), "1").is_some(),
        ),
    ] {
        match form.get(field) {
            "" => {}
            value if readable => delegate.ways.push(Way::new(kind, value)),
            _ => problems.push(Problem::of(field, key)),
        }
    }
    if problems.is_empty() { Ok(delegate) } else { Err(problems) }
}

/// The record's problems in this page's words: whatever is wrong is wrong with the field it names.
fn renamed(problems: Vec<Problem>) -> Vec<Problem> {
    let key = |field: &str| match field {
        "mail" => key!("org-delegate-mail-wrong"),
        "phone" => key!("org-delegate-phone-wrong"),
        _ => key!("org-delegate-name-wrong"),
    };
    problems.into_iter().map(|one| Problem::of(one.field.clone(), key(&one.field))).collect()
}

/// `POST /o/{slug}/organizations/{id}/delegates/{person}/end`
pub(crate) async fn end(here: Here, Path((_, id, person)): Path<(String, String, String)>, form: FormData) -> Answer {
    coalition_only(&here)?;
    let (id, person, now) = (say::id(&id)?, say::id(&person)?, here.now());
    let then = say::said(&here.at(&format!("organizations/{id}")), key!("said-org-delegate-ended"));
    Ok(here.write(&form, move |w| organization::end_delegate(w, person, id, now).map(|()| then.clone())).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delegate_is_a_name_and_ways_that_can_be_read() {
        for (pairs, ways, expected) in [
            (vec![("name", "Pao Vang")], 0, &[][..]),
            (vec![("name", "Pao Vang"), ("mail", "pao@example.org"), ("phone", "612 555 0142")], 2, &[]),
            (vec![("name", ""), ("mail", "pao@")], 0, &["org-delegate-name-wrong", "org-delegate-mail-wrong"]),
            (vec![("name", "Pao"), ("phone", "twelve")], 0, &["org-delegate-phone-wrong"]),
        ] {
            let form = FormData::from_pairs(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect());
            match read(&form) {
                Ok(person) => assert_eq!((person.ways.len(), expected.len()), (ways, 0), "{pairs:?}"),
                Err(found) => assert_eq!(found.iter().map(|one| one.key).collect::<Vec<_>>(), expected, "{pairs:?}"),
            }
        }
    }
}
