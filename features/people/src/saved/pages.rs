//! The page of saved lists and its forms.

use crate::say::{self, May, Trouble};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use starling_db::Fail;
use starling_kernel::{Id, Problem};
use starling_record::filter::{Filter, FilterProblem, parse};
use starling_record::saved_list::{self, SavedList};
use starling_web::{Answer, FormData, Frame, Here};

#[derive(Template)]
#[template(path = "lists.html")]
struct ListsPage {
    f: Frame,
    may: May,
    lists: Vec<SavedList>,
    trouble: Trouble,
}

/// Every saved list, with its forms.
pub(crate) async fn list(here: Here) -> Answer {
    let lists = here.read(saved_list::all).await?;
    here.page(&ListsPage { f: here.frame(), may: May::of(&here), lists, trouble: Trouble::default() })
}

/// Reads the filter of a form; what is wrong with it is a problem like any other.
fn filter(form: &FormData) -> Result<Filter, Fail> {
    parse(form.get("filter")).map_err(|problem| {
        let of = Problem::of("filter", problem.key());
        Fail::from(match &problem {
            FilterProblem::Unexpected(at) => of.with("at", at + 1),
            FilterProblem::UnknownWord(word) => of.with("word", word),
            FilterProblem::TooLong | FilterProblem::TooDeep | FilterProblem::TooMany | FilterProblem::LeftOpen => of,
        })
    })
}

/// Saves the filters in use under a name.
pub(crate) async fn create(here: Here, form: FormData) -> Answer {
    let written = match filter(&form) {
        Err(fail) => Err(fail),
        Ok(filter) => {
            let (name, now, people) = (form.get("name").to_owned(), here.now(), here.at("people"));
            let written = here.write(&form, move |w| {
                let id = saved_list::make(w, &name, &filter, now)?;
                Ok(say::said(&format!("{people}?list={id}"), "said-list-made", None))
            });
            written.await
        }
    };
    again(&here, &form, None, written).await
}

/// Gives a list another name or filter.
pub(crate) async fn change(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let id = say::id(&id)?;
    let written = match filter(&form) {
        Err(fail) => Err(fail),
        Ok(filter) => {
            let (name, back) = (form.get("name").to_owned(), here.at("lists"));
            let written = here.write(&form, move |w| {
                saved_list::change(w, id, &name, &filter)?;
                Ok(say::said(&back, "said-list-saved", None))
            });
            written.await
        }
    };
    again(&here, &form, Some(id), written).await
}

/// Removes a list; the people on it stay.
pub(crate) async fn delete(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let (id, back) = (say::id(&id)?, here.at("lists"));
    let written = here.write(&form, move |w| {
        saved_list::remove(w, id)?;
        Ok(say::said(&back, "said-list-deleted", None))
    });
    Ok(written.await?)
}

/// What was carried out, or the page again with what was typed.
async fn again(here: &Here, form: &FormData, row: Option<Id>, written: Result<Response, Fail>) -> Answer {
    let problems = match written {
        Ok(response) => return Ok(response),
        Err(fail) => say::refused(fail)?,
    };
    let frame = here.frame();
    let trouble = Trouble {
        row,
        lines: problems.iter().map(|problem| say::problem(frame.l, problem)).collect(),
        typed: form.get("name").to_owned(),
        choices: form.get("filter").to_owned(),
        kind: String::new(),
    };
    let lists = here.read(saved_list::all).await?;
    here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &ListsPage { f: frame, may: May::of(here), lists, trouble })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_cannot_be_read_is_a_problem_of_its_field() {
        let form = |text: &str| FormData::from_pairs(vec![("filter".to_owned(), text.to_owned())]);
        assert!(filter(&form("tag:a")).is_ok());
        for (text, key) in [("tag:", "problem-filter-unexpected"), ("hat:a", "problem-filter-unknown-word")] {
            let Err(Fail::Refused(problems)) = filter(&form(text)) else { panic!("{text} was read") };
            assert_eq!((&*problems[0].field, problems[0].key), ("filter", key), "{text}");
        }
    }
}
