import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { credential, ofCredential, offerPapers, recentJob } from './offer';
import { byOffer, completed, family, ifAsked, needed, ofOffer, offer, requirementSet, translations } from './requirement';

const ab = ['checklist.pnp.ab'];

const persons: readonly DocumentRequirement[] = [
  needed({
    id: 'passport', each: [family], for: 'person', citations: ab, en: 'Identity of {person}: every page; of the applicant previous passports too.', fr: '{person} : identité, toutes les pages; pour le demandeur, aussi les passeports antérieurs.',
    mustContain: [{ en: 'Every page; previous passports too', fr: 'Toutes les pages; aussi les passeports antérieurs' }],
  }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: ab,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): current and past permits.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : permis actuels et passés.',
  }),
  needed({ id: 'address', document: 'provincial-connection-proof', for: 'applicant', when: { measure: 'ab-lives-in-alberta' }, citations: ab, en: '{applicant} lives in Alberta: proof of the address.', fr: '{applicant} vit en Alberta : preuve de l’adresse.' }),
  needed({ id: 'resume', for: 'applicant', citations: ab, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: ab, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: ab, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['ab.aos.education', ...ab],
    en: '{study} ({study.level}, {study.country}) was earned abroad and is claimed.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger et est invoqué.',
  }),
  needed({
    id: 'relative', document: 'relative-proof', each: [{ list: 'applicant.relativesInCanada', as: 'relative', where: { all: [{ field: 'relative.livesInCanada', is: true }, { field: 'relative.province', is: 'AB' }, { field: 'relative.relation', is: ['parent', 'child', 'sibling'] }] } }], for: 'applicant', subject: 'relative.relation', citations: ['ab.weoi.family', ...ab],
    en: 'Points for family in Alberta ({relative.relation}): status and residence of the relative, and the relationship.', fr: 'Points pour la famille en Alberta ({relative.relation}) : statut et résidence du parent, et lien de parenté.',
  }),
  needed({ id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...ab], en: '{applicant} has a representative ({file.representative.name}) before the province.', fr: '{applicant} a recours à un représentant ({file.representative.name}) auprès de la province.' }),
  translations(family, '2002-06-28', ab),
];

/** Results of a test that are under two years old; one is named even where none is on file. */
const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};

const worker: readonly DocumentRequirement[] = [
  needed({ id: 'language', document: 'language-test', each: [test], for: 'applicant', subject: 'test.test', citations: ['ab.aos.language', ...ab], en: 'Language of {applicant}: {test} ({test.takenOn}).', fr: 'Langue ({applicant}) : {test} ({test.takenOn}).' }),
  needed({
    id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: ab,
    en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}): duties, hours, wage, dates.', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}) : fonctions, heures, salaire, dates.',
  }),
  needed({
    id: 'work.proof', document: 'work-proof', each: [{ ...recentJob, where: { all: [...(recentJob.where ? [recentJob.where] : []), { field: 'job.country', is: 'CA' }] } }], for: 'applicant', subject: 'job.employer', citations: ab,
    en: 'Work in Canada ({job.employer}, {job.startedOn} – {job.endedOn}): T4, notice of assessment, pay stubs, record of employment.', fr: 'Travail au Canada ({job.employer}, {job.startedOn} – {job.endedOn}) : T4, avis de cotisation, bulletins de paie, relevé d’emploi.',
  }),
];
const licence: readonly DocumentRequirement[] = [
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: ['ab.licence', ...ab], en: 'The position ({offer}) asks for a licence or a trade certificate.', fr: 'Le poste ({offer}) exige un permis d’exercice ou un certificat de métier.' }),
];
/** The professions of the health care pathway are all regulated. */
const registration: readonly DocumentRequirement[] = [
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', citations: ['ab.dhcp', ...ab], en: 'The requirements of registration in the profession ({offer}) are met.', fr: 'Les exigences d’inscription à la profession ({offer}) sont remplies.' }),
];

const graduate: Condition = { some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, { field: 'permit.basis', is: 'C43' }] } };
const assessed: Condition = { some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, { field: 'permit.basis', is: 'lmia' }] } };

const permits: readonly DocumentRequirement[] = [
  needed({ id: 'lmia', document: 'lmia-letter', for: 'applicant', when: assessed, citations: ab, en: 'The permit of {applicant} rests on an assessment: its letter.', fr: 'Le permis repose sur une étude d’impact : sa lettre ({applicant}).' }),
];
const fieldOfStudy: readonly DocumentRequirement[] = [
  needed({ id: 'field', document: 'field-of-study-proof', for: 'applicant', when: graduate, citations: ['ab.aos.occupation', ...ab], en: '{applicant} holds a post-graduation permit: the occupation is related to the field of study in Alberta.', fr: '{applicant} est titulaire d’un permis postdiplôme : la profession est liée au domaine d’études en Alberta.' }),
];

/** What the offer or contract says. */
const stated: readonly Bilingual[] = [
  { en: 'Title, duties by NOC, wage, hours', fr: 'Titre, fonctions selon la CNP, salaire, heures' },
  { en: 'Full-time term of 12 months or more, place of the work', fr: 'Durée de 12 mois ou plus à temps plein, lieu du travail' },
  { en: 'Signatures of both sides', fr: 'Signatures des deux parties' },
];

