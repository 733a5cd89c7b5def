import type { Condition, Criterion, NumberExpression } from '../../pack/types';
import { asked, reaches, statedLevels, type Stream } from './common';

export const profile = (stream: Stream): Criterion =>
  asked(stream, 'profile', { en: 'Express Entry profile', fr: 'Profil Entrée express' }, { en: 'An active Express Entry profile', fr: 'Un profil Entrée express actif' }, { measure: 'express-entry-profile' }, { at: 'as-of', improvable: { by: 'document', leadMonths: 1 } });

/** Hours that count in the Canadian Experience Class, up to a level. */
const hoursInCanada = (highestTeer: number): NumberExpression => ({ measure: 'work-hours', with: { where: 'canada', highestTeer, years: 3, authorized: true, selfEmployment: false, duringStudy: false } });
const upTo3 = hoursInCanada(3);
const upTo1 = hoursInCanada(1);
/** One condition for all streams that ask for it. */
const federalLevel: Condition = {
  any: [
    reaches(7),
    { all: [{ measure: 'sk-trade-years' }, { measure: 'language-reaches', with: { of: 'applicant', each: 4, listening: 5, speaking: 5 } }] },
    // A year in Canada, more of it in TEER 2 and 3 than above.
    { all: [{ number: upTo3, atLeast: 1_560 }, { number: upTo3, atLeast: { sum: [upTo1, upTo1, 0.01] } }, reaches(5)] },
  ],
};

/** The level of the federal program that applies. */
export const federalLanguage = (stream: Stream): Criterion =>
  asked(
    stream, 'language', { en: 'Language', fr: 'Langue' },
    {
      en: 'The level of the federal program: CLB or NCLC 7 in each ability; in a trade 5 in listening and speaking and 4 in reading and writing; with a year in Canada, more of it in TEER 2 and 3 than above, 5',
      fr: 'Le niveau du programme fédéral : NCLC ou CLB 7 dans chaque compétence; dans un métier, 5 à l’oral (compréhension et expression) et 4 à l’écrit; avec un an au Canada, surtout de FEER 2 et 3, 5',
    },
    federalLevel,
    { improvable: { by: 'retest', leadMonths: 2 }, citations: ['irpr.75.language', 'irpr.87.1.language', 'fst.language'], verify: [statedLevels] },
  );
