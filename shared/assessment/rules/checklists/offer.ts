import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { byOffer, completed, employer, endedWithin, ifAsked, needed, ofOffer, offer, offerOnFile } from './requirement';

/** Years back that experience is looked for. */
const recentYears = 10;
const since2022 = '2022-09-26';
const levels = ['one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'];
const needsLevel: Condition = { field: 'offer.requires.level', is: levels };
const needsExperience: Condition = { number: { field: 'offer.requires.experienceMonths' }, atLeast: 1 };

export const credential: Each = { list: 'applicant.education', as: 'study', where: completed('study') };
export const ofCredential = ['study.level', 'study.field'];
/** Paid work for an employer that ended within ten years. */
export const recentJob: Each = { list: 'applicant.work', as: 'job', where: { all: [{ not: { field: 'job.paid', is: false } }, { not: { field: 'job.selfEmployed', is: true } }, endedWithin('job', recentYears)] } };
export const selfEmployment: Each = { list: 'applicant.work', as: 'job', where: { all: [{ field: 'job.selfEmployed', is: true }, endedWithin('job', recentYears)] } };

/** The job offer and the contract, of the employer. */
export const offerPapers = (each: readonly Each[] = byOffer, citations: readonly string[] = ['checklist.offer']): DocumentRequirement[] => [
  needed({
    id: 'job-offer-letter', each, for: 'employer', subject: 'offer.id', citations,
    en: 'The offer of {employer}: {offer}.', fr: 'Offre présentée par {employer} : {offer}.',
  }),
  ifAsked({
    until: '2022-09-25', id: 'employment-contract', each, for: 'employer', subject: 'offer.id', citations,
    en: 'Where the offer of {employer} ({offer}) rests on a contract.', fr: 'Si l’offre présentée par {employer} ({offer}) repose sur un contrat.',
  }),
  needed({
    from: since2022, id: 'employment-contract.2022', document: 'employment-contract', each, for: 'employer', subject: 'offer.id', citations: ['checklist.contract'],
    en: 'Signed by {employer} and the worker (signed on: {offer.signedOn}), with the occupation, wages and conditions of the offer: {offer}.', fr: 'Signé par {employer} et le travailleur (signature : {offer.signedOn}), avec la profession, le salaire et les conditions de l’offre : {offer}.',
  }),
];

/** What shows that the applicant can do the work, as far as the position asks for it. */
export const workAbility: readonly DocumentRequirement[] = [
  needed({
    id: 'education', document: 'education-credential', each: [credential, offerOnFile], for: 'applicant', subject: ofCredential, when: needsLevel, citations: ['wp.able'],
    en: 'The position ({offer}) asks for studies ({offer.requires.level}), and {applicant} completed these: {study} ({study.level}, {study.institution}).', fr: 'Le poste ({offer}) exige des études ({offer.requires.level}), et {applicant} a terminé celles-ci : {study} ({study.level}, {study.institution}).',
  }),
  ifAsked({
    id: 'education.other', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: ['wp.able'],
    en: 'Supports the application: {study} ({study.level}, {study.institution}).', fr: 'Appuie la demande : {study} ({study.level}, {study.institution}).',
  }),
  ifAsked({
    id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: ['wp.able'],
    en: 'Where the officer has to see what was studied: {study} ({study.level}).', fr: 'Si l’agent doit voir le contenu des études : {study} ({study.level}).',
  }),
  ifAsked({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, citations: ['wp.able'],
    en: 'Where it is questioned what the foreign credential is equal to: {study} ({study.level}, {study.country}).', fr: 'Si l’équivalence du titre étranger est mise en doute : {study} ({study.level}, {study.country}).',
  }),
  needed({
    id: 'experience', document: 'reference-letter', each: [{ ...recentJob, evenWithout: true }, offerOnFile], for: 'applicant', subject: 'job.employer', when: needsExperience, citations: ['wp.able'],
    en: 'The position ({offer}) asks for experience (months: {offer.requires.experienceMonths}); work of {applicant}: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Le poste ({offer}) exige de l’expérience (mois : {offer.requires.experienceMonths}); emploi de {applicant} : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
  }),
  ifAsked({
    id: 'experience.other', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: ['wp.able'],
    en: 'Supports the application: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Appuie la demande : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
  }),
  needed({
    id: 'self-employment', document: 'self-employment-proof', each: [selfEmployment, offerOnFile], for: 'applicant', subject: 'job.employer', when: needsExperience, citations: ['wp.able'],
    en: 'The position ({offer}) asks for experience, and {applicant} was self-employed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Le poste ({offer}) exige de l’expérience, et {applicant} a été travailleur autonome : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
  }),
  needed({
    id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: ['wp.able'],
    en: 'The position ({offer}, {offer.province}) asks for a licence or registration.', fr: 'Le poste ({offer}, {offer.province}) exige un permis d’exercice ou une inscription.',
  }),
  ifAsked({
    id: 'language', document: 'language-test', each: [{ list: 'applicant.languageTests', as: 'test', where: { not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } } }], for: 'applicant', subject: 'test.test', citations: ['wp.able'],
    en: 'Shows that {applicant} has the language of the work: {test} ({test.takenOn}).', fr: 'Montre que {applicant} maîtrise la langue du travail : {test} ({test.takenOn}).',
  }),
];

