import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { intent, judged, language, languageOf, ofOffer, residence, secondary, selection, type Verify } from './common';
import { employerCriteria, offerCriteria } from './offer';
import { always, eoiFeeFrom, eoiFrom, employerTestSeen, feeFrom2025, notHeld, periodsOf, renewalFrom2026 } from './periods';
import { filingSteps, nominationSteps } from './steps';
import { ruralExcluded } from './occupations';
import { isOnList, isToLookUp, unheld, type ListItem } from '../unheld';

const notHeldBefore: NonNullable<Pathway['closed']> = {
  label: { en: 'No rules held for this day: the stream is certain from 30 September 2024, with the Worker Expression of Interest', fr: 'Aucune règle conservée pour ce jour : le volet est certain à partir du 30 septembre 2024, avec la déclaration d’intérêt des travailleurs' }, citations: ['ab.streams-2024'],
};
const permit: Condition = { some: 'applicant.canadianStatus', as: 'permit', where: { measure: 'permit-in-force', with: { of: 'permit' } } };
const pending: Condition = { some: 'applicant.canadianStatus', as: 'status', where: { all: [{ field: 'status.kind', is: ['maintained', 'restoration'] }, { number: { today: true }, atLeast: { field: 'status.issuedOn' } }, { number: { field: 'status.expiresOn', none: 9_999_999 }, atLeast: { today: true } }] } };
const inCanada: Condition = { measure: 'lives-in-canada', with: { of: 'applicant' } };
const working: Condition = { number: { measure: 'work-current-hours', with: { where: 'canada', authorized: true, years: 60 } }, atLeast: 1 };

const renewal = 'ab-rrs';
const ruralCriteria = (from: string): readonly Criterion[] => {
  const is2026 = from >= renewalFrom2026;
  const citation = is2026 ? 'ab.rrs.2026' : 'ab.rrs';
  return [
    ...offerCriteria(renewal),
    ofOffer({
      id: `${renewal}.endorsement`, label: { en: 'Endorsement of Candidate', fr: 'Approbation du candidat' }, required: is2026 ? { en: 'A letter of endorsement of a designated community, valid for 12 months: issued less than 12 months before', fr: 'Une lettre d’approbation d’une collectivité désignée, valide 12 mois : délivrée moins de 12 mois avant' } : { en: 'A valid letter of endorsement of a designated community', fr: 'Une lettre d’approbation valide d’une collectivité désignée' },
      at: 'filing', citations: ['ab.rrs', ...(is2026 ? [citation] : [])], improvable: { by: 'document', leadMonths: 3 }, condition: { measure: 'ab-endorsed', with: { of: 'offer' } },
    }),
    ofOffer({
      id: `${renewal}.community`, label: { en: 'Work in the community', fr: 'Travail dans la collectivité' }, required: { en: 'The work is in a designated community, by its endorsement or the list', fr: 'Le travail se fait dans une collectivité désignée, selon son approbation ou la liste' },
      at: 'filing', citations: ['ab.rrs'], improvable: { by: 'offer', leadMonths: 3 }, condition: { measure: 'ab-in-community', with: { of: 'offer' } },
    }),
    ofOffer({
      id: `${renewal}.occupation`, label: { en: 'Occupation not excluded', fr: 'Profession non exclue' }, required: { en: 'Not one of the 17 occupations that the stream excludes', fr: 'Pas une des 17 professions que le volet exclut' },
      at: 'filing', citations: ['ab.rrs'], improvable: { by: 'offer', leadMonths: 3 }, condition: { not: { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'ab-rural-renewal-excluded', ...(is2026 ? { held: ruralExcluded } : {}) } } },
    }),
    ofOffer({
      id: `${renewal}.experience`, label: { en: 'Work experience', fr: 'Expérience de travail' }, required: { en: '12 months of full-time work related to the offer within the last 18 months', fr: '12 mois de travail à temps plein lié à l’offre au cours des 18 derniers mois' },
      at: 'filing', citations: ['ab.rrs', 'ab.aos.experience'], improvable: { by: 'work', leadMonths: 12 }, condition: { number: { measure: 'full-time-months', with: { occupation: 'offer', related: true, authorized: true, months: 18 } }, atLeast: 12 },
    }),
    language(renewal, from, 'ab.rrs', false), secondary(renewal, 'ab.rrs'),
    {
      id: `${renewal}.status`, label: { en: 'Status in Canada', fr: 'Statut au Canada' }, required: is2026 ? { en: 'In Canada: a valid work permit; maintained status and restoration do not count', fr: 'Au Canada : un permis de travail valide; le statut maintenu et le rétablissement ne comptent pas' } : { en: 'In Canada: a work permit, or maintained status or restoration; whether another status was enough is not held', fr: 'Au Canada : un permis de travail, ou le statut maintenu ou un rétablissement; si un autre statut suffisait n’est pas conservé' },
      at: 'filing', citations: [citation], improvable: { by: 'document', leadMonths: 4 }, condition: { when: inCanada, so: is2026 ? permit : { any: [permit, pending, notHeld] } },
      ...(is2026 ? {} : { verify: [{ id: 'ab.renewal-status-2025', when: { all: [inCanada, { not: { any: [permit, pending] } }] }, label: { en: 'Status in Canada that was enough until 2025', fr: 'Statut au Canada suffisant jusqu’en 2025' } }] }),
    },
    unheld(judged(`${renewal}.funds`, { en: 'Settlement funds', fr: 'Fonds d’établissement' }, { en: 'Settlement funds, unless already working', fr: 'Fonds d’établissement, sauf si la personne travaille déjà' }, ['ab.rrs'], { when: working, label: { en: 'Works in Canada already', fr: 'Travaille déjà au Canada' } })),
    ...(is2026 ? [ofOffer(judged(`${renewal}.community-limits`, { en: 'Limits of the community', fr: 'Limites de la collectivité' }, { en: 'Within the community’s yearly cap; TEER 4 and 5 mainly for candidates already in Alberta', fr: 'Dans le plafond annuel de la collectivité; FEER 4 et 5 surtout pour les candidats déjà en Alberta' }, ['ab.rrs.2026']))] : []),
    ...employerCriteria(renewal, from), ...intent(renewal), selection(renewal),
  ];
};

