import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const bc = (line: string): string => `British Columbia, document checklist after the invitation (1.8): ${line}`;

/** A worker in the province whose wife works there too; no settlement funds are asked for. */
export const britishColumbiaSkilledWorker: GoldenChecklist = {
  title: 'Skilled Worker of British Columbia: a worker there whose wife works there too',
  checklistId: 'ca.bc.skilled-worker',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-31', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Ravi' }, dateOfBirth: '1993-04-17', sex: 'M', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['en'],
        residences: [{ country: 'IN', from: '1993-04-17', to: '2024-12-31', status: 'citizen' }, { country: 'CA', province: 'BC', city: 'Vancouver', from: '2025-01-01', to: null, status: 'worker' }],
        education: [{ level: 'bachelor', credential: 'bachelor', field: 'Computer engineering', institution: 'Example Institute', country: 'IN', startedOn: '2011-07-01', completedOn: '2015-05-30', programMonths: 47, fullTime: true, presentMonths: null,
          eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000015' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
        work: [
          { employer: 'Example Software Pvt Ltd', title: 'Software engineer', noc: '21231', country: 'IN', startedOn: '2018-01-08', endedOn: '2024-11-29', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false },
          { employer: 'Example Robotics Inc.', employerId: 'e1', title: 'Software engineer', noc: '21231', country: 'CA', province: 'BC', city: 'Vancouver', startedOn: '2025-01-06', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true },
        ],
        intent: { provinces: ['BC'], leaveAtEndOfStay: true },
      },
      {
        ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Example', given: 'Priya' }, dateOfBirth: '1994-05-23', sex: 'F', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['en'],
        residences: [{ country: 'CA', province: 'BC', city: 'Vancouver', from: '2025-01-01', to: null, status: 'worker' }],
        work: [{ employer: 'Example Cafe Ltd.', title: 'Server', noc: '65200', country: 'CA', province: 'BC', city: 'Vancouver', startedOn: '2025-03-03', endedOn: null, hoursPerWeek: 20, paid: true, selfEmployed: false, authorized: true }],
      },
    ],
    employers: [{ id: 'e1', legalName: 'Example Robotics Inc.', kind: 'private', province: 'BC', city: 'Vancouver' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Software engineer', noc: '21231', province: 'BC', city: 'Vancouver', wagePerHour: 60, hoursPerWeek: 40, startsOn: '2027-02-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['en'], licence: false }, lmia: null, approvals: [] }],
    expressEntry: null,
    provincialProfiles: [{ province: 'BC', system: 'bc-sirs', stream: 'ca.bc.skilled-worker', submittedOn: '2026-05-04', invitedOn: '2026-11-02' }],
  },
  expected: [
    required('passport', 'p1', bc('passport bio pages')),
    required('passport', 'p2', bc('identity of all dependants, accompanying or not')),
    required('status-document', 'p1', bc('status document in Canada and all previous permits'), 'CA'),
    required('digital-photo', 'p1', bc('digital photo')),
    required('resume', 'p1', bc('resume')),
    required('language-test', 'p1', bc('language test report if points are claimed'), 'IELTS-G'),
    required('education-credential', 'p1', bc('diplomas'), 'bachelor · Computer engineering'),
    required('transcripts', 'p1', bc('transcripts'), 'bachelor · Computer engineering'),
    required('eca', 'p1', bc('ECA if a foreign credential is claimed'), 'bachelor · Computer engineering'),
    required('reference-letter', 'p1', bc('reference letters for each job claimed'), 'Example Software Pvt Ltd'),
    required('reference-letter', 'p1', bc('reference letters for each job claimed'), 'Example Robotics Inc.'),
    required('work-proof', 'p1', bc('recent pay statements, T4 and NOA if working in BC'), 'Example Robotics Inc.'),
    required('provincial-connection-proof', 'p1', bc('proof of BC address')),
    required('marriage-certificate', 'p1', bc('marriage documents')),
    ifAsked('status-document', 'p2', bc('spouse’s permit if counted for income'), 'Example Cafe Ltd.'),
    ifAsked('work-proof', 'p2', bc('spouse’s pay evidence if counted for income'), 'Example Cafe Ltd.'),
    required('provincial-representative-form', 'p1', bc('representative authorisation form if represented')),
    required('provincial-forms', 'p1', bc('Employer Declaration Form; the catalogue keeps the forms of both as one document')),
    required('job-offer-letter', 'e1', bc('employer: job offer letter'), 'j1'),
    required('job-description', 'e1', bc('employer: detailed job description'), 'j1'),
    required('employer-recommendation-letter', 'e1', bc('employer: employer recommendation letter'), 'j1'),
    required('business-registration', 'e1', bc('employer: certificate of incorporation, municipal business licence')),
    required('company-profile', 'e1', bc('employer: company profile, staff count by status')),
    ifAsked('financial-statements', 'e1', bc('employer: financials if asked')),
    ifAsked('recruitment-evidence', 'e1', bc('employer: recruitment evidence where required'), 'j1'),
    ifAsked('organization-charts', 'e1', bc('employer: organisational chart if asked')),
  ],
};
