import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const yt = (line: string): string => `Yukon (C6, D3): ${line}`;
const alike = (line: string): string => `The list of the territory is not held: what provincial programs ask for alike: ${line}`;

/** A mechanic in Whitehorse, single, at work for the employer of the offer. */
export const yukonSkilledWorker: GoldenChecklist = {
  title: 'a mechanic at work in Yukon, single',
  checklistId: 'ca.yt.skilled-worker',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-81', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Arjun' }, dateOfBirth: '1993-02-11', sex: 'M', countryOfBirth: 'IN', citizenships: ['IN'], canadian: 'none', maritalStatus: 'never-married',
      documentLanguages: ['en'], passports: [{ country: 'IN', number: 'T0000081', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'IN', from: '1993-02-11', to: '2025-01-14', status: 'citizen' }, { country: 'CA', province: 'YT', city: 'Whitehorse', from: '2025-01-15', to: null, status: 'worker' }],
      education: [{ level: 'two-year', field: 'Mechanics', institution: 'Example Institute', country: 'IN', completedOn: '2013-05-31', eca: null }],
      languageTests: [{ test: 'CELPIP-G', takenOn: '2026-03-07', listening: 6, reading: 6, writing: 6, speaking: 6 }],
      work: [{ employer: 'Lakeside Example Ltd.', employerId: 'e1', title: 'Mechanic', noc: '72410', country: 'CA', province: 'YT', startedOn: '2025-01-20', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }],
      canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-01-15', expiresOn: '2027-01-14', basis: 'lmia', employerId: 'e1', open: false }],
    }],
    employers: [{ id: 'e1', legalName: 'Lakeside Example Ltd.', province: 'YT' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Mechanic', noc: '72410', province: 'YT', wagePerHour: 36, hoursPerWeek: 40, permanent: true, requires: { licence: false } }],
  },
  expected: [
    required('provincial-forms', 'p1', yt('forms of the program')),
    required('provincial-forms', 'e1', yt('expression of interest; tri-partite agreement'), 'j1'),
    required('recruitment-evidence', 'e1', yt('advertise locally and nationally'), 'j1'),
    required('prevailing-wage-evidence', 'e1', yt('wage at least the higher of median and minimum; income'), 'j1'),
    required('business-registration', 'e1', yt('employer: 1 year')),
    required('provincial-representative-form', 'p1', alike('representative')),
    required('passport', 'p1', alike('passport')),
    required('status-document', 'p1', alike('status in Canada'), 'CA'),
    required('resume', 'p1', alike('resume')),
    required('education-credential', 'p1', alike('studies'), 'two-year · Mechanics'),
    ifAsked('transcripts', 'p1', alike('transcripts'), 'two-year · Mechanics'),
    ifAsked('eca', 'p1', alike('assessment of foreign studies, which the sources do not name here'), 'two-year · Mechanics'),
    required('reference-letter', 'p1', alike('work'), 'Lakeside Example Ltd.'),
    required('work-proof', 'p1', alike('work in Canada'), 'Lakeside Example Ltd.'),
    ifAsked('language-test', 'p1', alike('language, of which the sources do not say whether it is asked for'), 'CELPIP-G'),
    required('job-offer-letter', 'e1', alike('job offer'), 'j1'),
    ifAsked('imm-5476', 'p1', alike('representative, federal form')),
  ],
};
