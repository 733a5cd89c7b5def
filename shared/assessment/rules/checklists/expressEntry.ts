import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { arrangedEmployment, arrangedEmploymentWithAuthorization } from '../expressEntry/conditions';
import { tradeOffers, tradeOffersWithAuthorization, trades, type Trades } from '../expressEntry/fstOffers';
import { since } from './expressEntryPersons';
import { ofCredential } from './offer';
import { certain, claimedCredential, comingPartner, endedWithin, ifAsked, needed, uncertain } from './requirement';

/** Tests that Express Entry takes, and for how long. */
const takenTest = (name: string): Condition => ({
  all: [
    { field: `${name}.test`, is: ['IELTS-G', 'CELPIP-G', 'PTE-CORE', 'TEF', 'TCF'] },
    { number: { addYears: { field: `${name}.takenOn` }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } },
  ],
});
const tests = (of: string): Each => ({ list: `${of}.languageTests`, as: 'test', where: takenTest('test') });
const credentials = (of: string): Each => ({ list: `${of}.education`, as: 'study', where: claimedCredential('study') });
const foreignCredentials = (of: string): Each => ({ list: `${of}.education`, as: 'study', where: { all: [claimedCredential('study'), { not: { field: 'study.country', is: 'CA' } }] } });

/** Work that can be claimed: paid, of the last ten years, TEER 0 to 3. */
const claimable: Condition = { all: [{ not: { field: 'job.paid', is: false } }, endedWithin('job', 10), { number: 3, atLeast: { measure: 'teer', with: { of: 'job' } } }] };
const isSelfEmployed: Condition = { field: 'job.selfEmployed', is: true };
const inCanada: Condition = { field: 'job.country', is: 'CA' };
const jobs = (of: string, ...where: readonly Condition[]): Each => ({ list: `${of}.work`, as: 'job', where: { all: [claimable, ...where] } });

const language = { en: '{test} ({test.takenOn}), less than two years old when the application is received.', fr: '{test} ({test.takenOn}), datant de moins de deux ans à la réception de la demande.' };
const taxSlips = { en: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) is claimed as work in Canada: T4 slips and notices of assessment of these years.', fr: '{job} ({job.employer}, {job.startedOn} – {job.endedOn}) est invoqué comme travail au Canada : feuillets T4 et avis de cotisation de ces années.' };

/** The program of the application; `any` where none is named. */
export type Program = 'skilled-worker' | 'canadian-experience' | 'skilled-trades' | 'any';

/** Each offer with its employer, who brings the letter. */
const offersWithEmployers: readonly Each[] = [{ list: 'applicant.offers', as: 'claimed' }, { list: 'file.employers', as: 'employer', where: { same: ['employer.id', 'claimed.employerId'] } }];

/** The trades of each classification of occupations, with its days. */
const tradesByDay: readonly { from: string; until: string | null; groups: Trades; year: string }[] = [
  { from: '2015-01-01', until: '2022-11-15', groups: trades.noc2016, year: '2015' },
  { from: '2022-11-16', until: null, groups: trades.noc2021, year: '2022' },
];

/** The offer that the program rests on; in the Canadian Experience Class only the points that it gave until 24 March 2025. */
function offersClaimed(program: Program): DocumentRequirement[] {
  const letter = { document: 'job-offer-letter', for: 'employer', subject: 'claimed.id', each: offersWithEmployers };
  if (program === 'skilled-trades') {
    return tradesByDay.map(({ from, until, groups, year }) => needed({
      ...letter, from, until, id: `offer.${year}`, when: tradeOffers(groups), citations: ['irpr.87.2.offer'],
      en: 'The program rests on an offer: the written offer of {employer} ({claimed}), with the number of the assessment or the work permit.', fr: 'Le programme repose sur une offre : l’offre écrite de {employer} ({claimed}), avec le numéro de l’étude ou le permis de travail.',
    }));
  }
  return [needed({
    ...letter, ...since, id: 'offer', when: arrangedEmployment, citations: ['irpr.82'], ...(program === 'canadian-experience' ? { until: '2025-03-24' } : {}),
    en: 'Arranged employment is claimed: the written offer of {employer} ({claimed}), with the number of the assessment or the work permit.', fr: 'Un emploi réservé est invoqué : l’offre écrite de {employer} ({claimed}), avec le numéro de l’étude ou le permis de travail.',
  })];
}

