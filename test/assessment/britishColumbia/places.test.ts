import { describe, expect, it } from 'vitest';
import { censusDivisionOf } from '../../../shared/places/censusDivisions';
import { numberOf, truthOf } from '../support/measured';

const metro = 'Vancouver, Burnaby, Richmond, Surrey, Coquitlam, Delta, Langley, Maple Ridge, New Westminster, Tsawwassen, Pitt Meadows, North Vancouver, West Vancouver, Belcarra, Anmore, Bowen Island, Lions Bay, Port Coquitlam, Port Moody, White Rock'.split(', ');
const second = ['Squamish', 'Abbotsford', 'Agassiz', 'Mission', 'Chilliwack'];
const asOf = '2026-11-22';
/** Points of the area of an offer: 0, 5 or 15, or between. */
function area(place: Record<string, unknown>): [number, number] {
  const { low, high } = numberOf('bc-offer-points', { part: 'area', table: 'bc.sirs.area' }, { offer: { province: 'BC', ...place } }, asOf);
  return [low, high];
}
const missing = (place: Record<string, unknown>) => numberOf('bc-offer-points', { part: 'area', table: 'bc.sirs.area' }, { offer: { province: 'BC', ...place } }, asOf).missing;

describe('the regional district of a city', () => {
  it.each(metro)('of %s is Metro Vancouver', (city) => expect(censusDivisionOf('BC', city)).toBe('Metro Vancouver'));
  it('is found whatever the capitals, and only in its province', () => {
    expect([censusDivisionOf('BC', 'NEW  WESTMINSTER'), censusDivisionOf('BC', 'Chilliwack'), censusDivisionOf('BC', 'Squamish'), censusDivisionOf('BC', 'Kelowna'), censusDivisionOf('ON', 'Richmond')]).toEqual(['Metro Vancouver', 'Fraser Valley', 'Squamish-Lillooet', undefined, undefined]);
  });
});

describe('the areas of the registration grid', () => {
  it.each(metro)('%s is in Area 1', (city) => expect(area({ city })).toEqual([0, 0]));
  it.each(second)('%s is in Area 2', (city) => expect(area({ city })).toEqual([5, 5]));
  it.each(['Capital', 'Central Okanagan', 'Peace River', 'Nanaimo'])('the regional district of %s is in Area 3', (censusDivision) => expect(area({ censusDivision })).toEqual([15, 15]));
  it.each(['Metro Vancouver', 'Greater Vancouver', 'Metro Vancouver Regional District'])('%s is in Area 1', (censusDivision) => expect(area({ censusDivision })).toEqual([0, 0]));

  it('a district with cities of Area 2 and others asks for the city', () => {
    expect([area({ censusDivision: 'Fraser Valley' }), area({ censusDivision: 'Fraser Valley', city: 'Hope' }), area({ censusDivision: 'Squamish-Lillooet', city: 'Whistler' })]).toEqual([[5, 15], [15, 15], [15, 15]]);
    expect(missing({ censusDivision: 'Fraser Valley' })).toEqual(['/jobOffers/0/city']);
  });

  it('a city that is not held asks for the district, and no place for both', () => {
    expect([area({ city: 'Kelowna' }), area({})]).toEqual([[0, 15], [0, 15]]);
    expect([missing({ city: 'Kelowna' }), missing({})]).toEqual([['/jobOffers/0/censusDivision'], ['/jobOffers/0/city', '/jobOffers/0/censusDivision']]);
  });
});

describe('where the family lives', () => {
  const lives = (person: Record<string, unknown>) => truthOf('bc-lives-in-metro', {}, { person }, asOf).is;
  const home = (place: Record<string, unknown>, to: string | null = null) => ({ country: 'CA', province: 'BC', from: '2024-01-01', to, status: 'worker', ...place });
  it('is where the person lives in the province on the day', () => {
    expect([lives({ residences: [home({ city: 'Surrey' })] }), lives({ residences: [home({ city: 'Mission' })] }), lives({ residences: [home({ city: 'Kelowna' })] })]).toEqual([true, false, null]);
  });
  it('else where the person means to live', () => {
    const abroad = [{ country: 'IN', from: '1990-01-01', to: null, status: 'citizen' }];
    expect([lives({ residences: abroad, intent: { provinces: ['BC'], city: 'Vancouver' } }), lives({ residences: abroad, intent: { provinces: ['BC'], city: 'Chilliwack' } }), lives({ residences: abroad, intent: { provinces: ['ON'] } }), lives({ intent: { provinces: ['BC'], city: 'Vancouver' } })]).toEqual([true, false, null, null]);
  });
  it('is not where the person used to live', () => expect(lives({ residences: [home({ city: 'Surrey' }, '2026-11-21')], intent: { provinces: ['BC'], city: 'Mission' } })).toBe(false));
});
