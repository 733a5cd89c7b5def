import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { notHeld } from '../periods';
import { noMisrepresentation, outsideQuebec, profileSteps, statedLevels, type Classification } from './common';
import { hoursOfTwoYears, isTrade, tradeOffers, tradeOffersInTheTrade, tradeOffersWithAuthorization, trades, workedInTradeOf, type Trades } from './fstOffers';
import { settlementFunds } from './funds';

const groupWords: Readonly<Record<Classification, Bilingual>> = {
  noc2016: { en: 'major groups 72, 73, 82 and 92 and minor groups 632 and 633 of NOC 2016', fr: 'grands groupes 72, 73, 82 et 92 et groupes intermédiaires 632 et 633 de la CNP 2016' },
  noc2021: {
    en: 'major groups 72 (except 726), 73, 82, 83, 92 and 93 (except 932), minor group 6320 (cooks, butchers, bakers) and chefs (62200)',
    fr: 'grands groupes 72 (sauf 726), 73, 82, 83, 92 et 93 (sauf 932), groupe intermédiaire 6320 (cuisiniers, bouchers, boulangers) et chefs (62200)',
  },
};

const judged = (id: string, label: Bilingual, required: Bilingual, citation: string): Criterion => ({ id: `fst.${id}`, label, required, at: 'filing', citations: [citation], improvable: null, condition: 'judgement' });

const judgements: readonly Criterion[] = [
  judged('duties', { en: 'Duties of the trade', fr: 'Fonctions du métier' }, {
    en: 'Performed the actions of the lead statement of the trade and a substantial number of its main duties, all the essential ones among them',
    fr: 'A accompli l’ensemble des tâches de l’énoncé principal du métier et une partie appréciable de ses fonctions principales, y compris toutes les fonctions essentielles',
  }, 'irpr.87.2.work'),
  judged('independent-practice', { en: 'Work since qualified to practise', fr: 'Travail depuis l’obtention de la qualification' }, {
    en: 'The two years were worked after becoming qualified to practise the trade independently',
    fr: 'Les deux années ont été travaillées après avoir obtenu la qualification pour exercer le métier de façon autonome',
  }, 'irpr.87.2.work'),
  judged('employment-requirements', { en: 'Employment requirements of the trade', fr: 'Conditions d’accès au métier' }, {
    en: 'Meets the employment requirements of the trade in the NOC, apart from the certificate of a province',
    fr: 'Satisfait aux conditions d’accès à la profession de la CNP, à l’exception du certificat provincial',
  }, 'irpr.87.2.requirements'),
];

const twoYears = (groups: Trades): Condition => ({ number: { measure: 'work-hours-in-one', with: { years: 5, ...groups } }, atLeast: hoursOfTwoYears });
/** A certificate in a trade that was issued by the day. */
const certified = (groups: Trades, ...where: readonly Condition[]): Condition => ({ some: 'applicant.tradeCertificates', as: 'certificate', where: { all: [{ number: { today: true }, atLeast: { field: 'certificate.issuedOn' } }, isTrade('certificate', groups), ...where] } });
const certifiedOrOffered = (groups: Trades): Condition => ({ any: [certified(groups), tradeOffers(groups)] });

/** Whether the certificate or offer of another trade than that of the two years is enough the source does not say. */
function sameTrade(groups: Trades): Criterion {
  const isSame: Condition = { any: [certified(groups, workedInTradeOf('certificate')), tradeOffersInTheTrade(groups)] };
  return {
    id: 'fst.same-trade', label: { en: 'Certificate or offer in the same trade', fr: 'Certificat ou offre dans le même métier' },
    required: {
      en: 'The certificate or the offer is in the trade in which the two years were worked, by its NOC code; for another trade it has to be looked up whether it is enough',
      fr: 'Le certificat ou l’offre vise le métier dans lequel les deux années ont été travaillées, selon son code CNP; pour un autre métier, il faut vérifier si cela suffit',
    },
    at: 'filing', citations: ['irpr.87.2.certificate'], improvable: { by: 'document', leadMonths: 6 },
    condition: { when: { all: [twoYears(groups), certifiedOrOffered(groups)] }, so: { any: [isSame, notHeld] } },
    verify: [{ id: 'fst.same-trade', when: { all: [twoYears(groups), certifiedOrOffered(groups), { not: isSame }] } }],
  };
}

