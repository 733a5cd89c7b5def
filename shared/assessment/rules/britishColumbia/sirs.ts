import type { Arguments, Condition, Factor, NumberExpression, Score } from '../../pack/types';
import { heldFrom, hoursThatCount, noc2021From, notHeld, reformOf2022 } from './periods';

/** Points of a part of the grid for the job offer that gives most, by a table or as a bonus. */
const byTable = (part: string, table: string, more: Arguments = {}): NumberExpression => ({ measure: 'bc-offer-points', with: { part, table: `bc.sirs.${table}`, ...more } });
const asBonus = (part: string, parameter: string): NumberExpression => ({ measure: 'bc-offer-points', with: { part, parameter: `bc.sirs.${parameter}` } });
const capped = (most: number, ...of: readonly NumberExpression[]): NumberExpression => ({ min: [{ sum: of }, most] });
const ifSo = (condition: Condition, parameter: string): NumberExpression => ({ if: condition, so: { parameter: `bc.sirs.${parameter}` }, else: 0 });
const lowest = (use: 'first' | 'second'): NumberExpression => ({ measure: 'language-lowest', with: { use } });
const total = (of: readonly string[], citation: string): Factor => ({ id: 'total', label: { en: 'Registration points', fr: 'Points d’inscription' }, value: { sum: of.map((factor) => ({ factor })) }, most: 200, citations: [citation], total: true });

const credential: NumberExpression = { table: 'bc.sirs.credential', by: { measure: 'bc-credential' } };
const placeOfStudy: NumberExpression = { table: 'bc.sirs.place-of-study', by: { measure: 'bc-place-of-study' } };
const language: NumberExpression = { table: 'bc.sirs.language', by: lowest('first') };

/** Human capital 120, economic 80. */
const since2022: readonly Factor[] = [
  {
    id: 'experience', label: { en: 'Directly related work experience', fr: 'Expérience de travail directement liée' },
    value: capped(40, byTable('related-work', 'related-work'), asBonus('related-year-in-canada', 'year-in-canada'), asBonus('in-the-job', 'in-the-job')), most: 40, citations: ['bc.sirs-2022'],
  },
  { id: 'education', label: { en: 'Education and professional designation', fr: 'Études et reconnaissance professionnelle' }, value: capped(40, credential, placeOfStudy, ifSo({ measure: 'bc-designation' }, 'designation')), most: 40, citations: ['bc.sirs-2022', 'bc.sirs-designation'] },
  {
    id: 'language', label: { en: 'Language', fr: 'Langue' },
    value: capped(40, language, ifSo({ all: [{ number: lowest('first'), atLeast: 4 }, { number: lowest('second'), atLeast: 4 }] }, 'both-languages')), most: 40, citations: ['bc.sirs-2022'],
  },
  { id: 'wage', label: { en: 'Hourly wage', fr: 'Salaire horaire' }, value: byTable('hourly-wage', 'hourly-wage', hoursThatCount(noc2021From)), most: 55, citations: ['bc.sirs-2022'] },
  { id: 'area', label: { en: 'Area of the work', fr: 'Région du travail' }, value: capped(25, byTable('area', 'area'), asBonus('regional', 'regional')), most: 25, citations: ['bc.sirs-area'] },
  total(['experience', 'education', 'language', 'wage', 'area'], 'bc.sirs-2022'),
];

/** Regional districts in the order of their points: 10, 8, 6, 4, 2, 0. Folded, with the names that districts were given later. */
const districts = {
  first: ['stikine', 'central coast', 'northern rockies', 'mount waddington', 'skeena queen charlotte', 'north coast', 'powell river', 'qathet', 'sunshine coast', 'kootenay boundary', 'alberni clayoquot'],
  second: ['kitimat stikine', 'bulkley nechako', 'squamish lillooet', 'strathcona', 'columbia shuswap', 'east kootenay'],
  third: ['peace river', 'comox valley', 'cariboo', 'central kootenay'],
  fourth: ['okanagan similkameen', 'cowichan valley', 'north okanagan', 'fraser fort george'],
  fifth: ['thompson nicola', 'nanaimo', 'central okanagan', 'capital', 'fraser valley'],
  sixth: ['greater vancouver', 'metro vancouver'],
};

const hasOffer: Condition = { some: 'applicant.offers', as: 'offer', where: { field: 'offer.province', is: 'BC' } };
/** Whether the occupation is among the 100 in high demand no source at hand says. */
const highDemand: NumberExpression = { if: hasOffer, so: ifSo(notHeld, 'high-demand'), else: 0 };

const until2022 = (demand: boolean): readonly Factor[] => [
  {
    id: 'skillLevel', label: { en: 'Skill level of the work', fr: 'Niveau de compétence du travail' },
    value: capped(60, byTable('skill-level', 'skill-level'), asBonus('senior-management', 'senior-management'), asBonus('in-the-job', 'in-the-job'), ...(demand ? [highDemand] : [])), most: 60, citations: ['bc.sirs-2015'],
  },
  { id: 'wage', label: { en: 'Annual wage', fr: 'Salaire annuel' }, value: byTable('yearly-wage', 'yearly-wage', hoursThatCount(heldFrom)), most: 50, citations: ['bc.sirs-2015-wage'] },
  { id: 'region', label: { en: 'Regional district of the work', fr: 'District régional du travail' }, value: byTable('district', 'district', districts), most: 10, citations: ['bc.sirs-2015-district'] },
  { id: 'experience', label: { en: 'Directly related work experience', fr: 'Expérience de travail directement liée' }, value: { sum: [byTable('related-work', 'related-work'), asBonus('related-year-in-canada', 'year-in-canada')] }, most: 25, citations: ['bc.sirs-2015'] },
  { id: 'education', label: { en: 'Education', fr: 'Études' }, value: capped(25, credential, placeOfStudy), most: 25, citations: ['bc.sirs-2015-memory'] },
  { id: 'language', label: { en: 'Language', fr: 'Langue' }, value: language, most: 30, citations: ['bc.sirs-2015-memory'] },
  total(['skillLevel', 'wage', 'region', 'experience', 'education', 'language'], 'bc.sirs-2015'),
];

/** Points of the Skills Immigration Registration System, for the job offer in the province that gives most. */
export const sirs: Score = {
  id: 'bc-sirs',
  title: { en: 'Skills Immigration Registration System (SIRS)', fr: 'Système d’inscription d’Immigration de compétences (SIRS)' },
  overLanguages: true,
  versions: [
    { from: heldFrom, until: '2022-03-09', citations: ['bc.sirs-2015'], factors: until2022(true) },
    { from: reformOf2022, until: '2022-11-15', citations: ['bc.sirs-2015'], factors: until2022(false) },
    { from: noc2021From, until: null, citations: ['bc.sirs-2022'], factors: since2022 },
  ],
};
