import type { Bilingual, Condition, Criterion, Period } from '../../pack/types';
import { notHeld } from '../periods';
import { isCheckedOnTheDay, uncheckedWhere } from '../unheld';
import { ofOffer } from './common';

export { notHeld };

/** Industries whose share of the nominations is capped: accommodation and food; retail; truck transportation. */
const capped: Condition = { measure: 'sk-sector', with: { of: 'offer', naics: ['72', '44', '45', '484'] } };
/** Spas and salons, and pet care. */
const leftOut: Condition = { measure: 'sk-sector', with: { of: 'offer', naics: ['8121', '81291'] } };
const inCanada: Condition = { measure: 'lives-in-canada', with: { of: 'applicant' } };

/** Days on which other limits hold for streams that rest on an offer. */
export const paused: Period = { from: '2025-02-18', until: '2025-03-26' };
export const limited: Period = { from: '2025-03-27', until: '2025-06-30' };
/** After June 2025 no place was left in the capped industries. */
export const capReached: Period = { from: '2025-07-01', until: '2025-12-31' };
/** Before the first window of 2026, and since. */
export const planned: Period = { from: '2026-01-01', until: '2026-01-12' };
export const windows: Period = { from: '2026-01-13', until: null };

const excludedSector = (prefix: string): Criterion => ofOffer({
  id: `${prefix}.excluded-sector`, label: { en: 'Industry of the employer', fr: 'Secteur de l’employeur' }, required: { en: 'Not a spa, a salon or pet care', fr: 'Ni spa, ni salon, ni soins pour animaux' },
  at: 'filing', citations: ['sk.limits-2025'], improvable: { by: 'offer', leadMonths: 3 }, condition: { not: leftOut },
});

/** The caps are on combinations of industry and occupation that the program lists, and the list is not held: an offer in one of the industries may be of none. */
const listed = { id: 'sk.capped-list', label: { en: 'Whether the combination of industry and occupation is on the list of the capped ones', fr: 'Si la combinaison de secteur et de profession figure sur la liste de celles qui sont plafonnées' } };

/** After June 2025 no place was left for the capped combinations. Its id is its own: what is asked here is not what the windows of 2026 ask. */
const capIn2025 = (prefix: string): Criterion => ofOffer({
  id: `${prefix}.cap-reached`, label: { en: 'Room in the industry', fr: 'Places dans le secteur' },
  required: { en: 'Not accommodation and food, retail or trucking: their share of 25 % was reached in June 2025; or the combination of industry and occupation is not a capped one', fr: 'Ni hébergement et restauration, ni commerce de détail, ni camionnage : leur part de 25 % a été atteinte en juin 2025; ou la combinaison de secteur et de profession n’est pas plafonnée' },
  at: 'as-of', citations: ['sk.limits-2025', 'sk.capped-list'], improvable: { by: 'offer', leadMonths: 3 }, closes: true, condition: { any: [{ not: capped }, notHeld] },
  verify: [{ ...listed, when: uncheckedWhere(`${prefix}.cap-reached`, capped) }],
});

const endsSoon: Condition = {
  some: 'applicant.canadianStatus', as: 'permit',
  where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, { number: { addMonths: { today: true }, months: 6 }, atLeast: { field: 'permit.expiresOn', none: 9_999_999 } }] },
};

/** In the windows of 2026 only those whose permit ends soon are taken for the capped combinations. */
const permitIn2026 = (prefix: string): Criterion => ofOffer({
  id: `${prefix}.capped-sector`, label: { en: 'Permit that ends within 6 months, in a capped industry', fr: 'Permis se terminant dans les 6 mois, dans un secteur plafonné' },
  required: { en: 'In accommodation and food, retail or trucking a work permit with 6 months or less left, or the combination of industry and occupation is not a capped one', fr: 'En hébergement et restauration, commerce de détail ou camionnage, un permis de travail ayant au plus 6 mois à courir, ou la combinaison de secteur et de profession n’est pas plafonnée' },
  at: 'filing', citations: ['sk.limits-2026', 'sk.capped-list'], improvable: { by: 'plan', leadMonths: 6 }, condition: { any: [{ not: capped }, endsSoon, notHeld] },
  verify: [
    { ...listed, when: { all: [capped, { not: endsSoon }] } },
    { id: 'sk.excluded-sectors', when: leftOut, label: { en: 'Whether spas, salons and pet care are excluded in 2026', fr: 'Exclusion ou non des spas, salons et soins pour animaux en 2026' } },
  ],
});

