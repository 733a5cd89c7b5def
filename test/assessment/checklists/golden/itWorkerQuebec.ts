import { ifAsked, nothingElse, open, required, type GoldenChecklist } from '../goldenChecklist';
import { wp } from './because';

/** In Quebec the program went on to 23 February 2012, with an acceptance certificate; no notice of the employer there. */
export const itWorkerQuebec: GoldenChecklist = {
  title: 'a multimedia developer from France under the program for IT workers, Quebec, January 2012',
  checklistId: 'ca.wp.it-worker',
  asOf: '2012-01-16',
  client: {
    format: 'dossier-client/1', fileNumber: 'G-22', representative: null,
    persons: [{
      ...nothingElse, id: 'p1', role: 'principal', accompanying: true, name: { family: 'Exemple', given: 'Anne' }, dateOfBirth: '1982-04-17', sex: 'F', countryOfBirth: 'FR', citizenships: ['FR'],
      canadian: 'none', maritalStatus: 'never-married', documentLanguages: ['fr'],
      passports: [{ country: 'FR', number: '00AA00010', issuedOn: '2009-05-01', expiresOn: '2019-04-30' }],
      residences: [{ country: 'FR', from: '1982-04-17', to: null, status: 'citizen' }],
      education: [{ level: 'bachelor', credential: 'bachelor', field: 'Informatique', institution: 'Université Exemple', country: 'FR', startedOn: '2000-09-01', completedOn: '2004-06-30', programMonths: 46, fullTime: true, presentMonths: null }],
      work: [{ employer: 'Exemple Jeux SA', title: 'Développeuse', noc: '2174', country: 'FR', startedOn: '2006-09-01', endedOn: null, hoursPerWeek: 39, paid: true, selfEmployed: false, duringFullTimeStudy: false }],
      intent: { provinces: ['QC'], leaveAtEndOfStay: true },
    }],
    employers: [{ id: 'e1', legalName: 'Exemple Multimédia inc.', kind: 'private', province: 'QC', city: 'Montréal' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Développeuse multimédia', noc: '2174', province: 'QC', city: 'Montréal', wagePerHour: 38, hoursPerWeek: 40, startsOn: '2012-03-05', endsOn: '2013-03-04', permanent: false, seasonal: false, contract: 'employment',
      requires: { level: 'bachelor', experienceMonths: 24, languages: ['fr'], licence: false }, listedProfessions: [{ list: 'it-worker', entry: 'multimedia-software-developer' }], lmia: null, approvals: [] }],
    expressEntry: null,
  },
  expected: [
    required('passport', 'p1', wp.itPassport),
    required('imm-1295', 'p1', wp.imm1295),
    required('imm-5707', 'p1', wp.imm5707),
    ifAsked('imm-5645', 'p1', wp.imm5645),
    ifAsked('imm-5257-schedule-1', 'p1', wp.schedule1),
    ifAsked('imm-5488', 'p1', wp.imm5488),
    ifAsked('visa-office-checklist', 'p1', wp.visaOffice),
    ifAsked('imm-5475', 'p1', wp.imm5475),
    required('processing-fee-receipt', 'p1', wp.itFee),
    ifAsked('resume', 'p1', wp.resume),
    required('education-credential', 'p1', wp.itEducation, 'bachelor · Informatique'),
    required('reference-letter', 'p1', wp.itExperience, 'Exemple Jeux SA'),
    required('language-test', 'p1', `${wp.itLanguage}; no test is on file`),
    required('caq', 'p1', wp.itCaq, 'j1'),
    ifAsked('proof-of-funds', 'p1', wp.funds),
    ifAsked('police-certificate', 'p1', wp.police, 'FR'),
    ifAsked('explanation-letter', 'p1', wp.letter),
    required('job-offer-letter', 'e1', wp.itOffer, 'j1'),
    ifAsked('temporary-intent-proof', 'p1', wp.intent),
    open('digital-photo', 'p1', wp.photo2011),
    open('biometrics-confirmation', 'p1', wp.biometrics2011),
    open('visitor-visa-or-eta', 'p1', wp.visa2011),
  ],
};
