import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { residenceFamily } from './family';
import { credential, ofCredential, offerPapers, recentJob, selfEmployment } from './offer';
import { byOffer, completed, family, ifAsked, needed, ofOffer, offer, requirementSet, translations } from './requirement';

const mb = ['mb.documents', 'checklist.pnp'];

/** Who applies, and what every pathway asks of them. */
const persons: readonly DocumentRequirement[] = [
  needed({ id: 'provincial-forms', for: 'applicant', citations: mb, en: 'The forms and declarations of Manitoba for {applicant}.', fr: '{applicant} : formulaires et déclarations du Manitoba.' }),
  needed({ id: 'passport', each: [family], for: 'person', citations: mb, en: 'Identity of {person}; family members are named whether accompanying or not.', fr: '{person} : identité; les membres de la famille sont nommés, qu’ils accompagnent ou non.' }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: mb,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): current and earlier permits.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : permis actuels et antérieurs.',
  }),
  needed({ id: 'resume', for: 'applicant', citations: mb, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  needed({
    id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', 'mb.application'],
    en: '{applicant} has a representative ({file.representative.name}); a paid consultant is registered with Manitoba.', fr: '{applicant} a recours à un représentant ({file.representative.name}); un consultant rémunéré est inscrit auprès du Manitoba.',
  }),
  ifAsked({ id: 'imm-5476', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...mb], en: '{applicant} has a representative ({file.representative.name}), also at the federal stage.', fr: '{applicant} a recours à un représentant ({file.representative.name}), aussi à l’étape fédérale.' }),
  ifAsked({ id: 'settlement-plan', for: 'applicant', citations: ['mb.supporter', ...mb], en: 'Where Manitoba asks {applicant} for a settlement plan.', fr: 'Si le Manitoba demande un plan d’établissement ({applicant}).' }),
  ifAsked({ id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: ['mb.express-entry', ...mb], en: 'Where the nomination of {applicant} is to be linked to Express Entry: the profile.', fr: 'Si la désignation doit être liée à Entrée express ({applicant}) : le profil.' }),
  translations(family, '2002-06-28', mb),
];

const past: readonly DocumentRequirement[] = [
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: mb, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: mb, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['mb.points-education', ...mb],
    en: '{study} ({study.level}, {study.country}) was earned abroad and is claimed.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger et est invoqué.',
  }),
  needed({
    id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: mb,
    en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Duties in the employer’s own words.', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Fonctions dans les mots de l’employeur.',
  }),
  needed({
    id: 'work.proof', document: 'work-proof', each: [recentJob], for: 'applicant', subject: 'job.employer', when: { field: 'job.country', is: 'CA' }, citations: mb,
    en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}): pay slips, T4 and notice of assessment for work in Canada.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) : bulletins de paie, T4 et avis de cotisation pour un travail au Canada.',
  }),
  needed({ id: 'work.own', document: 'self-employment-proof', each: [selfEmployment], for: 'applicant', subject: 'job.employer', citations: mb, en: 'Self-employment: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail autonome : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
];

/** Results of a test that are under two years old; one is named even where none is on file. */
const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};
const language = (id: string, required: boolean, en: string, fr: string, when?: Condition): DocumentRequirement =>
  (required ? needed : ifAsked)({ id, document: 'language-test', each: when ? [offer, test] : [test], for: 'applicant', subject: 'test.test', citations: ['mb.language', ...mb], ...(when ? { when } : {}), en: `${en}: {test} ({test.takenOn}).`, fr: `${fr} : {test} ({test.takenOn}).` });
const below: Condition = ofOffer({ number: { measure: 'teer', with: { of: 'offer' } }, atLeast: 4 });

const funds = (required: boolean): DocumentRequirement => {
  const papers = { id: 'funds', document: 'proof-of-funds', for: 'applicant', citations: ['mb.funds', ...mb] } as const;
  return required
    ? needed({ ...papers, en: 'Settlement funds of {applicant}: $10,000, and $2,000 for each dependant who is accompanying.', fr: 'Fonds d’établissement ({applicant}) : 10 000 $, plus 2 000 $ pour chaque personne à charge qui accompagne.' })
    : ifAsked({ ...papers, en: 'Where Manitoba asks {applicant}, who works there, for settlement funds.', fr: 'Si le Manitoba demande des fonds d’établissement à la personne qui y travaille ({applicant}).' });
};

