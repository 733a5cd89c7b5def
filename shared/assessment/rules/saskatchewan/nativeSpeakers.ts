import type { Condition, Criterion } from '../../pack/types';
import { statedLevels } from './common';

/** Countries where most people grow up with English or French: a reading of “a country of that language”, which the source does not list. */
const countries = [
  'AG', 'AU', 'BB', 'BS', 'BZ', 'DM', 'GB', 'GD', 'GY', 'IE', 'JM', 'KN', 'LC', 'NZ', 'TT', 'US', 'VC',
  'BE', 'CH', 'FR', 'LU', 'MC',
];
/** A citizen or permanent resident of one of them. */
const mayBeNative: Condition = {
  any: [
    { measure: 'citizen-of', with: { countries } },
    { some: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: countries }, { field: 'home.status', is: 'permanent-resident' }] } },
  ],
};

/** Not the mother tongue of forms, which no rule reads. */
const isNative: Condition = { field: 'applicant.nativeLanguage', is: ['en', 'fr', 'both'] };

/** CLB 4 in each ability, where `when` holds. A native speaker needs no test. */
export function basicLanguage(when?: Condition): Pick<Criterion, 'condition' | 'verify'> {
  const reached: Condition = { measure: 'language-reaches', with: { of: 'applicant', each: 4 } };
  const enough: Condition = { any: [reached, { all: [mayBeNative, isNative] }] };
  return {
    condition: when ? { when, so: enough } : enough,
    verify: [
      statedLevels,
      { id: 'sk.native-speaker', when: { all: [...(when ? [when] : []), { not: reached }, mayBeNative, isNative] }, label: { en: 'Whether a native speaker with this citizenship or residence needs no test', fr: 'Locuteur natif ayant cette citoyenneté ou cette résidence dispensé de test, ou non' } },
    ],
  };
}
