import { describe, expect, it } from 'vitest';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pack, PathwayVersion } from '../../../shared/assessment/pack/types';
import { parseClientFileValue } from '../../../shared/clientFile';
import { RuleMoves, type Side } from '../../../shared/impact/moved';
import { smallPack } from '../../assessment/pack/smallPack';

const asOf = '2026-01-15';
const client = (dateOfBirth: string | null) => {
  const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', ...(dateOfBirth === null ? {} : { dateOfBirth }) }] });
  if (!parsed.ok) throw new Error('the client is valid');
  return parsed.file;
};
/** 35 years old: 10 points, of 6 that are asked. */
const adult = client('1990-05-01');
const loaded = (pack: Pack): LoadedPack => new LoadedPack(pack, '');
const before = loaded(smallPack);
const [gate, gated] = smallPack.pathways;
const [mark] = smallPack.parameters;
const [table] = smallPack.tables;
const [rows] = table?.versions ?? [];
const [version] = gate?.versions ?? [];
if (!gate || !gated || !mark || !table || !rows || !version) throw new Error('the small pack has two pathways, a parameter and a table');
const source = { instrument: { en: 'Another Act', fr: 'Une autre loi' }, pinpoint: { en: '2', fr: '2' }, retrieved: '2026-01-01', confidence: 'high' as const };
const citations = { ...smallPack.citations, 'of-the-mark': source };
const withMark = (value: number): Pack => ({ ...smallPack, citations, parameters: [{ ...mark, values: mark.values.map((one) => (one.until === null ? { ...one, value, citations: ['of-the-mark'] } : one)) }] });
const withVersion = (change: Partial<PathwayVersion>): Pack => ({ ...smallPack, pathways: [{ ...gate, versions: [{ ...version, ...change }] }, gated] });
const sided = (pack: LoadedPack | null, on = asOf): Side | null => pack && { pack, asOf: on };
const moves = (after: Pack | null, of = adult, from: LoadedPack | null = before) => new RuleMoves(sided(from), sided(after && loaded(after))).of(of);

