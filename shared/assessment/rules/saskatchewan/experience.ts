import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { employerSteps, filingSteps, isSkilled, judgements, licence, ofOffer, offerCriteria, readBack, personCriteria, teer, type OfferStream } from './common';
import { basicLanguage } from './nativeSpeakers';
import { capReached, limited, notHeld, paused, planned, sectorCriteria, windows } from './limits';

const ewp: OfferStream = { prefix: 'sk-ewp', citation: 'sk.existing-work-permit' };
const students: OfferStream = { prefix: 'sk-stud', citation: 'sk.students' };

const permit = (where: Condition): Condition => ({ some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, where] } });
/** The basis of a permit under the Canada-Ukraine authorization has no code in the sources: it is written by its name. */
const ukraine = 'CUAET';
/** With an assessment, under the Canada-Ukraine authorization or by Francophone Mobility: occupations of every level. */
const anyLevelPermit = permit({ field: 'permit.basis', is: ['lmia', ukraine, 'C16'] });
const closedPermit = permit({ field: 'permit.open', is: false });
/** Occupations that may be designated trades although their level is below. */
const maybeTrade: Condition = { all: [{ not: isSkilled }, { measure: 'noc-starts', with: { of: 'offer', prefixes: ['7'], except: [] } }] };
const designatedTrades = { id: 'sk.designated-trades', when: maybeTrade, label: { en: 'Whether the occupation is a designated trade', fr: 'Profession désignée ou non comme métier' } };
const skilledOrTrade: Condition = { any: [isSkilled, { all: [maybeTrade, notHeld] }] };

const language = ({ prefix, citation }: OfferStream): Criterion => ofOffer({
  id: `${prefix}.language`, label: { en: 'Language', fr: 'Langue' }, required: { en: 'TEER 4 and 5: CLB or NCLC 4 in each ability, results less than 2 years old; native speakers need no test', fr: 'FEER 4 et 5 : NCLC ou CLB 4 dans chaque compétence, résultats de moins de 2 ans; les locuteurs natifs n’ont pas besoin de test' },
  at: 'filing', citations: [citation, 'sk.language', 'sk.native-speaker'], improvable: { by: 'retest', leadMonths: 2 }, ...basicLanguage({ number: teer, atLeast: 4 }),
});

const ewpCriteria: readonly Criterion[] = [
  ofOffer({
    id: 'sk-ewp.permit', label: { en: 'Work permit', fr: 'Permis de travail' },
    required: { en: 'A permit with a labour market impact assessment, under the Canada-Ukraine authorization or by Francophone Mobility; any other closed permit in TEER 0 to 3 or a designated trade', fr: 'Un permis fondé sur une étude d’impact sur le marché du travail, l’autorisation Canada-Ukraine ou la Mobilité francophone; tout autre permis fermé pour FEER 0 à 3 ou un métier désigné' },
    at: 'filing', citations: ['sk.existing-work-permit'], improvable: { by: 'document', leadMonths: 6 }, condition: { any: [anyLevelPermit, { all: [closedPermit, skilledOrTrade] }] }, verify: [designatedTrades],
  }),
  ofOffer({
    id: 'sk-ewp.special-occupation', label: { en: 'Permit of truck drivers and food and beverage servers', fr: 'Permis des conducteurs de camions et des serveurs d’aliments et de boissons' },
    required: { en: '73300 and 65200 (before, 7511 and 6513): a permit with an assessment, under the Canada-Ukraine authorization or by Francophone Mobility', fr: '73300 et 65200 (auparavant 7511 et 6513) : un permis fondé sur une étude, l’autorisation Canada-Ukraine ou la Mobilité francophone' },
    at: 'filing', citations: ['sk.existing-work-permit'], improvable: { by: 'document', leadMonths: 6 },
    condition: { when: { measure: 'noc-starts', with: { of: 'offer', prefixes: ['73300', '65200', '7511', '6513'], except: ['75110', '75119'] } }, so: anyLevelPermit },
  }),
  ofOffer({
    id: 'sk-ewp.work', label: { en: 'Six months with the employer', fr: 'Six mois chez l’employeur' }, required: { en: 'At least 6 full months (780 hours) of paid full-time work for the employer without a break', fr: 'Au moins 6 mois complets (780 heures) de travail rémunéré à temps plein chez l’employeur, sans interruption' },
    at: 'filing', citations: ['sk.existing-work-permit', 'sk.year-of-work'], improvable: { by: 'work', leadMonths: 6 },
    condition: { number: { measure: 'full-time-run-months', with: { employer: 'offer', years: 10 } }, atLeast: 6 },
  }),
  language(ewp),
];

