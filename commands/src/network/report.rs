//! What an answer is made of: the JSON object and the text for a person.

use serde_json::Value;

/// An answer in both forms.
pub(super) struct Report {
    pub(super) json: Value,
    pub(super) text: String,
}

/// Rows as lines with aligned columns; the first row is the heading. A column whose cells are all numbers stands to the
/// right. A line end within a name is shown as a space.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let one_line = |cell: &String| cell.replace(char::is_control, " ");
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(one_line).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let is_number = |cell: &str| cell.parse::<f64>().is_ok() || cell.is_empty();
    let right: Vec<bool> = (0..columns)
        .map(|column| rows.iter().skip(1).filter_map(|row| row.get(column)).all(|cell| is_number(cell)))
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let pad = " ".repeat(width(column).unwrap_or(0) - cell.chars().count());
            if column > 0 {
                line.push_str("  ");
            }
            match right[column] {
                true => line.extend([&pad, cell.as_str()]),
                false => line.extend([cell.as_str(), &pad]),
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A row of a table from what can be told.
macro_rules! row {
    ($($cell:expr),* $(,)?) => { vec![$($cell.to_string()),*] };
}
pub(super) use row;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let rows = [row!["name", "loss"], row!["Bäcker", 5], row!["Ana", 12]];
        assert_eq!(table(&rows), "name    loss\nBäcker     5\nAna       12\n");
        assert_eq!(table(&[row!["name"], row!["Ana\r\nof 3"]]), "name\nAna  of 3\n");
        assert_eq!(table(&[]), "");
    }
}
