import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const on = (line: string): string => `Ontario, document checklist (2.5): ${line}`;

/** A worker in the province whose wife stays abroad; a profile of Express Entry is not on file. */
export const ontarioWorkforcePriority: GoldenChecklist = {
  title: 'Workforce Priority of Ontario: a worker there, married, with earnings',
  checklistId: 'ca.on.workforce-priority',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-61', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Ravi' }, dateOfBirth: '1993-04-17', sex: 'M', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['en'],
        residences: [{ country: 'IN', from: '1993-04-17', to: '2024-12-31', status: 'citizen' }, { country: 'CA', province: 'ON', city: 'Toronto', from: '2025-01-01', to: null, status: 'worker' }],
        education: [{ level: 'bachelor', credential: 'bachelor', field: 'Computer engineering', institution: 'Example Institute', country: 'IN', startedOn: '2011-07-01', completedOn: '2015-05-30', programMonths: 47, fullTime: true, presentMonths: null,
          eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000015' } }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
        work: [
          { employer: 'Example Software Pvt Ltd', title: 'Software engineer', noc: '21231', country: 'IN', startedOn: '2018-01-08', endedOn: '2024-11-29', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false },
          { employer: 'Example Robotics Inc.', employerId: 'e1', title: 'Software engineer', noc: '21231', country: 'CA', province: 'ON', city: 'Toronto', startedOn: '2025-01-06', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true },
        ],
        noticesOfAssessment: [{ taxYear: 2025, income: 91000 }],
        intent: { provinces: ['ON'], leaveAtEndOfStay: true },
      },
      {
        ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Example', given: 'Priya' }, dateOfBirth: '1994-05-23', sex: 'F', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['en'],
        residences: [{ country: 'IN', from: '1994-05-23', to: null, status: 'citizen' }], work: [],
      },
    ],
    employers: [{ id: 'e1', legalName: 'Example Robotics Inc.', kind: 'private', province: 'ON', city: 'Toronto' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Software engineer', noc: '21231', province: 'ON', city: 'Toronto', wagePerHour: 60, hoursPerWeek: 40, startsOn: '2027-02-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['en'], licence: false }, lmia: null, approvals: [] }],
    expressEntry: null,
    provincialProfiles: [{ province: 'ON', system: 'on-owp-eoi', stream: 'ca.on.workforce-priority', submittedOn: '2026-08-04', invitedOn: '2026-11-20' }],
  },
  expected: [
    required('passport', 'p1', on('passport and travel history')),
    required('passport', 'p2', on('passport; of the family too')),
    required('status-document', 'p1', on('status in Canada'), 'CA'),
    required('resume', 'p1', on('resume')),
    required('language-test', 'p1', on('language test (unless exempt)'), 'IELTS-G'),
    required('education-credential', 'p1', on('Canadian diploma, or the foreign one assessed'), 'bachelor · Computer engineering'),
    required('transcripts', 'p1', on('transcript'), 'bachelor · Computer engineering'),
    required('eca', 'p1', on('ECA'), 'bachelor · Computer engineering'),
    required('reference-letter', 'p1', on('employment reference letters'), 'Example Software Pvt Ltd'),
    required('reference-letter', 'p1', on('employment reference letters'), 'Example Robotics Inc.'),
    required('work-proof', 'p1', on('pay stubs and T4'), 'Example Robotics Inc.'),
    required('notice-of-assessment', 'p1', on('NOA of the last five years for the earnings factor')),
    required('provincial-connection-proof', 'p1', on('proof of intention to reside in Ontario')),
    required('marriage-certificate', 'p1', on('marriage documents for the family')),
    required('provincial-representative-form', 'p1', on('representative form if represented')),
    ifAsked('express-entry-profile', 'p1', on('Express Entry profile and validation code if enhanced')),
    required('job-offer-letter', 'e1', on('job offer letter'), 'j1'),
    required('provincial-forms', 'e1', on('employer: signed Application for Approval of an Employment Position'), 'j1'),
    required('business-registration', 'e1', on('employer: registration, business number, articles')),
    required('business-legitimacy', 'e1', on('employer: 3 years’ proof of activity, T4 summary or payroll')),
    required('financial-statements', 'e1', on('employer: T2 or financial statements for revenue')),
    required('job-description', 'e1', on('employer: job description, wage'), 'j1'),
  ],
};
