import type { Condition, Criterion, NumberExpression, Parameter, Pathway, PathwayVersion, Period } from '../../pack/types';
import { applicationJudgements, filingSteps, inQuebec, judgedInApplication, lmbpCriterion, lmiaCriteria, notOpenYet, ofApplication, offerCriterion, outsideQuebecCriterion, periodsOf, prevailingWageCriteria, quebecFrom, streamFrom, wageOffered, withFloor } from './gtsCommon';
import { isInSubset, isSurelyOnList, occupationLists, type OccupationList } from './gtsOccupations';

/** A referral for the worker, or a partner that refers the employer; a partner that is named is designated. */
const referred: Condition = {
  all: [{ any: [{ some: 'offer.approvals', as: 'approval', where: { field: 'approval.kind', is: 'gts-referral' } }, { has: 'offer.employer.gtsReferralPartner' }] }, { measure: 'referred-by-designated' }],
};

/** Two positions were approved in the calendar year: this one is the third or a later one. */
const isThird: Condition = { number: { measure: 'approved-positions', with: { stream: 'gts-a' } }, atLeast: 2 };
const byPosition = (first: string, third: string): NumberExpression => ({ if: isThird, so: { parameter: third }, else: { parameter: first } });

const fiveYears = 60;

const ofTheMinistry: NonNullable<Criterion['verify']> = [{ id: 'gts.quebec-wage', when: inQuebec }];

const criteria = (list: OccupationList, period: Period): readonly Criterion[] => {
  const mathematics = isInSubset(list, 'mathematics');
  return [
    offerCriterion('gts-a'),
    ...(period.from < quebecFrom ? [outsideQuebecCriterion('gts-a')] : []),
    ...lmiaCriteria('gts-a'),
    ofApplication({
      id: 'gts-a.not-category-b',
      label: { en: 'Not an occupation of Category B', fr: 'Pas une profession de la catégorie B' },
      required: { en: 'An occupation that is not on the Global Talent Occupations List: one that is goes to Category B, even with a referral', fr: 'Une profession qui ne figure pas sur la Liste des professions exigeant des talents mondiaux : sinon, elle relève de la catégorie B, même avec une recommandation' },
      at: 'lmia-filing', citations: ['gts-a.precedence', list.citation], improvable: { by: 'offer', leadMonths: 3 }, condition: { not: isSurelyOnList(list) },
    }),
    ...(mathematics
      ? [judgedInApplication('gts-a.mathematics', { en: 'Actuary or related occupation', fr: 'Actuaire ou profession connexe' }, { en: 'Mathematicians and statisticians go to Category B; actuaries and related occupations do not', fr: 'Les mathématiciens et les statisticiens relèvent de la catégorie B; les actuaires et les professions connexes n’en relèvent pas' }, ['gts-b.subset', list.citation], { condition: mathematics, otherwise: { en: 'Another occupation', fr: 'Une autre profession' } })]
      : []),
    ofApplication({
      id: 'gts-a.referral',
      label: { en: 'Referral by a designated partner', fr: 'Recommandation d’un partenaire de recommandation désigné' },
      required: { en: 'A designated partner refers the employer', fr: 'Un partenaire de recommandation désigné oriente l’employeur vers le volet' },
      at: 'lmia-filing', citations: ['gts-a.referral'], improvable: { by: 'employer', leadMonths: 2 }, condition: referred,
    }),
    ofApplication({
      id: 'gts-a.specialized-talent',
      label: { en: 'Unique and specialized position', fr: 'Poste unique et spécialisé' },
      required: { en: 'The position needs advanced knowledge of the industry', fr: 'Le poste exige une connaissance avancée de l’industrie' },
      at: 'lmia-filing', citations: ['gts-a.position'], improvable: { by: 'offer', leadMonths: 1 }, condition: { field: 'offer.uniqueSpecializedTalent', is: true },
    }),
    ofApplication({
      id: 'gts-a.degree-or-experience',
      label: { en: 'Advanced degree or specialized experience', fr: 'Diplôme d’études supérieures ou expérience spécialisée' },
      required: { en: 'The position needs an advanced degree in the specialization, or at least 5 years of specialized experience', fr: 'Le poste exige un diplôme d’études supérieures dans la spécialisation, ou au moins 5 ans d’expérience spécialisée' },
      at: 'lmia-filing', citations: ['gts-a.position'], improvable: { by: 'offer', leadMonths: 1 },
      condition: { any: [{ field: 'offer.requires.level', is: ['master', 'professional', 'doctorate'] }, { number: { field: 'offer.requires.experienceMonths' }, atLeast: fiveYears }] },
    }),
    ofApplication({
      id: 'gts-a.hourly-wage',
      label: { en: 'Hourly wage', fr: 'Salaire horaire' },
      required: { en: 'At least $38.46 an hour for the first two positions approved in a calendar year, $72.11 from the third; in Quebec the amounts of MIFI hold instead', fr: 'Au moins 38,46 $ l’heure pour les deux premiers postes approuvés dans une année civile, 72,11 $ à partir du troisième; au Québec, les montants du MIFI s’appliquent plutôt' },
      at: 'lmia-filing', citations: ['gts-a.wage', 'gts-a.wage-third', 'gts.quebec'], improvable: { by: 'offer', leadMonths: 1 },
      condition: withFloor({ number: wageOffered, atLeast: byPosition('gts-a.hourly', 'gts-a.hourly-third') }),
      verify: ofTheMinistry,
    }),
    ofApplication({
      id: 'gts-a.salary',
      label: { en: 'Base salary', fr: 'Salaire de base' },
      required: { en: 'At least $80,000 a year for the first two positions approved in a calendar year, $150,000 from the third; in Quebec the amounts of MIFI hold instead', fr: 'Au moins 80 000 $ par année pour les deux premiers postes approuvés dans une année civile, 150 000 $ à partir du troisième; au Québec, les montants du MIFI s’appliquent plutôt' },
      at: 'lmia-filing', citations: ['gts-a.wage', 'gts-a.wage-third', 'gts.quebec'], improvable: { by: 'offer', leadMonths: 1 },
      condition: withFloor({ number: { measure: 'yearly-salary', with: { of: 'offer' } }, atLeast: byPosition('gts-a.salary', 'gts-a.salary-third') }),
      verify: ofTheMinistry,
    }),
    ...prevailingWageCriteria('gts-a'),
    lmbpCriterion('gts-a'),
    judgedInApplication('gts-a.company', { en: 'Innovative company', fr: 'Entreprise innovante' }, { en: 'The partner certifies: operates in Canada, focuses on innovation, willing and able to scale up, has found a qualified foreign worker', fr: 'Le partenaire atteste : activités au Canada, accent sur l’innovation, volonté et capacité de croître, travailleur étranger qualifié trouvé' }, ['gts-a.company', 'gts-a.referral']),
    judgedInApplication('gts-a.third-position', { en: 'From the third position in a year', fr: 'À partir du troisième poste dans une année' }, { en: 'The partner confirms again, and the commitments of the Labour Market Benefits Plan are met to date', fr: 'Le partenaire confirme de nouveau, et les engagements du plan des avantages relatifs au marché du travail sont respectés à ce jour' }, ['gts-a.wage-third'], { condition: isThird, otherwise: { en: 'First or second position of the year', fr: 'Premier ou deuxième poste de l’année' } }),
    ...applicationJudgements('gts-a', period),
  ];
};

