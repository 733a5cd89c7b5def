import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { ictFrom, isCategory } from './ictConditions';
import {
  benefit, canadianBusiness, capacities, coworking, detailedReview, employment, exceptionalMonths, fiveYears, firstYear, foreignBusiness, generalWorkforce, location, multinationalBefore,
  multinationalEnterprise, oneYear, premises, relationship, roleKeptOpen, sevenYears, underTwoYears, wage,
} from './ictCriteria';

/** The instructions were rewritten on this day. */
const rewritten = '2024-10-03';

type Kind = { id: string; title: Bilingual; code: string; duration: Bilingual; before: readonly Criterion[]; since: readonly Criterion[] };

const category = (required: Bilingual, citation: string, condition: Condition): Criterion => ({
  id: 'ict.category', label: { en: 'Category of the transfer', fr: 'Catégorie de la mutation' }, required, at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 }, condition,
});
/** Before the NOC of 2021 its skill types 0 and A. */
const highestTeer = (teer: number, en: string, fr: string, citation: string): Criterion => ({
  id: 'ict.occupation', label: { en: 'Level of the occupation', fr: 'Niveau de la profession' }, required: { en, fr }, at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 },
  condition: { number: teer, atLeast: { measure: 'teer', with: { of: 'offer' } } },
});

const always = [employment, relationship, foreignBusiness] as const;
const reform = [roleKeptOpen, location, benefit, generalWorkforce] as const;
const anyCapacity = [...always, oneYear('any-of-three')] as const;
const sameCapacity = [...always, oneYear('same'), ...reform] as const;
const inBusiness = [multinationalEnterprise, premises, coworking] as const;
const [executiveRole, managerRole, knowledge] = capacities;
const roleOf = (role: Criterion | undefined): readonly Criterion[] => (role ? [role] : []);

const executive = [
  category({ en: 'Transferred as an executive', fr: 'Muté comme haut dirigeant' }, 'ict.executive', isCategory('executive')),
  canadianBusiness, highestTeer(0, 'TEER 0 (before 16 November 2022, skill type 0)', 'FEER 0 (avant le 16 novembre 2022, genre de compétence 0)', 'ict.executive'), sevenYears, ...roleOf(executiveRole),
];
const seniorManager = [
  category({ en: 'Transferred as a senior manager', fr: 'Muté comme cadre supérieur' }, 'ict.senior-manager', isCategory('senior-manager')),
  canadianBusiness, highestTeer(1, 'TEER 0 or 1 (before 16 November 2022, skill type 0 or level A)', 'FEER 0 ou 1 (avant le 16 novembre 2022, genre de compétence 0 ou niveau A)', 'ict.senior-manager'), sevenYears, ...roleOf(managerRole),
];
const specialized = [
  category({ en: 'Transferred with specialized knowledge', fr: 'Muté avec des connaissances spécialisées' }, 'ict.specialized-knowledge', isCategory('specialized-knowledge')),
  canadianBusiness, fiveYears, wage(), ...roleOf(knowledge), detailedReview,
];

const plan = (id: string, label: Bilingual, required: Bilingual, condition: Condition): Criterion => ({ id, label, required, at: 'filing', citations: ['ict.new-enterprise'], improvable: { by: 'employer', leadMonths: 3 }, condition });
const newEnterprise = [
  category({ en: 'Transferred as an executive, a senior manager or with specialized knowledge', fr: 'Muté comme haut dirigeant, cadre supérieur ou avec des connaissances spécialisées' }, 'ict.new-enterprise', isCategory(['executive', 'senior-manager', 'specialized-knowledge'])),
  plan('ict.new-enterprise', { en: 'Enterprise being set up', fr: 'Entreprise en cours d’établissement' }, { en: 'The transfer sets up a new enterprise in Canada', fr: 'La mutation établit une nouvelle entreprise au Canada' }, { has: 'offer.employer.newEnterprise' }),
  plan('ict.planned-premises', { en: 'Plan for premises', fr: 'Plan pour les locaux' }, { en: 'Commercial premises leased or looked for; at first the address of counsel may serve', fr: 'Des locaux commerciaux loués ou recherchés; au début, l’adresse du conseiller juridique peut servir' }, { field: 'offer.employer.newEnterprise.premisesPlanned', is: ['leased', 'searching'] }),
  plan('ict.planned-staff', { en: 'Staffing plan', fr: 'Plan de dotation' }, { en: 'Staff planned for the first year', fr: 'Du personnel prévu pour la première année' }, { number: { field: 'offer.employer.newEnterprise.plannedStaff', none: 0 }, atLeast: 1 }),
  plan('ict.planned-funds', { en: 'Funds committed', fr: 'Fonds engagés' }, { en: 'Funds committed to setting up the enterprise', fr: 'Des fonds engagés pour établir l’entreprise' }, { number: { field: 'offer.employer.newEnterprise.fundsCommitted', none: 0 }, atLeast: 0.01 }),
  plan('ict.planned-trading', { en: 'In business within a year', fr: 'En activité dans l’année' }, { en: 'A timeline to be doing business within 1 year', fr: 'Un échéancier pour être en activité d’ici 1 an' }, { number: { addYears: { today: true }, years: 1 }, atLeast: { field: 'offer.employer.newEnterprise.tradingFrom', none: 9_999_999 } }),
  firstYear, exceptionalMonths, sevenYears, ...capacities,
  {
    id: 'ict.plan', label: { en: 'Business and staffing plan', fr: 'Plan d’affaires et de dotation' },
    required: { en: 'The plan and the funds can support the role through the permit, and controlling owners come from a firm that is already a multinational', fr: 'Le plan et les fonds peuvent soutenir le rôle pendant le permis, et les propriétaires majoritaires viennent d’une société déjà multinationale' },
    at: 'filing', citations: ['ict.new-enterprise'], improvable: null, condition: 'judgement',
  },
] satisfies readonly Criterion[];

