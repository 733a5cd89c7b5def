import { faultsFromZod, pointerTo } from '../../clientFile';
import type { Fault } from '../../errors';
import { depthFaults } from './checks/depth';
import { checkDocuments } from './checks/documents';
import { ExpressionCheck } from './checks/expressions';
import { linkFaults } from './checks/links';
import { measureFaults } from './checks/measures';
import { checkPathways } from './checks/pathways';
import { covers, periodFaults } from './checks/periods';
import { citationFaults, cycleFaults, duplicateFaults, sharedIdFaults } from './checks/references';
import { checkScores, type DatedUse } from './checks/scores';
import { tableFaults } from './checks/tables';
import { textFaults } from './checks/texts';
import { packFault } from './faults';
import { LoadedPack } from './load';
import { packSchema } from './schema';
import type { Pack, Period } from './types';

export type PackResult = { ok: true; pack: LoadedPack } | { ok: false; faults: readonly Fault[] };

const dated = (pack: Pack): { path: string; items: readonly { id: string; gaps?: readonly Period[] | undefined; versions: readonly Period[] }[]; member: string }[] => [
  { path: 'parameters', member: 'values', items: pack.parameters.map(({ id, gaps, values }) => ({ id, gaps, versions: values })) },
  { path: 'tables', member: 'versions', items: pack.tables },
  { path: 'scores', member: 'versions', items: pack.scores },
  { path: 'pathways', member: 'versions', items: pack.pathways },
];

/** A parameter or points system that is asked for has to be in force. Of a table there may be no figures for a day: that is said with the result. */
function inForceFaults({ use, from, until }: DatedUse, pack: Pack): Fault[] {
  if (use.kind === 'table') return [];
  const versions = use.kind === 'parameter' ? pack.parameters.find(({ id }) => id === use.id)?.values : pack.scores.find(({ id }) => id === use.id)?.versions;
  return versions && !covers(versions, { from, until }) ? [packFault(pointerTo(use.path), 'not-in-force', { id: use.id, from, until: until ?? '…' })] : [];
}

/** Measures are tried out only on a pack that is otherwise sound: they look things up in it. */
function triedOut(expressions: ExpressionCheck, pack: Pack): Fault[] {
  const loaded = new LoadedPack(pack, '');
  const asOf = pack.pathways.flatMap(({ versions }) => versions.map(({ from }) => from)).toSorted().at(-1) ?? '2000-01-01';
  const tried = new Map<string, Fault[]>();
  return expressions.measureUses.flatMap((use) => {
    // The versions of a points system repeat their factors: the same use comes out the same.
    const key = JSON.stringify([use.id, use.args, use.gives, use.surroundings.languages, [...use.surroundings.scope.keys()]]);
    const known = tried.get(key);
    if (known?.length === 0) return [];
    const faults = measureFaults(use, loaded, asOf);
    tried.set(key, faults);
    return faults;
  });
}

/**
 * Everything that is wrong with a pack: structure, names that lead nowhere, days and numbers left out or covered twice, texts that are
 * missing or not translated. Empty: every rule of it can be evaluated for every client file on every day.
 */
export function packFaults(value: unknown): Fault[] {
  const deep = depthFaults(value);
  if (deep.length > 0) return deep;
  const { error } = packSchema.safeParse(value);
  if (error) return faultsFromZod(error);
  const pack = value as Pack;
  const expressions = new ExpressionCheck({
    parameters: new Set(pack.parameters.map(({ id }) => id)),
    tables: new Map(pack.tables.map((table) => [table.id, table])),
    scores: new Set(pack.scores.map(({ id }) => id)),
  });
  const scores = checkScores(pack, expressions);
  const pathways = checkPathways(pack, expressions);
  const documents = checkDocuments(pack, expressions);
  const faults = [
    ...sharedIdFaults(pack),
    ...duplicateFaults(pack.pathways, ['pathways']),
    ...citationFaults(pack, pack.citations),
    ...linkFaults(pack),
    ...dated(pack).flatMap(({ path, member, items }) => items.flatMap(({ versions, gaps }, index) => periodFaults(versions, gaps ?? [], [path, index, member], [path, index, 'gaps']))),
    ...pack.tables.flatMap((table, index) => tableFaults(table, ['tables', index])),
    ...expressions.faults,
    ...scores.faults,
    ...pathways.faults,
    ...documents.faults,
    ...cycleFaults(scores.leads),
    ...cycleFaults(pathways.leads),
    ...textFaults(pack),
  ];
  if (faults.length > 0) return faults;
  return [...[...scores.uses, ...pathways.uses, ...documents.uses].flatMap((use) => inForceFaults(use, pack)), ...triedOut(expressions, pack)];
}

/** A pack from outside made ready for use, or refused whole with everything that is wrong with it. `hash` names its content. */
export function loadPack(value: unknown, hash: string): PackResult {
  const faults = packFaults(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: new LoadedPack(value as Pack, hash) };
}
