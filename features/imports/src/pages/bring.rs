//! A file comes.

use super::list;
use crate::file::limits::FILE_MAX;
use crate::file::{FileProblem, Headers, Mapping, Record, propose, recognise};
use crate::import::{self, ImportState, NewImport, reaches_people};
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use sha2::{Digest, Sha256};
use starling_i18n::Text;
use starling_kernel::Id;
use starling_web::{Answer, FormData, Here, Oops};

const NAME_MAX: usize = 100;

/// A file as it came, or why it did not.
enum Sent {
    File { name: String, bytes: Vec<u8> },
    Nothing,
    TooBig,
}

/// `POST /o/{slug}/imports`
pub(super) async fn save(here: Here, form: Multipart) -> Answer {
    let (fields, sent) = take(form).await?;
    let l = here.l;
    let (name, bytes) = match sent {
        Sent::File { name, bytes } => (name, bytes),
        Sent::Nothing => return refuse(&here, l.t("imports-file-none")).await,
        Sent::TooBig => return refuse(&here, l.ta("imports-file-too-big", &import::words(&TOO_BIG))).await,
    };
    // Reading fifty megabytes keeps a thread busy for a moment; it is not one that answers requests.
    let looked = tokio::task::spawn_blocking(move || import::look(&*bytes).map(|look| (look, bytes))).await;
    let (look, bytes) = match looked.map_err(|_| Oops::Ours)? {
        Ok(looked) => looked,
        Err(problem) => return refuse(&here, l.ta(problem.key(), &import::words(&problem))).await,
    };
    let (now, by, by_name) = (here.now(), here.account_id(), here.name().to_owned());
    let (ring, at) = (here.app.ring.clone(), here.at("imports"));
    let fields = FormData::from_pairs(fields);
    let answer = here.write(&fields, move |w| {
        let (mapping, settled) =
            decide(import::remembered(w, &look.headers, &look.samples)?, &look.headers, &look.samples);
        let id = Id::new();
        let new = NewImport {
            id,
            file: Some(import::keep(w, &ring, &name, &bytes, now)?),
            file_name: &name,
            digest: &Sha256::digest(&bytes),
            mapping: &mapping,
            state: if settled { ImportState::Ready } else { ImportState::Mapping },
            by: Some((by, &by_name)),
            total: look.last,
        };
        import::add(w, &new, now)?;
        Ok(format!("{at}/{id}"))
    });
    Ok(answer.await?)
}

const TOO_BIG: FileProblem = FileProblem::TooBig { max: FILE_MAX };

/// The mapping to begin with, and whether nobody needs to look at it before the effect: this house said before what
/// such columns are, or the program is known.
fn decide(remembered: Option<Mapping>, headers: &Headers, samples: &[Record]) -> (Mapping, bool) {
    let known = remembered.is_some();
    let mapping = remembered.unwrap_or_else(|| propose(headers, recognise(headers), samples));
    let settled = (known || mapping.vendor().is_some()) && reaches_people(&mapping);
    (mapping, settled)
}

async fn refuse(here: &Here, problem: Text) -> Answer {
    list::show(here, StatusCode::UNPROCESSABLE_ENTITY, None, Some(problem)).await
}

async fn take(mut form: Multipart) -> Result<(Vec<(String, String)>, Sent), Oops> {
    let (mut fields, mut sent) = (Vec::new(), Sent::Nothing);
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok((fields, sent)),
            Err(error) if too_big(&error) => return Ok((fields, Sent::TooBig)),
            Err(_) => return Err(Oops::Unreadable),
        };
        let name = field.name().unwrap_or("").to_owned();
        if name != "file" {
            let value = field.text().await.map_err(|_| Oops::Unreadable)?;
            fields.push((name, value));
            continue;
        }
        let called = clean(field.file_name().unwrap_or(""));
        match field.bytes().await {
            // A form sent without choosing a file has a part with neither name nor content.
            Ok(bytes) if bytes.is_empty() && called.is_empty() => {}
            Ok(bytes) => sent = Sent::File { name: called, bytes: bytes.to_vec() },
            Err(error) if too_big(&error) => return Ok((fields, Sent::TooBig)),
            Err(_) => return Err(Oops::Unreadable),
        }
    }
}

fn too_big(error: &MultipartError) -> bool {
    error.status() == StatusCode::PAYLOAD_TOO_LARGE
}

/// A file's name for showing: the last part of a path, without what disturbs the line it stands in.
fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = last
        .chars()
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    kept.take(NAME_MAX).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_is_its_last_part_and_disturbs_nothing() {
        for (sent, expected) in [
            ("list.csv", "list.csv"),
            (r"C:\Users\ana\list.csv", "list.csv"),
            ("../../etc/passwd", "passwd"),
            ("a\u{202E}vsc.exe", "avsc.exe"),
            ("a\nb.csv", "ab.csv"),
            ("", ""),
        ] {
            assert_eq!(clean(sent), expected, "{sent:?}");
        }
        assert_eq!(clean(&"a".repeat(500)).len(), NAME_MAX);
    }
}
