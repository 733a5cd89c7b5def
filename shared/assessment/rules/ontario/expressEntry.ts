import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { unitGroups } from '../../../data/noc';
import { always, enoughFunds, formerUntil, intent, judged, language, noc2021From, revoked, statedLevels, trades, worksWithOffer } from './common';
import { notHeld, periodsOf } from '../periods';
import { isCheckedOnTheDay, uncheckedWhere } from '../unheld';
import { notifiedSteps } from './steps';

/** The day of the first tech draw. */
export const hcpFrom = '2019-07-12';
const suspendedFrom = '2025-01-01';

const federal = (program: 'fsw' | 'cec'): Condition => ({ measure: 'meets-program', with: { program: `ca.ee.${program}` } });

const profile = (prefix: string): readonly Criterion[] => [
  {
    id: `${prefix}.profile`, label: { en: 'Express Entry profile', fr: 'Profil Entrée express' }, required: { en: 'An active Express Entry profile', fr: 'Un profil Entrée express actif' },
    at: 'as-of', citations: ['on.hcp-profile'], improvable: { by: 'document', leadMonths: 1 }, condition: { measure: 'express-entry-profile' },
  },
  {
    id: `${prefix}.interest`, label: { en: 'Interest in Ontario', fr: 'Intérêt pour l’Ontario' }, required: { en: 'The profile names Ontario among the provinces of interest', fr: 'Le profil indique l’Ontario parmi les provinces d’intérêt' },
    at: 'as-of', citations: ['on.hcp-profile'], improvable: { by: 'document', leadMonths: 1 }, condition: { measure: 'on-interest' },
  },
];

/** Where there is a notification, the application is filed in time. */
const inTime = (prefix: string, stream: string): Criterion => ({
  id: `${prefix}.within-45-days`, label: { en: 'Application in time', fr: 'Demande dans le délai' }, required: { en: 'Filed within 45 calendar days of the notification of interest', fr: 'Présentée dans les 45 jours civils suivant la notification d’intérêt' },
  at: 'filing', citations: ['on.noi-45-days'], improvable: { by: 'nomination', leadMonths: 6 },
  condition: { when: { measure: 'on-notified', with: { streams: [stream] } }, so: { measure: 'on-notified-within', with: { streams: [stream], days: 45 } } },
  exceptions: [{ when: { measure: 'decision-in-force', with: { kind: 'nomination', provinces: ['ON'], streams: [stream] } }, label: { en: 'Nominated already', fr: 'Déjà désigné' }, citations: ['on.noi-45-days'] }],
});

const status = (prefix: string): Criterion => ({
  id: `${prefix}.status`, label: { en: 'Status in Canada', fr: 'Statut au Canada' }, required: { en: 'In Canada only with a legal status', fr: 'Au Canada seulement avec un statut légal' },
  at: 'filing', citations: ['on.hcp-status'], improvable: { by: 'document', leadMonths: 3 }, condition: { measure: 'on-status' },
});

const degree = (prefix: string, citation: string): Criterion => ({
  id: `${prefix}.education`, label: { en: 'Degree', fr: 'Diplôme universitaire' },
  required: { en: 'A Canadian bachelor’s, master’s or doctoral degree, or a foreign one with an assessment (ECA)', fr: 'Un baccalauréat, une maîtrise ou un doctorat canadien, ou un diplôme étranger avec une évaluation (EDE)' },
  at: 'filing', citations: [citation], improvable: { by: 'assessment', leadMonths: 3 }, condition: { measure: 'on-degree', with: { lowest: 'bachelor' } },
});

const fundsWords: Bilingual = { en: 'Federal amount for the size of the family', fr: 'Montant fédéral selon la taille de la famille' };
/** The federal amounts; whether work with an offer sets them aside is said of one stream only. */
export const otherFunds = (prefix: string, citation: string): Criterion => ({
  id: `${prefix}.funds`, label: { en: 'Settlement funds', fr: 'Fonds d’établissement' }, required: fundsWords, at: 'filing', citations: [citation, 'on.funds-others'], improvable: { by: 'funds', leadMonths: 6 },
  condition: { any: [enoughFunds, { all: [worksWithOffer, notHeld] }] },
  verify: [{ id: 'on.funds-exemption', when: { all: [{ not: enoughFunds }, worksWithOffer] }, label: { en: 'Whether work with a permit and an offer sets the funds aside', fr: 'Dispense de fonds pour qui travaille avec un permis et une offre' } }],
});

