-- Saved assessments and the rules that they were made with. Drafted by drizzle-kit from db/schema.ts, read, made STRICT, and given what
-- drizzle cannot say: JSON checks, and records that cannot be changed once they are frozen.

CREATE TABLE rule_packs (
  hash text PRIMARY KEY NOT NULL,
  version text NOT NULL,
  layer text NOT NULL,
  content text NOT NULL CHECK (json_type(content) = 'object'),
  stored_at text NOT NULL,
  CONSTRAINT "rule_packs_layer" CHECK(layer IN ('law', 'guidance', 'firm'))
) STRICT;

CREATE TABLE assessments (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  person_id text NOT NULL,
  as_of text NOT NULL,
  pack_hash text NOT NULL,
  saved_at text NOT NULL,
  saved_by text NOT NULL,
  note text NOT NULL,
  engine integer NOT NULL,
  measures text NOT NULL CHECK (json_type(measures) = 'object'),
  summary text NOT NULL CHECK (json_type(summary) = 'object'),
  facts_digest text NOT NULL,
  result_digest text NOT NULL,
  seal text NOT NULL,
  facts text NOT NULL CHECK (json_type(facts) = 'object'),
  result text NOT NULL CHECK (json_type(result) = 'object'),
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (pack_hash) REFERENCES rule_packs(hash),
  FOREIGN KEY (saved_by) REFERENCES staff(id)
) STRICT;
CREATE INDEX assessments_by_file ON assessments (file_id,saved_at);
CREATE INDEX assessments_by_pack ON assessments (pack_hash);
CREATE INDEX assessments_by_author ON assessments (saved_by);

CREATE TRIGGER rule_packs_are_never_changed BEFORE UPDATE ON rule_packs
BEGIN SELECT RAISE(ABORT, 'stored rules are never changed'); END;
CREATE TRIGGER assessments_are_never_changed BEFORE UPDATE ON assessments
BEGIN SELECT RAISE(ABORT, 'a saved assessment is never changed'); END;
