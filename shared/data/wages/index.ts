import type { CalendarDate } from '../../dates';
import { jobBank2024 } from './jobBank2024';
import { jobBank2025 } from './jobBank2025';

type Edition = { from: CalendarDate; medians: ReadonlyMap<string, ReadonlyMap<string, number>> };

const edition = (from: CalendarDate, rows: string): Edition => ({
  from,
  medians: new Map(
    rows.split('\n').map((row) => {
      const [noc = '', wages = ''] = row.split('\t');
      return [noc, new Map(wages.split(' ').map((wage) => [wage.slice(0, 2), Number(wage.slice(3))]))];
    }),
  ),
});

/** The newest first. */
const editions = [edition('2025-11-19', jobBank2025), edition('2024-12-03', jobBank2024)];

/**
 * The median hourly wage of an occupation (NOC 2021) in a province on a day, in dollars; of Canada where the province has none.
 * Undefined where the edition of that day has neither. Source: Job Bank, see README.md.
 */
export function medianWage(noc: string, province: string, on: CalendarDate): number | undefined {
  const wages = editions.find(({ from }) => from <= on)?.medians.get(noc);
  return wages?.get(province) ?? wages?.get('CA');
}

/**
 * The median hourly wages of an occupation (NOC 2021) by province on a day (`CA`: Canada), in dollars, and the first day of their edition.
 * Undefined where the edition of that day does not have the occupation. Source: Job Bank, see README.md.
 */
export function mediansOn(noc: string, on: CalendarDate): { from: CalendarDate; medians: ReadonlyMap<string, number> } | undefined {
  const current = editions.find(({ from }) => from <= on);
  const medians = current?.medians.get(noc);
  return current && medians ? { from: current.from, medians } : undefined;
}
