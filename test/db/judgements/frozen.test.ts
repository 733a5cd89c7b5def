import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealOf, sha256 } from '../../../db/assessments/digests';
import { record } from '../../../db/audit/auditTrail';
import { assessmentRepository } from '../../../db/repositories/assessmentRepository';
import type { FileView } from '../../../shared/contract';
import type { RecordedView } from '../../../shared/judgements/views';
import { openBook } from '../../support/integrity';
import { makeOlder } from '../../support/olderBook';
import { refusal } from '../../support/service';
import { readPdf } from '../documents/readPdf';
import { asOf, SampleBook, savedAt } from '../assessments/support';
import { duties } from './support';

let book: SampleBook;
let file: FileView;
beforeEach(async () => {
  // Of another file an assessment is saved already: the rules are in the book, which takes as long as to assess.
  ({ book } = await SampleBook.withSaved());
  file = await book.sample('Okoye');
});
afterEach(() => book.service.close());

const save = async (): Promise<string> => (await book.ask('assessments.save', { fileId: file.id, asOf, note: '' })).id;
const say = (more: Parameters<typeof duties>[1] = {}): Promise<RecordedView> => book.ask('judgements.record', duties(file.id, more));

/** The text of a report with every kind of space as one. */
async function printed(of: Parameters<typeof book.ask<'assessments.report'>>[1]['of'], language: 'en' | 'fr' = 'en'): Promise<string> {
  const { base64 } = await book.ask('assessments.report', { of, language, printedOn: '2026-12-01', pathwayIds: ['ca.ee.fsw'] });
  return (await readPdf(Uint8Array.from(Buffer.from(base64, 'base64')))).text.replaceAll(/\s+/gu, ' ');
}

describe('an assessment that is saved', () => {
  it('holds the views in force of the person assessed, and shows them from itself whatever is recorded later', async () => {
    await say({ personId: 'p2', reasons: 'Of the spouse' });
    const substituted = await say({ criterionId: 'fsw.substituted-evaluation', view: 'doubtful', reasons: 'The points are far above the mark.' });
    const first = await say();
    const second = await say({ view: 'unfavourable', reasons: 'One duty is missing.', supersedes: first.id });
    const gone = await say({ criterionId: 'fsw.visa-issue', reasons: 'Will hold' });
    await say({ criterionId: 'fsw.visa-issue', view: 'withdrawn', reasons: 'Too early to say', supersedes: gone.id });
    const id = await save();
    expect((await book.ask('assessments.get', { id })).judgements).toEqual([substituted, second]);
    await say({ view: 'favourable', reasons: 'A new letter came.', supersedes: second.id });
    const saved = await book.ask('assessments.get', { id });
    expect([saved.judgements, saved.altered]).toEqual([[substituted, second], []]);
    expect(await book.ask('assessments.replay', { id })).toMatchObject({ result: 'same', sameExplanation: true, altered: [] });
  });

  it('comes to the same outcomes, whatever is thought of it', async () => {
    const without = await book.ask('assessments.get', { id: await save() });
    await say({ view: 'unfavourable' });
    const withView = await book.ask('assessments.get', { id: await save() });
    expect(withView.judgements).toHaveLength(1);
    expect([withView.result, withView.explanation, withView.outcomes]).toEqual([without.result, without.explanation, without.outcomes]);
  });

  it('is reported as altered where somebody changed the view, its reasons or its author in it, and is not printed', async () => {
    await say({ view: 'unfavourable', reasons: 'One duty is missing.' });
    const id = await save();
    for (const [from, to] of [['"view":"unfavourable"', '"view":"favourable"'], ['One duty is missing.', 'Everything is there.'], ['Alix Tremblay', 'Nemo Nobody']] as const) {
      await book.tamper('UPDATE assessments SET result = replace(result, ?, ?)', from, to);
      expect([to, (await book.ask('assessments.get', { id })).altered]).toEqual([to, ['result']]);
      expect([to, (await refusal(book.ask('assessments.report', { of: { kind: 'saved', id }, language: 'en', printedOn: asOf }))).code]).toEqual([to, 'assessment.damaged']);
      await book.tamper('UPDATE assessments SET result = replace(result, ?, ?)', to, from);
      expect([to, (await book.ask('assessments.get', { id })).altered]).toEqual([to, []]);
    }
  });

  it('is reported also where its views were taken out and its digests made to fit', async () => {
    await say();
    const id = await save();
    const { result, explanation } = await book.ask('assessments.get', { id });
    const text = JSON.stringify({ assessment: result, explanation, judgements: [] });
    await book.tamper('UPDATE assessments SET result = ?, result_digest = ?', text, sha256(text));
    expect((await book.ask('assessments.get', { id })).altered).toEqual(['record']);
  });
});

