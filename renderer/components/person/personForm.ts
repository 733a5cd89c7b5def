import { useState } from 'react';
import { staffInput, type Staff, type StaffInput } from '../../../shared/contract';
import { useText } from '../../i18n';

export type Role = Staff['role'];

/** What is in the fields: no licence number is an empty field. */
export interface PersonDraft {
  name: string;
  initials: string;
  role: Role;
  membershipNumber: string;
}

export const roles: readonly Role[] = ['rcic', 'rcic-irb', 'lawyer', 'quebec-notary', 'assistant', 'other'];
const noPerson: PersonDraft = { name: '', initials: '', role: 'rcic', membershipNumber: '' };

/** First letters of the first and the last word: `Marie-Ève Saint-Onge` → `MS`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter((word) => word !== '');
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toLocaleUpperCase('fr-CA');
}

/** The state of `PersonFields`. What is missing is said once somebody asked to go on. */
export function usePersonForm(person?: StaffInput) {
  const t = useText();
  const [draft, setDraft] = useState<PersonDraft>(person ? { ...person, membershipNumber: person.membershipNumber ?? '' } : noPerson);
  const [asked, setAsked] = useState(false);
  const missing = {
    name: draft.name.trim() === '' ? t('person.nameMissing') : undefined,
    initials: draft.initials.trim() === '' ? t('person.initialsMissing') : undefined,
  };
  const errors: Partial<typeof missing> = asked ? missing : {};
  return {
    draft,
    change: (change: Partial<PersonDraft>): void =>
      setDraft((before) => {
        const after = { ...before, ...change };
        // Initials follow the name until somebody wrote their own.
        if (change.name !== undefined && before.initials === initialsOf(before.name)) after.initials = initialsOf(change.name);
        return after;
      }),
    errors,
    /** The person when nothing is missing; otherwise says what is. */
    take: (): StaffInput | undefined => {
      setAsked(true);
      const membershipNumber = draft.membershipNumber.trim() === '' ? null : draft.membershipNumber;
      const parsed = staffInput.safeParse({ ...draft, membershipNumber });
      return parsed.success ? parsed.data : undefined;
    },
  };
}

export type PersonForm = ReturnType<typeof usePersonForm>;
