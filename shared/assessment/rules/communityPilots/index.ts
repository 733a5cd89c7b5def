import type { Condition, Pathway, Step } from '../../pack/types';
import type { RuleFamily } from '../family';
import { communityPilotCitations } from './citations';
import { criteriaOf, type Pilot } from './criteria';
import { fundsTable } from './funds';

const filed: Condition = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };
const recommended = (pilot: Pilot): Condition => ({ some: 'applicant.offers', as: 'offered', where: { measure: 'pilot-recommended', with: { of: 'offered', pilot } } });

const steps = (pilot: Pilot): readonly Step[] => [
  {
    id: `${pilot}.community-application`, by: 'employer', citations: ['pilot.offer', 'pilot.launch'], done: recommended(pilot),
    title: { en: 'Ask the community for its recommendation of the offer, when it takes candidates', fr: 'Demander à la communauté sa recommandation de l’offre, lorsqu’elle reçoit des candidats' },
  },
  {
    id: `${pilot}.permanent-residence`, by: 'applicant', citations: ['pilot.offer', 'pilot.fees'], done: filed,
    title: { en: 'Apply to IRCC for permanent residence with the certificate of recommendation while it is valid, and pay the fees', fr: 'Demander la résidence permanente à IRCC avec le certificat de recommandation pendant sa validité, et payer les frais' },
  },
];

const pathway = (pilot: Pilot, title: Pathway['title']): Pathway => ({
  id: `ca.${pilot}`, kind: 'permanent-residence', title,
  versions: [{
    from: '2025-01-30', until: null, intake: 'open', citations: ['pilot.launch', `${pilot}.communities`], over: { list: 'applicant.offers', as: 'offer' }, criteria: criteriaOf(pilot), steps: steps(pilot), scores: [],
    note: {
      en: 'Each community takes candidates by days, places, sectors and occupations of its own, which are not held: ask the community whether it does.', fr: 'Chaque communauté reçoit des candidats selon ses propres dates, places, secteurs et professions, qui ne sont pas conservés : demander à la communauté si elle en reçoit.',
    },
  }],
  closed: {
    label: { en: 'No rules held for this day: the pilot was launched on 30 January 2025', fr: 'Aucune règle conservée pour ce jour : le programme pilote a été lancé le 30 janvier 2025' }, citations: ['pilot.launch', 'pilot.rnip'],
  },
});

/** The Rural and the Francophone Community Immigration Pilots. */
export const communityPilots: RuleFamily = {
  citations: communityPilotCitations, tables: [fundsTable],
  pathways: [
    pathway('rcip', { en: 'Rural Community Immigration Pilot', fr: 'Programme pilote d’immigration dans les communautés rurales' }),
    pathway('fcip', { en: 'Francophone Community Immigration Pilot', fr: 'Programme pilote d’immigration dans les communautés francophones' }),
  ],
};
