import type { DocumentRequirement } from '../../pack/documents';
import type { Period } from '../../pack/types';
import { credential, ofCredential } from './offer';
import { byOffer, needed, ofOffer, offer } from './requirement';

/** From the beginning of the program to the last day on which applications of Quebec were received. */
export const itWorkerPeriod: Period = { from: '1997-05-05', until: '2012-03-24' };
/** Since the present Regulations the documents of every work permit are asked for besides. */
export const sinceRegulations: Period = { from: '2002-06-28', until: '2012-03-24' };
const program = itWorkerPeriod;
const before: Period = { from: '1997-05-05', until: '2002-06-27' };
const start = ['it-worker.start'];

/** What IT workers showed, 1997 to 2012. */
export const itWorkerDocuments: readonly DocumentRequirement[] = [
  needed({
    ...program, id: 'offer', document: 'job-offer-letter', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['it-worker.jobs', ...start],
    en: 'The written offer of {employer} ({offer}) matches one of the seven job descriptions.', fr: 'L’offre écrite de {employer} ({offer}) correspond à une des sept descriptions d’emploi.',
  }),
  needed({
    ...program, id: 'education', document: 'education-credential', each: [{ ...credential, evenWithout: true }], for: 'applicant', subject: ofCredential, citations: ['it-worker.descriptions', ...start],
    en: 'Each description asks for a level of education: {study} ({study.level}, {study.institution}).', fr: 'Chaque description exige un niveau d’études : {study} ({study.level}, {study.institution}).',
  }),
  needed({
    ...program, id: 'experience', document: 'reference-letter', each: [{ list: 'applicant.work', as: 'job', where: { not: { field: 'job.selfEmployed', is: true } }, evenWithout: true }], for: 'applicant', subject: 'job.employer', citations: ['it-worker.descriptions', ...start],
    en: 'Two years of experience in the field, with the platforms of the description: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Deux ans d’expérience dans le domaine, avec les plateformes de la description : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
  }),
  needed({
    ...program, id: 'language', document: 'language-test', each: [{ list: 'applicant.languageTests', as: 'test', evenWithout: true }], for: 'applicant', subject: 'test.test', citations: ['it-worker.descriptions', ...start],
    en: 'Proof of the language ability that the description states ({test}).', fr: 'Preuve de la compétence linguistique indiquée dans la description ({test}).',
  }),
  needed({
    ...before, id: 'passport', for: 'applicant', citations: ['wp.1978', ...start],
    en: 'Identity and nationality of {applicant}.', fr: '{applicant} : identité et nationalité.',
  }),
  needed({
    ...before, id: 'fee', document: 'processing-fee-receipt', for: 'applicant', citations: ['wp.1978', ...start],
    en: 'Fee of the employment authorization of {applicant}; the amount of that time is not held.', fr: 'Frais de l’autorisation d’emploi ({applicant}); le montant de cette époque n’est pas conservé.',
  }),
  needed({
    ...program, id: 'caq', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.province', is: 'QC' }), citations: ['it-worker.caq'],
    en: 'The work ({offer}) is done in Quebec ({offer.city}).', fr: 'Le travail ({offer}) se fait au Québec ({offer.city}).',
  }),
  needed({
    from: '2011-10-01', until: '2011-12-31', id: 'notice', document: 'advance-notice', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer({ field: 'offer.province', is: 'BC' }), citations: ['it-worker.notice'],
    en: 'The work ({offer}) is done in British Columbia: {employer} notified Service Canada and the ministry before the worker applied.', fr: 'Le travail ({offer}) se fait en Colombie-Britannique : {employer} a avisé Service Canada et le ministère avant la demande du travailleur.',
  }),
];

