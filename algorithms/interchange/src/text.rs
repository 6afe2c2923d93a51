//! Bytes to text: UTF-8, UTF-16 with its mark, and Windows-1252 for what is neither.

use std::borrow::Cow;

/// The letters Windows-1252 has where Latin-1 has control signs, from 0x80. Five places are empty; as browsers do,
/// they stay the control signs they are in Latin-1 (WHATWG Encoding Standard, index-windows-1252).
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file, without its byte order mark.
pub(crate) struct Text<'a> {
    pub text: Cow<'a, str>,
    /// The line of the first byte that is no UTF-8, where the encoding was guessed.
    pub guessed: Option<usize>,
}

/// Any bytes to text. Nothing fails: what is no text in one encoding is some text in another.
pub(crate) fn decode(bytes: &[u8]) -> Text<'_> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => narrow(rest),
        _ => narrow(bytes),
    }
}

fn wide(bytes: &[u8], join: fn([u8; 2]) -> u16) -> Text<'_> {
    let units = bytes.chunks_exact(2).map(|pair| join([pair[0], pair[1]]));
    let text = char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Text { text: Cow::Owned(text), guessed: None }
}

fn narrow(bytes: &[u8]) -> Text<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Text { text: Cow::Borrowed(text), guessed: None },
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            let text = bytes.iter().map(|byte| match byte {
                0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
                _ => char::from(*byte),
            });
            Text { text: Cow::Owned(text.collect()), guessed: Some(line) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_its_text() {
        for (bytes, text, guessed) in [
            (&b"\xef\xbb\xbfa\xc3\xa9"[..], "aé", None),
            (b"a\xc3\xa9", "aé", None),
            (b"\xff\xfea\0\xe9\0", "aé", None),
            (b"\xfe\xff\0a\0\xe9", "aé", None),
            (b"\xff\xfe\x3d\xd8\x00\xde", "😀", None),
            (b"\xff\xfe\x3d\xd8a", "\u{fffd}", None),
            (b"x\ny\xe9\x80-\x93", "x\nyé€-“", Some(2)),
            (b"", "", None),
        ] {
            let read = decode(bytes);
            assert_eq!((read.text.as_ref(), read.guessed), (text, guessed), "{bytes:?}");
        }
    }
}
