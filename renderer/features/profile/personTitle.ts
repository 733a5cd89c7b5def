import type { PersonView } from '../../../shared/contract';
import { nameOf } from '../../../shared/overview';

/** The name of a person as one speaks it. */
export const personTitle = (person: PersonView, unnamed: string): string => {
  const { given, family } = nameOf(person);
  return [given, family].filter((part) => part !== '').join(' ') || unnamed;
};
