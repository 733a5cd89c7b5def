import { describe, expect, it } from 'vitest';
import { everyFault, faultLines } from '../../../renderer/features/imports/faultList';
import { parseClientFile } from '../../../shared/clientFile';
import { canCommit, freeNumber, initialChoices, isIncluded, needsAttention, numberFault, textIn, withChoicesOf, type Checked, type ImportItem, type ReadyItem } from '../../../renderer/features/imports/importItems';
import { placeOf } from '../../../renderer/features/imports/incompletePlaces';
import { aFile, anEmployer, aPerson } from '../../shared/overview/fileBuilder';

const check = (part: Partial<Checked> = {}): Checked => ({ ok: true, fileNumber: '2026-0142', fileNumberTaken: false, principal: 'Ada Example', persons: 2, similar: [], employers: [], ...part });
const defaults = { freeNumber: '2026-0200', status: 'retained', responsibleId: '01930000-0000-7000-8000-00000000000a' } as const;
const ready = (key: string, checked: Checked, others: readonly ImportItem[] = []): ReadyItem => ({
  key, name: `${key}.json`, source: new Blob(), state: 'ready', check: checked, choices: initialChoices(checked, others, defaults),
});
const differing = { localId: 'e1', legalName: 'Example Robots Inc.', match: { employerId: defaults.responsibleId, legalName: 'Example Robots', differences: [{ member: 'city', book: 'Surrey', file: 'Burnaby' }] } };

describe('a file about to be imported', () => {
  it('keeps its own number where it is free', () => {
    expect(ready('a', check()).choices).toMatchObject({ fileNumber: '2026-0142', status: 'retained', leftOut: false, employers: {} });
  });

  it('is offered a free number where its own is taken in the book', () => {
    expect(ready('a', check({ fileNumberTaken: true })).choices.fileNumber).toBe('2026-0200');
  });

  it('is offered another free number than the files before it', () => {
    const first = ready('a', check({ fileNumber: '2026-0001', fileNumberTaken: true }));
    const second = ready('b', check({ fileNumber: '2026-0002', fileNumberTaken: true }), [first]);
    expect([first, second].map(({ choices }) => choices.fileNumber)).toEqual(['2026-0200', '2026-0201']);
  });

  it('is left out when it has the number of another one: it was probably chosen twice', () => {
    const first = ready('a', check());
    const second = ready('b', check(), [first]);
    expect(second.choices).toMatchObject({ leftOut: true, fileNumber: '2026-0200' });
    expect([first, second].filter(isIncluded)).toEqual([first]);
  });

  it('keeps the book’s employers until a person decides otherwise, and asks to be looked at where they differ', () => {
    const item = ready('a', check({ employers: [differing, { localId: 'e2', legalName: 'New Ltd.', match: null }] }));
    expect(item.choices.employers).toEqual({ e1: 'keep' });
    expect(needsAttention(item)).toBe(true);
    expect(needsAttention(ready('b', check()))).toBe(false);
  });

  it('decides nothing about an employer of whom nobody saw a difference', () => {
    const same = { ...differing, localId: 'e2', match: { ...differing.match, differences: [] } };
    expect(ready('a', check({ employers: [differing, same] })).choices.employers).toEqual({ e1: 'keep' });
  });

  it('need not be looked at for a day of birth alone', () => {
    const born = { fileId: defaults.responsibleId, fileNumber: '2026-0001', status: 'retained', name: 'Ada Example', otherName: 'Ben Exemple', otherRole: 'principal', kind: 'duplicate', reasons: ['date-of-birth'] } as const;
    const match = (...reasons: Checked['similar'][number]['reasons']) => ({ ...born, reasons });
    expect(needsAttention(ready('a', check({ similar: [match('date-of-birth')] })))).toBe(false);
    expect(needsAttention(ready('a', check({ similar: [match('shared-name', 'date-of-birth')] })))).toBe(true);
  });

  it('that is to be looked at again keeps what was decided', () => {
    const before = ready('a', check({ employers: [differing] }));
    const decided: ReadyItem = { ...before, choices: { ...before.choices, fileNumber: '2026-0777', status: 'closed', employers: { e1: 'replace' } } };
    const fresh = ready('a', check({ employers: [differing, { ...differing, localId: 'e2' }] }));
    expect(withChoicesOf(fresh, decided).choices).toEqual({ ...decided.choices, employers: { e1: 'replace', e2: 'keep' } });
    expect(withChoicesOf(fresh, decided).check).toBe(fresh.check);
  });

  it('cannot be imported without a number, nor with the number of another one', () => {
    const first = ready('a', check());
    const empty: ReadyItem = { ...first, key: 'b', choices: { ...first.choices, fileNumber: ' ' } };
    const twin: ReadyItem = { ...first, key: 'c' };
    expect(numberFault(empty, [first, empty])).toBe('needed');
    expect(numberFault(twin, [first, twin])).toBe('twice');
    expect(canCommit([first, twin])).toBe(false);
    expect(canCommit([first, { ...twin, choices: { ...twin.choices, leftOut: true } }])).toBe(true);
    expect(canCommit([])).toBe(false);
  });
});

