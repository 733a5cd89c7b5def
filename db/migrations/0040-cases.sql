-- Cases of a client, and the items of their checklists. Drafted by drizzle-kit from db/schema.ts, read, made STRICT, and given JSON checks.

CREATE TABLE cases (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  kind text NOT NULL,
  person_id text NOT NULL,
  title text NOT NULL,
  stage text NOT NULL,
  filing_on text,
  landing_on text,
  note text NOT NULL,
  details text NOT NULL CHECK (json_type(details) = 'object'),
  checklist_as_of text,
  rules text CHECK (rules IS NULL OR json_type(rules) = 'object'),
  revision integer NOT NULL,
  created_at text NOT NULL,
  updated_at text NOT NULL,
  deleted_at text,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  CONSTRAINT "cases_stage" CHECK(stage IN ('preparing', 'collecting', 'ready', 'submitted', 'acknowledged', 'in-process', 'approved', 'refused', 'withdrawn', 'closed')),
  CONSTRAINT "cases_checklist" CHECK((checklist_as_of IS NULL) = (rules IS NULL))
) STRICT;
CREATE INDEX cases_by_file ON cases (file_id,created_at);

CREATE TABLE checklist_items (
  id text PRIMARY KEY NOT NULL,
  case_id text NOT NULL,
  item_key text,
  position integer NOT NULL,
  asked integer NOT NULL,
  content text NOT NULL CHECK (json_type(content) = 'object'),
  state text NOT NULL,
  state_reason text NOT NULL,
  due_on text,
  responsible text,
  remark text NOT NULL,
  issued_on text,
  expires_on text,
  translation text NOT NULL,
  certified_copy text NOT NULL,
  revision integer NOT NULL,
  changed_at text NOT NULL,
  removed_at text,
  FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE cascade,
  CONSTRAINT "checklist_items_state" CHECK(state IN ('needed', 'requested', 'received', 'in-review', 'accepted', 'rejected', 'waived')),
  CONSTRAINT "checklist_items_parts" CHECK(translation IN ('not-needed', 'needed', 'received') AND certified_copy IN ('not-needed', 'needed', 'received')),
  CONSTRAINT "checklist_items_asked" CHECK(asked IN (0, 1))
) STRICT;
CREATE INDEX checklist_items_by_case ON checklist_items (case_id,position);
CREATE UNIQUE INDEX checklist_items_by_key ON checklist_items (case_id,item_key);
CREATE INDEX checklist_items_by_expiry ON checklist_items (expires_on);
