import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Service } from '../../../db/session/service';
import type { FirmRound } from '../../../shared/rounds/firmRound';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

let service: Service;
let ask: Ask;
beforeEach(async () => {
  ({ service, ask } = await newBook(tempFolder()));
});
afterEach(async () => { await service.close(); });

const round = (more: Partial<FirmRound> = {}): FirmRound => ({
  series: 'bc.skills', heldOn: '2026-11-10', number: null, forWhom: null, cutOff: 132, most: null, wagePerHour: null, wagePerYear: null, occupations: [], invitations: 250, tieBreak: null,
  source: 'welcomebc.ca, 12 November 2026', note: null, ...more,
});
const add = (id: string, more: Partial<FirmRound> = {}) => ({ op: 'add' as const, id, notedOn: '2026-11-12', round: round(more) });

describe('rounds of the firm’s own', () => {
  it('are none in a new book, and are kept as noted, the newest first', async () => {
    expect(await ask('rounds.list', {})).toEqual([]);
    const [a, b] = [newId(), newId()];
    await ask('rounds.change', { changes: [add(a), add(b, { heldOn: '2026-11-17', cutOff: 130 })] });
    const listed = await ask('rounds.list', {});
    expect(listed.map(({ id, revision, notedOn, round: { heldOn, cutOff } }) => [id, revision, notedOn, heldOn, cutOff])).toEqual([[b, 1, '2026-11-12', '2026-11-17', 130], [a, 1, '2026-11-12', '2026-11-10', 132]]);
    expect(listed[0]).toMatchObject({ round: { source: 'welcomebc.ca, 12 November 2026' } });
    expect(listed[0]?.notedBy).not.toBe('');
  });

  it('are edited against the revision that was seen, and a change in another window is not overwritten', async () => {
    const id = newId();
    await ask('rounds.change', { changes: [add(id)] });
    await ask('rounds.change', { changes: [{ op: 'edit', id, revision: 1, round: round({ cutOff: 133 }) }] });
    expect((await refusal(ask('rounds.change', { changes: [{ op: 'edit', id, revision: 1, round: round({ cutOff: 140 }) }] }))).code).toBe('record.conflict');
    expect((await refusal(ask('rounds.change', { changes: [{ op: 'remove', id, revision: 1 }] }))).code).toBe('record.conflict');
    expect(await ask('rounds.list', {})).toMatchObject([{ id, revision: 2, notedOn: '2026-11-12', round: { cutOff: 133 } }]);
  });

  it('come back with the same id when a removal is undone, and cannot come back twice', async () => {
    const id = newId();
    await ask('rounds.change', { changes: [add(id)] });
    await ask('rounds.change', { changes: [{ op: 'remove', id, revision: 1 }] });
    expect(await ask('rounds.list', {})).toEqual([]);
    await ask('rounds.change', { changes: [add(id)] });
    expect((await refusal(ask('rounds.change', { changes: [add(id)] }))).code).toBe('record.conflict');
    expect(await ask('rounds.list', {})).toMatchObject([{ id, round: { cutOff: 132 } }]);
  });

  it('of one paste are all written or none', async () => {
    const [a, b] = [newId(), newId()];
    await ask('rounds.change', { changes: [add(a)] });
    expect((await refusal(ask('rounds.change', { changes: [add(b), { op: 'remove', id: a, revision: 7 }] }))).code).toBe('record.conflict');
    expect((await ask('rounds.list', {})).map(({ id }) => id)).toEqual([a]);
  });

  it('are refused where they say something that is none', async () => {
    const { code, faults } = await refusal(ask('rounds.change', { changes: [add(newId(), { series: 'mars.settlers' })] }));
    expect(code).toBe('request.invalid');
    expect(faults?.map(({ path }) => path)).toEqual(['/changes/0/round/series']);
    expect(await ask('rounds.list', {})).toEqual([]);
  });

  it('leave in the trail what was there before and after', async () => {
    const id = newId();
    await ask('rounds.change', { changes: [add(id)] });
    await ask('rounds.change', { changes: [{ op: 'edit', id, revision: 1, round: round({ cutOff: 133 }) }] });
    await ask('rounds.change', { changes: [{ op: 'remove', id, revision: 2 }] });
    const { entries } = await ask('audit.history', { subject: { kind: 'book' }, limit: 10 });
    const own = entries.filter(({ action }) => action === 'firm.rounds-changed').map(({ changes }) => changes);
    const label = 'British Columbia: Skills Immigration, 2026-11-10';
    expect(own).toEqual([
      [{ record: 'firm', recordId: id, label, member: 'rounds', before: 'cutOff 133 · invitations 250 · source welcomebc.ca, 12 November 2026' }],
      [{ record: 'firm', recordId: id, label, member: 'rounds', before: `${label} · cutOff 132 · invitations 250 · source welcomebc.ca, 12 November 2026`, after: 'cutOff 133 · invitations 250 · source welcomebc.ca, 12 November 2026' }],
      [{ record: 'firm', recordId: id, label, member: 'rounds', after: 'cutOff 132 · invitations 250 · source welcomebc.ca, 12 November 2026' }],
    ]);
  });
});
