import { ifAsked, nothingElse, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

/** From 1 October 2023 to 20 August 2025 the exam followed the application. He has always lived in Japan. */
export const eeBeforeUpfrontMedical: GoldenChecklist = {
  title: 'an application of June 2024, when the medical exam followed on instruction',
  checklistId: 'case.express-entry-application',
  asOf: '2024-06-15',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-36', representative: null,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Rei', given: 'Ken' }, dateOfBirth: '1992-04-17', sex: 'M', countryOfBirth: 'JP', citizenships: ['JP'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['ja'],
      passports: [{ country: 'JP', number: 'TR0000001', issuedOn: '2020-05-01', expiresOn: '2030-04-30' }],
      residences: [{ country: 'JP', from: '1992-04-17', to: null, status: 'citizen' }],
      education: [{ level: 'master', credential: 'master', field: 'Physics', institution: 'Example University', country: 'JP', startedOn: '2014-04-01', completedOn: '2016-03-25', programMonths: 24, fullTime: true, presentMonths: null,
        eca: { organization: 'WES', equivalency: 'master', issuedOn: '2023-02-01', reference: '0000021' } }],
      languageTests: [{ test: 'IELTS-G', takenOn: '2023-09-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
      work: [
        { employer: 'Rei Keisan KK', title: 'Consultant', noc: '21211', country: 'JP', startedOn: '2019-04-01', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: true, duringFullTimeStudy: false },
        { employer: 'Mihon Kenkyu KK', title: 'Physicist', noc: '21100', country: 'JP', startedOn: '2016-04-04', endedOn: '2019-03-29', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false },
      ],
      funds: { amount: 30000, asOf: '2024-05-15', heldSince: '2023-01-02' },
    }],
    expressEntry: { profileSubmittedOn: '2024-02-01', invitedOn: '2024-05-20', invitedUnder: 'ca.ee.fsw', primaryNoc: '21211' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    ifAsked('medical-exam-proof', 'p1', 'Express Entry 6 medical, earlier regime: not upfront from 2023-10-01 to 2025-08-20, wait for instructions'),
    required('police-certificate', 'p1', ee.police, 'JP'),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'JP'),
    required('self-employment-proof', 'p1', ee.selfEmployment, 'Rei Keisan KK'),
    required('reference-letter', 'p1', ee.reference, 'Mihon Kenkyu KK'),
    ifAsked('work-proof', 'p1', ee.workProof, 'Mihon Kenkyu KK'),
    required('proof-of-funds', 'p1', ee.funds),
    required('language-test', 'p1', ee.language, 'IELTS-G'),
    required('eca', 'p1', ee.eca, 'master · Physics'),
    required('education-credential', 'p1', ee.education, 'master · Physics'),
    required('transcripts', 'p1', ee.transcripts, 'master · Physics'),
    required('translation', 'p1', `${ee.translation} (Japanese)`),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-5406', 'p1', ee.imm5406),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('imm-5669', 'p1', ee.imm5669),
    ifAsked('explanation-letter', 'p1', ee.letter),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-confirmation', 'p1', ee.biometrics),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
  ],
};
