import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld } from '../periods';
import { filingSteps, french, general, judged, spouseFrench, toVerify, type Verify } from './common';
import { unheld } from '../unheld';

const spouseFrom = '2021-07-22';
const noc2021From = '2022-11-16';
const withoutWorkFrom = '2023-11-23';
const abolishedFrom = '2025-11-19';
/** The day that the intake of 2026 looks at. */
const lookedAt = '2025-11-19';
const intake2026: Period = { from: '2026-07-02', until: '2026-10-31' };
const after2026: Period = { from: '2026-11-01', until: '2028-07-02' };

/** Work in Quebec of the last months, of a skill type or level. */
const worked = (months: number, highestTeer: number) => ({ measure: 'full-time-months', with: { provinces: ['QC'], months, highestTeer } });
const least = (needed: number, months: number, highestTeer: number): Condition => ({ number: worked(months, highestTeer), atLeast: needed });
/** Since NOC 2021 what corresponds to level B is certain to TEER 2, and open for TEER 3. Before, 2 stands for level B. */
const skilled = (from: string, needed: number, months: number): Condition => (from < noc2021From ? least(needed, months, 2) : { any: [least(needed, months, 2), { all: [least(needed, months, 3), notHeld] }] });
/** What is open at a level: `needed` months are not reached without FEER 3, and are with it. */
const restsOnLevel = (needed: number, months: number): Condition => ({ all: [{ not: least(needed, months, 2) }, least(needed, months, 3)] });
const levelToVerify = (from: string, months: number, ...needed: readonly number[]): Verify[] =>
  from < noc2021From ? [] : [toVerify('qc.peq-level', { en: 'Whether FEER (TEER) 3 counts', fr: 'Si la FEER 3 compte' }, { any: needed.map((one) => restsOnLevel(one, months)) })];

const workerExperience = (from: string): Criterion => ({
  id: 'peq-tet.experience', label: { en: 'Work in Quebec', fr: 'Travail au Québec' },
  required: { en: 'At least 24 months of full-time work in Quebec within the last 36, in skill type 0 or level A or B (since 16 November 2022, FEER 0 to 2)', fr: 'Au moins 24 mois de travail à temps plein au Québec au cours des 36 derniers, de genre 0 ou de niveau A ou B (depuis le 16 novembre 2022, FEER 0 à 2)' },
  at: 'filing', citations: ['qc.peq-2020'], improvable: { by: 'work', leadMonths: 24 },
  condition: { any: [skilled(from, 24, 36), { all: [from < noc2021From ? least(24, 48, 2) : least(24, 48, 3), notHeld] }] },
  verify: [
    ...levelToVerify(from, 36, 24),
    toVerify('qc.peq-window', { en: 'Whether the 24 months may lie within 48', fr: 'Si les 24 mois peuvent s’étendre sur 48' }, { all: [{ not: least(24, 36, from < noc2021From ? 2 : 3) }, least(24, 48, from < noc2021From ? 2 : 3)] }),
  ],
});

const graduateRow = 2;
const diploma = (more: Record<string, string | number | boolean> = {}): Condition => ({ measure: 'qc-has-study', with: { lowest: graduateRow, quebec: true, ...more } });
const diplomaCriteria = (required: Bilingual, condition: Condition, citation: string, improvable: Criterion['improvable'] = { by: 'study', leadMonths: 24 }): readonly Criterion[] => [
  { id: 'peq-dip.diploma', label: { en: 'Quebec diploma', fr: 'Diplôme du Québec' }, required, at: 'filing', citations: ['qc.peq', citation], improvable, condition },
  unheld(judged('peq-dip.eligible-diploma', { en: 'Diploma that the program takes', fr: 'Diplôme admissible' }, { en: 'The kind and length of the diploma, and when it was obtained, are those that the program takes', fr: 'Le genre et la durée du diplôme, et le moment de son obtention, sont admissibles au programme' }, ['qc.peq'])),
];
const vocational: Condition = { measure: 'qc-has-study', with: { lowest: 2, highest: 3, quebec: true } };
const beyondVocational: Condition = { measure: 'qc-has-study', with: { lowest: 4, quebec: true } };

