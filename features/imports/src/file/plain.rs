//! A normaliser that needs nothing else.

use super::row::{Normalise, disturbs};
use super::values;

/// Knows the shape of mail addresses and of North American and international telephone numbers, no more.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

impl Normalise for Plain {
    fn mail(&self, text: &str) -> Option<String> {
        let text = text.trim();
        let sound = values::looks_like_mail(text)
            && text.len() <= 254
            && text.matches('@').count() == 1
            && !text.contains(|letter: char| {
                letter.is_whitespace() || disturbs(letter) || matches!(letter, '<' | '>' | ',')
            });
        sound.then(|| text.to_lowercase())
    }

    fn phone(&self, text: &str) -> Option<String> {
        let text = text.trim().to_ascii_lowercase();
        let bare = text.split(['x', '#']).next().unwrap_or_default().trim_end_matches("ext").trim_end_matches("ext.");
        if bare.contains(|letter: char| letter.is_alphabetic() || letter == '@') {
            return None;
        }
        let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
        match (bare.trim_start().starts_with('+'), digits.len()) {
            (true, 8..=15) => Some(format!("+{digits}")),
            (false, 10) => Some(format!("+1{digits}")),
            (false, 11) if digits.starts_with('1') => Some(format!("+{digits}")),
            _ => None,
        }
    }

    fn name(&self, text: &str) -> Option<String> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty() && !line.contains(disturbs)).then_some(line)
    }
}