function version(period: Period): PathwayVersion {
  const list = occupationLists.find(({ from, until }) => from <= period.from && (until === null || period.from <= until));
  if (!list) throw new RangeError(`no occupation list on ${period.from}`);
  return {
    ...period, intake: 'open', citations: ['gts.stream', 'gts-a.referral'], scores: [], over: { list: 'applicant.offers', as: 'offer' },
    criteria: criteria(list, period),
    steps: [
      {
        id: 'gts-a.referral-form', by: 'partner', citations: ['gts-a.referral'],
        title: { en: 'Complete the referral form for this worker: name, sex, date of birth, citizenship; a new one after a change of name', fr: 'Remplir le formulaire de recommandation pour ce travailleur : nom, sexe, date de naissance, citoyenneté; un nouveau après un changement de nom' },
        done: { some: 'applicant.offers', as: 'filed', where: { some: 'filed.approvals', as: 'approval', where: { field: 'approval.kind', is: 'gts-referral' } } },
      },
      ...filingSteps('gts-a'),
    ],
  };
}

const floor = (id: string, en: string, fr: string, unit: Parameter['unit'], value: number, citation: string): Parameter => ({
  id, label: { en, fr }, unit, knownTo: null, values: [{ from: streamFrom, until: null, citations: [citation], value }],
});

export const gtsAParameters: readonly Parameter[] = [
  floor('gts-a.hourly', 'Category A, first two positions: hourly wage', 'Catégorie A, deux premiers postes : salaire horaire', 'money-per-hour', 38.46, 'gts-a.wage'),
  floor('gts-a.salary', 'Category A, first two positions: base salary', 'Catégorie A, deux premiers postes : salaire de base', 'money', 80_000, 'gts-a.wage'),
  floor('gts-a.hourly-third', 'Category A, from the third position: hourly wage', 'Catégorie A, à partir du troisième poste : salaire horaire', 'money-per-hour', 72.11, 'gts-a.wage-third'),
  floor('gts-a.salary-third', 'Category A, from the third position: base salary', 'Catégorie A, à partir du troisième poste : salaire de base', 'money', 150_000, 'gts-a.wage-third'),
];

export const gtsA: Pathway = {
  id: 'ca.wp.gts-a',
  title: { en: 'Global Talent Stream, Category A', fr: 'Volet des talents mondiaux, catégorie A' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { lmia: 'always', shortStaysInQuebec: true },
  versions: periodsOf(occupationLists.map(({ from }) => from)).map(version),
  closed: notOpenYet,
};
