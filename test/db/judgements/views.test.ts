import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileView, Input } from '../../../shared/contract';
import { openBook } from '../../support/integrity';
import { refusal } from '../../support/service';
import { nobody, SampleBook, savedAt } from '../assessments/support';
import { counted, duties } from './support';

let book: SampleBook;
let hernandez: FileView;
beforeAll(async () => {
  book = await SampleBook.open();
  hernandez = await book.sample('Hernández Ruiz');
});
afterAll(() => book.service.close());

describe('a view on a judgement', () => {
  it('says of whom and of what it is, with its reasons, when and by whom it was recorded', async () => {
    const { id } = await book.sample('Zhao');
    const recorded = await book.ask('judgements.record', duties(id, { reasons: '  First line\n\nSecond line ' }));
    expect(recorded).toEqual({
      id: recorded.id, personId: 'p1', pathwayId: 'ca.ee.fsw', criterionId: 'fsw.duties', view: 'favourable', reasons: 'First line\n\nSecond line', recordedAt: savedAt, recordedBy: { id: book.staffId, name: 'Alix Tremblay' },
    });
    expect(await book.ask('judgements.list', { fileId: id })).toEqual([recorded]);
    expect(await book.ask('judgements.list', { fileId: hernandez.id })).toEqual([]);
  });

  it('is superseded by a later one and may be withdrawn, and what was said before stays', async () => {
    const { id } = await book.sample('Okoye');
    const first = await book.ask('judgements.record', duties(id));
    const second = await book.ask('judgements.record', duties(id, { view: 'doubtful', reasons: 'One letter is silent.', supersedes: first.id }));
    const withdrawal = await book.ask('judgements.record', duties(id, { view: 'withdrawn', reasons: 'Another occupation is meant now.', supersedes: second.id }));
    const third = await book.ask('judgements.record', duties(id, { view: 'unfavourable', reasons: 'The duties are those of NOC 21230.', supersedes: withdrawal.id }));
    expect(await book.ask('judgements.list', { fileId: id })).toEqual([third, withdrawal, second, first]);
    expect(first.reasons).toBe('The letters of both employers list the main duties.');
  });

  it('is of one person, pathway and question alone, and of the questions that a pathway takes from its gate', async () => {
    const { id } = await book.sample('Sharma');
    const views = [
      duties(id), duties(id, { personId: 'p2' }), duties(id, { criterionId: 'fsw.visa-issue' }),
      duties(id, { pathwayId: 'ca.wp.general', criterionId: 'general.will-leave' }), duties(id, { pathwayId: 'ca.wp.gts-b', criterionId: 'general.will-leave' }),
    ];
    for (const view of views) await book.ask('judgements.record', view);
    const listed = await book.ask('judgements.list', { fileId: id });
    expect(listed.map(({ personId, pathwayId, criterionId }) => `${personId} ${pathwayId} ${criterionId}`).toSorted()).toEqual(views.map(({ personId, pathwayId, criterionId }) => `${personId} ${pathwayId} ${criterionId}`).toSorted());
  });

  it('tells windows, and leaves entries in the history of the file that say what was thought before', async () => {
    const { id } = await book.sample('Nguyen');
    const events: unknown[] = [];
    const stop = book.service.subscribe((event) => events.push(event));
    const first = await book.ask('judgements.record', duties(id, { reasons: 'Both letters.' }));
    await book.ask('judgements.record', duties(id, { view: 'withdrawn', reasons: 'A letter was false.', supersedes: first.id }));
    stop();
    expect(events).toEqual([{ event: 'judgements', fileId: id }, { event: 'judgements', fileId: id }]);
    const { entries } = await book.ask('audit.history', { subject: { kind: 'file', id }, limit: 2 });
    const names = {
      pathway: { en: 'Federal Skilled Worker Program (Express Entry)', fr: 'Programme des travailleurs qualifiés (fédéral) (Entrée express)' },
      criterion: { en: 'Duties of the occupation', fr: 'Fonctions de la profession' },
    };
    expect(entries.map(({ action, staff, changes }) => [action, staff?.name, changes[0]?.record, changes[0]?.before, changes[0]?.after])).toEqual([
      ['judgement.withdrawn', 'Alix Tremblay', 'judgement', { view: 'favourable', reasons: 'Both letters.' }, { view: 'withdrawn', reasons: 'A letter was false.', ...names }],
      ['judgement.recorded', 'Alix Tremblay', 'judgement', undefined, { view: 'favourable', reasons: 'Both letters.', ...names }],
    ]);
    expect((await book.ask('audit.verify', {})).faults).toEqual([]);
  });

  it('is there after the book was closed and opened again, and leaves the export of the file as it was', async () => {
    const { id } = await book.sample('Lefèvre');
    const before = (await book.ask('files.export', { id })).text;
    const recorded = await book.ask('judgements.record', duties(id, { reasons: 'Kanarienvogel-8412' }));
    await book.reopen();
    expect(await book.ask('judgements.list', { fileId: id })).toEqual([recorded]);
    expect((await book.ask('files.export', { id })).text).toBe(before);
  });
});

