//! Reading a person whole, and writing what differs.

use super::content::{ConsentRow, Content, NeedRow, WayRow, shown};
use super::model::{Person, WayKind};
use crate::change::Saving;
use crate::{field, holder, reach};
use starling_db::{Fail, Read, Val, Write, row, statements, vals};
use starling_kernel::policy::Fields;
use starling_kernel::{Id, Micros};
use std::collections::HashMap;

row! {
    struct Head {
        home_house: Option<Id>,
        home_id: Option<Id>,
        name: String,
        given: String,
        pronouns: String,
        lang: String,
        level: String,
        audience: Option<Id>,
        state: String,
        version: i64,
        created: i64,
        changed: i64,
        binned: Option<i64>,
        expires: Option<i64>,
    }
    struct Contact {
        id: Id,
        kind: String,
        label: String,
        value: String,
        locality: String,
        region: String,
        postcode: String,
        country: String,
        place: String,
    }
    struct Asked {
        sender: Id,
        channel: String,
        purpose: String,
        state: String,
        basis: String,
        source: String,
        at: i64,
        expires: Option<i64>,
    }
}

statements! {
    HEAD: Head = "SELECT home_house, home_id, name, given, pronouns, lang, level, audience, state, version, created, \
        changed, binned, expires FROM party WHERE house = $1 AND id = $2 AND kind = 'person'";
    WAYS: Contact = "SELECT id, kind, label, value, locality, region, postcode, country, place FROM contact \
        WHERE house = $1 AND party = $2 ORDER BY kind, position, id";
    SPEAKS: String = "SELECT lang FROM speaks WHERE house = $1 AND party = $2 ORDER BY lang";
    NEEDS: (Id, String, String) = "SELECT id, kind, words FROM need WHERE house = $1 AND party = $2 ORDER BY id";
    TAGS: (Id, String) = "SELECT t.id, t.name FROM party_tag x JOIN tag t ON t.house = x.house AND t.id = x.tag \
        WHERE x.house = $1 AND x.party = $2 ORDER BY t.folded";
    FIELDS: (Id, String, String) = "SELECT f.id, f.name, x.value FROM party_field x \
        JOIN field f ON f.house = x.house AND f.id = x.field WHERE x.house = $1 AND x.party = $2 ORDER BY f.position, f.folded";
    CONSENTS: Asked = "SELECT sender, channel, purpose, state, basis, source, at, expires FROM consent \
        WHERE house = $1 AND party = $2 ORDER BY channel, purpose";
    EXTERNAL_IDS: (String, String) = "SELECT system, value FROM external_id WHERE house = $1 AND party = $2 ORDER BY system, value";

    many ADD = "INSERT INTO party (house, id, kind, home_house, home_id, name, given, sort_name, pronouns, lang, level, audience, \
        state, version, change_id, created, changed, binned, expires) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";
    UPDATE = "UPDATE party SET home_house = $1, home_id = $2, name = $3, given = $4, sort_name = $5, pronouns = $6, lang = $7, \
        level = $8, audience = $9, state = $10, version = version + 1, change_id = $11, created = $12, changed = $13, \
        binned = $14, expires = $15 WHERE house = $16 AND id = $17 AND version = $18";
    many ADD_WAYS = "INSERT INTO contact (house, id, party, kind, label, value, norm, locality, region, postcode, country, place, \
        position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    many ADD_SPEAKS = "INSERT INTO speaks (house, party, lang) VALUES ($1, $2, $3)";
    many ADD_NEEDS = "INSERT INTO need (house, id, party, kind, words) VALUES ($1, $2, $3, $4, $5)";
    many ADD_TAGS = "INSERT INTO party_tag (house, party, tag) VALUES ($1, $2, $3)";
    many ADD_FIELDS = "INSERT INTO party_field (house, party, field, value, folded) VALUES ($1, $2, $3, $4, $5)";
    many ADD_CONSENTS = "INSERT INTO consent (house, party, sender, channel, purpose, state, basis, source, at, expires) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    many ADD_EXTERNAL_IDS = "INSERT INTO external_id (house, system, value, party) VALUES ($1, $2, $3, $4)";
    many ADD_TERMS = "INSERT INTO term (house, term, party) VALUES ($1, $2, $3)";
    REMOVE_WAYS = "DELETE FROM contact WHERE house = $1 AND party = $2";
    REMOVE_SPEAKS = "DELETE FROM speaks WHERE house = $1 AND party = $2";
    REMOVE_NEEDS = "DELETE FROM need WHERE house = $1 AND party = $2";
    REMOVE_TAGS = "DELETE FROM party_tag WHERE house = $1 AND party = $2";
    REMOVE_FIELDS = "DELETE FROM party_field WHERE house = $1 AND party = $2";
    REMOVE_CONSENTS = "DELETE FROM consent WHERE house = $1 AND party = $2";
    REMOVE_EXTERNAL_IDS = "DELETE FROM external_id WHERE house = $1 AND party = $2";
    REMOVE_TERMS = "DELETE FROM term WHERE house = $1 AND party = $2";
    REMOVE = "DELETE FROM party WHERE house = $1 AND id = $2 AND kind = 'person'";
}

