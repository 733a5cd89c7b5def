import { describe, expect, it } from 'vitest';
import { loadPack, packFaults } from '../../../shared/assessment/pack/validate';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { Pack, Period } from '../../../shared/assessment/pack/types';
import { smallPack, type Json } from './smallPack';

const codesAt = (value: unknown): string[] => packFaults(value).map(({ path, code }) => `${path} ${code}`);

/** The small pack with one place changed; undefined takes the member out. */
function changed(pointer: string, value: unknown): unknown {
  const pack = JSON.parse(JSON.stringify(smallPack)) as Json;
  const segments = pointer.slice(1).split('/');
  const last = segments.pop() ?? '';
  const place = segments.reduce<Json>((inner, segment) => (inner as Record<string, Json>)[segment] ?? null, pack) as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return pack;
}

const condition = '/pathways/0/versions/0/criteria/0/condition';
const factor = '/scores/0/versions/0/factors/0/value';
const step = { id: 'gated.step', by: 'applicant', title: { en: 'File', fr: 'Déposer' }, citations: ['law'] };
const text = (en: string, fr: string) => ({ en, fr });

describe('a pack without a fault', () => {
  it('is loaded, and the built-in rules are one', () => {
    expect(codesAt(smallPack)).toEqual([]);
    expect(packFaults(builtInPack)).toEqual([]);
    const loaded = loadPack(smallPack, 'sha256-x');
    expect(loaded.ok && loaded.pack.hash).toBe('sha256-x');
  });

  it('is the same after a way through JSON', () => {
    expect(JSON.parse(JSON.stringify(builtInPack))).toEqual(builtInPack);
  });
});

describe('a gate that is asked of each job offer', () => {
  const gated = (over: unknown): string[] => {
    const pack = JSON.parse(JSON.stringify(smallPack)) as { pathways: { versions: Record<string, unknown>[] }[] };
    const [gate, pathway] = pack.pathways.map(({ versions }) => versions[0]);
    if (gate) gate['over'] = { list: 'applicant.offers', as: 'offer' };
    if (pathway && over !== undefined) pathway['over'] = over;
    return codesAt(pack);
  };

  it('guards what is asked of the same offers, and what rests on none', () => {
    expect([gated({ list: 'applicant.offers', as: 'offer' }), gated(undefined)]).toEqual([[], []]);
  });
  it('guards nothing that is asked of them under another name', () => {
    expect(gated({ list: 'applicant.offers', as: 'job' })).toEqual(['/pathways/1/gate gate-differs']);
  });
});

