import { addDays } from '../../../dates';
import { notHeld } from '../periods';
import type { Bilingual, Condition, Criterion, Pathway, Period, Step } from '../../pack/types';

export type Category = 'gts-a' | 'gts-b';

/** With an assessment the pathway is judged on its use, not on the employer's application any more. */
const decided: NonNullable<Criterion['exceptions']>[number] = {
  when: { has: 'offer.lmia' },
  label: { en: 'Decided with the labour market impact assessment of the offer', fr: 'Décidé avec l’étude d’impact sur le marché du travail de l’offre' },
  citations: ['gts.lmia-use'],
};

/** That there is an offer is a criterion of its own; without one nothing else is asked. */
const noOffer: NonNullable<Criterion['exceptions']>[number] = {
  when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: ['gts.stream'],
};

/** A criterion of the employer's application. */
export const ofApplication = (criterion: Criterion): Criterion => ({ ...criterion, exceptions: [...(criterion.exceptions ?? []), noOffer, decided] });

/** A judgement of the employer's application; `where`: only for such offers. */
export function judgedInApplication(id: string, label: Bilingual, required: Bilingual, citations: readonly string[], where?: { condition: Condition; otherwise: Bilingual }): Criterion {
  const elsewhere = where ? [{ when: { not: where.condition }, label: where.otherwise, citations }] : [];
  return ofApplication({ id, label, required, at: 'lmia-filing', citations, improvable: null, condition: 'judgement', exceptions: elsewhere });
}

export const inQuebec: Condition = { field: 'offer.province', is: 'QC' };

/** Since this day the stream is open in Quebec. */
export const quebecFrom = '2017-09-11';
export const streamFrom = '2017-06-12';

/** What is said of the days before. */
export const notOpenYet: NonNullable<Pathway['closed']> = {
  label: { en: 'Not open yet: the Global Talent Stream began on 12 June 2017', fr: 'Pas encore ouvert : le Volet des talents mondiaux a commencé le 12 juin 2017' }, citations: ['gts.stream'],
};

