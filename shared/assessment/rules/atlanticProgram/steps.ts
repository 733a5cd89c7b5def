import type { Arguments, Step } from '../../pack/types';
import { placeNames, type Stream } from './common';

const filed: Step['done'] = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };

type Words = { en: string; fr: string };

/** The expression of interest and the invitation; `pool`: of which registrations, where it is not of the stream alone. */
export const interestSteps = ({ prefix, id }: Stream, citation: string, title: Words, invited: Words, pool?: Arguments): readonly Step[] => {
  const where: Arguments = pool ?? { streams: [id] };
  return [
    { id: `${prefix}.expression-of-interest`, by: 'applicant', citations: [citation], title, done: { measure: 'registered', with: where } },
    { id: `${prefix}.invitation`, by: 'province', citations: [citation], title: invited, done: { measure: 'invited-by-province', with: where } },
  ];
};

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
