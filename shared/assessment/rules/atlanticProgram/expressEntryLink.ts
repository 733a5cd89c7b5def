import type { Condition, Criterion } from '../../pack/types';
import { asked, reaches, statedLevels, type Stream } from './common';

export const profile = (stream: Stream): Criterion =>
  asked(stream, 'profile', { en: 'Express Entry profile', fr: 'Profil Entrée express' }, { en: 'An active Express Entry profile', fr: 'Un profil Entrée express actif' }, { measure: 'express-entry-profile' }, { at: 'as-of', improvable: { by: 'document', leadMonths: 1 } });

const yearInCanada = (highestTeer: number): Condition => ({ number: { measure: 'work-years', with: { of: 'applicant', where: 'canada', highestTeer, years: 3, authorized: true, selfEmployment: false, duringStudy: false } }, atLeast: 1 });

/** The level of the federal program that applies. */
export const federalLanguage = (stream: Stream): Criterion =>
  asked(
    stream, 'language', { en: 'Language', fr: 'Langue' },
    {
      en: 'The level of the federal program: CLB or NCLC 7 in each ability; in a trade 5 in listening and speaking and 4 in reading and writing; with a year in Canada in TEER 2 or 3, 5',
      fr: 'Le niveau du programme fédéral : NCLC ou CLB 7 dans chaque compétence; dans un métier, 5 à l’oral (compréhension et expression) et 4 à l’écrit; avec un an au Canada de FEER 2 ou 3, 5',
    },
    {
      any: [
        reaches(7),
        { all: [{ measure: 'sk-trade-years' }, { measure: 'language-reaches', with: { of: 'applicant', each: 4, listening: 5, speaking: 5 } }] },
        { all: [yearInCanada(3), { not: yearInCanada(1) }, reaches(5)] },
      ],
    },
    { improvable: { by: 'retest', leadMonths: 2 }, citations: ['irpr.75.language', 'irpr.87.1.language', 'fst.language'], verify: [statedLevels] },
  );
