import { describe, expect, it } from 'vitest';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Criterion, Pack, PathwayVersion } from '../../../shared/assessment/pack/types';
import { parseClientFileValue } from '../../../shared/clientFile';
import { addDays } from '../../../shared/dates';
import { datedChanges } from '../../../shared/impact/datedChanges';
import { lastMove } from '../../../shared/impact/lastMove';
import { letterChangesOf } from '../../../shared/impact/letterChanges';
import { RuleMoves } from '../../../shared/impact/moved';
import { joinPieces, PieceWriter, readPiece } from '../../../shared/impact/pieces';
import { rowsOf } from '../../../shared/impact/rows';
import { factsOf } from '../../../shared/letters/facts';
import { changeFields } from '../../../shared/letters/fields/changes';
import { smallPack } from '../../assessment/pack/smallPack';

const [small, gated] = smallPack.pathways;
const [mark] = smallPack.parameters;
const [version] = small?.versions ?? [];
const [plan] = gated?.versions[0]?.criteria ?? [];
if (!small || !mark || !version || !plan) throw new Error('the small pack has a parameter and two pathways with criteria');

const client = (dateOfBirth: string) => {
  const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', dateOfBirth }] });
  if (!parsed.ok) throw new Error('the client is valid');
  return parsed.file;
};
/** Who is 18 years old gets the 10 points of which 6 are asked for. */
const adult = client('1990-05-01');
const turning18On1May = client('2008-05-01');

const [from, to] = ['2026-01-15', '2026-06-15'];
type Change = Partial<Omit<PathwayVersion, 'criteria'>> & { criteria?: readonly Criterion[] };
const packOf = (versions: readonly Change[], rest: Partial<Pack> = {}, begins?: string): LoadedPack =>
  new LoadedPack({ ...smallPack, ...rest, pathways: [{ ...small, versions: versions.map((one): PathwayVersion => ({ ...version, ...one, criteria: [...(one.criteria ?? version.criteria)] })), ...(begins === undefined ? {} : { begins: { on: begins, citations: ['law'] } }) }] }, '');
const until = (last: string, change: Change = {}): Change => ({ ...change, until: last });
const since = (first: string, change: Change = {}): Change => ({ ...change, from: first });
const closed = { intake: 'closed' } as const;
const paused = { intake: 'paused' } as const;

const moveOf = (pack: LoadedPack, of = adult, first = from) => lastMove(of, pack, 'ca.small', first, to);
/** What a report of the two days has for a letter. */
const reportedIn = (pack: LoadedPack, of = adult, first = from, what: 'pathways' | 'points' = 'pathways') => {
  const writer = new PieceWriter(pack.pack.citations);
  writer.add({ id: '019a0000-0000-7000-8000-000000000001', number: '1', name: 'Sample' }, 'en', new RuleMoves({ pack, asOf: first }, { pack, asOf: to }).of(of));
  const report = joinPieces([readPiece(writer.text)]);
  const rows = rowsOf(report).filter(({ kind }) => (kind === 'points') === (what === 'points'));
  return letterChangesOf(rows, { before: { asOf: first, rules: null }, after: { asOf: to, rules: null } }, report.citations);
};
/** What the letter is made with. */
const toldIn = (pack: LoadedPack, of = adult, first = from) => datedChanges(reportedIn(pack, of, first), of, pack);
const lines = (pack: LoadedPack, of = adult, first = from, language: 'en' | 'fr' = 'en', changes = toldIn(pack, of, first)): string[] => {
  const firm = { name: '', address: '', telephone: '', email: '' };
  const [person] = of.persons;
  if (!person) throw new Error('the file has a person');
  const groups = changeFields.changeGroups.read(factsOf({ changes, language, today: to, client: of, person, answers: {}, choices: {}, firm, responsible: { name: '', licence: '', licenceNumber: '' } }));
  return (groups ?? []).map(({ heading, details }) => `${heading} ${details}`.replaceAll(/[\u00A0\u202F]/gu, ' '));
};

