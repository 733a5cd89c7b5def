import type { Bilingual } from '../../errors';
import type { Widget } from '../registries';

const kinds = {
  string: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  null: { en: 'null', fr: 'null' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'an object', fr: 'un objet' },
  record: { en: 'an object', fr: 'un objet' },
  undefined: { en: 'nothing', fr: 'rien' },
  nan: { en: 'an impossible number', fr: 'un nombre impossible' },
  other: { en: 'something else', fr: 'autre chose' },
} as const satisfies Record<string, Bilingual>;

const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);

export const kindNamed = (name: string): Bilingual => (isKind(name) ? kinds[name] : kinds.other);

/** What kind of value was found, for a sentence. */
export function kindOf(value: unknown): Bilingual {
  if (value === null) return kinds.null;
  if (Array.isArray(value)) return kinds.array;
  if (typeof value === 'number' && !Number.isFinite(value)) return kinds.nan;
  return kindNamed(typeof value);
}

const date = { en: 'a day, YYYY-MM-DD', fr: 'un jour, AAAA-MM-JJ' };
const money = { en: 'an amount in Canadian dollars', fr: 'un montant en dollars canadiens' };

/** What a member asks for, where that says more than its JSON type. */
const asked: Readonly<Partial<Record<Widget, Bilingual>>> = {
  date,
  money,
  percent: { en: 'a percentage from 0 to 100', fr: 'un pourcentage de 0 à 100' },
  country: { en: 'a country code such as CA', fr: 'un code de pays tel que CA' },
  language: { en: 'a language code such as fr', fr: 'un code de langue tel que fr' },
  noc: { en: 'a NOC code as text, for example "21231"', fr: 'un code de la CNP sous forme de texte, par exemple "21231"' },
  cip: { en: 'a CIP code as text, for example "11.0701"', fr: 'un code de la CPE sous forme de texte, par exemple "11.0701"' },
  naics: { en: 'a NAICS code as text', fr: 'un code du SCIAN sous forme de texte' },
  integer: kinds.int,
  pointer: { en: 'a JSON Pointer', fr: 'un pointeur JSON' },
  personRef: { en: 'the id of a person of the file', fr: 'l’identifiant d’une personne du dossier' },
  employerRef: { en: 'the id of an employer of the file', fr: 'l’identifiant d’un employeur du dossier' },
};

export const askedBy = (widget: Widget): Bilingual | undefined => asked[widget];
