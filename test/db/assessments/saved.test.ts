import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineNumber } from '../../../shared/assessment/engine/number';
import { parseClientFileValue, serializeClientFile } from '../../../shared/clientFile';
import { reply, type SavedAssessment } from '../../../shared/contract';
import { samples } from '../../../shared/samples';
import { newBook, refusal } from '../../support/service';
import { openBook } from '../../support/integrity';
import { tempFolder } from '../../support/tempFolder';
import { asOf, nobody, SampleBook, savedAt, savedFamily } from './support';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a saved assessment', () => {
  let book: SampleBook;
  beforeAll(async () => {
    book = await SampleBook.open();
  });
  afterAll(() => book.service.close());

  it('holds who saved it when, for whom and under which rules, with the result and the facts of that moment', async () => {
    const file = await book.sample('Hernández Ruiz');
    const summary = await book.ask('assessments.save', { fileId: file.id, asOf, note: '  First meeting ' });
    const saved = await book.ask('assessments.get', { id: summary.id });
    expect(summary).toMatchObject({ fileId: file.id, personId: 'p1', person: 'José Ángel Hernández Ruiz', asOf, savedAt, savedBy: { id: book.staffId, name: 'Alix Tremblay' }, note: 'First meeting' });
    expect(saved).toMatchObject(summary);
    expect(saved.altered).toEqual([]);
    expect(saved.result).toMatchObject({ format: 'dossier-assessment/1', asOf, personId: 'p1', rules: summary.rules });
    expect(saved.facts).toEqual(samples.find(({ fileNumber }) => fileNumber === file.fileNumber));
    expect(Object.values(summary.outcomes).reduce((total, count) => total + count, 0)).toBe(saved.result.pathways.length);
    expect(saved.explanation.pathways.map(({ id, outcome }) => [id, outcome])).toEqual(saved.result.pathways.map(({ id, outcome }) => [id, outcome]));
  });

  it('holds the trace of every criterion, the points with their range, the number of each measure and of the engine', async () => {
    const file = await book.sample('Hernández Ruiz');
    const [latest] = await book.ask('assessments.list', { fileId: file.id });
    const saved = await book.ask('assessments.get', { id: latest?.id ?? '' });
    const fsw = saved.explanation.pathways.find(({ id }) => id === 'ca.ee.fsw');
    // The requirements of the class are those of the day of the application, which the file plans for 1 December.
    const funds = fsw?.criteria.find(({ id }) => id === 'fsw.funds');
    expect(funds?.trace[0]).toMatchObject({ what: 'at least', value: { kind: 'truth', is: null }, on: '2026-12-01' });
    // Nothing is known of the funds: the number has no upper bound, and JSON has no infinity.
    expect(funds?.trace[0]?.children[0]).toMatchObject({ what: 'measure funds', value: { kind: 'number', high: null } });
    const crs = saved.explanation.scores.find(({ id }) => id === 'crs');
    expect(saved.result.scores['crs']).toMatchObject({ low: crs?.low, high: crs?.high });
    expect(saved.measures).toMatchObject({ age: 1, funds: 3 });
    expect(saved.engine).toBe(engineNumber);
    expect(saved.factsDigest).toBe(sha256(textOf(saved)));
  });

  it('is the same after the book was closed and opened again', async () => {
    const file = await book.sample('Okoye');
    const { id } = await book.ask('assessments.save', { fileId: file.id, asOf, note: '' });
    const before = await book.ask('assessments.get', { id });
    await book.reopen();
    expect(await book.ask('assessments.get', { id })).toEqual(before);
  });

  it('is listed with its file alone, newest first', async () => {
    const file = await book.sample('Almeida Souza');
    const ids: string[] = [];
    for (const day of ['2024-01-31', '2025-01-31', '2026-01-31']) ids.push((await book.ask('assessments.save', { fileId: file.id, asOf: day, note: '' })).id);
    expect((await book.ask('assessments.list', { fileId: file.id })).map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it('may be of the spouse as principal applicant', async () => {
    const file = await book.sample('Sharma');
    expect(await book.ask('assessments.save', { fileId: file.id, personId: 'p2', asOf, note: '' })).toMatchObject({ personId: 'p2' });
    expect((await refusal(book.ask('assessments.save', { fileId: file.id, personId: 'p9', asOf, note: '' }))).code).toBe('assessment.person-not-found');
  });

  it('leaves an entry in the history of the file, and the trail whole', async () => {
    const file = await book.sample('Nguyen');
    await book.ask('assessments.save', { fileId: file.id, asOf, note: '' });
    const { entries } = await book.ask('audit.history', { subject: { kind: 'file', id: file.id }, limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'assessment.saved', staff: { name: 'Alix Tremblay' } });
    expect((await book.ask('audit.verify', {})).faults).toEqual([]);
  });

  it('tells windows that the list of the file changed', async () => {
    const file = await book.sample('Zhao');
    const events: unknown[] = [];
    const stop = book.service.subscribe((event) => events.push(event));
    await book.ask('assessments.save', { fileId: file.id, asOf, note: '' });
    stop();
    expect(events).toEqual([{ event: 'assessments', fileId: file.id }]);
  });

  it('keeps its rules once, however many were made with them', async () => {
    await book.service.close();
    const sqlite = openBook(book.folder);
    const counts = sqlite.prepare('SELECT (SELECT count(*) FROM rule_packs) AS packs, (SELECT count(*) FROM assessments) > 5 AS many').get();
    sqlite.close();
    await book.reopen();
    expect(counts).toEqual({ packs: 1, many: 1 });
  });
});

const textOf = (saved: SavedAssessment): string => {
  const parsed = parseClientFileValue(saved.facts);
  if (!parsed.ok) throw new Error('frozen facts are a valid client file');
  return serializeClientFile(parsed.file);
};

describe('facts that change afterwards', () => {
  it('leave the frozen ones and their result as they were', async () => {
    const { book, id } = await SampleBook.withSaved();
    const file = await book.sample(savedFamily);
    const before = await book.ask('assessments.get', { id });
    const person = file.persons[0];
    await book.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'dateOfBirth', from: person?.data['dateOfBirth'] ?? null, to: '1999-05-05' }] });
    expect(await book.ask('assessments.get', { id })).toEqual(before);
    await book.service.close();
  });
});

