import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld } from '../periods';
import { rankingOfStream } from './grid';
import { expertOpinion, filingSteps, french, general, isRegulated, spouseFrench, speaksFrench, toVerify } from './common';

const teerOf = (name: string) => ({ measure: 'teer', with: { of: name } });
const isHigh = (name: string): Condition => ({ number: 2, atLeast: teerOf(name) });
const isLower = (name: string): Condition => ({ number: teerOf(name), atLeast: 3 });
const someJob = (...conditions: readonly Condition[]): Condition => ({ some: 'applicant.work', as: 'job', where: { all: conditions } });
/** Complete months of full-time work in the occupation of a job, of the last five years. */
const months = (more: { provinces?: readonly string[] } = {}) => ({ measure: 'full-time-months', with: { occupation: 'job', months: 60, ...more } });

const experience = (prefix: string, required: Bilingual, leadMonths: number, condition: Condition): Criterion => ({
  id: `${prefix}.experience`, label: { en: 'Work experience', fr: 'Expérience de travail' }, required, at: 'filing', citations: ['qc.pstq-occupation', 'qc.pstq'], improvable: { by: 'work', leadMonths }, condition,
});
const occupation = (prefix: string, required: Bilingual, condition: Condition, citations: readonly string[] = ['qc.pstq-occupation', 'qc.pstq-regulated']): Criterion => ({
  id: `${prefix}.occupation`, label: { en: 'Main occupation', fr: 'Profession principale' }, required, at: 'filing', citations, improvable: { by: 'work', leadMonths: 12 }, condition,
});

const qualified: readonly Criterion[] = [
  occupation('pstq-1', { en: 'An occupation worked in of FEER (TEER) 0 to 2 that is not on the list of regulated professions', fr: 'Une profession exercée de FEER 0 à 2 qui ne figure pas sur la liste des professions réglementées' }, someJob(isHigh('job'), { not: isRegulated('job') })),
  experience(
    'pstq-1', { en: 'At least 12 months of full-time work in the main occupation within the last 5 years, at most 3 of them in internships that the diploma required', fr: 'Au moins 12 mois de travail à temps plein dans la profession principale au cours des 5 dernières années, dont au plus 3 en stages exigés par le diplôme' }, 12,
    someJob(isHigh('job'), { not: isRegulated('job') }, { number: { measure: 'qc-occupation-months', with: { of: 'job' } }, atLeast: 12 }),
  ),
  french('pstq-1', 'qc.pstq', 7, 5),
  spouseFrench('pstq-1', 'qc.pstq'),
];

const intermediate: readonly Criterion[] = [
  occupation('pstq-2', { en: 'An occupation worked in of FEER (TEER) 3 to 5 that is not on the list of regulated professions', fr: 'Une profession exercée de FEER 3 à 5 qui ne figure pas sur la liste des professions réglementées' }, someJob(isLower('job'), { not: isRegulated('job') })),
  experience(
    'pstq-2', { en: 'At least 24 months of full-time work in the main occupation within the last 5 years, at least 12 of them in Quebec', fr: 'Au moins 24 mois de travail à temps plein dans la profession principale au cours des 5 dernières années, dont au moins 12 au Québec' }, 24,
    someJob(isLower('job'), { not: isRegulated('job') }, { number: months(), atLeast: 24 }, { number: months({ provinces: ['QC'] }), atLeast: 12 }),
  ),
  french('pstq-2', 'qc.pstq', 5, 0),
  spouseFrench('pstq-2', 'qc.pstq'),
];

/** An occupation of the list among those worked in, offered or licensed for. */
const somewhereRegulated = (also: (name: string) => readonly Condition[] = () => []): Condition => ({
  any: [
    someJob(isRegulated('job'), ...also('job')),
    { some: 'applicant.offers', as: 'offered', where: { all: [isRegulated('offered'), ...also('offered')] } },
    { some: 'applicant.licences', as: 'licence', where: { all: [{ has: 'licence.noc' }, isRegulated('licence'), ...also('licence')] } },
  ],
});

