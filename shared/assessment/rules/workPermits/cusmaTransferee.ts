import { dayNumber } from '../../../dates';
import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { below, isCategory } from './ictConditions';
import { canadianBusiness, capacities, coworking, employment, foreignBusiness, location, oneYear, premises, relationship, roleKeptOpen } from './ictCriteria';
import { citizenOf, judged, notHeld, ofOffer, offerCriterion, overOffers, portalStep, wageOf } from './permitCommon';

const parties = ['US', 'MX'] as const;
/** From this day the agreement was under its joint review. */
const jointReview = '2026-07-01';
const management: Condition = isCategory(['executive', 'senior-manager']);
const specialized: Condition = isCategory('specialized-knowledge');

const citizenship: Criterion = {
  id: 'cusma-transferee.citizenship', label: { en: 'Citizenship', fr: 'Citoyenneté' },
  required: { en: 'A citizen of the United States or Mexico; permanent residence there is not enough', fr: 'Citoyen des États-Unis ou du Mexique; la résidence permanente dans l’un de ces pays ne suffit pas' },
  at: 'filing', citations: ['cusma.citizenship', 'cusma.in-force'], improvable: null, condition: citizenOf(parties),
  verify: [{ id: 'cusma.joint-review', when: { number: { today: true }, atLeast: dayNumber(jointReview) } }],
};
const category: Criterion = ofOffer({
  id: 'cusma-transferee.category', label: { en: 'Category of the transfer', fr: 'Catégorie de la mutation' },
  required: { en: 'Transferred as an executive, a senior manager or with specialized knowledge', fr: 'Muté comme haut dirigeant, cadre supérieur ou avec des connaissances spécialisées' },
  at: 'filing', citations: ['cusma.transferee'], improvable: { by: 'offer', leadMonths: 3 }, condition: isCategory(['executive', 'senior-manager', 'specialized-knowledge']),
});
const enterprise: Criterion = ofOffer({
  id: 'cusma-transferee.enterprise', label: { en: 'Enterprise of the United States or Mexico', fr: 'Entreprise des États-Unis ou du Mexique' },
  required: { en: 'Transferred from an enterprise in the United States or Mexico', fr: 'Muté depuis une entreprise située aux États-Unis ou au Mexique' },
  at: 'filing', citations: ['cusma.transferee'], improvable: null,
  condition: { some: 'offer.employer.relatedForeignEmployers', as: 'foreign', where: { all: [{ same: ['foreign.name', 'offer.transfer.fromEmployer'] }, { field: 'foreign.country', is: parties }] } },
});
const maximum: Criterion = ofOffer({
  id: 'cusma-transferee.maximum', label: { en: 'Time left as a transferee', fr: 'Temps restant comme personne mutée' },
  required: { en: 'Less than 7 years in all as an executive or senior manager, less than 5 with specialized knowledge', fr: 'Moins de 7 ans en tout comme haut dirigeant ou cadre supérieur, moins de 5 ans avec des connaissances spécialisées' },
  at: 'filing', citations: ['cusma.transferee'], improvable: { by: 'work', leadMonths: 12 },
  condition: { all: [{ when: management, so: below('ict.cap.management') }, { when: specialized, so: below('ict.cap.specialized-knowledge') }] },
});
/** No floor by the agreement: the page of transferees has one since 2024, and for specialized knowledge it is said not to bind. */
const wage: Criterion = ofOffer({
  id: 'cusma-transferee.wage', label: { en: 'Wage', fr: 'Salaire' },
  required: { en: 'As an executive or senior manager the Job Bank median of the occupation and area; with specialized knowledge no floor binds, but the wage is weighed', fr: 'Comme haut dirigeant ou cadre supérieur, la médiane du Guichet-Emplois pour la profession et la région; avec des connaissances spécialisées, aucun plancher ne s’impose, mais le salaire est apprécié' },
  at: 'filing', citations: ['cusma.transferee-wage', 'ict.wage'], improvable: { by: 'offer', leadMonths: 1 },
  condition: { when: management, so: { any: [{ number: wageOf, atLeast: { measure: 'market-median', with: { of: 'offer' } } }, notHeld] } },
  verify: [{ id: 'cusma.transferee-wage', when: management }],
});
const weighed = judged('cusma-transferee.wage-weighed', { en: 'Wage of specialized knowledge', fr: 'Salaire des connaissances spécialisées' }, { en: 'A wage that fits the knowledge; a low one speaks against it', fr: 'Un salaire qui correspond aux connaissances; un bas salaire s’y oppose' }, ['cusma.transferee-wage'], { when: { not: specialized }, label: { en: 'Another category', fr: 'Une autre catégorie' } });

const always: readonly Criterion[] = [citizenship, offerCriterion('cusma-transferee', ['cusma.transferee']), category, enterprise, employment, relationship, foreignBusiness, canadianBusiness, maximum, ...capacities, weighed];

const version = (from: string, until: string | null, criteria: readonly Criterion[], codes: Bilingual): PathwayVersion => ({
  from, until, intake: 'open', citations: ['irpr.204.a', 'cusma.in-force', 'cusma.transferee', 'cusma.transferee-codes'], criteria, steps: [portalStep('cusma-transferee')], scores: [], over: overOffers,
  note: {
    en: `${codes.en} First permit of up to 3 years, renewals of 2 years; 7 years in all, 5 with specialized knowledge.`, fr: `${codes.fr} Premier permis d’au plus 3 ans, renouvellements de 2 ans; 7 ans en tout, 5 ans avec des connaissances spécialisées.`,
  },
});
const present: Bilingual = { en: 'Exemption codes T37 (executive, senior manager) and T38 (specialized knowledge).', fr: 'Codes de dispense T37 (haut dirigeant, cadre supérieur) et T38 (connaissances spécialisées).' };

/** Transferees of enterprises in the United States and Mexico: as other transferees, without the rule on multinationals. */
export const cusmaTransferee: Pathway = {
  id: 'ca.wp.cusma-transferee',
  title: { en: 'CUSMA intra-company transferee', fr: 'Personne mutée à l’intérieur d’une société visée par l’ACEUM' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { inCanadaFor: parties },
  versions: [
    version('2020-07-01', '2022-12-14', [...always, oneYear('any-of-three')], { en: 'The exemption code of that time is not held.', fr: 'Le code de dispense de cette époque n’est pas conservé.' }),
    version('2022-12-15', '2024-10-02', [...always, oneYear('any-of-three')], present),
    version('2024-10-03', null, [...always, oneYear('same'), roleKeptOpen, premises, coworking, location, wage], present),
  ],
  closed: {
    label: { en: 'Not in force: before 1 July 2020 the North American Free Trade Agreement (NAFTA, 1994) applied; its rules are not held here', fr: 'Pas en vigueur : avant le 1er juillet 2020, l’Accord de libre-échange nord-américain (ALENA, 1994) s’appliquait; ses règles ne sont pas conservées ici' },
    citations: ['cusma.in-force'],
  },
};
