import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPackFile, type PackReading } from '../../../db/rulePacks/readPackFile';
import { fingerprintOf, isSignedBy, publicKeyFrom, publicKeyText, shownFingerprint, signPack } from '../../../db/rulePacks/signature';
import { builtInRules } from '../../../db/rules/builtInRules';
import { engineNumber } from '../../../shared/assessment/engine/number';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { Pack } from '../../../shared/assessment/pack/types';
import { canonicalJson } from '../../../shared/canonicalJson';
import { signedText, type PackExample } from '../../../shared/rulePacks/packFile';
import { bytesOf, fileOf, firmPack, newKey, smallExamples } from './support';

const key = newKey();
const read = (text: string, asked?: 'use' | 'check' | 'ignore'): PackReading => readPackFile(bytesOf(text), asked);
/** Where a file is refused, and why. */
const refusedAt = (reading: PackReading): string[] => (reading.ok ? ['accepted'] : reading.faults.map(({ path, code }) => `${path} ${code}`));
const signed = (pack: Pack = { ...firmPack, layer: 'law' }): string => fileOf(pack, { examples: smallExamples, key });
const changed = (text: string, change: (file: { pack: Record<string, unknown>; examples: unknown[]; madeFor: Record<string, unknown>; signature: Record<string, unknown> }) => void): string => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