const employerPapers: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, ['ab.offer', ...ab]).filter((one) => one.document === 'job-offer-letter').map((one) => ({ ...one, mustContain: stated })),
  needed({ id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: ab, en: 'Trade name or corporate registry of {employer}, and its business licence.', fr: 'Nom commercial ou registre des sociétés de {employer} et son permis d’exploitation.' }),
  needed({ id: 'clearance', document: 'workers-compensation-clearance', each: byOffer, for: 'employer', citations: ab, en: 'Clearance of the workers’ compensation board for {employer}.', fr: 'Attestation de la commission des accidents du travail pour {employer}.' }),
  needed({
    id: 'company', document: 'business-legitimacy', each: byOffer, for: 'employer', citations: ['ab.employer', ...ab], en: '{employer} is in business, with its staff: summary of the payroll.', fr: '{employer} est en activité, avec son effectif : sommaire de la paie.',
    mustContain: [{ en: 'Summary of the payroll', fr: 'Sommaire de la paie' }],
  }),
  needed({ id: 'financial', document: 'financial-statements', each: byOffer, for: 'employer', citations: ['ab.employer', ...ab], en: 'Figures of {employer} for two fiscal years and revenue of 400,000 dollars.', fr: 'Chiffres de {employer} : deux exercices et revenus de 400 000 dollars.' }),
];

const linked: readonly DocumentRequirement[] = [
  needed({ id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: ['ab.aee', ...ab], en: 'Profile of {applicant} ({file.expressEntry.profileNumber}): the form, the identification of the candidate and the page with the CRS.', fr: 'Profil de {applicant} ({file.expressEntry.profileNumber}) : le formulaire, l’identification du candidat et la page du SCG.' }),
];
const industry: readonly DocumentRequirement[] = [
  needed({
    id: 'industry', document: 'company-profile', each: byOffer, for: 'employer', citations: ['ab.atp.industries', ...ab], en: 'Evidence of the industry (NAICS) of {employer}.', fr: 'Preuve du secteur (SCIAN) de {employer}.',
    mustContain: [{ en: 'Schedule of the T2 return with the NAICS code; description of the business', fr: 'Annexe de la déclaration T2 avec le code SCIAN; description de l’entreprise' }],
  }),
];
const endorsement: readonly DocumentRequirement[] = [
  needed({ id: 'endorsement', for: 'applicant', citations: ['ab.rrs', ...ab], en: 'The letter Endorsement of Candidate of the community for {applicant}.', fr: 'La lettre d’approbation du candidat par la collectivité ({applicant}).' }),
  ifAsked({ id: 'funds', document: 'proof-of-funds', for: 'applicant', citations: ['ab.rrs', ...ab], en: 'Settlement funds of {applicant}, unless already working.', fr: 'Fonds d’établissement de {applicant}, sauf si la personne travaille déjà.' }),
];

export const albertaSets: readonly RequirementSet[] = [
  requirementSet('ab.persons', persons), requirementSet('ab.worker', worker), requirementSet('ab.licence', licence), requirementSet('ab.registration', registration), requirementSet('ab.permits', permits), requirementSet('ab.field', fieldOfStudy), requirementSet('ab.employer', employerPapers),
  requirementSet('ab.linked', linked), requirementSet('ab.industry', industry), requirementSet('ab.endorsement', endorsement),
];

const everybody = ['ab.persons', 'ab.permits', 'nomination.family', 'ab.worker'];
const withOffer = [...everybody, 'ab.licence', 'ab.employer'];
const inHealthCare = [...everybody, 'ab.registration', 'ab.employer'];
const stream = (id: string, en: string, fr: string, sets: readonly string[]): Checklist => ({ id: `ca.ab.${id}`, title: { en: `Alberta: ${en}, application for nomination`, fr: `Alberta : ${fr}, demande de désignation` }, sets, requirements: [] });

/** What an application takes after the invitation. */
export const albertaChecklists: readonly Checklist[] = [
  stream('opportunity', 'Alberta Opportunity Stream', 'volet Opportunités de l’Alberta', [...withOffer, 'ab.field']),
  stream('express-entry', 'Alberta Express Entry Stream', 'volet Entrée express de l’Alberta', [...everybody, 'ab.licence', 'ab.linked']),
  stream('accelerated-tech', 'Accelerated Tech Pathway', 'Voie accélérée pour les technologies', [...withOffer, 'ab.linked', 'ab.industry']),
  stream('rural-renewal', 'Rural Renewal Stream', 'volet Renouveau rural', [...withOffer, 'ab.endorsement']),
  stream('tourism-hospitality', 'Tourism and Hospitality Stream', 'volet Tourisme et hôtellerie', [...withOffer, 'ab.field']),
  stream('health-care', 'Dedicated Health Care Pathway, outside Express Entry', 'Voie réservée aux soins de santé, hors d’Entrée express', inHealthCare),
  stream('health-care.express-entry', 'Dedicated Health Care Pathway, Express Entry', 'Voie réservée aux soins de santé, Entrée express', [...inHealthCare, 'ab.linked']),
  stream('law-enforcement', 'Law Enforcement Pathway', 'Voie pour l’application de la loi', [...withOffer, 'ab.linked']),
];
