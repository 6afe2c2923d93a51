//! Columns sealed with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): a nonce of 24 bytes is long enough to be drawn
//! at random, so that no counter has to survive a restored backup.

use crate::KeyError;
use crate::secret::{keyed_hash, random};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use starling_kernel::Id;
use std::fmt;
use zeroize::Zeroizing;

/// How many bytes sealing adds: version, nonce, tag.
pub const SEALED_OVERHEAD: usize = 1 + NONCE + 16;

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// Where sealed bytes belong. They open nowhere else, so that copying a note into another row or house gives an error
/// and not a readable note.
#[derive(Clone, Copy, Debug)]
pub struct Aad<'a> {
    /// The owner of the row.
    pub house: Id,
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The rest of the row's primary key, after the house: mostly `id.bytes()`.
    pub row: &'a [u8],
}

impl Aad<'_> {
    /// Every part with its length before it, so that no two places have the same bytes.
    fn bytes(&self, key: Id) -> Vec<u8> {
        let mut bytes = b"starling sealed column 1".to_vec();
        for part in [self.house.bytes(), key.bytes(), self.table.as_bytes(), self.column.as_bytes(), self.row] {
            bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
            bytes.extend_from_slice(part);
        }
        bytes
    }
}

/// A key that seals columns. It exists unwrapped only in memory, and is wiped when dropped.
pub struct DataKey {
    id: Id,
    secret: Zeroizing<[u8; 32]>,
}

impl DataKey {
    /// A fresh key under a fresh id.
    pub fn generate() -> DataKey {
        DataKey { id: Id::new(), secret: random() }
    }

    /// Its id, stored beside what it seals.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Seals `plain` for one place. The result is [`SEALED_OVERHEAD`] bytes longer and never the same twice.
    pub fn seal(&self, place: &Aad, plain: &[u8]) -> Vec<u8> {
        encrypt(&self.secret, &place.bytes(self.id), plain)
    }

    /// Opens what was sealed for this place under this key.
    ///
    /// # Errors
    /// [`KeyError::Sealed`], without telling which of key, place or bytes was wrong.
    pub fn open(&self, place: &Aad, sealed: &[u8]) -> Result<Vec<u8>, KeyError> {
        decrypt(&self.secret, &place.bytes(self.id), sealed)
    }

    /// A hash that only this key's holder can compute (HMAC-SHA-256), for values that must be recognised and never
    /// read again, such as the address of someone who asked to be forgotten. It lasts as long as the key does.
    pub fn keyed_hash(&self, purpose: &str, about: &[u8], text: &str) -> [u8; 32] {
        keyed_hash(&self.secret, purpose, about, text)
    }

    pub(crate) fn from_parts(id: Id, secret: [u8; 32]) -> DataKey {
        DataKey { id, secret: Zeroizing::new(secret) }
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataKey({})", self.id)
    }
}

pub(crate) fn encrypt(secret: &[u8; 32], aad: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce = random::<NONCE>();
    let sealed = XChaCha20Poly1305::new(secret.into())
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad })
        .expect("only texts beyond 256 GB are refused");
    [&[VERSION], nonce.as_slice(), &sealed].concat()
}

pub(crate) fn decrypt(secret: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, KeyError> {
    let (nonce, sealed) =
        sealed.strip_prefix(&[VERSION]).and_then(|rest| rest.split_first_chunk::<NONCE>()).ok_or(KeyError::Sealed)?;
    XChaCha20Poly1305::new(secret.into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad })
        .map_err(|_| KeyError::Sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUSE: Id = Id::from_u128(1);
    const ROW: Id = Id::from_u128(2);

    fn place(row: &[u8]) -> Aad<'_> {
        Aad { house: HOUSE, table: "note", column: "body", row }
    }

    #[test]
    fn opens_what_it_sealed() {
        let key = DataKey::generate();
        for plain in [&b""[..], b"a", "Cabdi wuu yimid".as_bytes(), &[0; 10_000]] {
            let sealed = key.seal(&place(ROW.bytes()), plain);
            assert_eq!(sealed.len(), plain.len() + SEALED_OVERHEAD);
            assert_eq!(key.open(&place(ROW.bytes()), &sealed).unwrap(), plain);
            assert_ne!(key.seal(&place(ROW.bytes()), plain), sealed, "a nonce is drawn each time");
        }
    }

    #[test]
    fn opens_nowhere_else() {
        let key = DataKey::generate();
        let here = place(ROW.bytes());
        let sealed = key.seal(&here, b"private");
        for (name, there) in [
            ("another house", Aad { house: Id::from_u128(9), ..here }),
            ("another table", Aad { table: "party", ..here }),
            ("another column", Aad { column: "title", ..here }),
            ("another row", Aad { row: HOUSE.bytes(), ..here }),
            ("table and column run together", Aad { table: "noteb", column: "ody", ..here }),
        ] {
            assert!(matches!(key.open(&there, &sealed), Err(KeyError::Sealed)), "{name}");
        }
        assert!(DataKey::generate().open(&here, &sealed).is_err(), "another key");
        let renamed = DataKey::from_parts(Id::from_u128(3), *key.secret());
        assert!(renamed.open(&here, &sealed).is_err(), "the same key under another id");
    }

    #[test]
    fn notices_every_change() {
        let key = DataKey::generate();
        let here = place(ROW.bytes());
        let sealed = key.seal(&here, b"private");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(&here, &changed).is_err(), "byte {at}");
            assert!(key.open(&here, &sealed[..at]).is_err(), "cut at {at}");
        }
        assert!(key.open(&here, &[sealed, vec![0]].concat()).is_err(), "a byte too many");
    }

    #[test]
    fn shows_no_secret() {
        let key = DataKey::generate();
        assert_eq!(format!("{key:?}"), format!("DataKey({})", key.id()));
    }
}