describe('a view that is refused', () => {
  const longest = 'x'.repeat(4_000);

  it.each<[what: string, more: Partial<Input<'judgements.record'>>, path: string, code: string]>([
    ['without reasons', { reasons: '' }, '/reasons', 'too-short'],
    ['with blanks for reasons', { reasons: ' \n\t ' }, '/reasons', 'too-short'],
    ['with reasons of 4,001 characters', { reasons: `${longest}x` }, '/reasons', 'too-long'],
    ['with a character that ends texts', { reasons: 'a\u0000b' }, '/reasons', 'not-valid'],
  ])('%s says where, and nothing is recorded', async (_what, more, path, code) => {
    const before = await counted(book, hernandez.id);
    const { code: refused, faults } = await refusal(book.ask('judgements.record', duties(hernandez.id, more)));
    expect([refused, faults?.map((fault) => [fault.path, fault.code])]).toEqual(['request.invalid', [[path, code]]]);
    expect(await book.ask('judgements.list', { fileId: hernandez.id })).toEqual([]);
    expect(await counted(book, hernandez.id)).toBe(before);
  });

  it('has no place among four: a view that is none', async () => {
    const answered = await book.service.answer({ id: 1, name: 'judgements.record', input: { ...duties(hernandez.id), view: 'splendid' } });
    expect(answered).toMatchObject({ ok: false, error: { code: 'request.invalid', faults: [{ path: '/view', code: 'not-a-choice' }] } });
  });

  it.each<[what: string, more: Partial<Input<'judgements.record'>>, code: string]>([
    ['of a file that is not there', { fileId: nobody }, 'file.not-found'],
    ['of a person who is not on the file', { personId: 'p9' }, 'assessment.person-not-found'],
    ['on a pathway that the rules do not have', { pathwayId: 'ca.of.no.kind' }, 'judgement.not-found'],
    ['on a criterion that the pathway does not have', { criterionId: 'general.will-leave' }, 'judgement.not-found'],
    ['on a criterion that is no question of discretion', { criterionId: 'fsw.language' }, 'judgement.not-found'],
    ['that withdraws what is not there', { view: 'withdrawn' }, 'judgement.none-in-force'],
    ['that supersedes what is not there', { supersedes: nobody }, 'record.conflict'],
  ])('%s is refused with a code of its own', async (_what, more, code) => {
    expect((await refusal(book.ask('judgements.record', duties(hernandez.id, more)))).code).toBe(code);
    expect(await book.ask('judgements.list', { fileId: hernandez.id })).toEqual([]);
  });

  it('takes 4,000 characters of reasons', async () => {
    const { id } = await book.sample('Whitfield');
    expect((await book.ask('judgements.record', duties(id, { reasons: longest }))).reasons).toHaveLength(4_000);
  });

  it('does not take the place of one that its author has not seen, nor withdraw twice', async () => {
    const { id } = await book.sample('El Amrani');
    const first = await book.ask('judgements.record', duties(id));
    expect((await refusal(book.ask('judgements.record', duties(id, { view: 'doubtful' })))).code).toBe('record.conflict');
    const gone = await book.ask('judgements.record', duties(id, { view: 'withdrawn', supersedes: first.id }));
    expect((await refusal(book.ask('judgements.record', duties(id, { view: 'doubtful', supersedes: first.id })))).code).toBe('record.conflict');
    expect((await refusal(book.ask('judgements.record', duties(id, { view: 'withdrawn', supersedes: gone.id })))).code).toBe('judgement.none-in-force');
    expect(await book.ask('judgements.list', { fileId: id })).toEqual([gone, first]);
  });

  it('cannot be listed of a file that is not there', async () => {
    expect((await refusal(book.ask('judgements.list', { fileId: nobody }))).code).toBe('file.not-found');
  });
});

