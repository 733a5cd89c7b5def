import type { Condition, Criterion } from '../../pack/types';
import { agriculturalNocs, ofApplication } from './lmiaCommon';

/** Areas of a quarter: `held` with unemployment of 6.0% or more, `notHeld` below; of others nothing is held. */
interface Quarter {
  from: string;
  citation: string;
  held: readonly string[];
  notHeld: readonly string[];
}

const quebecBelow = ['Saguenay', 'Quebec City', 'Québec', 'Quebec', 'Sherbrooke', 'Trois-Rivières', 'Drummondville'];

/** Tables of the quarter by the day from which each is in force. Source: reference, work permits 2.4. */
const quarters: readonly Quarter[] = [
  { from: '2024-09-26', citation: 'lmia.area.2024', held: [], notHeld: [] },
  {
    from: '2025-04-04', citation: 'lmia.area.2025-04',
    held: [
      'St. John’s', 'Saint John', 'Fredericton', 'Drummondville', 'Montréal', 'Kingston', 'Peterborough', 'Oshawa', 'Toronto', 'Hamilton', 'St. Catharines-Niagara', 'Kitchener-Cambridge-Waterloo', 'Brantford', 'Guelph',
      'Windsor', 'Barrie', 'Calgary', 'Red Deer', 'Edmonton', 'Kelowna', 'Kamloops', 'Abbotsford-Mission', 'Vancouver', 'Nanaimo',
    ],
    notHeld: [
      'Halifax', 'Moncton', 'Saguenay', 'Québec', 'Quebec', 'Quebec City', 'Sherbrooke', 'Trois-Rivières', 'Ottawa-Gatineau', 'Belleville-Quinte West', 'London', 'Greater Sudbury', 'Thunder Bay', 'Winnipeg', 'Regina', 'Saskatoon',
      'Lethbridge', 'Chilliwack', 'Victoria',
    ],
  },
  { from: '2025-07-11', citation: 'lmia.area.2025-07', held: ['St. John’s', 'Halifax', 'Moncton', 'Saint John', 'Fredericton'], notHeld: [] },
  { from: '2025-10-10', citation: 'lmia.area.2025-10', held: ['St. John’s', 'Halifax', 'Moncton', 'Saint John', 'Fredericton', 'Montréal', 'Ottawa-Gatineau', 'Kingston', 'Winnipeg', 'Vancouver'], notHeld: ['Peterborough', ...quebecBelow] },
  {
    from: '2026-01-09', citation: 'lmia.area.2026-01', held: ['St. John’s', 'Toronto', 'Calgary', 'Edmonton', 'Ottawa-Gatineau'],
    // Those that left the list, and those that were below before: none was added.
    notHeld: ['Halifax', 'Moncton', 'Saint John', 'Fredericton', 'Montréal', 'Kingston', 'Winnipeg', 'Vancouver', 'Peterborough', ...quebecBelow],
  },
  { from: '2026-04-10', citation: 'lmia.area.2026-04', held: [], notHeld: [] },
];

export const quarterDays = quarters.map(({ from }) => from);
const industry = (prefixes: readonly string[]): Condition => ({ measure: 'industry-in', with: { of: 'offer', prefixes } });
export const isAgricultural: Condition = { any: [{ measure: 'noc-is', with: { of: 'offer', codes: agriculturalNocs } }, industry(['111', '112'])] };

const exemptFromArea: Condition = {
  any: [isAgricultural, industry(['23', '311', '622', '623']), { measure: 'noc-is', with: { of: 'offer', codes: ['44101'] } }, { measure: 'offer-at-most-days', with: { of: 'offer', days: 120 } }],
};

/** Not in a metropolitan area whose low-wage applications are not processed in the quarter. */
export function areaCriterion(from: string): readonly Criterion[] {
  const quarter = quarters.findLast((one) => one.from <= from);
  if (!quarter) return [];
  return [ofApplication({
    id: 'low-wage.area',
    label: { en: 'Unemployment at the place of work', fr: 'Chômage au lieu de travail' },
    required: { en: 'Not in a census metropolitan area with unemployment of 6.0% or more in the table of the quarter, or an exempt position', fr: 'Pas dans une région métropolitaine de recensement où le chômage est de 6,0 % ou plus dans le tableau du trimestre, ou un poste exempté' },
    at: 'lmia-filing', citations: ['lmia.area', quarter.citation], improvable: { by: 'offer', leadMonths: 3 },
    condition: { not: { measure: 'work-area-listed', with: { of: 'offer', held: quarter.held, notHeld: quarter.notHeld } } },
    exceptions: [{ when: exemptFromArea, label: { en: 'Exempt position', fr: 'Poste exempté' }, citations: ['lmia.area-exempt'] }],
    verify: [{ id: 'lmia.area-table', when: { not: { field: 'offer.cma', is: null } }, label: { en: 'Table of the quarter: metropolitan areas with unemployment of 6.0% or more', fr: 'Tableau du trimestre : régions métropolitaines où le chômage est de 6,0 % ou plus' } }],
  })];
}

const place = (name: string): Condition => ({ all: [{ field: 'offer.province', is: 'QC' }, { any: [{ measure: 'place-named', with: { of: 'offer', member: 'city', names: [name] } }, { measure: 'place-named', with: { of: 'offer', member: 'censusDivision', names: [name] } }] }] });
export const suspensionDays = ['2024-09-03', '2025-03-03', '2027-01-01'] as const;

/** Not in a region of Quebec whose low-wage applications are suspended: all those below the threshold of the day. */
export function suspensionCriterion(from: string): readonly Criterion[] {
  const [montreal, laval, over] = suspensionDays;
  if (from < montreal || from >= over) return [];
  const region: Condition = from < laval ? place('Montréal') : { any: [place('Montréal'), place('Laval')] };
  return [ofApplication({
    id: 'low-wage.quebec-suspension',
    label: { en: 'Suspension in Montréal and Laval', fr: 'Suspension à Montréal et à Laval' },
    required: from < laval
      ? { en: 'Not in the region of Montréal, where low-wage applications are suspended, or in an exempt sector', fr: 'Pas dans la région de Montréal, où les demandes à bas salaire sont suspendues, ou dans un secteur exempté' }
      : { en: 'Not in the regions of Montréal or Laval, where low-wage applications are suspended, or in an exempt sector', fr: 'Pas dans les régions de Montréal ou de Laval, où les demandes à bas salaire sont suspendues, ou dans un secteur exempté' },
    at: 'lmia-filing', citations: ['lmia.quebec-suspension'], improvable: { by: 'offer', leadMonths: 3 },
    condition: { not: region },
    exceptions: [{ when: industry(['11', '23', '311', '312', '61', '62']), label: { en: 'Exempt sector', fr: 'Secteur exempté' }, citations: ['lmia.quebec-suspension'] }],
    verify: [{ id: 'lmia.quebec-suspension', when: region }],
  })];
}
