import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { worksInCanada } from '../atlanticProgram/funds';
import { ofCredential, offerPapers } from './offer';
import { accompanyingFamily, byOffer, certain, completed, endedWithin, family, ifAsked, isAdult, longStay, needed, notYet, offer, requirementSet, translations, uncertain } from './requirement';

/** Since the launch of the pilots. */
const since = { from: '2025-01-30' };
const pilot = ['pilot.offer'];
const of = { of: 'person' };
const needsBiometrics: Condition = { all: [{ number: { measure: 'age-of', with: of }, atLeast: 14 }, { number: 79, atLeast: { measure: 'age-of', with: of } }] };
const hasRepresentative: Condition = { has: 'file.representative' };

/** What the community decided, and the offer. */
const recommended: readonly DocumentRequirement[] = [
  needed({ ...since, id: 'recommendation', document: 'endorsement', each: [offer], for: 'applicant', subject: 'offer.id', citations: pilot, en: 'The certificate by which the community recommends the offer ({offer}).', fr: 'Le certificat par lequel la communauté recommande l’offre ({offer}).' }),
  ...offerPapers(byOffer, pilot).filter((one) => one.document === 'job-offer-letter').map((one) => ({ ...one, ...since })),
];

/** What every member of the family brings. */
const persons: readonly DocumentRequirement[] = [
  needed({ ...since, id: 'passport', each: [accompanyingFamily], for: 'person', citations: ['document.passport'], en: 'Identity and nationality of {person}, who comes along or applies.', fr: '{person}, qui accompagne ou présente la demande : identité et nationalité.' }),
  ifAsked({ ...since, id: 'photo', document: 'digital-photo', each: [accompanyingFamily], for: 'person', citations: ['pilot.fees'], en: 'Where IRCC asks for a photo of {person}.', fr: 'Si IRCC demande une photo ({person}).' }),
  needed({
    ...since, id: 'police', document: 'police-certificate', each: [family, longStay], for: 'person', subject: 'country.country', when: isAdult, citations: ['document.police'],
    en: '{person} is 18 or older and lived in {country} for six months or more in a row within ten years ({country.from} – {country.to}).', fr: '{person} a 18 ans ou plus et a vécu six mois consécutifs ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}).',
  }),
  ifAsked({ ...since, id: 'medical', document: 'medical-exam-proof', each: [family], for: 'person', citations: ['document.medical'], en: '{person} is a member of the family, whether coming along or not. Examined on instruction of IRCC.', fr: '{person} est membre de la famille, accompagnant ou non. Examen sur instruction d’IRCC.' }),
  needed({ ...since, id: 'biometrics', document: 'biometrics-confirmation', each: [accompanyingFamily], for: 'person', when: needsBiometrics, citations: ['biometrics.age'], en: '{person} is between 14 and 79 years old (born {person.dateOfBirth}) and gives biometrics after the letter of IRCC.', fr: '{person} a entre 14 et 79 ans (date de naissance : {person.dateOfBirth}) et fournit ses données biométriques après la lettre d’IRCC.' }),
  ...[certain(accompanyingFamily), uncertain(accompanyingFamily)].map((each, index) => needed({
    ...since, id: `biometrics-fee.${index}`, document: 'biometrics-fee-receipt', each: [each], when: needsBiometrics, citations: ['checklist.fee.biometrics'], en: 'Biometrics of {person}: $85, for a family together at most $170.', fr: '{person} : données biométriques, 85 $, au plus 170 $ pour une famille.',
  })),
  needed({
    ...since, id: 'status', document: 'status-document', each: [accompanyingFamily, { list: 'person.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'person', subject: 'home.country', citations: pilot,
    en: 'Stay of {person} in Canada ({home.from} – {home.to}; status: {home.status}): every permit and visa.', fr: '{person} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : chaque permis et visa.',
  }),
  ifAsked({ ...since, id: 'imm-0008', for: 'applicant', citations: ['pilot.fees'], en: 'The application of {applicant} with the family, where the guide of IRCC names this form.', fr: 'La demande de {applicant} avec la famille, si le guide d’IRCC nomme ce formulaire.' }),
  ...(['imm-5669', 'imm-5406'] as const).map((id) => ifAsked({ ...since, id, each: [family], for: 'person', when: isAdult, citations: ['pilot.fees'], en: '{person} is an adult of the family, where the guide of IRCC names this form.', fr: '{person} est un adulte de la famille, si le guide d’IRCC nomme ce formulaire.' })),
  needed({ ...since, id: 'imm-5476', each: [accompanyingFamily], for: 'person', when: { all: [isAdult, hasRepresentative] }, citations: ['checklist.representative'], en: '{person} is 18 or older and has a representative ({file.representative.name}).', fr: '{person} a 18 ans ou plus et a recours à un représentant ({file.representative.name}).' }),
  translations(family, since.from, pilot),
];

/** Tests that are less than two years old. */
const test = (tests: readonly string[]): Each => ({
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ field: 'test.test', is: tests }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
});
const french = ['TEF', 'TCF'];
const language = (citation: string, tests: readonly string[]): DocumentRequirement =>
  needed({ ...since, id: 'language', document: 'language-test', each: [test(tests)], for: 'applicant', subject: 'test.test', citations: [citation], en: '{test} ({test.takenOn}), less than two years old when the application is made.', fr: '{test} ({test.takenOn}), datant de moins de deux ans au dépôt de la demande.' });

/** Paid work of the last three years. */
const job: Each = { list: 'applicant.work', as: 'job', where: { all: [{ not: { field: 'job.paid', is: false } }, endedWithin('job', 3)] } };

/** What the education rests on: credentials after secondary school, or secondary school where there is none. */
const schooling: Condition = {
  any: [
    completed('study'),
    { all: [{ field: 'study.level', is: 'secondary' }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: notYet } }, { not: { some: 'applicant.education', as: 'higher', where: completed('higher') } }] },
  ],
};

