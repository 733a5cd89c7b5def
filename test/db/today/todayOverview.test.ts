import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import type { TodayDate } from '../../../shared/contract';
import { newBook, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const on = '2026-11-26';
let service: Service;
let ask: Ask;
let staffId: string;

beforeEach(async () => { ({ service, ask, staffId } = await newBook(tempFolder())); });
afterEach(async () => { await service.close(); });

/** A file of one person with a passport that ends on a day. */
async function file(fileNumber: string, passportEnds: string): Promise<string> {
  const client = { format: 'dossier-client/1', fileNumber, persons: [{ id: 'p1', role: 'principal', name: { family: 'Durand', given: 'Léa' }, passports: [{ country: 'FR', number: `X${fileNumber}`, expiresOn: passportEnds }] }] };
  return (await ask('imports.commit', { text: JSON.stringify(client), fileNumber, status: 'retained', responsibleId: staffId, employers: [] })).id;
}
const shown = (dates: readonly TodayDate[]) => dates.map((date) => [date.fileNumber, date.on, date.source === 'facts' ? date.kind : date.source]);

describe('what is to be done today', () => {
  it('names days from 90 days ago to 180 days ahead, the earliest first', async () => {
    await file('1', '2026-08-27');
    await file('2', '2026-08-28');
    await file('3', '2027-05-25');
    await file('4', '2027-05-26');
    await file('5', '2026-11-26');
    const { dates, total } = await ask('today.overview', { on });
    expect(shown(dates)).toEqual([['2', '2026-08-28', 'passport'], ['5', '2026-11-26', 'passport'], ['3', '2027-05-25', 'passport']]);
    expect(total).toBe(3);
    expect(dates[0]).toMatchObject({ name: 'Durand, Léa', person: 'Léa Durand', detail: 'FR', list: 'passports' });
  });

  it('leaves out files that are closed or in the recycle bin', async () => {
    const closed = await file('1', '2026-12-01');
    const { revision } = await ask('files.get', { id: closed });
    await ask('files.change', { id: closed, revision, status: 'closed' });
    await ask('files.delete', { ids: [await file('2', '2026-12-02')] });
    expect((await ask('today.overview', { on })).dates).toEqual([]);
  });

  it('names deadlines, planned days, and documents that are due or end, until the case ends', async () => {
    const fileId = await file('1', '2035-01-01');
    const made = await ask('cases.create', { fileId, kind: 'firm.visit', title: 'Visit', filingOn: '2026-12-20', landingOn: null });
    const item = await ask('checklists.addOwn', { caseId: made.id, title: 'Letter', for: 'p1', category: 'own', providedBy: 'client', dueOn: '2026-12-05' });
    await ask('checklists.change', { id: item.id, revision: item.revision, change: { expiresOn: '2027-01-31' } });
    const { revision } = await ask('cases.get', { id: made.id });
    const changed = await ask('cases.change', { id: made.id, revision, deadlines: [{ id: '01998000-0000-7000-8000-000000000001', title: 'Answer to IRCC', dueOn: '2026-11-30', doneOn: null }, { id: '01998000-0000-7000-8000-000000000002', title: 'Done', dueOn: '2026-11-29', doneOn: '2026-11-20' }] });
    const { dates } = await ask('today.overview', { on });
    expect(shown(dates)).toEqual([['1', '2026-11-30', 'deadline'], ['1', '2026-12-05', 'document'], ['1', '2026-12-20', 'plan'], ['1', '2027-01-31', 'document']]);
    await ask('cases.change', { id: made.id, revision: changed.revision, stage: 'approved' });
    expect((await ask('today.overview', { on })).dates).toEqual([]);
  });

  it('names documents to review, the longest waiting first, and counts cases by stage', async () => {
    const fileId = await file('1', '2035-01-01');
    const { id: caseId } = await ask('cases.create', { fileId, kind: 'firm.visit', title: 'Visit', filingOn: null, landingOn: null });
    for (const title of ['First', 'Second', 'Third']) {
      const { id, revision } = await ask('checklists.addOwn', { caseId, title, for: null, category: 'own', providedBy: 'client', dueOn: null });
      if (title !== 'Second') await ask('checklists.change', { id, revision, change: { state: title === 'First' ? 'received' : 'in-review' } });
    }
    const { review, stages } = await ask('today.overview', { on });
    expect(review.map(({ title, state }) => [title.en, state])).toEqual([['First', 'received'], ['Third', 'in-review']]);
    expect(stages).toEqual([{ stage: 'preparing', cases: 1 }]);
  });

  it('names cases whose checklists rest on facts that are not known, the earliest filing first', async () => {
    const fileId = await file('1', '2035-01-01');
    for (const filingOn of ['2027-03-01', '2027-01-01']) {
      const { id: caseId } = await ask('cases.create', { fileId, kind: 'case.work-permit', title: '', filingOn, landingOn: null });
      const { digest } = await ask('checklists.compare', { caseId, asOf: on });
      await ask('checklists.renew', { caseId, asOf: on, digest });
    }
    const { unsettled } = await ask('today.overview', { on });
    expect(unsettled.map(({ filingOn }) => filingOn)).toEqual(['2027-01-01', '2027-03-01']);
    expect(unsettled.every(({ items }) => items > 0)).toBe(true);
  });
});
