-- The analysis: networks over time, influences, guides, ratings, the codebook at work. As in the first step, rows bear the
-- change that made them and the change that took them back. Tables named ..._evidence are lists of the rows that own them.
-- Statements say IF NOT EXISTS, because a schema statement commits at once: a step cut short is run again.

-- The intervention, by the items of TIDieR (Hoffmann et al. 2014, DOI 10.1136/bmj.g1687).
CREATE TABLE IF NOT EXISTS tidier_item (
  id UUID PRIMARY KEY,
  item VARCHAR(20) NOT NULL,
  content VARCHAR NOT NULL,
  where_found VARCHAR(1000),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

ALTER TABLE event ADD COLUMN IF NOT EXISTS phase VARCHAR(100);
CREATE TABLE IF NOT EXISTS event_network (event_id UUID NOT NULL, network_id UUID NOT NULL, PRIMARY KEY (event_id, network_id));

CREATE TABLE IF NOT EXISTS actor (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL,
  label VARCHAR(400) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  aliases VARCHAR NOT NULL,
  participant_id UUID REFERENCES participant (id),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE IF NOT EXISTS membership (
  id UUID PRIMARY KEY,
  actor_id UUID NOT NULL REFERENCES actor (id),
  network_id UUID NOT NULL REFERENCES network (id),
  role VARCHAR(400),
  from_event UUID NOT NULL REFERENCES event (id),
  to_event UUID REFERENCES event (id),
  how VARCHAR(2000),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- A tie between two actors, two networks, or one of each.
CREATE TABLE IF NOT EXISTS association (
  id UUID PRIMARY KEY,
  from_actor UUID REFERENCES actor (id),
  from_network UUID REFERENCES network (id),
  to_actor UUID REFERENCES actor (id),
  to_network UUID REFERENCES network (id),
  type VARCHAR(100) NOT NULL,
  directed BOOLEAN NOT NULL,
  from_event UUID NOT NULL REFERENCES event (id),
  to_event UUID REFERENCES event (id),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE IF NOT EXISTS network_focus (
  id UUID PRIMARY KEY,
  network_id UUID NOT NULL REFERENCES network (id),
  event_id UUID NOT NULL REFERENCES event (id),
  content VARCHAR(2000) NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- Several steps an event: high, then falling.
CREATE TABLE IF NOT EXISTS network_state (
  id UUID PRIMARY KEY,
  network_id UUID NOT NULL REFERENCES network (id),
  event_id UUID NOT NULL REFERENCES event (id),
  step INT NOT NULL,
  quality VARCHAR(12) NOT NULL,
  level VARCHAR(8) NOT NULL,
  direction VARCHAR(8) NOT NULL,
  because VARCHAR(2000),
  judged_by VARCHAR(200),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

CREATE TABLE IF NOT EXISTS strategy (
  id UUID PRIMARY KEY,
  network_id UUID NOT NULL REFERENCES network (id),
  slug VARCHAR(100) NOT NULL,
  what VARCHAR(2000) NOT NULL,
  event_id UUID NOT NULL REFERENCES event (id),
  version INT NOT NULL,
  replaces UUID REFERENCES strategy (id),
  status VARCHAR(12) NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE IF NOT EXISTS strategy_step (
  strategy_id UUID NOT NULL,
  number INT NOT NULL,
  what VARCHAR(2000) NOT NULL,
  owner_actor UUID,
  owner_network UUID,
  status VARCHAR(12) NOT NULL,
  PRIMARY KEY (strategy_id, number));

CREATE TABLE IF NOT EXISTS task (
  id UUID PRIMARY KEY,
  network_id UUID NOT NULL REFERENCES network (id),
  event_id UUID NOT NULL REFERENCES event (id),
  what VARCHAR(400) NOT NULL,
  planned_actor UUID REFERENCES actor (id),
  planned_network UUID REFERENCES network (id),
  actual_actor UUID REFERENCES actor (id),
  actual_network UUID REFERENCES network (id),
  contested BOOLEAN NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- The excerpts that a membership, association, focus, state, strategy or task rests on.
CREATE TABLE IF NOT EXISTS network_evidence (record_id UUID NOT NULL, excerpt_id UUID NOT NULL, PRIMARY KEY (record_id, excerpt_id));
CREATE INDEX IF NOT EXISTS network_evidence_excerpt ON network_evidence (excerpt_id);

CREATE TABLE IF NOT EXISTS influence (
  id UUID PRIMARY KEY,
  event_id UUID NOT NULL REFERENCES event (id),
  network_id UUID NOT NULL REFERENCES network (id),
  code_id UUID NOT NULL REFERENCES code (id),
  valence VARCHAR(8) NOT NULL,
  effect VARCHAR(12),
  claimed_by VARCHAR(400) NOT NULL,
  because VARCHAR(4000),
  status VARCHAR(10) NOT NULL,
  draft VARCHAR(1000),
  coder_id UUID NOT NULL,
  judged_at TIMESTAMP WITH TIME ZONE NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE IF NOT EXISTS influence_evidence (influence_id UUID NOT NULL, coding_id UUID NOT NULL, against BOOLEAN NOT NULL, PRIMARY KEY (influence_id, coding_id));
CREATE INDEX IF NOT EXISTS influence_evidence_coding ON influence_evidence (coding_id);

-- An interview guide: its questions and the codes they ask about.
CREATE TABLE IF NOT EXISTS guide (
  id UUID PRIMARY KEY,
  slug VARCHAR(100) NOT NULL,
  title VARCHAR(400) NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE IF NOT EXISTS guide_question (
  id UUID PRIMARY KEY,
  guide_id UUID NOT NULL REFERENCES guide (id),
  number INT NOT NULL,
  content VARCHAR(4000) NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE IF NOT EXISTS guide_question_code (question_id UUID NOT NULL, code_id UUID NOT NULL, PRIMARY KEY (question_id, code_id));
-- By which guide a source was held, and the questions left out in it.
CREATE TABLE IF NOT EXISTS source_guide (
  id UUID PRIMARY KEY,
  source_id UUID NOT NULL REFERENCES source (id),
  guide_id UUID NOT NULL REFERENCES guide (id),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE IF NOT EXISTS source_guide_skipped (source_guide_id UUID NOT NULL, question_id UUID NOT NULL, PRIMARY KEY (source_guide_id, question_id));

-- Append-only: the latest of a case, code and rater counts; one without a value withdraws what was before. An agreed one
-- (rater null) settles those in rating_settled.
CREATE TABLE IF NOT EXISTS rating (
  id UUID PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES study_case (id),
  code_id UUID NOT NULL REFERENCES code (id),
  rater_id UUID,
  rated VARCHAR(14),
  because VARCHAR(4000),
  made_by UUID NOT NULL,
  rated_at TIMESTAMP WITH TIME ZONE NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX IF NOT EXISTS rating_of ON rating (case_id, code_id);
CREATE TABLE IF NOT EXISTS rating_evidence (rating_id UUID NOT NULL, coding_id UUID NOT NULL, PRIMARY KEY (rating_id, coding_id));
CREATE INDEX IF NOT EXISTS rating_evidence_coding ON rating_evidence (coding_id);
CREATE TABLE IF NOT EXISTS rating_settled (rating_id UUID NOT NULL, settled_id UUID NOT NULL, PRIMARY KEY (rating_id, settled_id));

-- What a case, or a participant in it, says on a code; also the cell of a rapid template.
CREATE TABLE IF NOT EXISTS summary (
  id UUID PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES study_case (id),
  code_id UUID NOT NULL REFERENCES code (id),
  participant_id UUID REFERENCES participant (id),
  source_id UUID REFERENCES source (id),
  question INT,
  content VARCHAR NOT NULL,
  stamps VARCHAR(1000) NOT NULL,
  asked BOOLEAN,
  provisional VARCHAR(14),
  author_id UUID NOT NULL,
  second_reader_id UUID,
  status VARCHAR(8) NOT NULL,
  written_at TIMESTAMP WITH TIME ZONE NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE TABLE IF NOT EXISTS summary_evidence (summary_id UUID NOT NULL, coding_id UUID NOT NULL, PRIMARY KEY (summary_id, coding_id));
CREATE INDEX IF NOT EXISTS summary_evidence_coding ON summary_evidence (coding_id);

-- Where a team says otherwise than its rule whether a code tells cases of high and low outcome apart.
CREATE TABLE IF NOT EXISTS distinction (
  id UUID PRIMARY KEY,
  code_id UUID NOT NULL REFERENCES code (id),
  outcome VARCHAR(200) NOT NULL,
  verdict VARCHAR(14) NOT NULL,
  because VARCHAR(4000) NOT NULL,
  made_by UUID NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

ALTER TABLE code_overlay ADD COLUMN IF NOT EXISTS subject VARCHAR;
-- A neighbour to think of when coding with a code, and the words in a passage that make it likelier (one a line).
CREATE TABLE IF NOT EXISTS double_code_hint (
  id UUID PRIMARY KEY,
  code_id UUID NOT NULL REFERENCES code (id),
  neighbour_id UUID NOT NULL REFERENCES code (id),
  hint VARCHAR(2000) NOT NULL,
  words VARCHAR NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- Two codings that belong together: 'crosswalk' (made of an older one; to_coding null: settled to stay as it is) or 'facet'
-- (a role and a characteristic coded in one act).
CREATE TABLE IF NOT EXISTS coding_link (
  id UUID PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  from_coding UUID NOT NULL REFERENCES coding (id),
  to_coding UUID REFERENCES coding (id),
  because VARCHAR(2000),
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);
CREATE INDEX IF NOT EXISTS coding_link_from ON coding_link (from_coding);
CREATE INDEX IF NOT EXISTS coding_link_to ON coding_link (to_coding);
CREATE INDEX IF NOT EXISTS coding_link_created ON coding_link (created_seq);

-- Which codings stand of a code, and under which wording: counted from the index alone. It takes the first step's place.
CREATE INDEX IF NOT EXISTS coding_standing ON coding (code_id, code_version, status, removed_seq, id);
DROP INDEX IF EXISTS coding_code;
