import { expect, it } from 'vitest';
import { citedPlace } from '../../../shared/assessment/report/citedPlace';
import { act, instruments, regulation } from '../../../shared/assessment/rules/instruments';

it.each([
  [regulation('200(1)'), 'IRPR s. 200(1)', 'RIPR, art. 200(1)'],
  [regulation('200(1)(c), 200(5)'), 'IRPR ss. 200(1)(c), 200(5)', 'RIPR, art. 200(1)c), 200(5)'],
  [regulation('73(1), (2)'), 'IRPR s. 73(1), (2)', 'RIPR, art. 73(1), (2)'],
  [regulation('197 to 199'), 'IRPR ss. 197 to 199', 'RIPR, art. 197 à 199'],
  [act('11.2(1)'), 'IRPA s. 11.2(1)', 'LIPR, art. 11.2(1)'],
  [regulation({ en: 'Schedule 1.1', fr: 'Annexe 1.1' }), 'Schedule 1.1', 'Annexe 1.1'],
  [{ instrument: { en: 'ESDC, Cap on low-wage positions', fr: 'EDSC, Plafond des postes à bas salaire' }, pinpoint: { en: '10% since 26 September 2024', fr: '10 % depuis le 26 septembre 2024' } }, '10% since 26 September 2024', '10 % depuis le 26 septembre 2024'],
  [{ instrument: instruments.expressEntry, pinpoint: { en: '12(3)', fr: '12(3)' } }, 'Ministerial Instructions s. 12(3)', 'Instructions ministérielles, art. 12(3)'],
] as const)('a section says of which text it is: %#', (citation, en, fr) => {
  expect([citedPlace(citation, 'en'), citedPlace(citation, 'fr')]).toEqual([en, fr]);
});
