import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Service } from '../../../db/session/service';
import type { EditStep, EmployerView, FileView } from '../../../shared/contract';
import { inverseOfAll, tryApply, withPresentRevisions } from '../../../shared/editing';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { draw, stepsFrom } from './arbitraryEdits';

// What the page shows before the data service has answered is what the service then answers: the same edits on the real service.

let service: Service;
let ask: Ask;
let staffId: string;
let files = 0;

beforeAll(async () => {
  ({ service, ask, staffId } = await newBook(tempFolder()));
});
afterAll(() => service.close());

async function newFile(): Promise<{ file: FileView; book: EmployerView[] }> {
  const file = await ask('files.create', { fileNumber: `SAME-${++files}`, principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staffId, status: 'prospect', openedOn: '2026-11-22' });
  const book = [await ask('employers.create', { legalName: `Example Bakery ${files}` }), await ask('employers.create', { legalName: `Example Foundry ${files}` })];
  return { file, book };
}

/** The service alone tells the time, and counts the files that name an employer. */
const comparable = (view: FileView): object => ({
  ...view, updatedAt: '', employers: view.employers.map((link) => ({ ...link, employer: { ...link.employer, files: 0 } })).toSorted((a, b) => (a.localId < b.localId ? -1 : 1)),
});
const seesItsPlace = (view: FileView): FileView => ({ ...view, lists: Object.fromEntries(Object.entries(view.lists).map(([name, found]) => [name, found.map((entry) => ({ ...entry, data: { ...entry.data, path: placeOf(view, entry.data['path']) } }))])) });
const placeOf = (view: FileView, path: unknown): string => (typeof path === 'string' ? path.replace(/^\/employers\/(\d+)/, (_all, n) => `/employers/${view.employers[Number(n)]?.localId}`) : '');
/** An employer that is named again may come back at another place in the list; nothing else may. */
const same = (view: FileView): object => comparable(seesItsPlace(view));

describe('an edit as the page shows it', () => {
  it('is what the data service makes of it, revisions included, and so is its undoing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draw, { minLength: 4, maxLength: 14 }), async (draws) => {
        const { file, book } = await newFile();
        const known = new Map(book.map((one) => [one.id, one]));
        let view = file;
        const carryOut = async (steps: EditStep[]): Promise<void> => {
          const shown = tryApply(view, steps, (id) => known.get(id));
          const answer = await ask('facts.edit', { fileId: file.id, visit: newId(), steps });
          if (!shown.ok) throw new Error(`the service carried out what the page refused: ${JSON.stringify(steps)}`);
          expect(same(shown.view)).toEqual(same(answer));
          view = answer;
          for (const { employer } of view.employers) known.set(employer.id, employer);
        };
        const undo: EditStep[][] = [];
        for (const numbers of draws) {
          const steps = stepsFrom(view, numbers, newId, book);
          if (steps.length === 0) continue;
          undo.unshift(inverseOfAll(steps, view, (id) => known.get(id)));
          await carryOut(steps);
        }
        for (const back of undo) await carryOut(withPresentRevisions(view, back));
      }),
      { numRuns: 25 },
    );
  });

  it('does not fit where the service refuses it because of another window', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draw, { minLength: 3, maxLength: 8 }), draw, async (draws, last) => {
        const { file, book } = await newFile();
        const known = new Map(book.map((one) => [one.id, one]));
        let view = file;
        for (const numbers of draws) {
          const steps = stepsFrom(view, numbers, newId, book);
          if (steps.length > 0) view = await ask('facts.edit', { fileId: file.id, visit: newId(), steps });
          for (const { employer } of view.employers) known.set(employer.id, employer);
        }
        const [step] = stepsFrom(view, last, newId, book);
        if (!step) return;
        // Another window does the same at the same time.
        const after = await ask('facts.edit', { fileId: file.id, visit: newId(), steps: [step] });
        const mine = tryApply(after, [step], (id) => known.get(id));
        const again = ask('facts.edit', { fileId: file.id, visit: newId(), steps: [step] });
        const expected = mine.ok ? 'done' : mine.reason === 'conflict' ? 'record.conflict' : 'record.not-found';
        const outcome = await again.then(() => 'done', () => refusal(again).then(({ code }) => code));
        expect(outcome).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });
});