describe('the signature', () => {
  it('is Ed25519 as RFC 8032 has it: the fingerprint of its first test key is SHA-256 of the key in DER', () => {
    // Section 7.1, test 1: the secret and the public key.
    const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const privateKey = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]), format: 'der', type: 'pkcs8' });
    const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64');
    expect(publicKeyText(privateKey)).toBe(publicKey);
    expect(publicKeyText(createPublicKey(privateKey))).toBe(publicKey);
    // SHA-256 of 302a300506032b6570032100 and the key, reckoned with sha256sum.
    expect(fingerprintOf(publicKey)).toBe('06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9');
    expect(shownFingerprint(fingerprintOf(publicKey))).toBe('06E3 FD8F DA29 BB60 AB59 557D E61E DB0A ECDB 2311 34BE 30E7 5B45 5F8E 1B79 2FA9');
  });

  it('is over the publisher, its key, the day, the rules, the examples and what they were made for', () => {
    const madeFor = { engine: 3, measures: { age: 1 } };
    const unsigned = { publisher: 'A', publicKey: 'K', signedOn: '2026-11-20', hash: 'sha256-x' };
    expect(signedText(unsigned, madeFor, 'sha256-e')).toBe(
      'dossier-pack-signature/1\n{"examples":"sha256-e","hash":"sha256-x","madeFor":{"engine":3,"measures":{"age":1}},"publicKey":"K","publisher":"A","signedOn":"2026-11-20"}',
    );
    const signature = signPack(key, { publisher: 'A', signedOn: '2026-11-20', hash: 'sha256-x' }, madeFor, smallExamples);
    const fits = (change: Partial<typeof signature> = {}, made = madeFor, examples = smallExamples) => isSignedBy(publicKeyFrom(signature.publicKey)!, { ...signature, ...change }, made, examples);
    expect(fits()).toBe(true);
    expect([fits({ publisher: 'B' }), fits({ signedOn: '2026-11-21' }), fits({ hash: 'sha256-y' }), fits({}, { engine: 4, measures: { age: 1 } }), fits({}, madeFor, [])]).toEqual([false, false, false, false, false]);
  });

  it('takes no key but the 32 bytes of one', () => {
    expect([publicKeyFrom(''), publicKeyFrom('AAAA'), publicKeyFrom(Buffer.alloc(33).toString('base64')), publicKeyFrom('!'.repeat(44))]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('a rule pack file', () => {
  it('is read with its rules under their hash, however its members are written', () => {
    const reading = read(signed());
    if (!reading.ok) throw new Error(refusedAt(reading).join());
    expect(reading.read.pack.hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
    expect(reading.read.text).toBe(canonicalJson({ ...firmPack, layer: 'law' }));
    expect(reading.read.signature).toMatchObject({ publisher: 'Example Publisher', publicKey: publicKeyText(key) });
    const { pack, ...others } = JSON.parse(signed()) as { pack: Pack };
    const turned = JSON.stringify({ ...others, pack: Object.fromEntries(Object.entries(pack).toReversed()) }, null, 2);
    const again = read(turned);
    expect(again.ok && again.read.pack.hash).toBe(reading.read.pack.hash);
  });

  it('of the built-in rules has nothing that is not plain data: it is read, signed, with the hash of the program', () => {
    const reading = read(fileOf(builtInPack, { key }));
    expect(reading.ok && reading.read.pack.hash).toBe(builtInRules().hash);
  });

  it('is refused where one byte of it was changed', () => {
    const file = signed();
    expect(refusedAt(read(file.replace('"value":5', '"value":4')))).toEqual(['/pack hash-differs']);
    expect(refusedAt(read(changed(file, ({ examples }) => examples.pop())))).toEqual(['/signature/value bad-signature']);
    expect(refusedAt(read(changed(file, ({ madeFor }) => void (madeFor['measures'] = {}))))).toEqual(['/signature/value bad-signature']);
    for (const member of ['publisher', 'signedOn'] as const) {
      expect(refusedAt(read(changed(file, ({ signature }) => void (signature[member] = member === 'publisher' ? 'Another' : '2026-11-21'))))).toEqual(['/signature/value bad-signature']);
    }
  });

  it('is refused with the key or the signature of somebody else', () => {
    const other = newKey();
    expect(refusedAt(read(changed(signed(), ({ signature }) => void (signature['publicKey'] = publicKeyText(other)))))).toEqual(['/signature/value bad-signature']);
    const { signature: foreign } = JSON.parse(fileOf({ ...firmPack, layer: 'guidance' }, { examples: smallExamples, key })) as { signature: Record<string, unknown> };
    expect(refusedAt(read(changed(signed(), (file) => void (file.signature = foreign))))).toEqual(['/pack hash-differs']);
  });

  it('of law or guidance is refused without a signature; of the firm it may have none', () => {
    for (const layer of ['law', 'guidance'] as const) expect(refusedAt(read(fileOf({ ...firmPack, layer }, { examples: smallExamples })))).toEqual(['/signature unsigned']);
    expect(read(fileOf(firmPack, { examples: smallExamples })).ok).toBe(true);
    expect(read(fileOf({ ...firmPack, layer: 'law' }, { examples: smallExamples }), 'check').ok).toBe(true);
  });

  it('is of one layer: what calls itself signed law and is another layer has another hash', () => {
    expect(refusedAt(read(signed().replace('"layer":"law"', '"layer":"firm"')))).toEqual(['/pack hash-differs']);
    expect(refusedAt(read(fileOf({ ...firmPack, layer: 'both' as 'law' }, { examples: smallExamples, key })))).toEqual(['/pack/layer not-a-choice']);
  });

  it('made for a newer engine or measure is refused before anything else of it is looked at', () => {
    const measured = { engine: engineNumber, measures: { age: 99, 'of-tomorrow': 1 } };
    expect(refusedAt(read(fileOf({ ...firmPack, pathways: [] }, { madeFor: { engine: engineNumber + 1, measures: {} } })))).toEqual(['/madeFor/engine newer-engine']);
    expect(refusedAt(read(fileOf(firmPack, { madeFor: measured })))).toEqual(['/madeFor/measures/age newer-measure', '/madeFor/measures/of-tomorrow newer-measure']);
  });
});

describe('a hostile or broken file', () => {
  it('that is cut off, no UTF-8, or has two members of one name is refused', () => {
    const file = signed();
    expect(refusedAt(read(file.slice(0, file.length / 2)))).toEqual([' truncated']);
    expect(refusedAt(readPackFile(Uint8Array.from([0x7b, 0xff, 0x7d])))).toEqual([' not-utf-8']);
    expect(refusedAt(read(file.replace('{"examples"', '{"format":"dossier-pack-file/1","examples"')))).toEqual(['/format duplicate-member']);
    expect(refusedAt(read('{"format":"dossier-pack-file/1","__proto__":{}}'))).toEqual(['/__proto__ forbidden-member']);
    expect(refusedAt(read(fileOf(firmPack).replace('"value":5', '"value":1e999')))).toEqual([expect.stringContaining('number-too-large')]);
  });

  it('with half a character is refused: programs would sign different bytes for it', () => {
    expect(refusedAt(read(fileOf(firmPack).replace('A small pathway', 'A small \\ud800 pathway')))).toEqual(['/pack/pathways/0/title/en not-canonical']);
  });

  it('that is huge is refused at once, and one that is deep without being walked into', () => {
    expect(refusedAt(readPackFile(new Uint8Array(25 * 1024 * 1024)))).toEqual([' pack-too-large']);
    const deep = `${'{"not":'.repeat(100)}true${'}'.repeat(100)}`;
    expect(refusedAt(read(fileOf(firmPack).replace('{"has":"file.plan"}', deep)))).toEqual([expect.stringContaining('too-deep')]);
  });

  it('with rules that lead back to themselves is refused with their place', () => {
    const [first, second] = firmPack.pathways;
    if (!first || !second) throw new Error('the small pack has two pathways');
    expect(refusedAt(read(fileOf({ ...firmPack, pathways: [{ ...first, gate: second.id }, second] }, { examples: smallExamples })))).toEqual([expect.stringMatching(/^\/pack\/pathways\/[01]\/gate cycle$/)]);
  });

  it('with a member that no pack has is refused', () => {
    expect(refusedAt(read(changed(fileOf(firmPack), ({ pack }) => void (pack['script'] = 'x'))))).toEqual(['/pack/script unknown-member']);
  });
});

describe('the examples of a pack', () => {
  it('have to come out as they say', () => {
    const [adult, child] = smallExamples;
    if (!adult || !child) throw new Error('there are two examples');
    const wrong = [{ ...adult, scores: { small: 20 } }, { ...child, pathways: { 'ca.small': { outcome: 'applies' as const, notMet: [] } } }];
    expect(refusedAt(read(fileOf(firmPack, { examples: wrong })))).toEqual([
      '/examples/0/scores/small example-differs', '/examples/1/pathways/ca.small/outcome example-differs', '/examples/1/pathways/ca.small/notMet example-differs',
    ]);
  });

  it('decide every criterion and factor whose rule is not that of the program', () => {
    expect(refusedAt(read(fileOf(firmPack, { examples: smallExamples.slice(1) })))).toEqual([
      '/pack/pathways/1/versions/0/criteria/0 no-example', '/pack/scores/0/versions/0/factors/0 no-example', '/pack/scores/0/versions/0/factors/1 no-example',
    ]);
  });

  it('name what the pack has, and clients as they are written', () => {
    const [adult] = smallExamples;
    if (!adult) throw new Error('there is an example');
    const wrong: PackExample[] = [
      { ...adult, pathways: { 'ca.none': { outcome: 'applies' as const } }, scores: { none: 1 } }, { ...adult, personId: 'p9' }, { ...adult, client: { format: 'dossier-client/1' } }, { ...adult, pathways: {}, scores: {} },
    ];
    expect(refusedAt(read(fileOf(firmPack, { examples: wrong })))).toEqual(expect.arrayContaining([
      '/examples/0/pathways/ca.none unknown-pathway', '/examples/1/personId unknown-person', '/examples/2/client/fileNumber missing-member', '/examples/3 expects-nothing',
    ]));
  });
});