const skilled = (from: string): Bilingual => (from < noc2021From ? { en: 'skill type 0 or level A or B of NOC 2016', fr: 'genre de compétence 0 ou niveau A ou B de la CNP 2016' } : { en: 'TEER 0 to 3', fr: 'FEER 0 à 3' });
const noc = (from: string): readonly string[] => (from < noc2021From ? ['on.noc-2016'] : []);
const selection = (prefix: string, citations: readonly string[], words: Bilingual): Criterion => judged(`${prefix}.selection`, { en: 'Selection in a round', fr: 'Sélection dans une ronde' }, words, citations);

/** The floor of the original rule. What a round asked for is no other round’s, so that a look-up says something for its own day alone. */
const floor: Condition = { number: { score: 'crs' }, atLeast: 400 };

/** Within the 5 years before filing, and within the 3 years before the notification. Source: reference, Ontario 2.3, ON-HCP-3. */
const skilledYear: Condition = { all: [federal('fsw'), { measure: 'continuous-year-in-primary-occupation', with: { where: 'anywhere', highestTeer: 3, years: 5 } }] };
const canadianYear: Condition = { number: { measure: 'on-hours-before-notification', with: { streams: ['ca.on.hcp'], where: 'canada', highestTeer: 3, years: 3 } }, atLeast: 1_560 };

const hcpCriteria = (from: string): readonly Criterion[] => [
  ...profile('on-hcp'),
  {
    id: 'on-hcp.program', label: { en: 'Federal program', fr: 'Programme fédéral' }, required: { en: 'The profile qualifies for the Federal Skilled Worker Program (67 points) or the Canadian Experience Class', fr: 'Le profil est admissible au Programme des travailleurs qualifiés (fédéral) (67 points) ou à la Catégorie de l’expérience canadienne' },
    at: 'as-of', citations: ['on.hcp-profile', 'on.hcp-status'], improvable: { by: 'work', leadMonths: 12 }, condition: { any: [federal('fsw'), federal('cec')] },
  },
  {
    id: 'on-hcp.crs', label: { en: 'Points of Express Entry', fr: 'Points d’Entrée express' }, required: { en: 'At least 400 points in the Comprehensive Ranking System; whether fewer were enough was set for each round', fr: 'Au moins 400 points selon le Système de classement global; s’il en suffisait moins, chaque ronde le fixait' },
    at: 'as-of', citations: ['on.hcp-crs'], improvable: { by: 'retest', leadMonths: 2 }, condition: { any: [floor, isCheckedOnTheDay('on-hcp.crs')] },
    verify: [{ id: 'on.hcp-crs-floor', when: uncheckedWhere('on-hcp.crs', { not: floor }), label: { en: 'Lowest score of the round', fr: 'Note minimale de la ronde' } }],
  },
  {
    id: 'on-hcp.work', label: { en: 'A year of skilled work', fr: 'Un an de travail qualifié' },
    required: {
      en: `As a Federal Skilled Worker at least 1 year (1,560 hours) without a break in ${skilled(from).en} in the primary occupation within the 5 years before the application; in the Canadian Experience Class at least 1 year in all in Canada within the 3 years before the notification of interest`,
      fr: `Comme travailleur qualifié (fédéral), au moins 1 an (1 560 heures) sans interruption de ${skilled(from).fr} dans la profession principale au cours des 5 années précédant la demande; dans la Catégorie de l’expérience canadienne, au moins 1 an au total au Canada au cours des 3 années précédant la notification d’intérêt`,
    },
    at: 'filing', citations: ['on.hcp-work', 'on.hcp-work-day', ...noc(from)], improvable: { by: 'work', leadMonths: 12 },
    condition: {
      any: [skilledYear, { all: [federal('cec'), { any: [canadianYear, notHeld] }] }],
    },
    // The class asks for the year on the day of filing; whether it had to be there on that of the notification too, sources differ.
    verify: [{ id: 'on.hcp-work-day', when: { all: [federal('cec'), { not: { any: [skilledYear, canadianYear] } }] }, label: { en: 'Day by which the year in Canada has to be there: that of filing may be accepted', fr: 'Jour auquel l’année au Canada doit être acquise : celui du dépôt peut être accepté' } }],
  },
  degree('on-hcp', 'on.hcp-education'), language('on-hcp', 7, 'on.hcp-language'),
  {
    id: 'on-hcp.funds', label: { en: 'Settlement funds', fr: 'Fonds d’établissement' }, required: { en: `${fundsWords.en}, unless working with a valid permit and an offer`, fr: `${fundsWords.fr}, sauf pour qui travaille avec un permis valide et une offre` },
    at: 'filing', citations: ['on.hcp-funds'], improvable: { by: 'funds', leadMonths: 6 }, condition: enoughFunds,
    exceptions: [{ when: worksWithOffer, label: { en: 'Works with a valid permit and an offer', fr: 'Travaille avec un permis valide et une offre' }, citations: ['on.hcp-funds'] }],
  },
  status('on-hcp'), inTime('on-hcp', 'ca.on.hcp'), ...intent('on-hcp'),
  selection('on-hcp', ['on.tech-rounds', from < noc2021From ? 'on.tech-2016' : 'on.tech-2021'], { en: 'Notified in a round: within its range of points, and in a tech draw with the year in one of its occupations', fr: 'Notification dans une ronde : note dans l’intervalle de la ronde et, dans une ronde technologique, un an dans une de ses professions' }),
];

