-- The firm's templates of letters, and the letters that were made. Drafted by drizzle-kit from db/schema.ts, read, made STRICT, and given JSON checks.

CREATE TABLE letter_templates (
  id text PRIMARY KEY NOT NULL,
  title text NOT NULL,
  language text NOT NULL,
  agreement text,
  version integer NOT NULL,
  docx blob NOT NULL,
  created_at text NOT NULL,
  created_by text NOT NULL,
  removed_at text,
  FOREIGN KEY (created_by) REFERENCES staff(id),
  CONSTRAINT "letter_templates_language" CHECK(language IN ('en', 'fr')),
  CONSTRAINT "letter_templates_agreement" CHECK(agreement IN ('consultation', 'service')),
  CONSTRAINT "letter_templates_size" CHECK(length(docx) BETWEEN 1 AND 10485760)
) STRICT;
CREATE INDEX letter_templates_by_author ON letter_templates (created_by);

CREATE TABLE letters (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  case_id text,
  template_id text NOT NULL,
  template_version integer NOT NULL,
  language text NOT NULL,
  title text NOT NULL,
  missing integer NOT NULL,
  docx blob NOT NULL,
  document text CHECK (document IS NULL OR json_type(document) = 'object'),
  revision integer NOT NULL,
  created_at text NOT NULL,
  created_by text NOT NULL,
  deleted_at text,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE set null,
  FOREIGN KEY (created_by) REFERENCES staff(id),
  CONSTRAINT "letters_language" CHECK(language IN ('en', 'fr')),
  CONSTRAINT "letters_size" CHECK(length(docx) BETWEEN 1 AND 5242880)
) STRICT;
CREATE INDEX letters_by_file ON letters (file_id,created_at);
CREATE INDEX letters_by_case ON letters (case_id);
CREATE INDEX letters_by_author ON letters (created_by);
