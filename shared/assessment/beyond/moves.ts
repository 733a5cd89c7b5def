import type { ClientFile, Person } from '../../clientFile';
import type { Improvable } from '../pack/types';

type Bilingual = Readonly<Record<'en' | 'fr', string>>;
type LanguageTest = NonNullable<Person['languageTests']>[number];

/** A change that a client could make, carried out on the facts so that the rules themselves say what it gives. */
export interface Move {
  id: string;
  label: Bilingual;
  by: Improvable['by'];
  /** How long it usually takes. */
  leadMonths: number;
  /** Moves of one group exclude each other. */
  group: string;
  /** The file with the change made on a day; undefined where there is nothing to change. */
  apply: (client: ClientFile, personId: string, asOf: string) => ClientFile | undefined;
}

const changed = (client: ClientFile, personId: string, change: (person: Person) => Person | undefined): ClientFile | undefined => {
  const index = client.persons.findIndex(({ id }) => id === personId);
  const person = client.persons[index];
  const next = person && change(person);
  return next && { ...client, persons: client.persons.with(index, next) };
};

/** The spouse or partner, seen from the person assessed. */
const partnerOf = (client: ClientFile, personId: string): string | undefined => {
  const role = client.persons.find(({ id }) => id === personId)?.role;
  return client.persons.find((other) => (role === 'principal' && other.role === 'spouse') || (role === 'spouse' && other.role === 'principal'))?.id;
};

const statedTest = (test: 'CLB' | 'NCLC', level: number, asOf: string): LanguageTest => ({ test, takenOn: asOf, listening: level, reading: level, writing: level, speaking: level });
/** Results stated as a level are as good as a report of that level. */
const withTest = (person: Person, test: 'CLB' | 'NCLC', level: number, asOf: string): Person => ({ ...person, languageTests: [...(person.languageTests ?? []), statedTest(test, level, asOf)] });

const language = (test: 'CLB' | 'NCLC', level: number): Move => ({
  id: `${test.toLowerCase()}-${level}`, by: 'retest', leadMonths: level > 8 ? 4 : 2, group: test,
  label: test === 'CLB' ? { en: `English at CLB ${level} in all abilities`, fr: `Anglais de niveau CLB ${level} dans toutes les compétences` } : { en: `French at NCLC ${level} in all abilities`, fr: `Français de niveau NCLC ${level} dans toutes les compétences` },
  apply: (client, personId, asOf) => changed(client, personId, (person) => withTest(person, test, level, asOf)),
});

const spouseLanguage = (level: number): Move => ({
  id: `spouse-clb-${level}`, by: 'retest', leadMonths: 2, group: 'spouse-language',
  label: { en: `Spouse or partner at CLB ${level} in all abilities`, fr: `Époux ou conjoint de niveau CLB ${level} dans toutes les compétences` },
  apply: (client, personId, asOf) => {
    const partner = partnerOf(client, personId);
    return partner === undefined ? undefined : changed(client, partner, (person) => withTest(person, 'CLB', level, asOf));
  },
});

/** Every foreign credential assessed as what it says it is. */
const assessedEducation = (person: Person, asOf: string): Person | undefined => {
  const entries = person.education ?? [];
  const open = entries.some(({ country, eca, completedOn, level }) => country !== 'CA' && !eca && typeof completedOn === 'string' && level !== 'none');
  return open ? { ...person, education: entries.map((entry) => (entry.country === 'CA' || entry.eca || typeof entry.completedOn !== 'string' ? entry : { ...entry, eca: { organization: 'WES', equivalency: entry.level, issuedOn: asOf } })) } : undefined;
};

const assessment: Move = {
  id: 'eca', by: 'assessment', leadMonths: 3, group: 'eca',
  label: { en: 'Have the foreign credentials assessed (ECA)', fr: 'Faire évaluer les diplômes étrangers (EDE)' },
  apply: (client, personId, asOf) => changed(client, personId, (person) => assessedEducation(person, asOf)),
};
const spouseAssessment: Move = {
  id: 'spouse-eca', by: 'assessment', leadMonths: 3, group: 'spouse-eca',
  label: { en: 'Have the spouse’s foreign credentials assessed (ECA)', fr: 'Faire évaluer les diplômes étrangers de l’époux ou du conjoint (EDE)' },
  apply: (client, personId, asOf) => {
    const partner = partnerOf(client, personId);
    return partner === undefined ? undefined : changed(client, partner, (person) => assessedEducation(person, asOf));
  },
};

const nomination: Move = {
  id: 'nomination', by: 'nomination', leadMonths: 8, group: 'nomination',
  label: { en: 'A provincial nomination through Express Entry', fr: 'Une désignation provinciale par Entrée express' },
  apply: (client, personId, asOf) => ({ ...client, nominations: [...(client.nominations ?? []), { province: 'ON', kind: 'nomination', personId, issuedOn: asOf, expiresOn: `${Number(asOf.slice(0, 4)) + 1}-01-01`, expressEntry: true, state: 'valid' }] }),
};

const funds = (amount: number): Move => ({
  id: `funds-${amount}`, by: 'funds', leadMonths: 6, group: 'funds',
  label: { en: `Settlement funds of $${amount.toLocaleString('en-CA')}`, fr: `Fonds d’établissement de ${amount.toLocaleString('fr-CA')} $` },
  apply: (client, personId, asOf) => changed(client, personId, (person) => ((person.funds?.amount ?? 0) >= amount ? undefined : { ...person, funds: { ...person.funds, amount, asOf } })),
});

const alone: Move = {
  id: 'spouse-stays', by: 'plan', leadMonths: 0, group: 'accompanying',
  label: { en: 'The spouse or partner does not accompany', fr: 'L’époux ou le conjoint n’accompagne pas' },
  apply: (client, personId) => {
    const partner = partnerOf(client, personId);
    return partner === undefined ? undefined : changed(client, partner, (person) => (person.accompanying === false ? undefined : { ...person, accompanying: false }));
  },
};

const elsewhere: Move = {
  id: 'outside-quebec', by: 'plan', leadMonths: 0, group: 'intent',
  label: { en: 'Plan to live outside Quebec', fr: 'Prévoir de vivre hors du Québec' },
  apply: (client, personId) => changed(client, personId, (person) => (person.intent?.provinces?.[0] === 'QC' ? { ...person, intent: { ...person.intent, provinces: ['ON'] } } : undefined)),
};

/** What a client can usually do something about, the quickest first within each kind. */
export const moves: readonly Move[] = [
  language('CLB', 7), language('CLB', 8), language('CLB', 9), language('CLB', 10), language('NCLC', 5), language('NCLC', 7), language('NCLC', 9),
  assessment, spouseLanguage(5), spouseLanguage(7), spouseLanguage(9), spouseAssessment, nomination, alone, elsewhere,
  ...[15_300, 19_100, 23_400, 28_400, 32_200, 36_300, 40_400].map(funds),
];
