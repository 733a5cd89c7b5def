import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const example = readFileSync(new URL('../../fixtures/clientFile/exampleClient.json', import.meta.url), 'utf8');

describe('an export', () => {
  let service: Service;
  let ask: Ask;
  let id: string;
  beforeEach(async () => {
    const book = await newBook(tempFolder());
    ({ service, ask } = book);
    ({ id } = await ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: book.staffId, status: 'retained', employers: [] }));
  });
  afterEach(() => service.close());
  const history = async () => (await ask('audit.history', { subject: { kind: 'file', id }, limit: 10 })).entries.map(({ action, staff }) => [action, staff?.name]);

  it('is in the audit trail before anything has left the service, with who asked for it', async () => {
    await ask('files.export', { id });
    expect(await history()).toEqual([['file.exported', 'Alix Tremblay'], ['file.imported', 'Alix Tremblay']]);
  });

  it('that was given up, or could not be written, is told to be so by a second entry', async () => {
    const { auditHead } = await ask('files.export', { id });
    await ask('files.exportNotCompleted', { exports: [{ id, seq: auditHead.seq }] });
    expect(await history()).toEqual([['file.export-not-completed', 'Alix Tremblay'], ['file.exported', 'Alix Tremblay'], ['file.imported', 'Alix Tremblay']]);
    expect((await ask('audit.verify', {})).faults).toEqual([]);
  });

  it('cannot be told away where there was none', async () => {
    const { auditHead } = await ask('files.export', { id });
    for (const seq of [auditHead.seq - 1, auditHead.seq + 1, 0]) expect((await refusal(ask('files.exportNotCompleted', { exports: [{ id, seq }] }))).code).toBe('record.not-found');
    expect((await history()).map(([action]) => action)).toEqual(['file.exported', 'file.imported']);
  });

  it('of somebody else cannot be told away, and one such among several changes nothing', async () => {
    const first = (await ask('files.export', { id })).auditHead.seq;
    const other = await ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
    await ask('session.chooseStaff', { staffId: other.id });
    const second = (await ask('files.export', { id })).auditHead.seq;
    expect((await refusal(ask('files.exportNotCompleted', { exports: [{ id, seq: second }, { id, seq: first }] }))).code).toBe('record.not-found');
    expect((await history()).map(([action]) => action)).toEqual(['file.exported', 'file.exported', 'file.imported']);
  });
});
