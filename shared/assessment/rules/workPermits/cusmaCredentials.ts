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
const study = (...where: readonly Condition[]): Condition => ({ some: 'applicant.education', as: 'study', where: { all: [...where, completed] } });
const years = (least: number): Condition => ({ number: { measure: 'years-in-offered-occupation' }, atLeast: least });
const licence = ({ licences = [] }: CusmaProfession, countries: readonly string[]): Condition => ({ measure: 'licence-for', with: { names: licences, countries } });

/** A baccalaureate that was earned after another one. */
const secondDegree: Condition = study(baccalaureate, {
  some: 'applicant.education', as: 'earlier',
  where: { all: [{ field: 'earlier.level', is: ['bachelor', 'master', 'professional', 'doctorate'] }, { number: { field: 'study.completedOn', none: 9_999_999 }, atLeast: { addDays: { field: 'earlier.completedOn', none: 9_999_999 }, days: 1 } }] },
});

/** What meets an alternative. The field of a degree is free text: whether it is the right one is for the officer. */
const conditionOf: Readonly<Record<Alternative, (profession: CusmaProfession) => Condition>> = {
  degree: () => study(baccalaureate),
  licence: (profession) => licence(profession, parties),
  bar: (profession) => licence(profession, parties),
  designation: (profession) => licence(profession, []),
  diploma: () => ({ all: [study({ field: 'study.level', is: ['two-year', 'three-year', 'two-or-more'] }, { field: 'study.country', is: parties }), years(3)] }),
  'law-degree': () => study({ any: [{ field: 'study.level', is: ['bachelor', 'professional'] }, { all: [{ field: 'study.level', is: 'three-year' }, { field: 'study.credential', is: ['bachelor', 'professional'] }] }] }),
  'library-degree': () => study({ field: 'study.level', is: ['master', 'doctorate'] }),
  'second-degree': () => secondDegree,
  'three-years': () => years(3),
  'five-years': () => years(5),
  'health-doctorate': () => study({ field: 'study.level', is: ['professional', 'doctorate'] }),
  licenciatura: () => study(baccalaureate, { field: 'study.country', is: 'MX' }),
  // Theoretical knowledge and the ability to apply it: no credential is asked for, and the officer judges.
  knowledge: () => ({ has: 'profession.list' }),
};

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

/** One of the professions that the duties match, with its minimum credential held: Appendix 2. */
export const minimumCredential: Condition = {
  some: 'offer.listedProfessions', as: 'profession',
  where: {
    all: [
      { field: 'profession.list', is: 'cusma' },
      { field: 'profession.entry', is: cusmaEntries },
      ...groups.map(({ first, entries }): Condition => ({
        when: { field: 'profession.entry', is: entries },
        so: { any: first.alternatives.map((alternative) => conditionOf[alternative](first)) },
      })),
    ],
  },
};

/** The duties match a profession of the list; only some professions where entries are named. */
export const onTheList = (entries: readonly string[] = cusmaEntries): Condition => ({ measure: 'profession-listed', with: { list: 'cusma', entries } });