/// One person, with what the reader may see of them; `None` when there is no such person or they are not the reader's
/// to see.
pub fn load(r: &Read, id: Id) -> Result<Option<Person>, Fail> {
    match reach::person(r, id) {
        Ok(()) => {}
        Err(Fail::Missing) => return Ok(None),
        Err(fail) => return Err(fail),
    }
    let Some(stored) = stored(r, id)? else { return Ok(None) };
    let fields = r.scope().fields(id);
    let mut person = shown(id, stored.content, stored.version, stored.changed, fields);
    if fields.has(Fields::TAGS) {
        let place: HashMap<Id, (usize, &String)> =
            stored.tags.iter().enumerate().map(|(at, (id, name))| (*id, (at, name))).collect();
        person.tags.sort_by_key(|tag| place.get(&tag.id).map(|(at, _)| *at));
        for tag in &mut person.tags {
            tag.name = place.get(&tag.id).map_or_else(String::new, |(_, name)| (*name).clone());
        }
        let place: HashMap<Id, (usize, &String)> =
            stored.fields.iter().enumerate().map(|(at, (id, name))| (*id, (at, name))).collect();
        person.fields.sort_by_key(|value| place.get(&value.field).map(|(at, _)| *at));
        for value in &mut person.fields {
            value.name = place.get(&value.field).map_or_else(String::new, |(_, name)| (*name).clone());
        }
    }
    Ok(Some(person))
}

/// A person as stored, whole, whoever asks.
pub(crate) struct Stored {
    pub content: Content,
    pub version: i64,
    changed: Micros,
    tags: Vec<(Id, String)>,
    fields: Vec<(Id, String)>,
}

/// Reads the whole aggregate, past the limits of fields: for comparing, never for showing.
pub(crate) fn stored(r: &Read, id: Id) -> Result<Option<Stored>, Fail> {
    let key = vals![r.house(), id];
    let Some(head) = r.opt(&HEAD, key)? else { return Ok(None) };
    let way = |row: Contact| WayRow {
        id: row.id,
        kind: row.kind,
        label: row.label,
        value: row.value,
        locality: row.locality,
        region: row.region,
        postcode: row.postcode,
        country: row.country,
        place: row.place,
    };
    let consent = |row: Asked| ConsentRow {
        sender: row.sender,
        channel: row.channel,
        purpose: row.purpose,
        yes: row.state == "yes",
        basis: row.basis,
        source: row.source,
        at: row.at,
        expires: row.expires,
    };
    let tags = r.all(&TAGS, key)?;
    let fields = r.all(&FIELDS, key)?;
    let mut content = Content {
        home: head.home_house.zip(head.home_id),
        name: head.name,
        given: head.given,
        pronouns: head.pronouns,
        lang: head.lang,
        level: head.level,
        audience: head.audience,
        state: head.state,
        created: head.created,
        binned: head.binned,
        expires: head.expires,
        ways: r.all(&WAYS, key)?.into_iter().map(way).collect(),
        speaks: r.all(&SPEAKS, key)?,
        needs: r.all(&NEEDS, key)?.into_iter().map(|(id, kind, words)| NeedRow { id, kind, words }).collect(),
        tags: tags.iter().map(|(id, _)| *id).collect(),
        fields: fields.iter().map(|(id, _, value)| (*id, value.clone())).collect(),
        consents: r.all(&CONSENTS, key)?.into_iter().map(consent).collect(),
        external_ids: r.all(&EXTERNAL_IDS, key)?,
    };
    content.arrange();
    let fields = fields.into_iter().map(|(id, name, _)| (id, name)).collect();
    Ok(Some(Stored { content, version: head.version, changed: head.changed, tags, fields }))
}

