import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { credential, ofCredential, offerPapers, recentJob } from './offer';
import { byOffer, completed, family, ifAsked, needed, ofOffer, offer, requirementSet, translations } from './requirement';

const bc = ['checklist.pnp.bc'];
const inProvinceNow = (name: string): Condition => ({ all: [{ field: `${name}.country`, is: 'CA' }, { field: `${name}.province`, is: 'BC' }, { number: { field: `${name}.endedOn`, none: 9_999_999 }, atLeast: { today: true } }] });
/** A spouse or partner who works in the province, whose wage may count. */
const earningPartner: readonly Each[] = [{ list: 'applicant.partners', as: 'partner' }, { list: 'partner.work', as: 'job', where: inProvinceNow('job') }];

/** Who applies, and what every stream asks of them. */
const applicant: readonly DocumentRequirement[] = [
  needed({ id: 'passport', each: [family], for: 'person', citations: bc, en: 'Identity of {person}; dependants are named whether accompanying or not.', fr: '{person} : identité; les personnes à charge sont nommées, qu’elles accompagnent ou non.' }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'applicant', subject: 'home.country', citations: bc,
    en: 'Stay of {applicant} in Canada ({home.from} – {home.to}; status: {home.status}): the current document and all earlier permits.', fr: '{applicant} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : document actuel et tous les permis antérieurs.',
  }),
  needed({ id: 'photo', document: 'digital-photo', for: 'applicant', citations: bc, en: 'British Columbia asks for a digital photo of {applicant}.', fr: 'La Colombie-Britannique demande une photo numérique de {applicant}.' }),
  needed({ id: 'resume', for: 'applicant', citations: bc, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: bc, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: bc, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({
    id: 'address', document: 'provincial-connection-proof', for: 'applicant', citations: bc,
    en: 'Proof of the address of {applicant} in British Columbia, for those who live there.', fr: 'Preuve de l’adresse de {applicant} en Colombie-Britannique, si la personne y vit.',
  }),
  needed({ id: 'forms', document: 'provincial-forms', for: 'applicant', citations: bc, en: 'The forms of the province for {applicant}; of an employer the signed Employer Declaration Form.', fr: 'Formulaires de la province ({applicant}); d’un employeur, la déclaration de l’employeur signée.' }),
  needed({ id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['checklist.representative', ...bc], en: '{applicant} has a representative ({file.representative.name}) before the province.', fr: '{applicant} a recours à un représentant ({file.representative.name}) auprès de la province.' }),
  needed({
    id: 'profile', document: 'express-entry-profile', for: 'applicant', when: { has: 'file.expressEntry' }, citations: bc,
    en: 'For the Express Entry BC option: profile number ({file.expressEntry.profileNumber}), validation code and printout.', fr: 'Pour l’option Entrée express C.-B. : numéro du profil ({file.expressEntry.profileNumber}), code de validation et imprimé.',
  }),
  translations(family, '2002-06-28', bc),
];

/** What is claimed for eligibility and points in streams that rest on a job. */
const worker: readonly DocumentRequirement[] = [
  needed({
    id: 'language', document: 'language-test', each: [{ list: 'applicant.languageTests', as: 'test', where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] }, evenWithout: true }],
    for: 'applicant', subject: 'test.test', citations: bc,
    en: 'Language of {applicant}: asked for in occupations of TEER 2 to 5, and where points are claimed: {test} ({test.takenOn}).', fr: 'Langue ({applicant}) : exigée dans les professions de FEER 2 à 5 et si des points sont invoqués : {test} ({test.takenOn}).',
  }),
  needed({
    id: 'eca', each: [{ ...credential, where: { all: [completed('study'), { not: { field: 'study.country', is: 'CA' } }] } }], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: bc,
    en: '{study} ({study.level}, {study.country}) was earned abroad and is claimed.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger et est invoqué.',
  }),
  needed({ id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: bc, en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}): letterhead, dates, hours, wage, duties, signatory.', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}) : en-tête, dates, heures, salaire, fonctions, signataire.' }),
  needed({
    id: 'work.proof', document: 'work-proof', each: [{ ...recentJob, where: { all: [{ not: { field: 'job.paid', is: false } }, { not: { field: 'job.selfEmployed', is: true } }, inProvinceNow('job')] } }], for: 'applicant', subject: 'job.employer', citations: bc,
    en: '{applicant} works in British Columbia ({job.employer}, since {job.startedOn}): recent pay statements, T4 and notice of assessment.', fr: '{applicant} travaille en Colombie-Britannique ({job.employer}, depuis {job.startedOn}) : bulletins de paie récents, T4 et avis de cotisation.',
  }),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: bc, en: 'The position ({offer}) asks for a licence or registration in the province.', fr: 'Le poste ({offer}) exige un permis d’exercice ou une inscription dans la province.' }),
  ifAsked({
    id: 'designation', document: 'licence', each: [{ list: 'applicant.licences', as: 'held', where: { all: [{ field: 'held.province', is: 'BC' }, { field: 'held.status', is: 'held' }] } }], for: 'applicant', subject: 'held.profession', citations: bc,
    en: 'Where points are claimed for the professional designation ({held.profession}).', fr: 'Si des points sont invoqués pour la reconnaissance professionnelle ({held.profession}).',
  }),
  ifAsked({ id: 'partner.status', document: 'status-document', each: earningPartner, for: 'partner', subject: 'job.employer', citations: bc, en: 'Where the wage of {partner} counts for the income of the family: the permit to work ({job.employer}).', fr: 'Si le salaire de {partner} compte dans le revenu familial : le permis de travail ({job.employer}).' }),
  ifAsked({ id: 'partner.pay', document: 'work-proof', each: earningPartner, for: 'partner', subject: 'job.employer', citations: bc, en: 'Where the wage of {partner} counts for the income of the family: evidence of pay ({job.employer}).', fr: 'Si le salaire de {partner} compte dans le revenu familial : preuves de paie ({job.employer}).' }),
];

