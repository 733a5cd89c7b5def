import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { residenceFamily } from './family';
import { feeFrom, isRepeated, reachesThreshold, thresholdFrom } from './lmia';
import { credential, ofCredential, offerPapers, recentJob, selfEmployment } from './offer';
import { byOffer, family, ifAsked, isAdult, needed, ofOffer, requirementSet, translations } from './requirement';

const list = ['document.quebec-list'];

/** A certificate of French that is under two years old; one is named even where none is on file. */
const french = (name: 'applicant' | 'partner'): Each => ({
  list: `${name}.languageTests`, as: 'test', evenWithout: true,
  where: { all: [{ field: 'test.test', is: ['TEF', 'TCF', 'TEFAQ', 'TCFQ', 'DELF', 'DALF'] }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] },
});
const comingPartner: Each = { list: 'applicant.partners', as: 'partner', where: { all: [{ field: 'partner.accompanying', is: true }, { not: { field: 'partner.canadian', is: ['citizen', 'permanent-resident'] } }] } };
const inQuebec: Condition = { all: [{ field: 'home.country', is: 'CA' }, { field: 'home.province', is: 'QC' }, { not: { field: 'home.status', is: 'citizen' } }] };

const persons: readonly DocumentRequirement[] = [
  needed({ id: 'passport', each: [family], for: 'person', citations: list, en: 'Identity of {person}.', fr: '{person} : identité.' }),
  needed({ id: 'birth', document: 'birth-certificate', each: [family], for: 'person', citations: list, en: 'Civil status of {person}.', fr: '{person} : état civil.' }),
  needed({
    id: 'commitments', document: 'quebec-commitments', each: [family], for: 'person', when: isAdult, citations: ['qc.pstq', ...list],
    en: '{person}: attestation of democratic and Quebec values; of the applicant too the contract on self-sufficiency.', fr: '{person} : attestation d’apprentissage des valeurs démocratiques et québécoises; pour le demandeur, aussi le contrat d’autonomie financière.',
  }),
  needed({
    id: 'representative', document: 'provincial-representative-form', for: 'applicant', when: { has: 'file.representative' }, citations: ['qc.representatives'],
    en: '{applicant} has a representative ({file.representative.name}): the mandate; a paid consultant is entered in the register of Quebec.', fr: '{applicant} a recours à un représentant ({file.representative.name}) : le mandat; un consultant rémunéré est inscrit au registre du Québec.',
  }),
  needed({
    id: 'status', document: 'status-document', each: [{ list: 'applicant.residences', as: 'home', where: inQuebec }], for: 'applicant', subject: 'home.country', citations: list,
    en: 'Stay of {applicant} in Quebec ({home.from} – {home.to}; status: {home.status}): the permits held.', fr: '{applicant} : séjour au Québec ({home.from} – {home.to}; statut : {home.status}) : les permis détenus.',
  }),
  {
    ...translations(family, '2002-06-28', list),
    mustContain: [{ en: 'In Quebec by a certified translator, a member of the OTTIAQ', fr: 'Au Québec, par un traducteur agréé membre de l’OTTIAQ' }],
  },
  ifAsked({ id: 'csq', for: 'applicant', citations: ['qc.irpr-86', 'qc.filing'], en: 'At the federal stage: the certificate of selection of {applicant}, still valid.', fr: 'À l’étape fédérale : le certificat de sélection de {applicant}, encore valide.' }),
  ...(['imm-0008', 'imm-0008-schedule-5', 'imm-5669', 'imm-5406'] as const).map((id) =>
    ifAsked({
      id, each: [family], for: 'person', when: id === 'imm-5669' || id === 'imm-5406' ? isAdult : { same: ['person.id', 'applicant.id'] }, citations: ['qc.irpr-86', 'form.permanent-secondary'],
      en: 'At the federal stage, after the certificate of selection: {person}.', fr: 'À l’étape fédérale, après le certificat de sélection : {person}.',
    })),
];

