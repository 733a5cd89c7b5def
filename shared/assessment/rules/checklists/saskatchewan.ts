import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { residenceFamily } from './family';
import { credential, ofCredential, offerPapers, recentJob, selfEmployment } from './offer';
import { byOffer, completed, family, ifAsked, isAdult, needed, ofOffer, offer, requirementSet, translations } from './requirement';

const sk = ['checklist.pnp.sk'];

/** Results of a test that are under two years old; one is named even where none is on file. */
const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};
const language = (id: string, en: string, fr: string, when?: Condition): DocumentRequirement =>
  needed({ id, document: 'language-test', each: when ? [offer, test] : [test], for: 'applicant', subject: 'test.test', citations: ['sk.language', ...sk], ...(when ? { when } : {}), en: `${en}: {test} ({test.takenOn}).`, fr: `${fr} : {test} ({test.takenOn}).` });

const persons: readonly DocumentRequirement[] = [
  needed({ id: 'provincial-forms', for: 'applicant', citations: sk, en: 'Ethical Conduct Disclosure and Declaration of {applicant}.', fr: '{applicant} : divulgation et déclaration de conduite éthique.' }),
  needed({ id: 'passport', each: [family], for: 'person', citations: sk, en: 'Identity of {person}; family members are named whether accompanying or not.', fr: '{person} : identité; les membres de la famille sont nommés, qu’ils accompagnent ou non.' }),
  needed({ id: 'birth', document: 'birth-certificate', each: [family], for: 'person', citations: sk, en: 'Birth certificate of {person}; of a child both parents are named.', fr: '{person} : acte de naissance; pour un enfant, les deux parents y sont nommés.' }),
  ...(['imm-0008', 'imm-5669', 'imm-5406'] as const).map((id) =>
    needed({
      id, each: [family], for: 'person', when: id === 'imm-0008' ? { same: ['person.id', 'applicant.id'] } : isAdult, citations: sk,
      en: 'The province asks for the federal form of {person}.', fr: '{person} : la province demande le formulaire fédéral.',
    })),
  needed({ id: 'imm-0008dep', for: 'applicant', when: { number: { measure: 'family-size' }, atLeast: 7 }, citations: sk, en: '{applicant} has more than five dependants.', fr: '{applicant} a plus de cinq personnes à charge.' }),
  needed({ id: 'imm-5476', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...sk], en: '{applicant} has a representative ({file.representative.name}).', fr: '{applicant} a recours à un représentant ({file.representative.name}).' }),
  needed({
    id: 'provincial-representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['sk.consultants', 'checklist.representative'],
    en: '{applicant} has a representative ({file.representative.name}); a paid consultant holds the licence of Saskatchewan.', fr: '{applicant} a recours à un représentant ({file.representative.name}); un consultant rémunéré détient la licence de la Saskatchewan.',
  }),
  ifAsked({ id: 'imm-5475', for: 'applicant', citations: ['checklist.release', ...sk], en: 'Only where somebody else is to receive information on {applicant}.', fr: 'Seulement si une autre personne doit recevoir des renseignements sur {applicant}.' }),
  translations(family, '2002-06-28', sk),
];

const past = (credentials: 'needed' | 'if-asked'): DocumentRequirement[] => {
  const asked = credentials === 'needed' ? needed : ifAsked;
  return [
    asked({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: sk, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
    asked({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: sk, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
    asked({
      id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['sk.related-education', ...sk],
      en: '{study} ({study.level}, {study.country}) was earned abroad and is claimed.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger et est invoqué.',
    }),
    needed({
      id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: sk,
      en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
      mustContain: [
        { en: 'Position, dates, hours, and duties in the employer’s own words, not copied from the NOC', fr: 'Poste, dates, heures et fonctions dans les mots de l’employeur, non copiées de la CNP' },
        { en: 'Description of the company, its place, contact and supervisor, signed', fr: 'Description de l’entreprise, lieu, coordonnées et superviseur, signée' },
      ],
    }),
    needed({
      id: 'work.proof', document: 'work-proof', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: sk,
      en: 'One proof issued by a government for each job (pension, tax, permit): {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Une preuve délivrée par un gouvernement pour chaque emploi (retraite, impôt, permis) : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
    }),
    needed({
      id: 'work.own', document: 'self-employment-proof', each: [selfEmployment], for: 'applicant', subject: 'job.employer', citations: sk,
      en: 'Self-employment: registration, contracts and proof of third parties: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail autonome : immatriculation, contrats et preuves de tiers : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
    }),
    needed({
      id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: sk,
      en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): the permits held.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : les permis détenus.',
    }),
  ];
};

const ofTheOffer: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, sk).filter((one) => one.document === 'job-offer-letter'),
  needed({
    id: 'position-assessment', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['sk.position-assessment', ...sk],
    en: '{employer} has the position ({offer}) assessed by the province.', fr: '{employer} fait évaluer le poste ({offer}) par la province.',
  }),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: ['sk.licence', ...sk], en: 'The position ({offer}) asks for a licence or registration.', fr: 'Le poste ({offer}) exige un permis d’exercice ou une inscription.' }),
];

