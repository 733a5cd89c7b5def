import type { Arguments, Bilingual, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { noMisrepresentation, outsideQuebec, profileSteps, skilled, statedLevels, type Classification } from './common';

/** `physicians`: since the public policy of 2023 their publicly funded work on own account counts. */
type SelfEmployment = false | 'physicians';

/** Paid, authorized work in Canada in the three years before the application: neither on own account nor during full-time study. IRPR 87.1(2)(a), (3). */
const canadianWork = (selfEmployment: SelfEmployment): Arguments => ({ where: 'canada', highestTeer: 3, years: 3, authorized: true, selfEmployment, duringStudy: false });

const ownAccount: Bilingual = {
  en: ' Publicly funded self-employed work as a physician counts.',
  fr: ' Le travail autonome de médecin, financé par l’État, compte.',
};

/** The two levels in the words of each classification. */
const languageWords: Readonly<Record<Classification, Bilingual>> = {
  noc2016: {
    en: 'CLB or NCLC 7 in each of the four abilities for skill type 0 or level A, 5 for level B: by the occupation with most of the work; results less than 2 years old',
    fr: 'NCLC ou CLB 7 dans chacune des quatre compétences pour le genre 0 ou le niveau A, 5 pour le niveau B : selon la profession qui compte le plus d’heures; résultats de moins de 2 ans',
  },
  noc2021: {
    en: 'CLB or NCLC 7 in each of the four abilities for TEER 0 or 1, 5 for TEER 2 or 3: by the occupation with most of the work; results less than 2 years old',
    fr: 'NCLC ou CLB 7 dans chacune des quatre compétences pour les FEER 0 et 1, 5 pour les FEER 2 et 3 : selon la profession qui compte le plus d’heures; résultats de moins de 2 ans',
  },
};

function criteria(classification: Classification, selfEmployment: SelfEmployment): readonly Criterion[] {
  const work = canadianWork(selfEmployment);
  const occupations = skilled(classification);
  const policy = selfEmployment === 'physicians' ? ['policy.physicians'] : [];
  const and = (language: 'en' | 'fr'): string => (selfEmployment === 'physicians' ? ownAccount[language] : '');
  return [
    {
      id: 'cec.work',
      label: { en: 'One year of skilled work in Canada', fr: 'Un an de travail qualifié au Canada' },
      required: {
        en: `At least 1 year (1,560 hours, full time or as much part time) in Canada, ${occupations.en}, within the last 3 years, in one or more occupations; authorized, not during full-time study and not on own account.${and('en')}`,
        fr: `Au moins 1 an (1 560 heures, à temps plein ou l’équivalent à temps partiel) au Canada, ${occupations.fr}, au cours des 3 dernières années, dans une ou plusieurs professions; autorisé, ni pendant des études à temps plein ni à son compte.${and('fr')}`,
      },
      at: 'filing', citations: ['irpr.87.1.work', 'irpr.87.1.excluded', 'irpr.73', 'irpr.73.year', ...policy], improvable: { by: 'work', leadMonths: 12 },
      condition: { number: { measure: 'work-years', with: { of: 'applicant', ...work } }, atLeast: 1 },
    },
    {
      id: 'cec.language',
      label: { en: 'Language', fr: 'Langue' },
      required: languageWords[classification],
      at: 'filing', citations: ['irpr.87.1.language', 'language.one-skill-retake', ...policy], improvable: { by: 'retest', leadMonths: 2 },
      // Without any work in Canada there is no occupation that the level would follow from.
      condition: {
        when: { not: { number: { measure: 'work-hours', with: work }, below: 1 } },
        so: {
          any: [
            { measure: 'language-reaches', with: { of: 'applicant', each: 7 } },
            { all: [{ measure: 'language-reaches', with: { of: 'applicant', each: 5 } }, { number: { measure: 'teer-of-most-work', with: work }, atLeast: 2 }] },
          ],
        },
      },
      verify: statedLevels,
    },
    outsideQuebec('cec', 'irpr.87.1.quebec'),
    noMisrepresentation('cec'),
    {
      id: 'cec.duties',
      label: { en: 'Duties of the occupations', fr: 'Fonctions des professions' },
      required: {
        en: 'Performed the actions of the lead statement of each occupation and a substantial number of its main duties, all the essential ones among them',
        fr: 'A accompli l’ensemble des tâches de l’énoncé principal de chaque profession et une partie appréciable de ses fonctions principales, y compris toutes les fonctions essentielles',
      },
      at: 'filing', citations: ['irpr.87.1.duties'], improvable: null, condition: 'judgement',
    },
  ];
}

const version = (from: string, until: string | null, classification: Classification, selfEmployment: SelfEmployment = false): PathwayVersion => ({
  from, until, intake: 'by-invitation', criteria: criteria(classification, selfEmployment), scores: ['crs'], steps: profileSteps('cec'),
  citations: ['irpr.87.1.work', 'irpa.11.2.2.a', ...(classification === 'noc2021' ? ['irpr.noc-2021'] : [])],
  note: { en: 'Neither schooling nor settlement funds nor selection points are asked for.', fr: 'Ni études, ni fonds d’établissement, ni points de sélection ne sont exigés.' },
});

export const cec: Pathway = {
  id: 'ca.ee.cec',
  title: { en: 'Canadian Experience Class (Express Entry)', fr: 'Catégorie de l’expérience canadienne (Entrée express)' },
  kind: 'permanent-residence',
  versions: [version('2015-01-01', '2022-11-15', 'noc2016'), version('2022-11-16', '2023-04-24', 'noc2021'), version('2023-04-25', null, 'noc2021', 'physicians')],
  closed: {
    label: {
      en: 'No rules held for this day: they are held from 1 January 2015, when Express Entry began',
      fr: 'Aucune règle conservée pour ce jour : elles le sont depuis le 1er janvier 2015, début d’Entrée express',
    },
    citations: ['programs.before-2015'],
  },
};
