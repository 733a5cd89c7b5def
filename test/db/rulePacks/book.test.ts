import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf, publicKeyText } from '../../../db/rulePacks/signature';
import { builtInRules } from '../../../db/rules/builtInRules';
import { packHash } from '../../../db/rules/packHash';
import type { Pack } from '../../../shared/assessment/pack/types';
import type { ServiceEvent } from '../../../shared/contract';
import type { PackExample } from '../../../shared/rulePacks/packFile';
import { openBook } from '../../support/integrity';
import { asker, newBook, passphrase, refusal, startService } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { fileOf, firmPack, lawWithPassMark, newKey, smallExamples } from './support';
import { skilledWorker } from './skilledWorker';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const asOf = '2026-10-15';

/** From 1 October 2026 the pass mark is 73: a point more than a bachelor’s degree brings to the client of the example. */
const law: Pack = lawWithPassMark('2026-10-01', 73, '2026.12.1');
const lawExamples: PackExample[] = [
  { title: 'A point short', asOf, client: skilledWorker('bachelor'), pathways: { 'ca.ee.fsw': { outcome: 'does-not-apply', notMet: ['fsw.points'], unknown: [] } }, scores: { fsw67: 72 } },
  { title: 'Enough', asOf, client: skilledWorker('master'), pathways: { 'ca.ee.fsw': { outcome: 'applies' } }, scores: { fsw67: 74 } },
];
/** A law that is read in no time, for what does not depend on how much it says. */
const smallLaw: Pack = { ...firmPack, layer: 'law', version: '2026.12.2' };
const firm = fileOf(firmPack, { examples: smallExamples });

