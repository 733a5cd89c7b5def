import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditStep, EmployerView, FileView } from '../../../shared/contract';
import { applySteps, inverse, inverseOfAll, mergeChanges, rebase, sameJson, tryApply, withPresentRevisions } from '../../../shared/editing';
import { draw, idOf, stepsFrom } from './arbitraryEdits';

const employer = (n: number): EmployerView => ({ id: idOf(n), revision: 3, data: { legalName: `Example Employer ${n}` }, lmias: [{ id: idOf(n + 1), revision: 1, data: { stream: 'high-wage' } }], files: 1 });
const book = [employer(800), employer(810)];
const employerOf = (id: string) => book.find((one) => one.id === id);

const file: FileView = {
  id: idOf(1), revision: 7, fileNumber: '2026-0001', status: 'prospect', responsibleId: idOf(2), createdAt: '2026-01-02T03:04:05.000Z', updatedAt: '2026-01-02T03:04:05.000Z', deletedAt: null,
  data: { openedOn: '2026-01-02' },
  persons: [
    {
      id: idOf(10), revision: 4, data: { id: 'p1', role: 'principal', city: 'Lagos' },
      lists: { work: [{ id: idOf(11), revision: 1, data: { title: 'Nurse' } }, { id: idOf(12), revision: 5, data: { title: 'Midwife' } }], passports: [] },
    },
    { id: idOf(20), revision: 2, data: { id: 'p2', role: 'spouse' }, lists: { residences: [{ id: idOf(21), revision: 1, data: { country: 'NG' } }] } },
  ],
  employers: [{ id: idOf(30), revision: 1, localId: 'e1', data: {}, employer: employer(800) }],
  lists: {
    jobOffers: [{ id: idOf(40), revision: 2, data: { id: 'j1', title: 'Nurse' }, lmiaId: idOf(801) }],
    uncertain: [{ id: idOf(50), revision: 1, data: { path: '/persons/0/work/1/title' } }],
  },
};

/** What an edit and its undoing may leave behind: counters, and the place of an employer that was named again. */
const essence = ({ revision: _revision, persons, employers, lists, ...rest }: FileView): object => {
  const bare = <T extends { revision: number }>(record: T): T => ({ ...record, revision: 0 });
  const place = (path: unknown) => (typeof path === 'string' ? path.replace(/^\/employers\/(\d+)/, (_all, n) => `/employers/${employers[Number(n)]?.localId}`) : path);
  const bareLists = (all: FileView['lists']) => Object.fromEntries(Object.entries(all).map(([name, found]) => [name, found.map((one) => ({ ...bare(one), path: place(one.data['path']), data: { ...one.data, path: null } }))]));
  return {
    ...rest,
    persons: persons.map((person) => ({ ...bare(person), lists: bareLists(person.lists) })),
    employers: employers.map((link) => ({ ...bare(link), employer: { ...bare(link.employer), lmias: link.employer.lmias.map(bare) } })).toSorted((a, b) => (a.localId < b.localId ? -1 : 1)),
    lists: bareLists(lists),
  };
};

/** The file after random edits, and the edits. New records get ids from `next` on. */
function edited(start: FileView, draws: readonly (readonly number[])[], next = 1000): { view: FileView; edits: { steps: EditStep[]; back: EditStep[] }[]; employers: EmployerView[] } {
  const employers: EmployerView[] = [];
  let view = start;
  const edits = draws.map((numbers) => {
    const steps = stepsFrom(view, numbers, () => idOf(next++), book);
    const applied = tryApply(view, steps, (id) => employers.findLast((one) => one.id === id) ?? employerOf(id));
    if (!applied.ok) throw new Error(`a step that was made for the file does not fit it: ${JSON.stringify(steps)}`);
    const back = inverseOfAll(steps, view, employerOf);
    view = applied.view;
    employers.push(...view.employers.map((link) => link.employer));
    return { steps, back };
  });
  return { view, edits, employers };
}

describe('taking back', () => {
  it('any edit gives the file as it was', () => {
    fc.assert(
      fc.property(fc.array(draw, { maxLength: 12 }), draw, (before, last) => {
        const { view: start } = edited(file, before);
        const { view, edits } = edited(start, [last], 2000);
        for (const { back } of edits.toReversed()) expect(essence(applySteps(view, back, (id) => employerIn(start, id)))).toEqual(essence(start));
      }),
      { numRuns: 1000 },
    );
  });

  it('a whole afternoon of edits, the last first, gives the file as it was in the morning', () => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 2, maxLength: 20 }), (draws) => {
        const day = edited(file, draws);
        let { view } = day;
        // The book keeps what was said of an employer while no file names it.
        const seen = new Map([...book, ...day.employers].map((one) => [one.id, one]));
        for (const { back } of day.edits.toReversed()) {
          const applied = tryApply(view, withPresentRevisions(view, back), (id) => seen.get(id));
          for (const link of view.employers) seen.set(link.employer.id, link.employer);
          expect(applied).toMatchObject({ ok: true });
          if (applied.ok) ({ view } = applied);
        }
        expect(essence(withoutEmployerFacts(view))).toEqual(essence(withoutEmployerFacts(file)));
      }),
      { numRuns: 300 },
    );
  });
});

