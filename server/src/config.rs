//! What the operator chose: a TOML file, and the options of the command that stand above it. A key nobody knows stops
//! the start, with the nearest one that exists, because a misspelt safety setting is worse than none.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// The settings of a server. All may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Where to listen, such as `127.0.0.1:8080`.
    pub listen: Option<String>,
    /// The address people use, such as `https://starling.example.org`.
    pub address: Option<String>,
    /// `postgres://…`; without it an SQLite file in the data directory.
    pub database: Option<String>,
    /// The key file; it may not lie in the data directory. Default: beside it, named after it with `.key`.
    pub key_file: Option<PathBuf>,
    /// How letters leave: `smtp://…`, `smtps://…`, or `log:`.
    pub mail: Option<String>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// `text` or `json`.
    pub log: Option<String>,
}

/// Every key, with what it wants.
const KEYS: &[(&str, &str)] = &[
    ("listen", "an address and port, such as \"127.0.0.1:8080\""),
    ("address", "the address people use, such as \"https://starling.example.org\""),
    ("database", "\"postgres://…\""),
    ("key_file", "a path outside the data directory"),
    ("mail", "\"smtp://…\", \"smtps://…\" or \"log:\""),
    ("trusted_proxies", "a list of IP addresses, such as [\"10.0.0.1\"]"),
    ("log", "\"text\" or \"json\""),
];

/// Why a configuration was refused: a sentence for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl Settings {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Settings, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| ConfigError(format!("the configuration {} cannot be read: {error}", path.display())))?;
        Settings::parse(&text).map_err(|error| ConfigError(format!("{}: {error}", path.display())))
    }

    /// Reads the text of a file.
    pub fn parse(text: &str) -> Result<Settings, ConfigError> {
        let table: toml::Table = text.parse().map_err(|error| ConfigError(format!("this is not TOML: {error}")))?;
        let mut settings = Settings::default();
        for (key, value) in table {
            let Some((_, wanted)) = KEYS.iter().find(|(known, _)| *known == key) else {
                return Err(ConfigError(format!("there is no setting `{key}`; did you mean `{}`?", nearest(&key))));
            };
            let wrong = || ConfigError(format!("`{key}` must be {wanted}"));
            if key == "trusted_proxies" {
                for item in value.as_array().ok_or_else(wrong)? {
                    let text = item.as_str().ok_or_else(wrong)?;
                    settings.trusted_proxies.push(text.parse().map_err(|_| wrong())?);
                }
                continue;
            }
            let text = value.as_str().ok_or_else(wrong)?.to_owned();
            match key.as_str() {
                "listen" => settings.listen = Some(text),
                "address" if text.starts_with("http://") || text.starts_with("https://") => {
                    settings.address = Some(text.trim_end_matches('/').to_owned());
                }
                "database" if text.starts_with("postgres://") || text.starts_with("postgresql://") => {
                    settings.database = Some(text);
                }
                "key_file" => settings.key_file = Some(text.into()),
                "mail" => settings.mail = Some(text),
                "log" if text == "text" || text == "json" => settings.log = Some(text),
                _ => return Err(wrong()),
            }
        }
        Ok(settings)
    }
}

fn nearest(word: &str) -> &'static str {
    KEYS.iter().map(|(key, _)| *key).min_by_key(|key| distance(word, key)).unwrap_or("listen")
}

/// Levenshtein's edit distance, by one row.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let straight = corner + usize::from(a != *b);
            corner = row[j + 1];
            row[j + 1] = straight.min(row[j] + 1).min(corner + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_and_wrong_settings_are_refused_in_words() {
        for (text, expected) in [
            ("", None),
            ("listen = \"127.0.0.1:1\"\ntrusted_proxies = [\"10.0.0.1\"]", None),
            ("databse = \"x\"", Some("there is no setting `databse`; did you mean `database`?")),
            ("trusted_proxy = 1", Some("there is no setting `trusted_proxy`; did you mean `trusted_proxies`?")),
            ("database = \"mysql://x\"", Some("`database` must be \"postgres://…\"")),
            ("listen = 80", Some("`listen` must be an address and port, such as \"127.0.0.1:8080\"")),
            (
                "trusted_proxies = [\"everyone\"]",
                Some("`trusted_proxies` must be a list of IP addresses, such as [\"10.0.0.1\"]"),
            ),
        ] {
            assert_eq!(Settings::parse(text).err().map(|error| error.to_string()).as_deref(), expected, "{text}");
        }
    }
}
