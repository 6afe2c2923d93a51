//! Reading what a house says of itself.

use starling_i18n::key;
use starling_kernel::Problem;
use starling_record::facet::{Facets, Said, Stream};
use starling_web::FormData;

/// The longest line about a place or an issue, and the longest words.
const LINE: usize = 80;
const WORDS: usize = 500;
/// How many lines of one kind.
const LINES: usize = 40;

/// Reads the fields `words.N` with `words.N.lang`, `places`, `issues` (one a line), `stream` and `language`.
pub(crate) fn facets(form: &FormData) -> (Facets, Vec<Problem>) {
    let mut problems = Vec::new();
    let facets = Facets {
        words: words(form, &mut problems),
        places: lines("places", form, &mut problems),
        issues: lines("issues", form, &mut problems),
        streams: Stream::ALL.into_iter().filter(|one| form.all("stream").any(|sent| sent == one.word())).collect(),
        languages: tags(form),
        publishes: Vec::new(),
    };
    (facets, problems)
}

fn words(form: &FormData, problems: &mut Vec<Problem>) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for n in 1..=6 {
        let words = one_line(form.get(&format!("words.{n}")));
        let lang = form.get(&format!("words.{n}.lang"));
        if words.is_empty() {
            continue;
        }
        if words.chars().count() > WORDS {
            problems.push(Problem::of(format!("words.{n}"), key!("house-words-long")).with("max", WORDS));
        }
        let lang = if is_tag(lang) { lang } else { "und" };
        all.push(Said { lang: lang.to_owned(), words });
    }
    all
}

/// One value a line: outer and doubled blanks cut, repeats in another spelling left out.
fn lines(field: &'static str, form: &FormData, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in form.get(field).lines().map(one_line).filter(|line| !line.is_empty()) {
        if line.chars().count() > LINE {
            problems.push(Problem::of(field, key!("house-line-long")).with("max", LINE));
        }
        if !all.iter().any(|other| starling_names::fold(other) == starling_names::fold(&line)) {
            all.push(line);
        }
    }
    if all.len() > LINES {
        problems.push(Problem::of(field, key!("house-lines-many")).with("max", LINES));
    }
    all
}

fn tags(form: &FormData) -> Vec<String> {
    let mut all: Vec<String> = form.all("language").filter(|tag| is_tag(tag)).map(str::to_owned).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether this can be a language's tag (BCP 47).
fn is_tag(text: &str) -> bool {
    (2..=35).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> FormData {
        FormData::from_pairs(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn reads_what_a_house_says() {
        let (facets, problems) = facets(&form(&[
            ("words.1", " We  look after\r\neach other. "),
            ("words.1.lang", "en"),
            ("words.2", ""),
            ("words.3", "Deris"),
            ("words.3.lang", "not a tag"),
            ("places", "Riverbend\r\n\r\n  riverbend \r\nKettle  Street"),
            ("issues", "rents"),
            ("stream", "issue"),
            ("stream", "grassroots"),
            ("stream", "ocean"),
            ("language", "so"),
            ("language", "en"),
            ("language", "so"),
            ("language", "<b>"),
        ]));
        assert_eq!(problems, []);
        let said = |lang: &str, words: &str| Said { lang: lang.to_owned(), words: words.to_owned() };
        assert_eq!(facets.words, [said("en", "We look after each other."), said("und", "Deris")]);
        assert_eq!(facets.places, ["Riverbend", "Kettle Street"]);
        assert_eq!(facets.issues, ["rents"]);
        assert_eq!(facets.streams, [Stream::Grassroots, Stream::Issue]);
        assert_eq!(facets.languages, ["en", "so"]);
    }

    #[test]
    fn names_what_is_too_long_or_too_much() {
        let many = (0..41).map(|n| n.to_string()).collect::<Vec<_>>().join("\n");
        for (field, value, expected) in [
            ("words.1", "x".repeat(501), Some("house-words-long")),
            ("words.1", "x".repeat(500), None),
            ("places", "x".repeat(81), Some("house-line-long")),
            ("places", "x".repeat(80), None),
            ("issues", many, Some("house-lines-many")),
        ] {
            let problems = facets(&form(&[(field, &value)])).1;
            assert_eq!(problems.first().map(|problem| problem.key), expected, "{field}");
        }
    }
}
