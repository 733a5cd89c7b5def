import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Service } from '../../../db/session/service';
import type { EditStep, FileView } from '../../../shared/contract';
import { freeLocalId, inverseOfAll } from '../../../shared/editing';
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
    expect(error.faults?.map(({ path }) => path)).toEqual(['/steps/0/to']);
    expect(await ask('files.get', { id: file.id })).toEqual(file);
  });

  it('names the place of a fault inside the value that was sent', async () => {
    const file = await create();
    const steps: EditStep[] = [{ op: 'set', target: { kind: 'person', id: principalOf(file).id }, member: 'contact', to: { email: 'chidi@example.test', fax: '5' } }];
    const error = await refusal(edit(file, ...steps));
    expect(error.faults?.map(({ path }) => path)).toEqual(['/steps/0/to/fax']);
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

  it('are not stored a second time under one id, nor under the id of another record', async () => {
    const file = await create();
    const step = add(file, 'NG', 0);
    const after = await edit(file, step);
    expect((await refusal(edit(after, step))).code).toBe('record.conflict');
    expect((await refusal(edit(after, { ...step, id: principalOf(file).id } as EditStep))).code).toBe('record.conflict');
    expect((await refusal(edit(after, { op: 'addPerson', id: principalOf(file).id, index: 1, data: { id: 'p2', role: 'spouse' } }))).code).toBe('record.conflict');
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

  /** A file with two employers, the first of which has an LMIA that the file's offer uses. */
  const withLmia = async () => {
    const number = `EDIT-${++files}`;
    const text = JSON.stringify({
      format: 'dossier-client/1', fileNumber: number, persons: [{ id: 'p1', role: 'principal' }],
      employers: [{ id: 'e1', legalName: 'Prairie Bakery Ltd' }, { id: 'e2', legalName: 'Lakeside Foundry Inc.' }],
      jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', lmia: { number: '8123456', stream: 'low-wage' } }],
    });
    const { id } = await ask('imports.commit', { text, fileNumber: number, responsibleId: staffId, status: 'retained', employers: [] });
    const file = await ask('files.get', { id });
    const offer = file.lists['jobOffers']?.[0];
    const [first, second] = file.employers;
    if (!offer || !first || !second) throw new Error('the file was imported');
    return { file, offer, first, second };
  };
  const toSecond = (offerId: string): EditStep => ({ op: 'set', target: { kind: 'entry', id: offerId }, member: 'employerId', from: 'e1', to: 'e2' });
  const lmiaIn = async (file: FileView): Promise<unknown> => (JSON.parse((await ask('files.export', { id: file.id })).text) as { jobOffers: { lmia?: unknown }[] }).jobOffers[0]?.lmia;

  it('an offer does not come to another employer with the LMIA of the first', async () => {
    const { file, offer } = await withLmia();
    const error = await refusal(edit(file, toSecond(offer.id)));
    expect(error).toMatchObject({ code: 'record.lmia-of-other-employer', faults: [{ path: '/jobOffers/0' }] });
    expect(error.message.en).toContain('LMIA of another employer');
    expect(await lmiaIn(file)).toEqual({ number: '8123456', stream: 'low-wage' });
  });

  it('an offer comes to another employer when the same edit says what becomes of the LMIA', async () => {
    const { file, offer, second } = await withLmia();
    const lmia = newId();
    const after = await edit(file, toSecond(offer.id), { op: 'add', parent: { kind: 'employer', id: second.employer.id }, list: 'lmias', id: lmia, index: 0, data: { stream: 'gts-b' } }, { op: 'setLmia', id: offer.id, from: offer.lmiaId ?? '', to: lmia });
    expect(await lmiaIn(after)).toEqual({ stream: 'gts-b' });
  });

  it('an offer does not get the LMIA of an employer that it does not name', async () => {
    const { file, offer } = await withLmia();
    const moved = await edit(file, toSecond(offer.id), { op: 'setLmia', id: offer.id, from: offer.lmiaId ?? '' });
    expect((await refusal(edit(moved, { op: 'setLmia', id: offer.id, to: offer.lmiaId ?? '' }))).code).toBe('record.lmia-of-other-employer');
  });

  it('an employer is not taken out of the file while an offer that names nobody uses its LMIA', async () => {
    const { file, offer, first } = await withLmia();
    const nobody = await edit(file, { op: 'set', target: { kind: 'entry', id: offer.id }, member: 'employerId', from: 'e1' });
    const error = await refusal(edit(nobody, { op: 'unlinkEmployer', id: first.id, revision: first.revision }));
    expect(error).toMatchObject({ code: 'record.referenced', faults: [{ path: '/jobOffers/0' }] });
    expect(error.faults?.[0]?.message.en).toBe('This job offer uses an LMIA of the employer. Take the LMIA out of the offer first.');
  });

  it('an offer has an id that nothing else in the file has', async () => {
    const { file, offer } = await withLmia();
    const second = (id: string): EditStep => ({ op: 'add', parent: { kind: 'file', id: file.id }, list: 'jobOffers', id: newId(), index: 1, data: { id, personId: 'p1', employerId: 'e1' } });
    for (const taken of ['j1', 'p1', 'e2']) expect(await refusal(edit(file, second(taken)))).toMatchObject({ code: 'request.invalid', faults: [{ path: '/steps/0/data/id', code: 'id-not-unique' }] });
    expect(await refusal(edit(file, { op: 'set', target: { kind: 'entry', id: offer.id }, member: 'id', from: 'j1', to: 'p1' }))).toMatchObject({ code: 'request.invalid', faults: [{ path: '/steps/0/to' }] });
    const employer = await ask('employers.create', { legalName: `Example Mill ${files}` });
    const third = (localId: string): EditStep => ({ op: 'linkEmployer', id: newId(), employerId: employer.id, localId, data: {} });
    expect(await refusal(edit(file, third('j1')))).toMatchObject({ code: 'request.invalid', faults: [{ path: '/steps/0/localId', code: 'id-not-unique' }] });
    expect([freeLocalId(file, 'p'), freeLocalId(file, 'e'), freeLocalId(file, 'j')]).toEqual(['p2', 'e3', 'j2']);
    expect((await edit(file, second('j2'), third('e3'))).lists['jobOffers']).toHaveLength(2);
  });

  it('an employer does not get the business number of another one, whatever program account follows it', async () => {
    const [first, second] = [await ask('employers.create', { legalName: 'Number One Ltd', businessNumber: '111111111' }), await ask('employers.create', { legalName: 'Number Two Ltd', businessNumber: '222222222' })];
    const change = (to: string): Promise<unknown> => ask('employers.edit', { employerId: second.id, visit: newId(), steps: [{ op: 'set', target: { kind: 'employer', id: second.id }, member: 'businessNumber', from: '222222222', to }] });
    expect((await refusal(change('111 111 111 RC0001'))).code).toBe('employer.number-taken');
    await change('222222222RC0001');
    expect((await ask('employers.get', { id: first.id })).data['businessNumber']).toBe('111111111');
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

describe('what is uncertain or proved about a record that is removed', () => {
  const text = (fileNumber: string) => JSON.stringify({
    format: 'dossier-client/1', fileNumber,
    persons: [{ id: 'p1', role: 'principal', work: [{ employer: 'Lagos Water' }, { employer: 'Andela' }] }, { id: 'p2', role: 'spouse', name: { family: 'Okafor' } }],
    employers: [{ id: 'e1', legalName: 'Prairie Bakery Ltd' }],
    uncertain: [{ path: '/persons/1/name/given', oneOf: ['Ada', 'Ngozi'] }],
    evidence: [{ path: '/persons/0/work/0/noc', document: 'reference-letter' }, { path: '/persons/0/work/1', document: 'contract' }, { path: '/employers/0/city', document: 'lease' }],
  });
  const imported = async () => {
    const fileNumber = `EDIT-${++files}`;
    const { id } = await ask('imports.commit', { text: text(fileNumber), fileNumber, responsibleId: staffId, status: 'retained', employers: [] });
    return ask('files.get', { id });
  };
  const exported = async ({ id }: FileView) => JSON.parse((await ask('files.export', { id })).text) as { uncertain?: { path: string }[]; evidence?: { path: string }[] };

  it('goes with the entry, so that no export names an id of the book, and the history tells it', async () => {
    const file = await imported();
    const [job] = principalOf(file).lists['work'] ?? [];
    await edit(file, { op: 'remove', kind: 'entry', id: job?.id ?? '', revision: 1 });
    expect((await exported(file)).evidence?.map(({ path }) => path)).toEqual(['/persons/0/work/0', '/employers/0/city']);
    const [, entry] = (await ask('audit.history', { subject: { kind: 'file', id: file.id }, limit: 2 })).entries;
    expect(entry?.changes).toMatchObject([
      { record: 'entry', list: 'evidence', before: { path: '/persons/0/work/0/noc', document: 'reference-letter' } },
      { record: 'entry', list: 'work', before: { employer: 'Lagos Water' } },
    ]);
  });

  it('goes with the person and with the employer, and comes back with them', async () => {
    const file = await imported();
    const spouse = file.persons[1];
    const [link] = file.employers;
    const steps: EditStep[] = [{ op: 'removePerson', id: spouse?.id ?? '', revision: 1 }, { op: 'unlinkEmployer', id: link?.id ?? '', revision: 1 }];
    const back = inverseOfAll(steps, file, () => link?.employer);
    const without = await edit(file, ...steps);
    expect(await exported(file)).not.toHaveProperty('uncertain');
    expect((await exported(file)).evidence?.map(({ path }) => path)).toEqual(['/persons/0/work/0/noc', '/persons/0/work/1']);
    await edit(without, ...back);
    expect(await exported(file)).toEqual(JSON.parse(text(file.fileNumber)));
  });

  it('may be named with any words, also with those that every object of a program has', async () => {
    const file = await imported();
    for (const path of ['/constructor/0', '/persons/0/toString/0', '/persons/0/__proto__/0']) {
      const after = await edit(file, { op: 'add', parent: { kind: 'file', id: file.id }, list: 'evidence', id: newId(), index: 0, data: { path } });
      expect(after.lists['evidence']?.[0]?.data['path']).toBe(path);
    }
    expect((await refusal(edit(file, { op: 'add', parent: { kind: 'file', id: file.id }, list: 'evidence', id: newId(), index: 0, data: { path: '/persons/00/name' } }))).faults?.[0]?.path).toBe('/steps/0/data/path');
  });
});