/** What is claimed for eligibility or points. What the program itself asks for stands there even while none is on file: work, and for skilled workers studies. */
export const claims = (program: Program): DocumentRequirement[] => {
  const studies = program === 'skilled-worker' ? { evenWithout: true as const } : {};
  const asked = program === 'any' ? {} : { evenWithout: true as const };
  const workOf = { 'skilled-worker': ['irpr.75.work'], 'canadian-experience': ['irpr.87.1.work'], 'skilled-trades': ['irpr.87.2.work'], any: ['irpr.75.work'] }[program];
  return [
    needed({
      ...since, id: 'language', document: 'language-test', each: [{ ...tests('applicant'), evenWithout: true }], for: 'applicant', subject: 'test.test', citations: ['irpr.75.language', 'crs.tests'], ...language,
    }),
    needed({
      ...since, id: 'language.partner', document: 'language-test', each: [comingPartner, tests('partner')], for: 'partner', subject: 'test.test', citations: ['crs.spouse', 'irpr.83'],
      en: 'Points for the language of {partner}: {test} ({test.takenOn}).', fr: 'Points pour la langue de {partner} : {test} ({test.takenOn}).',
    }),
    needed({
      ...since, id: 'education', document: 'education-credential', each: [{ ...credentials('applicant'), ...studies }], for: 'applicant', subject: ofCredential, citations: ['checklist.ee.study', 'irpr.75.education'],
      en: 'Studies that are claimed: {study} ({study.level}, {study.institution}).', fr: 'Études invoquées : {study} ({study.level}, {study.institution}).',
    }),
    needed({
      ...since, id: 'transcripts', each: [credentials('applicant')], for: 'applicant', subject: ofCredential, citations: ['checklist.ee.study', 'crs.30'],
      en: 'Courses, dates and, in Canada, full-time study: {study} ({study.level}).', fr: 'Cours, dates et, au Canada, études à temps plein : {study} ({study.level}).',
    }),
    needed({
      ...since, id: 'education.partner', document: 'education-credential', each: [comingPartner, credentials('partner')], for: 'partner', subject: ofCredential, citations: ['checklist.ee.study', 'crs.spouse'],
      en: 'Points for the studies of {partner}: {study} ({study.level}, {study.institution}).', fr: 'Points pour les études de {partner} : {study} ({study.level}, {study.institution}).',
    }),
    needed({
      ...since, id: 'transcripts.partner', document: 'transcripts', each: [comingPartner, credentials('partner')], for: 'partner', subject: ofCredential, citations: ['checklist.ee.study', 'crs.spouse'],
      en: 'Courses and dates of the studies of {partner}: {study} ({study.level}).', fr: 'Cours et dates des études de {partner} : {study} ({study.level}).',
    }),
    needed({
      ...since, id: 'eca', each: [foreignCredentials('applicant')], for: 'applicant', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'applicant' } }, citations: ['irpr.75.designated', 'eca.bodies'],
      en: '{study} ({study.level}, {study.country}) was earned abroad: what it equals in Canada. The highest credential that is claimed is enough.', fr: '{study} ({study.level}, {study.country}) a été obtenu à l’étranger : son équivalence au Canada. Le titre le plus élevé invoqué suffit.',
    }),
    needed({
      ...since, id: 'eca.partner', document: 'eca', each: [comingPartner, foreignCredentials('partner')], for: 'partner', subject: ofCredential, when: { measure: 'assessment-needed', with: { of: 'study', person: 'partner' } }, citations: ['eca.bodies', 'crs.spouse'],
      en: 'Points for foreign studies of {partner}: {study} ({study.level}, {study.country}).', fr: 'Points pour les études à l’étranger de {partner} : {study} ({study.level}, {study.country}).',
    }),
    needed({
      ...since, id: 'work', document: 'reference-letter', each: [{ ...jobs('applicant', { not: isSelfEmployed }), ...asked }], for: 'applicant', subject: 'job.employer', citations: ['checklist.ee.work', ...workOf, 'checklist.ee.complete'],
      en: 'Work that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Travail invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
    }),
    needed({
      ...since, id: 'work.canada', document: 'work-proof', each: [jobs('applicant', { not: isSelfEmployed }, inCanada)], for: 'applicant', subject: 'job.employer', citations: ['checklist.ee.work'], ...taxSlips,
    }),
    ifAsked({
      ...since, id: 'work.proof', document: 'work-proof', each: [jobs('applicant', { not: isSelfEmployed }, { not: inCanada })], for: 'applicant', subject: 'job.employer', citations: ['checklist.ee.work'],
      en: 'Supports the letter of the employer ({job.employer}, {job.startedOn} – {job.endedOn}), or stands in for it with an explanation: contract, pay slips, bank records.', fr: 'Appuie la lettre de l’employeur ({job.employer}, {job.startedOn} – {job.endedOn}) ou la remplace avec une explication : contrat, bulletins de paie, relevés bancaires.',
    }),
    needed({
      ...since, id: 'work.own', document: 'self-employment-proof', each: [jobs('applicant', isSelfEmployed)], for: 'applicant', subject: 'job.employer', citations: ['checklist.ee.work'],
      en: 'Self-employment that is claimed: {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Declarations of one’s own do not count.', fr: 'Travail autonome invoqué : {job} ({job.employer}, {job.startedOn} – {job.endedOn}). Les déclarations de la personne elle-même ne comptent pas.',
    }),
    needed({
      ...since, id: 'work.partner', document: 'reference-letter', each: [comingPartner, jobs('partner', { not: isSelfEmployed }, inCanada)], for: 'partner', subject: 'job.employer', citations: ['checklist.ee.work', 'crs.spouse-work'],
      en: 'Points for work of {partner} in Canada: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Points pour le travail de {partner} au Canada : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).',
    }),
    needed({
      ...since, id: 'work.partner.canada', document: 'work-proof', each: [comingPartner, jobs('partner', { not: isSelfEmployed }, inCanada)], for: 'partner', subject: 'job.employer', citations: ['checklist.ee.work', 'crs.spouse-work'], ...taxSlips,
    }),
    needed({
      ...since, id: 'licence', each: [{ list: 'applicant.tradeCertificates', as: 'certificate' }], for: 'applicant', subject: 'certificate.trade',
      ...(program === 'skilled-trades'
        ? { citations: ['irpr.87.2.certificate', 'crs.grid', 'checklist.ee'], en: 'A certificate of qualification for the program, and for points ({certificate.trade}, {certificate.province}).', fr: 'Certificat de compétence pour le programme et pour des points ({certificate.trade}, {certificate.province}).' }
        : { citations: ['crs.grid', 'checklist.ee'], en: 'Points for a certificate of qualification ({certificate.trade}, {certificate.province}).', fr: 'Points pour un certificat de compétence ({certificate.trade}, {certificate.province}).' }),
    }),
    ...offersClaimed(program),
    needed({
      ...since, id: 'nomination', document: 'nomination-certificate', each: [{ list: 'file.nominations', as: 'nomination', where: { all: [{ field: 'nomination.kind', is: 'nomination' }, { field: 'nomination.expressEntry', is: true }] } }],
      for: 'applicant', subject: 'nomination.province', citations: ['checklist.ee.nomination', 'crs.additional'],
      en: 'Nominated by a province ({nomination.province}, valid to {nomination.expiresOn}).', fr: 'Désignation de cette province ({nomination.province}), valide jusqu’au {nomination.expiresOn}.',
    }),
    ...relatives('applicant', [], 'applicant'),
    ...relatives('partner', [comingPartner], 'partner'),
  ];
};

