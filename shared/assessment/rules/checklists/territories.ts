import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual } from '../../pack/types';
import { residenceFamily } from './family';
import { credential, ofCredential, offerPapers, recentJob, selfEmployment } from './offer';
import { byOffer, completed, family, ifAsked, needed, ofOffer, offer, requirementSet, translations } from './requirement';

const pnp = ['checklist.pnp'];

/** What nominee programs ask applicants for alike. */
const persons: readonly DocumentRequirement[] = [
  needed({ id: 'passport', each: [family], for: 'person', citations: pnp, en: 'Identity of {person}; family members are named whether accompanying or not.', fr: '{person} : identité; les membres de la famille sont nommés, qu’ils accompagnent ou non.' }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: pnp,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): current and earlier permits.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : permis actuels et antérieurs.',
  }),
  needed({ id: 'resume', for: 'applicant', citations: pnp, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  ifAsked({ id: 'imm-5476', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...pnp], en: '{applicant} has a representative ({file.representative.name}), also at the federal stage.', fr: '{applicant} a recours à un représentant ({file.representative.name}), aussi à l’étape fédérale.' }),
  translations(family, '2002-06-28', pnp),
];

const past: readonly DocumentRequirement[] = [
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: pnp, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  ifAsked({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: pnp, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  ifAsked({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, citations: pnp,
    en: 'Where the guide asks for an assessment: {study} ({study.level}, {study.country}).', fr: 'Si le guide exige une évaluation : {study} ({study.level}, {study.country}).',
  }),
  needed({ id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: pnp, en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Duties in the employer’s own words.', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Fonctions dans les mots de l’employeur.' }),
  needed({ id: 'work.proof', document: 'work-proof', each: [{ ...recentJob, where: { all: [...(recentJob.where ? [recentJob.where] : []), { field: 'job.country', is: 'CA' }] } }], for: 'applicant', subject: 'job.employer', citations: pnp, en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}): pay slips, T4 and notice of assessment for work in Canada.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) : bulletins de paie, T4 et avis de cotisation pour un travail au Canada.' }),
  ifAsked({ id: 'work.own', document: 'self-employment-proof', each: [selfEmployment], for: 'applicant', subject: 'job.employer', citations: pnp, en: 'Where the stream counts work on own account: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Si le volet tient compte du travail à son compte : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
];

/** Results of a test that are under two years old; one is named even where none is on file. */
const test: Each = {
  list: 'applicant.languageTests', as: 'test', evenWithout: true,
  where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
};
const language = { id: 'language', document: 'language-test', each: [test], for: 'applicant', subject: 'test.test' };

const employer: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, pnp).filter((one) => one.document === 'job-offer-letter'),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: pnp, en: 'The position ({offer}) asks for a licence or registration.', fr: 'Le poste ({offer}) exige un permis d’exercice ou une inscription.' }),
  needed({ id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: [...pnp, 'yt.employer', 'nt.employer'], en: '{employer} has been in business for a year.', fr: '{employer} exerce ses activités depuis un an.' }),
];

