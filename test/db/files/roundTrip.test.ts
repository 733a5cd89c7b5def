import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import type { Input } from '../../../shared/contract';
import { parseClientFile, serializeClientFile } from '../../../shared/clientFile';
import { samples } from '../../../shared/samples';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const runs = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1_000 : 50;

describe('a client file that is imported and exported again', () => {
  let service: Service;
  let ask: Ask;
  let staffId: string;
  beforeAll(async () => {
    ({ service, ask, staffId } = await newBook(tempFolder()));
  });
  afterAll(() => service.close());

  const goThrough = async (text: string, fileNumber: string, employers: Input<'imports.commit'>['employers'] = []) => {
    const { id } = await ask('imports.commit', { text, fileNumber, responsibleId: staffId, status: 'retained', employers });
    const exported = parseClientFile((await ask('files.export', { id })).text);
    if (!exported.ok) throw new Error(JSON.stringify(exported.faults));
    return { id, file: exported.file };
  };

  it.each(samples.map((sample) => [sample.fileNumber, sample] as const))('sample %s is the same, member for member', async (fileNumber, sample) => {
    const { file } = await goThrough(serializeClientFile(sample), fileNumber, (sample.employers ?? []).map(({ id }) => ({ localId: id, use: 'keep' })));
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
  let shared = 0;
  const exportOf = (ids: readonly string[]): Promise<unknown[]> => Promise.all(ids.map(async (id) => JSON.parse((await ask('files.export', { id })).text) as unknown));
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
        { member: 'city', file: 'Vancouver' },
        { member: 'province', file: 'BC' },
      ],
    });
  });

  it('keep what the book says and gain only what it did not know, unless the file shall win', async () => {
    await commit(file('E-3', { businessNumber: '123456789', employeesInProvince: 50, city: 'Vancouver', province: 'BC' }), 'E-3', 'keep');
    const [kept] = (await ask('employers.list', { query: 'north shore', offset: 0, limit: 10 })).rows;
    expect(kept).toMatchObject({ city: 'Vancouver', files: 2 });
    expect((await ask('employers.get', { id: kept?.id ?? '' })).data['employeesInProvince']).toBe(45);
    await commit(file('E-4', { businessNumber: '123456789', employeesInProvince: 50 }), 'E-4', 'replace');
    expect((await ask('employers.get', { id: kept?.id ?? '' })).data['employeesInProvince']).toBe(50);
  });

  it('are asked about before anything is changed: what one of the two does not know is a difference too', async () => {
    await commit(file('E-10', { businessNumber: '300000001', employeesInProvince: 45 }), 'E-10');
    const before = (await ask('files.list', everything)).all;
    for (const other of [{ employeesInProvince: 45, city: 'Delta' }, { employeesInProvince: 46 }, {}]) {
      const error = await refusal(commit(file('E-11', { businessNumber: '300000001', ...other }), 'E-11'));
      expect(error).toMatchObject({ code: 'import.choice-needed', faults: [{ path: '/employers/0', code: 'choice-needed' }] });
    }
    expect((await ask('files.list', everything)).all).toBe(before);
    await commit(file('E-12', { businessNumber: '300000001', employeesInProvince: 45 }), 'E-12');
  });

  it('leave both files as they were imported when nobody agreed to a change', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryClientFile(), arbitraryClientFile(), fc.constantFrom('keep', 'replace'), async (one, other, use) => {
        const number = String(++shared + 400_000_000);
        // The first employers of both are one business, and their offers' LMIAs may have one number.
        const prepared = ([one, other] as const).map((each, index) => ({
          ...each, fileNumber: `SH-${shared}-${index}`,
          ...(each.employers ? { employers: each.employers.map(({ businessNumber: _own, ...employer }, at) => (at === 0 ? { ...employer, businessNumber: number } : employer)) } : {}),
          ...(each.jobOffers ? { jobOffers: each.jobOffers.map((offer) => (offer.lmia ? { ...offer, lmia: { ...offer.lmia, number: '8123456' } } : offer)) } : {}),
        }));
        const ids: string[] = [];
        for (const each of prepared) {
          const input = { text: serializeClientFile(each), fileNumber: each.fileNumber, responsibleId: staffId, status: 'retained' as const };
          const check = await ask('imports.check', { text: input.text });
          if (!check.ok) throw new Error('the generator makes valid files');
          const employers = check.employers.filter(({ match }) => match !== null && match.differences.length > 0).map(({ localId }) => ({ localId, use }));
          const undecided = employers.length === 0 ? 'nothing to decide' : (await refusal(ask('imports.commit', { ...input, employers: [] }))).code;
          expect(undecided).toBe(employers.length === 0 ? 'nothing to decide' : 'import.choice-needed');
          expect(await exportOf(ids)).toEqual(prepared.slice(0, ids.length));
          ids.push((await ask('imports.commit', { ...input, employers })).id);
          expect(await exportOf(employers.length === 0 ? ids : [])).toEqual(employers.length === 0 ? prepared.slice(0, ids.length) : []);
        }
        await ask('files.delete', { ids });
        await ask('files.destroy', { ids });
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
    expect((await ask('audit.verify', {})).faults).toEqual([]);
  });

  it('cannot be deleted while a file names them', async () => {
    const [row] = (await ask('employers.list', { query: 'north shore', offset: 0, limit: 10 })).rows;
    const employer = await ask('employers.get', { id: row?.id ?? '' });
    expect((await refusal(ask('employers.delete', { id: employer.id, revision: employer.revision }))).code).toBe('employer.in-use');
  });
});

