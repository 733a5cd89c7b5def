import type { ClientFile, Person } from '../../../shared/clientFile';
import { builtInRules } from '../../../db/rules/builtInRules';
import type { Question } from '../../../shared/assessment/beyond/nearMisses';

/** A single software engineer abroad of whom everything is known: 29 on 30 September 2026, a bachelor's degree, three years of work. */
export const engineer: Person = {
  id: 'p1', role: 'principal', accompanying: true, name: { family: 'Okafor', given: 'Chidi' }, dateOfBirth: '1997-03-15', sex: 'M', citizenships: ['NG'], canadian: 'none', maritalStatus: 'never-married',
  education: [{ level: 'bachelor', country: 'NG', completedOn: '2018-07-15', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2025-02-01' } }],
  languageTests: [{ test: 'CELPIP-G', takenOn: '2026-03-01', listening: 8, reading: 8, writing: 8, speaking: 8 }],
  work: [{ employer: 'Andela', noc: '21231', country: 'NG', startedOn: '2023-01-01', endedOn: '2025-12-31', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
  canadianStatus: [], tradeCertificates: [], relativesInCanada: [], funds: { amount: 40_000 }, intent: { provinces: ['ON'] }, admissibility: { misrepresentation: false, events: [] },
};

export const asOf = '2026-09-30';

/** What can be asked beyond yes and no of the engineer, with some facts changed. */
export function questionOf(change: Partial<Person> = {}, file: Partial<ClientFile> = {}): Question {
  const client: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ ...engineer, ...change }], expressEntry: { primaryNoc: '21231' }, ...file };
  return { client, pack: builtInRules(), personId: 'p1', asOf };
}