const employerIn = (view: FileView, id: string): EmployerView | undefined => view.employers.find((link) => link.employer.id === id)?.employer ?? employerOf(id);
/** What an employer's facts are while the file does not name it, the file cannot say. */
const withoutEmployerFacts = (view: FileView): FileView => ({ ...view, employers: view.employers.map((link) => ({ ...link, employer: { ...link.employer, data: {}, lmias: [] } })) });

describe('an edit that does not fit', () => {
  const conflicts: [string, EditStep, unknown][] = [
    ['a value that another window changed', { op: 'set', target: { kind: 'person', id: idOf(10) }, member: 'city', from: 'Abuja', to: 'Accra' }, { reason: 'conflict', current: 'Lagos' }],
    ['a value that another window took out', { op: 'set', target: { kind: 'person', id: idOf(20) }, member: 'city', from: 'Abuja', to: 'Accra' }, { reason: 'conflict' }],
    ['an entry that another window changed', { op: 'remove', kind: 'entry', id: idOf(12), revision: 4 }, { reason: 'conflict', current: { title: 'Midwife' } }],
    ['an entry that is gone', { op: 'move', id: idOf(99), index: 0 }, { reason: 'not-found' }],
    ['a list that has entries meanwhile', { op: 'know', parent: { kind: 'person', id: idOf(10) }, list: 'work', from: false, to: true }, { reason: 'conflict' }],
    ['a list that is known meanwhile', { op: 'know', parent: { kind: 'person', id: idOf(10) }, list: 'passports', from: false, to: true }, { reason: 'conflict' }],
    ['an entry that is there already', { op: 'add', parent: { kind: 'person', id: idOf(10) }, list: 'work', id: idOf(11), index: 0, data: {} }, { reason: 'conflict' }],
    ['an employer that the file names already', { op: 'linkEmployer', id: idOf(60), employerId: idOf(800), localId: 'e2', data: {} }, { reason: 'conflict' }],
    ['another LMIA than the one seen', { op: 'setLmia', id: idOf(40), from: null }, { reason: 'conflict', current: idOf(801) }],
    ['an LMIA that an offer uses', { op: 'remove', kind: 'lmia', id: idOf(801), revision: 1 }, { reason: 'conflict' }],
  ];
  it.each(conflicts)('(%s) changes nothing, not even what came before it', (_what, step, misfit) => {
    const before: EditStep = { op: 'set', target: { kind: 'person', id: idOf(20) }, member: 'sex', to: 'F' };
    expect(tryApply(file, [before, step])).toMatchObject({ ok: false, step: 1, ...(misfit as object) });
    expect(applySteps(file, [before, step])).toBe(file);
  });
});

describe('what is said of a list', () => {
  const person = (view: FileView) => view.persons[0];
  it('is forgotten when its only entry goes: whether there is another one, nobody said', () => {
    const view = applySteps(file, [{ op: 'remove', kind: 'entry', id: idOf(11), revision: 1 }, { op: 'remove', kind: 'entry', id: idOf(12), revision: 5 }]);
    expect(person(view)?.lists).toEqual({ passports: [] });
  });
  it('is that it is empty again when the entry that was added to the empty list is taken back', () => {
    const add: EditStep = { op: 'add', parent: { kind: 'person', id: idOf(10) }, list: 'passports', id: idOf(70), index: 0, data: { country: 'NG' } };
    const added = applySteps(file, [add]);
    expect(person(added)?.lists['passports']).toHaveLength(1);
    expect(person(applySteps(added, inverse(add, file)))?.lists['passports']).toEqual([]);
  });
});

