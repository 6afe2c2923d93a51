//! The file between its coming and its end: in sealed pieces, so that a stolen disk holds no list.

use starling_db::{Fail, Read, Val, Write, statements, vals};
use starling_kernel::clock::DAY;
use starling_kernel::{Id, Micros};
use starling_keys::{Aad, Ring};
use starling_record::key;

/// Bytes of one piece.
const PIECE: usize = 256 * 1024;
/// How long a file nobody goes on with is kept.
const KEPT: Micros = 30 * DAY;

statements! {
    FILE = "INSERT INTO file (house, id, name, size, created, expires) VALUES ($1, $2, $3, $4, $5, $6)";
    many PART = "INSERT INTO file_part (house, file, seq, sealed) VALUES ($1, $2, $3, $4)";
    PARTS: (i64, Vec<u8>) = "SELECT seq, sealed FROM file_part WHERE house = $1 AND file = $2 ORDER BY seq";
    OVER: Id = "SELECT id FROM file WHERE house = $1 AND expires < $2 ORDER BY id LIMIT 20";
    DROP_PARTS = "DELETE FROM file_part WHERE house = $1 AND file = $2";
    DROP_FILE = "DELETE FROM file WHERE house = $1 AND id = $2";
}

fn row_of(file: Id, seq: i64) -> Vec<u8> {
    [&file.bytes()[..], &seq.to_be_bytes()].concat()
}

/// Keeps a file; gives its id.
pub fn keep(w: &Write, ring: &Ring, name: &str, bytes: &[u8], now: Micros) -> Result<Id, Fail> {
    let (house, file) = (w.house(), Id::new());
    let key = key::make_house_key(w, ring, now)?;
    w.exec(&FILE, vals![house, file, name, bytes.len(), now, now + KEPT])?;
    for (seq, piece) in (0_i64..).zip(bytes.chunks(PIECE)) {
        let row = row_of(file, seq);
        let place = Aad { house, table: "file_part", column: "sealed", row: &row };
        let sealed = key::seal_named(&key, &place, piece);
        w.many(&PART, &[vec![Val::Id(house), Val::Id(file), Val::Int(seq), Val::Blob(sealed)]])?;
    }
    Ok(file)
}

/// A kept file.
///
/// # Errors
/// [`Fail::Missing`] when it is gone, [`Fail::Seal`] when the key file does not open it.
pub fn kept(r: &Read, ring: &Ring, file: Id) -> Result<Vec<u8>, Fail> {
    let parts = r.all(&PARTS, vals![r.house(), file])?;
    if parts.is_empty() {
        return Err(Fail::Missing);
    }
    let mut bytes = Vec::with_capacity(parts.len() * PIECE);
    for (seq, sealed) in parts {
        let row = row_of(file, seq);
        let place = Aad { house: r.house(), table: "file_part", column: "sealed", row: &row };
        let (id, sealed) = key::named(&sealed)?;
        let key = key::by_id(r, ring, r.house(), id)?;
        bytes.extend(key.open(&place, sealed).map_err(|error| Fail::Seal(error.to_string()))?);
    }
    Ok(bytes)
}

pub(in crate::import) fn forget(w: &Write, file: Id) -> Result<(), Fail> {
    w.exec(&DROP_PARTS, vals![w.house(), file])?;
    w.exec(&DROP_FILE, vals![w.house(), file]).map(drop)
}

/// Forgets files nobody went on with for thirty days.
pub fn expire(w: &Write, now: Micros) -> Result<(), Fail> {
    for file in w.all(&OVER, vals![w.house(), now])? {
        super::super::store::unfiled(w, file)?;
        forget(w, file)?;
    }
    Ok(())
}
