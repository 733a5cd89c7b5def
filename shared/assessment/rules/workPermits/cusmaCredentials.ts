import type { Condition } from '../../pack/types';
import { cusmaEntries, cusmaProfessions, type Alternative, type CusmaProfession } from './cusmaProfessions';

const parties = ['CA', 'US', 'MX'];

/** A level of three years, or of several credentials, is a degree only where its kind says so. */
const baccalaureate: Condition = {
  any: [
    { field: 'study.level', is: ['bachelor', 'master', 'professional', 'doctorate'] },
    { all: [{ field: 'study.level', is: ['three-year', 'two-or-more'] }, { field: 'study.credential', is: ['bachelor', 'post-graduate', 'master', 'professional', 'medical-specialization', 'doctorate'] }] },
  ],
};
const completed: Condition = { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } };
/** Whether the field of the study counts: it has to be related to the occupation offered, or may be any. */
type Field = 'related' | 'any';
const related: Condition = { measure: 'study-related-to-offer', with: { of: 'study' } };
const study = (field: Field, ...where: readonly Condition[]): Condition => ({ some: 'applicant.education', as: 'study', where: { all: [...where, completed, ...(field === 'related' ? [related] : [])] } });
const years = (least: number): Condition => ({ number: { measure: 'years-in-offered-occupation' }, atLeast: least });
const licence = ({ licences = [] }: CusmaProfession, countries: readonly string[]): Condition => ({ measure: 'licence-for', with: { names: licences, countries } });

/** A diploma of Canada or the United States, or a certificate of Mexico, of two years or more. */
const diploma = (field: Field): Condition => study(field, { field: 'study.level', is: ['two-year', 'three-year', 'two-or-more'] }, { field: 'study.country', is: parties });

/** A baccalaureate that was earned after another one. */
const secondDegree = (field: Field): Condition => study(field, baccalaureate, {
  some: 'applicant.education', as: 'earlier',
  where: { all: [{ field: 'earlier.level', is: ['bachelor', 'master', 'professional', 'doctorate'] }, { number: { field: 'study.completedOn', none: 9_999_999 }, atLeast: { addDays: { field: 'earlier.completedOn', none: 9_999_999 }, days: 1 } }] },
});

/** What meets an alternative. */
const conditionOf: Readonly<Record<Alternative, (profession: CusmaProfession, field: Field) => Condition>> = {
  degree: (_profession, field) => study(field, baccalaureate),
  licence: (profession) => licence(profession, parties),
  bar: (profession) => licence(profession, parties),
  designation: (profession) => licence(profession, []),
  diploma: (_profession, field) => ({ all: [diploma(field), years(3)] }),
  'law-degree': (_profession, field) => study(field, { any: [{ field: 'study.level', is: ['bachelor', 'professional'] }, { all: [{ field: 'study.level', is: 'three-year' }, { field: 'study.credential', is: ['bachelor', 'professional'] }] }] }),
  'library-degree': (_profession, field) => study(field, { field: 'study.level', is: ['master', 'doctorate'] }),
  'second-degree': (_profession, field) => secondDegree(field),
  'three-years': () => years(3),
  'five-years': () => years(5),
  'health-doctorate': (_profession, field) => study(field, { field: 'study.level', is: ['professional', 'doctorate'] }),
  licenciatura: (_profession, field) => study(field, baccalaureate, { field: 'study.country', is: 'MX' }),
  // Theoretical knowledge and the ability to apply it: no credential is asked for, and the officer judges.
  knowledge: () => ({ has: 'profession.list' }),
};

/** Alternatives that no study is asked for. */
const withoutStudy: ReadonlySet<Alternative> = new Set<Alternative>(['licence', 'bar', 'designation', 'three-years', 'five-years', 'knowledge']);

/** Professions with the same minimum are asked about together. */
const groups = (() => {
  const byMinimum = new Map<string, { first: CusmaProfession; entries: string[] }>();
  for (const profession of cusmaProfessions) {
    const key = JSON.stringify([profession.alternatives, profession.licences]);
    const known = byMinimum.get(key);
    if (known) known.entries.push(...profession.entries);
    else byMinimum.set(key, { first: profession, entries: [...profession.entries] });
  }
  return [...byMinimum.values()];
})();

/** One of the professions that the duties match, with what is asked for it. */
const forProfession = (asked: readonly { entries: readonly string[]; so: Condition }[]): Condition => ({
  some: 'offer.listedProfessions', as: 'profession',
  where: {
    all: [
      { field: 'profession.list', is: 'cusma' },
      { field: 'profession.entry', is: asked.flatMap(({ entries }) => entries) },
      ...asked.map(({ entries, so }): Condition => ({ when: { field: 'profession.entry', is: entries }, so })),
    ],
  },
});

/** One of some alternatives of the minimum credential of such a profession is held. */
const reached = (counts: (alternative: Alternative) => boolean, field: Field): Condition =>
  forProfession(
    groups.flatMap(({ first, entries }) => {
      const alternatives = first.alternatives.filter(counts);
      return alternatives.length > 0 ? [{ entries, so: { any: alternatives.map((alternative) => conditionOf[alternative](first, field)) } }] : [];
    }),
  );

/** The minimum credential of one of the professions that the duties match: Appendix 2. */
export const minimumCredential: Condition = reached(() => true, 'any');

/** Held by a degree or diploma, of whatever field. */
export const credentialByStudy: Condition = reached((alternative) => !withoutStudy.has(alternative), 'any');

/** Held without any study: by a licence, by experience or by knowledge. */
export const credentialWithoutStudy: Condition = reached((alternative) => withoutStudy.has(alternative), 'any');

/**
 * Held by a degree or diploma of a related field. Where there is no degree, a related diploma is enough to say so before the years that
 * go with it are known: without them the credential fails, not its field.
 */
export const credentialByRelatedStudy: Condition = {
  any: [reached((alternative) => !withoutStudy.has(alternative), 'related'), { all: [{ not: study('any', baccalaureate) }, diploma('related')] }],
};

/** The duties match a profession of the list; only some professions where entries are named. */
export const onTheList = (entries: readonly string[] = cusmaEntries): Condition => ({ measure: 'profession-listed', with: { list: 'cusma', entries } });

/** Professions by the words by which a licence for them is known; those without are known by the occupation of the licence. */
const licensed = (() => {
  const byNames = new Map<string, { names: readonly string[]; entries: string[] }>();
  for (const { licences: names = [], entries } of cusmaProfessions) {
    const key = names.join();
    const known = byNames.get(key);
    if (known) known.entries.push(...entries);
    else byNames.set(key, { names, entries: [...entries] });
  }
  return [...byNames.values()];
})();

/** A Canadian licence for one of the professions that the duties match, held or to be had: also in part or for any province, or whole for the province of work. */
export const licenceToPractise = (practise: 'anywhere' | 'province'): Condition =>
  forProfession(licensed.map(({ names, entries }) => ({ entries, so: { measure: 'licence-for', with: { names, countries: ['CA'], practise } } })));