/** What has to be shown in the trades of one classification, with the funds in each time. */
function criteriaOf(classification: Classification): Readonly<Record<keyof ReturnType<typeof settlementFunds>, readonly Criterion[]>> {
  const groups = trades[classification];
  const words = groupWords[classification];
  const ofGroups = classification === 'noc2016' ? 'irpr.87.2.trades-2016' : 'irpr.87.2.trades';
  const with87 = (funds: Criterion): readonly Criterion[] => [
    {
      id: 'fst.work',
      label: { en: 'Two years of work in one skilled trade', fr: 'Deux ans de travail dans un même métier spécialisé' },
      required: {
        en: `At least 2 years (3,120 hours, full time or as much part time) in the same trade, paid, within the last 5 years: ${words.en}`,
        fr: `Au moins 2 ans (3 120 heures, à temps plein ou l’équivalent à temps partiel) dans le même métier, rémunérés, au cours des 5 dernières années : ${words.fr}`,
      },
      at: 'filing', citations: ['irpr.87.2.work', ofGroups, 'irpr.73', 'irpr.73.year'], improvable: { by: 'work', leadMonths: 24 },
      condition: twoYears(groups),
    },
    {
      id: 'fst.language',
      label: { en: 'Language', fr: 'Langue' },
      required: {
        en: 'CLB or NCLC 5 in speaking and listening, 4 in reading and writing, in English or French, results less than 2 years old',
        fr: 'NCLC ou CLB 5 en expression et en compréhension orales, 4 en compréhension et en expression écrites, en français ou en anglais, résultats de moins de 2 ans',
      },
      at: 'filing', citations: ['fst.language', 'language.one-skill-retake'], improvable: { by: 'retest', leadMonths: 2 },
      condition: { measure: 'language-reaches', with: { of: 'applicant', listening: 5, reading: 4, writing: 4, speaking: 5 } },
      verify: statedLevels,
    },
    {
      id: 'fst.offer-or-certificate',
      label: { en: 'Certificate of qualification or job offer', fr: 'Certificat de compétence ou offre d’emploi' },
      required: {
        en: 'A certificate of qualification of a province, territory or the federal government, or a full-time, continuous offer in a trade of at least 1 year in total from up to two employers: with a labour market impact assessment, or of the employer for whom the person works on a permit for the same minor group (without an assessment for 1 year already)',
        fr: 'Un certificat de compétence d’une province, d’un territoire ou du gouvernement fédéral, ou une offre d’emploi à temps plein et continue dans un métier, d’au moins 1 an au total, de deux employeurs au plus : avec étude d’impact sur le marché du travail, ou de l’employeur pour qui la personne travaille sur un permis du même groupe intermédiaire (sans étude, depuis déjà 1 an)',
      },
      at: 'filing', citations: ['irpr.87.2.certificate', 'irpr.87.2.offer', ofGroups], improvable: { by: 'offer', leadMonths: 6 },
      condition: certifiedOrOffered(groups),
    },
    sameTrade(groups),
    funds,
    outsideQuebec('fst', 'irpr.87.2.quebec'),
    noMisrepresentation('fst'),
    ...judgements,
  ];
  const { standing, dependentsUnder19, inTransition } = settlementFunds('fst', ['irpr.87.2.funds'], {
    when: tradeOffersWithAuthorization(groups),
    label: { en: 'Authorized to work in Canada with a qualifying offer', fr: 'Autorisé à travailler au Canada avec une offre admissible' },
    unless: { en: 'a qualifying offer with authorization to work sets them aside', fr: 'une offre admissible avec autorisation de travailler en dispense' },
    citations: ['irpr.87.2.funds', 'irpr.87.2.offer'],
  });
  return { standing: with87(standing), dependentsUnder19: with87(dependentsUnder19), inTransition: with87(inTransition) };
}

const noc2016 = criteriaOf('noc2016');
const noc2021 = criteriaOf('noc2021');

const version = (from: string, until: string | null, criteria: readonly Criterion[]): PathwayVersion => ({
  from, until, intake: 'by-invitation', criteria, scores: ['crs'], steps: profileSteps('fst'),
  citations: ['irpr.87.2.work', 'irpa.11.2.2.a', ...(from < '2022-11-16' ? [] : ['irpr.noc-2021'])],
  note: { en: 'No schooling and no selection points are asked for.', fr: 'Ni études ni points de sélection ne sont exigés.' },
});

export const fst: Pathway = {
  id: 'ca.ee.fst',
  title: { en: 'Federal Skilled Trades Program (Express Entry)', fr: 'Programme des travailleurs de métiers spécialisés (fédéral) (Entrée express)' },
  kind: 'permanent-residence',
  versions: [
    version('2015-01-01', '2017-10-23', noc2016.dependentsUnder19), version('2017-10-24', '2022-11-15', noc2016.standing),
    version('2022-11-16', '2025-07-06', noc2021.standing), version('2025-07-07', '2025-07-28', noc2021.inTransition), version('2025-07-29', null, noc2021.standing),
  ],
  closed: {
    label: {
      en: 'No rules held for this day: they are held from 1 January 2015, when Express Entry began',
      fr: 'Aucune règle conservée pour ce jour : elles le sont depuis le 1er janvier 2015, début d’Entrée express',
    },
    citations: ['programs.before-2015'],
  },
};
