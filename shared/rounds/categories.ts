type Bilingual = Readonly<Record<'en' | 'fr', string>>;

/** Whom a round invites: candidates of every program, of one program, or of a category across programs. */
export type RoundKind = 'general' | 'program' | 'category';

const kinds = {
  general: 'general',
  cec: 'program', fsw: 'program', fst: 'program', pnp: 'program',
  french: 'category', healthcare: 'category', stem: 'category', trades: 'category', transport: 'category', agriculture: 'category', education: 'category',
  // No round was held for researchers yet.
  physicians: 'category', 'senior-managers': 'category', researchers: 'category', military: 'category',
} as const satisfies Record<string, RoundKind>;

/** A category as pathway ids name it: `ca.ee.cec`, `ca.ee.category.french`. */
export type RoundCategory = keyof typeof kinds;

/** A category of category-based selection, whose pathway is `ca.ee.category.` and the name: `french`. */
export type SelectionCategory = { [Category in RoundCategory]: (typeof kinds)[Category] extends 'category' ? Category : never }[RoundCategory];

export const isRoundCategory = (code: string): code is RoundCategory => Object.hasOwn(kinds, code);

export const kindOf = (category: RoundCategory): RoundKind => kinds[category];

/** Names as IRCC publishes them, by category and version of its list. Source: shared/data/rounds/README.md. */
const names: Readonly<Record<string, Bilingual>> = {
  'general unnamed': { en: 'No Program Specified', fr: 'Aucun programme spécifié' },
  general: { en: 'General', fr: 'Générale' },
  cec: { en: 'Canadian Experience Class', fr: 'Catégorie de l’expérience canadienne' },
  fsw: { en: 'Federal Skilled Worker', fr: 'Programme des travailleurs qualifiés (fédéral)' },
  fst: { en: 'Federal Skilled Trades', fr: 'Programme des travailleurs de métiers spécialisés (fédéral)' },
  pnp: { en: 'Provincial Nominee Program', fr: 'Programme des candidats des provinces' },
  'french v1': { en: 'French language proficiency (Version 1)', fr: 'Compétence linguistique en français (Version 1)' },
  'french 2026-v2': { en: 'French-Language proficiency 2026-Version 2', fr: 'Compétence linguistique en français 2026-Version 2' },
  'healthcare v1': { en: 'Healthcare occupations (Version 1)', fr: 'Professions de la santé (Version 1)' },
  'healthcare v2': { en: 'Healthcare and social services occupations (Version 2)', fr: 'Professions de la santé et des services sociaux (Version 2)' },
  'healthcare 2026-v3': { en: 'Healthcare and Social Services Occupations, 2026-Version 3', fr: 'Professions de la santé et des services sociaux 2026-version 3' },
  'stem v1': { en: 'STEM occupations (Version 1)', fr: 'Professions des STIM (Version 1)' },
  'trades v1': { en: 'Trade occupations (Version 1)', fr: 'Métiers (Version 1)' },
  'trades v2': { en: 'Trade occupations (Version 2)', fr: 'Métiers (Version 2)' },
  'trades 2026-v3': { en: 'Trades Occupations, 2026-Version 3', fr: 'Métiers spécialisés 2026-Version 3' },
  'transport v1': { en: 'Transport occupations (Version 1)', fr: 'Métiers des transports (Version 1)' },
  'transport 2026-v2': { en: 'Transport Occupations, 2026-Version 2', fr: 'Métiers des transports 2026-Version 2' },
  'agriculture v1': { en: 'Agriculture and agri-food occupations (Version 1)', fr: 'Métiers de l’agriculture et de l’agroalimentaire (Version 1)' },
  'education v1': { en: 'Education occupations (Version 1)', fr: 'Professions de l’éducation (Version 1)' },
  'physicians 2026-v1': { en: 'Physicians with Canadian Work Experience, 2026-Version 1', fr: 'Médecins ayant de l’expérience de travail au Canada 2026-Version 1' },
  'senior-managers 2026-v1': {
    en: 'Senior managers with Canadian Work Experience, 2026-Version 1',
    fr: 'Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada 2026-version 1',
  },
  'military 2026-v1': { en: 'Skilled Military Recruits, 2026-Version 1', fr: 'Recrues militaires qualifiées, 2026-Version 1' },
};

/** The published name of a category with the version of its list (`french 2026-v2`); undefined where there is none. */
export const publishedName = (listed: string): Bilingual | undefined => names[listed];

/** Every category, programs first. */
export const roundCategories: readonly RoundCategory[] = Object.keys(kinds).filter(isRoundCategory);

/** Every published name with its category, whatever the version of its list. */
export const publishedNames: readonly { category: RoundCategory; name: Bilingual }[] = Object.entries(names).flatMap(([listed, name]) => {
  const [category = ''] = listed.split(' ');
  return isRoundCategory(category) ? [{ category, name }] : [];
});