const yearIn = (years: number): Condition => ({ number: { measure: 'work-years', with: { of: 'applicant', where: 'anywhere', highestTeer: 3, years } }, atLeast: 1 });
const francophoneCriteria = (): readonly Criterion[] => [
  ...profile('on-fssw'),
  {
    id: 'on-fssw.program', label: { en: 'Federal program', fr: 'Programme fédéral' }, required: { en: 'Qualifies for the Federal Skilled Worker Program or the Canadian Experience Class', fr: 'Admissible au Programme des travailleurs qualifiés (fédéral) ou à la Catégorie de l’expérience canadienne' },
    at: 'as-of', citations: ['on.fssw'], improvable: { by: 'work', leadMonths: 12 }, condition: { any: [federal('fsw'), federal('cec')] },
  },
  {
    id: 'on-fssw.french', label: { en: 'French', fr: 'Français' }, required: { en: 'NCLC 7 in each ability in French', fr: 'NCLC 7 dans chaque compétence en français' },
    at: 'filing', citations: ['on.fssw'], improvable: { by: 'retest', leadMonths: 2 }, condition: { measure: 'language-reaches', with: { of: 'applicant', language: 'fr', each: 7 } }, verify: [statedLevels],
  },
  {
    id: 'on-fssw.english', label: { en: 'English', fr: 'Anglais' }, required: { en: 'CLB 6 in each ability in English', fr: 'CLB 6 dans chaque compétence en anglais' },
    at: 'filing', citations: ['on.fssw'], improvable: { by: 'retest', leadMonths: 2 }, condition: { measure: 'language-reaches', with: { of: 'applicant', language: 'en', each: 6 } }, verify: [statedLevels],
  },
  degree('on-fssw', 'on.fssw'),
  {
    id: 'on-fssw.work', label: { en: 'A year of skilled work', fr: 'Un an de travail qualifié' }, required: { en: 'At least 1 year (1,560 hours) of paid work in TEER 0 to 3; the window is not held', fr: 'Au moins 1 an (1 560 heures) de travail rémunéré de FEER 0 à 3; la période n’est pas conservée' },
    at: 'filing', citations: ['on.fssw'], improvable: { by: 'work', leadMonths: 12 }, condition: { any: [yearIn(5), { all: [yearIn(10), notHeld] }] },
    verify: [{ id: 'on.fssw-window', when: { not: yearIn(5) }, label: { en: 'Years in which the work counts', fr: 'Années pendant lesquelles le travail compte' } }],
  },
  otherFunds('on-fssw', 'on.fssw'), inTime('on-fssw', 'ca.on.fssw'), ...intent('on-fssw'),
  selection('on-fssw', ['on.fssw'], { en: 'Notified in a round; that of 18 January 2024 took 317 to 469 points', fr: 'Notification dans une ronde; celle du 18 janvier 2024 retenait de 317 à 469 points' }),
];

