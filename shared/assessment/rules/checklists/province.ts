import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { credential, ofCredential, recentJob, selfEmployment } from './offer';
import { byOffer, comingPartner, completed, employer, endedWithin, family, ifAsked, isAdult, needed, notYet, ofOffer, offer, translations } from './requirement';

const pnp = ['checklist.pnp'];
/** Provinces whose program is on file: a profile or registration, or the place of the job offered. */
export const inProvince = (...provinces: readonly string[]): Condition => ({
  any: [
    { some: 'file.provincialProfiles', as: 'profile', where: { field: 'profile.province', is: provinces } },
    { some: 'file.nominations', as: 'nominated', where: { field: 'nominated.province', is: provinces } },
    { some: 'applicant.offers', as: 'offered', where: { field: 'offered.province', is: provinces } },
  ],
});
const saskatchewan = inProvince('SK');
const britishColumbia = inProvince('BC');
const alberta = inProvince('AB');
/** Provinces that look at the income or the offer, not at funds, and ask for proof of the address. */
const withAddress = inProvince('BC', 'AB');
/** Streams of Saskatchewan that rest on funds and a settlement plan in place of a job offer. */
const withoutOffer: Condition = { some: 'file.provincialProfiles', as: 'profile', where: { field: 'profile.stream', is: ['ca.sk.express-entry', 'ca.sk.occupation-in-demand'] } };
/** Streams of Ontario that rest on the applicant alone; all of them ask for settlement funds. */
const ontarioWithoutOffer: Condition = { some: 'file.provincialProfiles', as: 'profile', where: { field: 'profile.stream', is: ['ca.on.hcp', 'ca.on.fssw', 'ca.on.skilled-trades', 'ca.on.masters', 'ca.on.phd'] } };
const ontario = inProvince('ON');
/** Whether the stream asks for a job offer. */
export const takesOffer: Condition = { not: { any: [withoutOffer, ontarioWithoutOffer] } };
const isNomination: Each = { list: 'file.nominations', as: 'nomination', where: { field: 'nomination.kind', is: 'nomination' }, evenWithout: true };

