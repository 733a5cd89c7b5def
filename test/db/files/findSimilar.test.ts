import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Service } from '../../../db/session/service';
import type { EditStep, Facts } from '../../../shared/contract';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

let service: Service;
let ask: Ask;
let staffId: string;

beforeAll(async () => {
  ({ service, ask, staffId } = await newBook(tempFolder()));
  await file('NG-1', { family: 'Okafor', given: 'Chidi' }, [set('dateOfBirth', '1993-04-17'), passport('A01234567')]);
  await file('EG-1', { family: 'Hassan', given: 'Mohammed' });
  await file('VN-1', { family: 'Nguyễn', given: 'Văn An' });
  await file('BR-1', { family: 'Conceição', given: 'José' }, [former('Silva', 'Marina'), passport('unknown')]);
});
afterAll(() => service.close());

type Make = (personId: string) => EditStep;
const set = (member: string, to: string): Make => (id) => ({ op: 'set', target: { kind: 'person', id }, member, to });
const add = (list: string, data: Extract<EditStep, { op: 'add' }>['data']): Make => (id) => ({ op: 'add', parent: { kind: 'person', id }, list, id: newId(), index: 0, data });
const passport = (number: string): Make => add('passports', { country: 'NG', number });
const former = (family: string, given: string): Make => add('previousUnions', { kind: 'marriage', name: { family, given } });

async function file(fileNumber: string, principal: { family: string; given: string }, steps: readonly Make[] = []): Promise<void> {
  const created = await ask('files.create', { fileNumber, principal, responsibleId: staffId, status: 'prospect', openedOn: '2026-11-22' });
  const personId = created.persons[0]?.id ?? '';
  if (steps.length > 0) await ask('facts.edit', { fileId: created.id, visit: newId(), steps: steps.map((make) => make(personId)) });
}
const search = (family: string, given: string, more: { dateOfBirth?: string; passports?: string[] } = {}) =>
  ask('files.findSimilar', { persons: [{ family, given, passports: [], ...more }], exceptFileId: null });

it.each([
  ['OKAFOR Chidi', '', 'NG-1'],
  ['Hassan', 'Muhammad', 'EG-1'],
  ['', 'An Nguyen Van', 'VN-1'],
  ['Van An', 'Nguyen', 'VN-1'],
  ['CONCEICAO', 'Jose', 'BR-1'],
])('“%s %s” finds the file of the person', async (family, given, fileNumber) => {
  expect((await search(family, given)).map((one) => one.fileNumber)).toEqual([fileNumber]);
});

it('the passport number finds its holder under any name', async () => {
  expect(await search('Adeyemi', 'Bola', { passports: ['a 0123-4567'] })).toMatchObject([{ fileNumber: 'NG-1', kind: 'duplicate', reasons: ['passport'] }]);
});

it('what stands in the place of a passport number is none', async () => {
  expect(await search('Adeyemi', 'Bola', { passports: ['unknown'] })).toEqual([]);
});

it('names the date of birth as a reason, and puts the surer match first', async () => {
  await file('NG-2', { family: 'Okafor', given: 'Chidi' });
  const found = await search('Okafor', 'Chidi', { dateOfBirth: '1993-04-17' });
  expect(found.map(({ fileNumber, reasons }) => [fileNumber, reasons])).toEqual([
    ['NG-1', ['same-name', 'date-of-birth']],
    ['NG-2', ['same-name']],
  ]);
});

it('a former partner of a client who comes as a client is a conflict to look at', async () => {
  expect(await search('Silva', 'Marina')).toMatchObject([{ fileNumber: 'BR-1', kind: 'conflict', reasons: ['former-partner'] }]);
});

it('other people find nobody', async () => {
  expect(await search('Tremblay', 'Sophie', { dateOfBirth: '1993-04-18' })).toEqual([]);
});

