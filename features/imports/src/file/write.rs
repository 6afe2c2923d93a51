//! Every table that leaves the program as separated values goes through here.

use std::io::Write;

/// Writes RFC 4180: comma, double quotes where needed, CRLF, UTF-8 with a byte order mark so that spreadsheets read
/// Arabic and accents right. No cell begins with a character that a spreadsheet takes for a formula: such a cell,
/// and one that begins with apostrophes before such a character, gets one apostrophe more, which
/// [`Reader`](super::read::Reader) takes away again.
pub struct CsvWriter<W: Write>(csv::Writer<W>);

impl<W: Write> CsvWriter<W> {
    /// Writes the mark and the header row.
    ///
    /// # Errors
    /// The sink's.
    pub fn new<T: AsRef<str>>(mut sink: W, headers: impl IntoIterator<Item = T>) -> std::io::Result<Self> {
        sink.write_all("\u{FEFF}".as_bytes())?;
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(sink);
        write_row(&mut writer, headers)?;
        Ok(CsvWriter(writer))
    }

    /// Writes one row of as many cells as the header has.
    ///
    /// # Errors
    /// The sink's; `InvalidData` when the number of cells is another.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> std::io::Result<()> {
        write_row(&mut self.0, cells)
    }

    /// Flushes and gives the sink back.
    ///
    /// # Errors
    /// The sink's.
    pub fn finish(self) -> std::io::Result<W> {
        self.0.into_inner().map_err(|error| error.into_error())
    }
}

fn write_row<W: Write, T: AsRef<str>>(
    writer: &mut csv::Writer<W>,
    cells: impl IntoIterator<Item = T>,
) -> std::io::Result<()> {
    for cell in cells {
        let cell = cell.as_ref();
        let guarded = if needs_guard(cell) { writer.write_field(format!("'{cell}")) } else { writer.write_field(cell) };
        guarded.map_err(io)?;
    }
    writer.write_record(None::<&[u8]>).map_err(io)
}

fn io(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        _ => std::io::ErrorKind::InvalidData.into(),
    }
}

/// Whether a spreadsheet would take a cell that begins so for a formula (OWASP's list and the full-width forms that
/// East Asian versions accept).
pub fn is_trigger(letter: char) -> bool {
    matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\0' | '＝' | '＋' | '－' | '＠')
}

fn needs_guard(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(is_trigger)
}

/// Takes one guarding apostrophe away; other text is left alone.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => cell,
    }
}
