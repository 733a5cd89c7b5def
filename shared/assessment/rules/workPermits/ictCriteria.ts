import type { Condition, Criterion } from '../../pack/types';
import {
  below, belowFirstYear, canadianDoingBusiness, employedAbroad, foreignDoingBusiness, isCategory, multinational, multinationalBeforeCanada, prevailingWage, qualifyingRelationship,
  withinExceptionalMonths, yearsAbroad,
} from './ictConditions';

type Texts = Pick<Criterion, 'label' | 'required'>;
/** For the officer; `asked` says of whom, and what is known to be otherwise sets it aside. */
const judgement = (id: string, citation: string, texts: Texts, asked?: Condition): Criterion => ({
  id, ...texts, at: 'filing', citations: [citation], improvable: null, condition: 'judgement',
  ...(asked ? { exceptions: [{ when: { not: asked }, label: { en: 'Not asked of this transfer', fr: 'Non demandé pour cette mutation' }, citations: [citation] }] } : {}),
});

export const employment: Criterion = {
  id: 'ict.employment',
  label: { en: 'Employed by the foreign enterprise', fr: 'Employé de l’entreprise étrangère' },
  required: { en: 'Employed by the foreign enterprise on the day of the application', fr: 'Employé de l’entreprise étrangère le jour de la demande' },
  at: 'filing', citations: ['ict.employment', 'irpr.205.a'], improvable: { by: 'employer', leadMonths: 12 },
  condition: employedAbroad,
};

export const oneYear = (capacity: 'same' | 'any-of-three'): Criterion => ({
  id: 'ict.one-year',
  label: { en: 'One year abroad with the enterprise', fr: 'Une année à l’étranger auprès de l’entreprise' },
  required: capacity === 'same'
    ? { en: 'At least 1 continuous year, full time, outside Canada, for the enterprise and in the same capacity, within the 3 years before the initial application', fr: 'Au moins 1 an continu, à temps plein, hors du Canada, pour l’entreprise et dans la même fonction, dans les 3 ans avant la demande initiale' }
    : { en: 'At least 1 continuous year, full time, outside Canada, for the enterprise as an executive, senior manager or with specialized knowledge, within the 3 years before the initial application', fr: 'Au moins 1 an continu, à temps plein, hors du Canada, pour l’entreprise comme haut dirigeant, cadre supérieur ou avec des connaissances spécialisées, dans les 3 ans avant la demande initiale' },
  at: 'filing', citations: capacity === 'same' ? ['ict.one-year', 'ict.same-capacity'] : ['ict.one-year', 'ict.before-2024'], improvable: { by: 'work', leadMonths: 12 },
  condition: yearsAbroad(1, 3, capacity),
});

export const roleKeptOpen: Criterion = {
  id: 'ict.role-kept-open',
  label: { en: 'Post abroad kept open', fr: 'Poste à l’étranger maintenu' },
  required: { en: 'The post abroad stays available to the person', fr: 'Le poste à l’étranger reste disponible pour la personne' },
  at: 'filing', citations: ['ict.same-capacity'], improvable: { by: 'employer', leadMonths: 1 },
  condition: { field: 'offer.transfer.roleKeptOpen', is: true },
};

export const relationship: Criterion = {
  id: 'ict.relationship',
  label: { en: 'Qualifying relationship', fr: 'Lien admissible' },
  required: { en: 'Parent, subsidiary, branch or affiliate through ownership and control; not a franchise, licence, contract or supplier', fr: 'Société mère, filiale, succursale ou société affiliée par la propriété et le contrôle; non une franchise, une licence, un contrat ou un fournisseur' },
  at: 'filing', citations: ['ict.relationship', 'irpr.205.a'], improvable: null,
  condition: qualifyingRelationship,
};

export const foreignBusiness: Criterion = {
  id: 'ict.foreign-business',
  label: { en: 'Foreign enterprise doing business', fr: 'Entreprise étrangère en activité' },
  required: { en: 'The foreign enterprise regularly and continuously provides goods or services', fr: 'L’entreprise étrangère fournit des biens ou des services de façon régulière et continue' },
  at: 'filing', citations: ['ict.doing-business'], improvable: { by: 'employer', leadMonths: 12 },
  condition: foreignDoingBusiness,
};

export const canadianBusiness: Criterion = {
  id: 'ict.canadian-business',
  label: { en: 'Canadian enterprise doing business', fr: 'Entreprise canadienne en activité' },
  required: { en: 'The enterprise in Canada is in business; one still being set up is a new enterprise (C61)', fr: 'L’entreprise au Canada est en activité; celle qui s’établit encore est une nouvelle entreprise (C61)' },
  at: 'filing', citations: ['ict.doing-business', 'ict.new-enterprise'], improvable: { by: 'employer', leadMonths: 12 },
  condition: canadianDoingBusiness,
};

