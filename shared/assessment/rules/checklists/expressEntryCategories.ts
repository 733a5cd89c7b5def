import type { DocumentRequirement, RequirementSet } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { categoryLists, type CategoryList } from '../expressEntry/categoryLists';
import { ofCredential } from './offer';
import { completed, endedWithin, needed, onlyWhere, requirementSet } from './requirement';

const inCanadaOnly: ReadonlySet<string> = new Set(['physicians', 'senior-managers', 'researchers']);
const ofCategory = (category: string, { from }: CategoryList): string[] => ['checklist.ee.category', `category.${category}.${from.slice(0, 4)}`];

/** A letter for each job of the last three years in an occupation of the list. */
function letters(category: string, list: CategoryList): DocumentRequirement {
  const months = list.from < '2026-02-18' && !inCanadaOnly.has(category) ? 6 : 12;
  const counts: readonly Condition[] = [{ not: { field: 'job.paid', is: false } }, { not: { field: 'job.selfEmployed', is: true } }, endedWithin('job', 3), { measure: 'noc-is', with: { of: 'job', codes: list.codes } }, ...(inCanadaOnly.has(category) ? [{ field: 'job.country', is: 'CA' } as const] : [])];
  return needed({
    from: list.from, until: list.until, id: `work.${list.from}`, document: 'reference-letter', each: [{ list: 'applicant.work', as: 'job', where: { all: counts } }], for: 'applicant', subject: 'job.employer', citations: ofCategory(category, list),
    en: `The category of the round: letters cover ${months} months in one occupation of its list. {job} ({job.employer}, {job.startedOn} – {job.endedOn}) is one of them.`,
    fr: `Catégorie de la ronde : des lettres couvrent ${months} mois dans une seule profession de sa liste. {job} ({job.employer}, {job.startedOn} – {job.endedOn}) en fait partie.`,
  });
}

const french: DocumentRequirement = needed({
  from: '2023-05-31', id: 'language', document: 'language-test', for: 'applicant', subject: 'test.test', citations: ['checklist.ee.category', 'category.french'],
  each: [{ list: 'applicant.languageTests', as: 'test', where: { all: [{ field: 'test.test', is: ['TEF', 'TCF'] }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] } }],
  en: 'The category of the round: NCLC 7 in each ability ({test}, {test.takenOn}).', fr: 'Catégorie de la ronde : NCLC 7 dans chaque compétence ({test}, {test.takenOn}).',
});

/** The offer of the Canadian Armed Forces, the record of service and the credential of two years. */
const recruits = (list: CategoryList): readonly DocumentRequirement[] => {
  const given = { from: list.from, until: list.until, citations: ofCategory('military', list) };
  return [
    needed({
      ...given, id: 'offer', document: 'job-offer-letter', for: 'employer', subject: 'claimed.id',
      each: [{ list: 'applicant.offers', as: 'claimed', where: { measure: 'noc-is', with: { of: 'claimed', codes: list.codes } } }, { list: 'file.employers', as: 'employer', where: { same: ['employer.id', 'claimed.employerId'] } }],
      en: 'The category of the round: the offer of {employer} ({claimed}) for three years or more.', fr: 'Catégorie de la ronde : l’offre de {employer} ({claimed}) pour trois ans ou plus.',
    }),
    needed({
      ...given, id: 'service', document: 'military-discharge', each: [{ list: 'applicant.militaryService', as: 'service' }], for: 'applicant', subject: 'service.country',
      en: 'The category of the round: record of service without a break for ten years ({service.country}).', fr: 'Catégorie de la ronde : état de service sans interruption pendant dix ans ({service.country}).',
    }),
    needed({
      ...given, id: 'education', document: 'education-credential', for: 'applicant', subject: ofCredential,
      each: [{ list: 'applicant.education', as: 'study', where: { all: [completed('study'), { not: { field: 'study.level', is: 'one-year' } }] } }],
      en: 'The category of the round: a post-secondary credential of two years or more ({study}, {study.level}).', fr: 'Catégorie de la ronde : un titre postsecondaire de deux ans ou plus ({study}, {study.level}).',
    }),
  ];
};

const { military, ...occupations } = categoryLists;

const proofs: readonly (readonly [category: string, requirements: readonly DocumentRequirement[]])[] = [
  ['french', [french]],
  ...Object.entries(occupations).map(([category, lists]) => [category, lists.map((list) => letters(category, list))] as const),
  ['military', military.flatMap(recruits)],
];

/** The proof of each category, and all of them for an application of which the category of the invitation is on file. */
export const categorySets: readonly RequirementSet[] = [
  ...proofs.map(([category, requirements]) => requirementSet(`express-entry.category.${category}`, requirements)),
  requirementSet('express-entry.category-invited', proofs.flatMap(([category, requirements]) =>
    onlyWhere(requirements, { field: 'file.expressEntry.invitedCategory', is: `ca.ee.category.${category}` }).map((one) => ({ ...one, id: `${category}.${one.id}` })))),
];
