-- Views of consultants on what rules leave to an officer. Drafted by drizzle-kit from db/schema.ts, read, made STRICT, and given what
-- drizzle cannot say: records that cannot be changed once they are made.

CREATE TABLE judgement_views (
  id text PRIMARY KEY NOT NULL,
  file_id text NOT NULL,
  person_id text NOT NULL,
  pathway_id text NOT NULL,
  criterion_id text NOT NULL,
  number integer NOT NULL,
  view text NOT NULL,
  reasons text NOT NULL,
  recorded_at text NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (file_id) REFERENCES client_files(id) ON DELETE cascade,
  FOREIGN KEY (recorded_by) REFERENCES staff(id),
  CONSTRAINT "judgement_views_number" CHECK(number >= 1),
  CONSTRAINT "judgement_views_view" CHECK(view IN ('favourable', 'doubtful', 'unfavourable', 'withdrawn')),
  CONSTRAINT "judgement_views_reasons" CHECK(length(trim(reasons)) BETWEEN 1 AND 4000)
) STRICT;
CREATE UNIQUE INDEX judgement_views_in_order ON judgement_views (file_id,person_id,pathway_id,criterion_id,number);
CREATE INDEX judgement_views_by_author ON judgement_views (recorded_by);

CREATE TRIGGER judgement_views_are_never_changed BEFORE UPDATE ON judgement_views
BEGIN SELECT RAISE(ABORT, 'a recorded view is never changed'); END;
