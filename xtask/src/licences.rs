//! The licences of everything we link.
//!
//! The same list stands in deny.toml for `cargo deny`; this check needs no
//! tool beyond Cargo and no network.

use std::path::Path;
use std::process::Command;

/// Licences whose terms AGPL-3.0 can carry, and whose only duty is to be named.
const ALLOWED: [&str; 15] = [
    "0BSD",
    "AGPL-3.0-or-later",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[derive(Debug, PartialEq, Eq)]
struct Package {
    name: String,
    version: String,
    licence: Option<String>,
    authors: String,
    source: Source,
}

#[derive(Debug, PartialEq, Eq)]
enum Source {
    Ours,
    Registry,
}

/// Names each package whose licence is not allowed.
pub fn check(root: &Path) -> Result<String, String> {
    let packages = packages(root)?;
    let refused: Vec<String> = packages.iter().filter_map(refusal).collect();
    if refused.is_empty() {
        Ok(format!("licences: {} packages, every licence is on the list", packages.len()))
    } else {
        Err(format!("{}\nlicences: {} refused", refused.join("\n"), refused.len()))
    }
}

/// One line per package we ship with: name, version, licence, authors.
pub fn notice(root: &Path) -> Result<String, String> {
    let mut lines = vec!["Starling is built with the work of others:".to_owned(), String::new()];
    for package in packages(root)?.iter().filter(|package| package.source == Source::Registry) {
        let licence = package.licence.as_deref().unwrap_or("no licence named");
        let by = if package.authors.is_empty() { String::new() } else { format!(", by {}", package.authors) };
        lines.push(format!("{} {}: {licence}{by}", package.name, package.version));
    }
    Ok(lines.join("\n"))
}

fn refusal(package: &Package) -> Option<String> {
    let told = match &package.licence {
        Some(licence) if is_allowed(licence) => return None,
        Some(licence) => licence.as_str(),
        None => "names no licence",
    };
    Some(format!("{} {}: {told}", package.name, package.version))
}

fn packages(root: &Path) -> Result<Vec<Package>, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1"])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo metadata did not start: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    read(&output.stdout)
}

fn read(json: &[u8]) -> Result<Vec<Package>, String> {
    let metadata: serde_json::Value =
        serde_json::from_slice(json).map_err(|error| format!("cargo metadata is not readable: {error}"))?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut found: Vec<Package> = packages
        .iter()
        .map(|package| Package {
            name: text(&package["name"]),
            version: text(&package["version"]),
            licence: package["license"].as_str().map(str::to_owned),
            authors: without_addresses(package["authors"].as_array().map_or(&[], Vec::as_slice)),
            source: if package["source"].is_null() { Source::Ours } else { Source::Registry },
        })
        .collect();
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(found)
}

/// Authors by name; nobody's mail address goes into what we ship.
fn without_addresses(authors: &[serde_json::Value]) -> String {
    let names = authors.iter().filter_map(|author| author.as_str());
    let names: Vec<&str> = names.map(|author| author.split('<').next().unwrap_or_default().trim()).collect();
    names.into_iter().filter(|name| !name.is_empty() && !name.contains('@')).collect::<Vec<_>>().join(", ")
}

/// Whether an SPDX expression can be satisfied with allowed licences alone: one
/// side of an OR is enough, an AND needs both. An expression that cannot be
/// read is refused.
fn is_allowed(expression: &str) -> bool {
    // Cargo's old form: a slash for OR.
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words: Vec<&str> = expression.split_whitespace().rev().collect();
    let allowed = either(&mut words);
    allowed && words.is_empty()
}

// The words stand in reverse, so that the next one is popped off the end.

fn either(words: &mut Vec<&str>) -> bool {
    let mut allowed = both(words);
    while words.last() == Some(&"OR") {
        words.pop();
        // Read first: a short cut would leave the other side's words behind.
        let other = both(words);
        allowed = allowed || other;
    }
    allowed
}

fn both(words: &mut Vec<&str>) -> bool {
    let mut allowed = one(words);
    while words.last() == Some(&"AND") {
        words.pop();
        let other = one(words);
        allowed = allowed && other;
    }
    allowed
}

fn one(words: &mut Vec<&str>) -> bool {
    let Some(word) = words.pop() else { return false };
    if word == "(" {
        let allowed = either(words);
        return words.pop() == Some(")") && allowed;
    }
    let mut name = word.to_owned();
    if words.last() == Some(&"WITH") {
        words.pop();
        name = format!("{word} WITH {}", words.pop().unwrap_or_default());
    }
    ALLOWED.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read_as_spdx_means_them() {
        let cases = [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("MIT OR GPL-3.0-only", true),
            ("GPL-3.0-only OR MIT", true),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("MIT OR GPL-2.0-only AND ISC", true),
            ("(MIT OR GPL-2.0-only) AND GPL-2.0-only", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-2.0-only WITH Classpath-exception-2.0", false),
            ("SSPL-1.0", false),
            ("(MIT", false),
            ("MIT Apache-2.0", false),
            ("", false),
        ];
        for (expression, allowed) in cases {
            assert_eq!(is_allowed(expression), allowed, "{expression}");
        }
    }

    #[test]
    fn deny_toml_holds_the_same_list() {
        let table: toml::Table = include_str!("../../deny.toml").parse().expect("deny.toml is read by cargo deny too");
        let listed = table["licenses"]["allow"].as_array().expect("allow is a list");
        assert_eq!(listed.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>(), ALLOWED);
    }

    #[test]
    fn metadata_is_read_sorted_and_a_missing_licence_is_refused() {
        let json = br#"{"packages":[
            {"name":"b","version":"1.0.0","license":"MIT","authors":["B Bee <b@b.example>","c@c.example"],"source":"registry"},
            {"name":"a","version":"0.1.0","license":null,"authors":[],"source":null}]}"#;
        let packages = read(json).expect("the sample is well formed");
        let names: Vec<(&str, &str)> = packages.iter().map(|one| (one.name.as_str(), one.authors.as_str())).collect();
        assert_eq!(names, [("a", ""), ("b", "B Bee")]);
        assert_eq!(packages.iter().filter_map(refusal).collect::<Vec<_>>(), ["a 0.1.0: names no licence"]);
        assert!(read(b"{}").is_err());
    }
}