const yukonEmployer: readonly DocumentRequirement[] = [
  needed({ id: 'recruitment', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['yt.employer'], en: 'The job ({offer}) was advertised locally and nationally.', fr: 'Le poste ({offer}) a été annoncé à l’échelle locale et nationale.' }),
  needed({ id: 'wage', document: 'prevailing-wage-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['yt.wage', 'yt.income'], en: 'The wage of {offer} ({offer.wagePerHour}) reaches the median and the minimum wage, and the income the low income cut-off.', fr: 'Le salaire de {offer} ({offer.wagePerHour}) atteint le salaire médian et le salaire minimum, et le revenu le seuil de faible revenu.' }),
  needed({ id: 'forms.employer', document: 'provincial-forms', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['yt.forms', 'yt.after'], en: 'Expression of interest and tri-partite agreement of {employer} for the offer ({offer}).', fr: '{employer} : déclaration d’intérêt et entente tripartite pour l’offre ({offer}).' }),
];

const representative = { id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' } };

export const territorySets: readonly RequirementSet[] = [
  requirementSet('territory.persons', persons),
  requirementSet('territory.family', residenceFamily('2002-06-28', pnp)),
  requirementSet('territory.past', past),
  requirementSet('territory.employer', employer),
  requirementSet('territory.language.guide', [ifAsked({ ...language, citations: pnp, en: 'Where the guide asks for it: {test} ({test.takenOn}).', fr: 'Si le guide l’exige : {test} ({test.takenOn}).' })]),
  requirementSet('territory.profile', [needed({ id: 'profile', document: 'express-entry-profile', for: 'applicant', citations: [...pnp, 'yt.express-entry', 'nt.express-entry'], en: 'Number of the Express Entry profile of {applicant} and job seeker validation code.', fr: 'Numéro du profil Entrée express ({applicant}) et code de validation du chercheur d’emploi.' })]),
  requirementSet('yt.forms', [
    needed({ id: 'own', document: 'provincial-forms', for: 'applicant', citations: ['yt.forms'], en: 'The forms of the program for {applicant}.', fr: '{applicant} : formulaires du programme.' }),
    needed({ ...representative, citations: ['checklist.representative', ...pnp], en: '{applicant} has a representative ({file.representative.name}) before the territory.', fr: '{applicant} a recours à un représentant ({file.representative.name}) auprès du territoire.' }),
  ]),
  requirementSet('yt.employer', yukonEmployer),
  requirementSet('nt.forms', [
    needed({ id: 'own', document: 'provincial-forms', for: 'applicant', citations: ['nt.forms'], en: 'The forms and the checklist of the program for {applicant}.', fr: '{applicant} : formulaires et liste de contrôle du programme.' }),
    needed({ ...representative, citations: ['nt.forms', 'checklist.representative'], en: '{applicant} has a representative ({file.representative.name}): form to authorize or cancel a representative.', fr: '{applicant} a recours à un représentant ({file.representative.name}) : formulaire d’autorisation ou d’annulation d’un représentant.' }),
  ]),
  requirementSet('nt.employer', [needed({ id: 'forms.employer', document: 'provincial-forms', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['nt.forms'], en: 'Employer Information and Declaration and Employment Standards Verification of {employer} for the offer ({offer}).', fr: '{employer} : renseignements et déclaration de l’employeur et vérification des normes d’emploi pour l’offre ({offer}).' })]),
  requirementSet('nt.tests', [
    needed({ ...language, citations: ['nt.francophone'], en: 'Tests of French and of English: {test} ({test.takenOn}).', fr: 'Tests de français et d’anglais : {test} ({test.takenOn}).' }),
  ]),
];

const note: Bilingual = { en: 'The list of the territory itself is not held: its forms, and what provincial programs ask for alike.', fr: 'La liste du territoire n’est pas conservée : ses formulaires et ce que les programmes provinciaux demandent en commun.' };
const of = (code: 'yt' | 'nt', territory: Bilingual) => (id: string, en: string, fr: string, ...sets: readonly string[]): Checklist => ({
  id: `ca.${code}.${id}`, title: { en: `${territory.en}: ${en}`, fr: `${territory.fr} : ${fr}` }, sets: ['territory.persons', 'territory.family', 'territory.past', `${code}.forms`, ...sets], requirements: [], note,
});
const yukon = of('yt', { en: 'Yukon', fr: 'Yukon' });
const northwest = of('nt', { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' });
const byYukon = ['territory.language.guide', 'territory.employer', 'yt.employer'];
const byNorthwest = ['territory.language.guide', 'territory.employer', 'nt.employer'];

/** What the streams of the two territories take; those of which the name alone is held have none. */
export const territoryChecklists: readonly Checklist[] = [
  yukon('critical-impact-worker', 'Critical Impact Worker', 'Travailleurs d’importance critique', ...byYukon),
  yukon('skilled-worker', 'Skilled Worker', 'Travailleurs qualifiés', ...byYukon),
  yukon('express-entry', 'Express Entry', 'Entrée express', 'territory.profile', ...byYukon),
  northwest('entry-level', 'Employer-Driven, Entry-level and Semi-skilled', 'Volet axé sur l’employeur, postes de premier échelon et semi-spécialisés', ...byNorthwest),
  northwest('skilled-worker', 'Employer-Driven, Skilled Worker', 'Volet axé sur l’employeur, travailleurs qualifiés', ...byNorthwest),
  northwest('express-entry', 'Employer-Driven, Express Entry', 'Volet axé sur l’employeur, Entrée express', 'territory.profile', ...byNorthwest),
  northwest('francophone', 'Francophone', 'Francophones', 'nt.tests'),
];
