-- The foundation. House first in every key; the global tables come first and their list may only shrink.
-- Times are microseconds since 1970 in UTC; flags are 0 or 1; words of a closed set are checked in the types.

CREATE TABLE house (
  id {id} NOT NULL PRIMARY KEY,
  slug {text} NOT NULL UNIQUE,
  kind {text} NOT NULL CHECK (kind IN ('organization', 'coalition', 'commons')),
  name {text} NOT NULL,
  lang {text} NOT NULL,
  zone {text} NOT NULL,
  created {int} NOT NULL
);
CREATE TABLE account (
  id {id} NOT NULL PRIMARY KEY,
  name {text} NOT NULL,
  lang {text} NOT NULL,
  last_house {id},
  created {int} NOT NULL
);
-- Ways to sign in. One mail address may open several accounts: households share.
CREATE TABLE login (
  account {id} NOT NULL REFERENCES account (id),
  kind {text} NOT NULL CHECK (kind IN ('mail')),
  value {text} NOT NULL,
  PRIMARY KEY (account, kind, value)
);
CREATE INDEX login_value ON login (kind, value);
CREATE TABLE session (
  token_hash {blob} NOT NULL PRIMARY KEY,
  id {id} NOT NULL,
  account {id} NOT NULL REFERENCES account (id),
  device {text} NOT NULL,
  created {int} NOT NULL,
  seen {int} NOT NULL,
  expires {int} NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE TABLE code (
  id {id} NOT NULL PRIMARY KEY,
  mail {text} NOT NULL,
  code_hash {blob} NOT NULL,
  link_hash {blob} NOT NULL,
  browser_hash {blob},
  next {text} NOT NULL,
  tries {int} NOT NULL,
  created {int} NOT NULL,
  expires {int} NOT NULL,
  used {int} NOT NULL
);
CREATE INDEX code_link ON code (link_hash);
CREATE INDEX code_mail ON code (mail, created);
CREATE TABLE rate (
  subject {text} NOT NULL,
  since {int} NOT NULL,
  count {int} NOT NULL,
  PRIMARY KEY (subject, since)
);
-- Work for later. A job holds ids only; what they mean is decided again for its actor when it runs.
CREATE TABLE job (
  id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL,
  house {id} NOT NULL,
  subject {id} NOT NULL,
  account {id},
  state {text} NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
  run_at {int} NOT NULL,
  lease_until {int} NOT NULL,
  attempts {int} NOT NULL,
  created {int} NOT NULL,
  UNIQUE (kind, house, subject)
);
CREATE INDEX job_due ON job (state, run_at);

CREATE TABLE seat (
  house {id} NOT NULL REFERENCES house (id),
  account {id} NOT NULL REFERENCES account (id),
  party {id},
  roles {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('invited', 'confirmed', 'revoked')),
  created {int} NOT NULL,
  PRIMARY KEY (house, account)
{keyed};
CREATE INDEX seat_account ON seat (account);
CREATE TABLE owner_lock (
  house {id} NOT NULL,
  PRIMARY KEY (house)
{keyed};
CREATE TABLE invitation (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  token_hash {blob} NOT NULL,
  name {text} NOT NULL,
  mail {text} NOT NULL,
  roles {text} NOT NULL,
  party {id},
  by_account {id},
  state {text} NOT NULL CHECK (state IN ('open', 'accepted', 'withdrawn')),
  created {int} NOT NULL,
  expires {int} NOT NULL,
  PRIMARY KEY (house, id)
{keyed};
CREATE UNIQUE INDEX invitation_token ON invitation (house, token_hash);

-- Who. A person, a group or a public actor; an organization or coalition is the party whose id is its house's.
-- home_house and home_id make a card: a party that stands here for one whose home is elsewhere. They are no key.
CREATE TABLE party (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('person', 'group', 'organization', 'coalition', 'actor')),
  home_house {id},
  home_id {id},
  name {text} NOT NULL,
  given {text} NOT NULL,
  sort_name {text} NOT NULL,
  pronouns {text} NOT NULL,
  lang {text} NOT NULL,
  level {text} NOT NULL,
  audience {id},
  state {text} NOT NULL CHECK (state IN ('here', 'resting', 'left', 'binned')),
  version {int} NOT NULL,
  change_id {id} NOT NULL,
  created {int} NOT NULL,
  changed {int} NOT NULL,
  binned {int},
  expires {int},
  PRIMARY KEY (house, id),
  UNIQUE (house, id, kind)
{keyed};
-- The state stands last, so that counting a list never leaves the index.
CREATE INDEX party_list ON party (house, kind, sort_name, id, state);
CREATE INDEX party_new ON party (house, kind, created);
CREATE INDEX party_lang ON party (house, kind, lang);
CREATE INDEX party_bin ON party (house, state, binned);
CREATE TABLE contact (
  house {id} NOT NULL,
  id {id} NOT NULL,
  party {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('mail', 'phone', 'address', 'web')),
  label {text} NOT NULL,
  value {text} NOT NULL,
  norm {text} NOT NULL,
  locality {text} NOT NULL,
  region {text} NOT NULL,
  postcode {text} NOT NULL,
  country {text} NOT NULL,
  place {text} NOT NULL,
  position {int} NOT NULL,
  PRIMARY KEY (house, id),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX contact_party ON contact (house, party);
CREATE INDEX contact_norm ON contact (house, kind, norm);
CREATE INDEX contact_place ON contact (house, place, party);
CREATE TABLE speaks (
  house {id} NOT NULL,
  party {id} NOT NULL,
  lang {text} NOT NULL,
  PRIMARY KEY (house, party, lang),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX speaks_lang ON speaks (house, lang, party);
CREATE TABLE need (
  house {id} NOT NULL,
  id {id} NOT NULL,
  party {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('access', 'culture')),
  words {text} NOT NULL,
  PRIMARY KEY (house, id),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX need_party ON need (house, party);
-- Consent is per sender and channel: this house, or a house it shares with, by mail, text or call.
CREATE TABLE consent (
  house {id} NOT NULL,
  party {id} NOT NULL,
  sender {id} NOT NULL,
  channel {text} NOT NULL CHECK (channel IN ('mail', 'text', 'call', 'post')),
  purpose {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('yes', 'no')),
  basis {text} NOT NULL,
  source {text} NOT NULL,
  at {int} NOT NULL,
  expires {int},
  PRIMARY KEY (house, party, sender, channel, purpose),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE TABLE external_id (
  house {id} NOT NULL,
  system {text} NOT NULL,
  value {text} NOT NULL,
  party {id} NOT NULL,
  PRIMARY KEY (house, system, value),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX external_id_party ON external_id (house, party);
CREATE TABLE term (
  house {id} NOT NULL,
  term {text} NOT NULL,
  party {id} NOT NULL,
  PRIMARY KEY (house, term, party),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX term_party ON term (house, party);
CREATE TABLE tag (
  house {id} NOT NULL,
  id {id} NOT NULL,
  name {text} NOT NULL,
  folded {text} NOT NULL,
  created {int} NOT NULL,
  PRIMARY KEY (house, id),
  UNIQUE (house, folded)
{keyed};
CREATE TABLE party_tag (
  house {id} NOT NULL,
  party {id} NOT NULL,
  tag {id} NOT NULL,
  PRIMARY KEY (house, party, tag),
  FOREIGN KEY (house, party) REFERENCES party (house, id),
  FOREIGN KEY (house, tag) REFERENCES tag (house, id)
{keyed};
CREATE INDEX party_tag_tag ON party_tag (house, tag, party);
CREATE TABLE field (
  house {id} NOT NULL,
  id {id} NOT NULL,
  name {text} NOT NULL,
  folded {text} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('text', 'choice', 'number', 'date')),
  choices {text} NOT NULL,
  position {int} NOT NULL,
  PRIMARY KEY (house, id),
  UNIQUE (house, folded)
{keyed};
CREATE TABLE party_field (
  house {id} NOT NULL,
  party {id} NOT NULL,
  field {id} NOT NULL,
  value {text} NOT NULL,
  folded {text} NOT NULL,
  PRIMARY KEY (house, party, field),
  FOREIGN KEY (house, party) REFERENCES party (house, id),
  FOREIGN KEY (house, field) REFERENCES field (house, id)
{keyed};
CREATE INDEX party_field_value ON party_field (house, field, folded, party);
CREATE TABLE saved_list (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  name {text} NOT NULL,
  filter {text} NOT NULL,
  by_account {id},
  created {int} NOT NULL,
  PRIMARY KEY (house, id)
{keyed};
-- What the house says of itself and of the organizations in it: places, issues, streams, languages, words.
CREATE TABLE facet (
  house {id} NOT NULL,
  party {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('place', 'issue', 'stream', 'language', 'words', 'publishes')),
  value {text} NOT NULL,
  PRIMARY KEY (house, party, kind, value),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
-- A total an organization chose to publish, written into the coalition's house under the organization's card.
CREATE TABLE figure (
  house {id} NOT NULL,
  party {id} NOT NULL,
  measure {text} NOT NULL,
  value {int} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (house, party, measure),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
-- Tied how. The kinds of both ends are part of the key they refer to, so that an actor can never be a member.
CREATE TABLE tie (
  house {id} NOT NULL,
  id {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('knows', 'household', 'member', 'delegate', 'holds', 'coaches', 'influences', 'funds', 'partners')),
  from_party {id} NOT NULL,
  from_kind {text} NOT NULL,
  to_party {id} NOT NULL,
  to_kind {text} NOT NULL,
  since {int} NOT NULL,
  until {int},
  state {text} NOT NULL CHECK (state IN ('invited', 'live', 'ended')),
  detail {text} NOT NULL,
  change_id {id} NOT NULL,
  PRIMARY KEY (house, id),
  FOREIGN KEY (house, from_party, from_kind) REFERENCES party (house, id, kind),
  FOREIGN KEY (house, to_party, to_kind) REFERENCES party (house, id, kind),
  CHECK (kind <> 'member' OR (from_kind <> 'actor' AND to_kind <> 'actor'))
{keyed};
CREATE INDEX tie_from ON tie (house, from_party, kind);
CREATE INDEX tie_to ON tie (house, to_party, kind);
CREATE INDEX tie_kind ON tie (house, kind, state);
CREATE TABLE holder (
  house {id} NOT NULL,
  record {id} NOT NULL,
  party {id} NOT NULL,
  PRIMARY KEY (house, record, party),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX holder_party ON holder (house, party, record);
-- A note is plain and shared, or sealed under its author's key; never both.
CREATE TABLE note (
  house {id} NOT NULL,
  id {id} NOT NULL,
  about {id} NOT NULL,
  author {id} NOT NULL,
  author_name {text} NOT NULL,
  level {text} NOT NULL,
  lang {text} NOT NULL,
  body {text},
  sealed {blob},
  key_id {id},
  state {text} NOT NULL CHECK (state IN ('here', 'binned')),
  created {int} NOT NULL,
  changed {int} NOT NULL,
  expires {int} NOT NULL,
  PRIMARY KEY (house, id),
  FOREIGN KEY (house, about) REFERENCES party (house, id),
  CHECK ((body IS NULL) <> (sealed IS NULL))
{keyed};
CREATE INDEX note_about ON note (house, about, created);
-- Data keys, wrapped by the key file: one per house, and one per (house, author) for private notes.
CREATE TABLE data_key (
  house {id} NOT NULL REFERENCES house (id),
  owner {id} NOT NULL,
  id {id} NOT NULL,
  wrapped {blob} NOT NULL,
  created {int} NOT NULL,
  PRIMARY KEY (house, owner, id)
{keyed};

-- Changed when, by whom, for whom; and what it was before, sealed, so that undo is exact.
CREATE TABLE change_set (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  kind {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('open', 'applied', 'undoing', 'undone')),
  by_account {id},
  by_name {text} NOT NULL,
  task {text} NOT NULL,
  source {text} NOT NULL,
  undoes {id},
  changes {int} NOT NULL,
  created {int} NOT NULL,
  PRIMARY KEY (house, id)
{keyed};
CREATE INDEX change_set_time ON change_set (house, created, id);
CREATE TABLE change (
  house {id} NOT NULL,
  change_set {id} NOT NULL,
  seq {int} NOT NULL,
  record {text} NOT NULL,
  row_id {id} NOT NULL,
  before {blob},
  after_hash {blob},
  fields {text} NOT NULL,
  PRIMARY KEY (house, change_set, seq),
  FOREIGN KEY (house, change_set) REFERENCES change_set (house, id)
{keyed};
CREATE INDEX change_row ON change (house, row_id, change_set);
CREATE TABLE audit (
  house {id} NOT NULL REFERENCES house (id),
  seq {int} NOT NULL,
  at {int} NOT NULL,
  account {id},
  task {text} NOT NULL,
  verb {text} NOT NULL,
  object {id},
  detail {text} NOT NULL,
  hash {blob} NOT NULL,
  PRIMARY KEY (house, seq)
{keyed};
{lite}CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
{lite}CREATE TRIGGER audit_grows BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;
{pg}CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit only grows'; END $$;
{pg}CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TABLE read_log (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  at {int} NOT NULL,
  account {id} NOT NULL,
  name {text} NOT NULL,
  party {id},
  kind {text} NOT NULL CHECK (kind IN ('opened', 'listed', 'exported', 'printed')),
  detail {text} NOT NULL,
  count {int} NOT NULL,
  PRIMARY KEY (house, id)
{keyed};
CREATE INDEX read_log_party ON read_log (house, party, at);
CREATE TABLE request (
  house {id} NOT NULL,
  account {id} NOT NULL,
  id {text} NOT NULL,
  location {text} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (house, account, id)
{keyed};
CREATE TABLE outbox (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  recipient {text} NOT NULL,
  sealed {blob} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
  created {int} NOT NULL,
  PRIMARY KEY (house, id)
{keyed};

-- A list on its way in: the file in sealed pieces, how its columns are read, and what became of each row.
CREATE TABLE file (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  name {text} NOT NULL,
  size {int} NOT NULL,
  created {int} NOT NULL,
  expires {int} NOT NULL,
  PRIMARY KEY (house, id)
{keyed};
CREATE TABLE file_part (
  house {id} NOT NULL,
  file {id} NOT NULL,
  seq {int} NOT NULL,
  sealed {blob} NOT NULL,
  PRIMARY KEY (house, file, seq),
  FOREIGN KEY (house, file) REFERENCES file (house, id)
{keyed};
CREATE TABLE import (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  file {id},
  file_name {text} NOT NULL,
  vendor {text} NOT NULL,
  fingerprint {text} NOT NULL,
  digest {blob} NOT NULL,
  mapping {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('mapping', 'ready', 'running', 'stopped', 'done', 'undoing', 'undone', 'failed')),
  change_set {id},
  by_account {id},
  by_name {text} NOT NULL,
  total {int} NOT NULL,
  cursor {int} NOT NULL,
  created_count {int} NOT NULL,
  updated_count {int} NOT NULL,
  unchanged_count {int} NOT NULL,
  rejected_count {int} NOT NULL,
  undone_count {int} NOT NULL,
  left_count {int} NOT NULL,
  stop {int} NOT NULL,
  problem {text} NOT NULL,
  created {int} NOT NULL,
  finished {int},
  PRIMARY KEY (house, id)
{keyed};
CREATE TABLE import_row (
  house {id} NOT NULL,
  import {id} NOT NULL,
  seq {int} NOT NULL,
  outcome {text} NOT NULL,
  reason {text} NOT NULL,
  party {id},
  PRIMARY KEY (house, import, seq),
  FOREIGN KEY (house, import) REFERENCES import (house, id)
{keyed};
CREATE INDEX import_row_party ON import_row (house, import, party);
-- Tags and fields an import was the first to name: they go with it when it is taken back.
CREATE TABLE import_made (
  house {id} NOT NULL,
  import {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('tag', 'field')),
  id {id} NOT NULL,
  PRIMARY KEY (house, import, kind, id),
  FOREIGN KEY (house, import) REFERENCES import (house, id)
{keyed};
CREATE TABLE import_mapping (
  house {id} NOT NULL REFERENCES house (id),
  fingerprint {text} NOT NULL,
  mapping {text} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (house, fingerprint)
{keyed};
-- SQLite guesses that a first key column leaves ten rows; a house leaves most of them, and a kind or a state many. So
-- it is told, once and for good, that plans may lean on what follows them: else it reads whole houses for one person.
{lite}ANALYZE;
{lite}DELETE FROM sqlite_stat1;
{lite}INSERT INTO sqlite_stat1 (tbl, idx, stat)
{lite}WITH keyed AS (
{lite}  SELECT t.name AS tbl, i.name AS idx, i.origin, i."unique" AS single, c.seqno, c.name AS col,
{lite}    count(*) OVER (PARTITION BY t.name, i.name) AS size,
{lite}    sum(c.name NOT IN ('house', 'kind', 'state', 'channel', 'purpose', 'sender', 'system', 'owner', 'from_kind', 'to_kind', 'position'))
{lite}      OVER (PARTITION BY t.name, i.name ORDER BY c.seqno) AS keen,
{lite}    sum(c.name <> 'house') OVER (PARTITION BY t.name, i.name ORDER BY c.seqno) AS past
{lite}  FROM sqlite_schema t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
{lite}  WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) x WHERE x.name = 'house')
{lite})
{lite}SELECT tbl, CASE origin WHEN 'pk' THEN tbl ELSE idx END, '1000000' || group_concat(' ' ||
{lite}  CASE WHEN single AND seqno = size - 1 THEN 1 WHEN keen = 0 AND past = 0 THEN 200000 WHEN keen = 0 THEN 50000
{lite}    WHEN keen = 1 THEN 12 ELSE 2 END, '' ORDER BY seqno)
{lite}FROM keyed GROUP BY tbl, idx, origin;
