/** A skilled worker who lacks nothing: 72 points of 100 with a bachelor’s degree (as in the golden case of funds), 74 with a master’s (IRPR 78: 23 points in place of 21). */
export const skilledWorker = (level: 'bachelor' | 'master') => ({
  format: 'dossier-client/1',
  fileNumber: '1',
  persons: [
    {
      id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Principal' }, dateOfBirth: '1995-03-10', countryOfBirth: 'NG', citizenships: ['NG'], canadian: 'none', maritalStatus: 'never-married', previousUnions: [],
      residences: [{ country: 'NG', from: '1995-03-10', to: null, status: 'citizen' }],
      education: [
        {
          level, field: 'Software engineering', institution: 'Example University', institutionType: 'public', country: 'NG', startedOn: '2012-09-01', completedOn: '2016-06-30', programMonths: 48, fullTime: true, presentMonths: null,
          languageOfInstruction: 'en', conditions: [], relatedTo: ['21231'], eca: { organization: 'WES', equivalency: level, issuedOn: '2025-08-01', reference: '0000001' },
        },
      ],
      languageTests: [{ test: 'IELTS-G', takenOn: '2026-01-15', listening: 8, reading: 7, writing: 7, speaking: 7 }],
      work: [{ employer: 'Example Employer', title: 'Example position', noc: '21231', country: 'NG', startedOn: '2019-01-07', endedOn: '2026-09-30', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, internship: false }],
      canadianStatus: [], applications: [], tradeCertificates: [], licences: [], relativesInCanada: [],
      funds: { amount: 20_000, asOf: '2026-10-01', heldSince: '2026-01-01' },
      admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] },
      intent: { provinces: ['ON'], leaveAtEndOfStay: true },
    },
  ],
  employers: [], jobOffers: [], nominations: [],
  expressEntry: { profileSubmittedOn: '2026-09-01', invitedOn: null, primaryNoc: '21231' },
  provincialProfiles: [],
});