export const multinationalEnterprise: Criterion = {
  id: 'ict.multinational',
  label: { en: 'Existing multinational', fr: 'Multinationale existante' },
  required: { en: 'Revenue-generating operations in at least one country besides the home country; the existing enterprise in Canada counts', fr: 'Des activités générant des revenus dans au moins un pays autre que le pays d’origine; l’entreprise existante au Canada compte' },
  at: 'filing', citations: ['ict.multinational'], improvable: null,
  condition: multinational,
};

export const multinationalBefore: Criterion = {
  id: 'ict.multinational',
  label: { en: 'Multinational before Canada', fr: 'Multinationale avant le Canada' },
  required: { en: 'Revenue-generating operations in at least two countries before Canada, which cannot be the first foreign establishment', fr: 'Des activités générant des revenus dans au moins deux pays avant le Canada, qui ne peut être le premier établissement à l’étranger' },
  at: 'filing', citations: ['ict.multinational', 'ict.new-enterprise'], improvable: null,
  condition: multinationalBeforeCanada,
};

export const premises: Criterion = {
  id: 'ict.premises',
  label: { en: 'Commercial premises', fr: 'Locaux commerciaux' },
  required: { en: 'Works at physical commercial premises; a home office, mailbox or virtual office is not enough', fr: 'Travaille dans des locaux commerciaux physiques; un bureau à domicile, une boîte postale ou un bureau virtuel ne suffit pas' },
  at: 'filing', citations: ['ict.premises'], improvable: { by: 'employer', leadMonths: 3 },
  condition: { field: 'offer.employer.premises', is: ['commercial', 'coworking'] },
};

export const coworking = judgement('ict.coworking', 'ict.premises', {
  label: { en: 'Presence in a coworking space', fr: 'Présence dans un espace de cotravail' },
  required: { en: 'A real presence: dedicated space, signage, telephone, licence and access for the public', fr: 'Une présence réelle : espace réservé, affichage, téléphone, permis et accès du public' },
}, { field: 'offer.employer.premises', is: 'coworking' });

/** `asked`: the transfers that it is asked of. */
export const wage = (asked?: Condition): Criterion => ({
  id: 'ict.wage',
  label: { en: 'Prevailing wage', fr: 'Salaire courant' },
  required: { en: 'At least the Job Bank median for the occupation and area; allowances other than cash do not count', fr: 'Au moins la médiane du Guichet-Emplois pour la profession et la région; les avantages autres qu’en argent ne comptent pas' },
  at: 'filing', citations: ['ict.wage'], improvable: { by: 'employer', leadMonths: 1 },
  condition: asked ? { when: asked, so: prevailingWage } : prevailingWage,
  verify: [{ id: 'market-wage', when: { measure: 'uses-own-median', with: { of: 'offer' } } }],
});

const cap = (parameter: string, en: string, fr: string): Criterion => ({
  id: 'ict.maximum',
  label: { en: 'Time left as a transferee', fr: 'Temps restant comme personne mutée' },
  required: { en, fr }, at: 'filing', citations: ['ict.duration'], improvable: { by: 'work', leadMonths: 12 },
  condition: below(parameter),
});
export const sevenYears = cap('ict.cap.management', 'Less than 7 years in all as a transferee; after that, 1 year of full-time employment with the enterprise outside Canada', 'Moins de 7 ans en tout comme personne mutée; ensuite, 1 an d’emploi à temps plein auprès de l’entreprise hors du Canada');
export const fiveYears = cap('ict.cap.specialized-knowledge', 'Less than 5 years as a transferee with specialized knowledge, other categories counted; after that, 1 year of full-time employment with the enterprise outside Canada', 'Moins de 5 ans comme personne mutée ayant des connaissances spécialisées, les autres catégories comprises; ensuite, 1 an d’emploi à temps plein auprès de l’entreprise hors du Canada');

