-- Documents of client files, the checklist items under which they are filed, and what the search reads of them. Drafted by drizzle-kit
-- from db/schema.ts, read, made STRICT, and given JSON checks. The contents lie in the vault, beside the database.

CREATE TABLE attachments (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  sha256 text NOT NULL,
  size integer NOT NULL,
  name text NOT NULL,
  folded_name text NOT NULL,
  media_type text NOT NULL,
  pages integer,
  flags text NOT NULL CHECK (json_type(flags) = 'array'),
  added_at text NOT NULL,
  added_by text NOT NULL,
  issued_on text,
  expires_on text,
  note text NOT NULL,
  deleted_at text,
  revision integer NOT NULL,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (added_by) REFERENCES staff(id),
  CONSTRAINT "attachments_content" CHECK(length(sha256) = 64 AND size > 0)
) STRICT;
CREATE INDEX attachments_by_file ON attachments (file_id,added_at);
CREATE INDEX attachments_by_content ON attachments (sha256);
CREATE INDEX attachments_by_author ON attachments (added_by);
CREATE INDEX attachments_by_expiry ON attachments (expires_on);

CREATE TABLE item_attachments (
  item_id text NOT NULL,
  attachment_id text NOT NULL,
  position integer NOT NULL,
  FOREIGN KEY (item_id) REFERENCES checklist_items(id) ON DELETE cascade,
  FOREIGN KEY (attachment_id) REFERENCES attachments(id) ON DELETE cascade
) STRICT;
CREATE UNIQUE INDEX item_attachments_once ON item_attachments (item_id,attachment_id);
CREATE INDEX item_attachments_by_item ON item_attachments (item_id,position);
CREATE INDEX item_attachments_by_attachment ON item_attachments (attachment_id);

CREATE TABLE attachment_texts (
  attachment_id text PRIMARY KEY NOT NULL,
  state text NOT NULL,
  folded_text text NOT NULL,
  FOREIGN KEY (attachment_id) REFERENCES attachments(id) ON DELETE cascade,
  CONSTRAINT "attachment_texts_state" CHECK(state IN ('found', 'none', 'unreadable') AND (state = 'found' OR folded_text = ''))
) STRICT;
