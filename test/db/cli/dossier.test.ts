import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../db/cli/run';
import { commandLineFile } from '../../support/builtFiles';
import { tempFolder } from '../../support/tempFolder';

const example = join(import.meta.dirname, '../../fixtures/clientFile/exampleClient.json');
const sampleFolder = join(import.meta.dirname, '../../../shared/samples');
const folder = tempFolder();

type Ended = { status: number | null; out: string[]; complaints: string[] };
const lines = (text: string): string[] => text.split('\n').slice(0, -1);

/** A command line in this process, which takes no start of another: all that the program adds to it are its streams and its exit status. */
async function dossier(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const [out, complaints]: [string[], string[]] = [[], []];
  const status = await run(args, environment, { print: (line) => out.push(...lines(`${line}\n`)), complain: (line) => complaints.push(...lines(`${line}\n`)), askSecret: async () => '' });
  return { status, out, complaints };
}

/** The same by the bundle, as the user's shell starts it. */
const inShell = (args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> => ended(process.execPath, [commandLineFile, ...args], environment);

function ended(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env['PATH'], ...environment } }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ status: child.exitCode, out: lines(stdout), complaints: lines(stderr) });
    });
  });
}

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const before = process.cwd();
afterAll(() => process.chdir(before));
beforeAll(() => {
  process.chdir(folder);
  copyFileSync(example, join(folder, 'example.json'));
  write('broken.json', '{ "format": "dossier-client/1", "fileNumber": "1", "persons": [{ "id": "p1", "role": "principal", "dateOfBirth": "2023-02-29", "shoeSize": 42 }] }');
  write('cut.json', '{ "format": "dossier-client/1",');
});

describe('dossier assess', () => {
  it('prints one JSON document a line for each file, and faults of others on standard error', async () => {
    const { status, out, complaints } = await inShell(['assess', 'example.json', 'broken.json', 'example.json', '--as-of', '2026-11-22', '--json']);
    expect(status).toBe(2);
    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ format: 'dossier-assessment/1', asOf: '2026-11-22', personId: 'p1' }, { format: 'dossier-assessment/1' }]);
    expect(complaints.some((line) => line.startsWith('broken.json: /persons/0/dateOfBirth: '))).toBe(true);
  });

  it('says beside several JSON documents of which files they are, in their order', async () => {
    const { out, complaints } = await dossier(['assess', 'example.json', 'cut.json', 'missing.json', 'example.json', '--pathway', 'ca.ee.fsw', '--json']);
    expect(out).toHaveLength(2);
    expect(complaints).toEqual(['example.json: assessed', 'cut.json: The file ends too early, at line 1, column 32: it was cut off.', 'missing.json: cannot be read (ENOENT)', 'example.json: assessed']);
    expect((await dossier(['assess', 'example.json', '--pathway', 'ca.ee.fsw', '--json'])).complaints).toEqual([]);
    expect((await dossier(['assess', 'example.json', 'example.json', '--pathway', 'ca.ee.fsw'])).complaints).toEqual([]);
    expect((await dossier(['assess', '--help'])).out.join('\n')).toContain('“FILE: assessed”');
  });

  it('names points systems, figures and days as people do', async () => {
    const text = async (language: string) => (await dossier(['assess', 'example.json', '--pathway', 'ca.ee.fsw', '--as-of', '2031-01-01', '--lang', language])).out.map((line) => line.replaceAll('\u00A0', ' '));
    const [english, french] = [await text('en'), await text('fr')];
    expect(english[0]).toMatch(/^example\.json: as recorded, on 1 January 2031, rules /u);
    expect(french[0]).toMatch(/^example\.json: selon le dossier, au 1er janvier 2031, règles /u);
    expect(french[1]).toMatch(/^[\p{L}’ ]+ : .+ \(ca\.ee\.fsw\)$/u);
    expect(english.at(-3)).toMatch(/^ {2}Federal Skilled Worker selection factors: [\d.,–]+ \/ 67$/u);
    expect(french.at(-3)).toMatch(/^ {2}Facteurs de sélection des travailleurs qualifiés \(fédéral\) : [\d.,–]+ \/ 67$/u);
    expect(english.at(-1)).toMatch(/^ {2}to verify: Settlement funds by size of family/u);
    expect(french.at(-1)).toMatch(/^ {2}à vérifier : Fonds d’établissement selon la taille de la famille/u);
    expect([...english, ...french].filter((line) => /\b(?:fsw67|settlement-funds|crs)\b/u.test(line))).toEqual([]);
  });

  it('assesses another person, and one pathway', async () => {
    const { status, out } = await dossier(['assess', 'example.json', '--person', 'p2', '--pathway', 'ca.ee.fsw', '--as-of', '2026-11-22', '--json']);
    expect([status, out.length]).toEqual([0, 1]);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ personId: 'p2', pathways: [{ id: 'ca.ee.fsw' }] });
  });

  it.each([
    [['--as-of', '2026-02-30'], '--as-of 2026-02-30: a day is written YYYY-MM-DD and must exist.'],
    [['--pathway', 'ca.nowhere'], 'There is no pathway ca.nowhere.'],
    [['--person', 'p9'], 'example.json: /persons: there is no person p9'],
  ])('ends with 2 for %j', async (args, sentence) => {
    const { status, out, complaints } = await dossier(['assess', 'example.json', ...args]);
    expect([status, out, complaints[0]]).toEqual([2, [], sentence]);
  });
});

