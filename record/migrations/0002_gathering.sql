-- Met when, and promised what. A one-on-one is a gathering of two; later kinds widen the same tables.

CREATE TABLE gathering (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('one-on-one')),
  shape {text} NOT NULL CHECK (shape IN ('listening', 'commitment')),
  state {text} NOT NULL CHECK (state IN ('asked', 'set', 'held', 'missed', 'declined', 'cancelled')),
  host {id} NOT NULL,
  starts {int},
  zone {text} NOT NULL,
  minutes {int} NOT NULL,
  place {text} NOT NULL,
  purpose {text} NOT NULL,
  lang {text} NOT NULL,
  held {int},
  version {int} NOT NULL,
  created {int} NOT NULL,
  changed {int} NOT NULL,
  PRIMARY KEY (house, id),
  FOREIGN KEY (house, host) REFERENCES party (house, id)
{keyed};
CREATE INDEX gathering_host ON gathering (house, host);
-- Who was asked and who came. Without a party it will be an anonymous seat.
CREATE TABLE attendance (
  house {id} NOT NULL,
  id {id} NOT NULL,
  gathering {id} NOT NULL,
  party {id},
  part {text} NOT NULL CHECK (part IN ('host', 'guest')),
  state {text} NOT NULL CHECK (state IN ('asked', 'yes', 'no', 'came', 'absent')),
  PRIMARY KEY (house, id),
  UNIQUE (house, gathering, party),
  FOREIGN KEY (house, gathering) REFERENCES gathering (house, id),
  FOREIGN KEY (house, party) REFERENCES party (house, id)
{keyed};
CREATE INDEX attendance_party ON attendance (house, party, gathering);
-- What both who met may read and correct. What is only one's own is a note under its author's key.
CREATE TABLE debrief (
  house {id} NOT NULL,
  gathering {id} NOT NULL,
  heard {text} NOT NULL,
  gifts {text} NOT NULL,
  knows {text} NOT NULL,
  gave {text} NOT NULL,
  lang {text} NOT NULL,
  by_party {id},
  by_name {text} NOT NULL,
  version {int} NOT NULL,
  changed {int} NOT NULL,
  PRIMARY KEY (house, gathering),
  FOREIGN KEY (house, gathering) REFERENCES gathering (house, id)
{keyed};
-- One life cycle for every promise: asked, answered, kept or not.
CREATE TABLE commitment (
  house {id} NOT NULL REFERENCES house (id),
  id {id} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('ask', 'next-step', 'follow-up')),
  from_party {id} NOT NULL,
  to_party {id} NOT NULL,
  about_kind {text} NOT NULL CHECK (about_kind IN ('gathering')),
  about {id} NOT NULL,
  words {text} NOT NULL,
  lang {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('asked', 'yes', 'no', 'later', 'kept', 'part', 'not-kept', 'released')),
  due {int},
  asked_by {id},
  created {int} NOT NULL,
  changed {int} NOT NULL,
  PRIMARY KEY (house, id),
  FOREIGN KEY (house, from_party) REFERENCES party (house, id),
  FOREIGN KEY (house, to_party) REFERENCES party (house, id)
{keyed};
CREATE INDEX commitment_from ON commitment (house, from_party, state, due);
CREATE INDEX commitment_to ON commitment (house, to_party, state, due);
CREATE INDEX commitment_about ON commitment (house, about);
-- SQLite is told of the new tables what it was told of the old ones.
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
