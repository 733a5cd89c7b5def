import { quebecAreaOf, type QuebecArea } from '../../places/quebecCommunity';
import { and, isOneOf, maybe, no, not, truth, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { folded } from './folded';

/** The area of the city of a place, where it is one that the program knows. */
function areaOf(place: FactRecord): QuebecArea | undefined {
  const city = place.plain('city');
  return typeof city === 'string' ? quebecAreaOf(city) : undefined;
}

/** Inside the Communauté métropolitaine de Montréal: as written, else by the city. A place outside Quebec is not asked about. */
function isInCommunity(place: FactRecord): TruthValue {
  if (place.isStated('cmm')) return place.truth('cmm');
  const area = areaOf(place);
  return area === undefined ? maybe([place.at('cmm')]) : truth(area !== 'outside');
}

/** Only job offers have no country of their own: they are in Canada. */
const inQuebec = (place: FactRecord, isOffer: boolean): TruthValue => and([...(isOffer ? [] : [isOneOf(place.text('country'), ['CA'])]), isOneOf(place.text('province'), ['QC'])]);

/** In Quebec and inside the Communauté métropolitaine de Montréal. */
export function isInside(place: FactRecord, isOffer = false): TruthValue {
  const there = inQuebec(place, isOffer);
  return there.is === false ? no : and([there, isInCommunity(place)]);
}

/** In Quebec and outside of the Communauté métropolitaine de Montréal. */
export function isOutside(place: FactRecord, isOffer = false): TruthValue {
  const there = inQuebec(place, isOffer);
  return there.is === false ? no : and([there, not(isInCommunity(place))]);
}

const regions: Readonly<Record<string, QuebecArea>> = { montreal: 'montreal', laval: 'laval' };

/** Whether an offer is for work in one of the administrative regions (montreal, laval), whose census divisions have the same names. */
export function isInRegion(offer: FactRecord, names: readonly string[]): TruthValue {
  const there = inQuebec(offer, true);
  if (there.is === false) return no;
  const division = offer.plain('censusDivision');
  if (typeof division === 'string') return and([there, truth(names.includes(folded(division)))]);
  const area = areaOf(offer);
  if (area !== undefined) return and([there, truth(names.some((name) => regions[name] === area))]);
  // Outside the community it lies in neither region.
  return and([there, offer.isStated('cmm') && offer.truth('cmm').is === false ? no : maybe([offer.at('censusDivision')])]);
}