describe('dossier checklist', () => {
  const of = (args: readonly string[], asked = dossier) => asked(['checklist', 'example.json', '--as-of', '2026-11-22', ...args]);

  it('prints the interchange format in the language that is asked for: the same items in both', async () => {
    const [english, french] = [await of(['--pathway', 'ca.ee.fsw', '--json']), await of(['--pathway', 'ca.ee.fsw', '--lang', 'fr', '--json'])];
    const read = ({ out: [line = ''] }: Ended) => JSON.parse(line) as { items: { document: string; for: string | null; subject: string | null; title: string; reason: string; citations: string[] }[] };
    expect([english.status, french.status, english.out.length]).toEqual([0, 0, 1]);
    expect(read(english)).toMatchObject({ format: 'dossier-checklist/1', pathway: 'ca.ee.fsw', asOf: '2026-11-22', language: 'en' });
    expect(Object.keys(read(english).items[0] ?? {})).toEqual(['document', 'for', 'subject', 'title', 'required', 'reason', 'providedBy', 'form', 'validFor', 'mustContain', 'citations']);
    const named = (ended: Ended) => read(ended).items.map(({ document, for: owner, subject }) => [document, owner, subject]);
    expect(named(french)).toEqual(named(english));
    expect(read(english).items.find(({ document }) => document === 'passport')?.title).toBe('Passport');
    expect(read(french).items.find(({ document }) => document === 'passport')?.title).toBe('Passeport');
    expect(read(french).items.filter(({ reason, citations }) => reason === '' || citations.length === 0)).toEqual([]);
  });

  it.each([['pdf', '%PDF', inShell], ['docx', 'PK', dossier], ['csv', '\u00EF\u00BB\u00BF', dossier], ['xlsx', 'PK', dossier]] as const)('writes a .%s file and prints nothing', async (ending, begins, asked) => {
    expect(await of(['--pathway', 'case.work-permit', '--lang', 'fr', '--out', `list.${ending}`], asked)).toEqual({ status: 0, out: [], complaints: [] });
    expect(readFileSync(join(folder, `list.${ending}`)).subarray(0, begins.length).toString('latin1')).toBe(begins);
  });

  it.each([[[]], [['--pathway', 'ca.nowhere']], [['--pathway', 'ca.ee.fsw', '--out', 'list.exe']], [['--pathway', 'ca.ee.fsw', '--json', '--out', 'list.pdf']], [['--pathway', 'ca.ee.fsw', '--as-of', '2026-02-30']], [['--pathway', 'ca.ee.fsw', 'broken.json']]])('ends with 2 for %j', async (args) => {
    const { status, out } = await of(args);
    expect([status, out]).toEqual([2, []]);
  });

  it('ends with 2 for a file that does not validate, and with 1 where it cannot write', async () => {
    expect(await dossier(['checklist', 'broken.json', '--pathway', 'ca.ee.fsw', '--json'])).toMatchObject({ status: 2, out: [] });
    const { status, complaints } = await of(['--pathway', 'ca.ee.fsw', '--out', 'nowhere/list.pdf'], inShell);
    expect([status, complaints]).toEqual([1, ['nowhere/list.pdf: cannot be written (ENOENT)']]);
  });
});

