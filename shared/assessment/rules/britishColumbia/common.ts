import type { Bilingual, Condition, Criterion, NumberExpression } from '../../pack/types';
import { destination } from '../destination';
import { ofOffer, type Short } from './offer';
import { hoursThatCount, incomeChanges, ineligibleFrom, noc2021From, notHeld, teerOf } from './periods';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';

/** For the program to decide; `where`: not asked where what is known settles it. */
export const judged = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], where?: { when: Condition; label: Bilingual }): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(where ? { exceptions: [{ ...where, citations }] } : {}),
});

/** Levels stated for planning count as a report would; the result says that they do. */
const statedLevels: NonNullable<Criterion['verify']> = [{ id: 'bc.language-stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } }];
const reachesFour: Condition = { measure: 'language-reaches', with: { of: 'applicant', each: 4 } };

/** Level 4 in each ability; `always`: whatever the occupation is. */
export function language(short: Short, from: string, always?: string): Criterion {
  const fresh = { en: 'results less than 2 years old at registration and application', fr: 'résultats de moins de 2 ans à l’inscription et à la demande' };
  const base = { id: `${short}.language`, label: { en: 'Language', fr: 'Langue' }, at: 'filing', improvable: { by: 'retest', leadMonths: 2 }, verify: statedLevels } as const;
  if (always !== undefined || from < noc2021From) {
    return ofOffer({
      ...base, required: { en: `CLB or NCLC 4 in each of the four abilities, ${fresh.en}`, fr: `NCLC ou CLB 4 dans chacune des quatre compétences, ${fresh.fr}` },
      citations: [always ?? 'bc.language-before'], condition: always !== undefined ? reachesFour : { any: [reachesFour, notHeld] },
      ...(always !== undefined ? {} : { verify: [...statedLevels, { id: 'bc.language-before', when: { not: reachesFour }, label: { en: 'Language rule before 16 November 2022', fr: 'Règle linguistique avant le 16 novembre 2022' } }] }),
    });
  }
  return ofOffer({
    ...base, required: { en: `In an occupation of TEER 2 to 5: CLB or NCLC 4 in each of the four abilities, ${fresh.en}; none for TEER 0 and 1`, fr: `Dans une profession de FEER 2 à 5 : NCLC ou CLB 4 dans chacune des quatre compétences, ${fresh.fr}; aucun pour FEER 0 et 1` },
    citations: ['bc.language'], condition: { when: { number: teerOf, atLeast: 2 }, so: reachesFour },
  });
}

const size: NumberExpression = { measure: 'bc-family-size' };
const amount = (which: 'least' | 'most'): NumberExpression => ({
  if: { measure: 'bc-lives-in-metro' }, so: { table: 'bc.family-income', column: `metro.${which}`, by: size }, else: { table: 'bc.family-income', column: `rest.${which}`, by: size },
});

/** The income of the family reaches the amount for its size and place. Where the amount is not held it lies between those before and after. */
export function income(short: Short, from: string): Criterion {
  const [first, gap, latest] = incomeChanges;
  const reaches = (which: 'least' | 'most'): Condition => ({ number: { measure: 'bc-family-income', with: hoursThatCount(from) }, atLeast: amount(which) });
  const isHeld = from >= latest || (from >= first && from < gap);
  return ofOffer({
    id: `${short}.income`,
    label: { en: 'Minimum income of the family', fr: 'Revenu familial minimal' },
    required: {
      en: 'The yearly wage offered (at most 40 hours a week, 60 in long-haul trucking), with a spouse’s wage in British Columbia, reaches the amount for the size of the family and the place of residence (Metro Vancouver or elsewhere)',
      fr: 'Le salaire annuel offert (au plus 40 heures par semaine, 60 en camionnage de longue distance), avec celui de l’époux ou du conjoint en Colombie-Britannique, atteint le montant selon la taille de la famille et le lieu de résidence (Metro Vancouver ou ailleurs)',
    },
    at: 'filing', citations: ['bc.income', isHeld ? (from >= latest ? 'bc.income.2026' : 'bc.income.2018') : 'bc.income.between'], improvable: { by: 'offer', leadMonths: 1 },
    condition: isHeld ? reaches('most') : { any: [reaches('most'), { all: [reaches('least'), notHeld] }] },
    ...(isHeld && from < latest ? {} : { verify: [{ id: 'bc.income-amount', when: isHeld ? { number: size, atLeast: 3 } : { number: size, atLeast: 1 }, label: { en: 'Minimum income of the family: amount of the guide', fr: 'Revenu familial minimal : montant du guide' } }] }),
  });
}

const wage = (short: Short): Criterion =>
  ofOffer(judged(`${short}.wage`, { en: 'Comparable wage', fr: 'Salaire comparable' }, { en: 'Base wage comparable to what is paid in British Columbia for the occupation, by Job Bank or a collective agreement', fr: 'Salaire de base comparable à ce qui est versé en Colombie-Britannique pour la profession, selon le Guichet-Emplois ou une convention collective' }, ['bc.wage'], {
    when: { number: { measure: 'hourly-wage', with: { of: 'offer' } }, atLeast: { measure: 'market-median', with: { of: 'offer' } } },
    label: { en: 'At or above the Job Bank median', fr: 'Égal ou supérieur à la médiane du Guichet-Emplois' },
  }));

/** A licence to practise in the province, or a certificate of the trade that is valid there, for the occupation offered. */
const bcLicence: LicenceCondition = { measure: 'licensed-in', with: { of: 'offer', province: 'BC', inForce: ['held'] } };
/** Occupations of which the guide says that a registration is mandatory. */
const registered = (from: string): readonly string[] => (from < noc2021From ? ['4214', '3413'] : ['42202', '33102']);

const needsLicence = (from: string): Condition => ({ any: [{ measure: 'noc-is', with: { of: 'offer', codes: registered(from) } }, { field: 'offer.requires.licence', is: true }] });

const qualifications = (short: Short, from: string): readonly Criterion[] => [
  ofOffer(judged(`${short}.qualifications`, { en: 'Qualified for the job', fr: 'Qualifié pour l’emploi' }, { en: 'Meets the education, experience and other requirements of the position', fr: 'Satisfait aux exigences du poste : études, expérience et autres' }, ['bc.qualifications'])),
  ofOffer({
    id: `${short}.licence`,
    label: { en: 'Licence or registration', fr: 'Permis d’exercice ou inscription' },
    required: { en: 'Where the occupation asks for a licence or registration in British Columbia, it is held', fr: 'Si la profession exige un permis d’exercice ou une inscription en Colombie-Britannique, la personne en est titulaire' },
    at: 'filing', citations: ['bc.qualifications'], improvable: { by: 'document', leadMonths: 6 },
    condition: { when: needsLicence(from), so: licensed(bcLicence) }, verify: [whetherCovered(`${short}.licence`, bcLicence, [needsLicence(from)])],
  }),
];

/** Of a public authority nobody owns a share. */
const ownership = (short: Short): Criterion =>
  ofOffer({
    id: `${short}.ownership`,
    label: { en: 'Share in the employer', fr: 'Participation dans l’entreprise' },
    required: { en: 'The applicant owns at most 10 % of the employer', fr: 'La personne détient au plus 10 % de l’entreprise de l’employeur' },
    at: 'filing', citations: ['bc.ownership'], improvable: { by: 'employer', leadMonths: 3 },
    condition: { any: [{ field: 'offer.employer.kind', is: ['public', 'health-authority', 'police'] }, { not: { some: 'offer.employer.familyShares', as: 'share', where: { all: [{ same: ['share.personId', 'applicant.id'] }, { number: 10, below: { field: 'share.percent' } }] } } }] },
  });

/** In Canada only with a status, or within the time to restore it, and neither a claimant for protection nor to be removed. */
export const status = (short: Short): readonly Criterion[] => [
  {
    id: `${short}.status`,
    label: { en: 'Status in Canada', fr: 'Statut au Canada' },
    required: { en: 'In Canada: a valid status, or within the 90 days in which it can be restored', fr: 'Au Canada : un statut valide, ou dans les 90 jours permettant de le rétablir' },
    at: 'filing', citations: ['bc.status'], improvable: { by: 'document', leadMonths: 3 }, condition: { measure: 'bc-lawful-stay' },
  },
  {
    id: `${short}.refugee-claim`,
    label: { en: 'No claim for refugee protection', fr: 'Aucune demande d’asile' },
    required: { en: 'Not in Canada as a refugee claimant', fr: 'Pas au Canada comme demandeur d’asile' },
    at: 'filing', citations: ['bc.status'], improvable: null, condition: { not: { measure: 'bc-refugee-claimant' } },
  },
  {
    id: `${short}.removal-order`,
    label: { en: 'No removal order', fr: 'Aucune mesure de renvoi' },
    required: { en: 'In Canada: not under a removal order', fr: 'Au Canada : pas visé par une mesure de renvoi' },
    at: 'filing', citations: ['bc.status'], improvable: { by: 'document', leadMonths: 12 }, condition: { when: { measure: 'bc-lives-in-canada' }, so: { field: 'applicant.admissibility.removalOrder', is: false } },
  },
];

const ineligible = (short: Short): Criterion =>
  ofOffer({
    id: `${short}.ineligible-occupation`,
    label: { en: 'Occupation not excluded', fr: 'Profession non exclue' },
    required: { en: 'Not one of the 12 occupations that section 3.11 of the guide excludes from every stream', fr: 'Pas une des 12 professions que la section 3.11 du guide exclut de tous les volets' },
    at: 'filing', citations: ['bc.ineligible-occupations'], improvable: { by: 'offer', leadMonths: 3 },
    condition: { not: { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'bc-ineligible-occupations' } } },
    verify: [{ id: 'bc.ineligible-occupations', when: { not: { some: 'file.listChecks', as: 'check', where: { all: [{ field: 'check.list', is: 'bc-ineligible-occupations' }, { same: ['check.item', 'offer.noc'] }] } } }, label: { en: 'Ineligible occupations (guide, section 3.11)', fr: 'Professions non admissibles (guide, section 3.11)' } }],
  });

/** What the employer is. */
const employer = (short: Short): readonly Criterion[] => [
  ofOffer({
    id: `${short}.operating`,
    label: { en: 'A year in business in British Columbia', fr: 'Un an d’activité en Colombie-Britannique' },
    required: { en: 'The employer has operated in British Columbia for at least 1 year', fr: 'L’employeur exerce ses activités en Colombie-Britannique depuis au moins 1 an' },
    at: 'filing', citations: ['bc.employer'], improvable: { by: 'employer', leadMonths: 12 }, condition: { number: { measure: 'bc-years-in-operation', with: { of: 'offer' } }, atLeast: 1 },
  }),
  ofOffer({
    id: `${short}.employees`,
    label: { en: 'Staff of the employer', fr: 'Effectif de l’employeur' },
    required: { en: 'At least 5 indeterminate full-time employees for a job in Metro Vancouver, 3 for one elsewhere in British Columbia', fr: 'Au moins 5 employés à temps plein de durée indéterminée pour un emploi dans Metro Vancouver, 3 pour un emploi ailleurs en Colombie-Britannique' },
    at: 'filing', citations: ['bc.employer'], improvable: { by: 'employer', leadMonths: 6 },
    condition: { number: { field: 'offer.employer.employeesInProvince' }, atLeast: { if: { measure: 'bc-in-metro', with: { of: 'offer' } }, so: { parameter: 'bc.employees.metro' }, else: { parameter: 'bc.employees.rest' } } },
  }),
  ofOffer({
    id: `${short}.labour-dispute`,
    label: { en: 'No labour dispute', fr: 'Aucun conflit de travail' },
    required: { en: 'No labour dispute in progress that the hiring may affect', fr: 'Aucun conflit de travail en cours que l’embauche pourrait influencer' },
    at: 'filing', citations: ['bc.employer-support'], improvable: { by: 'employer', leadMonths: 3 }, condition: { field: 'offer.employer.labourDispute', is: false },
  }),
  ofOffer(judged(`${short}.good-standing`, { en: 'Employer in good standing', fr: 'Employeur en règle' }, { en: 'The employer supports the application and is in good standing', fr: 'L’employeur appuie la demande et est en règle' }, ['bc.employer-support'])),
  ofOffer(judged(`${short}.recruitment`, { en: 'Recruitment in Canada', fr: 'Recrutement au Canada' }, { en: 'An effort to recruit in Canada first, unless the worker already holds a work permit', fr: 'Un effort de recrutement au Canada d’abord, sauf si le travailleur est déjà titulaire d’un permis de travail' }, ['bc.employer-support'], { when: { measure: 'work-permit-in-force' }, label: { en: 'Holds a work permit', fr: 'Titulaire d’un permis de travail' } })),
];

export const intent = (short: Short): readonly Criterion[] => [destination(short, 'BC', 'bc.quebec'), judged(`${short}.intent`, { en: 'Intends to live in British Columbia', fr: 'A l’intention de vivre en Colombie-Britannique' }, { en: 'Intends to reside in the province that nominates', fr: 'A l’intention de résider dans la province qui désigne' }, ['bc.intent'])];

/** What every stream with a job offer asks for besides the offer and the person’s own qualifications. */
export const general = (short: Short, from: string): readonly Criterion[] => [
  wage(short), income(short, from), ...qualifications(short, from), ownership(short), ...status(short), ...(from < ineligibleFrom ? [] : [ineligible(short)]), ...employer(short), ...intent(short),
];