/** What provinces ask an applicant for nomination for, and what some of them ask for besides. */
export const nominationApplicant: readonly DocumentRequirement[] = [
  needed({ id: 'passport', each: [family], for: 'person', citations: pnp, en: 'Identity of {person}; family members are named whether accompanying or not.', fr: '{person} : identité; les membres de la famille sont nommés, qu’ils accompagnent ou non.' }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: pnp,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): current and earlier permits.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : permis actuels et antérieurs.',
  }),
  needed({ id: 'photo', document: 'digital-photo', for: 'applicant', when: britishColumbia, citations: ['checklist.pnp.bc'], en: 'British Columbia asks for a photo of {applicant}.', fr: 'La Colombie-Britannique demande une photo de {applicant}.' }),
  needed({ id: 'resume', for: 'applicant', when: { not: saskatchewan }, citations: pnp, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  needed({
    id: 'language', document: 'language-test', each: [{ list: 'applicant.languageTests', as: 'test', where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] }, evenWithout: true }],
    for: 'applicant', subject: 'test.test', citations: pnp,
    en: 'Language of {applicant} for eligibility or points: {test} ({test.takenOn}). Some streams and occupations are exempt.', fr: 'Langue ({applicant}) pour l’admissibilité ou les points : {test} ({test.takenOn}). Certains volets et professions en sont dispensés.',
  }),
  needed({
    id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: pnp,
    en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).',
  }),
  needed({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: pnp, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: pnp,
    en: '{study} ({study.level}, {study.country}) was earned abroad and is claimed.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger et est invoqué.',
  }),
  needed({
    id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: pnp,
    en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Duties in the employer’s own words.', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Fonctions dans les mots de l’employeur.',
  }),
  needed({
    id: 'work.saskatchewan', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', when: saskatchewan, citations: ['checklist.pnp.sk', 'document.reference-letter-saskatchewan'],
    en: 'Saskatchewan asks what the company of the job does and where: {job} ({job.employer}).', fr: 'La Saskatchewan demande les activités et le lieu de l’entreprise : {job} ({job.employer}).',
    mustContain: [{ en: 'What the company does, and the place of work', fr: 'Activités de l’entreprise et lieu de travail' }],
  }),
  needed({
    id: 'work.proof', document: 'work-proof', each: [recentJob], for: 'applicant', subject: 'job.employer', when: { any: [{ field: 'job.country', is: 'CA' }, saskatchewan] }, citations: ['checklist.pnp', 'checklist.pnp.sk'],
    en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}): pay slips, T4 and notice of assessment for work in Canada; Saskatchewan asks for one proof of a government for each job.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) : bulletins de paie, T4 et avis de cotisation pour un travail au Canada; la Saskatchewan demande une preuve d’un gouvernement par emploi.',
  }),
  needed({
    id: 'work.own', document: 'self-employment-proof', each: [selfEmployment], for: 'applicant', subject: 'job.employer', citations: ['checklist.pnp.sk'],
    en: 'Self-employment: {job} ({job.employer}, {job.startedOn} – {job.endedOn}), where the stream counts it.', fr: 'Travail autonome : {job} ({job.employer}, {job.startedOn} – {job.endedOn}), si le volet en tient compte.',
  }),
  needed({
    id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: pnp,
    en: 'The position ({offer}, {offer.province}) asks for a licence or registration.', fr: 'Le poste ({offer}, {offer.province}) exige un permis d’exercice ou une inscription.',
  }),
  translations(family, '2002-06-28', pnp),
  ifAsked({ id: 'funds', document: 'proof-of-funds', for: 'applicant', when: { not: withAddress }, citations: ['checklist.pnp.on', 'checklist.pnp.sk'], en: 'Where the stream asks {applicant} for settlement funds: six months of statements in Ontario, three in Saskatchewan; British Columbia looks at the income instead.', fr: 'Si le volet exige des fonds d’établissement ({applicant}) : six mois de relevés en Ontario, trois en Saskatchewan; la Colombie-Britannique regarde plutôt le revenu.' }),
  ifAsked({ id: 'imm-5476', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...pnp], en: '{applicant} has a representative ({file.representative.name}), also at the federal stage.', fr: '{applicant} a recours à un représentant ({file.representative.name}), aussi à l’étape fédérale.' }),
  ...(['imm-0008', 'imm-5406', 'imm-5669'] as const).map((id) =>
    needed({
      id, each: [family], for: 'person', when: id === 'imm-0008' ? { all: [saskatchewan, { same: ['person.id', 'applicant.id'] }] } : { all: [saskatchewan, isAdult] }, citations: ['checklist.pnp.sk'],
      en: 'Saskatchewan asks for the federal form of {person}.', fr: 'La Saskatchewan demande le formulaire fédéral de {person}.',
    })),
  needed({
    id: 'imm-0008dep', for: 'applicant', when: { all: [saskatchewan, { number: { measure: 'family-size' }, atLeast: 7 }] }, citations: ['checklist.pnp.sk'],
    en: 'Saskatchewan asks for the federal forms, and {applicant} has more than five dependants.', fr: 'La Saskatchewan demande les formulaires fédéraux, et {applicant} a plus de cinq personnes à charge.',
  }),
  needed({
    id: 'provincial-forms', for: 'applicant', citations: ['checklist.pnp', 'checklist.pnp.sk'],
    en: 'The forms and declarations of the province for {applicant}; in Saskatchewan among them the disclosure and declaration of ethical conduct.', fr: 'Formulaires et déclarations de la province ({applicant}); en Saskatchewan, dont la divulgation et déclaration de conduite éthique.',
  }),
  needed({
    id: 'provincial-representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...pnp],
    en: '{applicant} has a representative ({file.representative.name}) before the province.', fr: '{applicant} a recours à un représentant ({file.representative.name}) auprès de la province.',
  }),
  needed({
    id: 'profile', document: 'express-entry-profile', for: 'applicant', when: { has: 'file.expressEntry' }, citations: pnp,
    en: 'A profile of Express Entry is on file ({file.expressEntry.profileNumber}): its number and validation code, where the stream is linked to Express Entry.', fr: 'Un profil Entrée express figure au dossier ({file.expressEntry.profileNumber}) : son numéro et son code de validation, si le volet est lié à Entrée express.',
  }),
  needed({
    id: 'relative', document: 'relative-proof', each: [{ list: 'applicant.relativesInCanada', as: 'relative', where: { all: [{ field: 'relative.livesInCanada', is: true }, { not: { field: 'relative.relation', is: 'friend' } }] } }], for: 'applicant', subject: 'relative.relation', citations: pnp,
    en: 'Points of some streams for a relative in Canada ({relative.relation}, {relative.province}).', fr: 'Points de certains volets pour un membre de la parenté au Canada ({relative.relation}, {relative.province}).',
  }),
  ifAsked({
    id: 'settlement-plan', for: 'applicant', when: saskatchewan, citations: ['checklist.pnp.sk'],
    en: 'Where Saskatchewan asks {applicant} for a settlement plan with the funds.', fr: 'Si la Saskatchewan demande un plan d’établissement avec les fonds ({applicant}).',
  }),
  needed({
    id: 'funds.saskatchewan', document: 'proof-of-funds', for: 'applicant', when: withoutOffer, citations: ['checklist.pnp.sk'],
    en: 'The stream of {applicant} takes funds held for three months.', fr: 'Le volet exige des fonds détenus depuis trois mois ({applicant}).',
  }),
  needed({
    id: 'funds.ontario', document: 'proof-of-funds', for: 'applicant', when: ontarioWithoutOffer, citations: ['checklist.pnp.on'],
    en: 'The stream of {applicant} takes settlement funds: statements of six months.', fr: 'Le volet exige des fonds d’établissement ({applicant}) : relevés de six mois.',
  }),
  needed({
    id: 'connection.ontario', document: 'provincial-connection-proof', for: 'applicant', when: ontario, citations: ['checklist.pnp.on'],
    en: 'Ontario asks for proof that {applicant} intends to live there.', fr: 'L’Ontario demande la preuve que {applicant} a l’intention d’y vivre.',
  }),
  needed({
    id: 'settlement-plan.saskatchewan', document: 'settlement-plan', for: 'applicant', when: withoutOffer, citations: ['checklist.pnp.sk'],
    en: 'The stream of {applicant} takes a settlement plan.', fr: 'Le volet exige un plan d’établissement ({applicant}).',
  }),
  needed({
    id: 'birth.saskatchewan', document: 'birth-certificate', each: [family], for: 'person', when: saskatchewan, citations: ['checklist.pnp.sk'],
    en: 'Saskatchewan asks for the birth certificate of {person}.', fr: 'La Saskatchewan demande l’acte de naissance de {person}.',
  }),
  needed({
    id: 'imm-5476.saskatchewan', document: 'imm-5476', for: 'applicant', when: { all: [saskatchewan, { has: 'file.representative' }] }, citations: ['checklist.pnp.sk', 'checklist.representative'],
    en: 'Saskatchewan asks for the federal form too: {applicant} has a representative ({file.representative.name}).', fr: 'La Saskatchewan demande aussi le formulaire fédéral : {applicant} a recours à un représentant ({file.representative.name}).',
  }),
  ifAsked({
    id: 'imm-5475', for: 'applicant', when: saskatchewan, citations: ['checklist.pnp.sk', 'checklist.release'],
    en: 'Only where somebody else is to receive information on {applicant}.', fr: 'Seulement si une autre personne doit recevoir des renseignements sur {applicant}.',
  }),
  needed({
    id: 'address', document: 'provincial-connection-proof', for: 'applicant', when: withAddress, citations: ['checklist.pnp.bc', 'checklist.pnp.ab'],
    en: 'British Columbia and Alberta ask for proof of the address of {applicant} in the province.', fr: 'La Colombie-Britannique et l’Alberta demandent une preuve de l’adresse de {applicant} dans la province.',
  }),
  ifAsked({
    id: 'connection', document: 'provincial-connection-proof', for: 'applicant', citations: pnp,
    en: 'Where {applicant} claims ties to the province: work, studies, residence or relatives there.', fr: 'Si {applicant} invoque des liens avec la province : travail, études, résidence ou parenté.',
  }),
];

