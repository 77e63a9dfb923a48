-- The study's first schema. Rows of most tables bear created_seq (the change that made them) and removed_seq (the change
-- that took them back, null while they stand): see journal.Journal. Offsets count code points. Lists that only a person
-- reads (aliases, criteria) are JSON texts.

CREATE TABLE setting (name VARCHAR(64) PRIMARY KEY, content VARCHAR NOT NULL);

CREATE TABLE journal_counter (name VARCHAR(16) PRIMARY KEY, last_seq BIGINT NOT NULL);
INSERT INTO journal_counter VALUES ('change', 0);

CREATE TABLE change (
  seq BIGINT PRIMARY KEY,
  id UUID NOT NULL,
  made_at TIMESTAMP WITH TIME ZONE NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  what VARCHAR(60) NOT NULL,
  entity VARCHAR(30) NOT NULL,
  entity_id UUID,
  summary VARCHAR(2000) NOT NULL,
  undoes BIGINT,
  undone_by BIGINT);

-- What a change did to rows that stood before it: 'altered' with the row as it was, 'removed' or 'restored'. Rows that a
-- change made are known by their created_seq.
CREATE TABLE change_part (
  seq BIGINT NOT NULL,
  part INT NOT NULL,
  table_name VARCHAR(30) NOT NULL,
  row_id UUID NOT NULL,
  what VARCHAR(10) NOT NULL,
  before_image VARCHAR,
  PRIMARY KEY (seq, part));
CREATE INDEX change_part_row ON change_part (row_id);

CREATE TABLE coder (id UUID PRIMARY KEY, name VARCHAR(200) NOT NULL, created_seq BIGINT NOT NULL, removed_seq BIGINT);