describe('a pathway that moves more than once between two days', () => {
  it('is paused, and then its criteria are met: told by the day and the reason of the latter, which is no reason of the pause', () => {
    const rules = packOf([until('2026-02-28'), since('2026-03-01', paused)]);
    expect(moveOf(rules, turning18On1May)).toMatchObject({ on: '2026-05-01', moved: { before: 'does-not-apply', after: 'paused', causes: [{ kind: 'criterion', id: 'small.points' }] } });
    expect(lines(rules, turning18On1May)[0]).toContain('from 1 May 2026, you meet the criteria, but no applications are taken for the time being. Reason: “Points” is met.');
    const open = packOf([until('2026-02-28', { criteria: [...version.criteria, plan] }), since('2026-03-01', { ...paused, criteria: [...version.criteria, plan] })]);
    expect(lines(open, turning18On1May)[0]).toContain('from 1 May 2026, you might meet the criteria, but no applications are taken for the time being. Reason: “Points” is met');
  });

  it('is paused for who met its criteria before: told by the day of the pause, because the program pauses', () => {
    const rules = packOf([until('2026-02-28'), since('2026-03-01', paused)]);
    expect(moveOf(rules)).toMatchObject({ on: '2026-03-01', moved: { before: 'applies', after: 'paused', causes: [{ kind: 'version' }] } });
    expect(lines(rules)).toEqual([expect.stringContaining('from 1 March 2026, you meet the criteria, but no applications are taken for the time being. Reason: the program takes no applications for the time being.')]);
  });

  it('opens, and then the client might qualify: told by the day of the client, and not as an opening', () => {
    const criteria = [...version.criteria, plan];
    const rules = packOf([until('2026-02-28', { ...closed, criteria }), since('2026-03-01', { criteria })]);
    expect(moveOf(rules, turning18On1May)).toMatchObject({ on: '2026-05-01', moved: { before: 'does-not-apply', after: 'needs-facts', causes: [{ kind: 'criterion', id: 'small.points' }] } });
    const [told] = toldIn(rules, turning18On1May).changes;
    expect([told?.kind, told?.since]).toEqual(['other', '2026-05-01']);
    expect(lines(rules, turning18On1May).join('\n')).not.toContain('applications are taken');
    // Of who might have qualified all along, it opens on its own day.
    expect(lines(rules)).toEqual([expect.stringContaining('from 1 March 2026, applications are taken, and you might qualify: we need more information to tell. Reason: the program opens.')]);
    expect(lines(rules, adult, from, 'fr')).toEqual([expect.stringContaining('à compter du 1er mars 2026, des demandes sont reçues, et vous pourriez être admissible : il nous faut d’autres renseignements pour le dire. Motif : le programme ouvre.')]);
  });

  it('applies again after it was closed in between: from the last day on which it came to that', () => {
    const rules = packOf([until('2026-01-15', closed), { from: '2026-01-16', until: '2026-01-31' }, since('2026-03-01')]);
    expect(moveOf(rules)?.on).toBe('2026-03-01');
    expect(lines(rules)[0]).toContain('from 1 March 2026. Reason: the program opens.');
  });

  it('is lost by a criterion, and closed later: told by the criterion', () => {
    const [, value] = mark.values;
    if (!value) throw new Error('the mark has two values');
    const rest = { parameters: [{ ...mark, values: [{ ...value, from: '2020-01-01', until: '2026-02-28' }, { ...value, from: '2026-03-01', value: 11 }] }] };
    const rules = packOf([until('2026-03-31'), since('2026-04-01', closed)], rest);
    expect(moveOf(rules)).toMatchObject({ on: '2026-03-01', moved: { before: 'applies', after: 'does-not-apply', causes: [{ kind: 'criterion', id: 'small.points' }] } });
    expect(lines(rules)).toEqual([expect.stringContaining('Pathways that no longer apply to you – A small pathway: from 1 March 2026. Reason: “Points” is no longer met.')]);
  });

  it('is paused on the day on which a criterion can no longer be told: for both reasons', () => {
    const rules = packOf([until('2026-02-28'), since('2026-03-01', { ...paused, criteria: [...version.criteria, plan] })]);
    expect(moveOf(rules)?.moved).toMatchObject({ before: 'applies', after: 'needs-facts-paused', causes: [{ kind: 'criterion', id: 'gated.plan' }, { kind: 'version' }] });
  });
});

