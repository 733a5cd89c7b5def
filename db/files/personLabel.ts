import type { Facts } from '../../shared/contract';
import { textOf } from '../../shared/contract/textOf';

const part = (name: object, key: string): string => {
  const value: unknown = Reflect.get(name, key);
  return typeof value === 'string' ? value : '';
};

export const familyAndGiven = (data: Facts): { family: string; given: string } => {
  const name = data['name'];
  return typeof name === 'object' && name !== null ? { family: part(name, 'family'), given: part(name, 'given') } : { family: '', given: '' };
};

/** "Chidi Okafor", or the person's id in the file where no name is known. */
export function personLabel(data: Facts): string {
  const { family, given } = familyAndGiven(data);
  const full = `${given} ${family}`.trim();
  return full === '' ? textOf(data['id']) : full;
}
