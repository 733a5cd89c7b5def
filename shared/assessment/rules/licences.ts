import type { Condition, Criterion } from '../pack/types';
import { notHeld } from './periods';

/** A measure that says whether a licence for the occupation is there; with `field` one of another occupation of the same field of work. */
export type LicenceCondition = Extract<Condition, { measure: string }>;

const ofTheField = (licence: LicenceCondition): Condition => ({ measure: licence.measure, with: { ...licence.with, field: true } });

/**
 * A licence for the occupation. One regulator may be responsible for several occupations (engineers, teachers, nurses), and no source at hand
 * says which: whether the licence of another occupation of the same field of work covers this one is looked up.
 */
export const licensed = (licence: LicenceCondition): Condition => ({ any: [licence, { all: [ofTheField(licence), notHeld] }] });

/** That it is to be looked up, where a licence is needed. */
export const whetherCovered = (id: string, licence: LicenceCondition, needed: readonly Condition[] = []): NonNullable<Criterion['verify']>[number] => ({
  id: `${id}-covers`, when: { all: [...needed, { not: licence }, ofTheField(licence)] },
  label: { en: 'Whether the licence on file, of another occupation, covers the one asked for', fr: 'Si le permis d’exercice au dossier, d’une autre profession, vise celle qui est demandée' },
});
