import type { Arguments, Condition, Criterion, Step } from '../../pack/types';
import { statedLevels } from './common';

/** Work that the Canadian Experience Class takes: neither on own account nor during full-time study. IRPR 87.1(3). */
const canadian: Arguments = { where: 'canada', highestTeer: 3, years: 3, authorized: true, selfEmployment: false, duringStudy: false };
const yearInCanada: Condition = { number: { measure: 'work-years', with: { of: 'applicant', ...canadian } }, atLeast: 1 };

/** The level of the federal program that applies. */
export const federalLanguage = (prefix: string): Criterion => ({
  id: `${prefix}.language`, label: { en: 'Language', fr: 'Langue' },
  required: {
    en: 'The level of the federal program: CLB or NCLC 7 in each ability; in a trade 5 in listening and speaking and 4 in reading and writing; with a year in Canada, most of it in TEER 2 or 3, 5',
    fr: 'Le niveau du programme fédéral : NCLC ou CLB 7 dans chaque compétence; dans un métier, 5 à l’oral (compréhension et expression) et 4 à l’écrit; avec un an au Canada, surtout de FEER 2 ou 3, 5',
  },
  at: 'filing', citations: ['sk.express-entry-language', 'sk.language', 'sk.express-entry-trade'], improvable: { by: 'retest', leadMonths: 2 },
  condition: {
    any: [
      { measure: 'language-reaches', with: { of: 'applicant', each: 7 } },
      { all: [{ measure: 'sk-trade-years' }, { measure: 'language-reaches', with: { of: 'applicant', each: 4, listening: 5, speaking: 5 } }] },
      { all: [yearInCanada, { number: { measure: 'teer-of-most-work', with: canadian }, atLeast: 2 }, { measure: 'language-reaches', with: { of: 'applicant', each: 5 } }] },
    ],
  },
  verify: [statedLevels],
});

export const profileCriterion = (prefix: string, citation: string): Criterion => ({
  id: `${prefix}.profile`, label: { en: 'Express Entry profile', fr: 'Profil Entrée express' }, required: { en: 'An active Express Entry profile', fr: 'Un profil Entrée express actif' },
  at: 'as-of', citations: [citation], improvable: { by: 'document', leadMonths: 1 }, condition: { measure: 'express-entry-profile' },
});

/** Permanent residence after a nomination that is linked to Express Entry. */
export const profileStep = (step: Step): Step => ({
  ...step,
  title: {
    en: 'Accept the nomination in the Express Entry profile within 30 days, and apply for permanent residence within 60 days of the invitation',
    fr: 'Accepter la désignation dans le profil Entrée express dans les 30 jours et demander la résidence permanente dans les 60 jours suivant l’invitation',
  },
});
