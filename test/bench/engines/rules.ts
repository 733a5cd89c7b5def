// What both engines are asked: one rule of ten conditions that all have to hold, and seven parts that give points, over the same file.

/** One question on a member of the applicant: one of some values, a number or more, or a day or later. */
export interface Asked {
  /** A path from the applicant: `funds.amount`. */
  member: string;
  is?: string | boolean | readonly string[];
  atLeast?: number;
  from?: string;
}

export const conditions: readonly Asked[] = [
  { member: 'maritalStatus', is: ['never-married', 'married', 'common-law'] },
  { member: 'canadian', is: 'none' },
  { member: 'accompanying', is: true },
  { member: 'dateOfBirth', from: '1980-01-01' },
  { member: 'firstOfficialLanguage', is: ['en', 'fr'] },
  { member: 'funds.amount', atLeast: 15_263 },
  { member: 'admissibility.criminalRecord', is: false },
  { member: 'admissibility.medicalConcern', is: false },
  { member: 'admissibility.misrepresentation', is: false },
  { member: 'intent.leaveAtEndOfStay', is: true },
];

export const parts: readonly (Asked & { points: number })[] = [
  { member: 'dateOfBirth', from: '1990-01-01', points: 12 },
  { member: 'firstOfficialLanguage', is: 'fr', points: 25 },
  { member: 'funds.amount', atLeast: 40_000, points: 6 },
  { member: 'maritalStatus', is: ['married', 'common-law'], points: 5 },
  { member: 'sex', is: 'F', points: 1 },
  { member: 'countryOfBirth', is: ['PH', 'MA', 'NG'], points: 3 },
  { member: 'admissibility.removalOrder', is: false, points: 2 },
];
