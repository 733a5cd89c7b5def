import { describe, expect, it } from 'vitest';
import { comparePacks, isNoDifference } from '../../../shared/assessment/library/comparePacks';
import { pathwaySentences } from '../../../shared/assessment/library/pathwaySentences';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pack, Parameter } from '../../../shared/assessment/pack/types';
import { smallPack } from '../pack/smallPack';

const loaded = (pack: Pack): LoadedPack => new LoadedPack(pack, '');
const compared = (after: Pack, before: Pack = smallPack) => comparePacks(loaded(before), loaded(after));
const [gate, gated] = smallPack.pathways;
const [mark] = smallPack.parameters;
if (!gate || !gated || !mark) throw new Error('the small pack has two pathways and a parameter');
const withMark = (values: Parameter['values']): Pack => ({ ...smallPack, parameters: [{ ...mark, values }] });
const law = { citations: ['law'] };
const unsaid = { named: null, begins: null, isOtherwise: false };

describe('two packs', () => {
  it('that say the same differ in nothing, whatever they are called', () => {
    expect(isNoDifference(compared({ ...smallPack, version: '2' }))).toBe(true);
  });

  it('are told period by period: a figure that changed for some years, and one to come', () => {
    // Before: 5 in 2020 to 2022, 6 from 2023 on.
    const after = withMark([
      { ...law, from: '2020-01-01', until: '2021-12-31', value: 5 }, { ...law, from: '2022-01-01', until: '2022-12-31', value: 4 }, { ...law, from: '2023-01-01', until: '2026-12-31', value: 6 }, { ...law, from: '2027-01-01', until: null, value: 7 },
    ]);
    const { pathways, figures } = compared(after);
    const told = { kind: 'figure', label: mark.label, unit: 'points' };
    const periods = [
      { from: '2022-01-01', until: '2022-12-31', changes: [{ ...told, before: 5, after: 4 }] },
      { from: '2027-01-01', until: null, changes: [{ ...told, before: 6, after: 7 }] },
    ];
    // The second pathway asks the criteria of the first.
    expect(pathways.map(({ id, presence, periods: found }) => [id, presence, found])).toEqual([['ca.small', 'changed', periods], ['ca.small.gated', 'changed', periods]]);
    expect(figures).toEqual([{ id: 'small.mark', title: mark.label, presence: 'changed' }]);
  });

  it('name pathways that came and went, in the order of the second', () => {
    const other = { ...gated, id: 'ca.other', title: { en: 'Another', fr: 'Une autre' } };
    expect(compared({ ...smallPack, pathways: [other, gate] }).pathways).toEqual([
      { id: 'ca.other', title: other.title, presence: 'added', ...unsaid, periods: [] },
      { id: 'ca.small.gated', title: gated.title, presence: 'removed', ...unsaid, periods: [] },
    ]);
  });

  it('tell a table that has other columns, column by column', () => {
    const [table] = smallPack.tables;
    const [version] = table?.versions ?? [];
    if (!table || !version) throw new Error('the small pack has a table');
    const after: Pack = { ...smallPack, tables: [{ ...table, columns: ['first', 'third'], versions: [{ ...version, rows: [{ from: null, to: 17, values: [0, 1] }, { from: 18, to: null, values: [12, 20] }] }] }] };
    const [first] = compared(after).pathways;
    expect(first?.periods[0]?.changes.map((change) => (change.kind === 'row' ? [change.row.from, change.column, change.before, change.after] : change.kind))).toEqual([
      [null, 'second', 0, null], [null, 'third', null, 1], [18, 'first', 10, 12], [18, 'second', 20, null], [18, 'third', null, 20],
    ]);
  });

  it('tell words that no day’s rules show, and sources, without inventing a period', () => {
    const renamed: Pack = { ...smallPack, pathways: [{ ...gate, closed: { label: { en: 'Shut', fr: 'Fermée' }, citations: ['law'] } }, gated] };
    expect(compared(renamed).pathways).toEqual([{ id: 'ca.small', title: gate.title, presence: 'changed', ...unsaid, isOtherwise: true, periods: [] }]);
    const [known] = Object.values(smallPack.citations);
    if (!known) throw new Error('the small pack has a citation');
    expect(compared({ ...smallPack, citations: { law: { ...known, confidence: 'low' }, more: known } }).citations).toEqual({ added: ['more'], removed: [], changed: ['law'] });
  });

  it('tell a new name as such, and whether it is all that changed', () => {
    const title = { en: 'A smaller pathway', fr: 'Une plus petite voie' };
    const [renamed] = compared({ ...smallPack, pathways: [{ ...gate, title }, gated] }).pathways;
    expect(renamed).toEqual({ id: 'ca.small', title, presence: 'changed', named: { before: gate.title, after: title }, begins: null, isOtherwise: false, periods: [] });
    expect(renamed && pathwaySentences(renamed, 'en', String)).toEqual(['Only its name changed: from “A small pathway” to “A smaller pathway”.']);
    expect(renamed && pathwaySentences(renamed, 'fr', String)).toEqual(['Seul son nom a changé\u00A0: de «\u00A0Une petite voie\u00A0» à «\u00A0Une plus petite voie\u00A0».']);
    const [more] = compared({ ...smallPack, pathways: [{ ...gate, title, closed: { label: { en: 'Shut', fr: 'Fermée' }, citations: ['law'] } }, gated] }).pathways;
    expect(more && pathwaySentences(more, 'en', String)).toEqual(['Its name changed: from “A small pathway” to “A smaller pathway”.', 'Words, sources or figures that no day’s rules show.']);
  });

  it('tell another first day of a program', () => {
    const beginning = (on: string): Pack => ({ ...smallPack, pathways: [{ ...gate, begins: { on, citations: ['law'] } }, gated] });
    const sentences = (after: Pack, before: Pack) => compared(after, before).pathways.flatMap((pathway) => pathwaySentences(pathway, 'en', String));
    expect(sentences(beginning('2019-06-01'), smallPack)).toEqual(['First day of the program: not given, then 2019-06-01.']);
    expect(sentences(beginning('2019-06-01'), beginning('2019-01-01'))).toEqual(['First day of the program: 2019-01-01, then 2019-06-01.']);
  });

  it('tell what a checklist asks for anew, no longer or otherwise', () => {
    const words = (en: string, fr: string) => ({ en, fr });
    const document = (id: string) => ({ id, title: words(id, `${id} (fr)`), category: 'identity' as const, providedBy: 'client' as const, issuedBy: words('a', 'b'), mustContain: [], howToObtain: words('c', 'd'), translation: 'never' as const, certifiedCopy: 'never' as const, citations: ['law'] });
    const requirement = (id: string, required = true) => ({ id: `need.${id}`, document: id, for: null, required, reason: words('e', 'f'), from: '2020-01-01', until: null, citations: ['law'] });
    const list = (requirements: ReturnType<typeof requirement>[]): Pack => ({
      ...smallPack, documents: { documents: ['passport', 'photo', 'form'].map(document), requirementSets: [{ id: 'shared', requirements }], checklists: [{ id: 'ca.small', title: gate.title, sets: ['shared'], requirements: [] }] },
    });
    const { checklists, documents } = compared(list([requirement('passport', false), requirement('form')]), list([requirement('passport'), requirement('photo')]));
    expect([checklists, documents]).toEqual([[{ id: 'ca.small', title: gate.title, presence: 'changed', added: [document('form').title], removed: [document('photo').title], changed: [document('passport').title] }], []]);
  });
});
