import { z } from 'zod';
import type { ChoiceName, SuggestionName } from './choices';

/** How a value is asked for in a form. Every leaf of the format has exactly one. */
export type Widget =
  | 'id' | 'text' | 'longText' | 'date' | 'integer' | 'decimal' | 'money' | 'percent' | 'yesNo'
  | 'choice' | 'country' | 'province' | 'language' | 'noc' | 'cip' | 'naics' | 'pathway' | 'requirement'
  | 'personRef' | 'employerRef' | 'offerRef' | 'listName' | 'pointer' | 'scalar' | 'fixed'
  | 'object' | 'list';

/** What a number counts. */
export type Unit = 'months' | 'years' | 'hours' | 'hoursPerWeek' | 'cm' | 'dollars' | 'dollarsPerHour' | 'dollarsPerYear' | 'percent';

export type Leaf = {
  widget: Widget;
  unit?: Unit;
  choice?: ChoiceName;
  /** Values that a form offers for a text that stays free. */
  suggestions?: SuggestionName;
  /** Most characters that the government form takes. A longer text is kept and the form is warned about, never cut. */
  formMax?: number;
  /** A day on which somebody looked something up: see `checkDayFault`. A form takes no other; what a file says is kept. */
  ofCheck?: true;
};

/** On leaf schemas. */
export const leaves = z.registry<Leaf>();

/** Texts of one line of which nothing is asked but their length and characters that can be shown. */
export const plainTexts = z.registry<{ isPlain: true }>();

export type MemberInfo = {
  /** `residence.country`: under this path the labels in `shared/texts` stand. */
  path: string;
  /** No rule reads it: government forms and letters only. */
  formsOnly: boolean;
};

/** On the schema of each member, as it stands in its object. */
export const members = z.registry<MemberInfo>();

/** A broken rule of an object: at which member, and the code in the catalogue of faults. */
export type Breach = { member: string; code: 'wrong-order' | 'out-of-scale' | 'not-a-range' | 'not-an-item-of-list'; other?: string };

export type EntityInfo = {
  name: string;
  /** `[a, b]`: `b` never lies before `a` (days) or below it (numbers). */
  ordered: readonly (readonly [string, string])[];
  /** What else has to fit together inside one object. */
  rule?: (value: Readonly<Record<string, unknown>>) => readonly Breach[];
};

/** On object schemas. */
export const entities = z.registry<EntityInfo>();
