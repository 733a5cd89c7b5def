import type { DocumentRequirement } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { cusmaProfessions, type Alternative } from '../workPermits/cusmaProfessions';
import { exemptOffer } from './imp';
import { credential, ofCredential } from './offer';
import { byOffer, during, ifAsked, needed, ofOffer, offer, requirementSet } from './requirement';

const since = { from: '2020-07-01' };
/** The exemption code changed on this day. */
const codeFrom = '2022-12-15';

/** Ways into a profession that take years of work in place of a degree. */
const byYears: readonly Alternative[] = ['diploma', 'three-years', 'five-years'];
const professionsByYears = cusmaProfessions.filter(({ alternatives }) => alternatives.some((one) => byYears.includes(one))).flatMap(({ entries }) => entries);
const hasDegree: Condition = { some: 'applicant.education', as: 'degree', where: { all: [{ field: 'degree.level', is: ['bachelor', 'master', 'professional', 'doctorate'] }, { number: { today: true }, atLeast: { field: 'degree.completedOn', none: 9_999_999 } }] } };

const requirements: readonly DocumentRequirement[] = [
  needed({
    ...since, id: 'citizenship', document: 'citizenship-proof', for: 'applicant', citations: ['cusma.citizenship', 'checklist.cusma'],
    en: '{applicant} is a citizen of the United States or Mexico; permanent residents of either do not qualify.', fr: '{applicant} a la citoyenneté des États-Unis ou du Mexique; la résidence permanente ne suffit pas.',
  }),
  needed({
    ...since, id: 'support-letter', document: 'employer-support-letter', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.cusma', 'cusma.duties', 'cusma.prearranged'],
    en: '{employer} describes the work of {offer} ({offer.startsOn} – {offer.endsOn}).', fr: '{employer} décrit le travail ({offer}, {offer.startsOn} – {offer.endsOn}).',
    mustContain: [
      { en: 'Profession, in the words of Appendix 2', fr: 'Profession, selon les termes de l’appendice 2' },
      { en: 'Duties, purpose and duration', fr: 'Fonctions, objet et durée' },
      { en: 'Arrangements for pay, and the qualifications required', fr: 'Modalités de rémunération et qualifications exigées' },
    ],
  }),
  needed({
    ...since, id: 'service-contract', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer({ field: 'offer.contract', is: 'services' }), citations: ['cusma.prearranged', 'checklist.cusma'],
    en: 'The work ({offer}) rests on a contract for services, with {employer} as the client in Canada.', fr: 'Le travail ({offer}) repose sur un contrat de services, avec {employer} comme client au Canada.',
  }),
  needed({
    ...since, id: 'credential', document: 'education-credential', each: [{ ...credential, evenWithout: true }], for: 'applicant', subject: ofCredential, citations: ['cusma.appendix-2', 'cusma.credentials', 'cusma.diplomas'],
    en: 'The degree, diploma or certificate that Appendix 2 names for the profession: {study} ({study.level}, {study.institution}).', fr: 'Le grade, le diplôme ou le certificat que l’appendice 2 nomme pour la profession : {study} ({study.level}, {study.institution}).',
  }),
  needed({
    ...since, id: 'transcripts', each: [credential], for: 'applicant', subject: ofCredential, citations: ['checklist.cusma', 'cusma.field'],
    en: 'Shows that the studies lie in the field of the profession: {study} ({study.level}).', fr: 'Montre que les études relèvent du domaine de la profession : {study} ({study.level}).',
  }),
  needed({
    ...since, id: 'experience', document: 'reference-letter', citations: ['cusma.appendix-2', 'cusma.diplomas'],
    each: [{ list: 'applicant.work', as: 'job', where: { all: [{ not: { field: 'job.paid', is: false } }, { not: { field: 'job.selfEmployed', is: true } }] }, evenWithout: true }, offer],
    for: 'applicant', subject: 'job.employer', when: { all: [ofOffer({ measure: 'profession-listed', with: { list: 'cusma', entries: professionsByYears } }), { not: hasDegree }] },
    en: 'No degree of {applicant} is on file, and the profession is open with years of work instead (three with a diploma or as a claims adjuster, five as a management consultant): {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
    fr: 'Aucun grade ne figure au dossier ({applicant}), et la profession est aussi accessible par des années de travail (trois avec un diplôme ou comme expert en sinistres, cinq comme conseiller en gestion) : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
  }),
  needed({
    ...since, id: 'resume', for: 'applicant', citations: ['checklist.cusma'],
    en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.',
  }),
  needed({
    ...since, id: 'ownership', document: 'ownership-proof', each: byOffer, for: 'employer', when: ofOffer({ some: 'offer.employer.familyShares', as: 'share', where: { same: ['share.personId', 'applicant.id'] } }), citations: ['cusma.self-employment'],
    en: '{applicant} owns a part of {employer}: the share register shows that it is controlled by others.', fr: '{applicant} possède une part de {employer} : le registre des actions montre que d’autres la contrôlent.',
  }),
  ifAsked({
    ...since, id: 'registration', document: 'business-registration', each: byOffer, for: 'employer', citations: ['wp.genuine'],
    en: 'Where the officer doubts that {employer} is in business.', fr: 'Si l’agent doute que {employer} soit en activité.',
  }),
];

/** What CUSMA professionals and their employers show. */
export const cusmaSets = [
  requirementSet('cusma', requirements),
  requirementSet('cusma.t23', during(exemptOffer('T23'), { from: '2020-07-01', until: '2022-12-14' })),
  requirementSet('cusma.t36', during(exemptOffer('T36'), { from: codeFrom, until: null })),
];
