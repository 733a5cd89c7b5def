import type { DocumentRequirement, RequirementSet } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { highWageLmia, lmiaApplication, lowWageLmia } from './lmia';
import { byOffer, needed, onlyWhere, requirementSet } from './requirement';

/** The employer’s application is still to be made or decided. */
const undecided: Condition = { not: { field: 'offer.lmia.decision', is: ['positive', 'neutral'] } };
const employersStage = (requirements: readonly DocumentRequirement[]): DocumentRequirement[] => onlyWhere(requirements, undecided);

/** An assessment in support of permanent residence: its form, and the recruitment of high-wage positions. */
const permanentResidenceLmia: readonly DocumentRequirement[] = [
  needed({
    id: 'form', document: 'emp-5593', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.permanent-residence'],
    en: 'For an assessment of {offer} that supports permanent residence, alone or with a work permit.', fr: 'Pour une étude appuyant la résidence permanente ({offer}), seule ou avec un permis de travail.',
  }),
  ...highWageLmia.filter(({ document }) => document === 'recruitment-evidence' || document === 'worker-information'),
];

/** The employer’s papers of a pathway that rests on an assessment: they fall away once it is decided. */
export const lmiaPermitSets: readonly RequirementSet[] = [
  requirementSet('high-wage.application', employersStage([...lmiaApplication, ...highWageLmia])),
  requirementSet('low-wage.application', employersStage([...lmiaApplication, ...lowWageLmia])),
  requirementSet('permanent-residence.application', employersStage([...lmiaApplication.filter(({ document }) => document !== 'emp-5593'), ...permanentResidenceLmia])),
];