const withoutOffer: readonly DocumentRequirement[] = [
  needed({ id: 'funds', document: 'proof-of-funds', for: 'applicant', citations: ['sk.funds', ...sk], en: 'Funds held for three months in the name of {applicant} or of the spouse.', fr: 'Fonds détenus depuis trois mois au nom de {applicant} ou de l’époux.' }),
  needed({ id: 'settlement-plan', for: 'applicant', citations: sk, en: 'The settlement plan of {applicant}, made with the federal planning tool.', fr: 'Le plan d’établissement de {applicant}, fait avec l’outil fédéral.' }),
  needed({
    id: 'relative', document: 'relative-proof', each: [{ list: 'applicant.relativesInCanada', as: 'relative', where: { all: [{ field: 'relative.livesInCanada', is: true }, { field: 'relative.province', is: 'SK' }] } }], for: 'applicant', subject: 'relative.relation', citations: ['sk.grid-connection', ...sk],
    en: 'Points for a relative in Saskatchewan ({relative.relation}).', fr: 'Points pour un parent en Saskatchewan ({relative.relation}).',
  }),
  ifAsked({ id: 'connection', document: 'provincial-connection-proof', for: 'applicant', citations: ['sk.grid-connection', ...sk], en: 'Where {applicant} claims past work or study in Saskatchewan.', fr: 'Si {applicant} invoque du travail ou des études antérieurs en Saskatchewan.' }),
  ifAsked({ id: 'licence', for: 'applicant', citations: ['sk.licence', ...sk], en: 'Where the program lists the occupation of {applicant} as regulated: eligibility for licensure.', fr: 'Si le programme désigne la profession comme réglementée ({applicant}) : admissibilité au permis d’exercice.' }),
];

const profile = (required: boolean): DocumentRequirement =>
  (required ? needed : ifAsked)({
    id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: ['sk.eoi', ...sk],
    en: 'Number of the Express Entry profile of {applicant} and job seeker validation code, where the nomination is linked to Express Entry.', fr: 'Numéro du profil Entrée express ({applicant}) et code de validation du chercheur d’emploi, si la désignation est liée à Entrée express.',
  });

const below: Condition = ofOffer({ number: { measure: 'teer', with: { of: 'offer' } }, atLeast: 4 });

export const saskatchewanSets: readonly RequirementSet[] = [
  requirementSet('sk.persons', persons),
  requirementSet('sk.family', residenceFamily('2002-06-28', sk)),
  requirementSet('sk.past', past('needed')),
  requirementSet('sk.past.experience', past('if-asked')),
  requirementSet('sk.offer', ofTheOffer),
  requirementSet('sk.without-offer', withoutOffer),
  requirementSet('sk.language', [language('language', 'Language for eligibility and points', 'Langue pour l’admissibilité et les points')]),
  requirementSet('sk.language.below', [language('language', 'TEER 4 and 5 take CLB 4', 'FEER 4 et 5 exigent le NCLC 4', below)]),
  requirementSet('sk.language.tech', [language('language', 'CLB 5, as {applicant} does not work for the employer yet', 'NCLC 5, car {applicant} ne travaille pas encore pour l’employeur', { not: { measure: 'works-for-offering-employer' } })]),
  requirementSet('sk.language.guide', [ifAsked({ id: 'language', document: 'language-test', each: [test], for: 'applicant', subject: 'test.test', citations: sk, en: 'Where the guide of the pathway asks for it: {test} ({test.takenOn}).', fr: 'Si le guide de la voie l’exige : {test} ({test.takenOn}).' })]),
  requirementSet('sk.profile', [profile(true)]),
  requirementSet('sk.profile.linked', [profile(false)]),
];

const checklist = (id: string, en: string, fr: string, sets: readonly string[], note?: Bilingual): Checklist => ({
  id: `ca.sk.${id}`, title: { en: `Saskatchewan: ${en}`, fr: `Saskatchewan : ${fr}` }, sets: ['persons', 'family', ...sets].map((set) => `sk.${set}`), requirements: [], ...(note ? { note } : {}),
});
const guide: Bilingual = { en: 'The list of the pathway itself is not held: what the other streams with an offer ask for.', fr: 'La liste propre à la voie n’est pas conservée : ce que les autres volets avec offre demandent.' };

/** What each stream of Saskatchewan takes; the pilot, of which nothing is held, has none. */
export const saskatchewanChecklists: readonly Checklist[] = [
  checklist('employment-offer', 'Employment Offer', 'Offre d’emploi', ['past', 'language', 'offer']),
  checklist('occupation-in-demand', 'Occupation In-Demand', 'Professions en demande', ['past', 'language', 'without-offer']),
  checklist('express-entry', 'Saskatchewan Express Entry', 'Entrée express de la Saskatchewan', ['past', 'language', 'without-offer', 'profile']),
  checklist('tech-talent', 'Tech Talent Pathway', 'Voie des talents technologiques', ['past', 'language.tech', 'offer', 'profile.linked']),
  checklist('tech-talent.express-entry', 'Tech Talent Pathway, linked to Express Entry', 'Voie des talents technologiques, liée à Entrée express', ['past', 'language', 'offer', 'profile']),
  checklist('innovation-tech-talent', 'Innovation and Tech Talent Pathway', 'Voie des talents en innovation et technologie', ['past', 'language.tech', 'offer', 'profile.linked']),
  checklist('innovation-tech-talent.express-entry', 'Innovation and Tech Talent Pathway, linked to Express Entry', 'Voie des talents en innovation et technologie, liée à Entrée express', ['past', 'language', 'offer', 'profile']),
  checklist('health-talent', 'Health Talent Pathway', 'Voie des talents de la santé', ['past', 'language.guide', 'offer'], guide),
  checklist('agriculture-talent', 'Agriculture Talent Pathway', 'Voie des talents en agriculture', ['past.experience', 'language.guide', 'offer'], guide),
  checklist('existing-work-permit', 'Existing Work Permit', 'Permis de travail existant', ['past.experience', 'language.below', 'offer']),
  checklist('students', 'Students', 'Étudiants', ['past', 'language.below', 'offer']),
];
