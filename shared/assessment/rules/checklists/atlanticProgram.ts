import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { worksInCanada } from '../atlanticProgram/funds';
import { credential, ofCredential } from './offer';
import { accompanyingFamily, byOffer, certain, completed, endedWithin, family, ifAsked, isAdult, longStay, needed, requirementSet, translations, uncertain } from './requirement';

/** Since the class exists. */
const since = { from: '2022-01-01' };
const aip = ['aip.forms', 'checklist.aip'];
const of = { of: 'person' };
const needsBiometrics: Condition = { all: [{ number: { measure: 'age-of', with: of }, atLeast: 14 }, { number: 79, atLeast: { measure: 'age-of', with: of } }] };
const hasRepresentative: Condition = { has: 'file.representative' };

/** What every member of the family brings in an application for permanent residence outside Express Entry. */
const persons: readonly DocumentRequirement[] = [
  needed({ ...since, id: 'passport', each: [accompanyingFamily], for: 'person', citations: ['document.passport', ...aip], en: 'Identity and nationality of {person}, who comes along or applies.', fr: '{person}, qui accompagne ou présente la demande : identité et nationalité.' }),
  ifAsked({ ...since, id: 'photo', document: 'digital-photo', each: [accompanyingFamily], for: 'person', citations: aip, en: 'Where the portal or IRCC asks for a photo of {person}.', fr: 'Si le portail ou IRCC demande une photo ({person}).' }),
  needed({
    ...since, id: 'police', document: 'police-certificate', each: [family, longStay], for: 'person', subject: 'country.country', when: isAdult, citations: ['document.police', ...aip],
    en: '{person} is 18 or older and lived in {country} for six months or more in a row within ten years ({country.from} – {country.to}).', fr: '{person} a 18 ans ou plus et a vécu six mois consécutifs ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}).',
  }),
  ifAsked({ ...since, id: 'medical', document: 'medical-exam-proof', each: [family], for: 'person', citations: ['document.medical', ...aip], en: '{person} is a member of the family, whether coming along or not. Examined on instruction of IRCC, after the application.', fr: '{person} est membre de la famille, accompagnant ou non. Examen sur instruction d’IRCC, après la demande.' }),
  needed({ ...since, id: 'biometrics', document: 'biometrics-confirmation', each: [accompanyingFamily], for: 'person', when: needsBiometrics, citations: ['biometrics.age', ...aip], en: '{person} is between 14 and 79 years old (born {person.dateOfBirth}) and gives biometrics after the letter of IRCC.', fr: '{person} a entre 14 et 79 ans (date de naissance : {person.dateOfBirth}) et fournit ses données biométriques après la lettre d’IRCC.' }),
  ...[certain(accompanyingFamily), uncertain(accompanyingFamily)].map((each, index) => needed({
    ...since, id: `biometrics-fee.${index}`, document: 'biometrics-fee-receipt', each: [each], when: needsBiometrics, citations: ['checklist.fee.biometrics'], en: 'Biometrics of {person}: $85, for a family together at most $170.', fr: '{person} : données biométriques, 85 $, au plus 170 $ pour une famille.',
  })),
  needed({
    ...since, id: 'status', document: 'status-document', each: [accompanyingFamily, { list: 'person.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'person', subject: 'home.country', citations: aip,
    en: 'Stay of {person} in Canada ({home.from} – {home.to}; status: {home.status}): every permit and visa.', fr: '{person} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : chaque permis et visa.',
  }),
  needed({ ...since, id: 'imm-0008', for: 'applicant', citations: aip, en: 'The application of {applicant} with the family.', fr: 'La demande de {applicant} avec la famille.' }),
  needed({ ...since, id: 'imm-0008dep', for: 'applicant', when: { number: { measure: 'family-size' }, atLeast: 7 }, citations: aip, en: '{applicant} has more than five dependants.', fr: '{applicant} a plus de cinq personnes à charge.' }),
  ...(['imm-5669', 'imm-5406'] as const).map((id) => needed({ ...since, id, each: [family], for: 'person', when: isAdult, citations: aip, en: '{person} is the applicant, the spouse or partner, or a child of 18 or more.', fr: '{person} est le demandeur, l’époux ou conjoint, ou un enfant de 18 ans ou plus.' })),
  needed({ ...since, id: 'imm-5562', for: 'applicant', citations: aip, en: 'Travels of {applicant} and the family in the last ten years.', fr: 'Voyages de {applicant} et de la famille au cours des dix dernières années.' }),
  needed({ ...since, id: 'imm-5476', each: [accompanyingFamily], for: 'person', when: { all: [isAdult, hasRepresentative] }, citations: ['checklist.representative'], en: '{person} is 18 or older and has a representative ({file.representative.name}).', fr: '{person} a 18 ans ou plus et a recours à un représentant ({file.representative.name}).' }),
  ifAsked({ ...since, id: 'imm-5475', for: 'applicant', citations: ['checklist.release'], en: 'Only where somebody other than the representative is to receive information on {applicant}.', fr: 'Seulement si une autre personne que le représentant doit recevoir des renseignements sur {applicant}.' }),
  translations(family, since.from, aip),
];

const endorsement: Each = { list: 'file.nominations', as: 'nomination', where: { field: 'nomination.kind', is: 'endorsement' }, evenWithout: true };

/** The endorsement of the province, and what it rests on. */
const endorsed: readonly DocumentRequirement[] = [
  needed({ ...since, id: 'endorsement', each: [endorsement], for: 'applicant', subject: 'nomination.province', citations: ['aip.endorsement', ...aip], en: 'The certificate of the province ({nomination.province}, valid to {nomination.expiresOn}).', fr: 'Le certificat de la province ({nomination.province}, valide jusqu’au {nomination.expiresOn}).' }),
  needed({ ...since, id: 'imm-0157', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['aip.offer', ...aip], en: 'The offer of {employer} on the form of the program: {offer}.', fr: 'L’offre de {employer} sur le formulaire du programme : {offer}.' }),
  needed({ ...since, id: 'provincial-forms', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['aip.forms'], en: 'The forms by which {employer} asks the province to endorse the offer ({offer}, {offer.province}).', fr: 'Les formulaires par lesquels {employer} demande à la province d’approuver l’offre ({offer}, {offer.province}).', mustContain: [{ en: 'New Brunswick: NB-003-AIP', fr: 'Nouveau-Brunswick : NB-003-AIP' }] }),
  needed({ ...since, id: 'settlement-plan', for: 'applicant', citations: ['aip.settlement-plan'], en: 'The plan of {applicant} and the family, signed with a settlement organization before the endorsement.', fr: 'Le plan de {applicant} et de la famille, signé avec un organisme d’établissement avant l’approbation.' }),
];

/** Tests that are less than two years old. */
const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ field: 'test.test', is: ['IELTS-G', 'CELPIP-G', 'PTE-CORE', 'TEF', 'TCF'] }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};
/** Work that can be claimed: paid, for an employer, of the last five years. */
const job: Each = { list: 'applicant.work', as: 'job', where: { all: [{ not: { field: 'job.paid', is: false } }, { not: { field: 'job.selfEmployed', is: true } }, endedWithin('job', 5)] } };