describe('a date of birth', () => {
  it.each([['Okafor', 'Chukwu'], ['Okafor', 'C.'], ['Adeyemi', 'Chidi']])('finds its holder under another name that has one word in common: %s, %s', async (family, given) => {
    expect(await search(family, given, { dateOfBirth: '1993-04-17' })).toMatchObject([{ fileNumber: 'NG-1', kind: 'duplicate', reasons: ['shared-name', 'date-of-birth'] }]);
  });

  it('alone finds its holder, as the weakest of reasons, whatever the name says and also without one', async () => {
    for (const family of ['Whitfield', '']) {
      expect(await search(family, '', { dateOfBirth: '1993-04-17' })).toMatchObject([{ fileNumber: 'NG-1', kind: 'duplicate', reasons: ['date-of-birth'] }]);
    }
  });

  it('alone comes last, and at most five times', async () => {
    for (let n = 1; n <= 7; n++) await file(`BORN-${n}`, { family: `Zyx${'abcdefg'[n - 1]}`, given: 'Qwert' }, [set('dateOfBirth', '1961-07-09')]);
    await file('BORN-9', { family: 'Lindqvist', given: 'Astrid' });
    const found = await search('Lindqvist', 'Astrid', { dateOfBirth: '1961-07-09' });
    expect(found.map(({ fileNumber }) => fileNumber)).toEqual(['BORN-9', 'BORN-1', 'BORN-2', 'BORN-3', 'BORN-4', 'BORN-5']);
  });

  it('is found by the list of clients as the whole it is', async () => {
    const list = async (query: string) => (await ask('files.list', { query, statuses: [], responsibleId: null, deleted: false, sort: 'fileNumber', descending: false, offset: 0, limit: 10 })).rows.map(({ fileNumber }) => fileNumber);
    await file('X-17-04', { family: 'Example', given: 'Ada' }, [passport('1993-9')]);
    expect(await list('1993-04-17')).toEqual(['NG-1']);
    expect(await list('chidi 1993-04-17')).toEqual(['NG-1']);
    expect(await list('hassan 1993-04-17')).toEqual([]);
    expect(await list('1993-04-18')).toEqual([]);
  });
});

describe('a file compared with the others as it stands', () => {
  const similarTo = async (fileNumber: string) => {
    const { rows } = await ask('files.list', { query: fileNumber, statuses: [], responsibleId: null, deleted: false, sort: 'fileNumber', descending: false, offset: 0, limit: 1 });
    return ask('files.similarTo', { id: rows[0]?.id ?? '' });
  };
  const addTo = async (fileNumber: string, data: Facts, steps: readonly Make[] = []) => {
    const { rows } = await ask('files.list', { query: fileNumber, statuses: [], responsibleId: null, deleted: false, sort: 'fileNumber', descending: false, offset: 0, limit: 1 });
    const id = newId();
    await ask('facts.edit', { fileId: rows[0]?.id ?? '', visit: newId(), steps: [{ op: 'addPerson', id, index: 1, data }, ...steps.map((make) => make(id))] });
  };

  it('offers whom it shares a person with since a passport number, a spouse or a former partner was entered by hand', async () => {
    await file('DE-1', { family: 'Vogelsang', given: 'Ute' }, [passport('C4J9X71')]);
    await file('DE-2', { family: 'Brandt', given: 'Heiko' });
    expect(await similarTo('DE-2')).toEqual([]);
    await addTo('DE-2', { id: 'p2', role: 'spouse', name: { family: 'Brandt', given: 'U.' } }, [passport('C4J9-X71')]);
    expect(await similarTo('DE-2')).toMatchObject([{ fileNumber: 'DE-1', name: 'U. Brandt', otherName: 'Ute Vogelsang', reasons: ['passport'] }]);
    await file('DE-3', { family: 'Albers', given: 'Jan' }, [former('Brandt', 'Heiko')]);
    expect((await similarTo('DE-2')).map(({ fileNumber, kind, reasons }) => [fileNumber, kind, reasons])).toEqual([['DE-1', 'duplicate', ['passport']], ['DE-3', 'conflict', ['former-partner']]]);
    expect(await similarTo('DE-3')).toMatchObject([{ fileNumber: 'DE-2', kind: 'conflict', reasons: ['former-partner'] }]);
  });

  it('is refused for a file that is not there', async () => {
    expect((await refusal(ask('files.similarTo', { id: newId() }))).code).toBe('file.not-found');
  });
});

it('a passport number given when a file is made is in the file, in its history, and finds its holder', async () => {
  const created = await ask('files.create', { fileNumber: 'PP-1', principal: { family: 'Farah', given: 'Hodan', passportNumber: 'P0099887' }, responsibleId: await someone(), status: 'prospect', openedOn: '2026-11-22' });
  expect(created.persons[0]?.lists['passports']?.map(({ data }) => data)).toEqual([{ number: 'P0099887' }]);
  expect(await search('Whitfield', 'Alice', { passports: ['p 0099 887'] })).toMatchObject([{ fileNumber: 'PP-1', reasons: ['passport'] }]);
  const [entry] = (await ask('audit.history', { subject: { kind: 'file', id: created.id }, limit: 1 })).entries;
  expect(entry?.changes).toContainEqual(expect.objectContaining({ record: 'entry', list: 'passports', label: 'Hodan Farah', after: { number: 'P0099887' } }));
});
const someone = async () => (await ask('staff.list', {}))[0]?.id ?? '';
