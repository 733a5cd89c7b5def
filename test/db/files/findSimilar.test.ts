import { afterAll, beforeAll, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Service } from '../../../db/session/service';
import type { EditStep } from '../../../shared/contract';
import { newBook, type Ask } from '../../support/service';
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
  expect(await search('Tremblay', 'Sophie', { dateOfBirth: '1993-04-17' })).toEqual([]);
});
