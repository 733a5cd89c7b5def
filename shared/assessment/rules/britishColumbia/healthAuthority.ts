import type { Pathway, PathwayVersion, Period } from '../../pack/types';
import { general, judged, language } from './common';
import { indeterminateOnly, ofOffer, offerCriteria } from './offer';
import { feeChanges, incomeChanges, ineligibleFrom, noc2021From, periodsOf, priorities2026, reformOf2022 } from './periods';
import { applicationStep, declarationStep, expressEntryStep, nominationSteps, workPermitStep } from './steps';
import { offeredFrom } from '../unheld';

const short = 'bc-ha';
/** Since this day the stream takes listed front-line occupations only. */
const restrictedFrom = '2025-04-14';

function version(period: Period): PathwayVersion {
  const { from } = period;
  return {
    ...period, intake: 'open', citations: ['bc.health-authority', ...(from < restrictedFrom ? [] : ['bc.health-occupations']), ...(from < priorities2026 ? [] : ['bc.rural-health'])], scores: [], over: { list: 'applicant.offers', as: 'offer' },
    criteria: [
      ...offerCriteria(short),
      indeterminateOnly(short, 'bc.health-authority'),
      ofOffer({
        id: `${short}.authority`,
        label: { en: 'Public health authority', fr: 'Autorité sanitaire publique' },
        required: { en: 'The employer is a public health authority of British Columbia', fr: 'L’employeur est une autorité sanitaire publique de la Colombie-Britannique' },
        at: 'filing', citations: ['bc.health-authority'], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.employer.kind', is: 'health-authority' },
      }),
      ofOffer(offeredFrom('bc-health-authority-occupations', judged(`${short}.occupation`, { en: 'Occupation of the stream', fr: 'Profession du volet' }, from < restrictedFrom
        ? { en: 'An occupation that the stream takes: look it up on its page', fr: 'Une profession visée par le volet : à vérifier sur sa page' }
        : { en: 'A front-line health occupation on the list of the stream: look it up on its page', fr: 'Une profession de première ligne de la santé figurant sur la liste du volet : à vérifier sur sa page' }, ['bc.health-occupations']))),
      ofOffer(judged(`${short}.experience`, { en: 'Experience', fr: 'Expérience' }, { en: 'As the health authority requires; no 24 months are asked for', fr: 'Selon les exigences de l’autorité sanitaire; 24 mois ne sont pas exigés' }, ['bc.health-authority'])),
      language(short, from),
      ...general(short, from),
    ],
    steps: [declarationStep(short), applicationStep(short, from, false), expressEntryStep(short), ...nominationSteps(short), workPermitStep(short)],
    ...(from < priorities2026 ? {} : {
      note: {
        en: 'In 2026 up to 250 cleaning and security workers of health authorities in rural and remote areas were invited by points (at least 50 in mid-2026, 60 on 17 September 2026): a temporary initiative beside this stream.',
        fr: 'En 2026, jusqu’à 250 préposés au nettoyage et à la sécurité d’autorités sanitaires en milieu rural et éloigné ont été invités selon leurs points (au moins 50 au milieu de 2026, 60 le 17 septembre 2026) : une initiative temporaire à côté de ce volet.',
      },
    }),
  };
}

export const healthAuthority: Pathway = {
  id: 'ca.bc.health-authority',
  title: { en: 'British Columbia: Health Authority', fr: 'Colombie-Britannique : Autorités sanitaires' },
  kind: 'province',
  versions: periodsOf(reformOf2022, null, [...incomeChanges, ...feeChanges, noc2021From, restrictedFrom, priorities2026, ineligibleFrom]).map((period) => version(period)),
  closed: {
    label: { en: 'Not open yet: the Health Authority stream began on 10 March 2022 in place of the Healthcare Professional category, whose rules are not held', fr: 'Pas encore ouvert : le volet Autorités sanitaires a commencé le 10 mars 2022 en remplacement de la catégorie Professionnels de la santé, dont les règles ne sont pas conservées' },
    citations: ['bc.health-authority'],
  },
};
