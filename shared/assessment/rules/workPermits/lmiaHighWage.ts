import type { Bilingual, Criterion, Pathway, Step } from '../../pack/types';
import { commonChanges, highWageRecruitment, lmiaFrom, lmiaPathway, lmiaVersion, ofApplication, reachesThreshold, thresholdToVerify, wages } from './lmiaCommon';
import { periodsOf } from './permitCommon';

const stream = 'high-wage';

const threshold: Criterion = ofApplication({
  id: 'high-wage.threshold',
  label: { en: 'Wage of a high-wage position', fr: 'Salaire d’un poste à haut salaire' },
  required: { en: 'At or above the threshold of the province on the day on which the application is received; a lower wage goes to the low-wage stream', fr: 'Égal ou supérieur au seuil de la province le jour de la réception de la demande; un salaire inférieur relève du volet à bas salaire' },
  at: 'lmia-filing', citations: ['lmia.streams', 'lmia.threshold', 'lmia.threshold.latest'], improvable: { by: 'offer', leadMonths: 1 }, condition: reachesThreshold, verify: thresholdToVerify,
});

const plan: Step = {
  id: 'high-wage.transition-plan', by: 'employer', citations: ['lmia.transition-plan'],
  title: { en: 'Send a transition plan: recruit, train and retain Canadians and permanent residents, reduce the reliance on foreign workers', fr: 'Présenter un plan de transition : recruter, former et maintenir en poste des citoyens et résidents permanents, réduire la dépendance aux travailleurs étrangers' },
};

const note: Bilingual = { en: 'Work permit of up to 3 years, within the validity of the passport and of the biometrics.', fr: 'Permis de travail d’au plus 3 ans, dans les limites de la validité du passeport et des données biométriques.' };

/** A position paid at or above the threshold of the province. */
export const highWage: Pathway = lmiaPathway(
  'ca.wp.lmia-high-wage',
  { en: 'Labour market impact assessment: high-wage position', fr: 'Étude d’impact sur le marché du travail : poste à haut salaire' },
  periodsOf(lmiaFrom, commonChanges).map((period) => lmiaVersion(stream, period, [threshold, ...wages(stream), ...highWageRecruitment(stream, period.from, 'lmia.recruitment-high')], [plan], note, ['lmia.duration-high'])),
);

const permanent: Criterion = ofApplication({
  id: 'permanent-residence.permanent',
  label: { en: 'Permanent position', fr: 'Poste permanent' },
  required: { en: 'A position without an end, not seasonal', fr: 'Un poste sans fin prévue, non saisonnier' },
  at: 'lmia-filing', citations: ['lmia.permanent-residence'], improvable: { by: 'offer', leadMonths: 2 },
  condition: { all: [{ field: 'offer.permanent', is: true }, { field: 'offer.seasonal', is: false }] },
});

/** An assessment that supports permanent residence; with a work permit where it is a dual one. */
export const permanentResidence: Pathway = lmiaPathway(
  'ca.wp.lmia-permanent-residence',
  { en: 'Labour market impact assessment in support of permanent residence', fr: 'Étude d’impact sur le marché du travail appuyant la résidence permanente' },
  periodsOf(lmiaFrom, commonChanges).map((period) =>
    lmiaVersion('permanent-residence', period, [permanent, ...wages('permanent-residence'), ...highWageRecruitment('permanent-residence', period.from, 'lmia.recruitment-pr')], [], {
      en: 'Only a dual assessment (permanent residence and a work permit) opens a work permit.', fr: 'Seule une étude double (résidence permanente et permis de travail) ouvre un permis de travail.',
    }, ['lmia.permanent-residence'])),
);