CREATE TABLE codebook (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL,
  version VARCHAR(60) NOT NULL,
  title VARCHAR(400) NOT NULL,
  language VARCHAR(20) NOT NULL,
  citation VARCHAR,
  rights VARCHAR,
  notice VARCHAR,
  details VARCHAR,
  framework BOOLEAN NOT NULL,
  ordinal INT NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE code (
  id UUID PRIMARY KEY,
  codebook_id UUID NOT NULL REFERENCES codebook (id),
  parent_id UUID REFERENCES code (id),
  slug VARCHAR(300) NOT NULL,
  name VARCHAR(400) NOT NULL,
  level VARCHAR(20) NOT NULL,
  origin VARCHAR(12) NOT NULL,
  ordinal INT NOT NULL,
  aliases VARCHAR NOT NULL,
  definition VARCHAR,
  include_rules VARCHAR NOT NULL,
  exclude_rules VARCHAR NOT NULL,
  examples VARCHAR NOT NULL,
  note VARCHAR,
  basis VARCHAR,
  colour VARCHAR(7),
  details VARCHAR,
  version INT NOT NULL,
  retired BOOLEAN NOT NULL,
  merged_into UUID,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX code_codebook ON code (codebook_id);
CREATE INDEX code_created ON code (created_seq);

-- The study's own wording laid over a framework's code.
CREATE TABLE code_overlay (
  id UUID PRIMARY KEY,
  code_id UUID NOT NULL REFERENCES code (id),
  name VARCHAR(400),
  definition VARCHAR,
  include_rules VARCHAR,
  exclude_rules VARCHAR,
  examples VARCHAR,
  note VARCHAR,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- The wording each earlier version of a code had.
CREATE TABLE code_version (
  id UUID PRIMARY KEY,
  code_id UUID NOT NULL REFERENCES code (id),
  version INT NOT NULL,
  wording VARCHAR NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE study_case (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL,
  name VARCHAR(400) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE case_attribute (case_id UUID NOT NULL, name VARCHAR(200) NOT NULL, content VARCHAR NOT NULL, PRIMARY KEY (case_id, name));

CREATE TABLE event (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL,
  title VARCHAR(400) NOT NULL,
  ordinal INT NOT NULL,
  from_date VARCHAR(21),
  to_date VARCHAR(21),
  predicted BOOLEAN NOT NULL,
  key_points VARCHAR,
  case_id UUID REFERENCES study_case (id),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE network (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL,
  name VARCHAR(400) NOT NULL,
  kind VARCHAR(60),
  aliases VARCHAR NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE network_origin (network_id UUID NOT NULL, origin_id UUID NOT NULL, PRIMARY KEY (network_id, origin_id));

CREATE TABLE participant (
  id UUID PRIMARY KEY,
  pseudonym VARCHAR(200) NOT NULL,
  role VARCHAR(400),
  consent_basis VARCHAR(10) NOT NULL,
  consent_uses VARCHAR(60) NOT NULL,
  case_id UUID REFERENCES study_case (id),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
-- From when to when (source dates) a participant speaks for a network; null is open.
CREATE TABLE participant_network (
  id UUID PRIMARY KEY,
  participant_id UUID NOT NULL,
  network_id UUID NOT NULL,
  from_date VARCHAR(21),
  to_date VARCHAR(21),
  event_id UUID,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE source (
  id UUID PRIMARY KEY,
  ordinal INT NOT NULL,
  title VARCHAR(1000) NOT NULL,
  file_name VARCHAR(1000) NOT NULL,
  part VARCHAR(400) NOT NULL,
  format VARCHAR(20) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  said_date VARCHAR(21),
  written_date VARCHAR(21),
  collector VARCHAR(200),
  place VARCHAR(400),
  form VARCHAR(100),
  case_id UUID REFERENCES study_case (id),
  consent_basis VARCHAR(10) NOT NULL,
  consent_uses VARCHAR(60) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  version_id UUID NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX source_sha256 ON source (sha256);
CREATE INDEX source_created ON source (created_seq);
CREATE TABLE source_network (source_id UUID NOT NULL, network_id UUID NOT NULL, PRIMARY KEY (source_id, network_id));
CREATE TABLE source_event (source_id UUID NOT NULL, event_id UUID NOT NULL, PRIMARY KEY (source_id, event_id));
CREATE TABLE source_participant (source_id UUID NOT NULL, participant_id UUID NOT NULL, PRIMARY KEY (source_id, participant_id));
CREATE TABLE source_companion (source_id UUID NOT NULL, companion_id UUID NOT NULL, PRIMARY KEY (source_id, companion_id));
CREATE TABLE source_attribute (source_id UUID NOT NULL, name VARCHAR(200) NOT NULL, content VARCHAR NOT NULL, PRIMARY KEY (source_id, name));

CREATE TABLE attachment (
  id UUID PRIMARY KEY,
  source_id UUID NOT NULL REFERENCES source (id),
  file_name VARCHAR(1000) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  size_bytes BIGINT NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- A source's frozen text; never changed, a correction is a further row.
CREATE TABLE source_version (
  id UUID PRIMARY KEY,
  source_id UUID NOT NULL,
  number INT NOT NULL,
  characters INT NOT NULL,
  segments INT NOT NULL,
  text_hash CHAR(64) NOT NULL,
  content CHARACTER LARGE OBJECT NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX source_version_source ON source_version (source_id);

CREATE TABLE segment (
  version_id UUID NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  speaker VARCHAR(100),
  seconds DOUBLE PRECISION,
  page INT,
  depth INT NOT NULL,
  PRIMARY KEY (version_id, number));

-- A speaker label of a source: mapped to a participant, to the researcher, or to nobody yet.
CREATE TABLE speaker (
  id UUID PRIMARY KEY,
  source_id UUID NOT NULL,
  label VARCHAR(100) NOT NULL,
  participant_id UUID,
  researcher BOOLEAN NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX speaker_source ON speaker (source_id);

CREATE TABLE excerpt (
  id UUID PRIMARY KEY,
  version_id UUID NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  network_id UUID,
  voice VARCHAR(10),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX excerpt_place ON excerpt (version_id, start_at, end_at);
CREATE INDEX excerpt_created ON excerpt (created_seq);

CREATE TABLE coding (
  id UUID PRIMARY KEY,
  excerpt_id UUID NOT NULL,
  code_id UUID NOT NULL,
  code_version INT NOT NULL,
  coder_id UUID NOT NULL,
  valence VARCHAR(8),
  note VARCHAR,
  layer VARCHAR(10) NOT NULL,
  status VARCHAR(10) NOT NULL,
  event_basis VARCHAR(10),
  coded_at TIMESTAMP WITH TIME ZONE NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX coding_excerpt ON coding (excerpt_id);
CREATE INDEX coding_code ON coding (code_id);
CREATE INDEX coding_created ON coding (created_seq);
CREATE TABLE coding_event (coding_id UUID NOT NULL, event_id UUID NOT NULL, PRIMARY KEY (coding_id, event_id));
CREATE TABLE coding_affects (coding_id UUID NOT NULL, network_id UUID NOT NULL, PRIMARY KEY (coding_id, network_id));

-- A passage off the record: neither found nor counted nor exported.
CREATE TABLE restriction (
  id UUID PRIMARY KEY,
  version_id UUID NOT NULL,
  start_at INT NOT NULL,
  end_at INT NOT NULL,
  reason VARCHAR(400),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX restriction_version ON restriction (version_id);

CREATE TABLE memo (
  id UUID PRIMARY KEY,
  kind VARCHAR(12) NOT NULL,
  own_date VARCHAR(21),
  content VARCHAR NOT NULL,
  followup VARCHAR(6),
  coder_id UUID NOT NULL,
  written_at TIMESTAMP WITH TIME ZONE NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE memo_subject (memo_id UUID NOT NULL, entity VARCHAR(20) NOT NULL, entity_id UUID NOT NULL, PRIMARY KEY (memo_id, entity, entity_id));
CREATE INDEX memo_subject_entity ON memo_subject (entity_id);
