import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { ageBetween, asked, guide, highSchool, hoursWithEmployer, inBusiness, intent, judged, language, lasting, levelOffered, lookUp, notHeld, offerThere, ofOffer, others, reaches, workCounted, worked, type Stream, type Verify } from '../atlanticProgram/common';
import { profile } from '../atlanticProgram/expressEntryLink';
import { applicationStep, interestSteps, residenceStep, validMonths } from '../atlanticProgram/steps';

/** Read back, and as published. */
const published = '2026-06-20';
const periods: readonly Period[] = [{ from: '2026-01-15', until: '2026-06-19' }, { from: published, until: null }];
const readBack: Verify = lookUp('pe.read-back', 'Criteria of the time, read back from those of June 2026', 'Critères de l’époque, lus d’après ceux de juin 2026');
const verifyIn = ({ from }: Period, ...verify: readonly Verify[]): readonly Verify[] => [...verify, ...(from < published ? [readBack] : [])];

const stream = (name: string, prefix: string): Stream => ({ prefix, id: `ca.pe.${name}`, province: 'PE', citation: `pe.${name}` });
const byOffer = { improvable: { by: 'offer', leadMonths: 3 } } as const;

const permit = (...where: readonly Condition[]): Condition => ({ some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, ...where] } });
const graduateOfIsland: Condition = { measure: 'atlantic-graduate', with: { province: 'PE', type: 'any' } };
const sixMonths = (of: Stream): Criterion => {
  const work = hoursWithEmployer(of, 780);
  return ofOffer(asked(of, 'work', { en: 'Six months with the employer', fr: 'Six mois chez l’employeur' }, { en: 'At least 6 months (780 hours) of work for the employer on Prince Edward Island', fr: 'Au moins 6 mois (780 heures) de travail chez l’employeur à l’Île-du-Prince-Édouard' }, work.enough, { improvable: { by: 'work', leadMonths: 6 }, citations: ['atlantic.hours'], verify: [workCounted(of, work.open)] }));
};

