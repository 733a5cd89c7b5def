import type { Bilingual, Condition, Factor, NumberExpression, Period, Score, Table } from '../../pack/types';
import { steps } from '../expressEntry/tables';

type Rows = Table['versions'][number]['rows'];
const owpPeriod: Period = { from: '2026-06-26', until: null };
const eoiPeriod: Period = { from: '2022-11-16', until: '2026-06-25' };

const owp = (id: string, en: string, fr: string, citations: readonly string[], rows: Rows): Table => ({ id: `on.owp.${id}`, label: { en: `${en} (Workforce Priority points)`, fr: `${fr} (points de la main-d’œuvre prioritaire)` }, columns: ['points'], knownTo: '2026-10-03', versions: [{ ...owpPeriod, citations, rows }] });
const eoi = (id: string, en: string, fr: string, citations: readonly string[], rows: Rows): Table => ({ id: `on.eoi.${id}`, label: { en: `${en} (points of the expression of interest)`, fr: `${fr} (points de la déclaration d’intérêt)` }, columns: ['points'], knownTo: null, versions: [{ ...eoiPeriod, citations, rows }] });

const years = ['on.owp-points-experience'];
export const pointsTables: readonly Table[] = [
  owp('teer', 'TEER of the job', 'FEER de l’emploi', ['on.owp-points'], steps([null, 9], [2, 6], [4, 0])),
  owp('category', 'Broad category of the job', 'Grande catégorie de l’emploi', ['on.owp-points'], steps([null, 4], [2, 6], [3, 10], [4, 4], [5, 2], [7, 8], [8, 4])),
  owp('wage', 'Hourly wage', 'Salaire horaire', ['on.owp-points'], steps([null, 0], [20, 5], [25, 8], [30, 10], [35, 12], [40, 15])),
  // Half-months: 12 are six months, 26 are thirteen, 49 are more than twenty-four.
  owp('position', 'Work in the position offered', 'Travail dans le poste offert', years, steps([null, 0], [12, 12], [26, 15], [49, 18])),
  owp('ontario', 'Any work in Ontario', 'Tout travail en Ontario', years, steps([null, 0], [12, 6], [26, 9], [49, 12])),
  owp('practice', 'Practice of a physician in Ontario', 'Exercice d’un médecin en Ontario', years, steps([null, 0], [12, 12], [26, 15], [48, 18])),
  owp('earnings', 'Earnings of the best year', 'Revenus de la meilleure année', ['on.owp-points', 'on.points-education'], steps([null, 0], [30_000, 4], [50_000, 6], [70_000, 8])),
  // 0 less, 1 college and trades, 2 bachelor’s, 3 master’s, 4 doctorate and medicine.
  owp('education', 'Education', 'Études', ['on.owp-points', 'on.points-education'], steps([null, 0], [1, 5], [2, 6], [3, 8], [4, 10])),
  owp('credentials', 'Canadian credentials', 'Titres canadiens', ['on.owp-points', 'on.points-education'], steps([null, 0], [1, 5], [2, 10])),
  owp('language', 'Language, lowest level', 'Langue, niveau le plus bas', ['on.owp-points'], steps([null, 0], [6, 4], [7, 8], [8, 12], [9, 15])),
  // 0 Toronto, 1 the rest of the Greater Toronto Area, 2 Central, 3 Southwestern, 4 Eastern, 5 Northern.
  owp('region', 'Region of the work', 'Région du travail', ['on.owp-points-region'], steps([null, 0], [1, 5], [2, 10], [5, 15])),

  eoi('teer', 'TEER of the job', 'FEER de l’emploi', ['on.eoi-points'], steps([null, 10], [2, 8], [4, 0])),
  eoi('category', 'Broad category of the job', 'Grande catégorie de l’emploi', ['on.eoi-points'], steps([null, 10], [1, 5], [2, 10], [4, 4], [5, 3], [7, 7], [8, 4], [9, 5])),
  eoi('wage', 'Hourly wage', 'Salaire horaire', ['on.eoi-points'], steps([null, 0], [20, 5], [25, 6], [30, 7], [35, 8], [40, 10])),
  eoi('position', 'Work in the position offered', 'Travail dans le poste offert', ['on.eoi-points'], steps([null, 0], [12, 3])),
  eoi('earnings', 'Earnings of the best year', 'Revenus de la meilleure année', ['on.eoi-points'], steps([null, 0], [40_000, 3])),
  eoi('education', 'Education', 'Études', ['on.eoi-points', 'on.points-education'], steps([null, 0], [1, 5], [2, 6], [3, 8], [4, 10])),
  eoi('field', 'Field of study', 'Domaine d’études', ['on.eoi-points-field'], steps([null, 0], [1, 6], [2, 12])),
  eoi('credentials', 'Canadian education', 'Études au Canada', ['on.eoi-points', 'on.points-education'], steps([null, 0], [1, 5], [2, 10])),
  eoi('language', 'Language, lowest level', 'Langue, niveau le plus bas', ['on.eoi-points'], steps([null, 0], [7, 4], [8, 6], [9, 10])),
  eoi('region', 'Location of the job', 'Lieu de l’emploi', ['on.eoi-points-region'], steps([null, 0], [1, 3], [2, 8], [5, 10])),
  // The same, one higher: 0 is no study attended in person.
  eoi('study', 'Location of the studies', 'Lieu des études', ['on.eoi-points-region'], steps([null, 0], [2, 3], [3, 8], [6, 10])),
];

