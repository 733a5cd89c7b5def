import { ifAsked, nothingElse, open, required, type GoldenChecklist } from '../goldenChecklist';
import { ee } from './because';

/** In Canada on maintained status; a studio of her own in Mexico before, an employee in Canada since. The representative is not known. */
export const eeSelfEmployed: GoldenChecklist = {
  title: 'work of one’s own abroad, then a job in Canada with maintained status; whether somebody represents her is not known',
  checklistId: 'ca.ee.fsw',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-06',
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Ejemplo', given: 'Sofia' }, dateOfBirth: '1990-04-17', sex: 'F', countryOfBirth: 'MX', citizenships: ['MX'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['es', 'en'],
      passports: [{ country: 'MX', number: 'N0000001', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [
        { country: 'MX', from: '1990-04-17', to: '2023-08-31', status: 'citizen' },
        { country: 'CA', province: 'ON', city: 'Toronto', from: '2023-09-01', to: null, status: 'worker' },
      ],
      canadianStatus: [
        { kind: 'work-permit', appliedOn: '2023-06-01', issuedOn: '2023-09-01', expiresOn: '2026-08-31', basis: 'T36', open: false },
        { kind: 'maintained', appliedOn: '2026-08-01', issuedOn: '2026-09-01', expiresOn: null },
      ],
      applications: [{ kind: 'extension', filedOn: '2026-08-01', decision: 'pending' }],
      education: [{ level: 'bachelor', credential: 'bachelor', field: 'Graphic design', institution: 'Universidad Ejemplo', country: 'MX', startedOn: '2008-08-01', completedOn: '2012-06-30', programMonths: 47, fullTime: true, presentMonths: null,
        eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2026-02-01', reference: '0000008' } }],
      languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 8, reading: 8, writing: 7, speaking: 7.5 }],
      work: [
        { employer: 'Estudio Ejemplo', title: 'Graphic designer', noc: '52120', country: 'MX', startedOn: '2016-01-04', endedOn: '2023-08-20', hoursPerWeek: 40, paid: true, selfEmployed: true, duringFullTimeStudy: false },
        { employer: 'Example Media Inc.', title: 'Graphic designer', noc: '52120', country: 'CA', province: 'ON', city: 'Toronto', startedOn: '2023-09-11', endedOn: null, hoursPerWeek: 40, wagePerHour: 42, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true },
      ],
      medicalExams: [], biometricsOn: '2023-06-20',
      funds: { amount: 30000, asOf: '2026-10-15', heldSince: '2026-01-02' },
    }],
    expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: '2026-11-05', invitedUnder: 'ca.ee.fsw', primaryNoc: '52120' },
  },
  expected: [
    required('passport', 'p1', ee.passport),
    required('digital-photo', 'p1', ee.photo),
    required('medical-exam-proof', 'p1', ee.medical),
    required('police-certificate', 'p1', ee.police, 'MX'),
    required('self-employment-proof', 'p1', ee.selfEmployment, 'Estudio Ejemplo'),
    required('reference-letter', 'p1', ee.reference, 'Example Media Inc.'),
    required('work-proof', 'p1', ee.workCanada, 'Example Media Inc.'),
    required('proof-of-funds', 'p1', `${ee.funds}: authorized to work, but no qualifying offer is on file`),
    required('language-test', 'p1', ee.language, 'IELTS-G'),
    required('eca', 'p1', ee.eca, 'bachelor · Graphic design'),
    required('education-credential', 'p1', ee.education, 'bachelor · Graphic design'),
    required('transcripts', 'p1', ee.transcripts, 'bachelor · Graphic design'),
    required('status-document', 'p1', ee.status, 'CA'),
    required('translation', 'p1', `${ee.translation} (Spanish)`),
    open('imm-5476', 'p1', ee.representativeOpen),
    ifAsked('imm-5475', 'p1', ee.release),
    ifAsked('imm-5406', 'p1', ee.imm5406),
    ifAsked('explanation-letter', 'p1', ee.letter),
    required('processing-fee-receipt', null, ee.fee),
    required('right-of-permanent-residence-fee-receipt', null, ee.residenceFee),
    required('biometrics-confirmation', 'p1', `${ee.biometrics}; the ten years of reuse (work permits 6.3) are those of temporary residents`),
    required('biometrics-fee-receipt', null, ee.biometricsFee),
    ifAsked('explanation-letter', 'p1', ee.policePending, 'MX'),
    ifAsked('imm-0008', 'p1', ee.imm0008),
    ifAsked('imm-5669', 'p1', ee.imm5669),
  ],
};
