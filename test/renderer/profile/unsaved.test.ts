import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connection, queryClient, serviceKey } from '../../../renderer/api';
import { employerEditorOf, forgetEditors } from '../../../renderer/features/profile/editor/fileEditor';
import { employerIn, fileAround } from '../../../renderer/features/profile/editor/keeping';
import { retryEverything, saveEverything, troubled, unsavedNow } from '../../../renderer/features/profile/editor/unsaved';
import { onFlush } from '../../../renderer/features/profile/editor/drafts';
import { setStep } from '../../../renderer/features/profile/editor/setStep';
import type { EditStep, Output, Request } from '../../../shared/contract';
import { applySteps } from '../../../shared/editing';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { anEntry } from '../../shared/overview/fileBuilder';

/** The far end of the wire: holds an employer, and refuses edits of the members that it is told to. */
let employer: Output<'employers.get'>;
let refused: Map<string, ErrorCode>;
const memberOf = (step: EditStep | undefined): string => (step?.op === 'set' ? step.member : '');

function answer(request: Request): void {
  const input = request.input as { steps?: readonly EditStep[] };
  const code = refused.get(memberOf(input.steps?.[0]));
  if (code !== undefined) {
    connection.receive({ id: request.id, ok: false, error: new AppError(code).toUserError() });
    return;
  }
  const edited = employerIn(applySteps(fileAround(employer), input.steps ?? []));
  employer = { ...employer, ...edited };
  connection.receive({ id: request.id, ok: true, data: request.name === 'employers.edit' ? edited : employer });
}

const set = (member: string, to: string) => employerEditorOf(employer.id).edit(member, member, [setStep({ kind: 'employer', id: employer.id }, member, employer.data[member], to)]);

beforeEach(() => {
  employer = { ...anEntry({ legalName: 'Example Robots Inc.', city: 'Surrey' }), lmias: [anEntry({ number: 'L-1' })], files: 0, usedBy: [] };
  refused = new Map();
  queryClient.setQueryData(serviceKey('employers.get', { id: employer.id }), employer);
  connection.attach({ send: (request) => queueMicrotask(() => answer(request)) });
});
afterEach(() => {
  forgetEditors();
  queryClient.clear();
});

describe('the edits of an employer', () => {
  it('are saved, and taken back one by one', async () => {
    set('city', 'Burnaby');
    expect(await saveEverything()).toEqual({ edits: [], texts: 0 });
    expect(employer.data['city']).toBe('Burnaby');
    employerEditorOf(employer.id).undo();
    await saveEverything();
    expect(employer.data['city']).toBe('Surrey');
  });

  it('show an LMIA as it was answered, though the employer itself has no new revision', async () => {
    const [lmia] = employer.lmias;
    const before = fileAround(employer);
    employerEditorOf(employer.id).edit('number', 'v', [setStep({ kind: 'lmia', id: lmia!.id }, 'number', 'L-1', 'L-2')]);
    await saveEverything();
    expect(employerIn(employerEditorOf(employer.id).shown(before)).lmias[0]?.data['number']).toBe('L-2');
  });

  it('that are refused do not take those with them that were typed after', async () => {
    refused.set('province', 'request.invalid');
    set('province', 'XX');
    set('city', 'Burnaby');
    expect(await saveEverything()).toEqual({ edits: ['province'], texts: 0 });
    expect(employer.data['city']).toBe('Burnaby');
    expect(employerEditorOf(employer.id).state.refusals).toMatchObject([{ label: 'province' }]);
  });

  it('of a fact that another window changed are kept until somebody says which value stands', async () => {
    const seen = employer.data['city'];
    employer = { ...employer, revision: 2, data: { ...employer.data, city: 'Delta' } };
    refused.set('city', 'record.conflict');
    employerEditorOf(employer.id).edit('city', 'v', [setStep({ kind: 'employer', id: employer.id }, 'city', seen, 'Burnaby')]);
    expect((await saveEverything()).edits).toEqual(['city']);
    const [conflict] = employerEditorOf(employer.id).state.conflicts;
    expect(conflict).toMatchObject({ step: { to: 'Burnaby' }, theirs: 'Delta' });
    refused.clear();
    employerEditorOf(employer.id).useMine(conflict!);
    expect((await saveEverything()).edits).toEqual([]);
    expect(employer.data['city']).toBe('Burnaby');
  });
});

describe('what is not saved', () => {
  it('outlives the page on a full disk, is told, and arrives with a later try', async () => {
    let told = 0;
    const stop = troubled.subscribe(() => void told++);
    refused.set('city', 'disk.full');
    set('city', 'Burnaby');
    expect(await saveEverything()).toEqual({ edits: ['city'], texts: 0 });
    expect(troubled.snapshot()).toBe(`employer ${employer.id}`);
    expect(told).toBeGreaterThan(0);
    refused.clear();
    retryEverything();
    expect(await saveEverything()).toEqual({ edits: [], texts: 0 });
    expect(employer.data['city']).toBe('Burnaby');
    expect(troubled.snapshot()).toBe('');
    stop();
  });

  it('counts texts that are not valid as they stand, and saves those that are', () => {
    const stops = [onFlush(() => false), onFlush(() => true)];
    expect(unsavedNow()).toEqual({ edits: [], texts: 1 });
    for (const stop of stops) stop();
    expect(unsavedNow().texts).toBe(0);
  });

  it('is forgotten with the lock', async () => {
    refused.set('city', 'disk.full');
    set('city', 'Burnaby');
    await saveEverything();
    forgetEditors();
    expect(unsavedNow()).toEqual({ edits: [], texts: 0 });
  });
});