/// Writes new people, all tables at once.
pub(crate) fn insert(w: &Write, saving: &Saving, people: &[(Id, &Content)]) -> Result<(), Fail> {
    let house = w.house();
    let mut rows = Vec::with_capacity(people.len());
    for (id, content) in people {
        rows.push(
            vals![
                house,
                *id,
                "person",
                content.home.map(|(house, _)| house),
                content.home.map(|(_, id)| id),
                &content.name,
                &content.given,
                starling_names::sort_key(&content.name),
                &content.pronouns,
                &content.lang,
                &content.level,
                content.audience,
                &content.state,
                1,
                saving.set(),
                content.created,
                saving.now(),
                content.binned,
                content.expires
            ]
            .to_vec(),
        );
    }
    w.many(&ADD, &rows)?;
    let kinds = field::kinds_for(w, people.iter().map(|(_, content)| *content))?;
    let all = |section: fn(&mut Vec<Vec<Val>>, Id, Id, &Content)| {
        let mut rows = Vec::new();
        people.iter().for_each(|(id, content)| section(&mut rows, house, *id, content));
        // In the order of the key they land close together, which a large table notices.
        rows.sort_unstable();
        rows
    };
    w.many(&ADD_WAYS, &all(way_rows))?;
    w.many(&ADD_SPEAKS, &all(speaks_rows))?;
    w.many(&ADD_NEEDS, &all(need_rows))?;
    w.many(&ADD_TAGS, &all(tag_rows))?;
    w.many(&ADD_CONSENTS, &all(consent_rows))?;
    w.many(&ADD_EXTERNAL_IDS, &all(external_id_rows))?;
    w.many(&ADD_TERMS, &all(term_rows))?;
    let fields: Vec<_> = people.iter().flat_map(|(id, content)| field_rows(house, *id, content, &kinds)).collect();
    w.many(&ADD_FIELDS, &fields)?;
    Ok(())
}

