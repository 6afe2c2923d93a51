//! Mail addresses: a light normal form.
//!
//! It does **not** ask a server, unquote quoted local parts, or know that some providers ignore dots or what follows
//! a `+`: two addresses that differ so stay two addresses.

use unicode_normalization::UnicodeNormalization;

/// Reads a mail address: trimmed, lower case, NFC, without `mailto:` or angle brackets around it.
///
/// `None` unless it has exactly one `@`, something before it, and a dotted domain of letters, digits and hyphens
/// after it, and holds no spaces, controls or list punctuation.
///
/// ```
/// use starling_names::mail;
/// assert_eq!(mail(" Omar.Bihi@Example.ORG ").as_deref(), Some("omar.bihi@example.org"));
/// assert_eq!(mail("omar@localhost"), None);
/// ```
#[must_use]
pub fn mail(text: &str) -> Option<String> {
    let lower: String = text.trim().to_lowercase().nfc().collect();
    let bare = lower.strip_prefix('<').and_then(|t| t.strip_suffix('>')).unwrap_or(&lower);
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    let (local, domain) = bare.split_once('@')?;
    (is_local(local) && is_domain(domain)).then(|| bare.to_owned())
}

fn is_local(local: &str) -> bool {
    (1..=64).contains(&local.len())
        && !local.starts_with('.')
        && !local.ends_with('.')
        && local.chars().all(|c| {
            if c.is_ascii() {
                c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_{|}~.-`".contains(c)
            } else {
                crate::fold::is_word(c)
            }
        })
}

fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c == '-' || crate::fold::is_word(c))
    };
    let top_is_a_name =
        labels.last().is_some_and(|top| top.chars().count() >= 2 && !top.bytes().all(|b| b.is_ascii_digit()));
    domain.len() <= 253 && labels.len() >= 2 && top_is_a_name && labels.iter().all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_addresses() {
        let cases = [
            ("OMAR.BIHI@GMAIL.COM", "omar.bihi@gmail.com"),
            (" a+b@x.org\n", "a+b@x.org"),
            ("<a@x.org>", "a@x.org"),
            ("mailto:a@x.org", "a@x.org"),
            ("o'neil@x.co.uk", "o'neil@x.co.uk"),
            ("josé@ejemplo.mx", "josé@ejemplo.mx"),
            ("jose\u{301}@ejemplo.mx", "josé@ejemplo.mx"),
        ];
        for (given, wanted) in cases {
            assert_eq!(mail(given).as_deref(), Some(wanted), "{given:?}");
        }
    }

    #[test]
    fn refuses_what_is_no_address() {
        for given in [
            "",
            "a",
            "a@",
            "@x.org",
            "a@x",
            "a@@x.org",
            "a@b@x.org",
            "a b@x.org",
            "a@x..org",
            "a@-x.org",
            "a@x.org,b@x.org",
            "a@1.2.3.4",
            "a\u{0}@x.org",
            "a\u{200B}@x.org",
            "a@x.org.",
            ".a@x.org",
            "a\u{202E}@x.org",
            "a@x_y.org",
        ] {
            assert_eq!(mail(given), None, "{given:?}");
        }
    }
}