describe('a fact that is not settled', () => {
  const path = (view: FileView) => view.lists['uncertain']?.[0]?.data['path'];
  it('stays the same fact when entries are moved, removed and brought back', () => {
    const moved = applySteps(file, [{ op: 'move', id: idOf(12), index: 0 }]);
    expect(path(moved)).toBe('/persons/0/work/0/title');
    const remove: EditStep = { op: 'remove', kind: 'entry', id: idOf(11), revision: 1 };
    const removed = applySteps(file, [remove]);
    expect(path(removed)).toBe('/persons/0/work/0/title');
    expect(path(applySteps(removed, inverse(remove, file)))).toBe('/persons/0/work/1/title');
  });
  it('names any member, also one that every object of a program has', () => {
    for (const pointer of ['/constructor/0', '/__proto__/0', '/persons/0/toString/0', '/persons/0/__proto__/0', '/persons/1/hasOwnProperty/0/x', '/employers/constructor']) {
      const pointing = applySteps(file, [{ op: 'set', target: { kind: 'entry', id: idOf(50) }, member: 'path', from: '/persons/0/work/1/title', to: pointer }]);
      expect(path(pointing)).toBe(pointer);
    }
  });
  it('follows the person when the persons change places', () => {
    expect(path(applySteps(file, [{ op: 'move', id: idOf(10), index: 1 }]))).toBe('/persons/1/work/1/title');
  });
});

describe('what was said about a record', () => {
  const said = (view: FileView) => ['uncertain', 'evidence'].flatMap((list) => (view.lists[list] ?? []).map(({ id, data }) => [id, data['path']]));
  const about = (...paths: string[]): FileView => ({ ...file, lists: { ...file.lists, evidence: paths.map((path, n) => ({ id: idOf(500 + n), revision: 1, data: { path } })) } });
  const removals: [string, EditStep, string[]][] = [
    ['a job', { op: 'remove', kind: 'entry', id: idOf(12), revision: 5 }, ['/persons/0/work/0', '/jobOffers/0/title', '/persons/1/residences/0', '/employers/0/city', '/persons/0/work']],
    ['a person', { op: 'removePerson', id: idOf(20), revision: 2 }, ['/persons/0/work/1/title', '/persons/0/work/0', '/persons/0/work/1', '/jobOffers/0/title', '/employers/0/city', '/persons/0/work']],
    ['a job offer', { op: 'remove', kind: 'entry', id: idOf(40), revision: 2 }, ['/persons/0/work/1/title', '/persons/0/work/0', '/persons/0/work/1', '/persons/1/residences/0', '/employers/0/city', '/persons/0/work']],
    ['an employer', { op: 'unlinkEmployer', id: idOf(30), revision: 1 }, ['/persons/0/work/1/title', '/persons/0/work/0', '/persons/0/work/1', '/jobOffers/0/title', '/persons/1/residences/0', '/persons/0/work']],
  ];
  it.each(removals)('goes with %s, and nothing else does; taking it back brings all of it back', (_what, step, left) => {
    const start = about('/persons/0/work/0', '/persons/0/work/1', '/jobOffers/0/title', '/persons/1/residences/0', '/employers/0/city', '/persons/0/work');
    const after = applySteps(start, [step]);
    expect(said(after).map(([, path]) => path)).toEqual(left);
    expect(said(applySteps(after, inverse(step, start), employerOf))).toEqual(said(start));
  });
  it('goes with what was said about that again', () => {
    const start = about('/evidence/1', '/persons/0/work/1', '/uncertain/0', '/evidence/3');
    const after = applySteps(start, [{ op: 'remove', kind: 'entry', id: idOf(12), revision: 5 }]);
    expect(said(after)).toEqual([[idOf(503), '/evidence/0']]);
  });
  it('is not said of a record that another window removed meanwhile', () => {
    const removal: EditStep = { op: 'remove', kind: 'entry', id: idOf(50), revision: 1 };
    const back = inverse(removal, file);
    const gone = applySteps(applySteps(file, [removal]), [{ op: 'remove', kind: 'entry', id: idOf(12), revision: 5 }]);
    expect(tryApply(gone, back)).toMatchObject({ ok: false, reason: 'not-found', step: 0 });
  });
});

describe('two changes at the same time', () => {
  const address = { street: '1 Example Road', city: 'Burnaby' };
  it('of different members of an object become one', () => {
    expect(mergeChanges(address, { ...address, city: 'Delta' }, { ...address, street: '2 Example Road', country: 'CA' })).toEqual({ ok: true, value: { street: '2 Example Road', city: 'Delta', country: 'CA' } });
    expect(mergeChanges(undefined, { city: 'Delta' }, { country: 'CA' })).toEqual({ ok: true, value: { city: 'Delta', country: 'CA' } });
    expect(mergeChanges(address, { street: '1 Example Road' }, { ...address, country: 'CA' })).toEqual({ ok: true, value: { street: '1 Example Road', country: 'CA' } });
  });
  it('that say the same are no conflict', () => {
    expect(mergeChanges('Lagos', 'Accra', 'Accra')).toEqual({ ok: true, value: 'Accra' });
    expect(mergeChanges(address, undefined, undefined)).toEqual({ ok: true, value: undefined });
  });
  it.each([
    ['one value', 'Lagos', 'Accra', 'Abuja'],
    ['a value taken out and changed', 'Lagos', undefined, 'Abuja'],
    ['one member of an object', address, { ...address, city: 'Delta' }, { ...address, city: 'Surrey' }],
    ['lists', ['NG'], ['NG', 'CA'], ['GB', 'NG']],
    ['none, and something', undefined, null, { city: 'Delta' }],
    ['something that was none', null, { city: 'Delta' }, { country: 'CA' }],
  ])('of %s are a conflict', (_what, base, mine, theirs) => {
    expect(mergeChanges(base, mine, theirs)).toEqual({ ok: false });
  });
});