export const firstYear: Criterion = {
  id: 'ict.first-year',
  label: { en: 'First permit for the new enterprise', fr: 'Premier permis pour la nouvelle entreprise' },
  required: { en: 'No more than 1 year as C61, with no renewal; an exceptional 6 months, with an offer that ends within them, for a delay outside the control of the enterprise', fr: 'Au plus 1 an sous C61, sans renouvellement; 6 mois exceptionnels, avec une offre qui prend fin d’ici là, pour un retard indépendant de la volonté de l’entreprise' },
  at: 'filing', citations: ['ict.first-year', 'ict.codes'], improvable: null,
  condition: { any: [belowFirstYear, withinExceptionalMonths] },
};
export const exceptionalMonths: Criterion = {
  id: 'ict.exceptional-months',
  label: { en: 'Exceptional 6 months', fr: '6 mois exceptionnels' },
  required: { en: 'The delay was outside the control of the enterprise', fr: 'Le retard était indépendant de la volonté de l’entreprise' },
  at: 'filing', citations: ['ict.first-year'], improvable: null, condition: 'judgement',
  exceptions: [{ when: belowFirstYear, label: { en: 'Within the first year', fr: 'Dans la première année' }, citations: ['ict.first-year'] }],
};

export const location = judgement('ict.location', 'ict.location', {
  label: { en: 'Need to be in Canada', fr: 'Nécessité d’être au Canada' },
  required: { en: 'Where remote work could do, why the person must be in Canada; specialized knowledge under the direct and continuous control of the Canadian enterprise', fr: 'Si le télétravail pouvait suffire, la raison d’être au Canada; les connaissances spécialisées sous le contrôle direct et continu de l’entreprise canadienne' },
});
export const benefit = judgement('ict.benefit', 'ict.benefit', {
  label: { en: 'Significant benefit', fr: 'Avantage important' },
  required: { en: 'A significant economic, social or cultural benefit for Canada while the permit is valid', fr: 'Un avantage économique, social ou culturel important pour le Canada pendant la validité du permis' },
});
export const generalWorkforce = judgement('ict.general-workforce', 'ict.benefit', {
  label: { en: 'Not the general workforce', fr: 'Non la main-d’œuvre générale' },
  required: { en: 'The route is not used to transfer the general workforce of the enterprise', fr: 'La voie ne sert pas à muter la main-d’œuvre générale de l’entreprise' },
});

const executive = judgement('ict.executive-role', 'ict.executive', {
  label: { en: 'Executive capacity', fr: 'Fonction de haut dirigeant' },
  required: { en: 'Primarily directs the management of the enterprise or a major component, sets goals and policies, has wide discretion under general supervision only', fr: 'Dirige principalement la gestion de l’entreprise ou d’une composante majeure, fixe les objectifs et les politiques, dispose d’une grande latitude sous supervision générale seulement' },
}, isCategory('executive'));
const manager = judgement('ict.manager-role', 'ict.senior-manager', {
  label: { en: 'Senior managerial capacity', fr: 'Fonction de cadre supérieur' },
  required: { en: 'Manages the enterprise, a department or an essential function; supervises managers or professionals, or acts at a senior level; does not make the product or deliver the service', fr: 'Gère l’entreprise, un service ou une fonction essentielle; supervise des cadres ou des professionnels, ou agit à un niveau supérieur; ne fabrique pas le produit et ne fournit pas le service' },
}, isCategory('senior-manager'));
const knowledge = judgement('ict.knowledge', 'ict.specialized-knowledge', {
  label: { en: 'Specialized knowledge', fr: 'Connaissances spécialisées' },
  required: { en: 'Both advanced proprietary knowledge of the enterprise and an advanced level of expertise: uncommon, held by few, hard to transfer in the short term, not found in Canada', fr: 'À la fois des connaissances exclusives avancées de l’entreprise et un niveau avancé d’expertise : rares, détenues par peu de personnes, difficiles à transmettre à court terme, introuvables au Canada' },
}, isCategory('specialized-knowledge'));
/** What the capacity of the transfer means: of each category its own. */
export const capacities: readonly Criterion[] = [executive, manager, knowledge];

export const detailedReview = judgement('ict.detailed-review', 'ict.specialized-knowledge', {
  label: { en: 'Occupation of TEER 3 to 5', fr: 'Profession de FEER 3 à 5' },
  required: { en: 'Specialized knowledge is normally of TEER 0 to 2: below that the file is examined in detail', fr: 'Les connaissances spécialisées relèvent normalement de FEER 0 à 2 : au-delà, le dossier est examiné en détail' },
}, { number: { measure: 'teer', with: { of: 'offer' } }, atLeast: 3 });
export const underTwoYears = judgement('ict.under-two-years', 'ict.one-year', {
  label: { en: 'Less than two years with the enterprise', fr: 'Moins de deux ans auprès de l’entreprise' },
  required: { en: 'With less than 2 years of employment the advanced knowledge has to be justified specifically', fr: 'Avec moins de 2 ans d’emploi, les connaissances avancées doivent être justifiées expressément' },
}, { not: yearsAbroad(2, null, 'same') });
