import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** She studied for a diploma of two years, on a study permit that was applied for after the rule on fields began; no offer is on file. */
export const workPermitGraduate: GoldenChecklist = {
  title: 'a graduate of a college in Ontario who asks for a post-graduation permit',
  checklistId: 'case.work-permit',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-41', representative: paidRepresentative,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemplo', given: 'Rita' }, dateOfBirth: '2002-04-17', sex: 'F', countryOfBirth: 'BR', citizenships: ['BR'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['en'],
      passports: [{ country: 'BR', number: 'FA000041', issuedOn: '2022-05-01', expiresOn: '2032-04-30' }],
      residences: [{ country: 'BR', from: '2002-04-17', to: '2024-12-31', status: 'citizen' }, { country: 'CA', province: 'ON', city: 'Toronto', from: '2025-01-01', to: null, status: 'student' }],
      canadianStatus: [{ kind: 'study-permit', appliedOn: '2024-11-04', issuedOn: '2025-01-01', expiresOn: '2027-01-31' }],
      education: [{ level: 'two-year', credential: 'college', field: 'Web development', institution: 'Example College', country: 'CA', startedOn: '2025-01-06', completedOn: '2026-10-15', completionConfirmedOn: '2026-10-22', programMonths: 20, fullTime: true, presentMonths: 20, cip: '11.0801' }],
      languageTests: [{ test: 'IELTS-G', takenOn: '2026-03-07', listening: 7, reading: 7, writing: 6, speaking: 7 }],
      biometricsOn: '2024-11-20',
      intent: { provinces: ['ON'], leaveAtEndOfStay: true },
    }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', wp.passport),
    required('digital-photo', 'p1', `${wp.photo}: hers of 2024 last ten years (6.3 bio.validity), so none are given now`),
    required('status-document', 'p1', wp.status, 'CA'),
    required('imm-5710', 'p1', wp.imm5710),
    required('imm-5556', 'p1', wp.imm5556),
    required('imm-5476', 'p1', wp.imm5476),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.feeOpen),
    required('completion-letter', 'p1', wp.pgwpCompletion, 'two-year · Web development'),
    required('transcripts', 'p1', wp.pgwpTranscript, 'two-year · Web development'),
    required('dli-eligibility-proof', 'p1', wp.pgwpDli, 'two-year · Web development'),
    required('field-of-study-proof', 'p1', wp.pgwpField, 'two-year · Web development'),
    required('language-test', 'p1', wp.pgwpLanguage, 'IELTS-G'),
    ifAsked('licence', 'p1', wp.pgwpFlight),
    ifAsked('education-credential', 'p1', 'Section 2 education proof: pathway needs a credential; 4.8 names the completion letter and the transcript, so read as helping', 'two-year · Web development'),
    ifAsked('resume', 'p1', wp.resume),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'BR'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
  ],
};