const lowest = (use: 'first' | 'second'): NumberExpression => ({ measure: 'language-lowest', with: { use } });
const best: NumberExpression = { max: [lowest('first'), lowest('second')] };
const other: NumberExpression = { min: [lowest('first'), lowest('second')] };
const holds = (...kinds: string[]): Condition => ({ measure: 'on-holds-permit', with: { kinds } });
/** Two languages at the levels asked for, one at any level of the scale. */
const languages = (higher: number, lower: number): NumberExpression => ({ if: { all: [{ number: best, atLeast: higher }, { number: other, atLeast: lower }] }, so: 10, else: { if: { number: best, atLeast: 4 }, so: 5, else: 0 } });

type Named = Omit<Factor, 'citations'> & { citations?: readonly string[] };
const factor = (id: string, en: string, fr: string, most: number, value: NumberExpression, ...citations: string[]): Named => ({ id, label: { en, fr }, value, most, citations });
const total = (own: readonly Factor[], most: number, citation: string): readonly Factor[] => [...own, { id: 'total', label: { en: 'Points', fr: 'Points' }, value: { sum: own.map(({ id }) => ({ factor: id })) }, most, citations: [citation], total: true }];

const offered = (part: string): NumberExpression => ({ measure: 'on-offer-points', with: { system: 'on-owp-eoi', part, table: `on.owp.${part}`, physicians: true } });
const workforceFactors: readonly Factor[] = [
  factor('teer', 'TEER of the job', 'FEER de l’emploi', 9, offered('teer'), 'on.owp-points'),
  factor('broadCategory', 'Broad occupational category', 'Grande catégorie professionnelle', 10, offered('category'), 'on.owp-points'),
  factor('hourlyWage', 'Hourly wage', 'Salaire horaire', 15, offered('wage'), 'on.owp-points'),
  factor('ontarioExperience', 'Experience in Ontario', 'Expérience en Ontario', 18, { measure: 'on-experience-points', with: { system: 'on-owp-eoi', position: 'on.owp.position', other: 'on.owp.ontario', practice: 'on.owp.practice' } }, 'on.owp-points-experience', 'on.owp-points'),
  factor('earningsBestYear_NOAlast5', 'Earnings of the best of the last five years', 'Revenus de la meilleure des cinq dernières années', 8, { table: 'on.owp.earnings', by: { measure: 'on-best-earnings' } }, 'on.owp-points'),
  factor('status', 'Permit', 'Permis', 10, { if: holds('work-permit'), so: 10, else: { if: holds('study-permit'), so: 5, else: 0 } }, 'on.owp-points', 'on.points-permit'),
  factor('education', 'Highest level of education', 'Plus haut niveau d’études', 10, { table: 'on.owp.education', by: { measure: 'on-education', with: { medical: true } } }, 'on.owp-points', 'on.points-education'),
  factor('canadianCredentials', 'Canadian credentials', 'Titres canadiens', 10, { table: 'on.owp.credentials', by: { measure: 'on-canadian-credentials', with: { eligible: true } } }, 'on.owp-points', 'on.points-education'),
  factor('languageLowestCLB', 'Language ability', 'Compétence linguistique', 15, { table: 'on.owp.language', by: best }, 'on.owp-points'),
  factor('officialLanguages', 'Official languages', 'Langues officielles', 10, languages(6, 6), 'on.owp-points', 'on.points-languages'),
  factor('region', 'Region of the work', 'Région du travail', 15, offered('region'), 'on.owp-points-region'),
].map((one) => ({ ...one, citations: one.citations ?? [] }));

export const workforceScore: Score = {
  id: 'on-owp-eoi', title: { en: 'Ontario: points of the Workforce Priority stream', fr: 'Ontario : points du volet de la main-d’œuvre prioritaire' }, overLanguages: true,
  versions: [{ ...owpPeriod, citations: ['on.owp-points'], factors: total(workforceFactors, 130, 'on.owp-points') }],
};