describe('the facts that a page evaluates', () => {
  it('are the file in the interchange format with its revision; the digest changes with them, and with a shared employer', async () => {
    const book = await SampleBook.open();
    const file = await book.sample('Okoye');
    const first = await book.ask('assessments.facts', { fileId: file.id });
    expect(first).toMatchObject({ fileId: file.id, revision: file.revision });
    expect(first.facts).toEqual(samples.find(({ fileNumber }) => fileNumber === file.fileNumber));
    expect(await book.ask('assessments.facts', { fileId: file.id })).toEqual(first);
    const employer = file.employers[0]?.employer;
    await book.ask('employers.edit', { employerId: employer?.id ?? '', visit: 'v', steps: [{ op: 'set', target: { kind: 'employer', id: employer?.id ?? '' }, member: 'legalName', from: employer?.data['legalName'] ?? null, to: 'Renamed Example Ltd.' }] });
    const second = await book.ask('assessments.facts', { fileId: file.id });
    expect(second.digest).not.toBe(first.digest);
    expect(JSON.stringify(second.facts)).toContain('Renamed Example Ltd.');
    await book.service.close();
  });

  it('are refused, as saving is, while an entry lacks what the format requires; the fault says where', async () => {
    const book = await SampleBook.open();
    const file = await book.sample('Hernández Ruiz');
    const person = file.persons[0]?.id ?? '';
    const count = file.persons[0]?.lists['work']?.length ?? 0;
    await book.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'add', parent: { kind: 'person', id: person }, list: 'work', id: '01900000-0000-7000-8000-0000000000aa', index: count, data: { title: 'Engineer' } }] });
    for (const asked of [book.ask('assessments.facts', { fileId: file.id }), book.ask('assessments.save', { fileId: file.id, asOf, note: '' })]) {
      const { code, faults } = await refusal(asked);
      expect(code).toBe('assessment.file-incomplete');
      expect(faults?.every(({ path }) => path.startsWith(`/persons/0/work/${count}`))).toBe(true);
    }
    expect(await book.ask('assessments.list', { fileId: file.id })).toEqual([]);
    await book.service.close();
  });
});

