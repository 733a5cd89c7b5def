import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { residenceFamily } from './family';
import { credential, ofCredential, offerPapers, recentJob, selfEmployment } from './offer';
import { byOffer, completed, family, ifAsked, needed, ofOffer, offer, requirementSet, translations } from './requirement';

const pnp = ['checklist.pnp.atlantic'];
const hasRepresentative: Condition = { has: 'file.representative' };

/** What provinces ask applicants for alike. */
const persons: readonly DocumentRequirement[] = [
  needed({ id: 'passport', each: [family], for: 'person', citations: pnp, en: 'Identity of {person}; family members are named whether they come along or not.', fr: '{person} : identité; les membres de la famille sont nommés, qu’ils accompagnent ou non.' }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: pnp,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): current and earlier permits.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : permis actuels et antérieurs.',
  }),
  needed({ id: 'resume', for: 'applicant', citations: pnp, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  ifAsked({ id: 'imm-5476', for: 'applicant', when: hasRepresentative, citations: ['checklist.representative', ...pnp], en: '{applicant} has a representative ({file.representative.name}), also at the federal stage.', fr: '{applicant} a recours à un représentant ({file.representative.name}), aussi à l’étape fédérale.' }),
  translations(family, '2002-06-28', pnp),
];

const past: readonly DocumentRequirement[] = [
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: pnp, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  ifAsked({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: pnp, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({ id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: pnp, en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Duties in the employer’s own words.', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Fonctions dans les mots de l’employeur.' }),
  needed({ id: 'work.proof', document: 'work-proof', each: [{ ...recentJob, where: { all: [...(recentJob.where ? [recentJob.where] : []), { field: 'job.country', is: 'CA' }] } }], for: 'applicant', subject: 'job.employer', citations: pnp, en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}): pay slips, T4 and notice of assessment for work in Canada.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) : bulletins de paie, T4 et avis de cotisation pour un travail au Canada.' }),
  ifAsked({ id: 'work.own', document: 'self-employment-proof', each: [selfEmployment], for: 'applicant', subject: 'job.employer', citations: pnp, en: 'Where the stream counts work on own account: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Si le volet tient compte du travail à son compte : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
];

/** Results of a test that are under two years old; one is named even where none is on file. */
const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};
const language = (required: boolean, en: string, fr: string, when?: Condition): DocumentRequirement =>
  (required ? needed : ifAsked)({ id: 'language', document: 'language-test', each: when ? [offer, test] : [test], for: 'applicant', subject: 'test.test', citations: pnp, ...(when ? { when } : {}), en: `${en}: {test} ({test.takenOn}).`, fr: `${fr} : {test} ({test.takenOn}).` });

const offerOfProvince: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, pnp).filter((one) => one.document === 'job-offer-letter'),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: pnp, en: 'The position ({offer}) asks for a licence or registration.', fr: 'Le poste ({offer}) exige un permis d’exercice ou une inscription.' }),
];

/** Forms of a province, of the applicant and of the employer. */
const forms = (citation: string, own: Bilingual | null, employers: Bilingual | null): DocumentRequirement[] => [
  ...(own ? [needed({ id: 'own', document: 'provincial-forms', for: 'applicant', citations: [citation], en: `${own.en} of {applicant}.`, fr: `{applicant} : ${own.fr}.` })] : []),
  ...(employers ? [needed({ id: 'employer', document: 'provincial-forms', each: byOffer, for: 'employer', subject: 'offer.id', citations: [citation], en: `${employers.en} of {employer} for the offer ({offer}).`, fr: `{employer} : ${employers.fr} pour l’offre ({offer}).` })] : []),
];

const newBrunswickOwn: readonly DocumentRequirement[] = [
  ...forms('nb.forms', { en: 'Form NB-005 (consent)', fr: 'formulaire NB-005 (consentement)' }, null),
  needed({ id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: hasRepresentative, citations: ['nb.forms', 'checklist.representative'], en: '{applicant} has a representative ({file.representative.name}): form NB-007.', fr: '{applicant} a recours à un représentant ({file.representative.name}) : formulaire NB-007.' }),
];

