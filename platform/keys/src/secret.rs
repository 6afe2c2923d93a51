//! Secrets that are handed out: tokens in cookies and links, codes in mail.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ctutils::CtEq;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// A random token of 256 bits for a session, an invitation or a link. The text goes out once; the hash is stored.
pub struct Token(Zeroizing<String>);

impl Token {
    /// A fresh token.
    pub fn generate() -> Token {
        Token(Zeroizing::new(URL_SAFE_NO_PAD.encode(random::<32>())))
    }

    /// 43 characters from `A–Z a–z 0–9 - _`, fit for cookies and addresses.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What is stored in its place.
    pub fn hash(&self) -> [u8; 32] {
        token_hash(&self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// The stored form of a token that came back: SHA-256. A token has too much randomness to be guessed from it, so no
/// key and no slow hash is needed, and a row can be found by it.
pub fn token_hash(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// A code of six digits, each of the million equally likely. So few are guessed within hours: store it through
/// [`Ring::keyed_hash`](crate::Ring::keyed_hash), end it after minutes, and count wrong attempts.
pub fn code() -> String {
    loop {
        if let Some(number) = fair(u32::from_be_bytes(*random())) {
            return format!("{number:06}");
        }
    }
}

/// The code in what someone typed: spaces and hyphens are left out, Arabic and Persian digits are read as digits.
/// `None` when six digits do not remain.
pub fn read_code(typed: &str) -> Option<String> {
    let digits: String = typed
        .chars()
        .filter(|c| !(c.is_whitespace() || *c == '-'))
        .map(|c| match c {
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
            '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
            _ => c.is_ascii_digit().then_some(c),
        })
        .collect::<Option<String>>()?;
    (digits.len() == 6).then_some(digits)
}

/// Whether two hashes are equal, in a time that does not tell where they differ.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).to_bool()
}

/// HMAC-SHA-256 over the parts, each with its length before it.
pub(crate) fn keyed_hash(key: &[u8; 32], purpose: &str, about: &[u8], text: &str) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length of key is taken");
    for part in [purpose.as_bytes(), about, text.as_bytes()] {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Bytes from the system's generator, wiped when dropped.
pub(crate) fn random<const N: usize>() -> Zeroizing<[u8; N]> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).expect("a system without randomness cannot keep a secret at all");
    bytes
}

/// The last six digits of a random number, unless it lies in the last, broken million, which would favour low codes.
fn fair(random: u32) -> Option<u32> {
    const CODES: u32 = 1_000_000;
    (random < u32::MAX / CODES * CODES).then_some(random % CODES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn tokens_are_long_distinct_and_fit_for_addresses() {
        let tokens: BTreeSet<String> = (0..1000).map(|_| Token::generate().text().to_owned()).collect();
        assert_eq!(tokens.len(), 1000);
        for token in &tokens {
            assert!(token.len() == 43 && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)));
        }
        let token = Token::generate();
        assert_eq!(token.hash(), token_hash(token.text()));
        assert_eq!(format!("{token:?}"), "Token");
        // FIPS 180-2, appendix B.1
        assert_eq!(token_hash("abc")[..4], [0xba, 0x78, 0x16, 0xbf]);
    }

    #[test]
    fn codes_are_six_digits_and_fair() {
        for (random, expected) in [
            (0, Some(0)),
            (1_999_999, Some(999_999)),
            (4_293_999_999, Some(999_999)),
            (4_294_000_000, None),
            (u32::MAX, None),
        ] {
            assert_eq!(fair(random), expected, "{random}");
        }
        // 20 000 codes over ten first digits: 2 000 each, with a spread of about 42; 6 spreads are never seen.
        let mut first = [0_i32; 10];
        for _ in 0..20_000 {
            let code = code();
            assert!(code.len() == 6 && read_code(&code).as_deref() == Some(&code));
            first[usize::from(code.as_bytes()[0] - b'0')] += 1;
        }
        assert!(first.iter().all(|count| (count - 2_000).abs() < 260), "{first:?}");
    }

    #[test]
    fn reads_codes_as_people_type_them() {
        for (typed, expected) in [
            ("042317", Some("042317")),
            (" 042 317\n", Some("042317")),
            ("042-317", Some("042317")),
            ("٠٤٢٣١٧", Some("042317")),
            ("۰۴۲۳۱۷", Some("042317")),
            ("42317", None),
            ("0423170", None),
            ("04231O", None),
            ("", None),
        ] {
            assert_eq!(read_code(typed).as_deref(), expected, "{typed:?}");
        }
    }

    #[test]
    fn compares_whole_values() {
        for (one, other, expected) in
            [(&b"abc"[..], &b"abc"[..], true), (b"abc", b"abd", false), (b"abc", b"ab", false), (b"", b"", true)]
        {
            assert_eq!(same(one, other), expected);
        }
    }

    #[test]
    fn keyed_hashes_differ_by_every_part() {
        let parts = |key: u8, purpose, about: &[u8], text| keyed_hash(&[key; 32], purpose, about, text);
        let hashes = BTreeSet::from([
            parts(1, "code", b"account", "042317"),
            parts(2, "code", b"account", "042317"),
            parts(1, "link", b"account", "042317"),
            parts(1, "code", b"another", "042317"),
            parts(1, "code", b"account", "042318"),
            parts(1, "code", b"account0", "42317"),
        ]);
        assert_eq!(hashes.len(), 6);
        assert_eq!(parts(1, "code", b"a", "1"), parts(1, "code", b"a", "1"));
    }
}