describe('what other rules mean for a client', () => {
  it('is nothing where the rules are the same, or come to the same', () => {
    expect(new RuleMoves(sided(before), sided(loaded({ ...smallPack, version: '2' }))).isEmpty).toBe(true);
    expect(moves(withMark(10))).toEqual({ pathways: [], scores: [], ends: [] });
  });

  it('is another outcome, because of the criterion that came out otherwise and the paragraph of the figure that changed', () => {
    const { pathways, scores } = moves(withMark(11));
    expect(pathways[0]).toEqual({
      id: 'ca.small', title: gate.title, before: 'applies', after: 'does-not-apply',
      causes: [{ kind: 'criterion', id: 'small.points', label: { en: 'Points', fr: 'Points' }, before: 'met', after: 'not-met', citations: ['of-the-mark', 'law'] }], verify: [],
    });
    expect(pathways.map(({ id, after }) => [id, after])).toEqual([['ca.small', 'does-not-apply'], ['ca.small.gated', 'does-not-apply']]);
    expect(scores).toEqual([]);
  });

  it('is other points, because of the factor whose table changed', () => {
    const after: Pack = { ...smallPack, citations, tables: [{ ...table, versions: [{ ...rows, citations: ['of-the-mark'], rows: [{ from: null, to: 17, values: [0, 0] }, { from: 18, to: null, values: [8, 20] }] }] }] };
    expect(moves(after).scores).toEqual([
      { id: 'small', title: { en: 'Points', fr: 'Points' }, before: { low: 10, high: 10 }, after: { low: 8, high: 8 }, causes: [{ id: 'age', label: { en: 'Age', fr: 'Âge' }, before: { low: 10, high: 10 }, after: { low: 8, high: 8 }, citations: ['of-the-mark', 'law'] }], verify: [] },
    ]);
    // Nobody knows how old this one is: both bounds are told.
    expect(moves(after, client(null)).scores).toMatchObject([{ before: { low: 0, high: 10 }, after: { low: 0, high: 8 } }]);
  });

  it('names first the factor that moved most the way the total did', () => {
    const [score] = smallPack.scores;
    const [scored] = score?.versions ?? [];
    const [age] = scored?.factors ?? [];
    if (!score || !scored || !age) throw new Error('the small pack counts points for age');
    const counting = (values: Readonly<Record<string, number>>): Pack => {
      const factors = Object.entries(values).map(([id, value]) => ({ ...age, id, value, most: 20 }));
      const total = { ...age, id: 'total', value: { sum: factors.map(({ id }) => ({ factor: id })) }, most: 60, total: true as const };
      return { ...smallPack, scores: [{ ...score, versions: [{ ...scored, factors: [...factors, total] }] }] };
    };
    const order = (from: Readonly<Record<string, number>>, to: Readonly<Record<string, number>>) => moves(counting(to), adult, loaded(counting(from))).scores[0]?.causes.map(({ id }) => id);
    expect(order({ age: 10, work: 2, study: 1 }, { age: 8, work: 3, study: 9 })).toEqual(['study', 'work', 'age']);
    expect(order({ age: 8, work: 3, study: 9 }, { age: 10, work: 2, study: 1 })).toEqual(['study', 'work', 'age']);
  });

  it('is a closed intake, because of the version itself', () => {
    expect(moves(withVersion({ intake: 'closed' })).pathways[0]).toMatchObject({ id: 'ca.small', before: 'applies', after: 'closed', causes: [{ kind: 'version', citations: ['law'] }] });
  });

  it('is a paused intake, which takes nothing from who did not meet the criteria', () => {
    const paused = withVersion({ intake: 'paused' });
    expect(moves(paused).pathways).toMatchObject([{ id: 'ca.small', before: 'applies', after: 'paused', causes: [{ kind: 'version', citations: ['law'] }] }]);
    expect(moves(smallPack, adult, loaded(paused)).pathways).toMatchObject([{ id: 'ca.small', before: 'paused', after: 'applies', causes: [{ kind: 'version' }] }]);
    expect(moves(paused, client('2015-05-01')).pathways).toEqual([]);
  });

  it('is a paused intake for who might meet the criteria, in either direction', () => {
    const paused = withVersion({ intake: 'paused' });
    // Nobody knows how old this one is.
    const unknown = client(null);
    expect(moves(paused, unknown).pathways).toMatchObject([{ id: 'ca.small', before: 'needs-facts', after: 'needs-facts-paused', causes: [{ kind: 'version', citations: ['law'] }] }]);
    expect(moves(smallPack, unknown, loaded(paused)).pathways).toMatchObject([{ id: 'ca.small', before: 'needs-facts-paused', after: 'needs-facts', causes: [{ kind: 'version' }] }]);
  });

  it('names what has to be looked up where a figure is older than the day', () => {
    const stale = withMark(11);
    const known: Pack = { ...stale, parameters: stale.parameters.map((one) => ({ ...one, knownTo: '2026-01-14' })), tables: stale.tables.map((one) => ({ ...one, knownTo: '2026-01-14' })) };
    expect(moves(known).pathways[0]?.verify).toEqual([{ en: 'Age', fr: 'Âge' }, { en: 'Pass mark', fr: 'Note de passage' }]);
    const vouched: Pack = { ...known, parameters: known.parameters.map((one) => ({ ...one, knownTo: '2026-01-15' })), tables: known.tables.map((one) => ({ ...one, knownTo: '2026-01-15' })) };
    expect(moves(vouched).pathways[0]?.verify).toEqual([]);
  });

  it('is what a new pathway gives, and nothing where it gives nothing', () => {
    const without: Pack = { ...smallPack, pathways: [gate] };
    const applying: Pack = { ...smallPack, pathways: [gate, { ...gated, id: 'ca.new', versions: gated.versions.map((one) => ({ ...one, criteria: [] })) }] };
    expect(moves(applying, adult, loaded(without)).pathways).toEqual([{ id: 'ca.new', title: gated.title, before: null, after: 'applies', causes: [{ kind: 'version', label: gated.title, citations: ['law'] }], verify: [] }]);
    expect(moves(applying, client('2015-05-01'), loaded(without)).pathways).toEqual([]);
    expect(moves(smallPack, adult, null).pathways.map(({ id, before: was, after }) => [id, was, after])).toEqual([['ca.small', null, 'applies'], ['ca.small.gated', null, 'needs-facts']]);
    expect(moves(null, adult).pathways.map(({ id, after }) => [id, after])).toEqual([['ca.small', null], ['ca.small.gated', null]]);
  });

  it('names a criterion that is no longer asked', () => {
    const failing = loaded(withMark(11));
    expect(new RuleMoves(sided(failing), sided(loaded(withVersion({ criteria: [] })))).of(adult).pathways[0]).toMatchObject({ before: 'does-not-apply', after: 'applies', causes: [{ id: 'small.points', before: 'not-met', after: null }] });
  });
});