const relative: Each = { list: 'applicant.relativesInCanada', as: 'relative', where: { all: [{ field: 'relative.livesInCanada', is: true }, { field: 'relative.province', is: 'MB' }, { not: { field: 'relative.relation', is: 'friend' } }] } };
const connection: readonly DocumentRequirement[] = [
  needed({ id: 'relative', document: 'relative-proof', each: [relative], for: 'applicant', subject: 'relative.relation', citations: ['mb.points-connection', 'mb.supporter', ...mb], en: 'Connection by a relative in Manitoba ({relative.relation}).', fr: 'Lien par un parent au Manitoba ({relative.relation}).' }),
  needed({ id: 'connection', document: 'provincial-connection-proof', for: 'applicant', citations: ['mb.overseas', 'mb.supporter', ...mb], en: 'The connection of {applicant} to Manitoba: a relative or friend, past work or study there, or the invitation of the province.', fr: 'Le lien avec le Manitoba ({applicant}) : un parent ou un ami, du travail ou des études antérieurs, ou l’invitation de la province.' }),
];

const ofTheOffer: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, mb).filter((one) => one.document === 'job-offer-letter').map((one) => ({ ...one, mustContain: [{ en: 'That the job is long-term and full time', fr: 'Que l’emploi est à long terme et à temps plein' }] })),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: mb, en: 'The position ({offer}) asks for a licence or registration.', fr: 'Le poste ({offer}) exige un permis d’exercice ou une inscription.' }),
];

const internship: DocumentRequirement = needed({
  id: 'internship', document: 'provincial-connection-proof', for: 'applicant', citations: ['mb.graduate-internship', ...mb],
  en: 'The internship of {applicant} with Mitacs, and the residence in Manitoba.', fr: 'Le stage Mitacs et la résidence au Manitoba ({applicant}).',
  mustContain: [{ en: 'Letter of Mitacs on the internship', fr: 'Lettre de Mitacs sur le stage' }],
});

export const manitobaSets: readonly RequirementSet[] = [
  requirementSet('mb.persons', persons),
  requirementSet('mb.family', residenceFamily('2002-06-28', mb)),
  requirementSet('mb.past', past),
  requirementSet('mb.language', [language('language', true, 'Language for eligibility and points', 'Langue pour l’admissibilité et les points')]),
  requirementSet('mb.language.worker', [language('language', true, 'TEER 4 and 5 take CLB 4', 'FEER 4 et 5 exigent le NCLC 4', below), language('language.points', false, 'Where points are claimed for the language of {applicant}', 'Si des points sont invoqués pour la langue ({applicant})')]),
  requirementSet('mb.offer', ofTheOffer),
  requirementSet('mb.funds', [funds(true)]),
  requirementSet('mb.funds.worker', [funds(false)]),
  requirementSet('mb.connection', connection),
  requirementSet('mb.internship', [internship]),
];

const note: Bilingual = { en: 'The list of Manitoba itself is not held: what provincial programs ask for alike.', fr: 'La liste du Manitoba n’est pas conservée : ce que les programmes provinciaux demandent en commun.' };
const checklist = (id: string, en: string, fr: string, ...sets: readonly string[]): Checklist => ({
  id: `ca.mb.${id}`, title: { en: `Manitoba: ${en}`, fr: `Manitoba : ${fr}` }, sets: ['persons', 'family', 'past', ...sets].map((set) => `mb.${set}`), requirements: [], note,
});

/** What an application takes after the Letter of Advice to Apply. */
export const manitobaChecklists: readonly Checklist[] = [
  checklist('skilled-worker', 'Skilled Worker in Manitoba', 'Travailleurs qualifiés au Manitoba', 'language.worker', 'offer', 'funds.worker'),
  checklist('skilled-worker-overseas', 'Skilled Worker Overseas', 'Travailleurs qualifiés à l’étranger', 'language', 'connection', 'funds'),
  checklist('career-employment', 'Career Employment', 'Voie de l’emploi professionnel', 'language', 'offer', 'funds'),
  checklist('graduate-internship', 'Graduate Internship', 'Voie des stages pour diplômés', 'language', 'internship', 'funds'),
];