const past: readonly DocumentRequirement[] = [
  needed({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: list, en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).' }),
  needed({ id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: list, en: 'Belongs to the credential: {study} ({study.level}).', fr: 'Accompagne le diplôme : {study} ({study.level}).' }),
  needed({ id: 'work', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: list, en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
  needed({ id: 'work.proof', document: 'work-proof', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: list, en: 'Proof of pay and tax: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Preuves de paie et d’impôt : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
  needed({ id: 'work.own', document: 'self-employment-proof', each: [selfEmployment], for: 'applicant', subject: 'job.employer', citations: list, en: 'Work on own account: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail à son compte : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
];

/** In stream 3 the profession is regulated; elsewhere it may be. */
const licence = (required: boolean): DocumentRequirement => (required ? needed : ifAsked)({
  id: 'licence', for: 'applicant', citations: ['qc.pstq-regulated', ...(required ? ['qc.pstq-recognition'] : []), ...list],
  ...(required
    ? { en: 'The licence, or the letter of the regulator in Quebec on its full or partial recognition, of {applicant}.', fr: 'Le permis, ou la lettre de l’organisme de réglementation du Québec sur sa reconnaissance complète ou partielle ({applicant}).' }
    : { en: 'For a regulated profession: the letter of the regulator in Quebec for {applicant}.', fr: 'Pour une profession réglementée ({applicant}) : la lettre de l’organisme de réglementation du Québec.' }),
});

const certificate = (required: boolean, en: string, fr: string): DocumentRequirement => (required ? needed : ifAsked)({
  id: 'french', document: 'quebec-language-test', each: [french('applicant')], for: 'applicant', subject: 'test.test', citations: ['qc.french', ...list], en: `${en}: {test} ({test.takenOn}).`, fr: `${fr} : {test} ({test.takenOn}).`,
});
const certificateOfPartner = needed({
  id: 'french.partner', document: 'quebec-language-test', each: [comingPartner, french('partner')], for: 'partner', subject: 'test.test', citations: ['qc.french', ...list],
  en: 'French of {partner}, who comes along: {test} ({test.takenOn}).', fr: 'Français de {partner}, qui accompagne : {test} ({test.takenOn}).',
});
const offerLetter = offerPapers(byOffer, list).filter((one) => one.document === 'job-offer-letter');

const forms: readonly DocumentRequirement[] = [
  ...([['emp-5626', true], ['emp-5627', false]] as const).flatMap(([id, high]) => [
    ifAsked({ until: '2024-04-01', id: `${id}.before`, document: id, each: byOffer, for: 'employer', subject: 'offer.id', citations: ['qc.facilitated', 'checklist.lmia'], en: 'The form of the stream for the wage offered by {employer}: {offer}.', fr: 'Le formulaire du volet selon le salaire offert par {employer} : {offer}.' }),
    needed({
      from: thresholdFrom, id, each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer(reachesThreshold(high)), citations: ['qc.facilitated', 'lmia.threshold', 'lmia.threshold.latest'],
      en: 'The form of the stream for the wage offered ({offer.wagePerHour} an hour) by {employer}.', fr: 'Le formulaire du volet selon le salaire offert ({offer.wagePerHour} l’heure) par {employer}.',
    }),
  ]),
  needed({
    from: feeFrom, id: 'transition-plan', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer(isRepeated), citations: ['qc.facilitated', 'checklist.lmia.transition-plan'],
    en: '{employer} was allowed to fill a position in the occupation before: {offer}.', fr: '{employer} a déjà été autorisé à pourvoir un poste dans la profession : {offer}.',
  }),
];

export const quebecSets: readonly RequirementSet[] = [
  requirementSet('qc.persons', persons),
  requirementSet('qc.family', residenceFamily('2002-06-28', list)),
  requirementSet('qc.past', past),
  requirementSet('qc.french', [certificate(true, 'French of {applicant}', 'Français de {applicant}'), certificateOfPartner]),
  requirementSet('qc.french.claimed', [certificate(false, 'Where French is claimed for points or for the francophone profile', 'Si le français est invoqué pour les points ou le profil francophone')]),
  requirementSet('qc.licence', [licence(true)]),
  requirementSet('qc.licence.claimed', [licence(false)]),
  requirementSet('qc.offer', offerLetter),
  requirementSet('qc.offer.claimed', offerLetter.map((one) => ({ ...one, required: false }))),
  requirementSet('qc.facilitated', forms),
];

const checklist = (id: string, en: string, fr: string, sets: readonly string[], note?: Bilingual): Checklist => ({
  id: `ca.qc.${id}`, title: { en: `Quebec: ${en}`, fr: `Québec : ${fr}` }, sets: ['persons', 'family', 'past', ...(sets.includes('licence') ? [] : ['licence.claimed']), ...sets].map((set) => `qc.${set}`), requirements: [], ...(note ? { note } : {}),
});
const selected = ['french', 'offer.claimed'];
const pilot = ['french.claimed', 'offer'];

/** What an application for permanent selection takes; the federal stage follows with the certificate. */
export const quebecChecklists: readonly Checklist[] = [
  checklist('pstq.1', 'PSTQ, highly qualified', 'PSTQ, haute qualification', selected),
  checklist('pstq.2', 'PSTQ, intermediate and manual', 'PSTQ, compétences intermédiaires et manuelles', selected),
  checklist('pstq.3', 'PSTQ, regulated professions', 'PSTQ, professions réglementées', ['licence', ...selected]),
  checklist('pstq.4', 'PSTQ, exceptional talent', 'PSTQ, talents d’exception', ['french.claimed', 'offer.claimed']),
  checklist('peq-graduate', 'PEQ, graduates', 'PEQ, diplômés', selected),
  checklist('peq-worker', 'PEQ, temporary foreign workers', 'PEQ, travailleurs étrangers temporaires', selected),
  checklist('pilot-ai', 'pilot program, artificial intelligence', 'programme pilote, intelligence artificielle', pilot),
  checklist('pilot-it-vfx', 'pilot program, information technologies and visual effects', 'programme pilote, technologies de l’information et effets visuels', pilot),
  checklist('prtq', 'Regular Skilled Worker Program', 'Programme régulier des travailleurs qualifiés', ['french.claimed', 'offer.claimed']),
];
