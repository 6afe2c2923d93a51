//! Predicates on the house in a statement's text, and the text without one of them.

/// Every predicate on the house: `house = $1`, `x.house = $2`, `x.house = y.house`.
pub fn predicates(sql: &str) -> Vec<String> {
    places(sql).into_iter().map(|(from, to)| sql[from..to].to_owned()).collect()
}

/// The text with the `nth` predicate replaced by what is always so. Parameters keep their numbers.
pub fn without(sql: &str, nth: usize) -> String {
    let Some(&(from, to)) = places(sql).get(nth) else { return sql.to_owned() };
    let right = sql[from..to].split_once(" = ").map_or("", |(_, right)| right);
    let always = if right.starts_with('$') { format!("{right} IS NOT NULL") } else { "1 = 1".to_owned() };
    format!("{}{always}{}", &sql[..from], &sql[to..])
}

/// The text without any of them.
pub fn without_any(sql: &str) -> String {
    let mut text = sql.to_owned();
    while !places(&text).is_empty() {
        text = without(&text, 0);
    }
    text
}

fn places(sql: &str) -> Vec<(usize, usize)> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let mut found = Vec::new();
    for (at, _) in sql.match_indices("house = ") {
        let from = sql[..at].rfind(|c| !is_word(c)).map_or(0, |before| before + 1);
        let left = &sql[from..at + "house".len()];
        if left != "house" && !left.ends_with(".house") {
            continue;
        }
        let right = at + "house = ".len();
        let to = sql[right..].find(|c: char| !is_word(c) && c != '$').map_or(sql.len(), |end| right + end);
        // What is written is no predicate.
        let sets = sql[..from].trim_end().ends_with("SET");
        if !sets && (sql[right..to].starts_with('$') || sql[right..to].ends_with(".house")) {
            found.push((from, to));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn predicates_are_found_and_forgotten() {
        let sql =
            "SELECT t.id FROM x JOIN t ON t.house = x.house AND t.id = x.t WHERE x.house = $1 AND home_house = $2";
        assert_eq!(predicates(sql), ["t.house = x.house", "x.house = $1"]);
        assert!(without(sql, 0).contains("ON 1 = 1 AND"));
        assert!(without(sql, 1).contains("WHERE $1 IS NOT NULL AND"));
        assert_eq!(without(sql, 2), sql);
        assert_eq!(predicates("UPDATE x SET a = $1 WHERE house = $2"), ["house = $2"]);
        assert_eq!(predicates("INSERT INTO x (house) VALUES ($1)"), [""; 0]);
    }
}
