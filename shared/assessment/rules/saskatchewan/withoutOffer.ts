import type { Bilingual, Condition, Criterion, NumberExpression, Pathway, PathwayVersion, Period, Step } from '../../pack/types';
import { filingSteps, judgements, readBack, personCriteria } from './common';
import { federalLanguage, profileCriterion, profileStep } from './expressEntryLink';
import { unheld, type SharedRequirement } from '../unheld';
import { notHeld } from './limits';
import { basicLanguage } from './nativeSpeakers';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';

type Stream = { prefix: 'sk-oid' | 'sk-ee'; name: 'occupation-in-demand' | 'express-entry'; id: string; citation: string; title: Bilingual };

const occupationInDemandStream: Stream = {
  prefix: 'sk-oid', name: 'occupation-in-demand', id: 'ca.sk.occupation-in-demand', citation: 'sk.occupation-in-demand',
  title: { en: 'Saskatchewan: International Skilled Worker, Occupation In-Demand', fr: 'Saskatchewan : Travailleurs qualifiés étrangers, volet Professions en demande' },
};
const expressEntryStream: Stream = {
  prefix: 'sk-ee', name: 'express-entry', id: 'ca.sk.express-entry', citation: 'sk.express-entry',
  title: { en: 'Saskatchewan: International Skilled Worker, Saskatchewan Express Entry', fr: 'Saskatchewan : Travailleurs qualifiés étrangers, volet Entrée express de la Saskatchewan' },
};

/** Invited in September 2020, so not excluded then. */
export const invited2020 = ['2173', '2174', '2175'];

const occupation = ({ name }: Stream, what: 'work' | 'education'): Condition => ({ measure: 'sk-occupation', with: { stream: name, what, notHeld: [], codes: [] } });

/** One list for both streams without an offer. */
const onDemandList: SharedRequirement = { id: 'sk.in-demand-list', alike: ['sk-oid.in-demand-list', 'sk-ee.in-demand-list'] };

const inDemandList = ({ prefix }: Stream): Criterion => unheld({
  id: `${prefix}.in-demand-list`, label: { en: 'In-demand occupation', fr: 'Profession en demande' }, required: { en: 'An occupation on the list of the time, which is not held', fr: 'Une profession de la liste de l’époque, qui n’est pas conservée' },
  at: 'filing', citations: ['sk.in-demand-list'], improvable: null, condition: notHeld,
  verify: [{ id: 'sk.in-demand-list', when: { has: 'applicant.id' }, label: { en: 'Whether the occupation was on the in-demand list', fr: 'Profession inscrite ou non sur la liste des professions en demande' } }],
}, undefined, onDemandList);

const notExcluded = ({ prefix, name }: Stream, invited: readonly string[]): Criterion => ({
  id: `${prefix}.excluded-occupations`, label: { en: 'Not an excluded occupation', fr: 'Profession non exclue' }, required: { en: 'The occupation is not on the Excluded Occupation List', fr: 'La profession ne figure pas sur la Liste des professions exclues' },
  at: 'filing', citations: ['sk.excluded-occupations', ...(invited.length > 0 ? ['sk.round-2020-09'] : [])], improvable: null,
  condition: { measure: 'sk-occupation', with: { stream: name, what: 'list', notHeld: invited, codes: [] } },
});

/** Of the occupation applied for, or of one of some codes. */
export const regulatedLicence = (stream: Stream['name'], withExclusions: boolean, invited: readonly string[], codes: readonly string[] = []): LicenceCondition => ({
  measure: 'sk-occupation', with: { stream, what: 'licence', list: 'sk-regulated-occupations', notHeld: invited, codes, withExclusions },
});

const language = (stream: Stream): Criterion => (stream.prefix === 'sk-ee' ? federalLanguage('sk-ee') : {
  id: 'sk-oid.language', label: { en: 'Language', fr: 'Langue' },
  required: { en: 'CLB or NCLC 4 in each ability, results less than 2 years old; native speakers need no test', fr: 'NCLC ou CLB 4 dans chaque compétence, résultats de moins de 2 ans; les locuteurs natifs n’ont pas besoin de test' },
  at: 'filing', citations: ['sk.language', 'sk.native-speaker'], improvable: { by: 'retest', leadMonths: 2 }, ...basicLanguage(),
});

