import type { OntarioRegion } from './heldRound';

/** Census divisions by the regions for which Ontario holds rounds. Source: reference, Ontario Workforce Priority, regions by census division. */
export const ontarioDivisions: Readonly<Record<OntarioRegion, readonly string[]>> = {
  gta: ['Toronto', 'Durham', 'Halton', 'Peel', 'York'],
  southwestern: ['Brant', 'Bruce', 'Chatham-Kent', 'Elgin', 'Essex', 'Haldimand-Norfolk', 'Hamilton', 'Huron', 'Lambton', 'Middlesex', 'Niagara', 'Oxford', 'Perth'],
  eastern: [
    'Frontenac', 'Hastings', 'Kawartha Lakes', 'Lanark', 'Leeds and Grenville', 'Lennox and Addington', 'Northumberland', 'Ottawa', 'Peterborough', 'Prescott and Russell', 'Prince Edward', 'Renfrew',
    'Stormont, Dundas and Glengarry', 'Stormont-Dundas-Glengarry',
  ],
  central: ['Dufferin', 'Grey', 'Simcoe', 'Waterloo', 'Wellington'],
  northern: ['Muskoka', 'Haliburton', 'Nipissing', 'Parry Sound', 'Manitoulin', 'Sudbury', 'Greater Sudbury', 'Greater Sudbury / Grand Sudbury', 'Timiskaming', 'Cochrane', 'Algoma', 'Thunder Bay', 'Rainy River', 'Kenora'],
};
