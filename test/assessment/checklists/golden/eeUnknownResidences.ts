import { ifAsked, nothingElse, open, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

const { admissibility: _asked, militaryService: _served, ...known } = nothingElse;

/** The day on which she left Nepal is not known. Whether she served in the forces and whether she was ever charged was not asked. */
export const eeUnknownResidences: GoldenChecklist = {
  title: 'a stay whose last day is not known, military service and past charges that were not asked about',
  checklistId: 'ca.ee.fsw',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-09', representative: paidRepresentative,
    persons: [{
      ...known, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'Maya' }, dateOfBirth: '1988-04-17', sex: 'F', countryOfBirth: 'NP', citizenships: ['NP'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'NP', number: '00000001', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [
        { country: 'NP', from: '1988-04-17', status: 'citizen' },
        { country: 'AU', from: '2017-03-01', to: null, status: 'worker' },
      ],
      education: [{ level: 'bachelor', credential: 'bachelor', field: 'Accounting', institution: 'Example University', country: 'NP', startedOn: '2006-08-01', completedOn: '2010-06-30', programMonths: 47, fullTime: true, presentMonths: null,
        eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000011' } }],
      languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
      work: [{ employer: 'Example Accounts Pty', title: 'Accountant', noc: '11100', country: 'AU', startedOn: '2017-04-03', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
      funds: { amount: 30000, asOf: '2026-10-15', heldSince: '2026-01-02' },
    }],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: '2026-11-05', invitedUnder: 'ca.ee.fsw', primaryNoc: '11100' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    required('medical-exam-proof', 'p1', ee.medical),
    open('police-certificate', 'p1', `${ee.police}: the last day in Nepal is not known`, 'NP'),
    required('police-certificate', 'p1', ee.police, 'AU'),
    required('reference-letter', 'p1', ee.reference, 'Example Accounts Pty'),
    ifAsked('work-proof', 'p1', ee.workProof, 'Example Accounts Pty'),
    required('proof-of-funds', 'p1', ee.funds),
    required('language-test', 'p1', ee.language, 'IELTS-G'),
    required('eca', 'p1', ee.eca, 'bachelor · Accounting'),
    required('education-credential', 'p1', ee.education, 'bachelor · Accounting'),
    required('transcripts', 'p1', ee.transcripts, 'bachelor · Accounting'),
    open('court-records', 'p1', `${ee.court}; not asked`),
    open('military-discharge', 'p1', `${ee.military}; not asked`),
    required('imm-5476', 'p1', ee.representative),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-5406', 'p1', ee.imm5406),
    open('explanation-letter', 'p1', `${ee.letterFact}: whether one is was not asked`),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-confirmation', 'p1', ee.biometrics),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
    ifAsked('explanation-letter', 'p1', `${ee.policePending}; nobody has to bring it, also while the certificate is open`, 'NP'),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'AU'),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('imm-5669', 'p1', ee.imm5669),
    ifAsked('refusal-letters', 'p1', `${ee.refusal}; only where asked for, also while refusals were not asked about`),
  ],
};