describe('values', () => {
  it('are the same whatever the order of their members, and absent is not null', () => {
    expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson({ a: null }, {})).toBe(false);
    expect(sameJson(undefined, null)).toBe(false);
    expect(sameJson(['a'], { 0: 'a' })).toBe(false);
  });
});

describe('an edit that comes after the change of another window', () => {
  const name = (from: object, to: object): EditStep => ({ op: 'set', target: { kind: 'person', id: idOf(10) }, member: 'name', from: { ...from }, to: { ...to } });
  const okafor = { family: 'Okafor', given: 'Chidi' };
  const theirs = applySteps(applySteps(file, [{ op: 'set', target: { kind: 'person', id: idOf(10) }, member: 'name', to: okafor }]), [name(okafor, { ...okafor, given: 'Chidi Emeka' })]);

  it('keeps both where they changed different things', () => {
    expect(rebase(theirs, [name(okafor, { ...okafor, family: 'Okafor-Bello' })])).toEqual({
      steps: [name({ family: 'Okafor', given: 'Chidi Emeka' }, { family: 'Okafor-Bello', given: 'Chidi Emeka' })], conflicts: [],
    });
  });
  it('asks where they changed the same, and goes on with the rest', () => {
    const mine = name(okafor, { ...okafor, given: 'Chidiebere' });
    const other: EditStep = { op: 'set', target: { kind: 'person', id: idOf(20) }, member: 'sex', to: 'F' };
    expect(rebase(theirs, [mine, other])).toEqual({ steps: [other], conflicts: [{ step: mine, theirs: { family: 'Okafor', given: 'Chidi Emeka' } }] });
  });
  it('has nothing left to do where it was carried out although no answer came', () => {
    const steps: EditStep[] = [
      { op: 'add', parent: { kind: 'person', id: idOf(20) }, list: 'work', id: idOf(90), index: 0, data: { title: 'Baker' } },
      { op: 'set', target: { kind: 'entry', id: idOf(90) }, member: 'title', from: 'Baker', to: 'Head baker' },
      { op: 'remove', kind: 'entry', id: idOf(12), revision: 5 },
      { op: 'move', id: idOf(20), index: 0 },
      { op: 'know', parent: { kind: 'person', id: idOf(20) }, list: 'visas', from: false, to: true },
      { op: 'addPerson', id: idOf(91), index: 2, data: { id: 'p3', role: 'child' } },
      { op: 'setLmia', id: idOf(40), from: idOf(801), to: null },
      { op: 'linkEmployer', id: idOf(92), employerId: idOf(810), localId: 'e2', data: {} },
    ];
    const done = steps.reduce((view, step) => applySteps(view, [step]), file);
    for (const step of steps.filter(({ op }) => op !== 'set' && op !== 'move')) expect(rebase(done, [step])).toEqual({ steps: [], conflicts: [] });
    expect(rebase(done, [{ op: 'set', target: { kind: 'entry', id: idOf(90) }, member: 'title', from: 'Baker', to: 'Head baker' }])).toEqual({ steps: [], conflicts: [] });
  });
  it('is given up whole where its record is gone', () => {
    const gone = applySteps(file, [{ op: 'remove', kind: 'entry', id: idOf(12), revision: 5 }]);
    const edit: EditStep = { op: 'set', target: { kind: 'entry', id: idOf(12) }, member: 'title', from: 'Midwife', to: 'Nurse' };
    expect(rebase(gone, [edit])).toEqual({ misfit: edit });
  });
  it('does not remove what another window has just changed', () => {
    const changed = applySteps(file, [{ op: 'set', target: { kind: 'entry', id: idOf(12) }, member: 'title', from: 'Midwife', to: 'Nurse' }]);
    const removal: EditStep = { op: 'remove', kind: 'entry', id: idOf(12), revision: 5 };
    expect(rebase(changed, [removal])).toEqual({ misfit: removal });
  });
});