describe('rule packs of a book', () => {
  const folder = tempFolder();
  const key: KeyObject = newKey();
  const fingerprint = fingerprintOf(publicKeyText(key));
  let book: Awaited<ReturnType<typeof newBook>>;
  const events: ServiceEvent[] = [];
  let lawFile: string;
  const hash = packHash(law);
  const layerOf = async (layer: 'law' | 'guidance' | 'firm') => {
    const found = (await book.ask('rulePacks.list', {})).layers.find((one) => one.layer === layer);
    if (!found) throw new Error('every layer is listed');
    return found;
  };

  beforeAll(async () => {
    book = await newBook(folder);
    book.service.subscribe((event) => events.push(event));
    lawFile = base64(fileOf(law, { examples: lawExamples, key }));
    for (const [fileNumber, level] of [['M-1', 'bachelor'], ['M-2', 'master']] as const) {
      await book.ask('imports.commit', { text: JSON.stringify(skilledWorker(level)), fileNumber, status: 'retained', responsibleId: book.staffId, employers: [] });
    }
  });
  afterAll(() => book.service.close());

  it('begin with the built-in law and nothing else', async () => {
    const { hash: builtIn, version } = builtInRules();
    const list = await book.ask('rulePacks.list', {});
    expect(list).toMatchObject({ builtIn: { hash: builtIn, version }, imported: [], publishers: [] });
    expect(list.layers.map(({ layer, present: { origin }, before }) => [layer, origin, before])).toEqual([['law', 'built-in', null], ['guidance', 'none', null], ['firm', 'none', null]]);
  });

  it('come from trusted publishers only; one is trusted by the fingerprint that a person compared', async () => {
    expect(await book.ask('rulePacks.inspect', { base64: lawFile })).toMatchObject({ hash, layer: 'law', version: '2026.12.1', examples: 2, isImported: false, signer: { name: 'Example Publisher', fingerprint, isTrusted: false } });
    expect(await refusal(book.ask('rulePacks.import', { base64: base64(fileOf(smallLaw, { examples: smallExamples, key })) }))).toMatchObject({ code: 'rule-pack.unknown-publisher' });
    const other = publicKeyText(generateKeyPairSync('ed25519').publicKey);
    expect(await refusal(book.ask('rulePacks.trustPublisher', { publicKey: other, fingerprint, name: 'Somebody else' }))).toMatchObject({ code: 'rule-pack.other-fingerprint' });
    await book.ask('rulePacks.trustPublisher', { publicKey: publicKeyText(key), fingerprint, name: 'The publisher we met' });
    expect(await book.ask('rulePacks.import', { base64: lawFile })).toMatchObject({ hash, signer: { name: 'The publisher we met', isTrusted: true } });
    expect(await layerOf('law')).toMatchObject({ present: { origin: 'built-in' } });
  });

  it('are refused whole with every fault and its place, and nothing of them is kept', async () => {
    const bad = base64(fileOf({ ...firmPack, pathways: firmPack.pathways.map((pathway) => ({ ...pathway, gate: 'ca.none' })) }));
    const { code, faults } = await refusal(book.ask('rulePacks.import', { base64: bad }));
    expect([code, faults?.map((fault) => `${fault.path} ${fault.code}`)]).toEqual(['rule-pack.refused', ['/pack/pathways/0/gate unknown-pathway', '/pack/pathways/1/gate unknown-pathway']]);
    expect((await book.ask('rulePacks.list', {})).imported).toHaveLength(1);
  });

  it('give back the file that was imported, with its signature', async () => {
    const { base64: saved, name } = await book.ask('rulePacks.file', { hash });
    expect([saved === lawFile, name]).toEqual([true, 'rules-2026.12.1.json']);
  });

  it('are not put in force before somebody saw what that means for all clients', async () => {
    expect(await refusal(book.ask('rulePacks.activate', { layer: 'law', hash }))).toMatchObject({ code: 'rule-pack.impact-not-seen' });
    const impact = await book.ask('rulePacks.impact', { layer: 'law', hash, asOf });
    expect(impact).toMatchObject({ asOf, before: { hash: builtInRules().hash }, after: { hash }, files: 2, notAssessed: { count: 0 }, movedCount: 1 });
    const [moved] = impact.moved;
    expect(moved).toMatchObject({ fileNumber: 'M-1' });
    expect(moved?.pathways.filter(({ id }) => id === 'ca.ee.fsw')).toEqual([
      expect.objectContaining({ before: 'applies', after: 'does-not-apply', causes: [expect.objectContaining({ kind: 'criterion', id: 'fsw.points', before: 'met', after: 'not-met', citations: ['fsw.pass-mark', 'irpr.76.points'] })] }),
    ]);
    expect(impact.citations['fsw.pass-mark']?.pinpoint.en).toBe('Pass mark of 67 points');
    expect(impact.pathways.find(({ id }) => id === 'ca.ee.fsw')).toMatchObject({ gained: 0, lost: 1, otherwise: 0 });
    expect(events.some((event) => event.event === 'impactProgress' && event.done === 2 && event.total === 2)).toBe(true);
  });

  it('decide from then on what is saved, and one click leads back; what was saved is replayed by its own pack', async () => {
    const { rows } = await book.ask('files.list', { query: 'M-1', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 5 });
    const fileId = rows[0]?.id ?? '';
    const outcomeOf = async (id: string) => (await book.ask('assessments.get', { id })).result.pathways.find((pathway) => pathway.id === 'ca.ee.fsw')?.outcome;
    const before = await book.ask('assessments.save', { fileId, asOf, note: '' });
    expect(await book.ask('rulePacks.activate', { layer: 'law', hash })).toMatchObject({ present: { origin: 'imported', hash, version: '2026.12.1', publisher: 'The publisher we met' }, before: { origin: 'built-in' } });
    const under = await book.ask('assessments.save', { fileId, asOf, note: '' });
    expect([await outcomeOf(before.id), await outcomeOf(under.id), under.rules.hash]).toEqual(['applies', 'does-not-apply', hash]);
    expect(await refusal(book.ask('rulePacks.activate', { layer: 'law', hash }))).toMatchObject({ code: 'rule-pack.impact-not-seen' });
    expect(await refusal(book.ask('rulePacks.removePublisher', { fingerprint }))).toMatchObject({ code: 'rule-pack.publisher-in-use' });
    expect(await refusal(book.ask('rulePacks.goBack', { layer: 'law', to: hash }))).toMatchObject({ code: 'rule-pack.no-way-back' });
    expect(await book.ask('rulePacks.goBack', { layer: 'law', to: null })).toMatchObject({ present: { origin: 'built-in' }, before: { origin: 'imported', hash } });
    for (const { id } of [before, under]) expect(await book.ask('assessments.replay', { id })).toMatchObject({ result: 'same', sameExplanation: true, altered: [] });
    expect((await book.ask('assessments.replay', { id: under.id })).rules).toMatchObject({ changed: true, stored: { hash }, present: { hash: builtInRules().hash } });
  });

  it('of a publisher that was removed stay for replay and are not put in force again', async () => {
    await book.ask('rulePacks.removePublisher', { fingerprint });
    expect((await book.ask('rulePacks.list', {})).imported).toMatchObject([{ hash, signer: { name: 'Example Publisher', isTrusted: false } }]);
    expect(await refusal(book.ask('rulePacks.goBack', { layer: 'law', to: hash }))).toMatchObject({ code: 'rule-pack.unknown-publisher' });
    expect(await refusal(book.ask('rulePacks.removePublisher', { fingerprint }))).toMatchObject({ code: 'rule-pack.publisher-not-found' });
    await book.ask('rulePacks.trustPublisher', { publicKey: publicKeyText(key), fingerprint, name: 'Trusted again' });
  });

  it('of the firm need no signature, and take no other layer’s place', async () => {
    const { hash: firmHash } = await book.ask('rulePacks.import', { base64: base64(firm) });
    expect(await refusal(book.ask('rulePacks.impact', { layer: 'law', hash: firmHash, asOf }))).toMatchObject({ code: 'rule-pack.other-layer' });
    const impact = await book.ask('rulePacks.impact', { layer: 'firm', hash: firmHash, asOf });
    expect(impact.pathways).toEqual([expect.objectContaining({ id: 'ca.small', gained: 2, lost: 0, otherwise: 0 }), expect.objectContaining({ id: 'ca.small.gated', gained: 0, lost: 0, otherwise: 2 })]);
    await book.ask('rulePacks.activate', { layer: 'firm', hash: firmHash });
    expect((await layerOf('law')).present.origin).toBe('built-in');
    expect((await book.ask('rulePacks.goBack', { layer: 'firm', to: null })).present.origin).toBe('none');
  });

  it('are told in the audit trail, which stays whole', async () => {
    const { entries } = await book.ask('audit.history', { subject: { kind: 'book' }, limit: 100 });
    const told = entries.filter(({ action }) => action.startsWith('rulePack.') || action.startsWith('publisher.')).toReversed();
    expect(told.map(({ action }) => action)).toEqual(['publisher.trusted', 'rulePack.imported', 'rulePack.activated', 'rulePack.activated', 'publisher.removed', 'publisher.trusted', 'rulePack.imported', 'rulePack.activated', 'rulePack.activated']);
    expect(told[2]?.changes).toEqual([{ record: 'rulePack', recordId: 'law', label: 'law', member: 'inForce', before: `${builtInRules().version} (${builtInRules().hash})`, after: `2026.12.1 (${hash})` }]);
    expect((await book.ask('audit.verify', {})).faults).toEqual([]);
  });

  it('that somebody changed behind the program’s back are not used: the built-in law is, and it is said why', async () => {
    const { hash: altered } = await book.ask('rulePacks.import', { base64: base64(fileOf(smallLaw, { examples: smallExamples, key })) });
    const sqlite = openBook(folder);
    sqlite.exec('DROP TRIGGER rule_packs_are_never_changed');
    sqlite.prepare("UPDATE rule_packs SET content = replace(content, '\"value\":6', '\"value\":5') WHERE hash = ?").run(altered);
    expect(await refusal(book.ask('rulePacks.impact', { layer: 'law', hash: altered, asOf }))).toMatchObject({ code: 'rule-pack.unusable' });
    sqlite.prepare("INSERT INTO pack_activations VALUES ('x', 99, 'law', ?, '2026-11-26T10:00:00.000Z', ?)").run(altered, book.staffId);
    sqlite.close();
    expect(await layerOf('law')).toMatchObject({ present: { origin: 'built-in', hash: builtInRules().hash }, unusable: { hash: altered, version: '2026.12.2', faults: [{ code: 'hash-differs' }] } });
    const { fileId } = (await book.ask('rulePacks.impact', { layer: 'law', hash, asOf })).moved[0] ?? { fileId: '' };
    expect((await book.ask('assessments.save', { fileId, asOf, note: '' })).rules.hash).toBe(builtInRules().hash);
  });
});

