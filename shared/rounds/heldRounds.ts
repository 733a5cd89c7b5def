import { publishedName, type RoundCategory } from './categories';
import { expressEntryRounds, type Round } from './expressEntryRounds';
import { leadsTo, type HeldRound, type Restriction } from './heldRound';
import { provincialRounds } from './provincialRounds';

const programs = ['ca.ee.fsw', 'ca.ee.cec', 'ca.ee.fst'] as const;
const ircc = { en: 'IRCC, Express Entry rounds of invitations', fr: 'IRCC, rondes d’invitations d’Entrée express' };

/** Whose pathways lead to a round of Express Entry, and what is asked besides. */
export function invitedBy(category: RoundCategory, kind: Round['kind']): { pathways: readonly string[]; restriction: Restriction } {
  if (category === 'pnp') return { pathways: programs, restriction: { kind: 'nominee' } };
  const pathways = kind === 'general' ? programs : [kind === 'program' ? `ca.ee.${category}` : `ca.ee.category.${category}`];
  return { pathways, restriction: { kind: 'none' } };
}

/** A category over all versions of its list, as its newest version is called; the general one has had two names. */
const categoryNames = new Map(expressEntryRounds.map(({ category, name }) => [category, name]));
export const categoryName = (category: RoundCategory): HeldRound['name'] => categoryNames.get(category) ?? publishedName(category) ?? { en: category, fr: category };

export function ofExpressEntry({ number, date, kind, category, name, invitations, cutOff, tieBreak }: Round): HeldRound {
  return {
    id: `ee-${number}`, place: 'CA', number, from: date, until: date, stream: 'ee', series: `ee.${category}`, seriesName: categoryName(category), name, ...invitedBy(category, kind), isWholeInPathway: false,
    system: 'crs', cutOff, most: null, wage: null, invitations, fewerThan: null, tieBreak, source: ircc, confidence: 'high', notes: [],
  };
}

/** Every round that comes with the program, the oldest first within Express Entry and within the provinces. */
export const builtInRounds: readonly HeldRound[] = [...expressEntryRounds.map(ofExpressEntry), ...provincialRounds];

/** One kind of round over time. */
export interface RoundSeries {
  id: string;
  name: HeldRound['name'];
  /** The oldest first. */
  rounds: readonly HeldRound[];
}

const byDay = (a: HeldRound, b: HeldRound): number => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Rounds by series, the series with the latest round first. */
export function seriesOf(rounds: readonly HeldRound[]): RoundSeries[] {
  const found = new Map<string, HeldRound[]>();
  for (const round of rounds) {
    const own = found.get(round.series);
    if (own) own.push(round);
    else found.set(round.series, [round]);
  }
  const all = [...found].map(([id, own]): RoundSeries => ({ id, name: own[0]?.seriesName ?? { en: id, fr: id }, rounds: own.toSorted(byDay) }));
  const last = ({ rounds: own }: RoundSeries): string => own.at(-1)?.until ?? '';
  return all.toSorted((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : a.id < b.id ? -1 : 1));
}

const isForNominees = ({ rounds }: RoundSeries): boolean => rounds.every(({ restriction }) => restriction.kind === 'nominee');

/** The series of rounds that a pathway leads to, as in `seriesOf`; those for nominees alone last. */
export const seriesOfPathway = (pathwayId: string, rounds: readonly HeldRound[]): RoundSeries[] =>
  seriesOf(rounds.filter((round) => leadsTo(pathwayId, round))).toSorted((a, b) => Number(isForNominees(a)) - Number(isForNominees(b)));

/** The same day some years before; of 29 February that day too, since text is compared. */
export const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
