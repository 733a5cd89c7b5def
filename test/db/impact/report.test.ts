import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output, ReportRequest, ServiceEvent } from '../../../shared/contract';
import { joinPieces, readPiece, type Report } from '../../../shared/impact/pieces';
import { summaryOf } from '../../../shared/impact/rows';
import { openBook } from '../../support/integrity';
import { newBook, passphrase, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { fileOf, firmPack, smallExamples } from '../rulePacks/support';
import { skilledWorker } from '../rulePacks/skilledWorker';

const asked: ReportRequest = { compare: { kind: 'dates', from: '2026-10-15', to: '2027-10-15' }, statuses: [], responsibleId: null, kinds: [] };

const fetched = async (ask: Ask, { id, pieces }: Output<'reports.run'>): Promise<Report> =>
  joinPieces(await Promise.all(Array.from({ length: pieces }, async (_, index) => readPiece((await ask('reports.piece', { id, index })).text))));

describe('a report over all clients', () => {
  const folder = tempFolder();
  let book: Awaited<ReturnType<typeof newBook>>;
  const events: ServiceEvent[] = [];
  const add = (fileNumber: string, client: object, status: 'retained' | 'closed' = 'retained') => book.ask('imports.commit', { text: JSON.stringify(client), fileNumber, status, responsibleId: book.staffId, employers: [] });
  const report = async (change: Partial<ReportRequest> = {}): Promise<Report> => fetched(book.ask, await book.ask('reports.run', { ...asked, ...change }));

  beforeAll(async () => {
    book = await newBook(folder);
    book.service.subscribe((event) => events.push(event));
    await add('R-10', skilledWorker('bachelor'));
    await add('R-9', { ...skilledWorker('master'), persons: skilledWorker('master').persons.map((person) => ({ ...person, serviceLanguage: 'fr', passports: [{ number: 'AB123456', country: 'NG', expiresOn: '2027-03-01' }] })) });
    await add('R-11', skilledWorker('bachelor'), 'closed');
  });
  afterAll(() => book.service.close());

  it('names every client for whom something changes from one day to another, in the order of file numbers, and says how far it is', async () => {
    const made = await book.ask('reports.run', asked);
    expect(made).toMatchObject({ before: { asOf: '2026-10-15' }, after: { asOf: '2027-10-15' } });
    expect(made.before.rules).toEqual(made.after.rules);
    const { examined, failed, files } = await fetched(book.ask, made);
    expect([examined, failed, files.map(({ number }) => number)]).toEqual([3, [], ['R-9', 'R-10', 'R-11']]);
    expect(events.filter((event) => event.event === 'reportProgress').at(-1)).toEqual({ event: 'reportProgress', done: 3, total: 3 });
  });

  it('says what ends in between with its last day, and the language that the client asked for', async () => {
    const { files } = await report();
    const [master, bachelor] = files;
    expect([master?.language, bachelor?.language]).toEqual(['fr', null]);
    expect(master?.ends.find(({ document }) => document === 'passport')).toEqual({ document: 'passport', title: expect.objectContaining({ en: 'Passport' }), about: { en: 'Nigeria', fr: 'Nigéria' }, person: 'Principal Example', isIssued: false, lastDay: '2027-03-01' });
    // On its last day a passport is still good; the day after it is not.
    const onDay = async (to: string) => (await report({ compare: { kind: 'dates', from: '2026-10-15', to } })).files.flatMap(({ ends }) => ends).filter(({ document }) => document === 'passport').length;
    expect([await onDay('2027-03-01'), await onDay('2027-03-02')]).toEqual([0, 1]);
  });

  it('names each pathway once that is not compared, since its rules of the first day are not held', async () => {
    // Significant benefit is held from 24 February 2026.
    const earlier = await report({ compare: { kind: 'dates', from: '2024-11-26', to: '2026-10-15' }, kinds: ['work-permit'] });
    expect(earlier.notHeld.filter(({ id }) => id === 'ca.wp.significant-benefit')).toEqual([{ kind: 'pathway', id: 'ca.wp.significant-benefit', title: expect.objectContaining({ en: expect.stringContaining('ignificant benefit') }), on: '2024-11-26' }]);
    const own = earlier.files.flatMap(({ pathways }) => pathways).map(({ id }) => id);
    expect(earlier.notHeld.filter(({ id }) => own.includes(id))).toEqual([]);
    expect((await report({ kinds: ['work-permit'] })).notHeld).toEqual([]);
  });

  it('takes only files of the states, person and kinds of pathways that were asked for', async () => {
    expect((await report({ statuses: ['closed'] })).files.map(({ number }) => number)).toEqual(['R-11']);
    expect((await report({ statuses: ['prospect'] })).examined).toBe(0);
    expect((await report({ responsibleId: '019a0000-0000-7000-8000-00000000000f' })).examined).toBe(0);
    const { files } = await report({ kinds: ['work-permit'] });
    expect(files.flatMap(({ pathways }) => pathways).filter(({ id }) => !id.startsWith('ca.wp.'))).toEqual([]);
    expect(files.flatMap(({ scores }) => scores)).toEqual([]);
  });

  it('compares other rules that the book has with those in force in their layer, on one day', async () => {
    const { hash } = await book.ask('rulePacks.import', { base64: Buffer.from(fileOf(firmPack, { examples: smallExamples })).toString('base64') });
    const made = await book.ask('reports.run', { ...asked, compare: { kind: 'rules', layer: 'firm', hash, asOf: '2026-10-15' }, statuses: ['retained'] });
    expect([made.before, made.after]).toEqual([{ asOf: '2026-10-15', rules: null }, { asOf: '2026-10-15', rules: { version: firmPack.version, hash } }]);
    const { files, citations } = await fetched(book.ask, made);
    expect(files.map(({ number, ends }) => [number, ends])).toEqual([['R-9', []], ['R-10', []]]);
    const [gained] = files[0]?.pathways.filter(({ id }) => id === 'ca.small') ?? [];
    expect(gained).toMatchObject({ before: null, after: 'applies', causes: [{ kind: 'version' }] });
    expect(gained?.causes.flatMap((cause) => cause.citations).every((id) => citations[id] !== undefined)).toBe(true);
    expect(await refusal(book.ask('reports.run', { ...asked, compare: { kind: 'rules', layer: 'law', hash, asOf: '2026-10-15' } }))).toMatchObject({ code: 'rule-pack.other-layer' });
  });

  it('knows that files were changed since, and that letters or looking did not change them', async () => {
    const { revision } = await book.ask('reports.run', asked);
    await report();
    expect(await book.ask('reports.state', {})).toEqual({ revision });
    await add('R-12', skilledWorker('master'));
    expect((await book.ask('reports.state', {})).revision).toBeGreaterThan(revision);
  });

  it('is refused for two days that are not one after the other', async () => {
    for (const [from, to] of [['2026-10-15', '2026-10-15'], ['2027-10-15', '2026-10-15']] as const) {
      expect(await refusal(book.ask('reports.run', { ...asked, compare: { kind: 'dates', from, to } }))).toMatchObject({ code: 'request.invalid' });
    }
  });

  it('is made one at a time, and stopped when somebody says so', async () => {
    const running = refusal(book.ask('reports.run', asked));
    expect(await refusal(book.ask('reports.run', asked))).toMatchObject({ code: 'report.running' });
    await book.ask('reports.cancel', {});
    expect(await running).toMatchObject({ code: 'report.cancelled' });
    expect((await report()).examined).toBe(4);
  });

  it('names a client whose file cannot be read or is not complete, and goes on with the rest', async () => {
    const broken = await add('R-20', skilledWorker('master'));
    const incomplete = await add('R-21', skilledWorker('master'));
    const sqlite = openBook(folder);
    sqlite.pragma('ignore_check_constraints = ON');
    sqlite.prepare("UPDATE client_files SET data = '{' WHERE id = ?").run(broken.id);
    sqlite.prepare("UPDATE entries SET data = '{}' WHERE file_id = ? AND list = 'languageTests'").run(incomplete.id);
    sqlite.close();
    const found = await report();
    expect(found.failed.map(({ number, why }) => [number, why])).toEqual([['R-20', 'unreadable'], ['R-21', 'incomplete']]);
    expect([found.examined, found.files.map(({ number }) => number)]).toEqual([6, ['R-9', 'R-10', 'R-11', 'R-12']]);
    expect(summaryOf(found)).toMatchObject({ examined: 6, failed: 2, concerned: 4 });
  });

  it('is gone when the book was locked', async () => {
    const { id } = await book.ask('reports.run', { ...asked, statuses: ['closed'] });
    await book.ask('book.lock', {});
    await book.ask('book.unlock', { kind: 'passphrase', passphrase });
    expect(await refusal(book.ask('reports.piece', { id, index: 0 }))).toMatchObject({ code: 'report.gone' });
  });
});