/** Experience that the position needs whatever the offer says: producers and designers of Category B are listed only with three years. */
export const talentExperience: DocumentRequirement = needed({
  from: '2017-06-12', id: 'experience', document: 'reference-letter', each: [{ ...recentJob, evenWithout: true }, offerOnFile], for: 'applicant', subject: 'job.employer',
  when: { measure: 'noc-is', with: { of: 'offer', codes: ['51120', '52120'] } }, citations: ['gts-b.subset', 'wp.able'],
  en: 'The occupation of {offer} is listed only with three years of experience in its skills: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'La profession ({offer}) ne figure sur la liste qu’avec trois ans d’expérience dans les compétences visées : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
});

/** What a worker whose permit rests on a labour market impact assessment shows of it. */
export const lmiaOfWorker = (lmia: 'always' | 'either', when?: Condition, each: readonly Each[] = byOffer): DocumentRequirement[] => [
  needed({
    id: 'lmia-letter', each, for: 'employer', subject: 'offer.id', ...(when ? { when } : {}), citations: ['gts.lmia-use', 'gts.lmia-validity'],
    en: 'The assessment for {offer} (number {offer.lmia.number}, valid to {offer.lmia.expiresOn}): it has to be valid when the application is received.', fr: 'Étude pour {offer} (numéro {offer.lmia.number}, valide jusqu’au {offer.lmia.expiresOn}) : elle doit être valide à la réception de la demande.',
  }),
  needed({
    id: 'caq', each: each.slice(0, 1), for: 'applicant', subject: 'offer.id', when: { measure: 'needs-acceptance-certificate', with: { of: 'applicant', lmia, shortStaysInQuebec: true } }, citations: ['caq.lmia', 'wp.caq'],
    en: 'The work of {offer} is done in Quebec ({offer.city}) and rests on an assessment.', fr: 'Le travail ({offer}) se fait au Québec ({offer.city}) et repose sur une étude.',
  }),
  ifAsked({
    id: 'lmia-name-change', each: [{ list: 'applicant.offers', as: 'offer', where: { has: 'offer.lmia' } }, employer], for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.names'],
    en: 'Only where the assessment (number {offer.lmia.number}) names somebody else: asked for at least 15 business days before it expires ({offer.lmia.expiresOn}).', fr: 'Seulement si l’étude (numéro {offer.lmia.number}) nomme une autre personne : à demander au moins 15 jours ouvrables avant son expiration ({offer.lmia.expiresOn}).',
  }),
  ifAsked({
    id: 'emp-5661', each: [{ list: 'applicant.offers', as: 'offer', where: { has: 'offer.lmia' } }, employer], for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.names'],
    en: 'The form of that request, signed by {employer}; in Category A of the Global Talent Stream with a new referral.', fr: 'Le formulaire de cette demande, signé par {employer}; dans la catégorie A du Volet des talents mondiaux, avec une nouvelle recommandation.',
  }),
  ifAsked({
    id: 'health-insurance', document: 'health-insurance-proof', each, for: 'employer', ...(when ? { when } : {}), citations: ['checklist.lmia.health-insurance'],
    en: 'Paid by {employer} until the province insures the worker; shown where it is asked for.', fr: 'Payée par {employer} jusqu’à la prise en charge par la province; à montrer sur demande.',
  }),
];
