import type { Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { intent, judged, ofOffer, selection, type Short } from './common';
import { entryCriteria, profileCriteria } from './expressEntry';
import { employerCriteria, offerCriteria } from './offer';
import { noteReadBack } from './opportunity';
import { allocation2026, eoiFeeFrom, eoiFrom, employerTestSeen, feeFrom2025, healthRound, periodsOf } from './periods';
import { filingSteps, nominationSteps } from './steps';
import { offeredFrom, unheld } from '../unheld';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';

const registered: LicenceCondition = { measure: 'ab-licensed', with: { of: 'offer', statuses: ['held', 'partial'], underway: ['eligible'] } };

const health = (short: Short): readonly Criterion[] => [
  ofOffer(offeredFrom('ab-health-occupations', judged(`${short}.occupation`, { en: 'One of nine health professions', fr: 'Une des neuf professions de la santé' }, { en: 'The offer is in one of the nine regulated health professions of the pathway', fr: 'L’offre porte sur une des neuf professions de la santé réglementées de la voie' }, ['ab.dhcp']))),
  ofOffer({
    id: `${short}.registration`, label: { en: 'Registration with the regulator', fr: 'Inscription auprès de l’organisme de réglementation' }, required: { en: 'Meets the registration requirements of the profession in Alberta', fr: 'Satisfait aux exigences d’inscription de la profession en Alberta' },
    at: 'filing', citations: ['ab.dhcp'], improvable: { by: 'document', leadMonths: 6 }, condition: licensed(registered), verify: [whetherCovered(`${short}.registration`, registered)],
  }),
];

type Link = { short: 'ab-dhcp' | 'ab-dhcp-ee'; id: string; linked: boolean };
const version = ({ short, id, linked }: Link) => (period: Period): PathwayVersion => {
  const { from } = period;
  return {
    ...period, intake: 'by-invitation', citations: ['ab.dhcp', 'ab.dhcp.start'], over: { list: 'applicant.offers', as: 'offer' }, scores: from < eoiFrom ? [] : ['ab-worker-eoi'],
    criteria: noteReadBack([
      ...offerCriteria(short), ...health(short),
      ...(linked ? entryCriteria(short) : [unheld(judged(`${short}.other-requirements`, { en: 'Other requirements without Express Entry', fr: 'Autres exigences sans Entrée express' }, { en: 'What the pathway asks for besides (language, education, experience) is met', fr: 'Les autres exigences de la voie (langue, études, expérience) sont remplies' }, ['ab.dhcp']))]),
      ...employerCriteria(short, from), ...intent(short), selection(short),
    ], from),
    steps: [...filingSteps(short, from, id), ...nominationSteps(short, linked)],
  };
};

const healthPathway = (link: Link, first: string): Pathway => ({
  id: link.id, kind: 'province',
  title: link.linked ? { en: 'Alberta: Dedicated Health Care Pathway, Express Entry', fr: 'Alberta : Voie réservée aux soins de santé, Entrée express' } : { en: 'Alberta: Dedicated Health Care Pathway, outside Express Entry', fr: 'Alberta : Voie réservée aux soins de santé, hors d’Entrée express' },
  versions: periodsOf(first, null, [eoiFrom, feeFrom2025, eoiFeeFrom, employerTestSeen]).map(version(link)),
  closed: {
    label: link.linked
      ? { en: 'No rules held for this day: the pathway is certain from the round of 1 May 2024', fr: 'Aucune règle conservée pour ce jour : la voie est certaine à partir de la ronde du 1er mai 2024' }
      : { en: 'No rules held for this day: without Express Entry the pathway is certain from 13 January 2026', fr: 'Aucune règle conservée pour ce jour : hors Entrée express, la voie est certaine à partir du 13 janvier 2026' },
    citations: ['ab.dhcp.start'],
  },
});

/** Without Express Entry under the id of the pathway, with it under one of its own. */
export const healthCare: readonly Pathway[] = [
  healthPathway({ short: 'ab-dhcp', id: 'ca.ab.health-care', linked: false }, allocation2026),
  healthPathway({ short: 'ab-dhcp-ee', id: 'ca.ab.health-care.express-entry', linked: true }, healthRound),
];

const police = 'ab-lep';
const policeVersion = (period: Period): PathwayVersion => ({
  ...period, intake: 'by-invitation', citations: ['ab.lep', 'ab.weoi.start'], over: { list: 'applicant.offers', as: 'offer' }, scores: ['ab-worker-eoi'],
  criteria: [
    ...offerCriteria(police),
    ofOffer({
      id: `${police}.member`, label: { en: 'Member of the chiefs of police', fr: 'Membre des chefs de police' }, required: { en: 'The employer is a member of the Alberta Association of Chiefs of Police', fr: 'L’employeur est membre de l’Alberta Association of Chiefs of Police' },
      at: 'filing', citations: ['ab.lep'], improvable: { by: 'offer', leadMonths: 6 }, condition: { measure: 'ab-member', with: { of: 'offer', association: 'police' } },
    }),
    ofOffer(offeredFrom('ab-law-enforcement-occupations', judged(`${police}.occupation`, { en: 'One of three occupations', fr: 'Une des trois professions' }, { en: 'The offer is in one of the three occupations of the pathway', fr: 'L’offre porte sur une des trois professions de la voie' }, ['ab.lep']))),
    ...profileCriteria(police, 'ab.lep'),
    unheld(judged(`${police}.crs`, { en: 'CRS score', fr: 'Note du SCG' }, { en: 'The CRS of 300 of the Alberta Express Entry Stream, which the pathway is read to belong to', fr: 'Le SCG de 300 du volet Entrée express de l’Alberta, dont la voie est considérée comme faisant partie' }, ['ab.lep', 'ab.aee.crs'], { when: { number: { score: 'crs' }, atLeast: { parameter: 'ab.crs' } }, label: { en: 'At 300 or above', fr: 'À 300 ou plus' } })),
    ...employerCriteria(police, period.from), ...intent(police), selection(police),
  ],
  steps: [...filingSteps(police, period.from, 'ca.ab.law-enforcement'), ...nominationSteps(police, true)],
});

export const lawEnforcement: Pathway = {
  id: 'ca.ab.law-enforcement', kind: 'province', title: { en: 'Alberta: Law Enforcement Pathway', fr: 'Alberta : Voie pour l’application de la loi' },
  versions: periodsOf(eoiFrom, null, [feeFrom2025, eoiFeeFrom, employerTestSeen]).map(policeVersion),
  closed: { label: { en: 'No rules held for this day: the pathway is certain from 30 September 2024, with the Worker Expression of Interest', fr: 'Aucune règle conservée pour ce jour : la voie est certaine à partir du 30 septembre 2024, avec la déclaration d’intérêt des travailleurs' }, citations: ['ab.streams-2024'] },
};
