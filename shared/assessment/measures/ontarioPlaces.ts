import { foldText } from '../../names';
import { censusDivisionOf } from '../../places/censusDivisions';
import type { Day } from '../engine/days';
import { and, between, isAtLeast, isOneOf, maybe, or, type NumberValue, type TextValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** The regions of the province, in the order of their points. */
export const regions = { toronto: 0, gta: 1, central: 2, southwestern: 3, eastern: 4, northern: 5 } as const;

/** Census divisions by region. Source: reference, Ontario, regions by census division. */
const divisionsOf: Readonly<Record<keyof typeof regions, readonly string[]>> = {
  toronto: ['Toronto'],
  gta: ['Durham', 'Halton', 'Peel', 'York'],
  central: ['Dufferin', 'Grey', 'Simcoe', 'Waterloo', 'Wellington'],
  southwestern: ['Brant', 'Bruce', 'Chatham-Kent', 'Elgin', 'Essex', 'Haldimand-Norfolk', 'Hamilton', 'Huron', 'Lambton', 'Middlesex', 'Niagara', 'Oxford', 'Perth'],
  eastern: [
    'Frontenac', 'Hastings', 'Kawartha Lakes', 'Lanark', 'Leeds and Grenville', 'Lennox and Addington', 'Northumberland', 'Ottawa', 'Peterborough', 'Prescott and Russell', 'Prince Edward', 'Renfrew',
    'Stormont, Dundas and Glengarry', 'Stormont-Dundas-Glengarry',
  ],
  northern: ['Muskoka', 'Haliburton', 'Nipissing', 'Parry Sound', 'Manitoulin', 'Sudbury', 'Greater Sudbury', 'Greater Sudbury / Grand Sudbury', 'Timiskaming', 'Cochrane', 'Algoma', 'Thunder Bay', 'Rainy River', 'Kenora'],
};
const names = Object.keys(regions) as (keyof typeof regions)[];
const regionByDivision = new Map(names.flatMap((name) => divisionsOf[name].map((division) => [foldText(division), regions[name]] as const)));

/** Divisions outside the Greater Toronto Area with the amount in the middle, as far as they are held. Source: reference, employer. */
export const middleDivisions = ['Ottawa', 'Waterloo', 'Hamilton', 'Simcoe', 'Middlesex', 'Niagara', 'Peterborough', 'Hastings', 'Thunder Bay', 'Essex', 'Frontenac'];
const middle = new Set(middleDivisions.map(foldText));

/** A division without what its kind is called: “Regional Municipality of Durham”, “Simcoe County”. */
const folded = (name: string): string => foldText(name).replace(/^(?:regional municipality|district municipality|district|county|united counties|city) of /, '').replace(/ (?:region|county|district|division)$/, '');

const choices = ({ options }: TextValue): readonly (string | undefined)[] => (options === null ? [undefined] : options.map((option) => option ?? undefined));

/** The divisions in which a place in Ontario may lie; undefined stands for one that is not known. */
export function divisionsIn(place: FactRecord): readonly (string | undefined)[] {
  const cities = choices(place.text('city'));
  return choices(place.text('censusDivision')).flatMap((division) => (division === undefined ? cities.map((city) => (city === undefined ? undefined : censusDivisionOf('ON', city))) : [division]));
}

/** What has to be known of a place for its division. */
const openPlace = (place: FactRecord): readonly string[] => [place.at('censusDivision')];

/** The region of a place in Ontario, in the order of `regions`; any of them where its census division is not known or not one of them. */
export function regionOf(place: FactRecord): NumberValue {
  const found = divisionsIn(place).map((division) => (division === undefined ? undefined : regionByDivision.get(folded(division))));
  const settled = found.flatMap((region) => region ?? []);
  if (settled.length < found.length || settled.length === 0) return between(regions.toronto, regions.northern, openPlace(place));
  return between(Math.min(...settled), Math.max(...settled), openPlace(place));
}

/** Inside the Greater Toronto Area: Toronto, Durham, Halton, Peel and York. */
export function isInGta(place: FactRecord): TruthValue {
  const { low, high, missing } = regionOf(place);
  if (high <= regions.gta) return { kind: 'truth', is: true, missing: [] };
  return low > regions.gta ? { kind: 'truth', is: false, missing: [] } : maybe(missing);
}

/**
 * Which revenue is asked for where: 1 in the Greater Toronto Area, 2 in the divisions named for the amount in the middle, 3 elsewhere. The
 * list of those divisions is not held in full: of one that is not on it `lookedUp` says whether it is.
 */
export function revenueArea(place: FactRecord, lookedUp: (division: string) => TruthValue): NumberValue {
  const parts = divisionsIn(place).map((division): NumberValue => {
    const region = division === undefined ? undefined : regionByDivision.get(folded(division));
    if (division === undefined || region === undefined) return between(1, 3, openPlace(place));
    if (region <= regions.gta) return between(1, 1, []);
    if (middle.has(folded(division))) return between(2, 2, []);
    const listed = lookedUp(division);
    return listed.is === null ? between(2, 3, listed.missing) : between(listed.is ? 2 : 3, listed.is ? 2 : 3, []);
  });
  const [first] = parts;
  // Of several divisions it is asked first which one it is.
  return between(Math.min(...parts.map(({ low }) => low)), Math.max(...parts.map(({ high }) => high)), parts.length === 1 && first ? first.missing : openPlace(place));
}

export const isInOntario = (place: FactRecord): TruthValue => and([isOneOf(place.text('country'), ['CA']), isOneOf(place.text('country'), ['CA']).is === false ? { kind: 'truth', is: false, missing: [] } : isOneOf(place.text('province'), ['ON'])]);

const runsOn = (home: FactRecord, on: Day): TruthValue => and([isAtLeast({ kind: 'number', low: on, high: on, missing: [] }, home.number('from')), isAtLeast(home.number('to', Infinity), { kind: 'number', low: on, high: on, missing: [] })]);

/** Living in Ontario on a day, by the history of residence. */
export function livesInOntario(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('residences');
  return or([...entries.map((home) => and([isInOntario(home), runsOn(home, on)])), ...(complete ? [] : [maybe([pointer])])]);
}