/** A licence of a regulated profession: that of another occupation opens none. */
const recognized: Condition = { some: 'applicant.licences', as: 'licence', where: { all: [{ measure: 'qc-licensed', with: { of: 'licence', partial: true } }, isRegulated('licence')] } };
/** Asked for at the regulator in Quebec and not given yet. The ministry takes people in stream 3 who have no proof yet; by when they need it is not held. */
const underWay: Condition = { some: 'applicant.licences', as: 'licence', where: { all: [{ field: 'licence.country', is: 'CA' }, { field: 'licence.province', is: 'QC' }, { field: 'licence.status', is: ['in-progress', 'eligible'] }, isRegulated('licence')] } };
const regulated: readonly Criterion[] = [
  occupation('pstq-3', { en: 'One of the 49 regulated professions of the list', fr: 'Une des 49 professions réglementées de la liste' }, somewhereRegulated(), ['qc.pstq-regulated']),
  {
    id: 'pstq-3.licence', label: { en: 'Licence or recognition', fr: 'Permis ou reconnaissance' }, required: { en: 'A licence of the regulator in Quebec, or its full or partial recognition; while it is under way, whether the application is taken is to be looked up', fr: 'Un permis de l’organisme de réglementation du Québec, ou sa reconnaissance complète ou partielle; pendant les démarches, il faut vérifier si la demande est reçue' },
    at: 'filing', citations: ['qc.pstq-regulated', 'qc.pstq-recognition'], improvable: { by: 'document', leadMonths: 12 }, condition: { when: somewhereRegulated(), so: { any: [recognized, { all: [underWay, notHeld] }] } },
    verify: [toVerify('qc.pstq-recognition', { en: 'Whether an application without proof of recognition is taken', fr: 'Si une demande sans preuve de reconnaissance est reçue' }, { all: [somewhereRegulated(), underWay, { not: recognized }] })],
  },
  french('pstq-3', 'qc.pstq', 7, 5, [{ all: [speaksFrench(5, 0), somewhereRegulated((name) => [isLower(name)])] }], {
    en: 'French on the Échelle québécoise: for an occupation of FEER 0 to 2 level 7 in oral, 5 in written comprehension and production; for FEER 3 to 5 level 5 in oral ones',
    fr: 'Français selon l’Échelle québécoise : pour une profession de FEER 0 à 2, niveau 7 à l’oral et 5 à l’écrit, en compréhension et en production; pour FEER 3 à 5, niveau 5 à l’oral',
  }),
  spouseFrench('pstq-3', 'qc.pstq'),
];

const hasOpinion: Condition = { some: 'applicant.offers', as: 'offered', where: { some: 'offered.approvals', as: 'approval', where: expertOpinion } };
/** Which achievements are exceptional is not held: without an opinion on file that stays to be looked up. */
const talent: readonly Criterion[] = [
  {
    id: 'pstq-4.talent', label: { en: 'Exceptional talent', fr: 'Talent d’exception' },
    required: { en: 'A favourable opinion of a partner of the ministry, or an exceptional achievement; which achievements count is to be looked up', fr: 'Un avis favorable d’un partenaire du ministère ou une réalisation exceptionnelle; les réalisations admises sont à vérifier' },
    at: 'filing', citations: ['qc.pstq-talent'], improvable: { by: 'document', leadMonths: 6 }, condition: { any: [hasOpinion, notHeld] },
    verify: [toVerify('qc.exceptional-talent', { en: 'Whether there is an exceptional achievement', fr: 'Réalisation exceptionnelle ou non' }, { not: hasOpinion })],
  },
  experience('pstq-4', { en: 'At least 36 months of full-time work in the occupation within the last 5 years', fr: 'Au moins 36 mois de travail à temps plein dans la profession au cours des 5 dernières années' }, 36, someJob({ number: months(), atLeast: 36 })),
];

/** Before the grid nobody was invited. */
const withoutRounds: Period = { from: '2024-11-29', until: '2025-07-01' };
const withRounds: Period = { from: '2025-07-02', until: null };

function stream(number: 1 | 2 | 3 | 4, title: Bilingual, own: readonly Criterion[]): Pathway {
  const prefix = `pstq-${number}`;
  const version = (period: Period, intake: PathwayVersion['intake'], more: Pick<PathwayVersion, 'citations' | 'scores'>): PathwayVersion => ({
    ...period, intake, ...more, criteria: [...general(prefix, 'qc.pstq'), ...own], steps: filingSteps(prefix, true, intake !== 'paused'),
  });
  return {
    id: `ca.qc.pstq.${number}`, kind: 'province', title: { en: `Quebec: PSTQ, stream ${number}, ${title.en}`, fr: `Québec : PSTQ, volet ${number}, ${title.fr}` },
    versions: [
      version(withoutRounds, 'paused', { citations: ['qc.pstq', 'qc.pstq-no-rounds'], scores: [] }),
      version(withRounds, 'by-invitation', { citations: ['qc.pstq', 'qc.pstq-grid', 'qc.pstq-rounds'], scores: [rankingOfStream(number)] }),
    ],
    closed: { label: { en: 'In force since 29 November 2024', fr: 'En vigueur depuis le 29 novembre 2024' }, citations: ['qc.pstq'] },
  };
}

export const selectionProgram: readonly Pathway[] = [
  stream(1, { en: 'highly qualified', fr: 'haute qualification et compétences spécialisées' }, qualified),
  stream(2, { en: 'intermediate and manual', fr: 'compétences intermédiaires et manuelles' }, intermediate),
  stream(3, { en: 'regulated professions', fr: 'professions réglementées' }, regulated),
  stream(4, { en: 'exceptional talent', fr: 'talents d’exception' }, talent),
];
