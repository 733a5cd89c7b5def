import { z } from 'zod';
import { calendarDate } from '../dates';
import { fault } from '../errors';
import { caseloadImpact } from '../impact/schema';
import { instant, line, nothing } from './common';

export const packLayers = ['law', 'guidance', 'firm'] as const;
export const packLayer = z.enum(packLayers);
export type PackLayer = z.infer<typeof packLayer>;

/** `sha256-` and Base64. */
const hash = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/);
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const publicKey = z.base64().length(44);
/** The bytes of a rule pack file, at most 24 MiB. */
const fileBytes = z.base64().max(34_000_000);
const person = z.string();

/** What of the evaluation that a pack was made with is older than this program's. */
const older = z.strictObject({ engine: z.boolean(), measures: z.array(z.string()) });
const signer = z.strictObject({
  /** Of a trusted publisher as it is called here; of any other as it calls itself. */
  name: z.string(),
  publicKey,
  fingerprint,
  signedOn: calendarDate,
  isTrusted: z.boolean(),
});

const packFacts = { hash, version: z.string(), layer: packLayer, pathways: z.int(), older, signer: signer.nullable() };
/** A pack that a person is about to import. */
export const inspectedPack = z.strictObject({ ...packFacts, examples: z.int(), isImported: z.boolean() });
export type InspectedPack = z.infer<typeof inspectedPack>;

export const importedPack = z.strictObject({ hash, version: z.string(), layer: packLayer, older, signer: signer.nullable(), importedAt: instant, importedBy: person });
export type ImportedPack = z.infer<typeof importedPack>;

/** What is, or was, in force in a layer. `hash` null: nothing, which the layer of the law never has. */
const inForce = z.strictObject({ origin: z.enum(['built-in', 'imported', 'none']), hash: hash.nullable(), version: z.string().nullable(), publisher: z.string().nullable() });
export type InForce = z.infer<typeof inForce>;

export const layerState = z.strictObject({
  layer: packLayer,
  present: inForce,
  /** Null where nobody ever chose. */
  since: z.strictObject({ at: instant, by: person }).nullable(),
  /** What was in force before, to which one click leads back; null: there was no choice yet. */
  before: inForce.nullable(),
  /** The pack that was chosen, where this program cannot use it: `present` is then what is used in its place. */
  unusable: z.strictObject({ hash, version: z.string(), faults: z.array(fault) }).nullable(),
});
export type LayerState = z.infer<typeof layerState>;

const publisher = z.strictObject({ fingerprint, name: z.string(), trustedAt: instant, trustedBy: person });
export type Publisher = z.infer<typeof publisher>;

/** Rule packs: imported, compared, put in force, and put out of force again. */
export const rulePacksContract = {
  'rulePacks.list': {
    input: z.strictObject({}),
    output: z.strictObject({
      /** Law, guidance, firm. */
      layers: z.array(layerState),
      builtIn: z.strictObject({ hash, version: z.string() }),
      /** The number of this program's engine. */
      engine: z.int(),
      /** Newest first. */
      imported: z.array(importedPack),
      publishers: z.array(publisher),
    }),
  },
  /** Imported packs that are in force and in use; a layer that is not named has the built-in law, or nothing. Quick, since every page waits for it. */
  'rulePacks.inForce': { input: z.strictObject({}), output: z.array(z.strictObject({ layer: packLayer, hash, version: z.string() })) },
  /** The rules of a pack, the built-in one included, as canonical JSON. */
  'rulePacks.content': { input: z.strictObject({ hash }), output: z.strictObject({ content: z.string() }) },
  /** The same as a rule pack file, as it was imported. */
  'rulePacks.file': { input: z.strictObject({ hash }), output: z.strictObject({ name: z.string(), mediaType: z.string(), base64: z.base64() }) },
  /** Reads a file without keeping anything. Refused whole with `rule-pack.refused` and every fault. */
  'rulePacks.inspect': { input: z.strictObject({ base64: fileBytes }), output: inspectedPack },
  /** Keeps a pack. It is not in force yet. Also refused with `rule-pack.unknown-publisher`. */
  'rulePacks.import': { input: z.strictObject({ base64: fileBytes }), output: importedPack },
  /** `fingerprint` is the one that the publisher gave by another way: the key must have it. */
  'rulePacks.trustPublisher': { input: z.strictObject({ publicKey, fingerprint, name: line(120).min(1) }), output: publisher },
  /** Refused with `rule-pack.publisher-in-use` while a pack of theirs is in force. */
  'rulePacks.removePublisher': { input: z.strictObject({ fingerprint }), output: nothing },
  /** What a pack in place of the present one of its layer means for all clients. `hash` null: the built-in pack, or none. */
  'rulePacks.impact': { input: z.strictObject({ layer: packLayer, hash: hash.nullable(), asOf: calendarDate }), output: caseloadImpact },
  'rulePacks.cancelImpact': { input: z.strictObject({}), output: nothing },
  /** Refused with `rule-pack.impact-not-seen` unless the impact against the present pack was computed since the book was unlocked. */
  'rulePacks.activate': { input: z.strictObject({ layer: packLayer, hash: hash.nullable() }), output: layerState },
  /** One click back. `to` is what the page said it leads to. */
  'rulePacks.goBack': { input: z.strictObject({ layer: packLayer, to: hash.nullable() }), output: layerState },
} as const;

