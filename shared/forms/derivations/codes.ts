import type { Person } from '../../clientFile';

// How facts of the client file become values of the forms' lists. Each map stands here once.

type Marital = NonNullable<Person['maritalStatus']>;

/** `maritalStatus` in the list of the temporary and permanent residence forms. */
export const maritalCodes: Readonly<Record<Marital, string>> = {
  'never-married': '02', married: '01', 'common-law': '03', separated: '05', divorced: '04', widowed: '06', annulled: '09',
};

/** The same in the family forms, where Married says whether both were at the wedding; that is not kept, so Married has no code. */
export const familyMaritalCodes: Readonly<Record<Exclude<Marital, 'married'>, string>> = {
  'never-married': 'single', 'common-law': 'common-law', separated: 'separated', divorced: 'divorced', widowed: 'widowed', annulled: 'annulled',
};

export type ResidenceStatus = NonNullable<NonNullable<Person['residences']>[number]['status']>;
/** `residences[].status` in the list of statuses. Nobody without a status has a value of their own: Other, explained. */
export const residenceCodes: Readonly<Record<ResidenceStatus, string>> = {
  citizen: '01', 'permanent-resident': '02', worker: '04', student: '05', visitor: '03', protected: '07', other: '06', none: '06',
};

export const unionCodes = { marriage: '01', 'common-law': '03' } as const;
export const abilityCodes = { en: 'English', fr: 'French', both: 'Both', neither: 'Neither' } as const;
export const languageCodes = { en: '01', fr: '02' } as const;
/** The person lives as a couple, so that the forms ask about the partner. */
export const isCoupled = ({ maritalStatus }: Pick<Person, 'maritalStatus'>): boolean | undefined => (maritalStatus === undefined ? undefined : maritalStatus === 'married' || maritalStatus === 'common-law');