/** Months back that reach any work: of graduates no time is named. */
const everything = 600;
const graduateExperience = (from: string): Criterion => ({
  id: 'peq-dip.experience', label: { en: 'Work in Quebec', fr: 'Travail au Québec' },
  required: { en: 'At least 12 months of full-time work in skill type 0 or level A or B (since 16 November 2022, FEER 0 to 2); 18 months for a vocational diploma', fr: 'Au moins 12 mois de travail à temps plein de genre 0 ou de niveau A ou B (depuis le 16 novembre 2022, FEER 0 à 2); 18 mois pour un diplôme professionnel' },
  at: 'filing', citations: ['qc.peq-2020'], improvable: { by: 'work', leadMonths: 12 },
  condition: { any: [{ all: [beyondVocational, skilled(from, 12, everything)] }, { all: [vocational, skilled(from, 18, everything)] }] }, verify: levelToVerify(from, everything, 12, 18),
});

/** A program in French, or earlier studies in French, of which it is not held how long they have to be. */
const inFrench: Criterion = {
  id: 'peq-dip.studies-in-french', label: { en: 'Studies in French', fr: 'Études en français' }, required: { en: 'The Quebec program was in French, or there are earlier studies in French', fr: 'Le programme du Québec était en français, ou il y a des études antérieures en français' },
  at: 'filing', citations: ['qc.peq-2023'], improvable: null,
  condition: {
    any: [
      { some: 'applicant.education', as: 'study', where: { all: [{ field: 'study.country', is: 'CA' }, { field: 'study.province', is: 'QC' }, { field: 'study.languageOfInstruction', is: 'fr' }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } }] } },
      { all: [{ some: 'applicant.education', as: 'study', where: { field: 'study.languageOfInstruction', is: 'fr' } }, notHeld] },
    ],
  },
  verify: [toVerify('qc.peq-earlier-studies', { en: 'Whether earlier studies in French are enough', fr: 'Si les études antérieures en français suffisent' }, { some: 'applicant.education', as: 'study', where: { all: [{ field: 'study.languageOfInstruction', is: 'fr' }, { not: { field: 'study.province', is: 'QC' } }] } })],
};

const oral7 = (prefix: string): Criterion => french(prefix, 'qc.peq', 7, 0);
/** Whether the intake of 2026 asks for French as before is not held: below the level it stays open. */
const french2026 = (prefix: string): readonly Criterion[] => [
  { ...french(prefix, 'qc.peq-2026', 7, 0, [notHeld]), verify: [...(oral7(prefix).verify ?? []), toVerify('qc.peq-2026-french', { en: 'Whether French is asked for in 2026 as before', fr: 'Si le français est exigé en 2026 comme avant' })] },
  spouseFrench(prefix, 'qc.peq-2026', true),
];

const version = (prefix: string, period: Period, intake: PathwayVersion['intake'], own: readonly Criterion[], citations: readonly string[]): PathwayVersion => ({
  ...period, intake, citations: ['qc.peq', ...citations], scores: [], criteria: [...general(prefix, 'qc.peq'), ...own], steps: filingSteps(prefix, false),
});

type Dated = readonly [from: string, until: string, intake: PathwayVersion['intake']];
const before: readonly Dated[] = [['2020-07-22', '2021-07-21', 'open'], [spouseFrom, '2022-11-15', 'open']];
const graduateDays: readonly Dated[] = [...before, [noc2021From, '2023-11-22', 'open'], [withoutWorkFrom, '2024-10-30', 'open'], ['2024-10-31', '2025-11-18', 'paused']];
const workerDays: readonly Dated[] = [...before, [noc2021From, '2025-06-04', 'open'], ['2025-06-05', '2025-11-18', 'paused']];
const partner = (prefix: string, from: string): Criterion[] => (from < spouseFrom ? [] : [spouseFrench(prefix, 'qc.peq-2020')]);