const workWords: Readonly<Record<Stream['prefix'], Bilingual>> = {
  'sk-oid': {
    en: 'At least 12 full months (1,560 hours) of paid full-time work within the last 10 years in the occupation, TEER 0 to 3 (before 16 November 2022, 0, A or B)',
    fr: 'Au moins 12 mois complets (1 560 heures) de travail rémunéré à temps plein au cours des 10 dernières années dans la profession, FEER 0 à 3 (avant le 16 novembre 2022, 0, A ou B)',
  },
  'sk-ee': {
    en: 'In the occupation, TEER 0 to 3 (before 16 November 2022, 0, A or B), full time: 1 year within the last 10; in a trade 2 years within the last 5; or 1 year in Canada within the last 3',
    fr: 'Dans la profession, FEER 0 à 3 (avant le 16 novembre 2022, 0, A ou B), à temps plein : 1 an au cours des 10 dernières années; dans un métier, 2 ans au cours des 5 dernières; ou 1 an au Canada au cours des 3 dernières',
  },
};
const educationWords: Readonly<Record<Stream['prefix'], Bilingual>> = {
  'sk-oid': { en: 'A credential after secondary school related to the occupation, with an assessment (ECA) if foreign', fr: 'Un titre postsecondaire lié à la profession, avec une évaluation (EDE) s’il est étranger' },
  'sk-ee': { en: 'A credential after secondary school of 1 year or more, to which the occupation is related, with an assessment (ECA) if foreign', fr: 'Un titre postsecondaire d’un an ou plus auquel la profession est liée, avec une évaluation (EDE) s’il est étranger' },
};

const amountNeeded: NumberExpression = { table: 'settlement-funds', by: { measure: 'family-size' } };
const enoughHeld: Condition = { number: { measure: 'sk-funds-held', with: { months: 3 } }, atLeast: amountNeeded };

function criteria(stream: Stream, list: 'in-demand' | 'excluded', invited: readonly string[], isRead: boolean): Criterion[] {
  const { prefix, citation } = stream;
  const licence = regulatedLicence(stream.name, list === 'excluded', invited);
  return [
    ...(prefix === 'sk-ee' ? [profileCriterion('sk-ee', citation)] : []),
    {
      id: `${prefix}.points`, label: { en: 'Points', fr: 'Points' }, required: { en: 'At least 60 points of 110 (before 24 November 2020, of 100)', fr: 'Au moins 60 points sur 110 (avant le 24 novembre 2020, sur 100)' },
      at: 'as-of', citations: [citation, 'sk.grid', 'sk.grid-100', ...(isRead ? ['sk.read-back'] : [])], improvable: { by: 'retest', leadMonths: 2 }, condition: { number: { score: 'sk-isw' }, atLeast: { parameter: 'sk-isw.pass-mark' } }, ...(isRead ? { verify: [readBack] } : {}),
    },
    language(stream),
    {
      id: `${prefix}.work`, label: { en: 'Work experience', fr: 'Expérience de travail' }, required: workWords[prefix],
      at: 'filing', citations: [citation, 'sk.year-of-work', ...(prefix === 'sk-ee' ? ['sk.express-entry-trade'] : [])], improvable: { by: 'work', leadMonths: 12 }, condition: occupation(stream, 'work'),
    },
    {
      id: `${prefix}.education`, label: { en: 'Education related to the occupation', fr: 'Études liées à la profession' }, required: educationWords[prefix],
      at: 'filing', citations: [citation, 'sk.related-education'], improvable: { by: 'assessment', leadMonths: 3 }, condition: occupation(stream, 'education'),
    },
    list === 'in-demand' ? inDemandList(stream) : notExcluded(stream, invited),
    {
      id: `${prefix}.funds`, label: { en: 'Settlement funds', fr: 'Fonds d’établissement' }, required: { en: 'Federal amount for the size of the family, held for 3 months', fr: 'Montant fédéral selon la taille de la famille, détenu depuis 3 mois' },
      at: 'filing', citations: ['sk.funds'], improvable: { by: 'funds', leadMonths: 3 }, condition: enoughHeld,
    },
    ...personCriteria(prefix),
    {
      id: `${prefix}.licence`, label: { en: 'Licensure', fr: 'Permis d’exercice' },
      required: { en: 'In an occupation that the program lists as regulated: licensed in Saskatchewan, or eligible for licensure', fr: 'Dans une profession que le programme désigne comme réglementée : titulaire d’un permis d’exercice de la Saskatchewan, ou admissible à celui-ci' },
      at: 'filing', citations: ['sk.licence'], improvable: { by: 'document', leadMonths: 6 }, condition: licensed(licence), verify: [whetherCovered(`${prefix}.licence`, licence)],
    },
    ...judgements(prefix),
  ];
}

