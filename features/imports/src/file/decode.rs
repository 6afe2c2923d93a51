//! Bytes of any supported encoding to UTF-8, chunk by chunk.

use std::io::Read;

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};

use super::limits::FILE_MAX;

/// The encoding of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8. Single bytes that are none are read as Windows-1252: files glued together from two exports exist.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, of which Latin-1 text is a part.
    Windows1252,
}

impl Encoding {
    /// The encoding, and the length of the byte order mark. `whole` says that `head` is the whole file, so that a
    /// character cut at its end counts against UTF-8.
    pub fn of(head: &[u8], whole: bool) -> (Encoding, usize) {
        if head.starts_with(b"\xEF\xBB\xBF") {
            return (Encoding::Utf8, 3);
        }
        if head.starts_with(b"\xFF\xFE") {
            return (Encoding::Utf16Le, 2);
        }
        if head.starts_with(b"\xFE\xFF") {
            return (Encoding::Utf16Be, 2);
        }
        let pairs = head.len() / 2;
        let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        if pairs >= 4 && zeros(1) * 2 > pairs && zeros(0) == 0 {
            return (Encoding::Utf16Le, 0);
        }
        if pairs >= 4 && zeros(0) * 2 > pairs && zeros(1) == 0 {
            return (Encoding::Utf16Be, 0);
        }
        match std::str::from_utf8(head) {
            Ok(_) => (Encoding::Utf8, 0),
            Err(error) if error.error_len().is_none() && !whole => (Encoding::Utf8, 0),
            Err(_) => (Encoding::Windows1252, 0),
        }
    }
}

/// Why decoding stopped early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The source failed.
    Unreadable,
    /// The source has more than [`FILE_MAX`] bytes.
    TooBig,
}

/// Pulls bytes and appends their text to a buffer.
pub struct Decoding<R> {
    source: R,
    how: How,
    taken: u64,
    done: bool,
}

enum How {
    /// Bytes of a character whose end has not come yet.
    Utf8(Vec<u8>),
    Other(Box<Decoder>),
}

impl<R: Read> Decoding<R> {
    /// Decodes `source`, whose byte order mark is already gone.
    pub fn new(source: R, encoding: Encoding) -> Self {
        let how = match encoding {
            Encoding::Utf8 => How::Utf8(Vec::new()),
            Encoding::Utf16Le => How::Other(Box::new(UTF_16LE.new_decoder_without_bom_handling())),
            Encoding::Utf16Be => How::Other(Box::new(UTF_16BE.new_decoder_without_bom_handling())),
            Encoding::Windows1252 => How::Other(Box::new(WINDOWS_1252.new_decoder_without_bom_handling())),
        };
        Decoding { source, how, taken: 0, done: false }
    }

    /// Appends some more text, always valid UTF-8; `false` at the end.
    pub fn pull(&mut self, text: &mut Vec<u8>) -> Result<bool, Stop> {
        if self.done {
            return Ok(false);
        }
        let mut chunk = [0_u8; 16 * 1024];
        let count = loop {
            match self.source.read(&mut chunk) {
                Ok(count) => break count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Stop::Unreadable),
            }
        };
        self.taken += count as u64;
        if self.taken > FILE_MAX {
            return Err(Stop::TooBig);
        }
        self.done = count == 0;
        let bytes = chunk.get(..count).unwrap_or_default();
        match &mut self.how {
            How::Utf8(rest) => {
                rest.extend_from_slice(bytes);
                utf8(rest, self.done, text);
            }
            How::Other(decoder) => {
                let room = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(4 * bytes.len() + 16);
                let mut out = vec![0_u8; room];
                let (_, _, written, _) = decoder.decode_to_utf8(bytes, &mut out, self.done);
                text.extend_from_slice(out.get(..written).unwrap_or_default());
            }
        }
        Ok(!self.done)
    }
}

/// Moves the readable part of `rest` to `text`; what may be half a character stays unless this is the end.
fn utf8(rest: &mut Vec<u8>, last: bool, text: &mut Vec<u8>) {
    for chunk in rest.utf8_chunks() {
        text.extend_from_slice(chunk.valid().as_bytes());
        let bad = chunk.invalid();
        let cut = !last && !bad.is_empty() && bad.as_ptr_range().end == rest.as_ptr_range().end;
        if cut && std::str::from_utf8(bad).is_err_and(|error| error.error_len().is_none()) {
            let half = bad.to_vec();
            *rest = half;
            return;
        }
        text.extend_from_slice(WINDOWS_1252.decode_without_bom_handling(bad).0.as_bytes());
    }
    rest.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], encoding: Encoding) -> String {
        let mut out = Vec::new();
        let mut decoding = Decoding::new(OneByOne(bytes), encoding);
        while decoding.pull(&mut out).unwrap() {}
        String::from_utf8(out).unwrap()
    }

    /// Hands out one byte at a time, so that every character is cut.
    struct OneByOne<'a>(&'a [u8]);

    impl Read for OneByOne<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.0.len().min(1).min(buffer.len());
            let (head, tail) = self.0.split_at(count);
            buffer[..count].copy_from_slice(head);
            self.0 = tail;
            Ok(count)
        }
    }

    #[test]
    fn decodes_across_chunk_ends() {
        for (bytes, encoding, expected) in [
            ("Muñoz ليلى".as_bytes(), Encoding::Utf8, "Muñoz ليلى"),
            (b"Mu\xF1oz \x80", Encoding::Windows1252, "Muñoz €"),
            (b"M\x00\xF1\x00", Encoding::Utf16Le, "Mñ"),
            (b"\x00M\x00\xF1", Encoding::Utf16Be, "Mñ"),
            (b"Mu\xC3\xB1oz, Pe\xF1a", Encoding::Utf8, "Muñoz, Peña"),
            (b"Pe\xF1", Encoding::Utf8, "Peñ"),
        ] {
            assert_eq!(text(bytes, encoding), expected);
        }
    }

    #[test]
    fn knows_encodings() {
        for (bytes, whole, expected) in [
            (&b"\xEF\xBB\xBFa,b"[..], true, (Encoding::Utf8, 3)),
            (b"\xFF\xFEa\x00", true, (Encoding::Utf16Le, 2)),
            (b"\xFE\xFF\x00a", true, (Encoding::Utf16Be, 2)),
            (b"a\x00,\x00b\x00\r\x00\n\x00", true, (Encoding::Utf16Le, 0)),
            (b"Mu\xF1oz,b", true, (Encoding::Windows1252, 0)),
            (b"name\nMu\xC3", false, (Encoding::Utf8, 0)),
            (b"name\nMu\xC3", true, (Encoding::Windows1252, 0)),
        ] {
            assert_eq!(Encoding::of(bytes, whole), expected, "{bytes:?}");
        }
    }
}
