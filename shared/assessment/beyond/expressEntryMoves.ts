import type { Person } from '../../clientFile';
import { optionLabel } from '../../texts';
import { assessmentBodyOf } from '../measures/assessmentBodies';
import { languageResults, lowestLevel } from '../measures/language';
import type { LoadedPack } from '../pack/load';
import type { Bilingual, Improvable } from '../pack/types';
import { changed, partnerOf, type Days, type Move } from './moves';
import { environmentOf, type Question } from './standing';
import { whoMakes } from './wording';

type LanguageTest = NonNullable<Person['languageTests']>[number];
type Education = NonNullable<Person['education']>[number];
type Level = Education['level'];

const move = (id: string, by: Improvable['by'], leadMonths: number, group: string, label: Bilingual, apply: Move['apply']): Move => ({ id, by, who: whoMakes[by], leadMonths, group, label, apply });

const levelMeasures = new Set(['language-level', 'language-lowest', 'lowest-in', 'language-reaches', 'best-language-points']);
const levelsOf = new WeakMap<LoadedPack, readonly number[]>();

/** Levels of a language (CLB, NCLC) at which something in the pack changes: rows of its tables and thresholds of its conditions. */
function languageLevels(pack: LoadedPack): readonly number[] {
  const known = levelsOf.get(pack);
  if (known) return known;
  const found = new Set<number>();
  const rowsOf = (id: unknown): void => {
    for (const { versions } of pack.pack.tables.filter((table) => table.id === id)) for (const { rows } of versions) for (const { from } of rows) if (from !== null) found.add(from);
  };
  const isLevel = (expression: unknown): boolean => typeof expression === 'object' && expression !== null && 'measure' in expression && levelMeasures.has(String(expression.measure));
  const search = (expression: unknown): void => {
    if (typeof expression !== 'object' || expression === null) return;
    if ('table' in expression && 'by' in expression && isLevel(expression.by)) rowsOf(expression.table);
    if ('number' in expression && isLevel(expression.number) && 'atLeast' in expression && typeof expression.atLeast === 'number') found.add(expression.atLeast);
    if (isLevel(expression) && 'with' in expression && typeof expression.with === 'object' && expression.with !== null) {
      for (const [name, value] of Object.entries(expression.with)) if (name === 'table') rowsOf(value); else if (typeof value === 'number') found.add(value);
    }
    for (const value of Object.values(expression)) search(value);
  };
  search(pack.pack.scores);
  search(pack.pack.pathways);
  const levels = [...found].toSorted((a, b) => a - b);
  levelsOf.set(pack, levels);
  return levels;
}

const statedTest = (test: 'CLB' | 'NCLC', level: number, on: string): LanguageTest => ({ test, takenOn: on, listening: level, reading: level, writing: level, speaking: level });
/** Results stated as a level are as good as a report of that level. */
const withTest = (person: Person, test: 'CLB' | 'NCLC', level: number, on: string): Person => ({ ...person, languageTests: [...(person.languageTests ?? []), statedTest(test, level, on)] });

/** The level that a person is sure to have in all abilities; 0 without a usable result. */
function levelNow(question: Question, personId: string | undefined, language: 'en' | 'fr'): number {
  const { subject, on } = environmentOf(question);
  const person = subject.source.persons.find(({ raw }) => raw['id'] === personId);
  if (!person) return 0;
  return Math.max(0, ...languageResults(subject, person, language, on).filter(({ valid }) => valid.is === true).map((result) => lowestLevel(result).low));
}

/** The highest level makes a retest of months, the others of two. */
const retestMonths = (level: number): number => (level > 8 ? 4 : 2);

/** French as it is called: CLB for English, NCLC for French. */
const scale = (test: 'CLB' | 'NCLC', level: number, french: boolean): string => (level === 0 ? (french ? 'aucun résultat' : 'no result') : `${test} ${level}`);

function languageMoves(question: Question): Move[] {
  const partner = partnerOf(question.client, question.personId);
  return ([['CLB', 'en'], ['NCLC', 'fr']] as const).flatMap(([test, language]) => {
    const now = levelNow(question, question.personId, language);
    const theirs = levelNow(question, partner, language);
    const named = test === 'CLB' ? { en: 'English', fr: 'Anglais' } : { en: 'French', fr: 'Français' };
    const own = languageLevels(question.pack).filter((level) => level > now).map((level) => move(
      `${test.toLowerCase()}-${level}`, 'retest', retestMonths(level), test,
      { en: `${named.en} at ${test} ${level} in all abilities (now ${scale(test, now, false)})`, fr: `${named.fr} de niveau ${test} ${level} dans toutes les compétences (maintenant ${scale(test, now, true)})` },
      (client, personId, { on }) => changed(client, personId, (person) => withTest(person, test, level, on)),
    ));
    if (partner === undefined) return own;
    return [...own, ...languageLevels(question.pack).filter((level) => level > theirs).map((level) => move(
      `spouse-${test.toLowerCase()}-${level}`, 'retest', retestMonths(level), 'spouse-language',
      {
        en: `Spouse or partner: ${named.en} at ${test} ${level} in all abilities (now ${scale(test, theirs, false)})`,
        fr: `Époux ou conjoint : ${named.fr.toLowerCase()} de niveau ${test} ${level} dans toutes les compétences (maintenant ${scale(test, theirs, true)})`,
      },
      (client, _personId, { on }) => changed(client, partner, (person) => withTest(person, test, level, on)),
    ))];
  });
}

