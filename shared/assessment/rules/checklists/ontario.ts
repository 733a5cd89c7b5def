import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { credential, ofCredential, offerPapers, recentJob } from './offer';
import { byOffer, completed, family, ifAsked, needed, notYet, ofOffer, offer, requirementSet, translations } from './requirement';

const on = ['checklist.pnp.on'];

/** Who applies, and what every stream asks of them. */
const applicant: readonly DocumentRequirement[] = [
  needed({ id: 'passport', each: [family], for: 'person', citations: on, en: 'Identity of {person}; of the applicant with the history of travel.', fr: 'Identité de {person}; pour le demandeur, avec l’historique des voyages.', mustContain: [{ en: 'Of the applicant: the history of travel', fr: 'Pour le demandeur : l’historique des voyages' }] }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: on,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}).', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}).',
  }),
  needed({ id: 'resume', for: 'applicant', citations: on, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: on, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: on, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: on,
    en: '{study} ({study.level}, {study.country}) was earned abroad and is claimed.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger et est invoqué.',
  }),
  needed({ id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: on, en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
  needed({
    id: 'work.proof', document: 'work-proof', each: [{ ...recentJob, where: { all: [{ not: { field: 'job.paid', is: false } }, { not: { field: 'job.selfEmployed', is: true } }, { field: 'job.country', is: 'CA' }, { number: { field: 'job.endedOn', none: notYet }, atLeast: { addYears: { today: true }, years: -5 } }] } }], for: 'applicant', subject: 'job.employer', citations: on,
    en: 'Work in Canada that is claimed ({job.employer}, since {job.startedOn}): pay stubs and T4.', fr: 'Travail au Canada invoqué ({job.employer}, depuis {job.startedOn}) : bulletins de paie et T4.',
  }),
  needed({
    id: 'earnings', document: 'notice-of-assessment', each: [{ list: 'applicant.noticesOfAssessment', as: 'notice' }], for: 'applicant', citations: on,
    en: 'Where earnings gave points: a notice of assessment of the Canada Revenue Agency of the last five years.', fr: 'Si des revenus ont donné des points : un avis de cotisation de l’Agence du revenu du Canada des cinq dernières années.',
  }),
  needed({ id: 'intention', document: 'provincial-connection-proof', for: 'applicant', citations: on, en: 'Proof that {applicant} intends to reside in Ontario.', fr: 'Preuve que {applicant} a l’intention de résider en Ontario.' }),
  needed({ id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...on], en: '{applicant} has a representative ({file.representative.name}) before the province.', fr: '{applicant} a recours à un représentant ({file.representative.name}) auprès de la province.' }),
  translations(family, '2002-06-28', on),
];

const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};
const languageWords = (en: string, fr: string): { document: string; each: readonly Each[]; for: 'applicant'; subject: string; citations: readonly string[]; en: string; fr: string } => ({
  document: 'language-test', each: [test], for: 'applicant', subject: 'test.test', citations: on, en: `${en}: {test} ({test.takenOn}).`, fr: `${fr} : {test} ({test.takenOn}).`,
});
const claimed = languageWords('Where points are claimed for the language of {applicant}', 'Si des points sont invoqués pour la langue ({applicant})');
/** Recent graduates of Ontario need no test in TEER 0 to 3; in TEER 4 and 5 they do. */
const recentGraduate: Condition = { all: [{ measure: 'on-recent-graduate', with: { years: 3 } }, { every: 'applicant.offers', as: 'offer', where: { number: 3, atLeast: { measure: 'teer', with: { of: 'offer' } } } }] };
const workforceLanguage: readonly DocumentRequirement[] = [
  needed({ id: 'language', ...languageWords('Language of {applicant}, unless exempt as a recent graduate of Ontario', 'Langue ({applicant}), sauf dispense de diplômé récent de l’Ontario'), when: { not: recentGraduate } }),
  ifAsked({ id: 'language.points', ...claimed, when: recentGraduate }),
];

const funds: readonly DocumentRequirement[] = [
  needed({ id: 'funds', document: 'proof-of-funds', for: 'applicant', citations: on, en: 'Settlement funds of {applicant}: statements of six months.', fr: 'Fonds d’établissement de {applicant} : relevés de six mois.', mustContain: [{ en: 'Statements of six months', fr: 'Relevés de six mois' }] }),
];
const profile: readonly DocumentRequirement[] = [
  needed({ id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: on, en: 'Express Entry profile of {applicant} and job seeker validation code ({file.expressEntry.profileNumber}).', fr: 'Profil Entrée express de {applicant} et code de validation du chercheur d’emploi ({file.expressEntry.profileNumber}).' }),
];
const linkedProfile: readonly DocumentRequirement[] = [
  ifAsked({ id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: on, en: 'Where the nomination of {applicant} is to be linked to Express Entry: profile and validation code.', fr: 'Si la désignation de {applicant} doit être liée à Entrée express : profil et code de validation.' }),
];
const physician: readonly DocumentRequirement[] = [
  ifAsked({
    id: 'physician', document: 'licence', each: [{ list: 'applicant.licences', as: 'held', where: { all: [{ field: 'held.province', is: 'ON' }, { field: 'held.noc', is: ['31100', '31101', '31102'] }] } }], for: 'applicant', subject: 'held.profession', citations: on,
    en: 'Of a self-employed physician: certificate of the College of Physicians and Surgeons of Ontario and eligibility to bill the health plan ({held.profession}).', fr: 'Pour un médecin travailleur autonome : certificat de l’Ordre des médecins et chirurgiens de l’Ontario et admissibilité à facturer à l’assurance-santé ({held.profession}).',
  }),
];

