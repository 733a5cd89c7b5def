import type { Bilingual, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { applicationJudgements, filingSteps, inQuebec, judgedInApplication, lmbpCriterion, lmiaCriteria, notOpenYet, ofApplication, offerCriterion, outsideQuebecCriterion, periodsOf, prevailingWageCriteria, quebecFrom, wageOffered, withFloor } from './gtsCommon';
import { hasFloor, isInSubset, isOnList, needsExperience, occupationLists, wageFloor, type OccupationList } from './gtsOccupations';

const otherOccupation: Bilingual = { en: 'Another occupation', fr: 'Une autre profession' };

const occupation = (list: OccupationList): Criterion =>
  ofApplication({
    id: 'gts-b.occupation',
    label: { en: 'Occupation on the Global Talent Occupations List', fr: 'Profession figurant sur la Liste des professions exigeant des talents mondiaux' },
    required: { en: 'An occupation on the list of the day', fr: 'Une profession figurant sur la liste du moment' },
    at: 'lmia-filing', citations: [list.citation], improvable: { by: 'offer', leadMonths: 3 }, condition: isOnList(list),
  });

/** The experience that the position must need, and what only its duties decide. */
function subsetCriteria(list: OccupationList): Criterion[] {
  const years = list.subsetMonths / 12;
  const mathematics = isInSubset(list, 'mathematics');
  const effects = isInSubset(list, 'visual-effects');
  const media = isInSubset(list, 'digital-media');
  return [
    ...(mathematics ? [judgedInApplication('gts-b.mathematics', { en: 'Mathematician or statistician', fr: 'Mathématicien ou statisticien' }, { en: 'Not an actuary or of a related occupation', fr: 'Pas actuaire ni d’une profession connexe' }, ['gts-b.subset', list.citation], { condition: mathematics, otherwise: otherOccupation })] : []),
    ...(effects
      ? [
          ofApplication({
            id: 'gts-b.visual-effects-experience',
            label: { en: 'Experience that the position needs', fr: 'Expérience exigée par le poste' },
            required: { en: `The position needs at least ${years} years in visual effects, video games or animation`, fr: `Le poste exige au moins ${years} ans en effets visuels, en jeux vidéo ou en animation` },
            at: 'lmia-filing', citations: ['gts-b.subset', list.citation], improvable: { by: 'offer', leadMonths: 1 }, condition: { when: effects, so: needsExperience(list) },
          }),
          judgedInApplication('gts-b.visual-effects-duties', { en: 'Roles and skills in visual effects, video games or animation', fr: 'Rôles et compétences en effets visuels, en jeux vidéo ou en animation' }, { en: 'Producer, technical, creative or artistic director or project manager, with the roles and skills of the list', fr: 'Producteur, directeur technique, de la création ou artistique, ou gestionnaire de projet, avec les rôles et compétences de la liste' }, ['gts-b.subset'], { condition: effects, otherwise: otherOccupation }),
        ]
      : []),
    ...(media
      ? [
          ofApplication({
            id: 'gts-b.digital-media-experience',
            label: { en: 'Experience that the position needs', fr: 'Expérience exigée par le poste' },
            required: { en: `The position needs at least ${years} years in one of the digital media skills of the list`, fr: `Le poste exige au moins ${years} ans dans une des compétences en médias numériques de la liste` },
            at: 'lmia-filing', citations: ['gts-b.subset', list.citation], improvable: { by: 'offer', leadMonths: 1 }, condition: { when: media, so: needsExperience(list) },
          }),
          judgedInApplication('gts-b.digital-media-duties', { en: 'Digital media skills', fr: 'Compétences en médias numériques' }, { en: 'A digital media designer whose skills are on the list (3D modelling, compositing, rigging, UI and UX, virtual reality …)', fr: 'Un concepteur de médias numériques dont les compétences figurent sur la liste (modélisation 3D, composition, squelettage, IU et EU, réalité virtuelle …)' }, ['gts-b.subset'], { condition: media, otherwise: otherOccupation }),
        ]
      : []),
  ];
}

const floor = (list: OccupationList): Criterion =>
  ofApplication({
    id: 'gts-b.wage-floor',
    label: { en: 'Minimum wage of the occupation', fr: 'Salaire minimal de la profession' },
    required: { en: 'At least the hourly wage that the list sets for the occupation; in Quebec the amounts of MIFI hold instead', fr: 'Au moins le salaire horaire que la liste fixe pour la profession; au Québec, les montants du MIFI s’appliquent plutôt' },
    at: 'lmia-filing', citations: ['gts-b.wage-floor', 'gts.quebec'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { when: hasFloor(list), so: withFloor({ number: wageOffered, atLeast: wageFloor(list) }) },
    verify: [{ id: 'gts.quebec-wage', when: inQuebec }],
  });

function version(period: Period): PathwayVersion {
  const list = occupationLists.find(({ from, until }) => from <= period.from && (until === null || period.from <= until));
  if (!list) throw new RangeError(`no occupation list on ${period.from}`);
  return {
    ...period, intake: 'open', citations: ['gts.stream', list.citation], scores: [], over: { list: 'applicant.offers', as: 'offer' },
    criteria: [
      offerCriterion('gts-b'),
      ...(period.from < quebecFrom ? [outsideQuebecCriterion('gts-b')] : []),
      ...lmiaCriteria('gts-b'),
      occupation(list),
      ...subsetCriteria(list),
      ...prevailingWageCriteria('gts-b'),
      floor(list),
      lmbpCriterion('gts-b'),
      ...applicationJudgements('gts-b', period),
    ],
    steps: filingSteps('gts-b'),
  };
}

export const gtsB: Pathway = {
  id: 'ca.wp.gts-b',
  title: { en: 'Global Talent Stream, Category B', fr: 'Volet des talents mondiaux, catégorie B' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { lmia: 'always', shortStaysInQuebec: true },
  versions: periodsOf(occupationLists.map(({ from }) => from)).map(version),
  closed: notOpenYet,
};
