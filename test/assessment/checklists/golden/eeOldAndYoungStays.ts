import { ifAsked, nothingElse, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

/** Born on 15 June 2003: eighteen on 15 June 2021. Kenya was left more than ten years before, France before the eighteenth birthday; Spain was seven months afterwards. */
export const eeOldAndYoungStays: GoldenChecklist = {
  title: 'a young applicant who left one country more than ten years ago and another before turning eighteen, without a representative',
  checklistId: 'ca.ee.fsw',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-02', representative: null,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Lina' }, dateOfBirth: '2003-06-15', sex: 'F', countryOfBirth: 'KE', citizenships: ['KE'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en', 'es'],
      passports: [{ country: 'KE', number: 'A0000002', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [
        { country: 'KE', from: '2003-06-15', to: '2014-08-20', status: 'citizen' },
        { country: 'FR', from: '2014-08-21', to: '2021-06-14', status: 'student' },
        { country: 'ES', from: '2021-06-15', to: '2022-01-14', status: 'student' },
        { country: 'PT', from: '2022-01-15', to: null, status: 'worker' },
      ],
      education: [{ level: 'secondary', credential: 'secondary', field: 'General', institution: 'Example Lycée', country: 'FR', startedOn: '2018-09-01', completedOn: '2021-06-10', programMonths: 33, fullTime: true, presentMonths: null,
        eca: { organization: 'ICAS', equivalency: 'secondary', issuedOn: '2026-04-01', reference: '0000003' } }],
      languageTests: [
        { test: 'CELPIP-G', takenOn: '2026-03-07', listening: 9, reading: 9, writing: 8, speaking: 8 },
        { test: 'TCF', takenOn: '2026-04-11', listening: 520, reading: 520, writing: 14, speaking: 14 },
      ],
      work: [{ employer: 'Exemplo Lda', title: 'Web developer', noc: '21234', country: 'PT', startedOn: '2022-02-01', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
      funds: { amount: 30000, asOf: '2026-10-15', heldSince: '2026-01-02' },
    }],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: '2026-11-05', invitedUnder: 'ca.ee.fsw', primaryNoc: '21234' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    required('medical-exam-proof', 'p1', ee.medical),
    required('police-certificate', 'p1', ee.police, 'ES'),
    required('police-certificate', 'p1', ee.police, 'PT'),
    required('reference-letter', 'p1', ee.reference, 'Exemplo Lda'),
    ifAsked('work-proof', 'p1', ee.workProof, 'Exemplo Lda'),
    required('proof-of-funds', 'p1', ee.funds),
    required('language-test', 'p1', ee.language, 'CELPIP-G'),
    required('language-test', 'p1', 'Express Entry 10.2 language: second language if claimed; a test on file is read as claimed', 'TCF'),
    required('eca', 'p1', ee.eca, 'secondary · General'),
    required('education-credential', 'p1', ee.education, 'secondary · General'),
    required('transcripts', 'p1', ee.transcripts, 'secondary · General'),
    required('translation', 'p1', `${ee.translation} (Spanish)`),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-5406', 'p1', ee.imm5406),
    ifAsked('explanation-letter', 'p1', ee.letter),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-confirmation', 'p1', ee.biometrics),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'ES'),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'PT'),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('imm-5669', 'p1', ee.imm5669),
  ],
};
