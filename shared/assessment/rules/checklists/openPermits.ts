import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { isCommonLaw, isMarried } from './family';
import { accompanying, companions, ifAsked, isAdult, needed, notYet, offerOnFile, onlyWhere } from './requirement';

const openPermit: Condition = { measure: 'open-permit' };
/** An offer on file is what the permit is asked for, unless it is known that the file opens one without. */
export const restsOnOffer: Condition = { not: { measure: 'open-permit-for-certain' } };
const opensPermit = (as: 'worker' | 'student'): Each => ({ list: 'applicant.partners', as: 'partner', where: { measure: 'opens-spousal-permit', with: { of: 'partner', as } } });
const leading: Each = { list: 'applicant.partners', as: 'partner', where: { any: (['worker', 'student'] as const).map((as) => ({ measure: 'opens-spousal-permit', with: { of: 'partner', as } })) } };
const graduation: Condition = { measure: 'post-graduation-permit' };
const recentGraduation = (of: string): Condition => ({ measure: 'recent-graduation', with: { of } });
export const graduated: Each = { list: 'applicant.education', as: 'study', where: recentGraduation('study') };
/** A program of a school in Canada that is not completed by the day of filing. */
const studying: Condition = {
  all: [{ field: 'study.country', is: 'CA' }, { not: { field: 'study.level', is: ['none', 'secondary'] } }, { not: { number: { today: true }, atLeast: { field: 'study.completedOn', none: notYet } } }],
};
/** What somebody graduates from whose case is for the permit: what was completed, else the studies that go on; once without any where none are on file. */
export const graduating: Each = {
  list: 'applicant.education', as: 'study', evenWithout: true,
  where: { any: [recentGraduation('study'), { all: [studying, { not: { some: 'applicant.education', as: 'other', where: recentGraduation('other') } }] }] },
};
const ofStudy = ['study.level', 'study.field'];
const pgwp = ['checklist.open-permit', 'wp.post-graduation'];
const spousal = ['checklist.open-permit', 'wp.spousal'];
const bridging: Condition = { measure: 'bridging-permit' };
const bridge = ['checklist.open-permit', 'wp.bridging'];
const holderFeeFrom = '2015-02-21';
/** What the receipt shows of a permit that is an open one, or may be. */
export const holderFee: Bilingual = { en: 'Where the permit is an open one, also the fee of its holder', fr: 'Si le permis est ouvert, aussi les frais du titulaire' };
/** Since these days a test is asked for, and of new study permits the field. */
const languageFrom = '2024-11-01';
const degrees = ['bachelor', 'two-or-more', 'master', 'professional', 'doctorate'];
const heldByFile = (kind: string): Each => ({ list: 'file.nominations', as: 'nomination', where: { field: 'nomination.kind', is: kind } });

