import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealOf, sha256 } from '../../../db/assessments/digests';
import { evaluate } from '../../../db/assessments/evaluate';
import { packHash, packTextHash } from '../../../db/rules/packHash';
import { engineNumber } from '../../../shared/assessment/engine/number';
import { canonicalJson } from '../../../shared/canonicalJson';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pack } from '../../../shared/assessment/pack/types';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, serializeClientFile } from '../../../shared/clientFile';
import type { FileView } from '../../../shared/contract';
import { openBook } from '../../support/integrity';
import { refusal } from '../../support/service';
import { asOf, SampleBook, savedAt, savedFamily } from './support';

let book: SampleBook;
let file: FileView;
/** Of the assessment that the book holds. */
let id: string;
beforeEach(async () => {
  ({ book, id } = await SampleBook.withSaved());
  file = await book.sample(savedFamily);
});
afterEach(() => book.service.close());

const save = async (): Promise<string> => (await book.ask('assessments.save', { fileId: file.id, asOf, note: '' })).id;

/** Rules of an earlier day: 30 points were enough. */
const earlierPack: Pack = {
  ...builtInPack,
  version: '2024.01.1',
  parameters: builtInPack.parameters.map((parameter) => (parameter.id === 'fsw.pass-mark' ? { ...parameter, values: parameter.values.map((value) => ({ ...value, value: 30 })) } : parameter)),
};

/** Stores an assessment as a program with other rules would have. */
async function savedWith(pack: Pack): Promise<string> {
  const newId = '01900000-0000-7000-8000-00000000e001';
  const parsed = parseClientFileValue((await book.ask('assessments.facts', { fileId: file.id })).facts);
  if (!parsed.ok) throw new Error('a sample is valid');
  const facts = serializeClientFile(parsed.file);
  const hash = packHash(pack);
  const { result, explanation } = evaluate(parsed.file, new LoadedPack(pack, hash), 'p1', asOf);
  const text = JSON.stringify({ assessment: result, explanation });
  const row = { id: newId, fileId: file.id, personId: 'p1', asOf, packHash: hash, savedAt, savedBy: book.staffId, note: '', engine: 1, measures: { age: 1 }, summary: { person: 'J', outcomes: { applies: 0, 'needs-facts': 0, 'does-not-apply': 0, closed: 0 } }, factsDigest: sha256(facts), resultDigest: sha256(text) };
  await book.service.close();
  const sqlite = openBook(book.folder);
  sqlite.prepare('INSERT INTO rule_packs VALUES (?, ?, ?, ?, ?)').run(hash, pack.version, pack.layer, canonicalJson(pack), savedAt);
  sqlite
    .prepare('INSERT INTO assessments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(newId, file.id, 'p1', asOf, hash, savedAt, book.staffId, '', 1, JSON.stringify(row.measures), JSON.stringify(row.summary), row.factsDigest, row.resultDigest, sealOf(row), facts, text);
  sqlite.close();
  await book.reopen();
  return newId;
}

describe('replaying a saved assessment', () => {
  it('gives the same result with the same program, whatever became of the file', async () => {
    const person = file.persons[0];
    await book.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'dateOfBirth', from: person?.data['dateOfBirth'] ?? null, to: '1999-05-05' }] });
    const { version, hash } = (await book.ask('assessments.get', { id })).rules;
    expect(await book.ask('assessments.replay', { id })).toEqual({
      result: 'same', sameExplanation: true, differences: { pathways: [], scores: [] }, engine: { stored: engineNumber, present: engineNumber }, measures: [],
      rules: { changed: false, stored: { version, hash }, present: { version, hash } }, altered: [],
    });
  });

  it('uses the stored rules, and says that those of the program are others', async () => {
    id = await savedWith(earlierPack);
    const replay = await book.ask('assessments.replay', { id });
    expect(replay).toMatchObject({ result: 'same', sameExplanation: true, rules: { changed: true, stored: { version: '2024.01.1', hash: packHash(earlierPack) }, present: { version: builtInPack.version } } });
  });

  it('says which measures and engine have another number now', async () => {
    await book.tamper(`UPDATE assessments SET engine = 0, measures = json_set(measures, '$.age', 0, '$."measure-of-old"', 3)`);
    expect(await book.ask('assessments.replay', { id })).toMatchObject({
      result: 'same', engine: { stored: 0, present: engineNumber }, measures: [{ id: 'age', stored: 0, present: 1 }, { id: 'measure-of-old', stored: 3, present: null }], altered: ['record'],
    });
  });

  it('says what differs where the program comes to something else', async () => {
    const { result, explanation } = await book.ask('assessments.get', { id });
    const stored = JSON.stringify({ assessment: result, explanation });
    const language = /("id":"fsw\.language".*?"outcome":)"not-met"/gu;
    expect(stored.match(language)).toHaveLength(2);
    await book.tamper('UPDATE assessments SET result = ?', stored.replace(language, '$1"met"'));
    const replay = await book.ask('assessments.replay', { id });
    expect(replay).toMatchObject({ result: 'different', sameExplanation: false, altered: ['result'] });
    expect(replay.differences).toMatchObject({ pathways: [{ id: 'ca.ee.fsw', criteria: [{ id: 'fsw.language', label: { fr: 'Langue' }, before: 'met', after: 'not-met' }] }], scores: [] });
  });

  it('cannot be done where the rules name what this program does not have', async () => {
    const fsw = builtInPack.pathways.find((pathway) => pathway.id === 'ca.ee.fsw');
    const foreign: Pack = { ...builtInPack, pathways: builtInPack.pathways.map((pathway) => (pathway !== fsw ? pathway : { ...pathway, versions: pathway.versions.map((version) => ({ ...version, criteria: version.criteria.map((criterion) => (criterion.id === 'fsw.education' ? { ...criterion, condition: { measure: 'measure-of-old' } } : criterion)) })) })) };
    await book.tamper('INSERT INTO rule_packs VALUES (?, ?, ?, ?, ?)', packHash(foreign), '2020.1', 'law', canonicalJson(foreign), savedAt);
    await book.tamper('UPDATE assessments SET pack_hash = ?', packHash(foreign));
    expect(await book.ask('assessments.replay', { id })).toMatchObject({ result: 'not-evaluable', sameExplanation: false, altered: ['record'] });
  });

  it.each<[what: string, content: () => string]>([
    ['a script where a citation leads', () => canonicalJson({ ...builtInPack, citations: Object.fromEntries(Object.entries(builtInPack.citations).map(([name, citation]) => [name, { ...citation, url: 'javascript:alert(1)' }])) })],
    ['nothing of a pack', () => '{}'],
    ['lists in lists, as deep as the database takes them', () => `{"pathways":${'['.repeat(900)}${']'.repeat(900)}}`],
  ])('cannot be done with stored rules that hold %s, whatever their hash says', async (_what, content) => {
    const text = content();
    await book.tamper('INSERT INTO rule_packs VALUES (?, ?, ?, ?, ?)', packTextHash(text), '2020.1', 'law', text, savedAt);
    await book.tamper('UPDATE assessments SET pack_hash = ?', packTextHash(text));
    expect(await book.ask('assessments.replay', { id })).toMatchObject({ result: 'not-evaluable', sameExplanation: false, altered: ['record'] });
    expect((await book.ask('assessments.get', { id })).altered).toEqual(['record']);
  });

  it('is refused where the stored rules are not what their hash says', async () => {
    await book.tamper("UPDATE rule_packs SET content = replace(content, '\"value\":67', '\"value\":50')");
    expect((await refusal(book.ask('assessments.replay', { id }))).code).toBe('assessment.damaged');
    await book.tamper("UPDATE rule_packs SET content = '{}'");
    expect((await refusal(book.ask('assessments.replay', { id }))).code).toBe('assessment.damaged');
    expect((await book.ask('assessments.get', { id })).altered).toContain('rules');
  });
});

