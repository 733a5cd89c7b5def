import { no, number, type Value } from '../engine/values';
import type { Environment } from '../engine/environment';
import { accompanyingDependants, educationStep, graduatedElsewhere, hasGraduateDegree, hasSupporter, meansToLiveOutsideWinnipeg, studiedInManitoba } from './manitobaPerson';
import { isEmployed, monthsWithEmployer, studiedElsewhere, workedElsewhere, workedSixMonths, workYears } from './manitobaWork';
import type { Measure } from './index';

type Args = Readonly<Record<string, unknown>>;
const measure = (id: string, compute: (environment: Environment, args: Args) => Value): Measure => ({ id, number: 1, compute });

/**
 * Facts of the nominee program of Manitoba. `mb-months-with-employer`: of the full-time work with the employer of the record `of` that goes
 * on. `mb-employed`: in full-time work in the province on the day. `mb-past-work`: six months of it, whenever. `mb-studied`: a program of so
 * many `years` (1 or 2) completed there. `mb-graduate-degree`: a master’s degree or doctorate of the last `years`. `mb-supporter`: a relative
 * (`kind` close) or a friend or distant relative (`other`) there, with `years` one recorded to live there for so long. `mb-education`, `mb-work-years`: what the grids look up.
 */
export const manitobaMeasures: readonly Measure[] = [
  {
    id: 'mb-months-with-employer', number: 1, inScope: true,
    compute: (environment, args) => {
      const offer = environment.scope[String(args['of'])];
      return offer ? monthsWithEmployer(environment, offer) : number(0);
    },
  },
  measure('mb-employed', isEmployed),
  measure('mb-past-work', workedSixMonths),
  measure('mb-work-years', workYears),
  measure('mb-worked-elsewhere', workedElsewhere),
  measure('mb-studied-elsewhere', studiedElsewhere),
  measure('mb-graduated-elsewhere', graduatedElsewhere),
  measure('mb-studied', (environment, { years }) => studiedInManitoba(environment, Number(years))),
  measure('mb-graduate-degree', (environment, { years }) => hasGraduateDegree(environment, Number(years))),
  measure('mb-supporter', (environment, { kind, years }) => (kind === 'close' || kind === 'other' ? hasSupporter(environment, kind, typeof years === 'number' ? years : 0) : no)),
  measure('mb-education', educationStep),
  measure('mb-outside-winnipeg', meansToLiveOutsideWinnipeg),
  measure('mb-dependants', ({ subject, on }) => accompanyingDependants(subject, on)),
];