describe('a stored row that somebody changed outside the program', () => {
  it.each([
    ['facts', "UPDATE assessments SET facts = replace(facts, 'Hernández', 'Fernández')", ['facts']],
    ['result', "UPDATE assessments SET result = replace(result, 'does-not-apply', 'applies')", ['result']],
    ['as-of date', "UPDATE assessments SET as_of = '2020-01-01'", ['record']],
    ['note', "UPDATE assessments SET note = 'all good'", ['record']],
    ['numbers of measures', "UPDATE assessments SET measures = '{}'", ['record']],
    ['rules', "UPDATE rule_packs SET content = replace(content, '\"value\":67', '\"value\":50')", ['rules']],
    ['entry in the trail', "DELETE FROM audit_payloads WHERE seq = (SELECT seq FROM audit_entries WHERE action = 'assessment.saved')", ['record']],
  ])('is reported: %s', async (_what, sql, altered) => {
    const { book, id } = await SampleBook.withSaved();
    await book.tamper(sql);
    expect((await book.ask('assessments.get', { id })).altered).toEqual(altered);
    expect((await refusal(book.ask('assessments.report', { of: { kind: 'saved', id }, language: 'en', printedOn: asOf }))).code).toBe('assessment.damaged');
    await book.service.close();
  });

  it('is reported also where its digests were made to fit: the audit trail knows better', async () => {
    const { book, id } = await SampleBook.withSaved();
    const { result, explanation } = await book.ask('assessments.get', { id });
    const text = JSON.stringify({ assessment: result, explanation }).replaceAll('does-not-apply', 'applies');
    await book.tamper('UPDATE assessments SET result = ?, result_digest = ?', text, sha256(text));
    expect((await book.ask('assessments.get', { id })).altered).toEqual(['record']);
    await book.service.close();
  });

  it('is damaged where it can no longer be read', async () => {
    const { book, id } = await SampleBook.withSaved();
    await book.tamper("UPDATE assessments SET result = '{}'");
    expect((await refusal(book.ask('assessments.get', { id }))).code).toBe('assessment.damaged');
    await book.service.close();
  });

  it('cannot be changed through the database while its triggers stand', async () => {
    const { book } = await SampleBook.withSaved();
    await book.service.close();
    const sqlite = openBook(book.folder);
    expect(() => sqlite.exec("UPDATE assessments SET note = 'x'")).toThrow('never changed');
    expect(() => sqlite.exec("UPDATE rule_packs SET version = 'x'")).toThrow('never changed');
    sqlite.close();
  });
});

describe('the assessments of a file', () => {
  it('go into the recycle bin and out of it with the file, and are destroyed with it', async () => {
    const { book, id } = await SampleBook.withSaved();
    const file = await book.sample(savedFamily);
    await book.ask('files.delete', { ids: [file.id] });
    expect((await refusal(book.ask('assessments.save', { fileId: file.id, asOf, note: '' }))).code).toBe('file.in-recycle-bin');
    expect(await book.ask('assessments.list', { fileId: file.id })).toHaveLength(1);
    await book.ask('files.restore', { ids: [file.id] });
    expect((await book.ask('assessments.get', { id })).altered).toEqual([]);
    await book.ask('files.delete', { ids: [file.id] });
    await book.ask('files.destroy', { ids: [file.id] });
    expect((await refusal(book.ask('assessments.get', { id }))).code).toBe('assessment.not-found');
    expect((await refusal(book.ask('assessments.list', { fileId: file.id }))).code).toBe('file.not-found');
    expect((await book.ask('audit.verify', {})).faults).toEqual([]);
    await book.service.close();
    const sqlite = openBook(book.folder);
    expect(sqlite.prepare('SELECT count(*) FROM assessments').pluck().get()).toBe(0);
    sqlite.close();
  });

  it('come back with a backup', async () => {
    const { book, id } = await SampleBook.withSaved();
    const file = await book.sample(savedFamily);
    const before = await book.ask('assessments.get', { id });
    const { token } = await book.ask('transfer.create', { name: 'b' });
    await book.ask('backup.write', { target: token });
    await book.ask('files.delete', { ids: [file.id] });
    await book.ask('files.destroy', { ids: [file.id] });
    const unlock = { kind: 'passphrase' as const, passphrase: 'seven quiet herons at dusk' };
    await book.ask('backup.restore', { source: token, unlock });
    await book.ask('book.unlock', unlock);
    expect(await book.ask('assessments.get', { id })).toEqual(before);
    await book.service.close();
  });
});

describe('requests for what is not there', () => {
  it('are refused with a code of their own', async () => {
    const { service } = await newBook(tempFolder());
    const answers = await Promise.all(([
      ['assessments.facts', { fileId: nobody }],
      ['assessments.save', { fileId: nobody, asOf, note: '' }],
      ['assessments.save', { fileId: nobody, asOf: '2026-02-30', note: '' }],
      ['assessments.list', { fileId: nobody }],
      ['assessments.get', { id: nobody }],
      ['assessments.replay', { id: nobody }],
      ['assessments.compare', { id: nobody, with: { kind: 'now', asOf } }],
      ['assessments.report', { of: { kind: 'saved', id: nobody }, language: 'fr', printedOn: asOf }],
      ['assessments.report', { of: { kind: 'live', fileId: nobody, asOf }, language: 'de', printedOn: asOf }],
    ] as const).map(async ([name, input]) => {
      const answered = reply.parse(await service.answer({ id: 1, name, input }));
      return answered.ok ? 'ok' : answered.error.code;
    }));
    expect(answers).toEqual(['file.not-found', 'file.not-found', 'request.invalid', 'file.not-found', 'assessment.not-found', 'assessment.not-found', 'assessment.not-found', 'assessment.not-found', 'request.invalid']);
    await service.close();
  });
});
