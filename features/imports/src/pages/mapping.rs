//! What each column becomes.

use super::{choice, say};
use crate::file::{Column, Mapping, Record, Target, ValueMeaning};
use crate::import::{self, Import, ImportState, look, reaches_people};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use starling_db::{Fail, Read};
use starling_i18n::{Text, key};
use starling_kernel::Id;
use starling_keys::Ring;
use starling_web::{Answer, FormData, Frame, Here, Oops};

/// Cells shown of each column.
const CELLS: usize = 3;
/// Characters shown of a cell.
const CELL: usize = 60;

#[derive(Template)]
#[template(path = "import-mapping.html")]
struct MappingPage {
    f: Frame,
    import: Import,
    mapping: Mapping,
    samples: Vec<Record>,
    problems: Vec<(usize, Text)>,
    no_people: bool,
    values: bool,
}

impl MappingPage {
    fn kept(&self) -> Vec<(usize, &Column)> {
        self.mapping.columns().iter().enumerate().filter(|(_, column)| column.refused().is_none()).collect()
    }

    fn refused(&self) -> Vec<(&Column, Text)> {
        refused(&self.f, &self.mapping)
    }

    /// The header, or the place of a column without one.
    fn title(&self, at: &usize, column: &Column) -> String {
        match column.header().text.as_str() {
            "" => self.f.l.plain().t1("imports-column-nth", "n", at + 1).into_owned(),
            text => text.to_owned(),
        }
    }

    fn cells(&self, at: &usize) -> Vec<String> {
        let cells = self.samples.iter().filter_map(|record| record.cells.get(*at)).map(|cell| cell.trim());
        cells.filter(|cell| !cell.is_empty()).take(CELLS).map(|cell| cell.chars().take(CELL).collect()).collect()
    }

    fn choices(&self, column: &Column) -> Vec<&'static str> {
        choice::choices(column)
    }

    fn is(&self, column: &Column, word: &str) -> bool {
        choice::word(column.target()) == word
    }

    fn becomes(&self, word: &str) -> Text {
        self.f.l.plain().t(&format!("imports-to-{word}"))
    }

    /// Why a column nobody chose anything for is left out.
    fn why(&self, column: &Column) -> Option<Text> {
        match column.target() {
            Target::Ignore { why } => Some(self.f.l.t(why.key())),
            _ => None,
        }
    }

    fn problem(&self, at: &usize) -> Option<&Text> {
        self.problems.iter().find(|(column, _)| column == at).map(|(_, text)| text)
    }

    /// Word, name and whether it is the one, for each meaning a value may have.
    fn meanings(&self, column: &Column, now: &ValueMeaning) -> Vec<(String, String, bool)> {
        let chosen = choice::meaning_word(now);
        let l = self.f.l.plain();
        let words: Vec<(String, String)> = match choice::meanings(column.target(), now) {
            choice::Meanings::Words(words) => words
                .iter()
                .map(|word| ((*word).to_owned(), l.t(&format!("imports-means-{word}")).into_owned()))
                .collect(),
            choice::Meanings::Tongues(tongues) => tongues,
        };
        let nothing = (String::new(), l.t("imports-means-nothing").into_owned());
        let all = std::iter::once(nothing).chain(words);
        all.map(|(word, name)| {
            let is = word == chosen;
            (word, name, is)
        })
        .collect()
    }

    fn program(&self) -> &'static str {
        say::program(&self.import.vendor)
    }
}

/// The columns that are never kept, with the reason.
pub(super) fn refused<'a>(f: &Frame, mapping: &'a Mapping) -> Vec<(&'a Column, Text)> {
    let why = |column: &'a Column| Some((column, f.l.t(column.refused()?.key())));
    mapping.columns().iter().filter_map(why).collect()
}

/// An import before its start, with what it was said about it and its first rows.
fn fetch(r: &Read<'_>, ring: &Ring, id: Id) -> Result<(Import, Mapping, Vec<Record>), Fail> {
    let import = import::find(r, id)?;
    if !matches!(import.state, ImportState::Mapping | ImportState::Ready) {
        return Err(Fail::Missing);
    }
    let bytes = import::kept(r, ring, import.file.ok_or(Fail::Missing)?)?;
    let look = look(&*bytes).map_err(|_| Fail::Missing)?;
    Ok((import, import::mapping_of(r, id)?, look.samples))
}

async fn at(here: &Here, id: &str) -> Result<(Import, Mapping, Vec<Record>), Oops> {
    let (id, ring) = (say::id(id)?, here.app.ring.clone());
    Ok(here.read(move |r| fetch(r, &ring, id)).await?)
}

/// `GET /o/{slug}/imports/{id}/mapping`
pub(super) async fn page(here: Here, Path((_, id)): Path<(String, String)>) -> Answer {
    let (import, mapping, samples) = at(&here, &id).await?;
    let values = here.address.ends_with("?values");
    here.page(&MappingPage {
        f: here.frame(),
        import,
        mapping,
        samples,
        problems: Vec::new(),
        no_people: false,
        values,
    })
}

/// `POST /o/{slug}/imports/{id}/mapping`
pub(super) async fn save(here: Here, Path((_, id)): Path<(String, String)>, form: FormData) -> Answer {
    let (import, mut mapping, samples) = at(&here, &id).await?;
    let said = choice::apply(&mut mapping, &form, &samples);
    let no_people = !reaches_people(&mapping);
    let look_again = said.new_values || form.has("again");
    if !said.denied.is_empty() || (no_people && !look_again) {
        let problem = |denied| match denied {
            crate::file::Denied::Refused(why) => here.l.t(why.key()),
            crate::file::Denied::Invalid => here.l.t(key!("imports-choice-invalid")),
        };
        let problems = said.denied.into_iter().map(|(at, denied)| (at, problem(denied))).collect();
        let page = MappingPage { f: here.frame(), import, mapping, samples, problems, no_people, values: false };
        return here.page_as(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let state = if look_again { ImportState::Mapping } else { ImportState::Ready };
    let (keep, now, id) = (form.has("remember"), here.now(), import.id);
    let then = here.at(&format!("imports/{id}{}", if look_again { "/mapping?values" } else { "" }));
    let answer = here.write(&form, move |w| {
        import::settled(w, id, &mapping, state)?;
        if keep {
            import::remember(w, &mapping, now)?;
        }
        Ok(then.clone())
    });
    Ok(answer.await?)
}
