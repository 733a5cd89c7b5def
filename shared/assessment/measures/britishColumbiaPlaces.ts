import { foldText } from '../../names';
import { censusDivisionOf } from '../../places/censusDivisions';
import type { Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, between, isAtLeast, isOneOf, maybe, no, number, or, truth, union, yes, type NumberValue, type TextValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** The regional district of Vancouver by its names: until 2017 it was Greater Vancouver. */
const metro = new Set(['Metro Vancouver', 'Greater Vancouver'].map(foldText));
/** The cities of Area 2, each with its regional district. Source: reference, registration points, areas. */
const secondArea = new Set(['Squamish', 'Abbotsford', 'Agassiz', 'Mission', 'Chilliwack'].map(foldText));
/** Regional districts in which there are cities of Area 2 and others. */
const mixed = new Set(['Fraser Valley', 'Squamish-Lillooet'].map(foldText));

const district = (name: string): string => foldText(name).replace(/ regional district$/, '');

type Areas = readonly number[];
const all: Areas = [1, 2, 3];

/** The areas in which a place may lie of which city and regional district are known or not. The district decides where it can. */
function areasOf(city: string | undefined, division: string | undefined): Areas {
  const folded = city === undefined ? undefined : foldText(city);
  const known = division ?? (city === undefined ? undefined : censusDivisionOf('BC', city));
  if (known === undefined) return folded === undefined ? all : [1, 3];
  const name = district(known);
  if (metro.has(name)) return [1];
  if (!mixed.has(name)) return [3];
  return folded === undefined ? [2, 3] : secondArea.has(folded) ? [2] : [3];
}

const choices = ({ options }: TextValue): readonly (string | undefined)[] => (options === null ? [undefined] : options.map((option) => option ?? undefined));

/**
 * The area of the registration grid in which a place in British Columbia lies: 1 Metro Vancouver, 2 Squamish, Abbotsford, Agassiz, Mission
 * and Chilliwack, 3 everywhere else. A city that the program does not place is in none of the five, and its regional district is asked for.
 */
export function areaOf(place: FactRecord): NumberValue {
  const city = place.text('city');
  const division = place.text('censusDivision');
  const found = choices(city).flatMap((one) => choices(division).flatMap((other) => areasOf(one, other)));
  const low = Math.min(...found);
  const high = Math.max(...found);
  return between(low, high, division.options === null && city.options?.length === 1 ? division.missing : union(city.missing, division.missing));
}

/** Inside the Metro Vancouver Regional District. */
export function isInMetro(place: FactRecord): TruthValue {
  const { low, high, missing } = areaOf(place);
  if (high === 1) return yes;
  return low > 1 ? no : maybe(missing);
}

/** The regional districts in which a place may lie, folded; null where that is not known. */
export function districtsOf(place: FactRecord): readonly string[] | null {
  const stated = place.text('censusDivision');
  if (stated.options !== null) return stated.options.flatMap((option) => (option === null ? [] : district(option)));
  const cities = place.text('city').options;
  if (cities === null) return null;
  const found = cities.map((city) => (city === null ? undefined : censusDivisionOf('BC', city)));
  return found.every((one) => one !== undefined) ? found.map(district) : null;
}

const isInProvince = (place: FactRecord): TruthValue => and([isOneOf(place.text('country'), ['CA']), isOneOf(place.text('province'), ['BC'])]);
const isCurrent = (home: FactRecord, on: Day): TruthValue => and([isAtLeast(number(on), home.number('from')), isAtLeast(home.number('to', Infinity), number(on))]);

/** Living in Canada on a day, by the history of residence. */
export function livesInCanada(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('residences');
  const found = or(entries.map((home) => and([isOneOf(home.text('country'), ['CA']), isCurrent(home, on)])));
  return complete ? found : or([found, maybe([pointer])]);
}

/**
 * Whether the place of residence lies in the Metro Vancouver Regional District: where the person lives in British Columbia on the day, else
 * where the person means to live there.
 */
export function livesInMetro({ applicant }: Subject, on: Day): TruthValue {
  const { entries, complete, pointer } = applicant.records('residences');
  const homes = entries.map((home) => ({ home, there: and([isInProvince(home), isCurrent(home, on)]) }));
  const sure = homes.find(({ there }) => there.is === true);
  if (sure) return isInMetro(sure.home);
  if (!complete) return maybe([pointer]);
  const open = homes.filter(({ there }) => there.is === null);
  if (open.length > 0) return maybe(union(...open.map(({ there }) => there.missing)));
  const intent = applicant.child('intent');
  if (!intent) return maybe([applicant.at('intent')]);
  const provinces = intent.texts('provinces');
  if (provinces?.[0] !== 'BC') return maybe([intent.at('provinces')]);
  return isInMetro(intent);
}

/** Whether a place lies in British Columbia and outside of Metro Vancouver. */
export const isRegional = (place: FactRecord, inCanada: TruthValue = isOneOf(place.text('country'), ['CA'])): TruthValue => {
  if (inCanada.is === false) return no;
  const there = and([inCanada, isOneOf(place.text('province'), ['BC'])]);
  if (there.is === false) return no;
  const inside = isInMetro(place);
  return and([there, inside.is === null ? inside : truth(!inside.is)]);
};