export const offerCriterion = (category: Category): Criterion => ({
  id: `${category}.offer`,
  label: { en: 'Job offer', fr: 'Offre d’emploi' },
  required: { en: 'A job offer of an employer in Canada', fr: 'Une offre d’emploi d’un employeur au Canada' },
  at: 'lmia-filing', citations: ['gts.stream'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
});

export const outsideQuebecCriterion = (category: Category): Criterion => ({
  id: `${category}.quebec-not-open`,
  label: { en: 'Open in the province', fr: 'Ouvert dans la province' },
  required: { en: 'Until 10 September 2017 the stream was not open in Quebec', fr: 'Jusqu’au 10 septembre 2017, le volet n’était pas ouvert au Québec' },
  at: 'as-of', citations: ['gts.quebec'], improvable: null, closes: true, condition: { not: inQuebec },
});

/** The assessment of the offer, where there is one: of this stream, positive or neutral, and valid on the day of the work permit application. */
export const lmiaCriteria = (category: Category): readonly Criterion[] => [
  {
    id: `${category}.lmia-decision`,
    label: { en: 'Positive labour market impact assessment of this category', fr: 'Étude d’impact sur le marché du travail favorable de cette catégorie' },
    required: { en: 'The assessment of the offer found a positive or neutral effect and was made in this category', fr: 'L’étude de l’offre a conclu à un effet positif ou neutre et a été faite dans cette catégorie' },
    at: 'filing', citations: ['gts.lmia-use', 'gts.neutral'], improvable: { by: 'employer', leadMonths: 2 },
    condition: { when: { has: 'offer.lmia' }, so: { all: [{ field: 'offer.lmia.stream', is: category }, { field: 'offer.lmia.decision', is: ['positive', 'neutral'] }] } },
  },
  {
    id: `${category}.lmia-validity`,
    label: { en: 'Assessment valid', fr: 'Étude valide' },
    required: { en: 'The work permit application is received while the assessment is valid', fr: 'La demande de permis de travail est reçue pendant que l’étude est valide' },
    at: 'filing', citations: ['gts.lmia-use', 'gts.lmia-validity'], improvable: { by: 'employer', leadMonths: 2 },
    condition: { when: { has: 'offer.lmia' }, so: { all: [{ number: { today: true }, atLeast: { field: 'offer.lmia.issuedOn' } }, { number: { measure: 'lmia-last-day' }, atLeast: { today: true } }] } },
  },
];

/** A floor of the wage: in Quebec the amounts of the ministry stand in its place, which are not held and are looked up. */
export const withFloor = (floor: Condition): Condition => ({ any: [{ all: [inQuebec, notHeld] }, { all: [{ not: inQuebec }, floor] }] });

export const wageOffered = { measure: 'hourly-wage', with: { of: 'offer' } } as const;

/** Prevailing wage: not below the market, nor below what is paid to current employees. */
export const prevailingWageCriteria = (category: Category): readonly Criterion[] => [
  ofApplication({
    id: `${category}.market-wage`,
    label: { en: 'Market wage', fr: 'Salaire du marché' },
    required: { en: 'At least the Job Bank median hourly wage of the occupation where the work is done', fr: 'Au moins le salaire horaire médian de la profession, selon le Guichet-Emplois, à l’endroit du travail' },
    at: 'lmia-filing', citations: ['gts.prevailing-wage', 'gts.job-bank'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { number: wageOffered, atLeast: { measure: 'market-median', with: { of: 'offer' } } },
    verify: [
      { id: 'wages.job-bank', when: { measure: 'uses-own-median', with: { of: 'offer' } } },
      { id: 'gts.quebec-wage', when: inQuebec },
    ],
  }),
  ofApplication({
    id: `${category}.peer-wages`,
    label: { en: 'Wages of current employees', fr: 'Salaires des employés actuels' },
    required: { en: 'Within the range paid to employees in the same job, place and seniority, or none are employed', fr: 'Dans la fourchette versée aux employés du même poste, au même endroit et de même ancienneté, ou aucun n’est employé' },
    at: 'lmia-filing', citations: ['gts.peer-wages'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { any: [{ not: { has: 'offer.peerWages' } }, { number: wageOffered, atLeast: { field: 'offer.peerWages.low' } }] },
  }),
];

/** Without a plan, or after a review that was met or is still to come; else two years after the review. */
export const lmbpCriterion = (category: Category): Criterion =>
  ofApplication({
    id: `${category}.lmbp-review`,
    label: { en: 'Labour Market Benefits Plan kept', fr: 'Plan des avantages relatifs au marché du travail respecté' },
    required: { en: 'No review of the plan in the last 2 years that was missed or found unreasonable efforts', fr: 'Aucun examen du plan, au cours des 2 dernières années, qui a été manqué ou qui a conclu à des efforts déraisonnables' },
    at: 'lmia-filing', citations: ['gts.lmbp'], improvable: { by: 'employer', leadMonths: 24 },
    condition: {
      any: [
        { not: { has: 'offer.employer.lmbp' } },
        { field: 'offer.employer.lmbp.review', is: ['met', null] },
        { number: { today: true }, atLeast: { addYears: { field: 'offer.employer.lmbp.reviewedOn', none: 9_999_999 }, years: 2 } },
      ],
    },
  });

/** What ESDC weighs in every application, as of the first day of a version. */
export const applicationJudgements = (category: Category, { from }: Period): readonly Criterion[] => [
  {
    id: `${category}.genuine-offer`, label: { en: 'Genuine offer', fr: 'Offre authentique' },
    required: { en: 'ESDC, and the officer after it, find the offer genuine and its conditions consistent with federal and provincial standards', fr: 'EDSC, puis l’agent, jugent l’offre authentique et ses conditions conformes aux normes fédérales et provinciales' },
    at: 'lmia-filing', citations: ['gts.assessment', 'wp.genuine'], improvable: null, condition: 'judgement',
  },
  judgedInApplication(`${category}.labour-market`, { en: 'Effect on the labour market', fr: 'Effet sur le marché du travail' }, { en: 'Neutral or positive effect: recruitment in the last 3 months described, layoffs, outsourcing and offshoring weighed', fr: 'Effet neutre ou favorable : recrutement des 3 derniers mois décrit, mises à pied, impartition et délocalisation examinées' }, ['gts.assessment', 'gts.recruitment']),
  judgedInApplication(`${category}.language`, { en: 'Languages required', fr: 'Langues exigées' }, { en: 'English or French only, unless another language is a bona fide need of the job', fr: 'L’anglais ou le français seulement, sauf si une autre langue est une exigence réelle de l’emploi' }, ['gts.language']),
  ...(from >= '2022-04-04' ? [judgedInApplication(`${category}.duration`, { en: 'Duration', fr: 'Durée' }, { en: 'Up to 3 years; longer only with a rationale that is accepted', fr: 'Jusqu’à 3 ans; plus longtemps seulement avec une justification acceptée' }, ['gts.duration'])] : []),
  ...(from >= '2022-09-26' ? [judgedInApplication(`${category}.new-employer`, { en: 'New employer', fr: 'Nouvel employeur' }, { en: 'Without a temporary foreign worker in the last 6 years: efforts for a workplace free of abuse in the last 2 years, no affiliation with a banned or defaulting employer', fr: 'Sans travailleur étranger temporaire au cours des 6 dernières années : efforts pour un milieu exempt de violence au cours des 2 dernières années, aucune affiliation à un employeur exclu ou en défaut' }, ['gts.new-employer'])] : []),
];

const ofOffer = (where: Condition): Condition => ({ some: 'applicant.offers', as: 'filed', where });

/** What employer, worker and province file. */
export const filingSteps = (category: Category): readonly Step[] => [
  {
    id: `${category}.registration`, by: 'employer', citations: ['gts.registration'],
    title: { en: 'Register as an employer with the province (British Columbia, Manitoba, Saskatchewan, Nova Scotia), or prove the exemption', fr: 'S’inscrire comme employeur auprès de la province (Colombie-Britannique, Manitoba, Saskatchewan, Nouvelle-Écosse), ou prouver l’exemption' },
    done: {
      every: 'applicant.offers', as: 'filed',
      where: {
        any: [
          { not: { field: 'filed.province', is: ['BC', 'MB', 'SK', 'NS'] } },
          {
            some: 'filed.employer.approvals', as: 'approval',
            where: { all: [{ field: 'approval.kind', is: 'employer-registration' }, { same: ['approval.province', 'filed.province'] }, { number: { field: 'approval.expiresOn', none: 9_999_999 }, atLeast: { today: true } }] },
          },
        ],
      },
    },
  },
  { id: `${category}.lmbp`, by: 'employer', citations: ['gts.lmbp'], title: { en: 'Agree on a Labour Market Benefits Plan, signed by the employer', fr: 'Convenir d’un plan des avantages relatifs au marché du travail, signé par l’employeur' }, done: ofOffer({ has: 'filed.employer.lmbp' }) },
  { id: `${category}.lmia`, by: 'employer', citations: ['gts.filing', 'gts.recruitment'], title: { en: 'File the labour market impact assessment, at most 6 months before the start, and pay $1,000 a position, which is not recovered from the worker', fr: 'Présenter la demande d’étude d’impact sur le marché du travail, au plus 6 mois avant le début, et payer 1 000 $ par poste, sans les recouvrer auprès du travailleur' }, done: ofOffer({ has: 'filed.lmia' }) },
  {
    id: `${category}.quebec`, by: 'employer', citations: ['gts.quebec'],
    title: { en: 'Job in Quebec of more than 30 days in a row: file with ESDC and MIFI at the same time, in French', fr: 'Emploi au Québec de plus de 30 jours consécutifs : présenter la demande à EDSC et au MIFI en même temps, en français' },
    done: { any: [{ not: ofOffer({ field: 'filed.province', is: 'QC' }) }, ofOffer({ has: 'filed.lmia' })] },
  },
  {
    id: `${category}.two-week`, by: 'applicant', citations: ['gts.two-week'],
    title: { en: 'For processing in two weeks: apply online from outside Canada with a complete file, the medical exam done beforehand where one is needed, and give biometrics within two weeks', fr: 'Pour un traitement en deux semaines : présenter la demande en ligne de l’étranger avec un dossier complet, l’examen médical fait d’avance s’il est exigé, et fournir les données biométriques dans les deux semaines' },
  },
  {
    id: `${category}.caq`, by: 'applicant', citations: ['gts.quebec', 'wp.caq'],
    title: { en: 'Job in Quebec of more than 30 days in a row: obtain a Quebec acceptance certificate (CAQ)', fr: 'Emploi au Québec de plus de 30 jours consécutifs : obtenir un certificat d’acceptation du Québec (CAQ)' },
    done: {
      any: [
        { not: ofOffer({ field: 'filed.province', is: 'QC' }) },
        { some: 'file.nominations', as: 'certificate', where: { all: [{ field: 'certificate.kind', is: 'acceptance-certificate' }, { number: { field: 'certificate.expiresOn' }, atLeast: { today: true } }] } },
      ],
    },
  },
];

/** The days on which something in the stream changed; the changes of the occupation list are added. */
const changes = [quebecFrom, '2022-04-04', '2022-09-26', '2025-11-20'];

/** Periods without a change inside, from the day on which the stream began. */
export function periodsOf(others: readonly string[]): readonly Period[] {
  const days = [...new Set([streamFrom, ...changes, ...others])].toSorted();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, until: next === undefined ? null : addDays(next, -1) };
  });
}
