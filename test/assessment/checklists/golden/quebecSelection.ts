import { ifAsked, nothingElse, paidRepresentative, required, type GoldenChecklist } from '../goldenChecklist';

const qc = (line: string): string => `Quebec B9, documents for a selection certificate: ${line}`;
const federal = (line: string): string => `Quebec B9, federal stage after the certificate: ${line}`;

/** A worker in Québec and her husband, who comes along; their papers are in French. */
export const quebecSelection: GoldenChecklist = {
  title: 'PSTQ, highly qualified: a worker in Québec and her husband',
  checklistId: 'ca.qc.pstq.1',
  asOf: '2026-11-26',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-41', representative: paidRepresentative,
    persons: [
      {
        ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Awa' }, dateOfBirth: '1994-04-17', sex: 'F', countryOfBirth: 'SN', citizenships: ['SN'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['fr'],
        residences: [{ country: 'SN', from: '1994-04-17', to: '2024-12-31', status: 'citizen' }, { country: 'CA', province: 'QC', city: 'Québec', cmm: false, from: '2025-01-01', to: null, status: 'worker' }],
        education: [{ level: 'bachelor', credential: 'bachelor', field: 'Génie informatique', institution: 'École exemple', country: 'SN', startedOn: '2012-10-01', completedOn: '2016-06-30', programMonths: 45, fullTime: true, presentMonths: null, languageOfInstruction: 'fr' }],
        languageTests: [{ test: 'TEFAQ', takenOn: '2026-03-07', listening: 9, reading: 9, writing: 8, speaking: 9 }],
        work: [
          { employer: 'Exemple SARL', title: 'Ingénieure', noc: '21231', country: 'SN', startedOn: '2018-01-08', endedOn: '2024-11-29', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, internship: false },
          { employer: 'Exemple inc.', employerId: 'e1', title: 'Ingénieure', noc: '21231', country: 'CA', province: 'QC', city: 'Québec', startedOn: '2025-01-06', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, internship: false, authorized: true },
        ],
        intent: { provinces: ['QC'], leaveAtEndOfStay: true },
      },
      {
        ...nothingElse, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Exemple', given: 'Moussa' }, dateOfBirth: '1993-05-23', sex: 'M', countryOfBirth: 'SN', citizenships: ['SN'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-02-14', documentLanguages: ['fr'],
        residences: [{ country: 'SN', from: '1993-05-23', to: null, status: 'citizen' }],
        languageTests: [{ test: 'TCFQ', takenOn: '2026-02-02', listening: 8, reading: 8, writing: 8, speaking: 8 }],
      },
    ],
    employers: [{ id: 'e1', legalName: 'Exemple inc.', kind: 'private', province: 'QC', city: 'Québec' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Ingénieure', noc: '21231', province: 'QC', city: 'Québec', cmm: false, wagePerHour: 50, hoursPerWeek: 40, startsOn: '2027-02-01', endsOn: null, permanent: true, seasonal: false, contract: 'employment', requires: { licence: false }, lmia: null, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', qc('identity')),
    required('passport', 'p2', qc('identity')),
    required('birth-certificate', 'p1', qc('civil status')),
    required('birth-certificate', 'p2', qc('civil status')),
    required('marriage-certificate', 'p1', qc('civil status')),
    required('education-credential', 'p1', qc('diplomas'), 'bachelor · Génie informatique'),
    required('transcripts', 'p1', qc('transcripts'), 'bachelor · Génie informatique'),
    required('reference-letter', 'p1', qc('work letters'), 'Exemple SARL'),
    required('reference-letter', 'p1', qc('work letters'), 'Exemple inc.'),
    required('work-proof', 'p1', qc('pay and tax proof'), 'Exemple SARL'),
    required('work-proof', 'p1', qc('pay and tax proof'), 'Exemple inc.'),
    required('status-document', 'p1', qc('permits for stays in Quebec'), 'CA'),
    required('quebec-language-test', 'p1', qc('French proof'), 'TEFAQ'),
    required('quebec-language-test', 'p2', `${qc('French proof')}; B3, oral 4 of a spouse who comes along`, 'TCFQ'),
    required('quebec-commitments', 'p1', qc('values attestation; self-sufficiency contract')),
    required('quebec-commitments', 'p2', qc('values attestation of family members of 18 or more')),
    ifAsked('job-offer-letter', 'e1', qc('job offer, where there is one'), 'j1'),
    ifAsked('licence', 'p1', qc('regulator letter, for a regulated profession')),
    required('provincial-representative-form', 'p1', 'Quebec B9: mandate uploaded in Arrima, representatives have to be declared'),
    ifAsked('csq', 'p1', federal('certificate')),
    ifAsked('imm-0008', 'p1', federal('IMM 0008')),
    ifAsked('imm-0008-schedule-5', 'p1', federal('IMM 0008 Schedule 5, from memory')),
    ifAsked('imm-5669', 'p1', federal('IMM 5669')),
    ifAsked('imm-5669', 'p2', federal('IMM 5669')),
    ifAsked('imm-5406', 'p1', federal('IMM 5406')),
    ifAsked('imm-5406', 'p2', federal('IMM 5406')),
  ],
};