/** What single provinces ask applicants for besides. */
export const nominationOfProvince: readonly DocumentRequirement[] = [
  needed({
    id: 'passport.alberta', document: 'passport', for: 'applicant', when: alberta, citations: ['checklist.pnp.ab'],
    en: 'Alberta asks for every page, and for the previous passports of {applicant}.', fr: 'L’Alberta demande toutes les pages et les passeports antérieurs de {applicant}.',
    mustContain: [{ en: 'Every page; previous passports too', fr: 'Toutes les pages; aussi les passeports antérieurs' }],
  }),
  needed({
    id: 'passport.ontario', document: 'passport', for: 'applicant', when: ontario, citations: ['checklist.pnp.on'],
    en: 'Ontario asks for the passport of {applicant} with the history of travel.', fr: 'L’Ontario demande le passeport de {applicant} avec l’historique des voyages.',
    mustContain: [{ en: 'History of travel', fr: 'Historique des voyages' }],
  }),
  needed({
    id: 'earnings.ontario', document: 'notice-of-assessment', each: [{ list: 'applicant.noticesOfAssessment', as: 'notice' }], for: 'applicant', when: ontario, citations: ['checklist.pnp.on'],
    en: 'Ontario: where earnings gave points, a notice of assessment of the last five years shows them.', fr: 'Ontario : si des gains ont donné des points, un avis de cotisation des cinq dernières années les montre.',
  }),
  needed({
    id: 'record-of-employment.alberta', document: 'work-proof', each: [{ list: 'applicant.work', as: 'job', where: { all: [{ field: 'job.country', is: 'CA' }, { not: { field: 'job.selfEmployed', is: true } }, endedWithin('job', 10), { number: { addDays: { today: true }, days: -1 }, atLeast: { field: 'job.endedOn', none: notYet } }] } }], for: 'applicant', subject: 'job.employer', when: alberta, citations: ['checklist.pnp.ab'],
    en: 'Alberta asks for the record of employment of work that ended: {job} ({job.employer}, to {job.endedOn}).', fr: 'L’Alberta demande le relevé d’emploi d’un travail terminé : {job} ({job.employer}, jusqu’au {job.endedOn}).',
    mustContain: [{ en: 'Record of employment', fr: 'Relevé d’emploi' }],
  }),
  needed({
    id: 'lmia.alberta', document: 'lmia-letter', each: [{ list: 'applicant.offers', as: 'offer', where: { has: 'offer.lmia' } }, employer], for: 'employer', subject: 'offer.id', when: alberta, citations: ['checklist.pnp.ab'],
    en: 'Alberta asks for the assessment on which the work permit for {offer} rests (number {offer.lmia.number}).', fr: 'L’Alberta demande l’étude sur laquelle repose le permis de travail pour {offer} (numéro {offer.lmia.number}).',
  }),
  needed({
    id: 'endorsement.alberta', document: 'endorsement', for: 'applicant', when: { some: 'file.provincialProfiles', as: 'profile', where: { field: 'profile.stream', is: 'ca.ab.rural-renewal' } }, citations: ['checklist.pnp.ab'],
    en: 'The stream of {applicant} (Rural Renewal) takes the endorsement of candidate of the community.', fr: 'Le volet (renouveau rural) exige la lettre d’approbation du candidat par la collectivité ({applicant}).',
  }),
  ifAsked({
    id: 'partner-income.bc', document: 'work-proof', each: [comingPartner], for: 'partner', when: britishColumbia, citations: ['checklist.pnp.bc'],
    en: 'Where the income of {partner} counts for the minimum income of the family: permit and proof of pay.', fr: 'Si le revenu de {partner} compte pour le revenu familial minimal : permis et preuve de paie.',
  }),
];

