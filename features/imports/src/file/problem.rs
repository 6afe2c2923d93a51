//! What can be wrong with a whole file, and what with one row. Message keys and numbers only: no cell's content is
//! ever carried, so problems may be logged and shown to whoever may see the import.

use serde::{Deserialize, Serialize};

/// A file that is something else than a table of separated values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// An Excel workbook of 2007 or later.
    Workbook,
    /// An Excel workbook of before 2007, or another compound document.
    OldWorkbook,
    /// An OpenDocument spreadsheet.
    OpenDocument,
    /// Any other ZIP archive.
    Zip,
    /// Any other compressed file.
    Compressed,
    /// A PDF.
    Pdf,
    /// A picture.
    Image,
    /// A web page.
    Html,
    /// JSON.
    Json,
    /// XML.
    Xml,
    /// A vCard address book.
    Card,
}

impl FileKind {
    /// Guesses from the first bytes; `None` when nothing speaks against text.
    pub fn of(head: &[u8]) -> Option<FileKind> {
        let starts = |magic: &[u8]| head.starts_with(magic);
        let contains = |needle: &[u8]| head.windows(needle.len()).take(HEAD_ZIP).any(|window| window == needle);
        if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
            return Some(if contains(b"opendocument.spreadsheet") {
                FileKind::OpenDocument
            } else if contains(b"[Content_Types].xml") || contains(b"xl/") {
                FileKind::Workbook
            } else {
                FileKind::Zip
            });
        }
        if starts(b"\xD0\xCF\x11\xE0") {
            return Some(FileKind::OldWorkbook);
        }
        if starts(b"\x1F\x8B") || starts(b"BZh") || starts(b"\xFD7zXZ") || starts(b"7z\xBC\xAF") || starts(b"Rar!") {
            return Some(FileKind::Compressed);
        }
        if starts(b"%PDF-") {
            return Some(FileKind::Pdf);
        }
        let webp = starts(b"RIFF") && head.get(8..12) == Some(b"WEBP");
        if webp || starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") || head.get(4..8) == Some(b"ftyp") {
            return Some(FileKind::Image);
        }
        let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
        let lower: Vec<u8> = text.iter().take(64).map(u8::to_ascii_lowercase).collect();
        if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") || lower.starts_with(b"<table") {
            return Some(FileKind::Html);
        }
        if lower.starts_with(b"<?xml") || lower.starts_with(b"<!doctype") {
            return Some(FileKind::Xml);
        }
        if lower.starts_with(b"begin:vcard") {
            return Some(FileKind::Card);
        }
        let inside = lower.get(1..).unwrap_or_default().trim_ascii_start();
        let json = match lower.first() {
            Some(b'{') => inside.starts_with(b"\"") || inside.starts_with(b"}"),
            Some(b'[') => inside.starts_with(b"{") || inside.starts_with(b"[") || inside.starts_with(b"]"),
            _ => false,
        };
        json.then_some(FileKind::Json)
    }
}

/// Bytes of an archive searched for the names of its parts.
const HEAD_ZIP: usize = 4096;

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum FileProblem {
    /// Nothing in it, or white space only.
    Empty,
    /// A header row and no row below it.
    OnlyHeader,
    /// Another kind of file.
    WrongType {
        /// What it seems to be.
        kind: FileKind,
    },
    /// Bytes that are no text in any encoding known here.
    Binary,
    /// More bytes than are taken.
    TooBig {
        /// The bound, in bytes.
        max: u64,
    },
    /// The first row looks like a person, not like names of columns.
    NoHeader,
    /// One column, and not one that reaches people: the separator was probably not understood.
    OneColumn,
    /// More columns than are taken.
    TooManyColumns {
        /// How many there are.
        found: usize,
        /// The bound.
        max: usize,
    },
    /// The header row itself cannot be read: a quote left open, or too long.
    BrokenHeader,
    /// The bytes could not be fetched.
    Unreadable,
}

impl FileProblem {
    /// The message key a page shows; its arguments are the fields of the problem.
    pub fn key(&self) -> &'static str {
        match self {
            FileProblem::Empty => "imports-file-empty",
            FileProblem::OnlyHeader => "imports-file-only-header",
            FileProblem::WrongType { kind } => match kind {
                FileKind::Workbook | FileKind::OldWorkbook | FileKind::OpenDocument => "imports-file-spreadsheet",
                FileKind::Zip | FileKind::Compressed => "imports-file-archive",
                FileKind::Pdf => "imports-file-pdf",
                FileKind::Image => "imports-file-image",
                FileKind::Html | FileKind::Json | FileKind::Xml => "imports-file-markup",
                FileKind::Card => "imports-file-vcard",
            },
            FileProblem::Binary => "imports-file-binary",
            FileProblem::TooBig { .. } => "imports-file-too-big",
            FileProblem::NoHeader => "imports-file-no-header",
            FileProblem::OneColumn => "imports-file-one-column",
            FileProblem::TooManyColumns { .. } => "imports-file-too-many-columns",
            FileProblem::BrokenHeader => "imports-file-broken-header",
            FileProblem::Unreadable => "imports-file-unreadable",
        }
    }
}

/// Why one row cannot be read. The rows around it are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "broken", rename_all = "snake_case")]
pub enum Broken {
    /// Fewer cells than the header has.
    TooFew {
        /// Columns of the header.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// More cells than the header has, and the surplus is not blank.
    TooMany {
        /// Columns of the header.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// A quote opened on this line is never closed. Only this line is lost; reading goes on with the next.
    OpenQuote,
    /// A cell longer than [`CELL_MAX`](super::limits::CELL_MAX).
    CellTooLong {
        /// Its column, counted from 0.
        column: usize,
    },
    /// A row longer than [`ROW_MAX`](super::limits::ROW_MAX).
    TooLong,
    /// Too many quotes left open: the rest of the file is not read.
    GivenUp,
    /// The file is longer than [`FILE_MAX`](super::limits::FILE_MAX): the rest is not read.
    FileTooBig,
    /// The bytes stopped coming: the rest of the file is not read.
    Unreadable,
}

impl Broken {
    /// The message key a page shows; its arguments are the fields of the problem.
    pub fn key(&self) -> &'static str {
        match self {
            Broken::TooFew { .. } => "imports-row-too-few",
            Broken::TooMany { .. } => "imports-row-too-many",
            Broken::OpenQuote => "imports-row-open-quote",
            Broken::CellTooLong { .. } => "imports-row-cell-too-long",
            Broken::TooLong => "imports-row-too-long",
            Broken::GivenUp => "imports-row-given-up",
            Broken::FileTooBig => "imports-row-file-too-big",
            Broken::Unreadable => "imports-row-unreadable",
        }
    }

    /// Whether nothing after this row is read.
    pub fn ends_file(&self) -> bool {
        matches!(self, Broken::GivenUp | Broken::FileTooBig | Broken::Unreadable)
    }
}

/// A row that cannot be read, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrokenRow {
    /// The row, counted from 1 below the header; blank rows count too, so that it matches a spreadsheet's minus one.
    pub row: u64,
    /// The physical line it starts on, counted from 1.
    pub line: u64,
    /// Why.
    pub why: Broken,
}