/** What the offer letter says, partly from memory. */
const stated: readonly Bilingual[] = [
  { en: 'Legal name and address of the employer on letterhead, date, name of the applicant', fr: 'Raison sociale et adresse de l’employeur sur papier à en-tête, date, nom du demandeur' },
  { en: 'Title and NOC, main duties, address of the workplace', fr: 'Titre et CNP, fonctions principales, adresse du lieu de travail' },
  { en: 'Full-time hours a week, hourly or yearly wage and benefits', fr: 'Heures par semaine à temps plein, salaire horaire ou annuel et avantages' },
  { en: 'Indeterminate, or start and end where a fixed term is allowed; first day', fr: 'Durée indéterminée, ou début et fin si une durée déterminée est permise; premier jour' },
  { en: 'Signatures and dates of an authorized officer and of the applicant', fr: 'Signatures et dates d’un dirigeant autorisé et du demandeur' },
];

const employerPapers: readonly DocumentRequirement[] = [
  ...offerPapers(byOffer, bc).filter((one) => one.document === 'job-offer-letter').map((one) => ({ ...one, mustContain: stated })),
  needed({ id: 'job-description', each: byOffer, for: 'employer', subject: 'offer.id', citations: bc, en: '{employer} describes the position in detail: {offer}.', fr: 'Description détaillée du poste par {employer} : {offer}.' }),
  needed({ id: 'recommendation', document: 'employer-recommendation-letter', each: byOffer, for: 'employer', subject: 'offer.id', citations: bc, en: '{employer} recommends {applicant} for the position: {offer}.', fr: '{employer} recommande {applicant} pour le poste : {offer}.' }),
  needed({ id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: bc, en: 'Incorporation or registration of {employer}, and its municipal business licence.', fr: 'Constitution ou immatriculation de {employer} et son permis municipal.' }),
  needed({ id: 'company', document: 'company-profile', each: byOffer, for: 'employer', citations: bc, en: 'Profile of {employer}, with the number of staff by status.', fr: 'Profil de {employer}, avec l’effectif selon le statut.' }),
  ifAsked({ id: 'financial', document: 'financial-statements', each: byOffer, for: 'employer', citations: bc, en: 'Where the province asks for the figures of {employer}.', fr: 'Si la province demande les chiffres de {employer}.' }),
  ifAsked({ id: 'recruitment', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: bc, en: 'Where recruitment is required of {employer} ({offer}): advertisements, applicants, reasons.', fr: 'Si le recrutement est exigé de {employer} ({offer}) : annonces, candidats, motifs.' }),
  ifAsked({ id: 'charts', document: 'organization-charts', each: byOffer, for: 'employer', citations: bc, en: 'Where the province asks for the place of the position ({offer}) at {employer}.', fr: 'Si la province demande la place du poste ({offer}) chez {employer}.' }),
];

export const britishColumbiaSets: readonly RequirementSet[] = [requirementSet('bc.applicant', applicant), requirementSet('bc.worker', worker), requirementSet('bc.employer', employerPapers)];

const income: Bilingual = { en: 'British Columbia looks at the income of the family: proof of settlement funds is not required.', fr: 'La Colombie-Britannique regarde le revenu familial : aucune preuve de fonds d’établissement n’est exigée.' };
const withOffer = ['bc.applicant', 'nomination.family', 'bc.worker', 'bc.employer'];
const stream = (id: string, en: string, fr: string, sets: readonly string[] = withOffer): Checklist => ({
  id: `ca.bc.${id}`, title: { en: `British Columbia: ${en}, application for nomination`, fr: `Colombie-Britannique : ${fr}, demande de désignation` }, sets, requirements: [], ...(sets === withOffer ? { note: income } : {}),
});

/** What an application takes after the invitation, or directly. */
export const britishColumbiaChecklists: readonly Checklist[] = [
  stream('tech', 'BC PNP Tech', 'PCP Tech'),
  stream('skilled-worker', 'Skilled Worker', 'Travailleurs qualifiés'),
  stream('health-authority', 'Health Authority', 'Autorités sanitaires'),
  stream('international-graduate', 'International Graduate', 'Diplômés étrangers'),
  stream('international-post-graduate', 'International Post-Graduate', 'Diplômés étrangers des cycles supérieurs', ['bc.applicant', 'nomination.family']),
  stream('elss', 'Entry Level and Semi-Skilled', 'Travailleurs débutants et semi-qualifiés'),
];