const graduate = ([from, until, intake]: Dated): PathwayVersion => version('peq-dip', { from, until }, intake, [
  ...diplomaCriteria({ en: 'A diploma of Quebec', fr: 'Un diplôme du Québec' }, diploma(), from < withoutWorkFrom ? 'qc.peq-2020' : 'qc.peq-2023'),
  ...(from < withoutWorkFrom ? [graduateExperience(from)] : [inFrench]), oral7('peq-dip'), ...partner('peq-dip', from),
], [from < withoutWorkFrom ? 'qc.peq-2020' : 'qc.peq-2023']);

const worker = ([from, until, intake]: Dated): PathwayVersion => version('peq-tet', { from, until }, intake, [workerExperience(from), oral7('peq-tet'), ...partner('peq-tet', from)], ['qc.peq-2020']);

/** The day lies in the past: what was not obtained or done by then cannot be made good. */
const graduate2026: readonly Criterion[] = [
  ...diplomaCriteria({ en: 'A diploma of Quebec obtained by 19 November 2025', fr: 'Un diplôme du Québec obtenu au plus tard le 19 novembre 2025' }, diploma({ day: lookedAt }), 'qc.peq-2026', null), ...french2026('peq-dip'),
];
const worker2026: readonly Criterion[] = [
  {
    id: 'peq-tet.experience', label: { en: 'Work in Quebec', fr: 'Travail au Québec' }, required: { en: 'At least 2 years of full-time work in Quebec in FEER (TEER) 0 to 3 by 19 November 2025', fr: 'Au moins 2 ans de travail à temps plein au Québec en FEER 0 à 3 au plus tard le 19 novembre 2025' },
    at: 'filing', citations: ['qc.peq-2026'], improvable: null, condition: { number: { measure: 'qc-months-by', with: { day: lookedAt, highestTeer: 3 } }, atLeast: 24 },
  },
  ...french2026('peq-tet'),
];
const details: Verify = toVerify('qc.peq-2026-details', { en: 'Conditions of the intake of 2026', fr: 'Conditions de la période de réception de 2026' });
const noIntake: Verify = toVerify('qc.peq-intake', { en: 'Whether the PEQ takes applications after 31 October 2026', fr: 'Si le PEQ reçoit des demandes après le 31 octobre 2026' });
const noted = ([first, ...others]: readonly Criterion[], verify: readonly Verify[]): Criterion[] => (first ? [{ ...first, verify: [...(first.verify ?? []), ...verify] }, ...others] : []);
const reopened = (prefix: string, own: readonly Criterion[]): PathwayVersion[] => [
  version(prefix, intake2026, 'open', noted(own, [details]), ['qc.peq-2026']),
  version(prefix, after2026, 'paused', noted(own, [details, noIntake]), ['qc.peq-2026', 'qc.peq-after']),
];

/** Abolished, until it was opened again. */
const gaps: readonly Period[] = [{ from: abolishedFrom, until: '2026-07-01' }];
const closed: Pathway['closed'] = {
  label: { en: 'No rules held from before 22 July 2020; abolished from 19 November 2025 to 1 July 2026, and closed after 2 July 2028', fr: 'Aucune règle conservée d’avant le 22 juillet 2020; aboli du 19 novembre 2025 au 1er juillet 2026, et fermé après le 2 juillet 2028' },
  citations: ['qc.peq', 'qc.peq-2026'], replacedBy: 'ca.qc.pstq.1',
};

export const experienceProgram: readonly Pathway[] = [
  {
    id: 'ca.qc.peq-graduate', kind: 'province', title: { en: 'Quebec: PEQ, graduates of Quebec', fr: 'Québec : PEQ, volet Diplômés du Québec' },
    versions: [...graduateDays.map(graduate), ...reopened('peq-dip', graduate2026)], gaps, closed,
  },
  {
    id: 'ca.qc.peq-worker', kind: 'province', title: { en: 'Quebec: PEQ, temporary foreign workers', fr: 'Québec : PEQ, volet Travailleurs étrangers temporaires' },
    versions: [...workerDays.map(worker), ...reopened('peq-tet', worker2026)], gaps, closed,
  },
];