const studentCriteria: readonly Criterion[] = [
  ofOffer({
    id: 'sk-stud.graduate', label: { en: 'Graduate of Saskatchewan, in the field of the job', fr: 'Diplômé de la Saskatchewan, dans le domaine de l’emploi' },
    required: { en: 'A credential after secondary school of a designated institution in Saskatchewan, related to the occupation offered', fr: 'Un titre postsecondaire d’un établissement désigné de la Saskatchewan, lié à la profession offerte' },
    at: 'filing', citations: ['sk.students', 'sk.students-institution'], improvable: { by: 'study', leadMonths: 12 }, condition: { measure: 'sk-graduate', with: { of: 'offer' } },
  }),
  ofOffer({
    id: 'sk-stud.occupation', label: { en: 'Level of the occupation', fr: 'Niveau de la profession' }, required: { en: 'TEER 0 to 3 (before 16 November 2022, skill type 0 or level A or B), or a designated trade', fr: 'FEER 0 à 3 (avant le 16 novembre 2022, genre de compétence 0 ou niveau A ou B), ou un métier désigné' },
    at: 'filing', citations: ['sk.students', 'sk.existing-work-permit'], improvable: { by: 'offer', leadMonths: 3 }, condition: skilledOrTrade, verify: [designatedTrades],
  }),
  {
    id: 'sk-stud.permit', label: { en: 'Work permit', fr: 'Permis de travail' }, required: { en: 'A post-graduation work permit, or one under the Canada-Ukraine authorization', fr: 'Un permis de travail postdiplôme, ou au titre de l’autorisation Canada-Ukraine' },
    at: 'filing', citations: ['sk.students', 'sk.permits', 'sk.existing-work-permit'], improvable: { by: 'document', leadMonths: 6 }, condition: permit({ field: 'permit.basis', is: ['C43', ukraine] }),
  },
  {
    id: 'sk-stud.work', label: { en: 'Six months of work in the field', fr: 'Six mois de travail dans le domaine' }, required: { en: 'At least 6 full months (780 hours) of paid full-time work in Saskatchewan, related to the field of study', fr: 'Au moins 6 mois complets (780 heures) de travail rémunéré à temps plein en Saskatchewan, lié au domaine d’études' },
    at: 'filing', citations: ['sk.students', 'sk.year-of-work'], improvable: { by: 'work', leadMonths: 6 }, condition: { number: { measure: 'sk-graduate-work-months' }, atLeast: 6 },
  },
  language(students),
];

const version = (stream: OfferStream, id: string, own: readonly Criterion[]) => (period: Period, intake: PathwayVersion['intake']): PathwayVersion => {
  const { prefix, citation } = stream;
  const isRead = period.from < limited.from;
  return {
    ...period, intake, citations: [citation, ...(isRead ? ['sk.read-back'] : []), ...(intake === 'paused' ? ['sk.intake-2025'] : []), ...(period.from >= planned.from ? ['sk.limits-2026', 'sk.windows-2026'] : period.from >= limited.from ? ['sk.limits-2025'] : [])],
    over: { list: 'applicant.offers', as: 'offer' }, scores: [],
    criteria: [...offerCriteria(stream, isRead ? [readBack] : []), ...own, ...sectorCriteria(prefix, period), ...personCriteria(prefix), licence(stream), ...judgements(prefix)],
    steps: [...employerSteps(prefix), ...filingSteps(prefix, id)],
  };
};

const closed: Pathway['closed'] = { label: { en: 'No rules held for this day: they are held from 1 January 2015', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 1er janvier 2015' }, citations: ['sk.read-back'] };

function pathway(stream: OfferStream, id: string, title: Pathway['title'], own: readonly Criterion[]): Pathway {
  const of = version(stream, id, own);
  return { id, kind: 'province', title, versions: [of({ from: '2015-01-01', until: '2025-02-17' }, 'open'), of(paused, 'paused'), of(limited, 'open'), of(capReached, 'open'), of(planned, 'open'), of(windows, 'open')], closed };
}

export const existingWorkPermit = pathway(ewp, 'ca.sk.existing-work-permit', { en: 'Saskatchewan Experience: Skilled Worker With Existing Work Permit', fr: 'Expérience en Saskatchewan : Travailleur qualifié titulaire d’un permis de travail' }, ewpCriteria);
export const graduates = pathway(students, 'ca.sk.students', { en: 'Saskatchewan Experience: Students', fr: 'Expérience en Saskatchewan : Étudiants' }, studentCriteria);