const claims: readonly DocumentRequirement[] = [
  needed({ ...since, id: 'language', document: 'language-test', each: [test], for: 'applicant', subject: 'test.test', citations: ['aip.language'], en: '{test} ({test.takenOn}), less than two years old when the application is made.', fr: '{test} ({test.takenOn}), datant de moins de deux ans au dépôt de la demande.' }),
  needed({ ...since, id: 'education', document: 'education-credential', each: [{ ...credential, evenWithout: true }], for: 'applicant', subject: ofCredential, citations: ['aip.education', 'aip.graduate'], en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({ ...since, id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: ['aip.education', 'aip.graduate'], en: 'Belongs to the credential: {study} ({study.level}); of a graduate of an Atlantic institution with full-time study in person and its dates.', fr: 'Accompagne le diplôme : {study} ({study.level}); pour un diplômé d’un établissement de l’Atlantique, avec les études à temps plein et en personne et leurs dates.' }),
  needed({
    ...since, id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['aip.education'],
    en: '{study} ({study.level}, {study.country}) was earned abroad: an assessment less than five years old.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger : une évaluation de moins de cinq ans.',
  }),
  needed({ ...since, id: 'work', document: 'reference-letter', each: [job], for: 'applicant', subject: 'job.employer', citations: ['aip.work'], en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
  needed({ ...since, id: 'work.canada', document: 'work-proof', each: [{ ...job, where: { all: [...(job.where ? [job.where] : []), { field: 'job.country', is: 'CA' }] } }], for: 'applicant', subject: 'job.employer', citations: ['aip.work'], en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) in Canada: T4 slips, pay slips and notices of assessment.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) au Canada : feuillets T4, bulletins de paie et avis de cotisation.' }),
  needed({ ...since, id: 'funds', document: 'proof-of-funds', for: 'applicant', when: { not: worksInCanada }, citations: ['aip.funds', 'aip.funds.2025'], en: 'Settlement funds for the size of the family, as {applicant} does not work in Canada with authorization.', fr: 'Fonds d’établissement selon la taille de la famille, car {applicant} ne travaille pas au Canada avec autorisation.' }),
];

export const atlanticProgramSets: readonly RequirementSet[] = [requirementSet('aip.persons', persons), requirementSet('aip.endorsed', endorsed), requirementSet('aip.claims', claims)];

export const atlanticProgramChecklists: readonly Checklist[] = [{
  id: 'ca.aip', title: { en: 'Atlantic Immigration Program: endorsement and permanent residence', fr: 'Programme d’immigration au Canada atlantique : approbation et résidence permanente' },
  sets: ['aip.endorsed', 'aip.persons', 'permanent-residence.family', 'aip.claims', 'permanent-residence.past', 'express-entry.fees'], requirements: [],
  note: { en: 'Medical examinations wait for instructions. Each province has forms of its own for the endorsement.', fr: 'Les examens médicaux attendent les instructions. Chaque province a ses propres formulaires pour l’approbation.' },
}];
