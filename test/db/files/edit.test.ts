import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Service } from '../../../db/session/service';
import type { EditStep, FileView } from '../../../shared/contract';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

let service: Service;
let ask: Ask;
let staffId: string;
let files = 0;

beforeAll(async () => {
  ({ service, ask, staffId } = await newBook(tempFolder()));
});
afterAll(() => service.close());

const create = (): Promise<FileView> =>
  ask('files.create', { fileNumber: `EDIT-${++files}`, principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staffId, status: 'prospect', openedOn: '2026-11-22' });
const principalOf = (file: FileView) => {
  const [person] = file.persons;
  if (!person) throw new Error('a file has a principal applicant');
  return person;
};
const edit = (file: FileView, ...steps: EditStep[]) => ask('facts.edit', { fileId: file.id, visit: newId(), steps });
const set = (file: FileView, member: string, from: string | null | undefined, to: string | null | undefined): EditStep => ({
  op: 'set', target: { kind: 'person', id: principalOf(file).id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
});

describe('setting a fact', () => {
  it('stores it and raises the revisions of the person and of the file', async () => {
    const before = await create();
    const after = await edit(before, set(before, 'dateOfBirth', undefined, '1993-04-17'));
    expect(principalOf(after).data['dateOfBirth']).toBe('1993-04-17');
    expect(principalOf(after).revision).toBe(principalOf(before).revision + 1);
    expect(after.revision).toBe(before.revision + 1);
  });

  it('tells apart not known, none and a value', async () => {
    const file = await create();
    const none = await edit(file, set(file, 'biometricsOn', undefined, null));
    expect(principalOf(none).data).toHaveProperty('biometricsOn', null);
    const unknown = await edit(none, set(none, 'biometricsOn', null, undefined));
    expect(principalOf(unknown).data).not.toHaveProperty('biometricsOn');
  });

  it('never overwrites what another window changed meanwhile, and says what stands there now', async () => {
    const seenByBoth = await create();
    await edit(seenByBoth, set(seenByBoth, 'sex', undefined, 'F'));
    const error = await refusal(edit(seenByBoth, set(seenByBoth, 'sex', undefined, 'M')));
    expect(error).toMatchObject({ code: 'record.conflict', current: 'F' });
    expect(principalOf(await ask('files.get', { id: seenByBoth.id })).data['sex']).toBe('F');
  });

  it('lets two windows change different facts of one person', async () => {
    const seenByBoth = await create();
    await edit(seenByBoth, set(seenByBoth, 'sex', undefined, 'F'));
    const after = await edit(seenByBoth, set(seenByBoth, 'countryOfBirth', undefined, 'NG'));
    expect(principalOf(after).data).toMatchObject({ sex: 'F', countryOfBirth: 'NG' });
  });

  it.each([
    ['a date that does not exist', 'dateOfBirth', '2023-02-29'],
    ['a country without a code', 'countryOfBirth', 'QQ'],
    ['a member that the format does not know', 'favouriteColour', 'blue'],
    ['a value of another type', 'accompanying', 'yes'],
  ])('refuses %s with its path and changes nothing', async (_what, member, value) => {
    const file = await create();
    const error = await refusal(edit(file, set(file, member, undefined, value)));
    expect(error.code).toBe('request.invalid');
    expect(error.faults?.[0]?.path).toMatch(new RegExp(`^/steps/0/to(/${member})?$`));
    expect(await ask('files.get', { id: file.id })).toEqual(file);
  });

  it('does all steps of an edit or none', async () => {
    const file = await create();
    await refusal(edit(file, set(file, 'sex', undefined, 'F'), set(file, 'dateOfBirth', undefined, 'yesterday')));
    expect(await ask('files.get', { id: file.id })).toEqual(file);
  });

  it('is refused in the recycle bin', async () => {
    const file = await create();
    await ask('files.delete', { ids: [file.id] });
    expect((await refusal(edit(file, set(file, 'sex', undefined, 'F')))).code).toBe('file.in-recycle-bin');
  });
});

describe('repeated entries', () => {
  const add = (file: FileView, country: string, index: number): EditStep => ({
    op: 'add', parent: { kind: 'person', id: principalOf(file).id }, list: 'residences', id: newId(), index, data: { country },
  });
  const countries = (file: FileView) => principalOf(file).lists['residences']?.map((entry) => entry.data['country']);

  it('are added where they belong, moved and removed', async () => {
    const file = await create();
    const three = await edit(file, add(file, 'NG', 0), add(file, 'CA', 1), add(file, 'GB', 1));
    expect(countries(three)).toEqual(['NG', 'GB', 'CA']);
    const [nigeria, britain] = principalOf(three).lists['residences'] ?? [];
    if (!nigeria || !britain) throw new Error('three residences were added');
    const moved = await edit(three, { op: 'move', id: nigeria.id, index: 2 });
    expect(countries(moved)).toEqual(['GB', 'CA', 'NG']);
    const removed = await edit(moved, { op: 'remove', kind: 'entry', id: britain.id, revision: britain.revision });
    expect(countries(removed)).toEqual(['CA', 'NG']);
  });

  it('may be half entered: what the format requires can come later', async () => {
    const file = await create();
    const after = await edit(file, { op: 'add', parent: { kind: 'person', id: principalOf(file).id }, list: 'residences', id: newId(), index: 0, data: { from: '2020-01-01' } });
    expect(principalOf(after).lists['residences']).toHaveLength(1);
    const error = await refusal(ask('files.export', { id: file.id }));
    expect(error.code).toBe('file.incomplete');
    expect(error.faults?.map((fault) => fault.path)).toContain('/persons/0/residences/0/country');
  });

  it('are not removed when another window changed them meanwhile', async () => {
    const file = await create();
    const added = await edit(file, add(file, 'NG', 0));
    const [entry] = principalOf(added).lists['residences'] ?? [];
    if (!entry) throw new Error('the residence was added');
    await edit(added, { op: 'set', target: { kind: 'entry', id: entry.id }, member: 'status', to: 'citizen' });
    expect((await refusal(edit(added, { op: 'remove', kind: 'entry', id: entry.id, revision: entry.revision }))).code).toBe('record.conflict');
  });

  it('of an empty list: not known and known to be none are different, and survive', async () => {
    const file = await create();
    const none = await edit(file, { op: 'know', parent: { kind: 'person', id: principalOf(file).id }, list: 'work', from: false, to: true });
    expect(principalOf(none).lists['work']).toEqual([]);
    const unknown = await edit(none, { op: 'know', parent: { kind: 'person', id: principalOf(file).id }, list: 'work', from: true, to: false });
    expect(principalOf(unknown).lists).not.toHaveProperty('work');
  });

  it('cannot be put into a list that the format does not have', async () => {
    const file = await create();
    const error = await refusal(edit(file, { op: 'add', parent: { kind: 'person', id: principalOf(file).id }, list: 'pets', id: newId(), index: 0, data: {} }));
    expect(error.code).toBe('request.invalid');
  });
});

describe('persons', () => {
  it('are added and removed with their entries; the principal applicant stays', async () => {
    const file = await create();
    const spouse = newId();
    const two = await edit(file, { op: 'addPerson', id: spouse, index: 1, data: { id: 'p2', role: 'spouse' } }, { op: 'add', parent: { kind: 'person', id: spouse }, list: 'work', id: newId(), index: 0, data: { employer: 'Lagos Water' } });
    expect(two.persons.map((person) => person.data['role'])).toEqual(['principal', 'spouse']);
    const one = await edit(two, { op: 'removePerson', id: spouse, revision: 1 });
    expect(one.persons).toHaveLength(1);
    expect((await refusal(edit(one, { op: 'removePerson', id: principalOf(one).id, revision: principalOf(one).revision }))).code).toBe('record.person-principal');
    expect((await refusal(edit(one, set(one, 'role', 'principal', 'spouse')))).code).toBe('record.person-principal');
  });

  it('are not removed while a child names them as parent', async () => {
    const file = await create();
    const spouse = newId();
    const family = await edit(file, { op: 'addPerson', id: spouse, index: 1, data: { id: 'p2', role: 'spouse' } }, { op: 'addPerson', id: newId(), index: 2, data: { id: 'p3', role: 'child', parents: ['p1', 'p2'] } });
    const error = await refusal(edit(family, { op: 'removePerson', id: spouse, revision: 1 }));
    expect(error).toMatchObject({ code: 'record.referenced', faults: [{ path: '/persons/2' }] });
  });
});

describe('job offers, employers and LMIAs', () => {
  it('an LMIA belongs to the employer and serves the offer that names it', async () => {
    const file = await create();
    const employer = await ask('employers.create', { legalName: 'Prairie Bakery Ltd', businessNumber: '987654321' });
    const offer = newId();
    const lmia = newId();
    const after = await edit(
      file,
      { op: 'linkEmployer', id: newId(), employerId: employer.id, localId: 'e1', data: {} },
      { op: 'add', parent: { kind: 'file', id: file.id }, list: 'jobOffers', id: offer, index: 0, data: { id: 'j1', personId: 'p1', employerId: 'e1' } },
      { op: 'add', parent: { kind: 'employer', id: employer.id }, list: 'lmias', id: lmia, index: 0, data: { stream: 'low-wage', number: '8123456' } },
      { op: 'setLmia', id: offer, to: lmia },
    );
    expect(after.lists['jobOffers']?.[0]?.lmiaId).toBe(lmia);
    const exported = JSON.parse((await ask('files.export', { id: file.id })).text) as { jobOffers: { lmia: object }[]; employers: object[] };
    expect(exported.jobOffers[0]?.lmia).toEqual({ number: '8123456', stream: 'low-wage' });
    expect(exported.employers).toEqual([{ id: 'e1', legalName: 'Prairie Bakery Ltd', businessNumber: '987654321' }]);
    expect((await refusal(edit(after, { op: 'remove', kind: 'lmia', id: lmia, revision: 1 }))).code).toBe('record.referenced');
    const link = after.employers[0];
    expect((await refusal(edit(after, { op: 'unlinkEmployer', id: link?.id ?? '', revision: 1 })))).toMatchObject({ code: 'record.referenced', faults: [{ path: '/jobOffers/0' }] });
  });

  it('no LMIA yet and not known are different', async () => {
    const file = await create();
    const offer = newId();
    const start = await edit(file, { op: 'add', parent: { kind: 'file', id: file.id }, list: 'jobOffers', id: offer, index: 0, data: { id: 'j1', personId: 'p1' } });
    const none = await edit(start, { op: 'setLmia', id: offer, to: null });
    expect(none.lists['jobOffers']?.[0]?.data).toHaveProperty('lmia', null);
    const unknown = await edit(none, { op: 'setLmia', id: offer, from: null });
    expect(unknown.lists['jobOffers']?.[0]?.data).not.toHaveProperty('lmia');
  });

  it('an employer of another file cannot be edited through this one', async () => {
    const file = await create();
    const employer = await ask('employers.create', { legalName: 'Elsewhere Inc.' });
    expect((await refusal(edit(file, { op: 'set', target: { kind: 'employer', id: employer.id }, member: 'legalName', from: 'Elsewhere Inc.', to: 'Mine' }))).code).toBe('record.not-found');
  });
});
