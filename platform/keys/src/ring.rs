//! The keys of the key file, and what they wrap.

use crate::file::{self, Kek, KekId};
use crate::seal::{decrypt, encrypt};
use crate::secret::keyed_hash;
use crate::{DataKey, KeyError};
use starling_kernel::Id;
use std::fmt;
use std::path::Path;
use zeroize::Zeroizing;

/// The keys of the key file. The first wraps; all unwrap.
pub struct Ring {
    keks: Vec<Kek>,
}

impl Ring {
    /// Reads the key file, or makes one where the data has never had one.
    ///
    /// # Errors
    /// A path inside the data directory, a missing, foreign, damaged or exposed file, and what the disk says. No error
    /// leaves anything created or changed, except that a disk failing between the two writes of the first start
    /// leaves a new key file, which the next start reads.
    pub fn open_or_create(path: &Path, data_dir: &Path) -> Result<Ring, KeyError> {
        file::refuse_inside(path, data_dir)?;
        let expected = file::needed(data_dir)?;
        let keks = match (file::read(path)?, expected) {
            (Some(keks), _) => keks,
            (None, Some(expected)) => return Err(KeyError::Lost { path: path.to_owned(), expected }),
            (None, None) => vec![file::create(path)?],
        };
        let ring = Ring { keks };
        match expected {
            Some(expected) if !ring.keks.iter().any(|kek| kek.id == expected) => Err(KeyError::Wrong { expected }),
            Some(_) => Ok(ring),
            None => {
                ring.settle(data_dir)?;
                Ok(ring)
            }
        }
    }

    /// Notes beside the data that the current key is the one it needs. To change keys: put a new line first in the
    /// file, wrap again whatever [`is_outdated`](Ring::is_outdated), settle; then the old line may go.
    ///
    /// # Errors
    /// What the disk says.
    pub fn settle(&self, data_dir: &Path) -> Result<(), KeyError> {
        file::need(data_dir, self.current())
    }

    /// The id of the key that wraps from now on.
    pub fn current(&self) -> KekId {
        self.keks[0].id
    }

    /// A data key as it may be stored: 81 bytes that open only with this key file, for this house and id.
    pub fn wrap(&self, house: Id, key: &DataKey) -> Vec<u8> {
        let kek = &self.keks[0];
        let sealed = encrypt(&kek.secret, &wrapping(house, key.id()), key.secret());
        [&kek.id.0[..], &sealed].concat()
    }

    /// The data key in `wrapped`.
    ///
    /// # Errors
    /// [`KeyError::Wrong`] when another key file wrapped it; [`KeyError::Sealed`] when it was changed or belongs to
    /// another house or id.
    pub fn unwrap(&self, house: Id, key: Id, wrapped: &[u8]) -> Result<DataKey, KeyError> {
        let (expected, sealed) = wrapped.split_first_chunk::<8>().ok_or(KeyError::Sealed)?;
        let expected = KekId(*expected);
        let kek = self.keks.iter().find(|kek| kek.id == expected).ok_or(KeyError::Wrong { expected })?;
        let secret = Zeroizing::new(decrypt(&kek.secret, &wrapping(house, key), sealed)?);
        let secret = secret.as_slice().try_into().map_err(|_| KeyError::Sealed)?;
        Ok(DataKey::from_parts(key, secret))
    }

    /// Whether `wrapped` should be unwrapped and wrapped again, because a newer key now stands first in the file.
    pub fn is_outdated(&self, wrapped: &[u8]) -> bool {
        !wrapped.starts_with(&self.current().0)
    }

    /// A hash that only this server can compute (HMAC-SHA-256), for secrets too short for a plain hash: `purpose`
    /// says what kind, `about` binds it to an account or address. It changes with the current key, so it is for what
    /// ends within the hour; [`DataKey::keyed_hash`] is for what stays.
    pub fn keyed_hash(&self, purpose: &str, about: &[u8], text: &str) -> [u8; 32] {
        keyed_hash(&self.keks[0].secret, purpose, about, text)
    }
}

impl fmt::Debug for Ring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keks.iter().map(|kek| kek.id)).finish()
    }
}