/** What provinces ask the employer for. */
export const nominationEmployer: readonly DocumentRequirement[] = [
  needed({ id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: pnp, en: '{employer} is registered and licensed to do business in the province.', fr: '{employer} est inscrit et autorisé à exercer ses activités dans la province.' }),
  needed({ id: 'premises', document: 'business-legitimacy', each: byOffer, for: 'employer', citations: ['checklist.pnp.on', 'checklist.pnp.ab'], en: '{employer} is in business, with the staff and revenue that the stream asks for.', fr: '{employer} est en activité, avec l’effectif et les revenus exigés par le volet.' }),
  needed({
    id: 'premises.ontario', document: 'business-legitimacy', each: byOffer, for: 'employer', when: ontario, citations: ['checklist.pnp.on'],
    en: 'Ontario asks {employer} for proof of three years of activity, the revenue and the number of employees.', fr: 'L’Ontario demande à {employer} la preuve de trois années d’activité, les revenus et le nombre d’employés.',
    mustContain: [{ en: 'Three years of activity; T2 or financial statements; T4 summary or payroll', fr: 'Trois années d’activité; T2 ou états financiers; sommaire T4 ou registre de paie' }],
  }),
  needed({
    id: 'payroll.alberta', document: 'business-legitimacy', each: byOffer, for: 'employer', when: alberta, citations: ['checklist.pnp.ab'],
    en: 'Alberta asks {employer} for a summary of the payroll.', fr: 'L’Alberta demande à {employer} un sommaire de la paie.',
    mustContain: [{ en: 'Summary of the payroll', fr: 'Sommaire de la paie' }],
  }),
  needed({ id: 'clearance.alberta', document: 'workers-compensation-clearance', each: byOffer, for: 'employer', when: alberta, citations: ['checklist.pnp.ab'], en: 'Alberta asks {employer} for the clearance of its workers’ compensation board.', fr: 'L’Alberta demande à {employer} l’attestation de sa commission des accidents du travail.' }),
  needed({ id: 'job-description', each: byOffer, for: 'employer', subject: 'offer.id', when: inProvince('BC', 'ON'), citations: ['checklist.pnp.bc', 'checklist.pnp.on'], en: 'British Columbia and Ontario ask {employer} for a detailed description of the position ({offer}).', fr: 'La Colombie-Britannique et l’Ontario demandent à {employer} une description détaillée du poste ({offer}).' }),
  needed({ id: 'recommendation.bc', document: 'employer-recommendation-letter', each: byOffer, for: 'employer', subject: 'offer.id', when: britishColumbia, citations: ['checklist.pnp.bc'], en: 'British Columbia asks {employer} to recommend {applicant} for the position ({offer}).', fr: 'La Colombie-Britannique demande à {employer} de recommander {applicant} pour le poste ({offer}).' }),
  needed({ id: 'profile.bc', document: 'company-profile', each: byOffer, for: 'employer', when: britishColumbia, citations: ['checklist.pnp.bc'], en: 'British Columbia asks for a profile of {employer}, with the number of staff by status.', fr: 'La Colombie-Britannique demande un profil de {employer}, avec l’effectif selon le statut.' }),
  needed({ id: 'financial.ontario', document: 'financial-statements', each: byOffer, for: 'employer', when: ontario, citations: ['checklist.pnp.on'], en: 'Ontario asks for the tax return or financial statements of {employer}, which show the revenue.', fr: 'L’Ontario demande la déclaration de revenus ou les états financiers de {employer}, qui montrent les revenus.' }),
  ifAsked({ id: 'recruitment', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', when: { not: alberta }, citations: pnp, en: 'Where the stream asks how {employer} looked for people in Canada before the offer ({offer}).', fr: 'Si le volet demande comment {employer} a cherché au Canada avant l’offre ({offer}).' }),
  ifAsked({ id: 'charts', document: 'organization-charts', each: byOffer, for: 'employer', when: { not: alberta }, citations: ['checklist.pnp.bc'], en: 'Where the province asks for the place of the position ({offer}) at {employer}.', fr: 'Si la province demande la place du poste ({offer}) chez {employer}.' }),
  needed({ id: 'financial.alberta', document: 'financial-statements', each: byOffer, for: 'employer', when: alberta, citations: ['checklist.pnp.ab'], en: 'Alberta asks for the figures of {employer}.', fr: 'L’Alberta demande les chiffres de {employer}.' }),
  ifAsked({ id: 'financial', document: 'financial-statements', each: byOffer, for: 'employer', citations: pnp, en: 'Where the province asks for the figures of {employer}.', fr: 'Si la province demande les chiffres de {employer}.' }),
];

/** The letter by which a province supports the work permit of a nominee, and what stands beside it. */
export const letterOfSupport: readonly DocumentRequirement[] = [
  needed({
    id: 'nomination', document: 'nomination-certificate', each: [isNomination], for: 'applicant', subject: 'nomination.province', citations: ['checklist.pnp.support-letter'],
    en: 'The nomination of a province ({nomination.province}, valid to {nomination.expiresOn}).', fr: 'La désignation d’une province ({nomination.province}, valide jusqu’au {nomination.expiresOn}).',
    mustContain: [{ en: 'Where it has run out: acknowledgement of receipt of the application for permanent residence that was filed before', fr: 'Si elle a expiré : accusé de réception de la demande de résidence permanente présentée auparavant' }],
  }),
  needed({
    id: 'letter', document: 'provincial-support-letter', each: [offer], for: 'applicant', subject: 'offer.id', citations: ['checklist.pnp.support-letter'],
    en: 'The province ({offer.province}) supports the work permit of {applicant} for {offer}.', fr: 'La province ({offer.province}) appuie le permis de travail de {applicant} pour {offer}.',
    mustContain: [{ en: 'Nominee, date, employer, position, place of work in the province, urgent need and validity', fr: 'Candidat, date, employeur, poste, lieu de travail dans la province, besoin urgent et validité' }],
  }),
  needed({ id: 'passport', for: 'applicant', citations: ['document.passport', ...pnp], en: 'Identity of {applicant}.', fr: '{applicant} : identité.' }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { number: { field: 'home.to', none: 9_999_999 }, atLeast: { today: true } }] } }], for: 'applicant', subject: 'home.country', citations: pnp,
    en: '{applicant} is in Canada (status: {home.status}): when the current permit ends shows how urgent it is.', fr: '{applicant} est au Canada (statut : {home.status}) : la fin du permis actuel montre l’urgence.',
  }),
  needed({ id: 'imm-5476', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative'], en: '{applicant} has a representative ({file.representative.name}).', fr: '{applicant} a recours à un représentant ({file.representative.name}).' }),
];
