import type { Condition, Criterion } from '../../pack/types';
import { notHeld } from '../periods';
import { statedLevels } from './common';

/** Countries where most people grow up with English or French: a reading of “a country of that language”, which the source does not list. */
const countries = [
  'AG', 'AU', 'BB', 'BS', 'BZ', 'DM', 'GB', 'GD', 'GY', 'IE', 'JM', 'KN', 'LC', 'NZ', 'TT', 'US', 'VC',
  'BE', 'CH', 'FR', 'LU', 'MC',
];
/** A citizen or permanent resident of one of them. What somebody’s mother tongue is, the file does not say to rules. */
const mayBeNative: Condition = {
  any: [
    { measure: 'citizen-of', with: { countries } },
    { some: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: countries }, { field: 'home.status', is: 'permanent-resident' }] } },
  ],
};

/** CLB 4 in each ability, where `when` holds. A native speaker needs no test: of who may be one it is looked up. */
export function basicLanguage(when?: Condition): Pick<Criterion, 'condition' | 'verify'> {
  const reached: Condition = { measure: 'language-reaches', with: { of: 'applicant', each: 4 } };
  const enough: Condition = { any: [reached, { all: [mayBeNative, notHeld] }] };
  return {
    condition: when ? { when, so: enough } : enough,
    verify: [
      statedLevels,
      { id: 'sk.native-speaker', when: { all: [...(when ? [when] : []), { not: reached }, mayBeNative] }, label: { en: 'Whether a native speaker of English or French, who needs no test', fr: 'Locuteur natif du français ou de l’anglais, dispensé de test, ou non' } },
    ],
  };
}
