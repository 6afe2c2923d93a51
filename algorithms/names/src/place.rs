//! Places: the ways one street address or place name is written, brought to one text for comparing.
//!
//! It does **not** look anything up: it cannot say whether a place exists or where it is, and does not take an
//! address apart.

use crate::fold::words;

/// What stands for what, in United States (USPS Publication 28, appendices B and C2, the common part) and Spanish
/// addresses. Each row's first word is the one kept.
const SHORT: &[&str] = &[
    "ave avenue av avenida avn",
    "st street str saint santo",
    "rd road",
    "dr drive",
    "blvd boulevard boul bulevar",
    "ln lane",
    "ct court",
    "pl place",
    "pkwy parkway pky",
    "hwy highway",
    "cir circle",
    "ter terrace terr",
    "trl trail",
    "sq square",
    "n north",
    "s south",
    "e east",
    "w west",
    "ne northeast",
    "nw northwest",
    "se southeast",
    "sw southwest",
    "apt apartment apto departamento unit",
    "ste suite",
    "fl floor piso",
    "rm room",
    "mt mount",
    "ft fort",
    "minneapolis mpls",
    "mn minnesota",
];

/// One text for the ways a street address or place name is written: folded words, common words shortened, `#` read as
/// apartment, the four digits after a ZIP code dropped.
///
/// ```
/// use starling_names::place;
/// assert_eq!(place("6822 Penn Drive, Apartment 33A"), place("6822 PENN DR. #33a"));
/// assert_eq!(place("Saint Paul"), place("St. Paul"));
/// ```
#[must_use]
pub fn place(text: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for word in words(&text.replace('#', " apt ")) {
        let word = SHORT
            .iter()
            .find(|row| row.split(' ').any(|w| w == word))
            .and_then(|row| row.split(' ').next())
            .unwrap_or(&word);
        let repeats_apt = word == "apt" && kept.last().is_some_and(|last| last == "apt");
        let is_plus_four = is_digits(word, 4) && kept.last().is_some_and(|last| is_digits(last, 5)) && kept.len() > 1;
        if !repeats_apt && !is_plus_four {
            kept.push(word.to_owned());
        }
    }
    kept.join(" ")
}

fn is_digits(word: &str, length: usize) -> bool {
    word.len() == length && word.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brings_the_ways_of_writing_to_one() {
        for line in [
            ["6822 Penn Dr, Apt 33A", "6822 Penn Drive Apt. #33a", "6822 penn dr unit 33A"],
            ["6841 21st Ave. W", "6841 21st Avenue West", "6841 21ST AV W."],
            ["Minneapolis MN 55455-3605", "Mpls., Minnesota 55455", "minneapolis mn 55455"],
            ["Peña Blvd", "Pena Boulevard", "PEÑA BLVD."],
        ] {
            assert!(line.iter().all(|text| place(text) == place(line[0])), "{line:?}: {:?}", line.map(place));
        }
    }

    #[test]
    fn keeps_places_apart() {
        for (a, b) in
            [("12 Penn Ave N", "12 Penn Ave S"), ("12 Penn Ave", "12 Penn St"), ("Apt 3", "Apt 4"), ("55403", "55404")]
        {
            assert_ne!(place(a), place(b));
        }
        assert_eq!(place("12345 6789 Road"), "12345 6789 rd", "a house number is no ZIP code");
        assert_eq!(place(""), "");
    }
}
