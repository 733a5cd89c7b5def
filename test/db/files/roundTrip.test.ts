import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import { parseClientFile, serializeClientFile } from '../../../shared/clientFile';
import { samples } from '../../../shared/samples';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const runs = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1_000 : 100;

describe('a client file that is imported and exported again', () => {
  let service: Service;
  let ask: Ask;
  let staffId: string;
  beforeAll(async () => {
    ({ service, ask, staffId } = await newBook(tempFolder()));
  });
  afterAll(() => service.close());

  const goThrough = async (text: string, fileNumber: string) => {
    const { id } = await ask('imports.commit', { text, fileNumber, responsibleId: staffId, status: 'retained', employers: [] });
    const exported = parseClientFile((await ask('files.export', { id })).text);
    if (!exported.ok) throw new Error(JSON.stringify(exported.faults));
    return { id, file: exported.file };
  };

  it.each(samples.map((sample) => [sample.fileNumber, sample] as const))('sample %s is the same, member for member', async (fileNumber, sample) => {
    const { file } = await goThrough(serializeClientFile(sample), fileNumber);
    // Employers are shared: a later file shows what an earlier one said of the same business.
    const ownFacts = ({ employers: _shared, jobOffers: _withLmias, ...rest }: typeof file) => rest;
    expect(ownFacts(file)).toEqual(ownFacts(sample));
  });

  it('any valid file is the same, member for member: absent, null and empty stay three different things', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryClientFile(), async (file) => {
        const fileNumber = `RT-${++n}`;
        // Files of one run must not share employers: their facts would be merged, as they should.
        const own = { ...file, fileNumber, ...(file.employers ? { employers: file.employers.map(({ businessNumber: _shared, ...employer }) => employer) } : {}) };
        const { id, file: exported } = await goThrough(serializeClientFile(own), fileNumber);
        expect(exported).toEqual(own);
        await ask('files.delete', { ids: [id] });
        await ask('files.destroy', { ids: [id] });
      }),
      { numRuns: runs },
    );
  });

  it('keeps pointers of uncertain facts on their fact when an earlier entry is removed', async () => {
    const text = JSON.stringify({
      format: 'dossier-client/1', fileNumber: 'PTR-1',
      persons: [{ id: 'p1', role: 'principal', work: [{ employer: 'First' }, { employer: 'Second' }] }],
      uncertain: [{ path: '/persons/0/work/1/startedOn', min: '2020-01-01', max: '2020-02-01' }],
    });
    const { id } = await ask('imports.commit', { text, fileNumber: 'PTR-1', responsibleId: staffId, status: 'retained', employers: [] });
    const view = await ask('files.get', { id });
    const first = view.persons[0]?.lists['work']?.[0];
    if (!first) throw new Error('the entry was imported');
    await ask('facts.edit', { fileId: id, visit: 'v', steps: [{ op: 'remove', kind: 'entry', id: first.id, revision: first.revision }] });
    const exported = JSON.parse((await ask('files.export', { id })).text) as { uncertain: { path: string }[] };
    expect(exported.uncertain[0]?.path).toBe('/persons/0/work/0/startedOn');
  });

  it('is refused while its number is taken, and nothing of it is stored', async () => {
    const text = JSON.stringify({ format: 'dossier-client/1', fileNumber: 'TWICE', persons: [{ id: 'p1', role: 'principal' }], employers: [{ id: 'e1', legalName: 'Only Once Ltd' }] });
    const input = { text, fileNumber: 'TWICE', responsibleId: staffId, status: 'retained' as const, employers: [] };
    await ask('imports.commit', input);
    const before = { files: (await ask('files.list', everything)).all, employers: (await ask('employers.list', { query: 'only once', offset: 0, limit: 10 })).total };
    expect((await refusal(ask('imports.commit', input))).code).toBe('file.number-taken');
    expect((await refusal(ask('imports.commit', { ...input, fileNumber: 'twice' }))).code).toBe('file.number-taken');
    expect({ files: (await ask('files.list', everything)).all, employers: (await ask('employers.list', { query: 'only once', offset: 0, limit: 10 })).total }).toEqual(before);
  });
});

const everything = { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name' as const, descending: false, offset: 0, limit: 10 };

describe('employers shared by files', () => {
  let service: Service;
  let ask: Ask;
  let staffId: string;
  beforeAll(async () => {
    ({ service, ask, staffId } = await newBook(tempFolder()));
  });
  afterAll(() => service.close());

  const file = (fileNumber: string, employer: object) =>
    JSON.stringify({ format: 'dossier-client/1', fileNumber, persons: [{ id: 'p1', role: 'principal' }], employers: [{ id: 'e1', legalName: 'North Shore Robotics Inc.', ...employer }] });
  const commit = (text: string, fileNumber: string, use?: 'keep' | 'replace') =>
    ask('imports.commit', { text, fileNumber, responsibleId: staffId, status: 'retained', employers: use ? [{ localId: 'e1', use }] : [] });

  it('are matched by business number, whatever program account or spacing follows it', async () => {
    await commit(file('E-1', { businessNumber: '123456789', employeesInProvince: 45 }), 'E-1');
    const check = await ask('imports.check', { text: file('E-2', { businessNumber: '123 456 789 RC0001', employeesInProvince: 50, city: 'Vancouver', province: 'BC' }) });
    if (!check.ok) throw new Error('the file is valid');
    expect(check.employers[0]?.match).toMatchObject({
      legalName: 'North Shore Robotics Inc.',
      differences: [
        { member: 'businessNumber', book: '123456789', file: '123 456 789 RC0001' },
        { member: 'employeesInProvince', book: 45, file: 50 },
      ],
    });
  });

  it('keep what the book says and gain only what it did not know, unless the file shall win', async () => {
    await commit(file('E-3', { businessNumber: '123456789', employeesInProvince: 50, city: 'Vancouver', province: 'BC' }), 'E-3');
    const [kept] = (await ask('employers.list', { query: 'north shore', offset: 0, limit: 10 })).rows;
    expect(kept).toMatchObject({ city: 'Vancouver', files: 2 });
    expect((await ask('employers.get', { id: kept?.id ?? '' })).data['employeesInProvince']).toBe(45);
    await commit(file('E-4', { businessNumber: '123456789', employeesInProvince: 50 }), 'E-4', 'replace');
    expect((await ask('employers.get', { id: kept?.id ?? '' })).data['employeesInProvince']).toBe(50);
  });

  it('cannot be deleted while a file names them', async () => {
    const [row] = (await ask('employers.list', { query: 'north shore', offset: 0, limit: 10 })).rows;
    const employer = await ask('employers.get', { id: row?.id ?? '' });
    expect((await refusal(ask('employers.delete', { id: employer.id, revision: employer.revision }))).code).toBe('employer.in-use');
  });
});
