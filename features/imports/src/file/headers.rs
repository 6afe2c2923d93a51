//! Names of columns, made comparable.

use serde::{Deserialize, Serialize};

use super::values::fold;

/// One column's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// As the file writes it, without surrounding blanks.
    pub text: String,
    /// 1 for the first column of this key, 2 for the next: equal names stay apart.
    pub nth: u16,
}

impl Header {
    /// The name without case, accents, blanks and marks: `Pref Phone `, `pref_phone` and `PrefPhone` are one.
    pub fn key(&self) -> String {
        key(&self.text)
    }

    /// Lower case as written, for prefixes such as `can2_`.
    pub fn lower(&self) -> String {
        self.text.to_lowercase()
    }

    /// The words of the name: cut at marks, blanks and inner capitals.
    pub fn words(&self) -> Vec<String> {
        words(&self.text)
    }
}

/// The comparable form of a column's name.
pub fn key(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before_lower = false;
    for letter in text.chars() {
        let boundary = !letter.is_alphanumeric() || (before_lower && letter.is_uppercase());
        if boundary && !word.is_empty() {
            words.push(fold(&std::mem::take(&mut word)));
        }
        if letter.is_alphanumeric() {
            word.push(letter);
        }
        before_lower = letter.is_lowercase();
    }
    if !word.is_empty() {
        words.push(fold(&word));
    }
    words
}

/// The header row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headers(Vec<Header>);

impl Headers {
    /// Counts equal names apart.
    pub fn new<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> Headers {
        let mut seen = std::collections::HashMap::<String, u16>::new();
        let headers = cells.into_iter().map(|cell| {
            let text = cell.as_ref().trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
            let count = seen.entry(key(text)).or_default();
            *count = count.saturating_add(1);
            Header { text: text.to_owned(), nth: *count }
        });
        Headers(headers.collect())
    }

    /// How many columns there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The columns in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Header> {
        self.0.iter()
    }

    /// A number for "the same columns, in whatever order", stable between versions of the program: what a house's
    /// remembered mapping is found by. Sixteen hexadecimal digits (FNV-1a over the sorted keys). Two different
    /// files might share it by accident, so [`Mapping::refit`](super::mapping::Mapping::refit) compares the names.
    pub fn fingerprint(&self) -> String {
        let mut keys: Vec<String> = self.0.iter().map(|header| format!("{}#{}", header.key(), header.nth)).collect();
        keys.sort();
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for byte in keys.join("\n").bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
        format!("{hash:016x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_words() {
        for (text, expected_key, expected_words) in [
            ("Pref Phone ", "prefphone", vec!["pref", "phone"]),
            ("\u{FEFF}First_Name", "firstname", vec!["first", "name"]),
            ("ZipOrPostal", "ziporpostal", vec!["zip", "or", "postal"]),
            ("Teléfono móvil", "telefonomovil", vec!["telefono", "movil"]),
            ("user__given_name", "usergivenname", vec!["user", "given", "name"]),
            ("الاسم الأول", "الاسمالاول", vec!["الاسم", "الاول"]),
        ] {
            let headers = Headers::new([text]);
            let header = headers.iter().next().unwrap();
            assert_eq!(
                (header.key().as_str(), header.words()),
                (expected_key, expected_words.iter().map(ToString::to_string).collect())
            );
        }
    }

    #[test]
    fn equal_names_stay_apart_and_order_does_not_matter() {
        let headers = Headers::new(["Email", "Phone", "E-mail"]);
        assert_eq!(headers.iter().map(|header| header.nth).collect::<Vec<_>>(), [1, 1, 2]);
        assert_eq!(headers.fingerprint(), Headers::new(["phone", "email", "email"]).fingerprint());
        assert_ne!(headers.fingerprint(), Headers::new(["phone", "email"]).fingerprint());
        assert_eq!(
            Headers::new(["Email", "Phone"]).fingerprint(),
            "cbf5d3985c35f989",
            "remembered mappings would be lost"
        );
    }
}