const kinds: readonly Kind[] = [
  {
    id: 'ca.wp.ict-new-enterprise', code: 'C61',
    title: { en: 'Intra-company transferee: new enterprise', fr: 'Personne mutée à l’intérieur d’une société : nouvelle entreprise' },
    duration: { en: 'Permit of up to 1 year without renewal, but for 6 exceptional months; then as an executive, senior manager or with specialized knowledge.', fr: 'Permis d’au plus 1 an sans renouvellement, sauf 6 mois exceptionnels; ensuite comme haut dirigeant, cadre supérieur ou avec des connaissances spécialisées.' },
    before: [...newEnterprise, ...anyCapacity, wage(isCategory('specialized-knowledge'))],
    since: [...newEnterprise, ...sameCapacity, multinationalBefore, wage()],
  },
  {
    id: 'ca.wp.ict-executive', code: 'C62',
    title: { en: 'Intra-company transferee: executive', fr: 'Personne mutée à l’intérieur d’une société : haut dirigeant' },
    duration: { en: 'First permit of up to 3 years, renewals of 2 years, 7 years in all.', fr: 'Premier permis d’au plus 3 ans, renouvellements de 2 ans, 7 ans en tout.' },
    before: [...executive, ...anyCapacity], since: [...executive, ...sameCapacity, ...inBusiness, wage()],
  },
  {
    id: 'ca.wp.ict-senior-manager', code: 'C62',
    title: { en: 'Intra-company transferee: senior manager', fr: 'Personne mutée à l’intérieur d’une société : cadre supérieur' },
    duration: { en: 'First permit of up to 3 years, renewals of 2 years, 7 years in all.', fr: 'Premier permis d’au plus 3 ans, renouvellements de 2 ans, 7 ans en tout.' },
    before: [...seniorManager, ...anyCapacity], since: [...seniorManager, ...sameCapacity, ...inBusiness, wage()],
  },
  {
    id: 'ca.wp.ict-specialized-knowledge', code: 'C63',
    title: { en: 'Intra-company transferee: specialized knowledge', fr: 'Personne mutée à l’intérieur d’une société : connaissances spécialisées' },
    duration: { en: 'First permit of up to 3 years, renewals of 2 years, 5 years in all.', fr: 'Premier permis d’au plus 3 ans, renouvellements de 2 ans, 5 ans en tout.' },
    before: [...specialized, ...anyCapacity], since: [...specialized, ...sameCapacity, ...inBusiness, underTwoYears],
  },
];

const steps: PathwayVersion['steps'] = [
  {
    id: 'ict.portal-offer', by: 'employer', title: { en: 'Submit the offer in the Employer Portal and pay the compliance fee before the worker applies', fr: 'Soumettre l’offre dans le Portail de l’employeur et payer les frais de conformité avant la demande du travailleur' }, citations: ['irpr.209.11'],
    done: { some: 'applicant.offers', as: 'offer', where: { some: 'offer.approvals', as: 'approval', where: { field: 'approval.kind', is: 'portal-offer' } } },
  },
];

function pathway({ id, title, code, duration, before, since }: Kind): Pathway {
  const version = (from: string, until: string | null, criteria: readonly Criterion[], shown: string, citation: string): PathwayVersion => ({
    from, until, intake: 'open', citations: ['irpr.205.a', citation, 'ict.codes', 'ict.duration'], criteria, steps, scores: [], over: { list: 'applicant.offers', as: 'offer' },
    note: { en: `Exemption code ${shown}. ${duration.en}`, fr: `Code de dispense ${shown}. ${duration.fr}` },
  });
  return {
    id, title, kind: 'work-permit', gate: 'ca.wp.general',
    versions: [
      version(ictFrom, '2022-12-14', before, 'C12', 'ict.before-2024'),
      version('2022-12-15', '2024-10-02', before, code, 'ict.before-2024'),
      version(rewritten, null, since, code, 'ict.multinational'),
    ],
    closed: { label: { en: 'No rules held for this day: the transfer rules are held from 21 February 2015', fr: 'Aucune règle conservée pour ce jour : les règles de mutation sont conservées à partir du 21 février 2015' }, citations: ['ict.before-2024'] },
  };
}

export const ictPathways: readonly Pathway[] = kinds.map(pathway);