describe('a free file number', () => {
  it.each([
    ['2026-0009', ['2026-0009'], '2026-0010'],
    ['2026-0099', ['2026-0099', '2026-0100'], '2026-0101'],
    ['A', ['A', 'A-2'], 'A-3'],
    ['2026-0001', [], '2026-0001'],
  ])('after %s with %j taken is %s', (proposed, taken, free) => {
    expect(freeNumber(proposed, new Set(taken))).toBe(free);
  });
});

describe('the faults of a refused file', () => {
  const faults = [
    { path: '/persons/0/work/1/noc', code: 'x', message: { en: 'Not a NOC code.', fr: 'Ce n’est pas un code de la CNP.' } },
    { path: '', code: 'y', message: { en: 'Not JSON.', fr: 'Ce n’est pas du JSON.' } },
  ];

  it('are one line each, in the reader’s language', () => {
    expect(faultLines('okafor.json', faults, 'fr')).toBe('okafor.json: /persons/0/work/1/noc: Ce n’est pas un code de la CNP.\nokafor.json: Ce n’est pas du JSON.');
  });
});

describe('the list of faults that is saved', () => {
  const bad = JSON.stringify({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', citizenships: Array.from({ length: 1_500 }, () => 'Nowhere') }] });
  const sent = (() => {
    const parsed = parseClientFile(bad);
    return parsed.ok ? [] : parsed.faults;
  })();

  it('has every fault where the service sent the first thousand and a count', async () => {
    expect(sent).toHaveLength(1_001);
    const all = await everyFault({ source: new Blob([bad]), faults: sent });
    expect(all.map(({ path }) => path)).toEqual(Array.from({ length: 1_500 }, (_, index) => `/persons/0/citizenships/${index}`));
  });

  it('is what is known where the file can no longer be read, or is another one by now', async () => {
    class Gone extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new Error('gone'));
      }
    }
    expect(await everyFault({ source: new Gone([]), faults: sent })).toBe(sent);
    expect(await everyFault({ source: new Blob(['{ "format": "dossier-client/1", "fileNumber": "1", "persons": [{ "id": "p1", "role": "principal" }] }']), faults: sent })).toBe(sent);
  });
});

describe('the place of a fault', () => {
  const file = aFile({ persons: [aPerson({}), aPerson({ id: 'p2', role: 'spouse', name: { family: 'Example', given: 'Eve' } }, { work: [{ title: 'Clerk' }] })], employers: [anEmployer('e1', 'Example Robots Inc.', [])] });

  it('is the entry of the person whom the pointer counts', () => {
    expect(placeOf(file, { path: '/persons/1/work/0/employer' })).toEqual({ kind: 'person', personId: file.persons[1]!.id, name: { family: 'Example', given: 'Eve' }, member: 'work', entry: file.persons[1]!.lists.work![0]!.id });
  });

  it('is an employer of the book, or the file itself', () => {
    expect(placeOf(file, { path: '/employers/0/legalName' })).toMatchObject({ kind: 'employer', name: 'Example Robots Inc.' });
    expect(placeOf(file, { path: '/jobOffers/3/id' })).toEqual({ kind: 'file', member: 'jobOffers', entry: undefined });
    expect(placeOf(file, { path: '' })).toEqual({ kind: 'file', member: '', entry: undefined });
  });
});

describe('the text of a chosen file', () => {
  const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);
  it('is read as UTF-8, with or without its mark', async () => {
    expect(await textIn(new Blob(['{"é": "赵"}']))).toEqual({ ok: true, text: '{"é": "赵"}' });
    expect(await textIn(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toEqual({ ok: true, text: '{}' });
  });
  it.each([
    ['Latin-1', bytes(0x22, 0xc9, 0x72, 0x69, 0x63, 0x22), 'not-utf-8'],
    ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), 'utf-16'],
  ])('in %s is a fault, never a guess', async (_encoding, source, code) => {
    expect(await textIn(source)).toMatchObject({ ok: false, faults: [{ path: '', code }] });
  });
});
