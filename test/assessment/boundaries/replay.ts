import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Base } from './bases';
import type { CommittedCases } from './files';
import { explained, type Asked } from './findings';
import { withValueAt } from './pointers';
import { prepared } from './preparations';

type Boundary = CommittedCases['boundaries'][number];

/** The client of a case with one value of its fact. */
export function askedWith({ asOf, with: preparation, at }: Boundary, value: string | number, { client, person, asOf: written }: Base): Asked {
  const day = asOf ?? written;
  const start = prepared(client, preparation, day);
  return at === 'asOf' ? { client: start, person, asOf: String(value) } : { client: withValueAt(start, at, value), person, asOf: day };
}

/** The same cases with what the rules say of them now. Throws where a client that they start from is gone. */
export function replayed({ pathway, boundaries, days, without }: CommittedCases, baseOf: (name: string) => Base, pack: LoadedPack) {
  return {
    pathway,
    boundaries: boundaries.map((one) => ({
      ...one,
      values: one.values.map(([value]) => [value, explained(askedWith(one, value, baseOf(one.base)), pathway, pack).criteria.find(({ criterion }) => criterion.id === one.criterion)?.outcome ?? 'not asked']),
    })),
    days: days.map((one) => ({
      ...one,
      values: one.values.map(([day]) => {
        const { client, person } = baseOf(one.base);
        const { outcome, criteria } = explained({ client, person, asOf: day }, pathway, pack);
        return [day, outcome, criteria.filter((criterion) => criterion.outcome === 'not-met').map(({ criterion }) => criterion.id)];
      }),
    })),
    without,
  };
}
