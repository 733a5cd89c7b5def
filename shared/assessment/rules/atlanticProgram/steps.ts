import type { Arguments, Condition, NumberExpression, Step } from '../../pack/types';
import { placeNames, type Stream } from './common';

const filed: Step['done'] = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };

type Words = { en: string; fr: string };

/** Which registrations a step looks at: those of a `system`, of the `streams`. */
export interface Pool {
  system?: string;
  streams?: readonly string[];
}
const argumentsOf = ({ system, streams }: Pool): Arguments => ({ ...(system === undefined ? {} : { system }), ...(streams === undefined ? {} : { streams }) });

const submitted: NumberExpression = { field: 'eoi.submittedOn' };
const tomorrow: NumberExpression = { addDays: { today: true }, days: 1 };
/** Valid for so many months, or days, from the day on which it was submitted, which is the first of them. */
export const validMonths = (months: number): Condition => ({ number: { addMonths: submitted, months }, atLeast: tomorrow });
export const validDays = (days: number): Condition => ({ number: { addDays: submitted, days }, atLeast: tomorrow });

/** Invited, or registered and not for longer than an expression of interest (`eoi`) is `valid`. */
export const interestedIn = (pool: Pool, valid: Condition): Condition => {
  const ofPool: readonly Condition[] = [...(pool.system === undefined ? [] : [{ field: 'eoi.system', is: pool.system }]), ...(pool.streams === undefined ? [] : [{ field: 'eoi.stream', is: pool.streams }])];
  return {
    any: [
      { measure: 'invited-by-province', with: argumentsOf(pool) },
      { all: [{ measure: 'registered', with: argumentsOf(pool) }, { some: 'file.provincialProfiles', as: 'eoi', where: { all: [...ofPool, valid] } }] },
    ],
  };
};

/** The expression of interest, which is `valid` for a time, and the invitation; `pool`: where registrations of others than the stream count. */
export const interestSteps = ({ prefix, id }: Stream, citation: string, title: Words, invited: Words, valid: Condition, pool: Pool = { streams: [id] }): readonly Step[] => [
  { id: `${prefix}.expression-of-interest`, by: 'applicant', citations: [citation], title, done: interestedIn(pool, valid) },
  { id: `${prefix}.invitation`, by: 'province', citations: [citation], title: invited, done: { measure: 'invited-by-province', with: argumentsOf(pool) } },
];

/** The application to the province, done with its nomination. */
export const applicationStep = ({ prefix, id, province }: Stream, citations: readonly string[], title: Words): Step => ({
  id: `${prefix}.application`, by: 'applicant', citations, title, done: { measure: 'decision-in-force', with: { kind: 'nomination', provinces: [province], streams: [id] } },
});

/** Permanent residence after the nomination, on paper or through Express Entry. */
export const residenceStep = ({ prefix, province }: Stream, linked: boolean, citations: readonly string[], within?: Words): Step => {
  const of = placeNames[province].of;
  const time = within ? { en: `, ${within.en}`, fr: `, ${within.fr}` } : { en: '', fr: '' };
  return {
    id: `${prefix}.permanent-residence`, by: 'applicant', citations: ['atlantic.nomination-valid', ...citations], done: filed,
    title: linked
      ? { en: `Accept the nomination ${of.en} in the Express Entry profile, and apply for permanent residence while it is valid${time.en}`, fr: `Accepter la désignation ${of.fr} dans le profil Entrée express et demander la résidence permanente pendant sa validité${time.fr}` }
      : { en: `Apply to IRCC for permanent residence while the nomination ${of.en} is valid${time.en}`, fr: `Demander la résidence permanente à IRCC pendant la validité de la désignation ${of.fr}${time.fr}` },
  };
};