type Stream = 'foreign-worker' | 'international-student' | 'in-demand' | 'masters' | 'phd';
/** Which factors count in which stream, in the order of the grid. */
function eoiFactors(stream: Stream, id: string): readonly Factor[] {
  const part = (name: string): NumberExpression => ({ measure: 'on-offer-points', with: { system: id, part: name, table: `on.eoi.${name}`, physicians: false } });
  const withOffer = stream !== 'masters' && stream !== 'phd';
  const studied = stream === 'international-student' || !withOffer;
  const cited = ['on.eoi-points'];
  const own: readonly (Named | false)[] = [
    withOffer && stream !== 'in-demand' && factor('jobTEER', 'TEER of the job', 'FEER de l’emploi', 10, part('teer'), ...cited),
    withOffer && factor('jobBroadCategory', 'Broad occupational category', 'Grande catégorie professionnelle', 10, part('category'), ...cited),
    withOffer && factor('hourlyWage', 'Hourly wage', 'Salaire horaire', 10, part('wage'), ...cited),
    factor('permit', 'Permit', 'Permis', 10, { if: stream === 'foreign-worker' || stream === 'in-demand' ? holds('work-permit') : holds('work-permit', 'study-permit'), so: 10, else: 0 }, ...cited, 'on.points-permit'),
    withOffer && factor('tenureInOfferPosition', 'Time in the position offered', 'Durée dans le poste offert', 3, part('position'), ...cited),
    factor('earningsBestYear_NOAlast5', 'Earnings of the best of the last five years', 'Revenus de la meilleure des cinq dernières années', 3, { table: 'on.eoi.earnings', by: { measure: 'on-best-earnings' } }, ...cited),
    studied && factor('education', 'Highest level of education', 'Plus haut niveau d’études', 10, { table: 'on.eoi.education', by: { measure: 'on-education', with: { medical: false } } }, ...cited, 'on.points-education'),
    studied && factor('fieldOfStudy', 'Field of study', 'Domaine d’études', 12, { table: 'on.eoi.field', by: { measure: 'on-field-of-study' } }, 'on.eoi-points-field'),
    studied && factor('canadianEducation', 'Canadian education', 'Études au Canada', 10, { table: 'on.eoi.credentials', by: { measure: 'on-canadian-credentials' } }, ...cited, 'on.points-education'),
    stream !== 'in-demand' && factor('languageLowestCLB', 'Language ability', 'Compétence linguistique', 10, { table: 'on.eoi.language', by: best }, ...cited),
    stream !== 'in-demand' && factor('officialLanguages', 'Official languages', 'Langues officielles', 10, languages(7, 6), ...cited, 'on.points-languages'),
    withOffer && factor('jobLocation', 'Location of the job', 'Lieu de l’emploi', 10, part('region'), 'on.eoi-points-region'),
    studied && factor('studyLocation', 'Location of the studies', 'Lieu des études', 10, { table: 'on.eoi.study', by: { measure: 'on-place-of-study' } }, 'on.eoi-points-region'),
  ];
  const found = own.flatMap((one) => (one === false ? [] : [{ ...one, citations: one.citations ?? [] }]));
  return total(found, found.reduce((sum, { most }) => sum + (typeof most === 'number' ? most : 0), 0), 'on.eoi-points');
}

const titles: Readonly<Record<Stream, Bilingual>> = {
  'foreign-worker': { en: 'Foreign Worker', fr: 'travailleurs étrangers' },
  'international-student': { en: 'International Student', fr: 'étudiants étrangers' },
  'in-demand': { en: 'In-Demand Skills', fr: 'compétences recherchées' },
  masters: { en: 'Masters Graduate', fr: 'titulaires d’une maîtrise' },
  phd: { en: 'PhD Graduate', fr: 'titulaires d’un doctorat' },
};
const streams = Object.keys(titles) as Stream[];
export const eoiScoreOf = (stream: Stream): string => (stream === 'foreign-worker' ? 'on-ejo-eoi' : `on-ejo-eoi.${stream}`);

/** The points of an expression of interest: one system, of which each stream counts its own factors. */
export const eoiScores: readonly Score[] = streams.map((stream) => {
  const id = eoiScoreOf(stream);
  return {
    id, ...(stream === 'foreign-worker' ? {} : { formOf: 'on-ejo-eoi' }), overLanguages: stream !== 'in-demand',
    title: { en: `Ontario: points of the expression of interest, ${titles[stream].en}`, fr: `Ontario : points de la déclaration d’intérêt, ${titles[stream].fr}` },
    versions: [{ ...eoiPeriod, citations: ['on.eoi-points'], factors: eoiFactors(stream, id) }],
  };
});