/** The papers of a graduate of a school in Canada (C43). */
export const graduatePapers: readonly DocumentRequirement[] = [
  needed({
    id: 'completion', document: 'completion-letter', each: [graduated], for: 'applicant', subject: ofStudy, citations: pgwp,
    en: '{applicant} asks for a permit as a graduate of {study} ({study.institution}): within 180 days of the written confirmation of completion ({study.completionConfirmedOn}).', fr: '{applicant} demande un permis postdiplôme pour {study} ({study.institution}), dans les 180 jours suivant la confirmation écrite de l’achèvement ({study.completionConfirmedOn}).',
  }),
  needed({
    id: 'graduate-transcripts', document: 'transcripts', each: [graduated], for: 'applicant', subject: ofStudy, citations: pgwp,
    en: 'Final transcript of {study} ({study.institution}): full-time studies in every session but the last.', fr: 'Relevé de notes final ({study}, {study.institution}) : études à temps plein à chaque session, sauf la dernière.',
  }),
  needed({
    id: 'dli', document: 'dli-eligibility-proof', each: [graduated], for: 'applicant', subject: ofStudy, citations: pgwp,
    en: 'The school ({study.institution}) and the program ({study}) of {applicant} qualify for a post-graduation permit.', fr: 'L’établissement ({study.institution}) et le programme ({study}) de {applicant} sont admissibles au permis postdiplôme.',
  }),
  needed({
    from: languageFrom, id: 'graduate-language', document: 'language-test', for: 'applicant', subject: 'test.test', citations: pgwp,
    each: [{ list: 'applicant.languageTests', as: 'test', where: { all: [{ not: { field: 'test.test', is: ['CLB', 'NCLC', 'EQ'] } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] }, evenWithout: true }],
    en: 'Level 7 in each ability after a bachelor’s, master’s or doctoral degree, or another program of a university, level 5 after other programs; the test is less than two years old ({test}, {test.takenOn}). Flight schools are exempt.', fr: 'Niveau 7 dans chaque compétence après un baccalauréat, une maîtrise ou un doctorat ou un autre programme universitaire, niveau 5 après un autre programme; le test date de moins de deux ans ({test}, {test.takenOn}). Les écoles de pilotage en sont dispensées.',
  }),
  needed({
    from: languageFrom, id: 'field', document: 'field-of-study-proof', each: [graduated], for: 'applicant', subject: ofStudy, citations: [...pgwp, 'wp.post-graduation-field'],
    when: { all: [{ not: { field: 'study.level', is: degrees } }, { measure: 'study-permit-applied-since', with: { day: languageFrom } }] },
    en: 'The program ({study}, {study.level}) leads to no degree, and the study permit was applied for on 1 November 2024 or later: the field (CIP {study.cip}) has to be on the list.', fr: 'Le programme ({study}, {study.level}) ne mène pas à un grade et le permis d’études a été demandé le 1er novembre 2024 ou après : le domaine (CPE {study.cip}) doit figurer sur la liste.',
  }),
  ifAsked({
    id: 'flight', document: 'licence', for: 'applicant', citations: pgwp,
    en: 'Where {applicant} graduates from a flight school: the pilot’s licence.', fr: 'Si {applicant} est diplômé d’une école de pilotage : la licence de pilote.',
  }),
];

/** Graduates, where what is on file makes the person one. */
const graduates = onlyWhere(graduatePapers, graduation);

/** The papers of somebody whose application for permanent residence is under way (A75). */
export const applicantPapers: readonly DocumentRequirement[] = [
  needed({
    id: 'receipt', document: 'acknowledgement-of-receipt', for: 'applicant', citations: bridge,
    en: 'The application of {applicant} for permanent residence goes on: it was found complete, or {applicant} eligible.', fr: 'La demande de résidence permanente est en cours ({applicant}) : elle a été jugée complète, ou la personne admissible.',
  }),
  needed({
    id: 'bridging-nomination', document: 'nomination-certificate', each: [heldByFile('nomination')], for: 'applicant', subject: 'nomination.province', citations: bridge,
    en: 'Approval of the nomination ({nomination.province}), which shows that it is tied to no employer.', fr: 'Approbation de la désignation ({nomination.province}), montrant qu’elle n’est liée à aucun employeur.',
  }),
  needed({
    id: 'bridging-selection', document: 'csq', each: [heldByFile('selection-certificate')], for: 'applicant', citations: bridge,
    en: '{applicant} was selected by Quebec.', fr: '{applicant} a été sélectionné par le Québec.',
  }),
];

/** Applicants for permanent residence, where what is on file makes the person one. */
const applicants = onlyWhere(applicantPapers, bridging);

/** The spouse or partner of a worker or student (C41, C42). */
export const spouses: readonly DocumentRequirement[] = [
  needed({
    id: 'worker-permit', document: 'status-document', each: [opensPermit('worker')], for: 'partner', citations: spousal,
    en: 'The permit of {partner}, on which that of {applicant} rests: valid for 16 months more when the application is received, for six where {partner} passes to permanent residence. Where both apply together, the application of {partner}.',
    fr: 'Le permis de {partner}, sur lequel repose celui de {applicant} : valide encore 16 mois à la réception de la demande, six si {partner} passe à la résidence permanente. Si les deux demandes sont présentées ensemble, la demande de {partner}.',
  }),
  needed({
    id: 'worker-job', document: 'reference-letter', for: 'partner', subject: 'job.employer', citations: spousal,
    each: [opensPermit('worker'), { list: 'partner.work', as: 'job', where: { all: [{ field: 'job.country', is: 'CA' }, { number: { field: 'job.endedOn', none: notYet }, atLeast: { today: true } }] }, evenWithout: true }],
    en: 'The occupation of {partner} opens the permit: letter of the employer ({job.employer}) or contract with the NOC and the duties.', fr: 'La profession de {partner} ouvre le permis : lettre de l’employeur ({job.employer}) ou contrat, avec la CNP et les fonctions.',
  }),
  needed({
    id: 'worker-pay', document: 'work-proof', for: 'partner', subject: 'job.employer', citations: spousal,
    each: [opensPermit('worker'), { list: 'partner.work', as: 'job', where: { all: [{ field: 'job.country', is: 'CA' }, { number: { field: 'job.endedOn', none: notYet }, atLeast: { today: true } }] } }],
    en: 'Pay slips of {partner} ({job.employer}), which show that the work is done.', fr: 'Bulletins de paie de {partner} ({job.employer}), qui montrent que le travail est exercé.',
  }),
  needed({
    id: 'student-permit', document: 'status-document', each: [opensPermit('student')], for: 'partner', citations: spousal,
    en: 'The study permit of {partner}, on which the permit of {applicant} rests.', fr: 'Le permis d’études de {partner}, sur lequel repose le permis de {applicant}.',
  }),
  needed({
    id: 'student-enrolment', document: 'study-enrolment', each: [opensPermit('student')], for: 'partner', citations: spousal,
    en: '{partner} is enrolled in a doctoral program, a master’s program of 16 months or more, or a professional program of the list.', fr: '{partner} est inscrit à un doctorat, à une maîtrise de 16 mois ou plus ou à un programme professionnel de la liste.',
  }),
  needed({
    id: 'spousal-marriage', document: 'marriage-certificate', each: [leading], for: 'applicant', when: isMarried, citations: spousal,
    en: 'The permit of {applicant} rests on that of {partner}, to whom {applicant} is married (since {applicant.unionSince}).', fr: 'Le permis de {applicant} repose sur celui de {partner} : mariage (depuis : {applicant.unionSince}).',
  }),
  needed({
    id: 'spousal-5409', document: 'imm-5409', each: [leading], for: 'applicant', when: isCommonLaw, citations: spousal,
    en: 'The permit of {applicant} rests on that of {partner}: the common-law union (since {applicant.unionSince}) is declared by both.', fr: 'Le permis de {applicant} repose sur celui de {partner} : union de fait (depuis : {applicant.unionSince}), déclaration des deux.',
  }),
  needed({
    id: 'spousal-common-law', document: 'common-law-proof', each: [leading], for: 'applicant', when: isCommonLaw, citations: spousal,
    en: '{applicant} and {partner} have lived together for a year or more (since {applicant.unionSince}).', fr: '{applicant} et {partner} vivent ensemble depuis un an ou plus (depuis : {applicant.unionSince}).',
  }),
];

/** A permit that rests on no offer: of graduates, of applicants for permanent residence, of spouses; and where it is not known on what it rests, that. */
export const openPermits: readonly DocumentRequirement[] = [
  // Without an offer and without anything that opens a permit, what it rests on is asked for, once.
  needed({
    id: 'basis', document: 'permit-basis-proof', for: 'applicant', citations: ['document.permit-basis'],
    when: { measure: 'permit-ground-to-be-said' },
    en: 'It is not on file on what the permit of {applicant} is to rest: a job offer, studies completed in Canada, an application for permanent residence, or the permit of a spouse or partner.', fr: 'Le dossier n’indique pas sur quoi reposera le permis de {applicant} : une offre d’emploi, des études terminées au Canada, une demande de résidence permanente ou le permis d’un époux ou conjoint.',
  }),
  ...graduates, ...applicants, ...spouses,
  needed({
    from: holderFeeFrom, id: 'holder-fee', document: 'processing-fee-receipt', for: 'applicant', when: openPermit, citations: ['checklist.fee.holder'],
    mustContain: [holderFee],
    en: 'The permit of {applicant} is an open one: $100 more for its holder.', fr: 'Le permis de {applicant} est ouvert : 100 $ de plus pour le titulaire.',
  }),
  needed({
    id: 'medical.offer', document: 'medical-exam-proof', each: [accompanying, offerOnFile], for: 'person', when: { all: [restsOnOffer, { measure: 'needs-medical-proof', with: { of: 'person' } }] }, citations: ['wp.medical', 'medical.stay', 'medical.occupation', 'medical.certificate'],
    en: 'Medical examination of {person}: for a stay of more than six months after six months in a designated country, or for work that concerns public health. One of the last twelve months counts.',
    fr: '{person} : examen médical, pour un séjour de plus de six mois après six mois dans un pays désigné, ou pour un travail touchant la santé publique. Un examen des douze derniers mois compte.',
  }),
  needed({
    id: 'medical.open', document: 'medical-exam-proof', each: [accompanying], for: 'person', citations: ['wp.medical', 'medical.stay', 'medical.occupation', 'medical.certificate'],
    when: { all: [{ any: [{ measure: 'open-permit-for-certain' }, { not: { some: 'applicant.offers', as: 'offered', where: { has: 'offered.id' } } }] }, { measure: 'needs-medical-proof-for-long-stay', with: { of: 'person' } }] },
    en: 'Medical examination of {person}, after six months in a designated country. Without one the permit is not for work that concerns public health.', fr: '{person} : examen médical, après six mois dans un pays désigné. Sans examen, le permis ne vise pas un travail touchant la santé publique.',
  }),
];

/** Family members who come along and ask for an open permit of their own. */
export const companionFees: readonly DocumentRequirement[] = [
  ifAsked({
    from: holderFeeFrom, id: 'companion-fee', document: 'processing-fee-receipt', each: [companions], for: 'person', when: isAdult, citations: ['checklist.fee.work-permit', 'checklist.fee.holder'],
    en: 'Where {person}, who is accompanying, asks for an open work permit: $155, and $100 for its holder.', fr: 'Si {person}, qui accompagne, demande un permis de travail ouvert : 155 $, et 100 $ pour le titulaire.',
  }),
];

/** What it costs to get a lost status back, by the day of the application; the fee of the permit comes on top. */
const restoration = [
  { from: '2014-02-06', until: '2024-11-30', fee: { en: '229', fr: '229' }, together: { en: '384', fr: '384' } },
  { from: '2024-12-01', until: '2025-11-30', fee: { en: '239.75', fr: '239,75' }, together: { en: '394.75', fr: '394,75' } },
  { from: '2025-12-01', until: null, fee: { en: '246.25', fr: '246,25' }, together: { en: '401.25', fr: '401,25' } },
] as const;

/** The fee to restore a status as a worker, beside that of the permit. */
export const restorationFees: readonly DocumentRequirement[] = restoration.map(({ from, until, fee, together }) =>
  needed({
    from, until, id: `restoration.${from}`, document: 'processing-fee-receipt', for: 'applicant', when: { measure: 'restores-status' }, citations: ['wp.restoration', 'checklist.fee.restoration'],
    mustContain: [{ en: 'Where status is restored, also the fee for it', fr: 'Si le statut est rétabli, aussi les frais de rétablissement' }],
    en: '{applicant} has lost status within 90 days: restoring it costs $' + fee.en + ', with the work permit $' + together.en + ' in all.', fr: '{applicant} a perdu son statut depuis 90 jours au plus : le rétablissement coûte ' + fee.fr + ' $, avec le permis de travail ' + together.fr + ' $ en tout.',
  }));

/** Where an offer is on file although the permit rests on something else. */
export const besidesOpenPermit: Condition = { measure: 'open-permit-for-certain' };
