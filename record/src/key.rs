//! Data keys: one per house for before-images, one per (house, author) for private notes.

use starling_db::{Fail, Read, Write, statements, vals};
use starling_kernel::{Id, Micros};
use starling_keys::{Aad, DataKey, Ring};

statements! {
    LATEST: (Id, Vec<u8>) = "SELECT id, wrapped FROM data_key WHERE house = $1 AND owner = $2 \
        ORDER BY created DESC, id DESC LIMIT 1";
    BY_ID: (Id, Vec<u8>) = "SELECT id, wrapped FROM data_key WHERE house = $1 AND owner = $2 AND id = $3";
    ADD = "INSERT INTO data_key (house, owner, id, wrapped, created) VALUES ($1, $2, $3, $4, $5)";
}

/// The house's data key, if it has one yet.
///
/// # Errors
/// [`Fail::Seal`] when the key file does not open it.
pub fn house_key(r: &Read, ring: &Ring) -> Result<Option<DataKey>, Fail> {
    latest(r, ring, r.house())
}

/// The house's data key; made now if there is none.
///
/// # Errors
/// [`Fail::Seal`] when the key file does not open it.
pub fn make_house_key(w: &Write, ring: &Ring, now: Micros) -> Result<DataKey, Fail> {
    get_or_make(w, ring, w.house(), now)
}

/// The key under which an account's private notes in this house are sealed, if there is one yet.
///
/// # Errors
/// [`Fail::Seal`] when the key file does not open it.
pub fn author_key(r: &Read, ring: &Ring, account: Id) -> Result<Option<DataKey>, Fail> {
    latest(r, ring, account)
}

/// The same; made now if there is none.
///
/// # Errors
/// [`Fail::Seal`] when the key file does not open it.
pub fn make_author_key(w: &Write, ring: &Ring, account: Id, now: Micros) -> Result<DataKey, Fail> {
    get_or_make(w, ring, account, now)
}

/// A key of `owner` (the house itself, or an account) by its id, for what was sealed under it.
pub fn by_id(r: &Read, ring: &Ring, owner: Id, id: Id) -> Result<DataKey, Fail> {
    let found = r.opt(&BY_ID, vals![r.house(), owner, id])?;
    let (id, wrapped) = found.ok_or_else(|| Fail::Seal(format!("the data key {id} is gone")))?;
    unwrap(r, ring, id, &wrapped)
}

fn unwrap(r: &Read, ring: &Ring, id: Id, wrapped: &[u8]) -> Result<DataKey, Fail> {
    ring.unwrap(r.house(), id, wrapped).map_err(|error| Fail::Seal(error.to_string()))
}

fn latest(r: &Read, ring: &Ring, owner: Id) -> Result<Option<DataKey>, Fail> {
    r.opt(&LATEST, vals![r.house(), owner])?.map(|(id, wrapped)| unwrap(r, ring, id, &wrapped)).transpose()
}

fn get_or_make(w: &Write, ring: &Ring, owner: Id, now: Micros) -> Result<DataKey, Fail> {
    if let Some(key) = latest(w, ring, owner)? {
        return Ok(key);
    }
    // Two first writers at once must not end with two keys.
    w.lock(w.house())?;
    if let Some(key) = latest(w, ring, owner)? {
        return Ok(key);
    }
    let key = DataKey::generate();
    w.exec(&ADD, vals![w.house(), owner, key.id(), ring.wrap(w.house(), &key), now])?;
    Ok(key)
}

/// Bytes sealed together with the name of their key, for columns that have no column for it beside them.
pub fn seal_named(key: &DataKey, place: &Aad<'_>, plain: &[u8]) -> Vec<u8> {
    [key.id().bytes().as_slice(), &key.seal(place, plain)].concat()
}

/// The key's name and the sealed bytes of [`seal_named`].
pub fn named(sealed: &[u8]) -> Result<(Id, &[u8]), Fail> {
    let (id, rest) =
        sealed.split_first_chunk::<16>().ok_or_else(|| Fail::Seal("sealed bytes are too short".to_owned()))?;
    Ok((Id::from_u128(u128::from_be_bytes(*id)), rest))
}