const claims: readonly DocumentRequirement[] = [
  needed({ ...since, id: 'education', document: 'education-credential', each: [{ list: 'applicant.education', as: 'study', where: schooling, evenWithout: true }], for: 'applicant', subject: ofCredential, citations: ['pilot.education'], en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({
    ...since, id: 'eca', each: [{ list: 'applicant.education', as: 'study', where: { all: [schooling, { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['pilot.education'],
    en: '{study} ({study.level}, {study.country}) was earned abroad: an assessment less than five years old.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger : une évaluation de moins de cinq ans.',
  }),
  needed({ ...since, id: 'work', document: 'reference-letter', each: [job], for: 'applicant', subject: 'job.employer', citations: ['pilot.experience'], en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
  needed({ ...since, id: 'work.canada', document: 'work-proof', each: [{ ...job, where: { all: [...(job.where ? [job.where] : []), { field: 'job.country', is: 'CA' }] } }], for: 'applicant', subject: 'job.employer', citations: ['pilot.experience'], en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) in Canada: T4 slips, pay slips and notices of assessment.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) au Canada : feuillets T4, bulletins de paie et avis de cotisation.' }),
  needed({ ...since, id: 'funds', document: 'proof-of-funds', for: 'applicant', when: { not: worksInCanada }, citations: ['pilot.funds', 'pilot.funds.2025-01', 'pilot.funds.2025-07'], en: 'Settlement funds for the size of the family, as {applicant} does not work in Canada with authorization.', fr: 'Fonds d’établissement selon la taille de la famille, car {applicant} ne travaille pas au Canada avec autorisation.' }),
];

export const communityPilotSets: readonly RequirementSet[] = [
  requirementSet('pilot.recommended', recommended),
  requirementSet('pilot.persons', persons),
  requirementSet('pilot.claims', claims),
  requirementSet('rcip.language', [language('rcip.language', ['IELTS-G', 'CELPIP-G', 'PTE-CORE', ...french])]),
  requirementSet('fcip.language', [language('fcip.language', french)]),
];

const note: Bilingual = {
  en: 'What the criteria rest on, and what every application for permanent residence takes: the forms of IRCC and of the communities are not held. Medical examinations wait for instructions.',
  fr: 'Ce sur quoi reposent les critères, et ce qu’exige toute demande de résidence permanente : les formulaires d’IRCC et des communautés ne sont pas conservés. Les examens médicaux attendent les instructions.',
};
const checklist = (id: 'rcip' | 'fcip', title: Bilingual): Checklist => ({
  id: `ca.${id}`, title, sets: ['pilot.recommended', 'pilot.persons', 'permanent-residence.family', `${id}.language`, 'pilot.claims', 'permanent-residence.past', 'express-entry.fees'], requirements: [], note,
});

/** What the application for permanent residence takes. */
export const communityPilotChecklists: readonly Checklist[] = [
  checklist('rcip', { en: 'Rural Community Immigration Pilot: permanent residence', fr: 'Programme pilote d’immigration dans les communautés rurales : résidence permanente' }),
  checklist('fcip', { en: 'Francophone Community Immigration Pilot: permanent residence', fr: 'Programme pilote d’immigration dans les communautés francophones : résidence permanente' }),
];
