import { expect, it } from 'vitest';
import { initialsOf } from '../../../renderer/components/person';

it.each([
  ['Alix Tremblay', 'AT'],
  ['Marie-Ève de la Saint-Onge', 'MS'],
  ['  élodie   ', 'É'],
  ['', ''],
])('proposes initials for “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