describe('a report', () => {
  it('prints the view, its reasons, author and date under what an officer judges', async () => {
    await say({ view: 'doubtful', reasons: 'One letter is silent on programming.\nA new one is asked for.' });
    const live = { kind: 'live', fileId: file.id, asOf } as const;
    const english = await printed(live);
    expect(english).toMatch(/For an officer to judge A consultant’s view never changes the result: an officer decides\..*Duties of the occupation — .*Consultant’s view: doubtful \(Alix Tremblay, 2[123] November 2026\) One letter is silent on programming\. A new one is asked for\./u);
    expect(english.match(/Consultant’s view/gu)).toHaveLength(1);
    expect(await printed(live, 'fr')).toMatch(/À l’appréciation d’un agent .*Fonctions de la profession — .*Avis du consultant : réservé \(Alix Tremblay, le 2[123] novembre 2026\) One letter/u);
    expect(await printed({ ...live, personId: 'p2' })).not.toContain('Consultant’s view');
  });

  it('of a saved assessment prints the views of then', async () => {
    const first = await say({ reasons: 'As of then' });
    const id = await save();
    await say({ reasons: 'As of now', supersedes: first.id });
    const frozen = await printed({ kind: 'saved', id });
    expect([frozen.includes('As of then'), frozen.includes('As of now')]).toEqual([true, false]);
  });
});

describe('a book from before views could be recorded', () => {
  it('keeps its saved assessments whole and readable over the step, without views, and takes new ones', async () => {
    const id = '01900000-0000-7000-8000-00000000e030';
    const { savedBy: _author, ...model } = await book.ask('assessments.get', { id: await save() });
    await book.service.close();
    const sqlite = openBook(book.folder);
    const db = drizzle(sqlite);
    const repository = assessmentRepository(db);
    const row = repository.get(model.id);
    if (!row) throw new Error('it was saved just now');
    // As the program of then wrote it: without a member for views, under a seal that the trail holds.
    const result = JSON.stringify({ assessment: model.result, explanation: model.explanation });
    const old = { ...row, id, result, resultDigest: sha256(result) };
    repository.insert({ ...old, seal: sealOf(old) });
    record(db, savedAt, book.staffId, { action: 'assessment.saved', fileId: file.id, changes: [{ record: 'file', recordId: id, label: 'Emeka Samuel Okoye', member: 'sha256', after: sealOf(old) }] });
    sqlite.close();
    makeOlder(book.folder, 20);
    const before = openBook(book.folder);
    const stored = before.prepare('SELECT * FROM assessments WHERE file_id = ? ORDER BY id').all(file.id);
    expect([before.pragma('user_version', { simple: true }), stored.length, before.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'judgement_views'").pluck().get()]).toEqual([20, 2, 0]);
    before.close();
    await book.reopen();

    const saved = await book.ask('assessments.get', { id });
    expect(saved).toMatchObject({ judgements: [], altered: [], result: model.result });
    expect(await book.ask('assessments.replay', { id })).toMatchObject({ result: 'same', altered: [] });
    expect(await printed({ kind: 'saved', id })).toContain('For an officer to judge');
    expect(await book.ask('judgements.list', { fileId: file.id })).toEqual([]);
    const recorded = await say();
    expect((await book.ask('assessments.get', { id: await save() })).judgements).toEqual([recorded]);
    expect((await book.ask('audit.verify', {})).faults).toEqual([]);

    await book.service.close();
    const after = openBook(book.folder);
    expect(after.prepare('SELECT * FROM assessments WHERE id IN (?, ?) ORDER BY id').all(id, model.id)).toEqual(stored);
    after.close();
    await book.reopen();
  });
});