/// Writes what differs; another version than `version` in the table is [`Fail::Stale`].
pub(crate) fn update(
    w: &Write,
    saving: &Saving,
    id: Id,
    version: i64,
    before: &Content,
    after: &Content,
) -> Result<(), Fail> {
    let (house, key) = (w.house(), vals![w.house(), id]);
    let touched = w.exec(
        &UPDATE,
        vals![
            after.home.map(|(house, _)| house),
            after.home.map(|(_, id)| id),
            &after.name,
            &after.given,
            starling_names::sort_key(&after.name),
            &after.pronouns,
            &after.lang,
            &after.level,
            after.audience,
            &after.state,
            saving.set(),
            after.created,
            saving.now(),
            after.binned,
            after.expires,
            house,
            id,
            version
        ],
    )?;
    if touched == 0 {
        return Err(Fail::Stale);
    }
    let rows = |section: fn(&mut Vec<Vec<Val>>, Id, Id, &Content)| {
        let mut rows = Vec::new();
        section(&mut rows, house, id, after);
        rows
    };
    if before.ways != after.ways {
        w.exec(&REMOVE_WAYS, key)?;
        w.many(&ADD_WAYS, &rows(way_rows))?;
    }
    if before.speaks != after.speaks {
        w.exec(&REMOVE_SPEAKS, key)?;
        w.many(&ADD_SPEAKS, &rows(speaks_rows))?;
    }
    if before.needs != after.needs {
        w.exec(&REMOVE_NEEDS, key)?;
        w.many(&ADD_NEEDS, &rows(need_rows))?;
    }
    if before.tags != after.tags {
        w.exec(&REMOVE_TAGS, key)?;
        w.many(&ADD_TAGS, &rows(tag_rows))?;
    }
    if before.fields != after.fields {
        let kinds = field::kinds_for(w, [after])?;
        w.exec(&REMOVE_FIELDS, key)?;
        w.many(&ADD_FIELDS, &field_rows(house, id, after, &kinds))?;
    }
    if before.consents != after.consents {
        w.exec(&REMOVE_CONSENTS, key)?;
        w.many(&ADD_CONSENTS, &rows(consent_rows))?;
    }
    if before.external_ids != after.external_ids {
        w.exec(&REMOVE_EXTERNAL_IDS, key)?;
        w.many(&ADD_EXTERNAL_IDS, &rows(external_id_rows))?;
    }
    if before.terms_differ(after) {
        w.exec(&REMOVE_TERMS, key)?;
        w.many(&ADD_TERMS, &rows(term_rows))?;
    }
    Ok(())
}

/// Removes a person and every row that is theirs alone. Whoever else refers to them is refused by a foreign key.
pub(crate) fn remove(w: &Write, id: Id) -> Result<(), Fail> {
    let key = vals![w.house(), id];
    for statement in [
        &REMOVE_WAYS,
        &REMOVE_SPEAKS,
        &REMOVE_NEEDS,
        &REMOVE_TAGS,
        &REMOVE_FIELDS,
        &REMOVE_CONSENTS,
        &REMOVE_EXTERNAL_IDS,
        &REMOVE_TERMS,
    ] {
        w.exec(statement, key)?;
    }
    holder::forget(w, id)?;
    w.exec_some(&REMOVE, key)
}

fn way_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    for (position, way) in content.ways.iter().enumerate() {
        debug_assert!(WayKind::from_word(&way.kind).is_some());
        rows.push(
            vals![
                house,
                way.id,
                id,
                &way.kind,
                &way.label,
                &way.value,
                &*way.norm(),
                &way.locality,
                &way.region,
                &way.postcode,
                &way.country,
                &way.place,
                position
            ]
            .to_vec(),
        );
    }
}

fn speaks_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    rows.extend(content.speaks.iter().map(|lang| vals![house, id, lang].to_vec()));
}

fn need_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    rows.extend(content.needs.iter().map(|need| vals![house, need.id, id, &need.kind, &need.words].to_vec()));
}

fn tag_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    rows.extend(content.tags.iter().map(|tag| vals![house, id, *tag].to_vec()));
}

fn consent_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    for asked in &content.consents {
        let state = if asked.yes { "yes" } else { "no" };
        rows.push(
            vals![
                house,
                id,
                asked.sender,
                &asked.channel,
                &asked.purpose,
                state,
                &asked.basis,
                &asked.source,
                asked.at,
                asked.expires
            ]
            .to_vec(),
        );
    }
}

fn external_id_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    rows.extend(content.external_ids.iter().map(|(system, value)| vals![house, system, value, id].to_vec()));
}

fn term_rows(rows: &mut Vec<Vec<Val>>, house: Id, id: Id, content: &Content) {
    rows.extend(content.terms().into_iter().map(|term| vals![house, term, id].to_vec()));
}

fn field_rows(house: Id, id: Id, content: &Content, kinds: &HashMap<Id, field::FieldKind>) -> Vec<Vec<Val>> {
    let fold =
        |field, value: &str| kinds.get(field).map_or_else(|| starling_names::fold(value), |kind| kind.fold(value));
    content.fields.iter().map(|(field, value)| vals![house, id, *field, value, fold(field, value)].to_vec()).collect()
}
