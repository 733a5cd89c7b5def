-- The first tables of the book. Drafted by drizzle-kit from db/schema.ts, read, made STRICT, and given what drizzle cannot say:
-- JSON checks, file numbers that differ by more than case, and an audit trail that cannot be rewritten.

CREATE TABLE staff (
  id text PRIMARY KEY NOT NULL,
  name text NOT NULL,
  initials text NOT NULL,
  role text NOT NULL,
  membership_number text,
  archived integer NOT NULL CHECK (archived IN (0, 1)),
  revision integer NOT NULL
) STRICT;

CREATE TABLE settings (
  name text PRIMARY KEY NOT NULL,
  value text NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE client_files (
  id text PRIMARY KEY NOT NULL,
  file_number text NOT NULL COLLATE NOCASE,
  status text NOT NULL,
  responsible_id text NOT NULL,
  data text NOT NULL CHECK (json_type(data) = 'object'),
  empty_lists text NOT NULL CHECK (json_type(empty_lists) = 'array'),
  revision integer NOT NULL,
  created_at text NOT NULL,
  updated_at text NOT NULL,
  deleted_at text,
  FOREIGN KEY (responsible_id) REFERENCES staff(id),
  CONSTRAINT "client_files_status" CHECK(status IN ('prospect', 'consulted', 'retained', 'closed'))
) STRICT;
CREATE INDEX client_files_by_responsible ON client_files (responsible_id);
CREATE UNIQUE INDEX client_files_by_number ON client_files (file_number);

CREATE TABLE persons (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  position integer NOT NULL,
  data text NOT NULL CHECK (json_type(data) = 'object'),
  empty_lists text NOT NULL CHECK (json_type(empty_lists) = 'array'),
  revision integer NOT NULL,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade
) STRICT;
CREATE INDEX persons_by_file ON persons (file_id,position);

CREATE TABLE employers (
  id text PRIMARY KEY NOT NULL,
  business_key text,
  data text NOT NULL CHECK (json_type(data) = 'object'),
  revision integer NOT NULL,
  created_at text NOT NULL,
  updated_at text NOT NULL
) STRICT;
CREATE INDEX employers_by_business_key ON employers (business_key);

CREATE TABLE lmias (
  id text PRIMARY KEY NOT NULL,
  employer_id text NOT NULL,
  position integer NOT NULL,
  data text NOT NULL CHECK (json_type(data) = 'object'),
  revision integer NOT NULL,
  FOREIGN KEY (employer_id) REFERENCES employers(id) ON DELETE cascade
) STRICT;
CREATE INDEX lmias_by_employer ON lmias (employer_id,position);

CREATE TABLE entries (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  person_id text,
  list text NOT NULL,
  position integer NOT NULL,
  data text NOT NULL CHECK (json_type(data) = 'object'),
  lmia_id text,
  revision integer NOT NULL,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE cascade,
  FOREIGN KEY (lmia_id) REFERENCES lmias(id)
) STRICT;
CREATE INDEX entries_by_file ON entries (file_id,list,position);
CREATE INDEX entries_by_person ON entries (person_id);
CREATE INDEX entries_by_lmia ON entries (lmia_id);

CREATE TABLE file_employers (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  local_id text NOT NULL,
  employer_id text NOT NULL,
  position integer NOT NULL,
  data text NOT NULL CHECK (json_type(data) = 'object'),
  revision integer NOT NULL,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (employer_id) REFERENCES employers(id)
) STRICT;
CREATE UNIQUE INDEX file_employers_by_local_id ON file_employers (file_id, local_id);
CREATE INDEX file_employers_by_employer ON file_employers (employer_id);

CREATE TABLE audit_entries (
  seq integer PRIMARY KEY NOT NULL,
  at text NOT NULL,
  staff_id text,
  action text NOT NULL,
  file_id text,
  employer_id text,
  visit text,
  payload_digest text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL
) STRICT;
CREATE INDEX audit_entries_by_file ON audit_entries (file_id,seq);
CREATE INDEX audit_entries_by_employer ON audit_entries (employer_id,seq);

CREATE TABLE audit_payloads (
  seq integer PRIMARY KEY NOT NULL,
  salt text NOT NULL,
  payload text NOT NULL,
  FOREIGN KEY (seq) REFERENCES audit_entries(seq)
) STRICT;

CREATE TRIGGER audit_entries_are_never_changed BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_entries_are_never_removed BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_payloads_are_never_changed BEFORE UPDATE ON audit_payloads
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