const tradeCodes = unitGroups('2021').map(({ code }) => code).filter((code) => trades.prefixes.some((start) => code.startsWith(start)) && !trades.except.some((start) => code.startsWith(start)));
const yearInTrade: Condition = { number: { measure: 'work-hours-in-one', with: { where: 'canada', provinces: ['ON'], years: 2, version: '2021', ...trades } }, atLeast: 1_560 };
const yearInTrades: Condition = { number: { measure: 'work-hours', with: { where: 'canada', provinces: ['ON'], years: 2, codes: tradeCodes } }, atLeast: 1_560 };
const tradesCriteria = (): readonly Criterion[] => [
  ...profile('on-st'),
  {
    id: 'on-st.program', label: { en: 'Federal program', fr: 'Programme fédéral' }, required: { en: 'Qualifies for the Canadian Experience Class', fr: 'Admissible à la Catégorie de l’expérience canadienne' },
    at: 'as-of', citations: ['on.trades'], improvable: { by: 'work', leadMonths: 12 }, condition: federal('cec'),
  },
  {
    id: 'on-st.residence', label: { en: 'Living in Ontario', fr: 'Vit en Ontario' }, required: { en: 'Lives in Ontario', fr: 'Vit en Ontario' },
    at: 'filing', citations: ['on.trades'], improvable: { by: 'plan', leadMonths: 3 }, condition: { measure: 'on-lives-in-ontario' },
  },
  {
    id: 'on-st.work', label: { en: 'A year in a trade in Ontario', fr: 'Un an dans un métier en Ontario' }, required: { en: 'At least 1 year (1,560 hours) in a listed trade in Ontario within the last 2 years', fr: 'Au moins 1 an (1 560 heures) dans un métier désigné en Ontario au cours des 2 dernières années' },
    at: 'filing', citations: ['on.trades'], improvable: { by: 'work', leadMonths: 12 }, condition: { any: [yearInTrade, { all: [yearInTrades, notHeld] }] },
    verify: [{ id: 'on.trades-list', when: always, label: { en: 'Trades of the list of the time', fr: 'Métiers de la liste de l’époque' } }],
  },
  language('on-st', 5, 'on.trades'), otherFunds('on-st', 'on.trades'), inTime('on-st', 'ca.on.skilled-trades'), ...intent('on-st'),
  selection('on-st', ['on.trades'], { en: 'Notified in a round; that of 1 March 2024 took 350 to 424 points', fr: 'Notification dans une ronde; celle du 1er mars 2024 retenait de 350 à 424 points' }),
];

const pausedNote: Bilingual = { en: 'No rounds of Human Capital Priorities were held in 2025 and 2026; the streams of Express Entry were effectively suspended until they were revoked on 30 May 2026.', fr: 'Aucune ronde du volet Priorités en matière de capital humain n’a eu lieu en 2025 et 2026; les volets d’Entrée express ont été suspendus dans les faits jusqu’à leur abrogation, le 30 mai 2026.' };

const version = (prefix: string, stream: string, citation: string, criteria: (from: string) => readonly Criterion[]) => (period: Period): PathwayVersion => {
  const isPaused = period.from >= suspendedFrom;
  return {
    ...period, intake: isPaused ? 'paused' : 'by-invitation', citations: [citation, ...(isPaused ? ['on.suspended', 'on.closed'] : [])], criteria: criteria(period.from), steps: notifiedSteps(prefix, stream), scores: ['crs'], ...(isPaused ? { note: pausedNote } : {}),
  };
};

export const humanCapital: Pathway = {
  id: 'ca.on.hcp', kind: 'province', title: { en: 'Ontario: Human Capital Priorities', fr: 'Ontario : Priorités en matière de capital humain' },
  versions: periodsOf(hcpFrom, formerUntil, [noc2021From, suspendedFrom]).map(version('on-hcp', 'ca.on.hcp', 'on.hcp-profile', hcpCriteria)),
  closed: revoked('12 July 2019, the day of the first tech draw,', '12 juillet 2019, jour de la première ronde technologique,'),
};
export const francophone: Pathway = {
  id: 'ca.on.fssw', kind: 'province', title: { en: 'Ontario: French-Speaking Skilled Worker', fr: 'Ontario : Travailleurs qualifiés francophones' },
  versions: periodsOf(noc2021From, formerUntil, [suspendedFrom]).map(version('on-fssw', 'ca.on.fssw', 'on.fssw', francophoneCriteria)),
  closed: revoked('16 November 2022', '16 novembre 2022'),
};
export const skilledTrades: Pathway = {
  id: 'ca.on.skilled-trades', kind: 'province', title: { en: 'Ontario: Skilled Trades', fr: 'Ontario : Métiers spécialisés' },
  versions: periodsOf(noc2021From, formerUntil, [suspendedFrom]).map(version('on-st', 'ca.on.skilled-trades', 'on.trades', tradesCriteria)),
  closed: revoked('16 November 2022', '16 novembre 2022'),
};