/** Relations that give points: a sibling in the ranking, close relatives in the selection. */
const relations = ['parent', 'grandparent', 'child', 'grandchild', 'sibling', 'aunt-uncle', 'niece-nephew'];

/** Relatives in Canada, of the applicant or of a partner who comes along. */
function relatives(of: 'applicant' | 'partner', outer: readonly Each[], owner: string): DocumentRequirement[] {
  const inCanadaNow: Condition = { all: [{ field: 'relative.relation', is: relations }, { field: 'relative.status', is: ['citizen', 'permanent-resident'] }, { field: 'relative.livesInCanada', is: true }] };
  return [
    needed({
      ...since, id: `relative.${of}`, document: 'relative-proof', each: [...outer, { list: `${of}.relativesInCanada`, as: 'relative', where: inCanadaNow }], for: owner, subject: 'relative.relation', citations: ['irpr.83', 'crs.additional', 'checklist.ee'],
      en: `Points for a relative of {${of}} in Canada ({relative.relation}, {relative.status}).`, fr: `Points pour un membre de la parenté de {${of}} au Canada ({relative.relation}, {relative.status}).`,
    }),
  ];
}

const invitedAsCec: Condition = { field: 'file.expressEntry.invitedUnder', is: 'ca.ee.cec' };

const exemptionLetter = (given: Pick<DocumentRequirement, 'citations'> & Partial<Pick<DocumentRequirement, 'from' | 'until' | 'when'>> & { id?: string }): DocumentRequirement => needed({
  ...since, id: 'funds-exemption', ...given, document: 'funds-exemption-letter', for: 'applicant',
  en: 'The funds of {applicant} are not asked for: a letter says why, in their place.', fr: '{applicant} n’a pas à prouver de fonds : une lettre en donne la raison à leur place.',
});