describe('the views of a file', () => {
  it('are those on the people who are on it: another person who is given the same id has none, and undoing a removal brings them back', async () => {
    const file = await book.ask('files.create', { fileNumber: 'V-1', principal: { family: 'Example', given: 'Uma' }, responsibleId: book.staffId, status: 'prospect', openedOn: '2026-11-22' });
    const edit = (steps: Input<'facts.edit'>['steps']) => book.ask('facts.edit', { fileId: file.id, visit: 'v', steps });
    const [spouse, other] = [newId(), newId()];
    const data = { id: 'p2', role: 'spouse', name: { family: 'Example', given: 'Ivo' } };
    await edit([{ op: 'addPerson', id: spouse, index: 1, data }]);
    const recorded = await book.ask('judgements.record', duties(file.id, { personId: 'p2' }));
    await edit([{ op: 'removePerson', id: spouse, revision: 1 }]);
    expect(await book.ask('judgements.list', { fileId: file.id })).toEqual([]);
    await edit([{ op: 'addPerson', id: other, index: 1, data: { ...data, name: { family: 'Sample', given: 'Ole' } } }]);
    expect(await book.ask('judgements.list', { fileId: file.id })).toEqual([]);
    await edit([{ op: 'removePerson', id: other, revision: 1 }, { op: 'addPerson', id: spouse, index: 1, data }]);
    expect(await book.ask('judgements.list', { fileId: file.id })).toEqual([recorded]);
  });

  it('can be read and not changed in the recycle bin, come out of it with the file, and are destroyed with it', async () => {
    const { id } = await book.sample('Karimi');
    const recorded = await book.ask('judgements.record', duties(id, { reasons: 'Only of this file' }));
    await book.ask('files.delete', { ids: [id] });
    expect((await refusal(book.ask('judgements.record', duties(id, { supersedes: recorded.id })))).code).toBe('file.in-recycle-bin');
    expect(await book.ask('judgements.list', { fileId: id })).toEqual([recorded]);
    await book.ask('files.restore', { ids: [id] });
    expect(await book.ask('judgements.list', { fileId: id })).toEqual([recorded]);
    await book.ask('files.delete', { ids: [id] });
    await book.ask('files.destroy', { ids: [id] });
    expect((await refusal(book.ask('judgements.list', { fileId: id }))).code).toBe('file.not-found');
    expect((await book.ask('audit.verify', {})).faults).toEqual([]);
    await book.service.close();
    const sqlite = openBook(book.folder);
    const left = sqlite.prepare("SELECT (SELECT count(*) FROM judgement_views WHERE file_id = ?) AS views, (SELECT count(*) FROM audit_payloads WHERE payload LIKE '%Only of this file%') AS payloads").get(id);
    expect(() => sqlite.exec("UPDATE judgement_views SET view = 'favourable'")).toThrow('never changed');
    sqlite.close();
    await book.reopen();
    expect(left).toEqual({ views: 0, payloads: 0 });
  });
});
