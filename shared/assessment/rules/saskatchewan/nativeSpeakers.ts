import type { Condition, Criterion } from '../../pack/types';
import { notHeld } from '../periods';
import { statedLevels } from './common';

/** Countries where most people grow up with the language: a reading of “a country of that language”, which the source does not list. */
const ofEnglish = ['AG', 'AU', 'BB', 'BS', 'BZ', 'DM', 'GB', 'GD', 'GY', 'IE', 'JM', 'KN', 'LC', 'NZ', 'TT', 'US', 'VC'];
const ofFrench = ['FR', 'MC'];
/** French is a language of theirs, but not that of most people: whether they are countries of French is not held. */
const perhapsOfFrench = ['BE', 'CH', 'LU'];

/** A citizen or permanent resident of one of some countries. */
const belongsTo = (countries: readonly string[]): Condition => ({
  any: [
    { measure: 'citizen-of', with: { countries } },
    { some: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: countries }, { field: 'home.status', is: 'permanent-resident' }] } },
  ],
});

/** Not the mother tongue of forms, which no rule reads. */
const grewUpWith = (language: 'en' | 'fr'): Condition => ({ field: 'applicant.nativeLanguage', is: [language, 'both'] });

/** The country is one of the language that the person grew up with. */
const isNative: Condition = {
  any: [
    { all: [belongsTo(ofEnglish), grewUpWith('en')] },
    { all: [belongsTo(ofFrench), grewUpWith('fr')] },
    { all: [belongsTo(perhapsOfFrench), grewUpWith('fr'), notHeld] },
  ],
};
/** The same whatever the countries not held turn out to be: what is to be looked up. */
const mayBeNative: Condition = { any: [{ all: [belongsTo(ofEnglish), grewUpWith('en')] }, { all: [belongsTo([...ofFrench, ...perhapsOfFrench]), grewUpWith('fr')] }] };

/** CLB 4 in each ability, where `when` holds. A native speaker needs no test. */
export function basicLanguage(when?: Condition): Pick<Criterion, 'condition' | 'verify'> {
  const reached: Condition = { measure: 'language-reaches', with: { of: 'applicant', each: 4 } };
  const enough: Condition = { any: [reached, isNative] };
  return {
    condition: when ? { when, so: enough } : enough,
    verify: [
      statedLevels,
      { id: 'sk.native-speaker', when: { all: [...(when ? [when] : []), { not: reached }, mayBeNative] }, label: { en: 'Whether a native speaker with this citizenship or residence needs no test', fr: 'Locuteur natif ayant cette citoyenneté ou cette résidence dispensé de test, ou non' } },
    ],
  };
}