const steps = ({ prefix, id }: Stream): Step[] => {
  const [application, permanentResidence] = filingSteps(prefix, id);
  return [
    {
      id: `${prefix}.expression-of-interest`, by: 'applicant', citations: ['sk.eoi'], done: { measure: 'registered', with: { system: 'sk-isw', streams: [id] } },
      title: prefix === 'sk-ee'
        ? { en: 'Submit an expression of interest with the number of the Express Entry profile and the job seeker validation code', fr: 'Soumettre une déclaration d’intérêt avec le numéro du profil Entrée express et le code de validation du chercheur d’emploi' }
        : { en: 'Submit an expression of interest', fr: 'Soumettre une déclaration d’intérêt' },
    },
    { id: `${prefix}.invitation`, by: 'province', citations: ['sk.eoi'], done: { measure: 'invited-by-province', with: { system: 'sk-isw', streams: [id] } }, title: { en: 'Invitation in a round; the application is filed within 60 days of it', fr: 'Invitation dans une ronde; la demande est déposée dans les 60 jours suivants' } },
    { id: `${prefix}.settlement-plan`, by: 'applicant', citations: [stepCitation(prefix)], done: { has: 'applicant.intent.settlementPlanOn' }, title: { en: 'Make a settlement plan with the federal planning tool', fr: 'Établir un plan d’établissement avec l’outil fédéral' } },
    ...(application ? [application] : []),
    ...(permanentResidence
      ? [prefix === 'sk-ee' ? profileStep(permanentResidence) : permanentResidence]
      : []),
  ];
};
const stepCitation = (prefix: Stream['prefix']): string => (prefix === 'sk-ee' ? 'sk.express-entry' : 'sk.occupation-in-demand');

function pathway(stream: Stream): Pathway {
  const of = (period: Period, intake: PathwayVersion['intake'], list: 'in-demand' | 'excluded', invited: readonly string[], citations: readonly string[], note?: Bilingual): PathwayVersion => ({
    ...period, intake, citations: [stream.citation, 'sk.eoi', ...citations], scores: ['sk-isw'], criteria: criteria(stream, list, invited, intake !== 'paused'), steps: steps(stream), ...(note ? { note } : {}),
  });
  return {
    id: stream.id, kind: 'province', title: stream.title,
    versions: [
      of({ from: '2018-07-01', until: '2019-08-31' }, 'by-invitation', 'in-demand', [], ['sk.in-demand-list']),
      of({ from: '2019-09-01', until: '2020-08-31' }, 'by-invitation', 'excluded', [], ['sk.excluded-occupations']),
      of({ from: '2020-09-01', until: '2020-09-30' }, 'by-invitation', 'excluded', invited2020, ['sk.excluded-occupations', 'sk.round-2020-09'], {
        en: 'Round of mid-September 2020, probably on the 15th: NOC 2173, 2174 and 2175, 69 points, or 68 with a connection to Saskatchewan or with 10 years of experience and CLB 8.',
        fr: 'Ronde de la mi-septembre 2020, probablement le 15 : CNP 2173, 2174 et 2175, 69 points, ou 68 avec un lien avec la Saskatchewan ou avec 10 ans d’expérience et le NCLC 8.',
      }),
      of({ from: '2020-10-01', until: '2025-03-26' }, 'by-invitation', 'excluded', [], ['sk.excluded-occupations']),
      of({ from: '2025-03-27', until: null }, 'paused', 'excluded', [], ['sk.excluded-occupations', 'sk.no-rounds'], {
        en: 'Still published, but without a round since 12 September 2024; none is planned.', fr: 'Toujours publié, mais sans ronde depuis le 12 septembre 2024; aucune n’est prévue.',
      }),
    ],
    closed: { label: { en: 'No rules held for this day: expressions of interest are taken since July 2018', fr: 'Aucune règle conservée pour ce jour : les déclarations d’intérêt sont reçues depuis juillet 2018' }, citations: ['sk.eoi'] },
  };
}

export const occupationInDemand = pathway(occupationInDemandStream);
export const saskatchewanExpressEntry = pathway(expressEntryStream);