describe('a pack that was put in force in an earlier session', () => {
  it('is checked again beside the service before a page shows anything by it', async () => {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder);
    expect(await ask('rulePacks.inForce', {})).toEqual([]);
    const { hash } = await ask('rulePacks.import', { base64: base64(fileOf({ ...firmPack, version: 'of-last-week' }, { examples: smallExamples })) });
    const sqlite = openBook(folder);
    sqlite.prepare("INSERT INTO pack_activations VALUES ('x', 1, 'firm', ?, '2026-11-19T10:00:00.000Z', ?)").run(hash, staffId);
    sqlite.close();
    expect(await ask('rulePacks.inForce', {})).toEqual([{ layer: 'firm', hash, version: 'of-last-week' }]);
    await service.close();
  });
});

describe('an import or an impact that does not end well', () => {
  it('is ended when it takes more than rules do, or is stopped, and leaves nothing behind', async () => {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder, { rulePackLimits: { ms: 1, memoryMb: 2_048 } });
    expect(await refusal(ask('rulePacks.import', { base64: base64(firm) }))).toMatchObject({ code: 'rule-pack.takes-too-long' });
    expect((await ask('rulePacks.list', {})).imported).toEqual([]);
    await service.close();
    const again = startService(folder);
    const asked = asker(again);
    await asked('book.unlock', { kind: 'passphrase', passphrase });
    await asked('session.chooseStaff', { staffId });
    const { hash } = await asked('rulePacks.import', { base64: base64(firm) });
    const running = refusal(asked('rulePacks.impact', { layer: 'firm', hash, asOf }));
    expect(await refusal(asked('rulePacks.impact', { layer: 'firm', hash, asOf }))).toMatchObject({ code: 'rule-pack.impact-running' });
    await asked('rulePacks.cancelImpact', {});
    expect(await running).toMatchObject({ code: 'rule-pack.impact-cancelled' });
    expect(await refusal(asked('rulePacks.activate', { layer: 'firm', hash }))).toMatchObject({ code: 'rule-pack.impact-not-seen' });
    await again.close();
  });
});