/**
 * Asked as long as the position is not assessed. An assessment of before the first window was taken in none, and whether the province still
 * accepts it is looked up.
 */
const ofWindow = (prefix: string, required: Bilingual, open: Condition, verify: NonNullable<Criterion['verify']>): Criterion => ofOffer({
  id: `${prefix}.window`, label: { en: 'Window of the capped industry', fr: 'Période du secteur plafonné' }, required, at: 'as-of', citations: ['sk.windows-2026', 'sk.capped-list'], improvable: { by: 'plan', leadMonths: 2 }, closes: true,
  condition: { any: [{ not: capped }, open] }, verify,
  exceptions: [{ when: { measure: 'sk-position-approved', with: { of: 'offer', since: windows.from } }, label: { en: 'The position is assessed already, since the first window', fr: 'Le poste est déjà évalué, depuis la première période' }, citations: ['sk.position-assessment', 'sk.windows-2026'] }],
});

const beforeFirstWindow = (prefix: string): Criterion => ofWindow(prefix, {
  en: 'Not accommodation and food, retail or trucking: their first window of 2026 opens on 13 January; or the combination of industry and occupation is not a capped one, or the province still accepts an approval of the position from before that day', fr: 'Ni hébergement et restauration, ni commerce de détail, ni camionnage : leur première période de 2026 commence le 13 janvier; ou la combinaison de secteur et de profession n’est pas plafonnée, ou la province accepte encore une approbation du poste d’avant ce jour',
}, notHeld, [{ ...listed, when: uncheckedWhere(`${prefix}.window`, capped) }]);

/** How long a window stays open follows from the places left: it is looked up on the day. */
function window(prefix: string): Criterion {
  const id = `${prefix}.window`;
  return ofWindow(prefix, {
    en: 'In accommodation and food, retail or trucking: on the day a window of the industry is open and has places left, the combination of industry and occupation is not a capped one, or the province still accepts an approval of the position from before 13 January 2026', fr: 'En hébergement et restauration, commerce de détail ou camionnage : ce jour-là, une période du secteur est ouverte et des places y restent, la combinaison de secteur et de profession n’est pas plafonnée, ou la province accepte encore une approbation du poste d’avant le 13 janvier 2026',
  }, isCheckedOnTheDay(id), [{ id: 'sk.window', when: uncheckedWhere(id, capped), label: { en: 'Window of the capped industry and the places left in it', fr: 'Période du secteur plafonné et places restantes' } }]);
}

/** What the industry of the employer comes to in a period. */
export function sectorCriteria(prefix: string, { from }: Period): readonly Criterion[] {
  if (from === limited.from) return [excludedSector(prefix)];
  if (from === capReached.from) return [excludedSector(prefix), capIn2025(prefix)];
  if (from === planned.from) return [permitIn2026(prefix), beforeFirstWindow(prefix)];
  return from === windows.from ? [permitIn2026(prefix), window(prefix)] : [];
}

const agricultural: Condition = { measure: 'noc-starts', with: { of: 'offer', prefixes: ['8'], except: [] } };

/** From 27 March to the end of 2025 people were recruited from abroad for some occupations alone. */
export const fromAbroad = (prefix: string): Criterion => ofOffer({
  id: `${prefix}.abroad`, label: { en: 'Already in Canada, or an occupation open from abroad', fr: 'Déjà au Canada, ou profession ouverte de l’étranger' },
  required: { en: 'Lives in Canada, or the occupation is in health, agriculture or a skilled trade', fr: 'Vit au Canada, ou la profession relève de la santé, de l’agriculture ou d’un métier spécialisé' },
  at: 'filing', citations: ['sk.abroad-2025', 'sk.express-entry-trade'], improvable: { by: 'offer', leadMonths: 3 },
  condition: { any: [inCanada, { measure: 'noc-starts', with: { of: 'offer', prefixes: ['3'], except: [] } }, { measure: 'sk-trade', with: { of: 'offer' } }, { all: [agricultural, notHeld] }] },
  verify: [{ id: 'sk.agricultural-occupations', when: { all: [{ not: inCanada }, agricultural] }, label: { en: 'Whether the occupation counts as agricultural', fr: 'Profession considérée ou non comme agricole' } }],
});