const version = (short: 'ab-rrs' | 'ab-ths', id: string, citation: string, criteria: (from: string) => readonly Criterion[]) => (period: Period): PathwayVersion => ({
  ...period, intake: 'by-invitation', citations: [citation, 'ab.weoi.start'], over: { list: 'applicant.offers', as: 'offer' }, scores: ['ab-worker-eoi'], criteria: criteria(period.from),
  steps: [...filingSteps(short, period.from, id), ...nominationSteps(short, false)],
});

export const ruralRenewal: Pathway = {
  id: 'ca.ab.rural-renewal', kind: 'province', title: { en: 'Alberta: Rural Renewal Stream', fr: 'Alberta : volet Renouveau rural' },
  versions: periodsOf(eoiFrom, null, [feeFrom2025, renewalFrom2026, eoiFeeFrom, employerTestSeen]).map(version(renewal, 'ca.ab.rural-renewal', 'ab.rrs', ruralCriteria)),
  closed: notHeldBefore,
};

const hospitality = 'ab-ths';
const list: Verify = { id: 'ab.tourism-lists', when: always, label: { en: 'Occupations, industries and associations of the stream', fr: 'Professions, secteurs et associations du volet' } };
const assessed: Condition = { some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, { field: 'permit.basis', is: 'lmia' }] } };

const tourismOccupation: ListItem = { of: 'offer', member: 'noc', list: 'ab-tourism-occupations' };
const tourismIndustry: ListItem = { of: 'offer', employer: true, member: 'naics', list: 'ab-tourism-industries' };

const tourismCriteria = (from: string): readonly Criterion[] => [
  ...offerCriteria(hospitality),
  ofOffer({
    id: `${hospitality}.occupation`, label: { en: 'Occupation and industry of the stream', fr: 'Profession et secteur du volet' },
    required: { en: 'One of the listed tourism occupations with an employer of an eligible industry', fr: 'Une des professions désignées du tourisme, chez un employeur d’un secteur admissible' },
    at: 'filing', citations: ['ab.ths'], improvable: { by: 'offer', leadMonths: 3 }, condition: { all: [isOnList(tourismOccupation), isOnList(tourismIndustry)] },
    verify: [{ id: `${hospitality}.occupation`, when: { any: [isToLookUp(tourismOccupation), isToLookUp(tourismIndustry)] } }],
  }),
  ofOffer({
    id: `${hospitality}.association`, label: { en: 'Member of a listed association', fr: 'Membre d’une association désignée' }, required: { en: 'The employer is a member of one of the associations of the sector that the stream lists', fr: 'L’employeur est membre d’une des associations du secteur désignées par le volet' },
    at: 'filing', citations: ['ab.ths'], improvable: { by: 'employer', leadMonths: 2 }, condition: { measure: 'ab-member', with: { of: 'offer', association: 'sector' } }, verify: [list],
  }),
  ofOffer({
    id: `${hospitality}.experience`, label: { en: 'Six months with the employer', fr: 'Six mois chez l’employeur' }, required: { en: '6 months of full-time work with the current employer, who makes the offer', fr: '6 mois de travail à temps plein chez l’employeur actuel, qui fait l’offre' },
    at: 'filing', citations: ['ab.ths', 'ab.aos.experience'], improvable: { by: 'work', leadMonths: 6 },
    condition: { all: [{ measure: 'works-for-offering-employer' }, { number: { measure: 'full-time-months', with: { employer: 'offer', authorized: true, years: 60 } }, atLeast: 6 }] },
  }),
  languageOf(hospitality, 4, 'ab.ths'), secondary(hospitality, 'ab.ths'), residence(hospitality, 'ab.ths'),
  {
    id: `${hospitality}.permit`, label: { en: 'Work permit', fr: 'Permis de travail' }, required: { en: 'A valid work permit: with an assessment, or of an exemption that the stream lists', fr: 'Un permis de travail valide : avec une étude d’impact, ou au titre d’une dispense désignée par le volet' },
    at: 'filing', citations: ['ab.ths'], improvable: { by: 'document', leadMonths: 4 }, condition: { any: [assessed, { all: [permit, notHeld] }] },
    verify: [{ id: 'ab.tourism-permits', when: { all: [permit, { not: assessed }] }, label: { en: 'Permits without an assessment that count', fr: 'Permis sans étude d’impact acceptés' } }],
  },
  ...employerCriteria(hospitality, from), ...intent(hospitality), selection(hospitality),
];

export const tourismHospitality: Pathway = {
  id: 'ca.ab.tourism-hospitality', kind: 'province', title: { en: 'Alberta: Tourism and Hospitality Stream', fr: 'Alberta : volet Tourisme et hôtellerie' },
  versions: periodsOf(eoiFrom, null, [feeFrom2025, eoiFeeFrom, employerTestSeen]).map(version(hospitality, 'ca.ab.tourism-hospitality', 'ab.ths', tourismCriteria)),
  closed: notHeldBefore,
};