const isAbroad: Condition = { not: { measure: 'bc-lives-in-canada' } };
const employerPapers: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, on).filter((one) => one.document === 'job-offer-letter'),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: on, en: 'The position ({offer}) asks for a licence or certificate.', fr: 'Le poste ({offer}) exige un permis d’exercice ou un certificat.' }),
  needed({ id: 'approval', document: 'provincial-forms', each: byOffer, for: 'employer', subject: 'offer.id', citations: on, en: 'Application of {employer} for approval of the employment position, signed: {offer}.', fr: 'Demande d’approbation d’un poste de {employer}, signée : {offer}.' }),
  needed({ id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: on, en: 'Registration, business number and articles of {employer}.', fr: 'Immatriculation, numéro d’entreprise et statuts de {employer}.' }),
  needed({
    id: 'activity', document: 'business-legitimacy', each: byOffer, for: 'employer', citations: on, en: '{employer}: three years of activity and the number of employees.', fr: '{employer} : trois années d’activité et le nombre d’employés.',
    mustContain: [{ en: 'Proof of three years of activity', fr: 'Preuve de trois années d’activité' }, { en: 'T4 summary or payroll for the number of employees', fr: 'Sommaire T4 ou registre de paie pour le nombre d’employés' }],
  }),
  needed({ id: 'revenue', document: 'financial-statements', each: byOffer, for: 'employer', citations: on, en: 'T2 or financial statements of {employer}, which show the revenue.', fr: 'T2 ou états financiers de {employer}, qui montrent les revenus.' }),
  needed({ id: 'job-description', each: byOffer, for: 'employer', subject: 'offer.id', citations: on, en: 'Description of the position and wage at {employer}: {offer}.', fr: 'Description du poste et salaire chez {employer} : {offer}.' }),
  needed({ id: 'recruitment', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', when: isAbroad, citations: on, en: 'The worker is abroad: recruitment efforts of {employer} ({offer}).', fr: 'Le travailleur est à l’étranger : efforts de recrutement de {employer} ({offer}).' }),
];

export const ontarioSets: readonly RequirementSet[] = [
  requirementSet('on.applicant', applicant), requirementSet('on.language', [needed({ id: 'language', ...languageWords('Language of {applicant}', 'Langue ({applicant})') })]), requirementSet('on.language.points', [ifAsked({ id: 'language', ...claimed })]), requirementSet('on.language.workforce', workforceLanguage),
  requirementSet('on.funds', funds), requirementSet('on.profile', profile), requirementSet('on.profile.linked', linkedProfile), requirementSet('on.physician', physician), requirementSet('on.employer', employerPapers),
];

const federal: Bilingual = { en: 'Police certificates and the medical examination are asked for at the federal stage only.', fr: 'Les certificats de police et l’examen médical ne sont demandés qu’à l’étape fédérale.' };
const stream = (id: string, en: string, fr: string, ...sets: readonly string[]): Checklist => ({
  id: `ca.on.${id}`, title: { en: `Ontario: ${en}, application for nomination`, fr: `Ontario : ${fr}, demande de désignation` }, sets: ['on.applicant', 'nomination.family', ...sets.map((set) => `on.${set}`)], requirements: [], note: federal,
});

/** What an application takes after the invitation or the notification of interest. */
export const ontarioChecklists: readonly Checklist[] = [
  stream('workforce-priority', 'Workforce Priority', 'Main-d’œuvre prioritaire', 'language.workforce', 'employer', 'physician', 'profile.linked'),
  stream('hcp', 'Human Capital Priorities', 'Priorités en matière de capital humain', 'language', 'funds', 'profile'),
  stream('fssw', 'French-Speaking Skilled Worker', 'Travailleurs qualifiés francophones', 'language', 'funds', 'profile'),
  stream('skilled-trades', 'Skilled Trades', 'Métiers spécialisés', 'language', 'funds', 'profile'),
  stream('ejo-foreign-worker', 'Employer Job Offer, Foreign Worker', 'Offre d’emploi d’un employeur, Travailleurs étrangers', 'language.points', 'employer'),
  stream('ejo-international-student', 'Employer Job Offer, International Student', 'Offre d’emploi d’un employeur, Étudiants étrangers', 'language.points', 'employer'),
  stream('ejo-in-demand', 'Employer Job Offer, In-Demand Skills', 'Offre d’emploi d’un employeur, Compétences recherchées', 'language', 'employer'),
  stream('masters', 'Masters Graduate', 'Étudiants titulaires d’une maîtrise', 'language', 'funds'),
  stream('phd', 'PhD Graduate', 'Étudiants titulaires d’un doctorat', 'language.points', 'funds'),
];
