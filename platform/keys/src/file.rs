//! The key file on the disk.
//!
//! Text, one key a line, the first one current: `starling-key-1 <id> <64 hex digits>`; lines that begin with `#` are
//! for people. The id is cut from a hash of the key, so a damaged line is noticed before it unwraps anything. Beside
//! the data lies `key-id`, which names the key the data needs and holds no secret.

use crate::KeyError;
use crate::secret::random;
use sha2::{Digest, Sha256};
use std::fmt::{self, Write as _};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The public name of a key in the key file: 16 hex digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct KekId(pub(crate) [u8; 8]);

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

/// A key that wraps data keys.
pub(crate) struct Kek {
    pub(crate) id: KekId,
    pub(crate) secret: Zeroizing<[u8; 32]>,
}

fn disk(path: &Path) -> impl FnOnce(std::io::Error) -> KeyError {
    move |source| KeyError::Disk { path: path.to_owned(), source }
}

/// Compares where the paths truly lead, whatever links and dots they are written with.
pub(crate) fn refuse_inside(path: &Path, data_dir: &Path) -> Result<(), KeyError> {
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

/// The keys in the file, at least one; `None` when there is no file.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<Kek>>, KeyError> {
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
    Ok(Some(keks))
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

/// The key the data says it needs, or `None` when it was never sealed.
pub(crate) fn needed(data_dir: &Path) -> Result<Option<KekId>, KeyError> {
    let path = data_dir.join("key-id");
    match fs::read_to_string(&path) {
        Ok(text) => match read_hex(text.trim()) {
            Some(id) => Ok(Some(KekId(*id))),
            None => Err(KeyError::Damaged { path, line: 1 }),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(disk(&path)(error)),
    }
}

/// Notes the key the data needs; the note is whole at every moment.
pub(crate) fn need(data_dir: &Path, id: KekId) -> Result<(), KeyError> {
    let (path, new) = (data_dir.join("key-id"), data_dir.join("key-id.new"));
    if let Err(error) = fs::remove_file(&new)
        && error.kind() != ErrorKind::NotFound
    {
        return Err(disk(&new)(error));
    }
    write(&new, &format!("{id}\n"), 0o644)?;
    fs::rename(&new, &path).map_err(disk(&path))?;
    sync_folder(&path)
}

/// A key file with one fresh key, where none was.
pub(crate) fn create(path: &Path) -> Result<Kek, KeyError> {
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
    Ok(kek)
}

/// Writes a file that must not be there yet, and waits until the disk has it and its name.
fn write(path: &Path, text: &str, mode: u32) -> Result<(), KeyError> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path).map_err(disk(path))?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(disk(path))?;
    sync_folder(path)
}

/// A new name survives a power cut only once its folder was written.
fn sync_folder(path: &Path) -> Result<(), KeyError> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => {
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(disk(folder))
        }
        _ => Ok(()),
    }
}