export const atlanticProvinceSets: readonly RequirementSet[] = [
  requirementSet('atlantic.persons', persons),
  requirementSet('atlantic.family', residenceFamily('2002-06-28', pnp)),
  requirementSet('atlantic.past', past),
  requirementSet('atlantic.assessed.guide', [
    ifAsked({
      id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, citations: ['atlantic.education', ...pnp],
      en: 'Where the guide asks for an assessment: {study} ({study.level}, {study.country}).', fr: 'Si le guide exige une évaluation : {study} ({study.level}, {study.country}).',
    }),
  ]),
  requirementSet('atlantic.language', [language(true, 'Language for eligibility', 'Langue pour l’admissibilité')]),
  requirementSet('atlantic.language.below', [language(true, 'TEER 4 and 5 take CLB 4', 'FEER 4 et 5 exigent le NCLC 4', ofOffer({ number: { measure: 'teer', with: { of: 'offer' } }, atLeast: 4 }))]),
  requirementSet('atlantic.language.guide', [language(false, 'Where the guide asks for it', 'Si le guide l’exige')]),
  requirementSet('atlantic.offer', offerOfProvince),
  requirementSet('atlantic.business', [needed({ id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: pnp, en: '{employer} has been in business in the province for two years.', fr: '{employer} exerce ses activités dans la province depuis deux ans.' })]),
  requirementSet('atlantic.profile', [needed({ id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: pnp, en: 'Number of the Express Entry profile of {applicant} and job seeker validation code.', fr: 'Numéro du profil Entrée express ({applicant}) et code de validation du chercheur d’emploi.' })]),
  requirementSet('atlantic.assessed', [needed({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['nl.express-entry'],
    en: '{study} ({study.level}, {study.country}) was earned abroad: the stream takes an assessment.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger : le volet exige une évaluation.',
  })]),
  requirementSet('ns.forms', forms('ns.forms', { en: 'Forms NSNP 50 and NSNP 60', fr: 'formulaires NSNP 50 et NSNP 60' }, null)),
  requirementSet('ns.forms.employer', forms('ns.forms', null, { en: 'Form NSNP 200', fr: 'formulaire NSNP 200' })),
  requirementSet('nb.forms', newBrunswickOwn),
  requirementSet('nb.forms.employer', forms('nb.forms', null, { en: 'Form NB-004 (employment information)', fr: 'formulaire NB-004 (renseignements sur l’emploi)' })),
  requirementSet('nb.plan', [needed({ id: 'settlement-plan', for: 'applicant', citations: ['nb.forms'], en: 'The settlement plan of {applicant} (PCNB-IS 002).', fr: 'Le plan d’établissement de {applicant} (PCNB-IS 002).' })]),
  requirementSet('pe.forms.employer', forms('pe.forms', null, { en: 'Forms PEIW-02 and PEIW-03', fr: 'formulaires PEIW-02 et PEIW-03' })),
  requirementSet('nl.forms.employer', forms('nl.forms', null, { en: 'Job vacancy assessment and employment offer', fr: 'évaluation du poste vacant et offre d’emploi' })),
];

const note: Bilingual = { en: 'The list of the province itself is not held: its forms, and what provinces ask for alike.', fr: 'La liste de la province elle-même n’est pas conservée : ses formulaires et ce que les provinces demandent en commun.' };
type Listed = readonly [name: string, en: string, fr: string, ...sets: readonly string[]];
const of = (code: string, province: Bilingual, streams: readonly Listed[]): Checklist[] =>
  streams.map(([name, en, fr, ...sets]) => ({ id: `ca.${code}.${name}`, title: { en: `${province.en}: ${en}`, fr: `${province.fr} : ${fr}` }, sets: ['atlantic.persons', 'atlantic.family', 'atlantic.past', ...(sets.includes('atlantic.assessed') ? [] : ['atlantic.assessed.guide']), ...sets], requirements: [], note }));

const offered = ['atlantic.offer'];
const inBusiness = [...offered, 'atlantic.business'];
const tested = 'atlantic.language';
const perGuide = 'atlantic.language.guide';
const profile = 'atlantic.profile';
const ns = ['ns.forms', 'ns.forms.employer'];
const nb = ['nb.forms', 'nb.forms.employer'];
const pe = 'pe.forms.employer';
const nl = 'nl.forms.employer';

