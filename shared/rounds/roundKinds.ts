import { categoryName, invitedBy } from './heldRounds';
import { isRoundCategory, kindOf, roundCategories } from './categories';
import type { HeldRound, Restriction, RoundPlace } from './heldRound';
import { audienceOf } from './provincialAudiences';
import { provincialRounds } from './provincialRounds';
import { provincialStreams } from './provincialStreams';

/** What the rounds of a series have in common: what a round that somebody notes takes over from it. */
export interface RoundKind {
  /** Of the series: `ee.cec`, `bc.skills/tech`. */
  series: string;
  place: RoundPlace;
  stream: string;
  name: HeldRound['name'];
  pathways: readonly string[];
  system: string | null;
  restriction: Restriction;
}

const ofCategory = (category: string): RoundKind[] =>
  isRoundCategory(category) ? [{ series: `ee.${category}`, place: 'CA', stream: 'ee', name: categoryName(category), system: 'crs', ...invitedBy(category, kindOf(category)) }] : [];

/** Every stream, whether a round of it is held or not; what else is asked for in its rounds is what a round itself says. */
const ofStreams = Object.entries(provincialStreams).map(([stream, { place, name, pathways, system }]): RoundKind => ({ series: stream, place, stream, name, pathways, system, restriction: { kind: 'none' } }));

/** Audiences that have series of their own. */
const ofAudiences = provincialRounds.flatMap(({ series, place, stream, seriesName, pathways, system, restriction }): RoundKind[] =>
  series === stream ? [] : [{ series, place, stream, name: seriesName, pathways, system, restriction: audienceOf(series.split('/')[1] ?? '') ? restriction : { kind: 'none' } }]);

/** Every kind of round that can be noted, each once: Express Entry first, then the provinces in the order of their streams. */
export const roundKinds: readonly RoundKind[] = [...new Map([...roundCategories.flatMap(ofCategory), ...ofStreams, ...ofAudiences].map((kind) => [kind.series, kind])).values()];

const bySeries = new Map(roundKinds.map((kind) => [kind.series, kind]));

/** Undefined for a series that is not known. */
export const roundKindOf = (series: string): RoundKind | undefined => bySeries.get(series);
