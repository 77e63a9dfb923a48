-- Questions that people keep by name. As in the first step, rows bear the change that made them and the change that took them
-- back. Statements say IF NOT EXISTS, because a schema statement commits at once: a step cut short is run again.

CREATE TABLE IF NOT EXISTS saved_query (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  asks VARCHAR(10) NOT NULL,
  coder_id UUID NOT NULL REFERENCES coder (id),
  saved_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  created_seq BIGINT NOT NULL,
  removed_seq BIGINT);

-- What is asked for, option by option, as it is typed.
CREATE TABLE IF NOT EXISTS saved_query_term (
  query_id UUID NOT NULL,
  place INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  content VARCHAR NOT NULL,
  PRIMARY KEY (query_id, place));
