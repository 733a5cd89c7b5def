-- Rounds of invitations that the office noted itself, beside those that come with the program. Drafted by drizzle-kit from db/schema.ts,
-- read, made STRICT, and given checks.

CREATE TABLE firm_rounds (
  id text PRIMARY KEY NOT NULL,
  held_on text NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  data text NOT NULL CHECK (json_type(data) = 'object'),
  noted_on text NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  noted_at text NOT NULL,
  noted_by text NOT NULL,
  revision integer NOT NULL CHECK (revision >= 1),
  FOREIGN KEY (noted_by) REFERENCES staff(id)
) STRICT;
CREATE INDEX firm_rounds_by_day ON firm_rounds (held_on);
CREATE INDEX firm_rounds_by_author ON firm_rounds (noted_by);
