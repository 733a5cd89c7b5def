import { dayNumber } from '../../../dates';
import type { Criterion, Pathway, PathwayVersion, Step } from '../../pack/types';

/** The seven job descriptions by their names in the interchange format, with their special codes in the order of the list. */
export const itWorkerJobs: readonly string[] = [
  'senior-animation-effects-editor', // 9990.1
  'embedded-systems-software-designer', // 9990.2
  'mis-software-designer', // 9990.3
  'multimedia-software-developer', // 9990.4
  'software-developer-services', // 9990.5
  'software-products-developer', // 9990.6
  'telecommunications-software-designer', // 9990.7
];

/** Computing occupations of NOC 2016 (unchanged since 2006), with animation and graphic work. */
const field = ['0213', '2133', '2147', '2171', '2172', '2173', '2174', '2175', '2281', '2282', '2283', '5131', '5225', '5241'];
const years = 2;

const region = (provinces: readonly string[], citations: readonly string[], en: string, fr: string): Criterion => ({
  id: 'it-worker.region',
  label: { en: 'Open in the province', fr: 'Ouvert dans la province' },
  required: { en, fr },
  at: 'as-of', citations, improvable: null, closes: true, condition: { field: 'offer.province', is: provinces },
});

const common: readonly Criterion[] = [
  {
    id: 'it-worker.offer',
    label: { en: 'Job offer', fr: 'Offre d’emploi' },
    required: { en: 'A written job offer of an employer in Canada', fr: 'Une offre d’emploi écrite d’un employeur au Canada' },
    at: 'filing', citations: ['it-worker.start'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
  },
  {
    id: 'it-worker.job',
    label: { en: 'One of the seven job descriptions', fr: 'Une des sept descriptions d’emploi' },
    required: { en: 'The duties match one of the seven descriptions of the national confirmation letter', fr: 'Les fonctions correspondent à une des sept descriptions de la lettre de confirmation nationale' },
    at: 'filing', citations: ['it-worker.jobs'], improvable: { by: 'offer', leadMonths: 3 },
    condition: { measure: 'profession-listed', with: { list: 'it-worker', entries: itWorkerJobs } },
  },
  {
    id: 'it-worker.experience',
    label: { en: 'Experience in the field', fr: 'Expérience dans le domaine' },
    required: { en: 'At least 2 years of experience in the field', fr: 'Au moins 2 ans d’expérience dans le domaine' },
    at: 'filing', citations: ['it-worker.descriptions'], improvable: { by: 'work', leadMonths: 12 },
    condition: { number: { measure: 'years-in-field', with: { codes: field } }, atLeast: years },
  },
  {
    id: 'it-worker.description',
    label: { en: 'Annexed education, skills, languages and wage', fr: 'Études, compétences, langues et salaire annexés' },
    required: { en: 'The education, platforms, language ability and wage that the annex states for the description', fr: 'Les études, les plateformes, les compétences linguistiques et le salaire que l’annexe indique pour la description' },
    at: 'filing', citations: ['it-worker.descriptions'], improvable: null, condition: 'judgement',
  },
];

const documents: Step = { id: 'it-worker.documents', by: 'applicant', citations: ['it-worker.start'], title: { en: 'Show the written offer or contract and proof of skills, education and language', fr: 'Présenter l’offre ou le contrat écrit et les preuves des compétences, des études et de la langue' } };
const certificate: Step = {
  id: 'it-worker.caq', by: 'applicant', citations: ['it-worker.caq'],
  title: { en: 'Job in Quebec: obtain a Quebec acceptance certificate (CAQ)', fr: 'Emploi au Québec : obtenir un certificat d’acceptation du Québec (CAQ)' },
  done: { any: [{ not: { some: 'applicant.offers', as: 'filed', where: { field: 'filed.province', is: 'QC' } } }, { some: 'file.nominations', as: 'certificate', where: { field: 'certificate.kind', is: 'acceptance-certificate' } }] },
};
const notice: Step = {
  id: 'it-worker.notice', by: 'employer', citations: ['it-worker.notice'],
  title: { en: 'Job in British Columbia: notify Service Canada and the ministry before the worker applies', fr: 'Emploi en Colombie-Britannique : aviser Service Canada et le ministère avant que le travailleur présente sa demande' },
  done: {
    every: 'applicant.offers', as: 'filed',
    where: { any: [{ not: { field: 'filed.province', is: 'BC' } }, { some: 'filed.approvals', as: 'approval', where: { field: 'approval.kind', is: 'advance-notice' } }] },
  },
};

const version = (from: string, until: string, citations: readonly string[], closing: readonly Criterion[], steps: readonly Step[]): PathwayVersion => ({
  from, until, intake: 'open', citations, criteria: [...closing, ...common], steps, scores: [], over: { list: 'applicant.offers', as: 'offer' },
});

const westAndQuebec = region(['BC', 'QC'], ['it-worker.end-2010'], 'Since 1 October 2010 in British Columbia and Quebec only; elsewhere a labour market opinion was required', 'Depuis le 1er octobre 2010, en Colombie-Britannique et au Québec seulement; ailleurs, un avis relatif au marché du travail était exigé');
const quebec = region(['QC'], ['it-worker.end-bc'], 'Since 1 January 2012 in Quebec only; elsewhere a labour market opinion was required', 'Depuis le 1er janvier 2012, au Québec seulement; ailleurs, un avis relatif au marché du travail était exigé');

/** Applications under way when the program ended in Quebec. */
const certified: Criterion = {
  id: 'it-worker.certificate',
  label: { en: 'Certificate issued before the end', fr: 'Certificat délivré avant la fin' },
  required: { en: 'A Quebec acceptance certificate issued on or before 23 February 2012; the application received by 24 March 2012', fr: 'Un certificat d’acceptation du Québec délivré au plus tard le 23 février 2012; la demande reçue au plus tard le 24 mars 2012' },
  at: 'as-of', citations: ['it-worker.end-qc'], improvable: null, closes: true,
  condition: {
    some: 'file.nominations', as: 'certificate',
    where: { all: [{ field: 'certificate.kind', is: 'acceptance-certificate' }, { number: { field: 'certificate.issuedOn' }, below: dayNumber('2012-02-24') }] },
  },
};

export const itWorker: Pathway = {
  id: 'ca.wp.it-worker',
  title: { en: 'Information Technology Worker Program (1997–2012)', fr: 'Programme pour les travailleurs des technologies de l’information (1997–2012)' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { lmia: 'always' },
  closed: {
    label: {
      en: 'In effect since 5 May 1997. Ended on 30 September 2010, in British Columbia on 31 December 2011 and in Quebec on 23 February 2012; afterwards a labour market opinion was required. Since 12 June 2017: Global Talent Stream, Category B.',
      fr: 'En vigueur depuis le 5 mai 1997. A pris fin le 30 septembre 2010, en Colombie-Britannique le 31 décembre 2011 et au Québec le 23 février 2012; par la suite, un avis relatif au marché du travail était exigé. Depuis le 12 juin 2017 : Volet des talents mondiaux, catégorie B.',
    },
    citations: ['it-worker.start', 'it-worker.end-2010', 'it-worker.end-bc', 'it-worker.end-qc'],
    replacedBy: 'ca.wp.gts-b',
  },
  versions: [
    version('1997-05-05', '2010-09-30', ['it-worker.start'], [], [documents, certificate]),
    version('2010-10-01', '2011-09-30', ['it-worker.start', 'it-worker.end-2010'], [westAndQuebec], [documents, certificate]),
    version('2011-10-01', '2011-12-31', ['it-worker.start', 'it-worker.end-bc'], [westAndQuebec], [documents, certificate, notice]),
    version('2012-01-01', '2012-02-23', ['it-worker.start', 'it-worker.end-qc'], [quebec], [documents, certificate]),
    version('2012-02-24', '2012-03-24', ['it-worker.end-qc'], [quebec, certified], [documents]),
  ],
};
