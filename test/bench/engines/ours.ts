import { assess } from '../../../shared/assessment/assess';
import { dayOf } from '../../../shared/assessment/engine/days';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Condition, Criterion, Factor, Pack } from '../../../shared/assessment/pack/types';
import { loadPack } from '../../../shared/assessment/pack/validate';
import type { ClientFile } from '../../../shared/clientFile';
import { conditions, parts, type Asked } from './rules';

const words = (en: string, fr: string) => ({ en, fr });

/** A condition of the comparison in our language. */
function conditionOf({ member, is, atLeast, from }: Asked): Condition {
  const field = `applicant.${member}`;
  if (is !== undefined) return { field, is };
  return { number: { field }, atLeast: from === undefined ? atLeast ?? 0 : dayOf(from) };
}

const criterion: Criterion = {
  id: 'bench.all', label: words('Ten conditions', 'Dix conditions'), required: words('All of them', 'Toutes'), at: 'as-of', citations: ['bench'], improvable: null,
  condition: { all: conditions.map(conditionOf) },
};

const factors: readonly Factor[] = [
  ...parts.map(({ points, ...asked }, index): Factor => ({
    id: `part${index}`, label: words(`Part ${index}`, `Partie ${index}`), value: { if: conditionOf(asked), so: points, else: 0 }, most: points, citations: ['bench'],
  })),
  { id: 'total', label: words('Total', 'Total'), value: { sum: parts.map((_, index) => ({ factor: `part${index}` })) }, most: parts.reduce((sum, { points }) => sum + points, 0), citations: ['bench'], total: true },
];

const pack: Pack = {
  format: 'dossier-pack/1', version: '1', layer: 'firm', parameters: [], tables: [],
  citations: { bench: { instrument: words('Comparison of engines', 'Comparaison de moteurs'), pinpoint: words('1', '1'), retrieved: '2026-01-01', confidence: 'high' } },
  scores: [{ id: 'bench', title: words('Points', 'Points'), overLanguages: false, versions: [{ from: '2015-01-01', until: null, citations: ['bench'], factors }] }],
  pathways: [{
    id: 'bench.rule', title: words('Ten conditions and seven parts', 'Dix conditions et sept parties'), kind: 'permanent-residence',
    versions: [{ from: '2015-01-01', until: null, citations: ['bench'], intake: 'open', criteria: [criterion], steps: [], scores: ['bench'] }],
  }],
};

export function ourRules(): LoadedPack {
  const loaded = loadPack(pack, 'bench');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.pack;
}

export const ourEngine = (rules: LoadedPack, asOf: string) => (client: ClientFile) => assess(client, rules, { asOf, trace: true });

/** Whether the rule holds, and the points of each part. */
export function ourAnswer({ pathways: [pathway] }: ReturnType<ReturnType<typeof ourEngine>>): { holds: boolean; points: number[] } {
  return { holds: pathway?.outcome === 'applies', points: parts.map((_, index) => pathway?.scores[0]?.factors.get(`part${index}`)?.low ?? Number.NaN) };
}
