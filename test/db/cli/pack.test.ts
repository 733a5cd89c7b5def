import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../db/cli/run';
import { builtInRules } from '../../../db/rules/builtInRules';
import { smallPack } from '../../assessment/pack/smallPack';
import { tempFolder } from '../../support/tempFolder';
import { skilledWorker } from '../rulePacks/skilledWorker';
import { fileOf, firmPack, lawWithPassMark, newKey, smallExamples } from '../rulePacks/support';

const folder = tempFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const secret = 'nine brass lanterns';

/** One command line with what a person types when asked. */
async function dossier(args: readonly string[], typed: readonly string[] = []): Promise<{ status: number; out: string[]; complaints: string[] }> {
  const [out, complaints, answers]: [string[], string[], string[]] = [[], [], [...typed]];
  const status = await run(args, {}, { print: (line) => out.push(line), complain: (line) => complaints.push(line), askSecret: async () => answers.shift() ?? '' });
  return { status, out, complaints };
}
const fingerprintIn = (line: string | undefined): string => /(?:[0-9A-F]{4} ){15}[0-9A-F]{4}/.exec(line ?? '')?.[0] ?? 'none';

describe('dossier pack keygen', () => {
  it('writes a new encrypted key that only its owner can read, and shows its fingerprint alone', async () => {
    const { status, out, complaints } = await dossier(['pack', 'keygen', '--out', at('key.pem')], [secret, secret]);
    expect([status, complaints]).toEqual([0, []]);
    expect(fingerprintIn(out[0])).not.toBe('none');
    expect(statSync(at('key.pem')).mode & 0o777).toBe(0o600);
    const pem = readFileSync(at('key.pem'), 'utf8');
    expect(pem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect(out.join('\n')).not.toContain('PRIVATE');
  });

  it('never replaces a file, and makes no key without a long passphrase, typed twice', async () => {
    const name = write('there.txt', 'mine');
    expect(await dossier(['pack', 'keygen', '--out', name], [secret, secret])).toMatchObject({ status: 2, complaints: [expect.stringContaining('never replaced')] });
    expect(readFileSync(name, 'utf8')).toBe('mine');
    expect(await dossier(['pack', 'keygen', '--out', at('short.pem')], ['eleven char', 'eleven char'])).toMatchObject({ status: 2, complaints: [expect.stringContaining('12 characters')] });
    expect(await dossier(['pack', 'keygen', '--out', at('other.pem')], [secret, 'another passphrase'])).toMatchObject({ status: 2, complaints: ['The two passphrases differ. No key was made.'] });
  });

  it('makes no key in a folder under version control', async () => {
    mkdirSync(at('project/.git'), { recursive: true });
    mkdirSync(at('project/keys'));
    expect(await dossier(['pack', 'keygen', '--out', at('project/keys/key.pem')], [secret, secret])).toMatchObject({ status: 2, complaints: [expect.stringContaining('version control')] });
  });
});

describe('dossier pack sign and verify', () => {
  it('sign what validates, with the engine of this program, and know the key again', async () => {
    const made = await dossier(['pack', 'keygen', '--out', at('publisher.pem')], [secret, secret]);
    const unsigned = write('law.json', fileOf({ ...firmPack, layer: 'law' }, { examples: smallExamples, madeFor: { engine: 1, measures: {} } }));
    const signing = await dossier(['pack', 'sign', unsigned, '--key', at('publisher.pem'), '--publisher', 'Example Publisher', '--out', at('signed.json')], [secret]);
    expect([signing.status, signing.complaints]).toEqual([0, []]);
    const fingerprint = fingerprintIn(made.out[0]);
    expect(fingerprintIn(signing.out[0])).toBe(fingerprint);
    expect(await dossier(['pack', 'verify', at('signed.json'), '--fingerprint', fingerprint.toLowerCase().replaceAll(' ', '')])).toMatchObject({ status: 0, out: [expect.stringContaining('signed by Example Publisher')] });
    expect(await dossier(['pack', 'verify', at('signed.json'), '--fingerprint', '0'.repeat(64)])).toMatchObject({ status: 2, complaints: [expect.stringContaining('another fingerprint')] });
    expect(await dossier(['pack', 'verify', unsigned])).toMatchObject({ status: 2, complaints: [expect.stringContaining('no signature')] });
    expect((await dossier(['pack', 'sign', at('signed.json'), '--key', at('publisher.pem'), '--publisher', 'Again', '--out', at('twice.json')], [secret])).status).toBe(0);
  });

  it('sign nothing with a wrong passphrase, with a key that lies open, or of rules that do not validate', async () => {
    const good = write('good.json', fileOf(firmPack, { examples: smallExamples }));
    const withKey = (key: string, typed: string) => dossier(['pack', 'sign', good, '--key', key, '--publisher', 'P', '--out', at('never.json')], [typed]);
    expect(await withKey(at('publisher.pem'), 'a wrong passphrase')).toMatchObject({ status: 2, complaints: [expect.stringContaining('passphrase is wrong')] });
    expect(await withKey(write('open.pem', newKey().export({ type: 'pkcs8', format: 'pem' }).toString()), secret)).toMatchObject({ status: 2 });
    expect(await withKey(at('nowhere.pem'), secret)).toMatchObject({ status: 1, complaints: [expect.stringContaining('ENOENT')] });
    const bad = write('bad.json', fileOf(firmPack));
    expect(await dossier(['pack', 'sign', bad, '--key', at('publisher.pem'), '--publisher', 'P', '--out', at('never.json')], [secret])).toMatchObject({ status: 2, complaints: expect.arrayContaining([expect.stringMatching(/bad\.json: \/pack\/pathways\/0\/versions\/0\/criteria\/0: No example/)]) });
    expect(() => statSync(at('never.json'))).toThrow('ENOENT');
  });
});

describe('dossier pack export, validate and compare', () => {
  it('export the rules of the program as a file that validates', async () => {
    expect(await dossier(['pack', 'export', '--out', at('built-in.json')])).toEqual({ status: 0, out: [], complaints: [] });
    const { status, out } = await dossier(['pack', 'validate', at('built-in.json'), '--json']);
    expect([status, JSON.parse(out[0] ?? '')]).toEqual([0, expect.objectContaining({ format: 'dossier-pack-check/1', layer: 'law', hash: builtInRules().hash, signature: null, older: { engine: false, measures: [] } })]);
    expect(await dossier(['pack', 'compare', 'built-in', 'built-in'])).toMatchObject({ status: 0, out: ['The two packs say the same.'] });
  });

  it('say every fault as FILE: path: message, in both languages, with status 2; 1 where a file cannot be read', async () => {
    const broken = write('broken.json', fileOf({ ...firmPack, version: '' }));
    expect(await dossier(['pack', 'validate', broken])).toMatchObject({ status: 2, out: [], complaints: [expect.stringMatching(/^.*broken\.json: \/pack\/version: /)] });
    expect((await dossier(['pack', 'validate', at('absent.json')])).status).toBe(1);
    expect(await dossier(['pack', 'validate', write('cut.json', '{"format":'), '--lang', 'fr'])).toMatchObject({ status: 2, complaints: [expect.stringContaining('tronqué')] });
    expect((await dossier(['pack'])).status).toBe(2);
    expect((await dossier(['pack', 'constructor'])).status).toBe(2);
  });

  it('tell in words what is different, from which day on', async () => {
    const [pathway] = smallPack.pathways;
    const [mark] = firmPack.parameters;
    if (!pathway || !mark) throw new Error('the small pack has a pathway and a parameter');
    const raised = { ...firmPack, version: '2', parameters: [{ ...mark, values: mark.values.map((one) => (one.until === null ? { ...one, value: 7 } : one)) }] };
    const [before, after] = [write('before.json', fileOf(firmPack, { examples: smallExamples })), write('after.json', fileOf(raised, { examples: smallExamples }))];
    expect((await dossier(['pack', 'compare', before, after])).out).toEqual([
      'A small pathway [changed]', '  From 1 January 2023:', '    Pass mark: 6, then 7.', 'A gated pathway [changed]', '  From 1 January 2023:', '    Pass mark: 6, then 7.', 'Figures: Pass mark [changed]',
    ].map((line) => line.replace(/1 January 2023/, '1\u00A0January\u00A02023')));
    expect((await dossier(['pack', 'compare', before, after, '--lang', 'fr'])).out).toContain('    Note de passage\u00A0: 6, puis 7.');
  });

  it('tell of a figure that changes on a day to come', async () => {
    const law = lawWithPassMark('2027-07-01', 70, '2027.1');
    const without = write('without.json', fileOf(law));
    // Without an example that shows the new figure it does not validate.
    expect(await dossier(['pack', 'compare', 'built-in', without])).toMatchObject({ status: 2, complaints: [expect.stringContaining('“fsw.points”')] });
    const examples = [{ title: 'Enough', asOf: '2027-07-01', client: skilledWorker('master'), pathways: { 'ca.ee.fsw': { outcome: 'applies' as const } } }];
    const { out } = await dossier(['pack', 'compare', 'built-in', write('next.json', fileOf(law, { examples }))]);
    expect(out).toEqual(['Federal Skilled Worker Program (Express Entry) [changed]', '  From 1\u00A0July\u00A02027:', '    Pass mark: 67, then 70.', 'Figures: Pass mark [changed]']);
  });
});