describe('dossier validate', () => {
  it('ends with 0 and says that a file is valid', async () => {
    expect(await inShell(['validate', 'example.json'])).toEqual({ status: 0, out: ['example.json: valid'], complaints: [] });
  });

  it('ends with 2 and names every fault of an invalid file on standard error, as FILE: path: message', async () => {
    expect(await inShell(['validate', 'broken.json'])).toEqual({
      status: 2,
      out: [],
      complaints: [
        'broken.json: /persons/0/dateOfBirth: This is not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-03-31.',
        'broken.json: /persons/0/shoeSize: This member is not part of the format. Check its spelling.',
      ],
    });
  });

  it('ends with 0 for a look-up of a day that cannot be, and says that it does not count', async () => {
    const checked: unknown = { ...JSON.parse(readFileSync(example, 'utf8')), listChecks: [{ list: 'wto-members', item: 'NP', listed: true, checkedOn: '1999-12-31' }, { list: 'wto-members', item: 'IN', listed: true, checkedOn: '2000-01-01' }] };
    writeFileSync(join(folder, 'checked.json'), JSON.stringify(checked));
    const told = (language: string) => dossier(['validate', 'checked.json', '--lang', language]);
    expect(await told('en')).toEqual({ status: 0, out: ['checked.json: valid', 'checked.json: /listChecks/0/checkedOn: This look-up does not count: its day, 1999-12-31, lies before 2000-01-01.'], complaints: [] });
    expect((await told('fr')).out[1]).toBe('checked.json: /listChecks/0/checkedOn: Cette vérification ne compte pas\u00A0: son jour, 1999-12-31, est antérieur au 2000-01-01.');
  });

  it('ends with 2 for a file that is cut off, without a path', async () => {
    expect(await dossier(['validate', 'cut.json'])).toEqual({ status: 2, out: [], complaints: ['cut.json: The file ends too early, at line 1, column 32: it was cut off.'] });
  });

  it('checks several files and goes on after a fault', async () => {
    const samples = readdirSync(sampleFolder).filter((name) => name.endsWith('.json')).map((name) => join(sampleFolder, name));
    const { status, out, complaints } = await dossier(['validate', 'broken.json', ...samples, 'example.json']);
    expect(status).toBe(2);
    expect(out).toEqual([...samples, 'example.json'].map((name) => `${name}: valid`));
    expect(complaints).toHaveLength(2);
  });

  it('ends with 1 for what cannot be read, and 2 when another file does not validate', async () => {
    mkdirSync(join(folder, 'a folder'), { recursive: true });
    expect(await inShell(['validate', 'missing.json', 'example.json'])).toEqual({ status: 1, out: ['example.json: valid'], complaints: ['missing.json: cannot be read (ENOENT)'] });
    expect((await dossier(['validate', 'a folder'])).complaints).toEqual(['a folder: cannot be read (EISDIR)']);
    expect((await dossier(['validate', 'missing.json', 'broken.json'])).status).toBe(2);
  });

  it('speaks the language that is asked for, or that of the system', async () => {
    const french = 'broken.json: /persons/0/shoeSize: Ce membre ne fait pas partie du format. Vérifiez son orthographe.';
    expect((await dossier(['validate', 'broken.json', '--lang', 'fr'])).complaints[1]).toBe(french);
    expect((await dossier(['validate', '--lang=fr', 'broken.json'])).complaints[1]).toBe(french);
    expect((await inShell(['validate', 'broken.json'], { LANG: 'fr_CA.UTF-8' })).complaints[1]).toBe(french);
    expect((await dossier(['validate', 'example.json'], { LC_ALL: 'fr_CA.UTF-8', LANG: 'en_CA.UTF-8' })).out).toEqual(['example.json: valide']);
    expect((await dossier(['validate', '--lang', 'en', 'example.json'], { LANG: 'fr_CA.UTF-8' })).out).toEqual(['example.json: valid']);
  });

  it('takes names that look like options after two dashes, and names in any script', async () => {
    write('--help', readFileSync(example));
    write('dossier Nguyễn 赵.json', readFileSync(example));
    expect(await dossier(['validate', '--', '--help', 'dossier Nguyễn 赵.json'])).toEqual({ status: 0, out: ['--help: valid', 'dossier Nguyễn 赵.json: valid'], complaints: [] });
  });

  it.runIf(process.platform !== 'win32')('reads a pipe, and refuses an endless one', async () => {
    expect(await ended('/bin/sh', ['-c', 'cat example.json | "$0" "$1" validate /dev/stdin', process.execPath, commandLineFile])).toEqual({ status: 0, out: ['/dev/stdin: valid'], complaints: [] });
    expect(await inShell(['validate', '/dev/zero'])).toEqual({ status: 2, out: [], complaints: ['/dev/zero: The file has more than 32 MB. A client file is never that large.'] });
  });

  it('refuses 50 MB of garbage and text that is not UTF-8', async () => {
    write('garbage.bin', new Uint8Array(50_000_000).fill(0x5b));
    write('latin1.json', Buffer.from('{"fileNumber":"\u00e9"}', 'latin1'));
    expect(await inShell(['validate', 'garbage.bin', 'latin1.json'])).toEqual({
      status: 2,
      out: [],
      complaints: ['garbage.bin: The file has more than 32 MB. A client file is never that large.', 'latin1.json: The file is not UTF-8 text. Save it as UTF-8 and try again.'],
    });
  });

  it('reports all faults to a slow reader, and does not mind one that leaves', async () => {
    const persons = Array.from({ length: 3_000 }, (_, index) => ({ id: `p${index}`, role: 'other', sex: '?' }));
    write('many.json', JSON.stringify({ format: 'dossier-client/1', fileNumber: '1', persons }));
    const { complaints, status } = await inShell(['validate', 'many.json']);
    expect([status, complaints.length, complaints.at(-1)]).toEqual([2, 3_001, 'many.json: /persons/2999/sex: This must be one of: F, M, X.']);
    const leaves = spawn(process.execPath, [commandLineFile, 'validate', 'many.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    leaves.stderr.destroy();
    expect(await new Promise((resolve) => leaves.once('exit', resolve))).toBe(2);
  });
});

describe('dossier', () => {
  it('explains itself, in either language, and ends with 0', async () => {
    const { status, out, complaints } = await inShell(['--help']);
    expect([status, complaints]).toEqual([0, []]);
    expect(out.join('\n')).toContain('dossier validate FILE.json … [--lang en|fr]');
    expect(out.join('\n')).toContain('dossier assess FILE.json … [--as-of YYYY-MM-DD] [--person ID] [--pathway ID] [--json] [--lang en|fr]');
    const one = (await dossier(['validate', '-h'])).out.join('\n');
    expect(one).toContain('dossier validate');
    expect(one).not.toContain('dossier assess');
    expect((await dossier(['--help', '--lang', 'fr'])).out[0]).toBe('Utilisation\u00A0:');
  });

  it.each<readonly [readonly string[], string]>([
    [[], 'No command was given.'],
    [['--verbose'], 'No command was given.'],
    [['frobnicate'], 'There is no command frobnicate.'],
    [['constructor'], 'There is no command constructor.'],
    [['validate'], 'validate needs a file.'],
    [['validate', '--lang', 'en'], 'validate needs a file.'],
    [['validate', '--strict', 'example.json'], 'There is no option --strict.'],
    [['validate', '-x', 'example.json'], 'There is no option -x.'],
    [['validate', '--__proto__', 'example.json'], 'There is no option --__proto__.'],
    [['validate', 'example.json', '--lang'], '--lang is en or fr.'],
    [['validate', 'example.json', '--lang', 'de'], '--lang is en or fr.'],
  ])('ends with 2 when it is called as %j', async (args, sentence) => {
    expect(await dossier(args)).toEqual({ status: 2, out: [], complaints: [sentence, 'dossier --help says more.'] });
  });
});