describe('a pack is refused whole', () => {
  it.each<[what: string, pointer: string, value: unknown, faults: readonly string[]]>([
    // Structure
    ['without a member', '/version', undefined, ['/version missing-member']],
    ['with a member that is not of the format', '/extra', 1, ['/extra unknown-member']],
    ['with a day that is not of the calendar', '/parameters/0/values/0/from', '2026-02-30', ['/parameters/0/values/0/from not-a-date']],
    ['with a number that is text', '/parameters/0/values/0/value', '67', ['/parameters/0/values/0/value wrong-type']],
    ['with a number without a citation', '/parameters/0/values/0/citations', [], ['/parameters/0/values/0/citations too-few-entries']],
    ['with a condition that is none', condition, { maybe: true }, [`${condition} no-form`]],
    ['with a condition that is a text', condition, 'yes', [`${condition} no-form`]],
    ['with no conditions to hold', condition, { all: [] }, [`${condition}/all too-few-entries`]],
    ['with a condition of two forms', condition, { not: { has: 'file.plan' }, has: 'file.plan' }, [`${condition}/has unknown-member`]],
    ['with a number that is none', factor, { times: 2 }, [`${factor} no-form`]],
    ['with a fault deep inside', condition, { all: [{ any: [{ not: { has: 3 } }] }] }, [`${condition}/all/0/any/0/not/has wrong-type`]],
    ['that asks for more than there are', condition, { atLeast: 2, of: [{ has: 'file.plan' }] }, [`${condition}/atLeast too-many-asked`]],
    // Names that lead nowhere
    ['naming a citation that is not there', '/tables/0/versions/0/citations/0', 'nowhere', ['/tables/0/versions/0/citations/0 unknown-citation']],
    ['naming a citation as every object has members', '/tables/0/versions/0/citations/0', 'constructor', ['/tables/0/versions/0/citations/0 unknown-citation']],
    ['naming a parameter that is not there', factor, { parameter: 'none' }, [`${factor}/parameter unknown-parameter`]],
    ['naming a table that is not there', factor, { table: 'none', by: 1 }, [`${factor}/table unknown-table`]],
    ['naming a column that is not there', factor, { table: 'small.table', column: 'third', by: 1 }, [`${factor}/column unknown-column`]],
    ['naming a points system that is not there', '/pathways/0/versions/0/scores/0', 'none', ['/pathways/0/versions/0/scores/0 unknown-score']],
    ['naming a measure that is not there', condition, { measure: 'luck' }, [`${condition}/measure unknown-measure`]],
    ['naming a gate that is not there', '/pathways/1/gate', 'none', ['/pathways/1/gate unknown-pathway']],
    ['naming a replacement that is not there', '/pathways/0/closed/replacedBy', 'none', ['/pathways/0/closed/replacedBy unknown-pathway']],
    ['using a factor before it is computed', factor, { factor: 'total' }, [`${factor}/factor unknown-factor`]],
    ['using a factor outside of a points system', condition, { number: { factor: 'age' }, atLeast: 1 }, [`${condition}/number/factor unknown-factor`]],
    // The client file
    ['reading a member that no file has', condition, { has: 'applicant.height' }, [`${condition}/has unknown-field`]],
    ['reading a record that has no name here', condition, { has: 'offer.title' }, [`${condition}/has unknown-name`]],
    ['comparing a text as a number', condition, { number: { field: 'applicant.sex' }, atLeast: 1 }, [`${condition}/number/field wrong-field`]],
    ['not saying what null counts as', condition, { some: 'applicant.offers', as: 'offer', where: { number: { field: 'offer.endsOn' }, atLeast: 1 } }, [`${condition}/where/number/field none-needed`]],
    ['asking for a value that a field never has', condition, { field: 'applicant.canadian', is: 'citizens' }, [`${condition}/is impossible-value`]],
    ['asking for true where there are words', condition, { field: 'applicant.canadian', is: true }, [`${condition}/is impossible-value`]],
    ['asking for null where there is always something', condition, { field: 'applicant.canadian', is: ['none', null] }, [`${condition}/is impossible-value`]],
    ['asking a list for its value', condition, { field: 'applicant.citizenships', is: 'CA' }, [`${condition}/field wrong-field`]],
    ['counting what is no list of records', condition, { some: 'applicant.funds', as: 'one', where: { has: 'file.plan' } }, [`${condition}/some wrong-field`]],
    ['giving a name that is taken', condition, { some: 'applicant.work', as: 'applicant', where: { has: 'file.plan' } }, [`${condition}/as name-taken`]],
    ['looking a table up by parts of one', factor, { table: 'small.table', column: 'first', by: 1.5 }, [`${factor}/by not-whole`]],
    // Measures
    ['with a measure that is no number', factor, { measure: 'has-spouse' }, [`${factor}/measure wrong-measure`]],
    ['with a measure that is no yes or no', condition, { measure: 'family-size' }, [`${condition}/measure wrong-measure`]],
    ['with an argument that nobody reads', condition, { number: { measure: 'work-years', with: { of: 'applicant', highestTear: 3 } }, atLeast: 1 }, [`${condition}/number/with/highestTear unknown-argument`]],
    ['with a measure of a record that has no name here', condition, { number: { measure: 'teer', with: { of: 'offer' } }, atLeast: 1 }, [`${condition}/number unknown-name`]],
    ['with a measure of chosen languages where none are chosen', condition, { number: { measure: 'language-lowest', with: { use: 'first' } }, atLeast: 1 }, [`${condition}/number/measure no-language-choice`]],
    // Ids
    ['with an id twice', '/pathways/1/versions/0/steps', [step, step], ['/pathways/1/versions/0/steps/1/id duplicate-id']],
    ['with a table called as a parameter is', '/tables/0/id', 'small.mark', [`${factor}/table unknown-table`, '/tables/0/id duplicate-id']],
    ['with a criterion asked twice, by its gate', '/pathways/1/versions/0/criteria/0/id', 'small.points', ['/pathways/1/versions/0/criteria/0/id duplicate-id']],
    ['with a gate that is its own', '/pathways/1/gate', 'ca.small.gated', ['/pathways/1/gate cycle', '/pathways/1/versions/0/criteria/0/id duplicate-id']],
    ['with points that rest on themselves', factor, { score: 'small' }, [`${factor}/score cycle`]],
    // Days
    ['with a version that ends before it begins', '/parameters/0/values/0/until', '2019-12-31', ['/parameters/0/values/0/until ends-before-it-begins', '/parameters/0/values/1/from gap']],
    ['with versions that overlap by a day', '/parameters/0/values/0/until', '2023-01-01', ['/parameters/0/values/1/from overlap']],
    ['with a day on which nothing is in force', '/parameters/0/values/0/until', '2022-12-30', ['/parameters/0/values/1/from gap']],
    ['with a version after one without end', '/parameters/0/values/0/until', null, ['/parameters/0/values/1/from overlap']],
    ['with a program that begins after its first rules', '/pathways/0/begins', { on: '2020-01-02', citations: ['law'] }, ['/pathways/0/begins/on begins-after-rules']],
    ['with points that begin after their first grid', '/scores/0/begins', { on: '2100-01-02', citations: ['law'] }, ['/scores/0/begins/on begins-after-rules']],
    ['with points whose first day is from a source that is not there', '/scores/0/begins', { on: '2019-01-02', citations: ['none'] }, ['/scores/0/begins/citations/0 unknown-citation']],
    ['with a first day from a source that is not there', '/pathways/0/begins', { on: '2019-01-02', citations: ['none'] }, ['/pathways/0/begins/citations/0 unknown-citation']],
    ['declaring a gap that is not there', '/parameters/0/gaps', [{ from: '2022-12-30', until: '2022-12-31' }], ['/parameters/0/gaps/0 no-such-gap']],
    ['with a parameter that begins after what uses it', '/parameters/0/values/0/from', '2020-01-02', ['/pathways/0/versions/0/criteria/0/condition/atLeast/parameter not-in-force', '/scores/0/versions/0/passMark not-in-force']],
    ['with points that end before what rests on them', '/scores/0/versions/0/until', '2030-12-31', ['/pathways/0/versions/0/criteria/0/condition/number/score not-in-force']],
    ['with a gate that begins after what it guards', '/pathways/0/versions/0/from', '2021-01-01', ['/pathways/1/gate not-in-force']],
    // Tables
    ['with a number that two rows hold', '/tables/0/versions/0/rows/1/from', 17, ['/tables/0/versions/0/rows/1/from rows-overlap']],
    ['with a number that no row holds', '/tables/0/versions/0/rows/1/from', 19, ['/tables/0/versions/0/rows/1/from rows-leave-out']],
    ['with a first row that has a lower bound', '/tables/0/versions/0/rows/0/from', 0, ['/tables/0/versions/0/rows/0/from rows-leave-out']],
    ['with a last row that has an upper bound', '/tables/0/versions/0/rows/1/to', 99, ['/tables/0/versions/0/rows/1/to rows-leave-out']],
    ['with a value too few', '/tables/0/versions/0/rows/1/values', [1], ['/tables/0/versions/0/rows/1/values wrong-count']],
    // Points systems and texts
    ['without a total at the end', '/scores/0/versions/0/factors/1/id', 'sum', ['/scores/0/versions/0/factors/1 no-total']],
    ['with a text that is not translated', '/pathways/0/title', text('A pathway of a few words', 'A pathway of a few words'), ['/pathways/0/title/fr not-translated']],
    ['with a text of blanks', '/pathways/0/title', text('A pathway', '  '), ['/pathways/0/title/fr blank-text']],
    ['with an empty text', '/pathways/0/title/fr', '', ['/pathways/0/title/fr too-short']],
  ])('%s', (_what, pointer, value, faults) => {
    const found = codesAt(changed(pointer, value));
    expect(found.toSorted()).toEqual(faults.toSorted());
    expect(loadPack(changed(pointer, value), '').ok).toBe(false);
  });

  it('whatever it is instead of a pack', () => {
    for (const value of [undefined, null, 3, 'pack', [], {}]) expect(loadPack(value, '').ok).toBe(false);
  });

  it('with sentences in both languages that have no blanks left to fill', () => {
    const { ok, ...refused } = loadPack(changed('/parameters/0/values/0/until', '2022-12-30'), '');
    expect(ok).toBe(false);
    expect('faults' in refused && refused.faults[0]?.message).toEqual({
      en: 'Nothing is in force from 2022-12-31 to 2022-12-31. Declare the gap, or close it.',
      fr: 'Rien n’est en vigueur du 2022-12-31 au 2022-12-31. Déclarez cet intervalle ou comblez-le.',
    });
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', 'file:///etc/hosts', 'https:example.org', 'example.org', ''])('where a citation leads to %s', (url) => {
    expect(codesAt(changed('/citations/law/url', url))).toEqual(['/citations/law/url not-a-page']);
    expect(codesAt(changed('/citations/law/url', 'https://example.org/a?b=c#d'))).toEqual([]);
  });

  describe('where it is nested deeper than anybody writes', () => {
    /** `condition` stands at the seventh level of a pack. */
    const nested = (levels: number): unknown => {
      let deep: unknown = { has: 'file.plan' };
      for (let level = 0; level < levels; level += 1) deep = { not: deep };
      return deep;
    };

    it('from one level too many on, at its path', () => {
      expect(codesAt(changed(condition, nested(57)))).toEqual([]);
      expect(packFaults(changed(condition, nested(58)))).toEqual([
        {
          path: `${condition}${'/not'.repeat(58)}`, code: 'too-deep',
          message: { en: 'This is nested more than 64 levels deep.', fr: 'Ceci comporte plus de 64 niveaux d’imbrication.' },
        },
      ]);
    });

    it.each(['not', 'sum', 'with'])('without end, by %s', (member) => {
      let deep: unknown = 1;
      for (let level = 0; level < 100_000; level += 1) deep = member === 'sum' ? { sum: [deep] } : { [member]: deep };
      const pack = changed(condition, null) as { pathways: { versions: { criteria: { condition: unknown }[] }[] }[] };
      const [criterion] = pack.pathways[0]?.versions[0]?.criteria ?? [];
      if (criterion) criterion.condition = deep;
      expect(packFaults(pack).map(({ code }) => code)).toEqual(['too-deep']);
    });
  });

  it('where points rest on each other in a circle, with the way', () => {
    const [score] = smallPack.scores;
    const [version] = score?.versions ?? [];
    if (!score || !version) throw new Error('the small pack has a points system');
    const leadingTo = (id: string, to: string) => ({ ...score, id, versions: [{ ...version, factors: version.factors.map((one) => (one.id === 'age' ? { ...one, value: { if: { number: { score: to }, atLeast: 1 }, so: 1, else: 0 } } : one)) }] });
    const [found, ...others] = packFaults({ ...smallPack, scores: [leadingTo('small', 'second'), leadingTo('second', 'third'), leadingTo('third', 'small')] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: '/scores/2/versions/0/factors/0/value/if/number/score', code: 'cycle', message: { en: 'This leads back to itself: small → second → third → small.' } });
  });

  it('where factors rest on each other in a circle', () => {
    expect(codesAt(changed(factor, { factor: 'age' }))).toEqual([`${factor}/factor unknown-factor`]);
    expect(codesAt(changed(factor, { max: [1, { factor: 'total' }] }))).toEqual([`${factor}/max/1/factor unknown-factor`]);
  });
});

describe('days without a version', () => {
  const [pathway] = smallPack.pathways;
  const [version] = pathway?.versions ?? [];
  const paused = (gaps: readonly Period[]): Pack => {
    if (!pathway || !version) throw new Error('the small pack has a pathway');
    const { closed: _closed, ...rest } = pathway;
    return { ...smallPack, pathways: [{ ...rest, gaps, versions: [{ ...version, until: '2021-12-31' }, { ...version, from: '2022-02-01' }] }] };
  };

  it('are accepted where they are declared, and nowhere else', () => {
    expect(codesAt(paused([]))).toEqual(['/pathways/0/versions/1/from gap']);
    expect(codesAt(paused([{ from: '2022-01-01', until: '2022-01-31' }]))).toEqual([]);
    expect(codesAt(paused([{ from: '2022-01-01', until: '2022-01-30' }]))).toEqual(['/pathways/0/versions/1/from gap', '/pathways/0/gaps/0 no-such-gap']);
  });
});