const workerStream = stream('skilled-worker', 'pe-sw');
/** Studies after secondary school of two years or more, completed. */
const twoYearStudies: Condition = {
  some: 'applicant.education', as: 'study',
  where: { all: [{ not: { field: 'study.level', is: ['none', 'secondary', 'one-year'] } }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } }] },
};
const hasOffer: Condition = { has: 'offer.employerId' };
const twoYears = worked(3_120, { years: 5 });
const worker = (period: Period): readonly Criterion[] => [
  ...offerThere(workerStream, verifyIn(period)), levelOffered(workerStream, 0, 3), lasting(workerStream, 2),
  asked(workerStream, 'work', { en: 'Two years of experience', fr: 'Deux ans d’expérience' }, { en: '2 years (3,120 hours) of work in the last 5 years', fr: '2 ans (3 120 heures) de travail au cours des 5 dernières années' }, twoYears.enough, { improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'], verify: [workCounted(workerStream, twoYears.open)] }),
  asked(workerStream, 'permit', { en: 'Work permit', fr: 'Permis de travail' }, { en: 'A valid work permit', fr: 'Un permis de travail valide' }, permit(), { improvable: { by: 'document', leadMonths: 3 } }),
  asked(workerStream, 'education', { en: 'Education', fr: 'Études' }, { en: 'Studies after secondary school of 2 years or more', fr: 'Des études postsecondaires de 2 ans ou plus' }, twoYearStudies, { improvable: { by: 'study', leadMonths: 24 }, citations: ['atlantic.education'] }),
  ageBetween(workerStream, 18, 59),
  ofOffer(language(workerStream, { en: 'CLB or NCLC 4 in each ability, or a declaration of the employer (PEIW-02)', fr: 'NCLC ou CLB 4 dans chaque compétence, ou une déclaration de l’employeur (PEIW-02)' }, { any: [reaches(4), { all: [hasOffer, notHeld] }] }, {
    verify: [lookUp('pe.language-declaration', 'Whether the employer declares the language (PEIW-02)', 'Déclaration ou non de la langue par l’employeur (PEIW-02)', { not: reaches(4) })],
  })),
  inBusiness(workerStream, 2), ...intent(workerStream),
];

const outsideStream = stream('skilled-worker-outside', 'pe-swo');
const outside = (period: Period): readonly Criterion[] => [
  ...offerThere(outsideStream, verifyIn(period, guide(outsideStream))),
  asked(outsideStream, 'outside', { en: 'Outside Canada', fr: 'À l’extérieur du Canada' }, { en: 'Lives outside Canada', fr: 'Vit à l’extérieur du Canada' }, { not: { measure: 'lives-in-canada', with: { of: 'applicant' } } }),
  ofOffer(asked(outsideStream, 'authorized-employer', { en: 'Employer authorized beforehand', fr: 'Employeur autorisé au préalable' }, { en: 'The employer is authorized by the province beforehand, recorded as registered with it', fr: 'L’employeur est autorisé au préalable par la province, consigné comme inscrit auprès d’elle' }, { measure: 'atlantic-approved', with: { of: 'offer', kind: 'employer-registration' } }, { improvable: { by: 'employer', leadMonths: 3 } })),
  inBusiness(outsideStream, 2), others(outsideStream), ...intent(outsideStream),
];

const criticalStream = stream('critical-worker', 'pe-cw');
const critical = (period: Period): readonly Criterion[] => [
  ...offerThere(criticalStream, verifyIn(period, guide(criticalStream))), levelOffered(criticalStream, 4, 5), sixMonths(criticalStream), inBusiness(criticalStream, 2), others(criticalStream), ...intent(criticalStream),
];

const intermediateStream = stream('intermediate-experience', 'pe-ie');
const intermediate = (period: Period): readonly Criterion[] => [
  ...offerThere(intermediateStream, verifyIn(period, guide(intermediateStream))), levelOffered(intermediateStream, 4, 4), sixMonths(intermediateStream),
  asked(intermediateStream, 'permit', { en: 'Work permit with an assessment', fr: 'Permis de travail fondé sur une étude' }, { en: 'A valid work permit that rests on a labour market impact assessment', fr: 'Un permis de travail valide fondé sur une étude d’impact sur le marché du travail' }, permit({ field: 'permit.basis', is: 'lmia' }), { improvable: { by: 'document', leadMonths: 6 } }),
  language(intermediateStream, { en: 'CLB or NCLC 4 in each ability', fr: 'NCLC ou CLB 4 dans chaque compétence' }, reaches(4)), inBusiness(intermediateStream, 2), others(intermediateStream), ...intent(intermediateStream),
];

const graduateStream = stream('international-graduate', 'pe-ig');
const graduate = (period: Period): readonly Criterion[] => [
  ...offerThere(graduateStream, verifyIn(period, guide(graduateStream))),
  asked(graduateStream, 'graduate', { en: 'Graduate of the Island', fr: 'Diplômé de l’Île' }, { en: 'A credential after secondary school of an institution on Prince Edward Island', fr: 'Un titre postsecondaire d’un établissement de l’Île-du-Prince-Édouard' }, graduateOfIsland, { improvable: { by: 'study', leadMonths: 12 } }),
  inBusiness(graduateStream, 2), others(graduateStream), ...intent(graduateStream),
];

const demandStream = stream('occupations-in-demand', 'pe-oid');
const inDemand = ['33102', '73300', '75110', '65310', '95109', '75101', '94140', '94141'];
const relatedYear = worked(1_560, { occupation: 'offer', related: true, years: 60 });
const demand = (period: Period): readonly Criterion[] => [
  ...offerThere(demandStream, verifyIn(period)),
  ofOffer(asked(demandStream, 'occupation', { en: 'Occupation in demand', fr: 'Profession en demande' }, { en: `One of ${inDemand.slice(0, -1).join(', ')} and ${inDemand.at(-1)}`, fr: `Une de ces professions : ${inDemand.slice(0, -1).join(', ')} et ${inDemand.at(-1)}` }, { measure: 'noc-is', with: { of: 'offer', codes: inDemand } }, byOffer)),
  ofOffer(asked(demandStream, 'work', { en: 'A year of experience', fr: 'Un an d’expérience' }, { en: '1 year (1,560 hours) of work related to the offer', fr: '1 an (1 560 heures) de travail lié à l’offre' }, relatedYear.enough, { improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'], verify: [workCounted(demandStream, relatedYear.open)] })),
  highSchool(demandStream), language(demandStream, { en: 'CLB or NCLC 4 in each ability', fr: 'NCLC ou CLB 4 dans chaque compétence' }, reaches(4)), inBusiness(demandStream, 2), ...intent(demandStream),
];

const expressStream = stream('express-entry', 'pe-ee');
const isPostGraduation: Condition = { field: 'permit.basis', is: 'C43' };
const fourMonthsLeft: Condition = { number: { field: 'permit.expiresOn', none: 9_999_999 }, atLeast: { addMonths: { today: true }, months: 4 } };
const express = (period: Period): readonly Criterion[] => [
  { ...profile(expressStream), verify: verifyIn(period, guide(expressStream)) },
  asked(expressStream, 'post-graduation', { en: 'Post-graduation work permit from elsewhere', fr: 'Permis de travail postdiplôme d’ailleurs' }, { en: 'Holders of a post-graduation work permit who did not graduate on the Island: 9 months of work there and 4 months left on the permit', fr: 'Titulaires d’un permis de travail postdiplôme non diplômés de l’Île : 9 mois de travail sur place et 4 mois restants au permis' }, {
    when: { all: [permit(isPostGraduation), { not: graduateOfIsland }] }, so: { all: [permit(isPostGraduation, fourMonthsLeft), { number: { measure: 'work-months', with: { provinces: ['PE'], years: 60 } }, atLeast: 9 }] },
  }, { improvable: { by: 'work', leadMonths: 9 } }),
  judged({ ...expressStream, citation: 'pe.express-entry-grid' }, 'selection', { en: 'Selection in a round', fr: 'Sélection dans une ronde' }, { en: 'The expression of interest leads to an invitation', fr: 'La déclaration d’intérêt mène à une invitation' }),
  others(expressStream), ...intent(expressStream),
];

const closed: NonNullable<Pathway['closed']> = { label: { en: 'No rules held for this day: they are held from 15 January 2026', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 15 janvier 2026' }, citations: ['pe.held'] };

const pathway = (of: Stream, en: string, fr: string, criteria: (period: Period) => readonly Criterion[], linked = false): Pathway => ({
  id: of.id, kind: 'province', title: { en: `Prince Edward Island: ${en}`, fr: `Île-du-Prince-Édouard : ${fr}` }, closed,
  versions: periods.map((period): PathwayVersion => ({
    ...period, intake: 'by-invitation', citations: [of.citation, 'pe.held', 'pe.eoi'], scores: [], criteria: criteria(period), ...(linked ? {} : { over: { list: 'applicant.offers', as: 'offer' } }),
    steps: [
      ...interestSteps(of, 'pe.eoi', { en: 'Submit an expression of interest, free of charge and valid for 6 months', fr: 'Soumettre une déclaration d’intérêt, sans frais et valide 6 mois' }, { en: 'Invitation in a round; the fee of $300 is paid then', fr: 'Invitation dans une ronde; les frais de 300 $ se paient alors' }, validMonths(6)),
      applicationStep(of, ['pe.forms', 'pe.eoi'], { en: 'Apply to the province, with forms PEIW-02 and PEIW-03 of the employer', fr: 'Présenter la demande à la province, avec les formulaires PEIW-02 et PEIW-03 de l’employeur' }),
      residenceStep(of, linked, []),
    ],
  })),
});

export const princeEdwardIslandPathways: readonly Pathway[] = [
  pathway(workerStream, 'Skilled Worker in Prince Edward Island', 'Travailleurs qualifiés à l’Île-du-Prince-Édouard', worker),
  pathway(outsideStream, 'Skilled Worker outside Canada', 'Travailleurs qualifiés à l’extérieur du Canada', outside),
  pathway(criticalStream, 'Critical Worker', 'Travailleurs essentiels', critical),
  pathway(intermediateStream, 'Intermediate Experience', 'Expérience intermédiaire', intermediate),
  pathway(graduateStream, 'International Graduate', 'Diplômés étrangers', graduate),
  pathway(demandStream, 'Occupations in Demand', 'Professions en demande', demand),
  pathway(expressStream, 'Express Entry', 'Entrée express', express, true),
];