describe('LMIAs of an employer that two files name', () => {
  let service: Service;
  let ask: Ask;
  let staffId: string;
  beforeAll(async () => {
    ({ service, ask, staffId } = await newBook(tempFolder()));
  });
  afterAll(() => service.close());

  type Lmia = Record<string, string | number>;
  const file = (fileNumber: string, businessNumber: string, ...lmias: Lmia[]) => ({
    format: 'dossier-client/1', fileNumber, persons: [{ id: 'p1', role: 'principal' }], employers: [{ id: 'e1', legalName: 'Tidewater Cannery Ltd', businessNumber }],
    jobOffers: lmias.map((lmia, n) => ({ id: `j${n + 1}`, personId: 'p1', employerId: 'e1', lmia })),
  });
  const bring = async (made: ReturnType<typeof file>, use?: 'keep' | 'replace') =>
    (await ask('imports.commit', { text: JSON.stringify(made), fileNumber: made.fileNumber, responsibleId: staffId, status: 'retained', employers: use ? [{ localId: 'e1', use }] : [] })).id;
  const lmiasIn = async (id: string) => (JSON.parse((await ask('files.export', { id })).text) as { jobOffers: { lmia: Lmia }[] }).jobOffers.map(({ lmia }) => lmia);
  const historyOf = async (subject: Input<'audit.history'>['subject']) => (await ask('audit.history', { subject, limit: 5 })).entries;

  const known = { number: '77', stream: 'gts-b' };
  const fuller = { number: '77', stream: 'gts-b', positions: 5, issuedOn: '2026-01-01' };

  it('of one number that differ are asked about, and nothing changes before', async () => {
    const first = await bring(file('L-1', '500000001', known));
    const check = await ask('imports.check', { text: JSON.stringify(file('L-2', '500000001', fuller)) });
    expect(check).toMatchObject({ ok: true, employers: [{ match: { differences: [{ lmia: '77', member: 'positions', file: 5 }, { lmia: '77', member: 'issuedOn', file: '2026-01-01' }] } }] });
    expect((await refusal(bring(file('L-2', '500000001', fuller)))).code).toBe('import.choice-needed');
    expect(await lmiasIn(first)).toEqual([known]);
  });

  it('are completed when that was agreed to, and the histories of employer, file and book tell it', async () => {
    const first = await bring(file('L-3', '500000003', known));
    const second = await bring(file('L-4', '500000003', fuller), 'keep');
    expect([await lmiasIn(first), await lmiasIn(second)]).toEqual([[fuller], [fuller]]);
    const employerId = (await ask('files.get', { id: first })).employers[0]?.employer.id ?? '';
    const made = [{ record: 'lmia', label: 'Tidewater Cannery Ltd', member: 'positions', after: 5 }, { record: 'lmia', label: 'Tidewater Cannery Ltd', member: 'issuedOn', after: '2026-01-01' }];
    const [edited, created] = await historyOf({ kind: 'employer', id: employerId });
    expect(edited).toMatchObject({ action: 'employer.edited', changes: made });
    expect(created).toMatchObject({ action: 'employer.created', changes: [{ record: 'employer' }, { record: 'lmia', after: known }] });
    const imported = (await historyOf({ kind: 'file', id: second })).find(({ action }) => action === 'file.imported');
    expect(imported?.changes.filter(({ record }) => record === 'lmia')).toMatchObject(made);
  });

  it('keep what the book says or take what the file says, as was decided', async () => {
    const first = await bring(file('L-5', '500000005', { ...known, positions: 3 }));
    await bring(file('L-6', '500000005', fuller), 'keep');
    expect(await lmiasIn(first)).toEqual([{ ...fuller, positions: 3 }]);
    await bring(file('L-7', '500000005', { ...known, positions: 5 }), 'replace');
    expect(await lmiasIn(first)).toEqual([fuller]);
  });

  it('without a number are never one: entering the number of one client’s shows it in no other file', async () => {
    const first = await bring(file('L-8', '500000008', { stream: 'high-wage' }, { stream: 'high-wage' }));
    const second = await bring(file('L-9', '500000008', { stream: 'high-wage' }));
    const view = await ask('files.get', { id: first });
    const lmiaId = view.lists['jobOffers']?.[0]?.lmiaId ?? '';
    await ask('facts.edit', { fileId: first, visit: 'v', steps: [{ op: 'set', target: { kind: 'lmia', id: lmiaId }, member: 'number', to: '8123456' }] });
    expect([await lmiasIn(first), await lmiasIn(second)]).toEqual([[{ number: '8123456', stream: 'high-wage' }, { stream: 'high-wage' }], [{ stream: 'high-wage' }]]);
  });

  it('that one file tells apart stay apart, also where the book has one of the number', async () => {
    await bring(file('L-10', '500000010', known));
    const two = file('L-11', '500000010', known, fuller, known);
    expect(await lmiasIn(await bring(two))).toEqual([known, fuller, known]);
  });
});

it('an import for somebody whom the firm does not have is refused in words', async () => {
  const { service, ask } = await newBook(tempFolder());
  const text = JSON.stringify({ format: 'dossier-client/1', fileNumber: 'WHO', persons: [{ id: 'p1', role: 'principal' }] });
  const input = { text, fileNumber: 'WHO', responsibleId: '01930000-0000-7000-8000-00000000000a', status: 'retained' as const, employers: [] };
  expect((await refusal(ask('imports.commit', input))).code).toBe('staff.not-found');
  await service.close();
});
