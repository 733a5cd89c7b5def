import { dayNumber } from '../../../dates';
import type { Bilingual, Condition, Criterion, NumberExpression, Pathway, PathwayVersion, Period, Step } from '../../pack/types';
import { heldSince, notHeld, overOffers, wageOf } from './permitCommon';
import { facilitatedChanges, isFacilitated } from './quebecFacilitated';

export type Stream = 'high-wage' | 'low-wage' | 'permanent-residence';

/** Thresholds and cap are held from this day. */
export const lmiaFrom = '2022-04-30';

/** Days on which something in every stream changed. */
export const commonChanges: readonly string[] = ['2022-09-26', '2024-05-01', ...facilitatedChanges];

export const inQuebec: Condition = { field: 'offer.province', is: 'QC' };

/** With an assessment the pathway is judged on its use, not on the employer’s application any more. */
const decided: NonNullable<Criterion['exceptions']>[number] = {
  when: { has: 'offer.lmia' },
  label: { en: 'Decided with the labour market impact assessment of the offer', fr: 'Décidé avec l’étude d’impact sur le marché du travail de l’offre' },
  citations: ['gts.lmia-use'],
};
const noOffer: NonNullable<Criterion['exceptions']>[number] = {
  when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: ['lmia.streams'],
};

/** A criterion of the employer’s application; another way in which it may be settled comes first. */
export const ofApplication = (criterion: Criterion): Criterion => ({ ...criterion, exceptions: [...(criterion.exceptions ?? []), noOffer, decided] });

export const judgedInApplication = (stream: Stream, what: string, label: Bilingual, required: Bilingual, citations: readonly string[], aside?: { when: Condition; label: Bilingual }): Criterion =>
  ofApplication({ id: `${stream}.${what}`, label, required, at: 'lmia-filing', citations, improvable: null, condition: 'judgement', ...(aside ? { exceptions: [{ ...aside, citations }] } : {}) });

const streamNames: Readonly<Record<Stream, Bilingual>> = {
  'high-wage': { en: 'the high-wage stream', fr: 'le volet des postes à haut salaire' },
  'low-wage': { en: 'the low-wage stream', fr: 'le volet des postes à bas salaire' },
  'permanent-residence': { en: 'support of permanent residence', fr: 'l’appui à la résidence permanente' },
};

