import type { Bilingual, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { employerSteps, filingSteps, guideOf, judgement, judgements, licence, ofOffer, offerCriteria, personCriteria, type OfferStream, type Verify } from './common';
import { limited, paused } from './limits';
import { offeredFrom, unheld } from '../unheld';

/** When the pathways were certainly open: the day of their beginning is not known. */
const from = '2024-01-01';
const notHeldBefore: Bilingual = { en: 'No rules held for this day: the pathway is shown from 1 January 2024', fr: 'Aucune règle conservée pour ce jour : la voie est montrée à partir du 1er janvier 2024' };

const guide: Verify = guideOf('sk.pathway-guide', { en: 'What else the guide of the pathway asks for (language, education, work)', fr: 'Autres exigences du guide de la voie (langue, études, travail)' });

const others = ({ prefix, citation }: OfferStream): Criterion => unheld(judgement(`${prefix}.other-requirements`, { en: 'Other requirements of the pathway', fr: 'Autres exigences de la voie' }, { en: 'What the guide asks for besides the offer (language, education, work) is met', fr: 'Les exigences du guide autres que l’offre (langue, études, travail) sont remplies' }, [citation]), [guide]);

function versions(stream: OfferStream, id: string, own: readonly Criterion[]): PathwayVersion[] {
  const { prefix, citation } = stream;
  const of = (period: Period, intake: PathwayVersion['intake']): PathwayVersion => ({
    ...period, intake, citations: [citation, ...(intake === 'paused' ? ['sk.intake-2025'] : [])], over: { list: 'applicant.offers', as: 'offer' }, scores: [],
    criteria: [...offerCriteria(stream, [guide]), ...own, others(stream), ...personCriteria(prefix), ...judgements(prefix)],
    steps: [...employerSteps(prefix), ...filingSteps(prefix, id)],
  });
  return [of({ from, until: '2025-02-17' }, 'open'), of(paused, 'paused'), of({ from: limited.from, until: null }, 'open')];
}

const health: OfferStream = { prefix: 'sk-health', citation: 'sk.health' };
const agriculture: OfferStream = { prefix: 'sk-agri', citation: 'sk.agriculture' };

const healthOccupation: readonly Criterion[] = [
  ofOffer({
    id: 'sk-health.occupation', label: { en: 'Occupation in health', fr: 'Profession de la santé' }, required: { en: 'An occupation of broad category 3 of the National Occupational Classification', fr: 'Une profession de la grande catégorie 3 de la Classification nationale des professions' },
    at: 'filing', citations: ['sk.health'], improvable: { by: 'offer', leadMonths: 3 }, condition: { measure: 'noc-starts', with: { of: 'offer', prefixes: ['3'], except: [] } },
  }),
  licence(health),
];

const agricultureOccupation: readonly Criterion[] = [
  ofOffer(offeredFrom('sk-agriculture-occupations', judgement('sk-agri.occupation', { en: 'Occupation in agriculture', fr: 'Profession agricole' }, { en: 'An occupation on the list of the pathway', fr: 'Une profession figurant sur la liste de la voie' }, ['sk.agriculture']))),
];

export const talentPathways: readonly Pathway[] = [
  {
    id: 'ca.sk.health-talent', kind: 'province', title: { en: 'Saskatchewan: Health Talent Pathway', fr: 'Saskatchewan : Voie des talents de la santé' },
    versions: versions(health, 'ca.sk.health-talent', healthOccupation), closed: { label: notHeldBefore, citations: ['sk.health'] },
  },
  {
    id: 'ca.sk.agriculture-talent', kind: 'province', title: { en: 'Saskatchewan: Agriculture Talent Pathway', fr: 'Saskatchewan : Voie des talents en agriculture' },
    versions: versions(agriculture, 'ca.sk.agriculture-talent', agricultureOccupation), closed: { label: notHeldBefore, citations: ['sk.agriculture'] },
  },
  {
    id: 'ca.sk.hard-to-fill', kind: 'province', title: { en: 'Saskatchewan: Hard-to-Fill Skills Pilot', fr: 'Saskatchewan : Projet pilote des compétences difficiles à trouver' },
    versions: [{
      from, until: null, intake: 'closed', citations: ['sk.hard-to-fill'], criteria: [], steps: [], scores: [],
      note: { en: 'Closed and replaced by the Health and Agriculture Talent Pathways. Its days and criteria are not held.', fr: 'Fermé et remplacé par les voies des talents de la santé et en agriculture. Ses jours et ses critères ne sont pas conservés.' },
    }],
    closed: { label: { en: 'No rules held for this day: the pilot began in 2022 or 2023 and was replaced by the talent pathways', fr: 'Aucune règle conservée pour ce jour : le projet pilote a commencé en 2022 ou 2023 et a été remplacé par les voies des talents' }, citations: ['sk.hard-to-fill'], replacedBy: 'ca.sk.health-talent' },
  },
];
