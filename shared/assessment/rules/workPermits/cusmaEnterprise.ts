import { dayNumber } from '../../../dates';
import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { citizenOf, judged, ofOffer, offerCriterion, overOffers, portalStep } from './permitCommon';

/** From this day the agreement was under its joint review. */
const jointReview = '2026-07-01';
const parties = ['US', 'MX'] as const;

const enterprise = 'offer.employer.treatyEnterprise';
const sameNationality: Condition = { any: parties.map((party) => ({ all: [citizenOf([party]), { field: `${enterprise}.nationality`, is: party }] })) };

type Kind = { id: string; prefix: string; title: Bilingual; code: string; own: readonly Criterion[] };

const common = (prefix: string): readonly Criterion[] => [
  {
    id: `${prefix}.citizenship`,
    label: { en: 'Citizenship', fr: 'Citoyenneté' },
    required: { en: 'A citizen of the United States or Mexico; permanent residence there is not enough', fr: 'Citoyen des États-Unis ou du Mexique; la résidence permanente dans l’un de ces pays ne suffit pas' },
    at: 'filing', citations: ['cusma.citizenship', 'cusma.in-force'], improvable: null, condition: citizenOf(parties),
    verify: [{ id: 'cusma.joint-review', when: { number: { today: true }, atLeast: dayNumber(jointReview) } }],
  },
  offerCriterion(prefix, ['cusma.enterprise']),
  ofOffer({
    id: `${prefix}.nationality`,
    label: { en: 'Nationality of the enterprise', fr: 'Nationalité de l’entreprise' },
    required: { en: 'The enterprise has the nationality of the applicant: at least 50% is owned by nationals of that country', fr: 'L’entreprise a la nationalité du demandeur : au moins 50 % appartient à des ressortissants de ce pays' },
    at: 'filing', citations: ['cusma.enterprise'], improvable: { by: 'employer', leadMonths: 6 },
    condition: { all: [sameNationality, { number: { field: `${enterprise}.ownedPercent`, none: 0 }, atLeast: 50 }] },
  }),
];

const role = (prefix: string, required: Bilingual): Criterion => judged(`${prefix}.role`, { en: 'Role', fr: 'Rôle' }, required, ['cusma.enterprise']);

const kinds: readonly Kind[] = [
  {
    id: 'ca.wp.cusma-trader', prefix: 'cusma-trader', code: 'T34', title: { en: 'CUSMA trader', fr: 'Négociant visé par l’ACEUM' },
    own: [
      ofOffer({
        id: 'cusma-trader.trade',
        label: { en: 'Trade principally with Canada', fr: 'Commerce principalement avec le Canada' },
        required: { en: 'More than half of the trade of the enterprise is between that country and Canada', fr: 'Plus de la moitié du commerce de l’entreprise se fait entre ce pays et le Canada' },
        at: 'filing', citations: ['cusma.trader'], improvable: { by: 'employer', leadMonths: 12 },
        condition: { number: 50, below: { field: `${enterprise}.tradePercent`, none: 0 } },
      }),
      judged('cusma-trader.substantial', { en: 'Substantial trade', fr: 'Commerce substantiel' }, { en: 'The trade in goods or services is substantial in volume and continuous', fr: 'Le commerce de biens ou de services est substantiel en volume et continu' }, ['cusma.trader']),
      role('cusma-trader', { en: 'Supervisory or executive, or with skills that are essential', fr: 'De supervision ou de direction, ou avec des compétences essentielles' }),
    ],
  },
  {
    id: 'ca.wp.cusma-investor', prefix: 'cusma-investor', code: 'T35', title: { en: 'CUSMA investor', fr: 'Investisseur visé par l’ACEUM' },
    own: [
      ofOffer({
        id: 'cusma-investor.capital',
        label: { en: 'Capital committed', fr: 'Capitaux engagés' },
        required: { en: 'Capital is committed, or in the process of being committed, to the enterprise in Canada', fr: 'Des capitaux sont engagés dans l’entreprise au Canada, ou en voie de l’être' },
        at: 'filing', citations: ['cusma.investor'], improvable: { by: 'funds', leadMonths: 6 },
        condition: { number: { field: `${enterprise}.investment`, none: 0 }, atLeast: 0.01 },
      }),
      judged('cusma-investor.substantial', { en: 'Substantial investment', fr: 'Investissement substantiel' }, { en: 'The investment is substantial, at risk, and more than a living for the investor', fr: 'L’investissement est substantiel, comporte un risque et dépasse la seule subsistance de l’investisseur' }, ['cusma.investor']),
      role('cusma-investor', { en: 'Develops and directs the enterprise, or is supervisory, executive or has skills that are essential', fr: 'Développe et dirige l’entreprise, ou occupe un rôle de supervision ou de direction, ou a des compétences essentielles' }),
    ],
  },
];

function pathway({ id, prefix, title, code, own }: Kind): Pathway {
  const version = (from: string, until: string | null, named: Bilingual): PathwayVersion => ({
    from, until, intake: 'open', citations: ['irpr.204.a', 'cusma.in-force', 'cusma.enterprise', 'cusma.enterprise-codes'], criteria: [...common(prefix), ...own], steps: [portalStep(prefix)], scores: [], over: overOffers,
    note: { en: `${named.en} First permit of 1 year, extensions of 2 years.`, fr: `${named.fr} Premier permis de 1 an, prolongations de 2 ans.` },
  });
  return {
    id, title, kind: 'work-permit', gate: 'ca.wp.general', permit: { inCanadaFor: parties },
    versions: [
      version('2020-07-01', '2022-12-14', { en: 'The exemption code of that time is not held.', fr: 'Le code de dispense de cette époque n’est pas conservé.' }),
      version('2022-12-15', null, { en: `Exemption code ${code}.`, fr: `Code de dispense ${code}.` }),
    ],
    closed: {
      label: { en: 'Not in force: before 1 July 2020 the North American Free Trade Agreement (NAFTA, 1994) applied; its rules are not held here', fr: 'Pas en vigueur : avant le 1er juillet 2020, l’Accord de libre-échange nord-américain (ALENA, 1994) s’appliquait; ses règles ne sont pas conservées ici' },
      citations: ['cusma.in-force'],
    },
  };
}

/** Traders and investors of the United States and Mexico. */
export const cusmaEnterprises: readonly Pathway[] = kinds.map(pathway);
