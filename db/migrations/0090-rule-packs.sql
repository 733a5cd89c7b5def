-- Imported rule packs, the publishers that are trusted, and which pack was put in force when. Drafted by drizzle-kit from db/schema, read,
-- made STRICT, and given JSON checks and the triggers that keep a pack, and what was in force, as it was.

CREATE TABLE publishers (
  fingerprint text PRIMARY KEY NOT NULL,
  public_key text NOT NULL,
  name text NOT NULL,
  trusted_at text NOT NULL,
  trusted_by text NOT NULL,
  FOREIGN KEY (trusted_by) REFERENCES staff(id),
  CONSTRAINT "publishers_fingerprint" CHECK(length(fingerprint) = 64)
) STRICT;
CREATE INDEX publishers_by_truster ON publishers (trusted_by);

CREATE TABLE imported_packs (
  hash text PRIMARY KEY NOT NULL,
  publisher text,
  signature text CHECK (signature IS NULL OR json_type(signature) = 'object'),
  made_for text NOT NULL CHECK (json_type(made_for) = 'object'),
  examples text NOT NULL CHECK (json_type(examples) = 'array'),
  imported_at text NOT NULL,
  imported_by text NOT NULL,
  FOREIGN KEY (hash) REFERENCES rule_packs(hash),
  FOREIGN KEY (imported_by) REFERENCES staff(id),
  CONSTRAINT "imported_packs_signed" CHECK((publisher IS NULL) = (signature IS NULL))
) STRICT;
CREATE INDEX imported_packs_by_importer ON imported_packs (imported_by);

CREATE TABLE pack_activations (
  id text PRIMARY KEY NOT NULL,
  number integer NOT NULL,
  layer text NOT NULL,
  hash text,
  activated_at text NOT NULL,
  activated_by text NOT NULL,
  FOREIGN KEY (hash) REFERENCES imported_packs(hash),
  FOREIGN KEY (activated_by) REFERENCES staff(id),
  CONSTRAINT "pack_activations_layer" CHECK(layer IN ('law', 'guidance', 'firm'))
) STRICT;
CREATE UNIQUE INDEX pack_activations_in_order ON pack_activations (layer,number);
CREATE INDEX pack_activations_by_pack ON pack_activations (hash);
CREATE INDEX pack_activations_by_author ON pack_activations (activated_by);

CREATE TRIGGER publishers_are_never_changed BEFORE UPDATE ON publishers BEGIN SELECT RAISE(ABORT, 'a publisher is never changed'); END;
CREATE TRIGGER imported_packs_are_never_changed BEFORE UPDATE ON imported_packs BEGIN SELECT RAISE(ABORT, 'an imported pack is never changed'); END;
CREATE TRIGGER pack_activations_are_never_changed BEFORE UPDATE ON pack_activations BEGIN SELECT RAISE(ABORT, 'what was in force is never changed'); END;
CREATE TRIGGER pack_activations_are_never_removed BEFORE DELETE ON pack_activations BEGIN SELECT RAISE(ABORT, 'what was in force is never removed'); END;
