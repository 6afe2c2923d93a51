//! What a person's record must keep to.

use super::content::Content;
use super::model::WayKind;
use starling_kernel::Problem;

const LINE_MAX: usize = 300;
const WORDS_MAX: usize = 2_000;
const WAYS_MAX: usize = 40;

/// What breaks a rule. Ways that were stored before and did not change are let be: an old mistake must not stand in
/// the way of correcting something else.
pub(crate) fn problems(content: &Content, before: Option<&Content>) -> Vec<Problem> {
    let mut found = Vec::new();
    if let Err(problem) = starling_names::clean_name(&content.name) {
        found.push(Problem::of("name", problem.key()));
    }
    let mut line = |field: &'static str, text: &str, most: usize| {
        if text.chars().count() > most {
            found.push(Problem::of(field, "problem-too-long").with("max", most));
        } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            found.push(Problem::of(field, "problem-control-character"));
        }
    };
    line("given", &content.given, LINE_MAX);
    line("pronouns", &content.pronouns, LINE_MAX);
    line("lang", &content.lang, 35);
    content.speaks.iter().for_each(|lang| line("speaks", lang, 35));
    content.needs.iter().for_each(|need| line("needs", &need.words, WORDS_MAX));
    content.fields.iter().for_each(|(_, value)| line("fields", value, WORDS_MAX));
    for asked in &content.consents {
        [&asked.purpose, &asked.basis, &asked.source].into_iter().for_each(|text| line("consents", text, LINE_MAX));
    }
    for (system, value) in &content.external_ids {
        [system, value].into_iter().for_each(|text| line("external-ids", text, LINE_MAX));
    }
    for way in &content.ways {
        let Some(kind) = WayKind::from_word(&way.kind) else { continue };
        for text in [&way.label, &way.value, &way.locality, &way.region, &way.postcode, &way.country, &way.place] {
            line(kind.word(), text, LINE_MAX);
        }
    }
    if content.ways.len() > WAYS_MAX {
        found.push(Problem::of("ways", "problem-too-many").with("max", WAYS_MAX));
    }
    for way in content.ways.iter().filter(|way| before.is_none_or(|before| !before.ways.contains(way))) {
        match WayKind::from_word(&way.kind) {
            Some(WayKind::Mail) if starling_names::mail(&way.value).is_none() => {
                found.push(Problem::of("mail", "problem-mail-unreadable").with("value", &way.value));
            }
            Some(WayKind::Phone) if starling_names::phone(&way.value, "1").is_none() => {
                found.push(Problem::of("phone", "problem-phone-unreadable").with("value", &way.value));
            }
            _ => {}
        }
    }
    found
}
