import { foldText } from '../names';
import { ontarioCities } from './ontario';

/**
 * Census divisions by the cities in them, as far as rules of provinces name them; one entry per province. In British Columbia the regional
 * district. Sources: the areas of the BC PNP registration grid (the members of the Metro Vancouver Regional District and the five cities
 * of Area 2), placed in their regional districts.
 */
const citiesOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  BC: {
    'Metro Vancouver': [
      'Vancouver', 'Burnaby', 'Richmond', 'Surrey', 'Coquitlam', 'Delta', 'Langley', 'Langley City', 'City of Langley', 'Township of Langley', 'Langley Township', 'Maple Ridge', 'New Westminster', 'Tsawwassen',
      'Pitt Meadows', 'North Vancouver', 'West Vancouver', 'Belcarra', 'Anmore', 'Bowen Island', 'Lions Bay', 'Port Coquitlam', 'Port Moody', 'White Rock',
    ],
    'Fraser Valley': ['Abbotsford', 'Agassiz', 'Mission', 'Chilliwack'],
    'Squamish-Lillooet': ['Squamish'],
  },
  ON: ontarioCities,
};

const divisions = new Map(
  Object.entries(citiesOf).flatMap(([province, byDivision]) => Object.entries(byDivision).flatMap(([division, cities]) => cities.map((city) => [`${province} ${foldText(city)}`, division] as const))),
);

/** The census division of a city, spelled with or without accents and capitals; undefined for a city that is not held. */
export const censusDivisionOf = (province: string, city: string): string | undefined => divisions.get(`${province} ${foldText(city)}`);