describe('rules that are not held on one of two days', () => {
  const since2026 = withVersion({ from: '2026-01-01' });
  const [small] = since2026.pathways;
  if (!small) throw new Error('the pack has the pathway');
  const between = (pack: Pack, first: string, last: string) => {
    const rules = loaded(pack);
    return new RuleMoves(sided(rules, first), sided(rules, last));
  };
  const subjects = (pack: Pack, first: string, last: string): string[] => between(pack, first, last).of(adult).pathways.map(({ id }) => id);

  it('are no move: neither of the pathway nor of one whose criteria they belong to', () => {
    // The rules begin on 1 January 2026; what was asked before is not known.
    expect(subjects(since2026, '2025-12-31', '2026-01-01')).toEqual([]);
    expect(between(since2026, '2025-12-31', '2026-01-01').notHeld).toEqual([{ kind: 'pathway', id: 'ca.small', title: { en: 'A small pathway', fr: 'Une petite voie' }, on: '2025-12-31' }, { kind: 'pathway', id: 'ca.small.gated', title: { en: 'A gated pathway', fr: 'Une voie à condition préalable' }, on: '2025-12-31' }]);
    expect(between(since2026, '2026-01-01', '2026-01-15').notHeld).toEqual([]);
  });

  it('are one where a source says that the program did not exist, or where it was closed between two versions', () => {
    const begun: Pack = { ...since2026, pathways: [{ ...small, begins: { on: '2026-01-01', citations: ['law'] } }] };
    expect(between(begun, '2025-12-31', '2026-01-01').of(adult).pathways).toMatchObject([{ id: 'ca.small', before: 'not-yet', after: 'applies' }]);
    const twice: Pack = { ...since2026, pathways: [{ ...small, versions: [{ ...version, from: '2020-01-01', until: '2024-12-31' }, { ...version, from: '2026-01-01' }] }] };
    expect(between(twice, '2025-12-31', '2026-01-01').of(adult).pathways).toMatchObject([{ id: 'ca.small', before: 'closed', after: 'applies' }]);
    expect(subjects(twice, '2024-12-31', '2025-01-01')).toEqual(['ca.small']);
  });

  it('of points are told as not begun where a source says that they did not exist, and as not held where none does', () => {
    const [score] = smallPack.scores;
    const [own] = score?.versions ?? [];
    if (!score || !own) throw new Error('the pack has points');
    const points = (begins?: string): Pack => ({ ...smallPack, scores: [{ ...score, versions: [{ ...own, from: '2026-01-01' }], ...(begins === undefined ? {} : { begins: { on: begins, citations: ['law'] } }) }] });
    const told = (begins?: string) => between(points(begins), '2025-12-31', '2026-01-01').notHeld.map(({ kind, id, on }) => [kind, id, on]);
    expect(told('2026-01-01')).toEqual([['points-not-yet', score.id, '2025-12-31']]);
    expect([told(), told('2025-12-31')]).toEqual([[['points', score.id, '2025-12-31']], [['points', score.id, '2025-12-31']]]);
  });

  it('are none either where other rules hold them on the day, and the rules in force do not', () => {
    expect(new RuleMoves(sided(loaded(since2026), '2025-12-31'), sided(before, '2025-12-31')).of(adult).pathways).toEqual([]);
  });

  it('are no points', () => {
    const [score] = smallPack.scores;
    const [scored] = score?.versions ?? [];
    if (!score || !scored) throw new Error('the small pack counts points');
    const counted: Pack = { ...smallPack, scores: [{ ...score, versions: [{ ...scored, from: '2026-01-01' }] }], pathways: [{ ...gate, versions: [{ ...version, criteria: [] }] }] };
    expect(between(counted, '2025-12-31', '2026-01-01').of(adult).scores).toEqual([]);
    const ended: Pack = { ...counted, scores: [{ ...score, versions: [{ ...scored, until: '2025-12-31' }] }] };
    expect(between(ended, '2025-12-31', '2026-01-01').of(adult).scores).toMatchObject([{ id: 'small', before: { low: 10, high: 10 }, after: null }]);
  });
});