/** The offer, and the assessment where there is one: of the stream, positive or neutral, and valid when the permit is applied for. */
export const offerAndAssessment = (stream: Stream): readonly Criterion[] => [
  {
    id: `${stream}.offer`,
    label: { en: 'Job offer', fr: 'Offre d’emploi' },
    required: { en: 'A job offer of an employer in Canada', fr: 'Une offre d’emploi d’un employeur au Canada' },
    at: 'lmia-filing', citations: ['lmia.streams'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
  },
  {
    id: `${stream}.lmia-decision`,
    label: { en: 'Positive labour market impact assessment of this stream', fr: 'Étude d’impact sur le marché du travail favorable de ce volet' },
    required: { en: `The assessment of the offer found a positive or neutral effect and was made in ${streamNames[stream].en}`, fr: `L’étude de l’offre a conclu à un effet positif ou neutre et a été faite dans ${streamNames[stream].fr}` },
    at: 'filing', citations: ['gts.lmia-use', 'gts.neutral'], improvable: { by: 'employer', leadMonths: 4 },
    condition: { when: { has: 'offer.lmia' }, so: { all: [{ field: 'offer.lmia.stream', is: stream }, { field: 'offer.lmia.decision', is: ['positive', 'neutral'] }] } },
  },
  {
    id: `${stream}.lmia-validity`,
    label: { en: 'Assessment valid', fr: 'Étude valide' },
    required: { en: 'The work permit application is received while the assessment is valid (at most 6 months from the issue since 1 May 2024); on entry it is valid on that day', fr: 'La demande de permis de travail est reçue pendant que l’étude est valide (au plus 6 mois après la délivrance depuis le 1er mai 2024); à l’arrivée, elle est valide ce jour-là' },
    at: 'filing', citations: ['gts.lmia-use', 'gts.lmia-validity'], improvable: { by: 'employer', leadMonths: 4 },
    condition: { when: { has: 'offer.lmia' }, so: { all: [{ number: { today: true }, atLeast: { field: 'offer.lmia.issuedOn' } }, { number: { measure: 'lmia-last-day' }, atLeast: { today: true } }] } },
  },
];

/** The wage beside the threshold of the province on the day on which the application is received. */
const threshold: NumberExpression = { measure: 'figure-of-province', with: { of: 'offer', figure: 'lmia.threshold' } };
export const reachesThreshold: Condition = { number: wageOf, atLeast: threshold };
export const belowThreshold: Condition = { number: wageOf, below: threshold };
/** No later table was found: a newer one may hold. */
export const thresholdToVerify: NonNullable<Criterion['verify']> = [{ id: 'lmia.wage-threshold', when: { number: { today: true }, atLeast: dayNumber('2026-06-28') }, label: { en: 'Wage threshold of the province', fr: 'Seuil salarial de la province' } }];

const peerLow: NumberExpression = { field: 'offer.peerWages.low' };

/** Not below the market, nor below what is paid to current employees. */
export const wages = (stream: Stream): readonly Criterion[] => [
  ofApplication({
    id: `${stream}.market-wage`,
    label: { en: 'Market wage', fr: 'Salaire du marché' },
    required: { en: 'At least the Job Bank median hourly wage of the occupation where the work is done', fr: 'Au moins le salaire horaire médian de la profession, selon le Guichet-Emplois, à l’endroit du travail' },
    at: 'lmia-filing', citations: ['gts.prevailing-wage', 'gts.job-bank'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { number: wageOf, atLeast: { measure: 'market-median', with: { of: 'offer' } } },
    verify: [
      { id: 'wages.job-bank', when: { measure: 'uses-own-median', with: { of: 'offer' } } },
      { id: 'lmia.quebec-wage', when: inQuebec, label: { en: 'Wage rules of the ministry in Quebec (MIFI)', fr: 'Règles salariales du ministère au Québec (MIFI)' } },
    ],
  }),
  ofApplication({
    id: `${stream}.peer-wages`,
    label: { en: 'Wages of current employees', fr: 'Salaires des employés actuels' },
    required: { en: 'Within the range paid to employees in the same job, place and seniority, or none are employed', fr: 'Dans la fourchette versée aux employés du même poste, au même endroit et de même ancienneté, ou aucun n’est employé' },
    at: 'lmia-filing', citations: ['gts.peer-wages'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { any: [{ not: { has: 'offer.peerWages' } }, { number: wageOf, atLeast: peerLow }] },
  }),
];

/** Occupations of primary agriculture (TEER 2 to 5) and in-home caregivers, whose positions may have recruitment rules of their own. */
export const agriculturalNocs = ['82030', '84120', '85100', '85101', '85103'];
const withVariation: Condition = { any: [{ measure: 'noc-is', with: { of: 'offer', codes: [...agriculturalNocs, '44100', '44101'] } }, { measure: 'industry-in', with: { of: 'offer', prefixes: ['111', '112'] } }] };

/** Recruitment that is set aside in Quebec’s facilitated process, and open where a variation may hold. */
export const recruitmentCriterion = (stream: Stream, from: string, what: string, label: Bilingual, required: Bilingual, citation: string, condition: Condition): Criterion =>
  ofApplication({
    id: `${stream}.${what}`, label, required, at: 'lmia-filing', citations: [citation], improvable: { by: 'employer', leadMonths: 2 },
    condition: { any: [condition, { all: [withVariation, notHeld] }] },
    exceptions: [{ when: isFacilitated(from), label: { en: 'Occupation of Quebec’s facilitated process', fr: 'Profession du traitement simplifié du Québec' }, citations: ['lmia.facilitated'] }],
    verify: [{ id: 'lmia.recruitment-variation', when: { all: [{ not: condition }, withVariation] }, label: { en: 'Recruitment in primary agriculture and for caregivers', fr: 'Recrutement en agriculture primaire et pour les aides familiaux' } }],
  });

const ad = (method: string, weeks: number, least: number, more: Readonly<Record<string, string | boolean | readonly string[]>> = {}): Condition => ({ measure: 'advertised', with: { of: 'offer', method, weeks, least, ...more } });
export const advertised = ad;

/** Job Bank and two other ways, one national, four weeks; one of them goes on. */
export const highWageRecruitment = (stream: Stream, from: string, citation: string): readonly Criterion[] => [
  recruitmentCriterion(stream, from, 'job-bank', { en: 'Advertised on the Job Bank', fr: 'Annonce au Guichet-Emplois' }, { en: 'On the Job Bank for at least 4 weeks in a row within the 3 months before the application is filed', fr: 'Au Guichet-Emplois pendant au moins 4 semaines consécutives dans les 3 mois précédant le dépôt de la demande' }, citation, ad('job-bank', 4, 1)),
  recruitmentCriterion(stream, from, 'other-methods', { en: 'Two other methods', fr: 'Deux autres moyens' }, { en: 'At least 2 other methods of recruitment, each for at least 4 weeks in a row within the 3 months, one of them national in scope', fr: 'Au moins 2 autres moyens de recrutement, chacun pendant au moins 4 semaines consécutives dans les 3 mois, dont un de portée nationale' }, citation, { all: [ad('other', 4, 2), ad('other', 4, 1, { scope: 'national' })] }),
  recruitmentCriterion(stream, from, 'goes-on', { en: 'Recruitment goes on', fr: 'Recrutement qui se poursuit' }, { en: 'At least one activity of recruitment goes on until the decision', fr: 'Au moins une activité de recrutement se poursuit jusqu’à la décision' }, citation, ad('any', 0, 1, { goesOn: true })),
];

/** What ESDC weighs in every application. */
export const applicationJudgements = (stream: Stream, from: string): readonly Criterion[] => [
  {
    id: `${stream}.genuine-offer`, label: { en: 'Genuine offer', fr: 'Offre authentique' },
    required: { en: 'ESDC, and the officer after it, find the offer genuine and its conditions consistent with federal and provincial standards', fr: 'EDSC, puis l’agent, jugent l’offre authentique et ses conditions conformes aux normes fédérales et provinciales' },
    at: 'lmia-filing', citations: ['gts.assessment', 'wp.genuine'], improvable: null, condition: 'judgement', exceptions: [noOffer],
  },
  judgedInApplication(stream, 'labour-market', { en: 'Effect on the labour market', fr: 'Effet sur le marché du travail' }, { en: 'Neutral or positive effect; layoffs, outsourcing and offshoring weighed', fr: 'Effet neutre ou favorable; mises à pied, impartition et délocalisation examinées' }, ['gts.assessment']),
  judgedInApplication(stream, 'legitimacy', { en: 'Legitimate business', fr: 'Entreprise légitime' }, { en: 'The documents show an active business that can keep to the offer; may be waived after a positive assessment within 2 years where the latest decision was positive', fr: 'Les documents montrent une entreprise active et capable de respecter l’offre; peut ne pas être exigé après une étude favorable depuis moins de 2 ans si la dernière décision l’était aussi' }, ['lmia.legitimacy']),
  judgedInApplication(stream, 'language', { en: 'Languages required', fr: 'Langues exigées' }, { en: 'English or French only, unless another language is a bona fide need of the job', fr: 'L’anglais ou le français seulement, sauf si une autre langue est une exigence réelle de l’emploi' }, ['gts.language']),
  ...(from >= '2022-09-26' ? [judgedInApplication(stream, 'new-employer', { en: 'New employer', fr: 'Nouvel employeur' }, { en: 'Without a temporary foreign worker in the last 6 years: efforts for a workplace free of abuse in the last 2 years, no affiliation with a banned or defaulting employer', fr: 'Sans travailleur étranger temporaire au cours des 6 dernières années : efforts pour un milieu exempt de violence au cours des 2 dernières années, aucune affiliation à un employeur exclu ou en défaut' }, ['gts.new-employer'])] : []),
  ...(from >= '2024-05-01' ? [judgedInApplication(stream, 'asylum-claimants', { en: 'Asylum claimants addressed', fr: 'Demandeurs d’asile visés' }, { en: 'The recruitment also addresses asylum claimants who hold open work permits', fr: 'Le recrutement vise aussi les demandeurs d’asile titulaires d’un permis de travail ouvert' }, ['lmia.asylum'], { when: ad('any', 0, 1, { audiences: ['asylum-claimants'] }), label: { en: 'An activity for asylum claimants is on file', fr: 'Une activité visant les demandeurs d’asile figure au dossier' } })] : []),
];

const someFiled = (where: Condition): Condition => ({ some: 'applicant.offers', as: 'filed', where });

/** What employer, worker and province file; `more`: of one stream. */
export const filingSteps = (stream: Stream, more: readonly Step[]): readonly Step[] => [
  {
    id: `${stream}.registration`, by: 'employer', citations: ['gts.registration'],
    title: { en: 'Register as an employer with the province (British Columbia, Manitoba, Saskatchewan, Nova Scotia), or prove the exemption', fr: 'S’inscrire comme employeur auprès de la province (Colombie-Britannique, Manitoba, Saskatchewan, Nouvelle-Écosse), ou prouver l’exemption' },
    done: {
      every: 'applicant.offers', as: 'filed',
      where: { any: [{ not: { field: 'filed.province', is: ['BC', 'MB', 'SK', 'NS'] } }, { some: 'filed.employer.approvals', as: 'approval', where: { all: [{ field: 'approval.kind', is: 'employer-registration' }, { same: ['approval.province', 'filed.province'] }, { number: { field: 'approval.expiresOn', none: 9_999_999 }, atLeast: { today: true } }] } }] },
    },
  },
  ...more,
  { id: `${stream}.lmia`, by: 'employer', citations: ['checklist.fee.lmia', 'checklist.lmia'], title: { en: 'File the labour market impact assessment and pay $1,000 a position, which is not recovered from the worker', fr: 'Présenter la demande d’étude d’impact sur le marché du travail et payer 1 000 $ par poste, sans les recouvrer auprès du travailleur' }, done: someFiled({ has: 'filed.lmia' }) },
  {
    id: `${stream}.quebec`, by: 'employer', citations: ['wp.caq', 'lmia.facilitated'],
    title: { en: 'Job in Quebec: file with ESDC and MIFI at the same time, in French; the decision is a joint one', fr: 'Emploi au Québec : présenter la demande à EDSC et au MIFI en même temps, en français; la décision est conjointe' },
    done: { any: [{ not: someFiled({ field: 'filed.province', is: 'QC' }) }, someFiled({ has: 'filed.lmia' })] },
  },
  {
    id: `${stream}.caq`, by: 'applicant', citations: ['wp.caq'],
    title: { en: 'Job in Quebec: obtain a Quebec acceptance certificate (CAQ)', fr: 'Emploi au Québec : obtenir un certificat d’acceptation du Québec (CAQ)' },
    done: { any: [{ not: someFiled({ field: 'filed.province', is: 'QC' }) }, { some: 'file.nominations', as: 'certificate', where: { all: [{ field: 'certificate.kind', is: 'acceptance-certificate' }, { number: { field: 'certificate.expiresOn' }, atLeast: { today: true } }] } }] },
  },
];

export const lmiaVersion = (stream: Stream, { from, until }: Period, criteria: readonly Criterion[], steps: readonly Step[], note: Bilingual, citations: readonly string[]): PathwayVersion => ({
  from, until, intake: 'open', citations: ['lmia.streams', 'lmia.held-from', ...citations], criteria: [...offerAndAssessment(stream), ...criteria, ...applicationJudgements(stream, from)], steps: filingSteps(stream, steps), scores: [], over: overOffers, note,
});

export const lmiaPathway = (id: string, title: Bilingual, versions: readonly PathwayVersion[]): Pathway => ({
  id, title, kind: 'work-permit', gate: 'ca.wp.general', permit: { lmia: 'always' }, versions,
  closed: heldSince('30 April 2022', '30 avril 2022', ['lmia.held-from']),
});