/** Settlement funds, or why they are not asked for. The Canadian Experience Class asks for none. */
export function settlementFunds(program: Program): DocumentRequirement[] {
  if (program === 'canadian-experience') return [exemptionLetter({ citations: ['checklist.ee.funds-exemption'] })];
  const proof = {
    document: 'proof-of-funds', for: 'applicant',
    en: '{applicant} shows the settlement funds for the size of the family, unless an offer with authorization to work (or the Canadian Experience Class) sets them aside.', fr: '{applicant} doit prouver les fonds d’établissement selon la taille de la famille, sauf dispense par une offre avec autorisation de travailler (ou la catégorie de l’expérience canadienne).',
  };
  if (program === 'skilled-trades') {
    return tradesByDay.flatMap(({ from, until, groups, year }) => {
      const isExempt = tradeOffersWithAuthorization(groups);
      return [
        needed({ ...proof, from, until, id: `funds.${year}`, when: { not: isExempt }, citations: ['irpr.87.2.funds', 'funds.2025', 'funds.spouse', 'checklist.ee.complete'] }),
        exemptionLetter({ from, until, id: `funds-exemption.${year}`, when: isExempt, citations: ['irpr.87.2.funds', 'checklist.ee.funds-exemption'] }),
      ];
    });
  }
  const isExempt: Condition = program === 'skilled-worker' ? arrangedEmploymentWithAuthorization : { any: [invitedAsCec, arrangedEmploymentWithAuthorization] };
  return [
    needed({ ...proof, ...since, id: 'funds', when: { not: isExempt }, citations: ['checklist.ee.funds', 'funds.2025', 'funds.spouse', 'checklist.ee.complete'] }),
    exemptionLetter({ when: isExempt, citations: ['checklist.ee.funds', 'irpr.82'] }),
  ];
}

type Fees = { from: string; until: string | null; adult: number; child: number; right: number; citation: string };
const feesByDay: readonly Fees[] = [
  { from: '2015-01-01', until: '2020-04-29', adult: 550, child: 150, right: 490, citation: 'checklist.ee.fee.2015' },
  { from: '2020-04-30', until: '2022-04-29', adult: 825, child: 225, right: 500, citation: 'checklist.ee.fee.2020' },
  { from: '2022-04-30', until: '2024-04-29', adult: 850, child: 230, right: 515, citation: 'checklist.ee.fee.2022' },
  { from: '2024-04-30', until: '2026-04-29', adult: 950, child: 260, right: 575, citation: 'checklist.ee.fee.2024' },
  { from: '2026-04-30', until: null, adult: 990, child: 270, right: 600, citation: 'checklist.ee.fee.2026' },
];

/** The fees of the day on which the application is received: one receipt for all, with a reason for each person. */
export const residenceFees: readonly DocumentRequirement[] = feesByDay.flatMap(({ from, until, adult, child, right, citation }) => {
  const when = { from, until, citations: [citation] };
  const person = (name: string, amount: number) => ({ en: `Processing fee of {${name}}: $${amount}.`, fr: `{${name}} : frais de traitement, ${amount} $.` });
  const residence = (name: string) => ({ en: `Right of permanent residence of {${name}}: $${right}; may be paid later, before the visa.`, fr: `{${name}} : droit de résidence permanente, ${right} $; peut être payé plus tard, avant le visa.` });
  const comingChildren: Each = { list: 'applicant.children', as: 'person', where: { all: [{ field: 'person.accompanying', is: true }, { not: { field: 'person.canadian', is: ['citizen', 'permanent-resident'] } }, { measure: 'dependent-child', with: { of: 'person' } }] } };
  return [
    needed({ ...when, id: `fee.${from}`, document: 'processing-fee-receipt', ...person('applicant', adult) }),
    needed({ ...when, id: `fee.${from}.partner`, document: 'processing-fee-receipt', each: [comingPartner], ...person('partner', adult) }),
    needed({ ...when, id: `fee.${from}.child.open`, document: 'processing-fee-receipt', each: [uncertain(comingChildren)], ...person('person', child) }),
    needed({ ...when, id: `fee.${from}.child`, document: 'processing-fee-receipt', each: [certain(comingChildren)], ...person('person', child) }),
    needed({ ...when, id: `right.${from}`, document: 'right-of-permanent-residence-fee-receipt', ...residence('applicant') }),
    needed({ ...when, id: `right.${from}.partner`, document: 'right-of-permanent-residence-fee-receipt', each: [comingPartner], ...residence('partner') }),
  ];
});