const isForeign = ({ country, completedOn, level }: Education): boolean => country !== undefined && country !== 'CA' && typeof completedOn === 'string' && level !== 'none';

/** The foreign credentials of which something holds assessed as what they say they are, by one body. */
function assessed(person: Person, { on }: Days, organization: string, isOpen: (entry: Education) => boolean): Person | undefined {
  const entries = person.education ?? [];
  const next = entries.map((entry) => (isForeign(entry) && isOpen(entry) ? { ...entry, eca: { organization, equivalency: entry.level, issuedOn: on } } : entry));
  return next.every((entry, index) => entry === entries[index]) ? undefined : { ...person, education: next };
}

/**
 * Whether a credential is sure to lack an assessment that counts: there is none, or it is five years old, by a body that is not designated,
 * or of a day before its designation. One that nobody entered is no lack but a missing fact. Source: IRPR 75(2)(e), 75(4).
 */
function lacksAssessment({ eca }: Education, on: string): boolean {
  if (!eca) return eca === null;
  const { organization, issuedOn } = eca;
  const body = organization === undefined ? undefined : assessmentBodyOf(organization);
  if (organization !== undefined && body === undefined) return true;
  return issuedOn !== undefined && (`${Number(issuedOn.slice(0, 4)) + 5}${issuedOn.slice(4)}` <= on || (body !== undefined && issuedOn < body.from));
}

const assessment = move('eca', 'assessment', 3, 'eca', { en: 'Have the foreign credentials assessed (ECA)', fr: 'Faire évaluer les diplômes étrangers (EDE)' },
  (client, personId, days) => changed(client, personId, (person) => assessed(person, days, 'WES', (entry) => lacksAssessment(entry, days.on))));

const spouseAssessment = move('spouse-eca', 'assessment', 3, 'spouse-eca', { en: 'Have the spouse’s foreign credentials assessed (ECA)', fr: 'Faire évaluer les diplômes étrangers de l’époux ou du conjoint (EDE)' },
  (client, personId, days) => {
    const partner = partnerOf(client, personId);
    return partner === undefined ? undefined : changed(client, partner, (person) => assessed(person, days, 'WES', (entry) => lacksAssessment(entry, days.on)));
  });

/** The professional bodies that assess physicians, pharmacists and architects. Source: IRPR 75(2.1). */
const bodies: readonly Bilingual[] = [
  { en: 'Medical Council of Canada', fr: 'Conseil médical du Canada' },
  { en: 'Pharmacy Examining Board of Canada', fr: 'Bureau des examinateurs en pharmacie du Canada' },
  { en: 'Canadian Architectural Certification Board', fr: 'Conseil canadien de certification en architecture' },
];

/** Assessments by each professional body: which of them is the right one follows from the occupation. */
export const bodyAssessments = ({ leadMonths }: Improvable): readonly Move[] =>
  bodies.map(({ en, fr }, index) => move(`eca-body-${index + 1}`, 'assessment', leadMonths, 'eca', { en: `Have the credentials assessed by the ${en}`, fr: `Faire évaluer les diplômes par : ${fr}` },
    (client, personId, days) => changed(client, personId, (person) => assessed(person, days, en, () => true))));

const nomination = move('nomination', 'nomination', 8, 'nomination', { en: 'A provincial nomination through Express Entry', fr: 'Une désignation provinciale par Entrée express' },
  (client, personId, { on }) => {
    const province = client.persons.find(({ id }) => id === personId)?.intent?.provinces?.find((one) => one !== 'QC') ?? 'ON';
    return { ...client, nominations: [...(client.nominations ?? []), { province, kind: 'nomination', personId, issuedOn: on, expiresOn: `${Number(on.slice(0, 4)) + 1}-01-01`, expressEntry: true, state: 'valid' }] };
  });

const alone = move('spouse-stays', 'plan', 0, 'accompanying', { en: 'The spouse or partner does not accompany', fr: 'L’époux ou le conjoint n’accompagne pas' },
  (client, personId) => {
    const partner = partnerOf(client, personId);
    return partner === undefined ? undefined : changed(client, partner, (person) => (person.accompanying === false ? undefined : { ...person, accompanying: false }));
  });

/** Credentials that are earned within the two years over which a forecast looks, with the months that they usually take. */
const studies: readonly { level: Level; months: number }[] = [{ level: 'one-year', months: 12 }, { level: 'two-year', months: 24 }, { level: 'master', months: 24 }];

/** A further credential, earned in Canada by full-time study, so that it needs no assessment. */
const studyMoves: readonly Move[] = studies.map(({ level, months }) => move(
  `study-${level}`, 'study', months, 'study',
  { en: `A further credential, earned in Canada: ${optionLabel('educationLevel', level, 'en')}`, fr: `Un autre titre, obtenu au Canada : ${optionLabel('educationLevel', level, 'fr')}` },
  (client, personId, { on }) => changed(client, personId, (person) => ({
    ...person, education: [...(person.education ?? []), { level, country: 'CA', completedOn: on, fullTime: true, presentMonths: months, institutionType: 'public', conditions: [] }],
  })),
));

/** What moves a points system, the quickest first within each kind: from every level at which the pack changes something. */
export const pointMoves = (question: Question): readonly Move[] => [...languageMoves(question), assessment, spouseAssessment, nomination, alone, ...studyMoves];

/** What meets a requirement of language, and of education. */
export const languageRequirementMoves = (question: Question): readonly Move[] => languageMoves(question).filter(({ group }) => group !== 'spouse-language');
export const educationRequirementMoves: readonly Move[] = [assessment];
