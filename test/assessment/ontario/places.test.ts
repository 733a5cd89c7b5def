import { describe, expect, it } from 'vitest';
import { censusDivisionOf } from '../../../shared/places/censusDivisions';
import { ontarioCities } from '../../../shared/places/ontario';
import { numberOf, truthOf } from '../support/measured';

const asOf = '2026-11-22';
/** Points of the region of an offer in the system of 2026: 0, 5, 10 or 15, or between. */
function region(place: Record<string, unknown>): [number, number] {
  const { low, high } = numberOf('on-offer-points', { system: 'on-owp-eoi', part: 'region', table: 'on.owp.region', physicians: false }, { offer: { province: 'ON', ...place } }, asOf);
  return [low, high];
}
const revenueArea = (place: Record<string, unknown>): [number, number] => {
  const { low, high } = numberOf('on-revenue-area', { of: 'offer' }, { offer: { province: 'ON', ...place } }, asOf);
  return [low, high];
};
const inGta = (place: Record<string, unknown>) => truthOf('on-in-gta', { of: 'offer' }, { offer: { province: 'ON', ...place } }, asOf).is;

// The reference, Ontario 2.2: regions by census division.
const northern = 'Muskoka, Haliburton, Nipissing, Parry Sound, Manitoulin, Sudbury, Greater Sudbury, Timiskaming, Cochrane, Algoma, Thunder Bay, Rainy River, Kenora'.split(', ');
const eastern = ['Frontenac', 'Hastings', 'Kawartha Lakes', 'Lanark', 'Leeds and Grenville', 'Lennox and Addington', 'Northumberland', 'Ottawa', 'Peterborough', 'Prescott and Russell', 'Prince Edward', 'Renfrew', 'Stormont, Dundas and Glengarry'];
const central = 'Dufferin, Grey, Simcoe, Waterloo, Wellington'.split(', ');
const southwestern = 'Brant, Bruce, Chatham-Kent, Elgin, Essex, Haldimand-Norfolk, Hamilton, Huron, Lambton, Middlesex, Niagara, Oxford, Perth'.split(', ');
const gta = 'Durham, Halton, Peel, York'.split(', ');

describe('the census division of a city in Ontario', () => {
  it.each([['Toronto', 'Toronto'], ['Mississauga', 'Peel'], ['MARKHAM', 'York'], ['Orleans', 'Ottawa'], ['Sudbury', 'Greater Sudbury'], ['Kitchener', 'Waterloo'], ['Windsor', 'Essex']])('of %s is %s', (city, division) => expect(censusDivisionOf('ON', city)).toBe(division));
  it.each(['Perth', 'Simcoe', 'Hastings', 'York', 'Smallville'])('of %s is asked for', (city) => expect(censusDivisionOf('ON', city)).toBeUndefined());
  it('is named for each of the divisions of the reference', () => {
    expect(Object.keys(ontarioCities).toSorted()).toEqual(['Toronto', ...gta, ...central, ...southwestern, ...eastern, ...northern].toSorted());
  });
  it('is one for each city', () => {
    const cities = Object.values(ontarioCities).flat();
    expect(cities.filter((city, index) => cities.indexOf(city) !== index)).toEqual([]);
  });
});

describe('the regions of Ontario', () => {
  it.each(northern)('%s is Northern', (censusDivision) => expect(region({ censusDivision })).toEqual([15, 15]));
  it.each([...eastern, ...central, ...southwestern])('%s gives ten points', (censusDivision) => expect(region({ censusDivision })).toEqual([10, 10]));
  it.each(gta)('%s is in the Greater Toronto Area', (censusDivision) => expect([region({ censusDivision }), inGta({ censusDivision })]).toEqual([[5, 5], true]));
  it('Toronto gives none and is in the Greater Toronto Area', () => expect([region({ city: 'Toronto' }), inGta({ city: 'Toronto' })]).toEqual([[0, 0], true]));
  it.each(['Regional Municipality of Durham', 'Durham Region'])('%s is Durham', (censusDivision) => expect(region({ censusDivision })).toEqual([5, 5]));
  it('a place that is not known may be anywhere', () => expect([region({}), region({ city: 'Smallville' }), inGta({})]).toEqual([[0, 15], [0, 15], null]));
  it('an offer elsewhere gives none', () => expect(region({ province: 'MB', city: 'Winnipeg' })).toEqual([0, 0]));
});

describe('the revenue asked for by place', () => {
  it('is that of the Greater Toronto Area, of the divisions named, or of the rest', () => {
    expect([revenueArea({ city: 'Oshawa' }), revenueArea({ censusDivision: 'Thunder Bay' }), revenueArea({ censusDivision: 'Lambton' }), revenueArea({})]).toEqual([[1, 1], [2, 2], [2, 3], [1, 3]]);
  });
});