/** What the streams of the four provinces take; those of which no criteria are held have none. */
export const atlanticProvinceChecklists: readonly Checklist[] = [
  ...of('ns', { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' }, [
    ['graduate', 'Nova Scotia Graduate', 'Diplômés de la Nouvelle-Écosse', tested, ...offered, ...ns],
    ['skilled-worker', 'Skilled Worker', 'Travailleurs qualifiés', tested, ...inBusiness, ...ns],
    ['express-entry', 'Express Entry, Skilled Work Experience', 'Entrée express, expérience de travail qualifié', tested, profile, 'ns.forms'],
    ['express-entry-physicians', 'Express Entry, Physicians', 'Entrée express, médecins', perGuide, profile, 'ns.forms'],
  ]),
  ...of('nb', { en: 'New Brunswick', fr: 'Nouveau-Brunswick' }, [
    ['skilled-worker-experience', 'Skilled Worker, New Brunswick Experience', 'Travailleurs qualifiés, expérience au Nouveau-Brunswick', perGuide, ...offered, ...nb],
    ['skilled-worker-graduates', 'Skilled Worker, New Brunswick Graduates', 'Travailleurs qualifiés, diplômés du Nouveau-Brunswick', perGuide, ...offered, ...nb],
    ['skilled-worker-priority-occupations', 'Skilled Worker, New Brunswick Priority Occupations', 'Travailleurs qualifiés, professions prioritaires du Nouveau-Brunswick', perGuide, ...inBusiness, ...nb],
    ['critical-worker-pilot', 'Critical Worker Pilot', 'Projet pilote de travailleurs essentiels', perGuide, ...offered, ...nb],
    ['private-career-college-pilot', 'Private Career College Graduate Pilot', 'Projet pilote pour les diplômés de collèges privés', perGuide, 'nb.forms'],
    ['express-entry-employment', 'Express Entry, Employment in New Brunswick', 'Entrée express, emploi au Nouveau-Brunswick', tested, profile, 'nb.forms'],
    ['express-entry-interests', 'Express Entry, New Brunswick Interests', 'Entrée express, intérêts du Nouveau-Brunswick', perGuide, profile, 'nb.forms'],
    ['strategic-initiative-workers', 'Strategic Initiative, Francophone Workers', 'Initiative stratégique, travailleurs francophones', tested, ...offered, ...nb, 'nb.plan'],
    ['strategic-initiative-priorities', 'Strategic Initiative, Priorities', 'Initiative stratégique, priorités', tested, 'nb.forms', 'nb.plan'],
    ['strategic-initiative-remote', 'Strategic Initiative, Remote', 'Initiative stratégique, travail à distance', tested, 'nb.forms', 'nb.plan'],
  ]),
  ...of('pe', { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' }, [
    ['skilled-worker', 'Skilled Worker in Prince Edward Island', 'Travailleurs qualifiés à l’Île-du-Prince-Édouard', perGuide, ...inBusiness, pe],
    ['skilled-worker-outside', 'Skilled Worker outside Canada', 'Travailleurs qualifiés à l’extérieur du Canada', perGuide, ...inBusiness, pe],
    ['critical-worker', 'Critical Worker', 'Travailleurs essentiels', perGuide, ...inBusiness, pe],
    ['intermediate-experience', 'Intermediate Experience', 'Expérience intermédiaire', tested, ...inBusiness, pe],
    ['international-graduate', 'International Graduate', 'Diplômés étrangers', perGuide, ...inBusiness, pe],
    ['occupations-in-demand', 'Occupations in Demand', 'Professions en demande', tested, ...inBusiness, pe],
    ['express-entry', 'Express Entry', 'Entrée express', perGuide, profile],
  ]),
  ...of('nl', { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' }, [
    ['skilled-worker', 'Skilled Worker', 'Travailleurs qualifiés', 'atlantic.language.below', ...offered, nl],
    ['express-entry', 'Express Entry Skilled Worker', 'Travailleurs qualifiés d’Entrée express', tested, 'atlantic.assessed', ...offered, profile, nl],
    ['international-graduate', 'International Graduate', 'Diplômés étrangers', perGuide, ...offered, nl],
  ]),
];
