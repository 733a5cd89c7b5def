import { addDays } from '../../../dates';
import type { Condition, Criterion, NumberExpression, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld } from '../periods';

type Round = { day: string; least: number; most: number | null; citation: string; codes: readonly string[]; canadianOnly?: true; /** Codes that may be among those of the round, or all others. */ open?: readonly string[] | 'all' };
const noc2016 = ['0213', '2147', '2172', '2173', '2174', '2175'];
const noc2021 = ['20012', '21211', '21223', '21230', '21231', '21232', '21233', '21234', '21311'];
const cybersecurity = '21220';

/** The rounds for tech occupations whose day and points are held. */
const rounds: readonly Round[] = [
  { day: '2019-07-12', least: 439, most: 459, citation: 'on.tech-rounds', codes: noc2016 },
  { day: '2019-08-01', least: 435, most: null, citation: 'on.tech-rounds', codes: noc2016 },
  { day: '2020-01-15', least: 466, most: 470, citation: 'on.tech-rounds-memory', codes: noc2016 },
  { day: '2020-05-13', least: 421, most: 451, citation: 'on.tech-rounds', codes: noc2016, canadianOnly: true },
  { day: '2020-07-29', least: 463, most: 477, citation: 'on.tech-rounds', codes: noc2016 },
  { day: '2020-12-15', least: 460, most: 468, citation: 'on.tech-rounds', codes: noc2016 },
  { day: '2022-02-08', least: 463, most: 467, citation: 'on.tech-rounds-memory', codes: noc2016 },
  { day: '2024-02-08', least: 471, most: null, citation: 'on.tech-rounds-2024', codes: noc2021, open: [cybersecurity] },
  { day: '2024-03-21', least: 468, most: 480, citation: 'on.tech-rounds-2024', codes: [...noc2021, cybersecurity], open: 'all' },
];

const crs: NumberExpression = { score: 'crs' };
const hours = 1_560;
const federal = (program: 'fsw' | 'cec'): Condition => ({ measure: 'meets-program', with: { program: `ca.ee.${program}` } });
/** A year in the occupations: without a break in the primary one, or in all in Canada. */
const yearIn = (codes: readonly string[], canadianOnly: boolean): Condition => {
  const canadian: Condition = { all: [federal('cec'), { number: { measure: 'work-hours', with: { where: 'canada', years: 3, codes } }, atLeast: hours }] };
  const skilled: Condition = { all: [federal('fsw'), { field: 'file.expressEntry.primaryNoc', is: codes }, { number: { measure: 'work-hours-in-one', with: { where: 'anywhere', years: 5, continuous: true, codes } }, atLeast: hours }] };
  return canadianOnly ? canadian : { any: [canadian, skilled] };
};

function criteria({ least, most, citation, codes, canadianOnly, open }: Round): readonly Criterion[] {
  const listed = yearIn(codes, canadianOnly === true);
  const perhaps: Condition[] = open === undefined ? [] : open === 'all' ? [notHeld] : [{ all: [yearIn([...codes, ...open], canadianOnly === true), notHeld] }];
  const words = codes.join(', ');
  const list = codes === noc2016 ? 'on.tech-2016' : 'on.tech-2021';
  return [
    {
      id: 'on-hcp-tech.occupation', label: { en: 'Occupation of the round', fr: 'Profession de la ronde' },
      required: canadianOnly
        ? { en: `In the Canadian Experience Class only: 1 year in Canada within the last 3 years in ${words}`, fr: `Catégorie de l’expérience canadienne seulement : 1 an au Canada au cours des 3 dernières années dans ${words}` }
        : { en: `1 year without a break in the primary occupation within the last 5 years, or 1 year in all in Canada within the last 3, in ${words}`, fr: `1 an sans interruption dans la profession principale au cours des 5 dernières années, ou 1 an au total au Canada au cours des 3 dernières, dans ${words}` },
      at: 'as-of', citations: ['on.hcp-work', list, citation], improvable: null, condition: { any: [listed, ...perhaps] },
      ...(open === undefined ? {} : { verify: [{ id: 'on.tech-list', when: { not: listed }, label: { en: 'Occupations of the round', fr: 'Professions de la ronde' } }] }),
    },
    {
      id: 'on-hcp-tech.points', label: { en: 'Points of the round', fr: 'Points de la ronde' },
      required: most === null
        ? { en: `From ${String(least)} points of Express Entry; the upper bound of the round is not held`, fr: `À partir de ${String(least)} points d’Entrée express; la borne supérieure de la ronde n’est pas conservée` }
        : { en: `${String(least)} to ${String(most)} points of Express Entry`, fr: `De ${String(least)} à ${String(most)} points d’Entrée express` },
      at: 'as-of', citations: [citation], improvable: null,
      condition: { all: [{ number: crs, atLeast: least }, most === null ? { any: [{ number: crs, below: least + 1 }, notHeld] } : { number: crs, below: most + 1 }] },
      ...(most === null ? { verify: [{ id: 'on.tech-upper-bound', when: { number: crs, atLeast: least + 1 }, label: { en: 'Upper bound of the round', fr: 'Borne supérieure de la ronde' } }] } : {}),
    },
  ];
}

const version = (round: Round): PathwayVersion => ({
  from: round.day, until: round.day, intake: 'by-invitation', citations: [round.citation], criteria: criteria(round), steps: [], scores: ['crs'],
  note: { en: 'Whether the person would have been notified in the round of this day.', fr: 'La personne aurait-elle reçu une notification dans la ronde de ce jour.' },
});

const gaps: readonly Period[] = rounds.slice(1).map(({ day }, index) => ({ from: addDays(rounds[index]?.day ?? day, 1), until: addDays(day, -1) }));

/** The rounds of Human Capital Priorities for tech occupations, each in force on its day. */
export const techDraws: Pathway = {
  id: 'ca.on.hcp.tech-draw', kind: 'province', title: { en: 'Ontario: Human Capital Priorities, tech draw', fr: 'Ontario : Priorités en matière de capital humain, ronde technologique' }, gate: 'ca.on.hcp',
  versions: rounds.map(version), gaps,
  closed: {
    label: {
      en: 'No tech draw is held for this day. Held are those of 12 July and 1 August 2019, 15 January, 13 May, 29 July and 15 December 2020, 8 February 2022, 8 February and 21 March 2024',
      fr: 'Aucune ronde technologique n’est conservée pour ce jour. Celles du 12 juillet et du 1er août 2019, du 15 janvier, du 13 mai, du 29 juillet et du 15 décembre 2020, du 8 février 2022, du 8 février et du 21 mars 2024 le sont',
    },
    citations: ['on.tech-rounds', 'on.tech-rounds-memory', 'on.tech-rounds-2024'], replacedBy: 'ca.on.hcp',
  },
};
