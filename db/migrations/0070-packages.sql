-- Submission packages: what each holds, frozen, and its files, whose contents lie in the vault beside those of the documents. Drafted by
-- drizzle-kit from db/schema.ts, read, made STRICT, and given JSON checks and the triggers that keep a package as it was made.

CREATE TABLE packages (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  case_id text NOT NULL,
  profile text NOT NULL CHECK (json_type(profile) = 'object'),
  language text NOT NULL,
  cover integer NOT NULL,
  printed_on text NOT NULL,
  sources text NOT NULL,
  content text NOT NULL CHECK (json_type(content) = 'object'),
  built_at text NOT NULL,
  built_by text NOT NULL,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE cascade,
  FOREIGN KEY (built_by) REFERENCES staff(id),
  CONSTRAINT "packages_language" CHECK(language IN ('en', 'fr')),
  CONSTRAINT "packages_cover" CHECK(cover IN (0, 1))
) STRICT;
CREATE INDEX packages_by_file ON packages (file_id);
CREATE INDEX packages_by_case ON packages (case_id,built_at);
CREATE INDEX packages_by_author ON packages (built_by);

CREATE TABLE package_files (
  package_id text NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  sha256 text NOT NULL,
  size integer NOT NULL,
  FOREIGN KEY (package_id) REFERENCES packages(id) ON DELETE cascade,
  CONSTRAINT "package_files_content" CHECK(length(sha256) = 64 AND size > 0)
) STRICT;
CREATE UNIQUE INDEX package_files_in_order ON package_files (package_id,position);
CREATE INDEX package_files_by_content ON package_files (sha256);

CREATE TRIGGER packages_frozen BEFORE UPDATE ON packages BEGIN SELECT RAISE(ABORT, 'a package is never changed'); END;
CREATE TRIGGER package_files_frozen BEFORE UPDATE ON package_files BEGIN SELECT RAISE(ABORT, 'a package is never changed'); END;
