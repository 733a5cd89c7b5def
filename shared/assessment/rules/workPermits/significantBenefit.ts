import type { Pathway } from '../../pack/types';
import { heldSince, judged, offerCriterion, overOffers, portalStep } from './permitCommon';

/** A permit for the benefit that the work brings to Canada: always for the officer. */
export const significantBenefit: Pathway = {
  id: 'ca.wp.significant-benefit',
  title: { en: 'Significant benefit', fr: 'Avantage important' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [{
    from: '2026-02-24', until: null, intake: 'open', citations: ['c10.basis'], scores: [], over: overOffers,
    criteria: [
      offerCriterion('c10', ['c10.basis']),
      judged('c10.exceptional', { en: 'Unique or exceptional situation', fr: 'Situation unique ou exceptionnelle' }, { en: 'No other stream serves, and the situation is unique or exceptional; convenience is no reason', fr: 'Aucun autre volet ne convient, et la situation est unique ou exceptionnelle; la commodité n’est pas un motif' }, ['c10.benefit']),
      judged('c10.benefit', { en: 'Significant economic, social or cultural benefit', fr: 'Avantage économique, social ou culturel important' }, { en: 'The benefit reaches a community, a region or the country beyond the applicant and the employer (a large number of jobs or training places, for example), and the evidence is valid and can be demonstrated', fr: 'L’avantage profite à une collectivité, à une région ou au pays au-delà du demandeur et de l’employeur (un grand nombre d’emplois ou de places de formation, par exemple), et la preuve est valide et démontrable' }, ['c10.benefit']),
      judged('c10.presence', { en: 'Presence that is crucial', fr: 'Présence essentielle' }, { en: 'For a social or cultural benefit: the presence of the person is crucial to it', fr: 'Pour un avantage social ou culturel : la présence de la personne y est essentielle' }, ['c10.benefit']),
    ],
    steps: [portalStep('c10')],
    note: {
      en: 'Exemption code C10. The officer decides each case: what is met here only says that nothing on file stands against it.', fr: 'Code de dispense C10. L’agent décide de chaque cas : ce qui est satisfait ici dit seulement que rien au dossier ne s’y oppose.',
    },
  }],
  closed: heldSince('24 February 2026, when the instructions were reorganized', '24 février 2026, jour de la réorganisation des instructions', ['c10.basis']),
};