describe('rules that are not held on one of two days', () => {
  it('are told of in no letter', () => {
    const rules = packOf([since('2026-03-01')]);
    expect(moveOf(rules)).toBeUndefined();
    expect(toldIn(rules).changes).toEqual([]);
  });

  it('leave the day open where the program began before the first rules at hand', () => {
    const rules = packOf([since('2026-03-01')], {}, '2026-02-01');
    expect(moveOf(rules)).toMatchObject({ on: null, moved: { before: 'not-yet', after: 'applies' } });
    expect(lines(rules)[0]).toContain('by 15 June 2026. Reason: the program begins.');
  });
});

describe('a change that the file no longer has', () => {
  it('is told of in no letter: the file was edited after the report', () => {
    const rules = packOf([until('2026-02-28'), since('2026-03-01', paused)]);
    const child = client('2015-05-01');
    expect(datedChanges(reportedIn(rules), child, rules).changes).toEqual([]);
  });
});

describe('points that move between two days', () => {
  const [table] = smallPack.tables;
  if (!table) throw new Error('the small pack has a table');
  /** The grid gives an adult so many points from a day on; 10 until then. */
  const grids = (...steps: readonly (readonly [day: string, points: number])[]): LoadedPack => {
    const all = [['2020-01-01', 10] as const, ...steps];
    const versions = all.map(([day, points], index) => {
      const next = all[index + 1]?.[0];
      return { from: day, until: next === undefined ? null : addDays(next, -1), citations: ['law'], rows: [{ from: null, to: 17, values: [0, 0] }, { from: 18, to: null, values: [points, 0] }] };
    });
    return packOf([{}], { tables: [{ ...table, versions }] });
  };
  const said = (pack: LoadedPack, of = adult, language: 'en' | 'fr' = 'en', now = of): string[] =>
    lines(pack, of, from, language, datedChanges(reportedIn(pack, of, from, 'points'), now, pack)).map((line) => line.split(/\. (?:What moves|Ce qui change)/u)[0] ?? '');

  it('are told with the day of a birthday, and not with the second day of the report', () => {
    expect(said(grids(), turning18On1May)).toEqual(['Your points – Points: 0 points, then 10 from 1 May 2026']);
    expect(said(grids(), turning18On1May, 'fr')).toEqual(['Vos points – Points : 0 points, puis 10 à compter du 1er mai 2026']);
  });

  it('are told with the day from which another grid counts', () => {
    expect(said(grids(['2026-03-01', 8]))).toEqual(['Your points – Points: 10 points, then 8 from 1 March 2026']);
  });

  it('are told step by step where they move more than once', () => {
    expect(said(grids(['2026-06-01', 8]), turning18On1May)).toEqual(['Your points – Points: 0 points, then 10 from 1 May 2026, then 8 from 1 June 2026']);
    expect(said(grids(['2026-06-01', 8]), turning18On1May, 'fr')).toEqual(['Vos points – Points : 0 points, puis 10 à compter du 1er mai 2026, puis 8 à compter du 1er juin 2026']);
  });

  it('are told between the first and the last of many steps', () => {
    expect(said(grids(['2026-02-01', 9], ['2026-03-01', 8], ['2026-04-01', 7], ['2026-05-01', 6]))).toEqual(['Your points – Points: 10 points, then 6, between 1 February 2026 and 1 May 2026']);
  });

  it('are told between the two days of the report where the file has come to something else since', () => {
    expect(said(grids(['2026-03-01', 8]), adult, 'en', client('2015-05-01'))).toEqual(['Your points – Points: 10 points, then 8, between 15 January 2026 and 15 June 2026']);
    expect(said(grids(['2026-03-01', 8]), adult, 'fr', client('2015-05-01'))).toEqual(['Vos points – Points : 10 points, puis 8, entre le 15 janvier 2026 et le 15 juin 2026']);
  });
});