describe('comparing', () => {
  const giveFunds = async () => {
    const person = (await book.ask('files.get', { id: file.id })).persons[0];
    const from = person?.data['funds'];
    await book.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'funds', ...(from === undefined ? {} : { from }), to: { amount: 900_000 } }] });
  };

  it('finds nothing between two assessments of the same facts on the same day', async () => {
    const other = await save();
    expect(await book.ask('assessments.compare', { id, with: { kind: 'saved', id: other } })).toEqual({ sameFacts: true, sameRules: true, differences: { pathways: [], scores: [] } });
  });

  it.each(['saved', 'now'] as const)('tells the criterion that a new fact settles, and what was observed (%s)', async (kind) => {
    await giveFunds();
    const compared = await book.ask('assessments.compare', { id, with: kind === 'saved' ? { kind, id: await save() } : { kind, asOf } });
    expect(compared).toMatchObject({ sameFacts: false, sameRules: true });
    const fsw = compared.differences.pathways.find((pathway) => pathway.id === 'ca.ee.fsw');
    expect(fsw).toMatchObject({ before: 'does-not-apply', after: 'does-not-apply' });
    expect(fsw?.criteria).toEqual([{
      id: 'fsw.funds', label: { en: 'Settlement funds', fr: 'Fonds d’établissement' }, before: 'unknown', after: 'met',
      observedBefore: { en: 'not known', fr: 'inconnu' }, observedAfter: { en: '900,000', fr: expect.stringMatching(/^900\s000$/) },
    }]);
    expect(compared.differences.scores).toEqual([]);
  });

  it('tells the points that a later day takes away', async () => {
    const compared = await book.ask('assessments.compare', { id, with: { kind: 'now', asOf: '2031-11-22' } });
    expect(compared.sameFacts).toBe(true);
    const crs = compared.differences.scores.find((score) => score.id === 'crs');
    const age = crs?.factors.find((factor) => factor.id === 'core.age');
    // Born in 1985: 41, then 46.
    expect(age).toMatchObject({ label: { fr: 'Âge' }, before: { low: 50, high: 50 }, after: { low: 0, high: 0 } });
  });

  it('tells what other rules come to for the same facts', async () => {
    id = await savedWith(earlierPack);
    const compared = await book.ask('assessments.compare', { id, with: { kind: 'now', asOf } });
    expect(compared).toMatchObject({ sameFacts: true, sameRules: false });
    expect(compared.differences.pathways.find((pathway) => pathway.id === 'ca.ee.fsw')?.criteria).toMatchObject([{ id: 'fsw.points', before: 'met', after: 'not-met' }]);
  });

  it('is refused across files', async () => {
    const other = await book.sample('Zhao');
    const foreign = await book.ask('assessments.save', { fileId: other.id, asOf, note: '' });
    expect((await refusal(book.ask('assessments.compare', { id, with: { kind: 'saved', id: foreign.id } }))).code).toBe('assessment.of-other-file');
  });
});
