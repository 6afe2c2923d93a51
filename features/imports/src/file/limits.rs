//! How much of a file is read: every bound of the reader in one place.

/// Largest file taken, in bytes.
pub const FILE_MAX: u64 = 50 * 1024 * 1024;
/// Longest record, in bytes of UTF-8, with its delimiters and quotes.
pub const ROW_MAX: usize = 256 * 1024;
/// Longest cell, in bytes of UTF-8. Spreadsheets stop at 32,767 characters.
pub const CELL_MAX: usize = 32 * 1024;
/// Most columns. NationBuilder's widest export has about two hundred, canvassing exports one per code.
pub const COLUMNS_MAX: usize = 1_000;
/// Most physical lines one record may span; beyond that its quote was never closed.
pub const LINES_MAX: u64 = 1_000;
/// Quotes left open before the reader gives the file up. Each costs a second look at up to [`ROW_MAX`] bytes, so
/// this bounds the work a hostile file can ask for.
pub const OPEN_QUOTES_MAX: u32 = 500;
/// Bytes looked at to learn a file's encoding and delimiter when it is not all in memory.
pub const HEAD: usize = 64 * 1024;
