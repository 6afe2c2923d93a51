//! The key file.
//!
//! Text, one key a line, the first one current: `starling-key-1 <id> <64 hex digits>`; lines that begin with `#` are
//! for people. The id is cut from a hash of the key, so a damaged line is noticed before it unwraps anything. Beside
//! the data lies `key-id`, which names the key the data needs and holds no secret.

use crate::seal::{decrypt, encrypt};
use crate::secret::{keyed_hash, random};
use crate::{DataKey, KeyError};
use sha2::{Digest, Sha256};
use starling_kernel::Id;
use std::fmt::{self, Write as _};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The public name of a key in the key file: 16 hex digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct KekId([u8; 8]);

impl KekId {
    fn of(secret: &[u8; 32]) -> KekId {
        let hash = Sha256::new().chain_update(b"starling key id 1").chain_update(secret).finalize();
        KekId(*hash.first_chunk().expect("a hash is longer than an id"))
    }
}

impl fmt::Display for KekId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for KekId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

struct Kek {
    id: KekId,
    secret: Zeroizing<[u8; 32]>,
}

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
        refuse_inside(path, data_dir)?;
        let marker = data_dir.join("key-id");
        let expected = read_marker(&marker)?;
        let ring = match (read(path)?, expected) {
            (Some(ring), _) => ring,
            (None, Some(expected)) => return Err(KeyError::Lost { path: path.to_owned(), expected }),
            (None, None) => create(path)?,
        };
        match expected {
            Some(expected) if !ring.keks.iter().any(|kek| kek.id == expected) => Err(KeyError::Wrong { expected }),
            Some(_) => Ok(ring),
            None => {
                write(&marker, &format!("{}\n", ring.current()), 0o644)?;
                Ok(ring)
            }
        }
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

fn disk(path: &Path) -> impl FnOnce(std::io::Error) -> KeyError {
    move |source| KeyError::Disk { path: path.to_owned(), source }
}

/// Compares where the paths truly lead, whatever links and dots they are written with.
fn refuse_inside(path: &Path, data_dir: &Path) -> Result<(), KeyError> {
    let data = fs::canonicalize(data_dir).map_err(disk(data_dir))?;
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    let folder = fs::canonicalize(&parent).map_err(disk(&parent))?;
    let file = fs::canonicalize(path).unwrap_or_else(|_| folder.clone());
    if folder.starts_with(&data) || file.starts_with(&data) {
        return Err(KeyError::InsideData(path.to_owned()));
    }
    Ok(())
}

fn read(path: &Path) -> Result<Option<Ring>, KeyError> {
    let mode = match fs::metadata(path) {
        Ok(metadata) => metadata.permissions().mode() & 0o777,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(disk(path)(error)),
    };
    // A systemd credential shows as 0440, because the mask of its access list stands in the group's place.
    if mode & 0o027 != 0 {
        return Err(KeyError::Exposed { path: path.to_owned(), mode });
    }
    let text = Zeroizing::new(fs::read_to_string(path).map_err(disk(path))?);
    let mut keks = Vec::new();
    for (at, line) in text.lines().map(str::trim).enumerate() {
        if !line.is_empty() && !line.starts_with('#') {
            let damaged = || KeyError::Damaged { path: path.to_owned(), line: at + 1 };
            keks.push(read_line(line).ok_or_else(damaged)?);
        }
    }
    if keks.is_empty() {
        return Err(KeyError::Damaged { path: path.to_owned(), line: 0 });
    }
    Ok(Some(Ring { keks }))
}

fn read_line(line: &str) -> Option<Kek> {
    let mut words = line.strip_prefix("starling-key-1 ")?.split_whitespace();
    let (id, secret) = (KekId(*read_hex(words.next()?)?), read_hex(words.next()?)?);
    (words.next().is_none() && KekId::of(&secret) == id).then_some(Kek { id, secret })
}

fn read_hex<const N: usize>(text: &str) -> Option<Zeroizing<[u8; N]>> {
    let mut bytes = Zeroizing::new([0; N]);
    if text.len() != 2 * N || !text.is_ascii() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    }
    Some(bytes)
}

fn read_marker(path: &Path) -> Result<Option<KekId>, KeyError> {
    match fs::read_to_string(path) {
        Ok(text) => match read_hex(text.trim()) {
            Some(id) => Ok(Some(KekId(*id))),
            None => Err(KeyError::Damaged { path: path.to_owned(), line: 1 }),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(disk(path)(error)),
    }
}

fn create(path: &Path) -> Result<Ring, KeyError> {
    let secret = random::<32>();
    let kek = Kek { id: KekId::of(&secret), secret };
    let mut text = Zeroizing::new(String::with_capacity(512));
    text.push_str(
        "# The key of a Starling server. Keep a copy apart from the backups: without it, sealed notes are lost;\n\
         # with it and a backup, they can be read.\n",
    );
    write!(text, "starling-key-1 {} ", kek.id).expect("a string takes all");
    kek.secret.iter().for_each(|byte| write!(text, "{byte:02x}").expect("a string takes all"));
    text.push('\n');
    write(path, &text, 0o600)?;
    Ok(Ring { keks: vec![kek] })
}

/// Writes a file that must not be there yet, and waits until the disk has it and its name.
fn write(path: &Path, text: &str, mode: u32) -> Result<(), KeyError> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path).map_err(disk(path))?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(disk(path))?;
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => {
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(disk(folder))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
        fs::write(&key, [fs::read(newer).unwrap(), fs::read(&key).unwrap()].concat()).unwrap();
        let ring = Ring::open_or_create(&key, &data).unwrap();
        assert!(ring.current() != old.current() && ring.is_outdated(&wrapped));
        let again = ring.wrap(HOUSE, &ring.unwrap(HOUSE, data_key.id(), &wrapped).unwrap());
        assert!(!ring.is_outdated(&again));
        assert_eq!(ring.unwrap(HOUSE, data_key.id(), &again).unwrap().secret(), data_key.secret());
        assert!(old.unwrap(HOUSE, data_key.id(), &again).is_err());
    }
}