fn wrapping(house: Id, key: Id) -> Vec<u8> {
    [b"starling wrapped key 1".as_slice(), house.bytes(), key.bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::create;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;
    use tempfile::TempDir;

    const HOUSE: Id = Id::from_u128(1);

    /// A fresh place with a data directory and a path for the key file.
    fn place() -> (TempDir, PathBuf, PathBuf) {
        let root = tempfile::tempdir().unwrap();
        let (data, key) = (root.path().join("data"), root.path().join("starling.key"));
        fs::create_dir(&data).unwrap();
        (root, data, key)
    }

    fn text_of(error: KeyError) -> String {
        error.to_string()
    }

    #[test]
    fn makes_a_key_once_and_reads_it_again() {
        let (_root, data, key) = place();
        let ring = Ring::open_or_create(&key, &data).unwrap();
        let before = fs::read_to_string(&key).unwrap();
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
        let data_key = DataKey::generate();
        let wrapped = ring.wrap(HOUSE, &data_key);
        assert_eq!(wrapped.len(), 81);

        let again = Ring::open_or_create(&key, &data).unwrap();
        assert_eq!(fs::read_to_string(&key).unwrap(), before);
        assert_eq!(again.unwrap(HOUSE, data_key.id(), &wrapped).unwrap().secret(), data_key.secret());
        assert_eq!(again.keyed_hash("code", b"a", "1"), ring.keyed_hash("code", b"a", "1"));
        assert!(!format!("{again:?}").contains(before.trim_end().rsplit(' ').next().unwrap()), "no secret is shown");
    }

    #[test]
    fn refuses_and_changes_nothing() {
        type Spoil = fn(&Path, &Path);
        let cases: [(&str, Spoil, &str); 6] = [
            ("lost", |key, _| fs::remove_file(key).unwrap(), "there is no key file at"),
            (
                "another server's",
                |key, _| {
                    fs::remove_file(key).unwrap();
                    create(key).unwrap();
                },
                "which the key file does not hold",
            ),
            (
                "a digit changed",
                |key, _| {
                    let text = fs::read_to_string(key).unwrap();
                    let last = if text.ends_with("0\n") { "1\n" } else { "0\n" };
                    fs::write(key, format!("{}{last}", &text[..text.len() - 2])).unwrap();
                },
                "line 3 of the key file",
            ),
            ("empty", |key, _| fs::write(key, "# nothing\n").unwrap(), "line 0 of the key file"),
            (
                "open to others",
                |key, _| fs::set_permissions(key, fs::Permissions::from_mode(0o644)).unwrap(),
                "has mode 0644",
            ),
            ("marker damaged", |_, data| fs::write(data.join("key-id"), "zz").unwrap(), "key-id is not a key"),
        ];
        for (name, spoil, expected) in cases {
            let (_root, data, key) = place();
            Ring::open_or_create(&key, &data).unwrap();
            spoil(&key, &data);
            let state = || (fs::read(&key).ok(), fs::read(data.join("key-id")).ok());
            let before = state();
            let error = text_of(Ring::open_or_create(&key, &data).expect_err(name));
            assert!(error.contains(expected), "{name}: {error}");
            assert_eq!(state(), before, "{name}");
        }
    }

    #[test]
    fn refuses_a_key_beside_the_data() {
        let (root, data, _) = place();
        std::os::unix::fs::symlink(&data, root.path().join("link")).unwrap();
        fs::create_dir(data.join("deep")).unwrap();
        for inside in ["data/k", "data/deep/k", "link/k", "data/../data/k"] {
            let error = Ring::open_or_create(&root.path().join(inside), &data).expect_err(inside);
            assert!(matches!(error, KeyError::InsideData(_)), "{inside}: {error}");
            assert!(!data.join("k").exists());
        }
        let error = Ring::open_or_create(&root.path().join("nowhere/k"), &data).expect_err("no folder");
        assert!(matches!(error, KeyError::Disk { .. }), "{error}");
    }

    #[test]
    fn unwraps_only_for_the_house_and_id_it_wrapped() {
        let ring = || {
            let (_root, data, key) = place();
            Ring::open_or_create(&key, &data).unwrap()
        };
        let (ring, foreign, key) = (ring(), ring(), DataKey::generate());
        let wrapped = ring.wrap(HOUSE, &key);
        assert!(matches!(ring.unwrap(Id::from_u128(2), key.id(), &wrapped), Err(KeyError::Sealed)));
        assert!(matches!(ring.unwrap(HOUSE, Id::from_u128(2), &wrapped), Err(KeyError::Sealed)));
        assert!(matches!(ring.unwrap(HOUSE, key.id(), &wrapped[..80]), Err(KeyError::Sealed)));
        assert!(matches!(ring.unwrap(HOUSE, key.id(), b"short"), Err(KeyError::Sealed)));
        let error = text_of(foreign.unwrap(HOUSE, key.id(), &wrapped).expect_err("another key file"));
        assert_eq!(
            error,
            format!(
                "the data is sealed under key {}, which the key file does not hold (nothing was changed)",
                ring.current()
            )
        );
    }

    #[test]
    fn a_new_first_line_wraps_and_the_old_ones_still_unwrap() {
        let (root, data, key) = place();
        let old = Ring::open_or_create(&key, &data).unwrap();
        let data_key = DataKey::generate();
        let wrapped = old.wrap(HOUSE, &data_key);

        let newer = root.path().join("newer");
        create(&newer).unwrap();
        fs::write(&key, [fs::read(&newer).unwrap(), fs::read(&key).unwrap()].concat()).unwrap();
        let ring = Ring::open_or_create(&key, &data).unwrap();
        assert!(ring.current() != old.current() && ring.is_outdated(&wrapped));
        let again = ring.wrap(HOUSE, &ring.unwrap(HOUSE, data_key.id(), &wrapped).unwrap());
        assert!(!ring.is_outdated(&again));
        assert_eq!(ring.unwrap(HOUSE, data_key.id(), &again).unwrap().secret(), data_key.secret());
        assert!(old.unwrap(HOUSE, data_key.id(), &again).is_err());

        fs::copy(&newer, &key).unwrap();
        assert!(matches!(Ring::open_or_create(&key, &data), Err(KeyError::Wrong { .. })), "too early");
        ring.settle(&data).unwrap();
        assert_eq!(Ring::open_or_create(&key, &data).unwrap().current(), ring.current());
    }
}
