import { describe, expect, it } from 'vitest';
import { Connection, type Wire } from '../../../renderer/api/connection';
import { ServiceError } from '../../../renderer/api/serviceError';
import type { Request, ServiceEvent } from '../../../shared/contract';

/** A wire that keeps what was sent; the test answers by hand. */
const newWire = () => {
  const sent: Request[] = [];
  return { wire: { send: (request) => void sent.push(request) } satisfies Wire, sent };
};
const preferences = { language: null, theme: 'auto' as const };
const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'answered';
  } catch (error) {
    return error instanceof ServiceError ? error.user.code : 'another error';
  }
};

describe('a call', () => {
  it('waits for the first wire and is answered by the reply with its number', async () => {
    const connection = new Connection();
    const first = connection.call('preferences.get', {});
    const second = connection.call('session.touch', {});
    expect(connection.state).toBe('connecting');
    const { wire, sent } = newWire();
    connection.attach(wire);
    expect(connection.state).toBe('ready');
    expect(sent.map(({ name }) => name)).toEqual(['preferences.get', 'session.touch']);
    connection.receive({ id: sent[1]!.id, ok: true, data: null });
    connection.receive({ id: sent[0]!.id, ok: true, data: preferences });
    expect(await first).toEqual(preferences);
    expect(await second).toBeNull();
  });

  it('is refused with what the service says', async () => {
    const connection = new Connection();
    const { wire, sent } = newWire();
    connection.attach(wire);
    const call = connection.call('book.unlock', { kind: 'passphrase', passphrase: 'x' });
    connection.receive({ id: sent[0]!.id, ok: false, error: { code: 'key.wrong-passphrase', message: { en: 'No.', fr: 'Non.' } } });
    expect(await refusalOf(call)).toBe('key.wrong-passphrase');
  });

  it('that was under way is refused when its wire goes, since nobody knows whether it was carried out', async () => {
    const connection = new Connection();
    const { wire } = newWire();
    connection.attach(wire);
    const underWay = connection.call('session.touch', {});
    connection.detach(wire, 'restarting');
    expect(connection.state).toBe('restarting');
    expect(await refusalOf(underWay)).toBe('service.stopped');
  });

  it('made while there is no wire goes to the next one, once', async () => {
    const connection = new Connection();
    const before = newWire();
    connection.attach(before.wire);
    connection.detach(before.wire, 'restarting');
    const waiting = connection.call('preferences.get', {});
    const after = newWire();
    connection.attach(after.wire);
    expect(before.sent).toEqual([]);
    expect(after.sent.map(({ name }) => name)).toEqual(['preferences.get']);
    connection.receive({ id: after.sent[0]!.id, ok: true, data: preferences });
    expect(await waiting).toEqual(preferences);
  });

  it('on a replaced wire is refused; the loss of the old wire afterwards changes nothing', async () => {
    const connection = new Connection();
    const before = newWire();
    connection.attach(before.wire);
    const underWay = connection.call('session.touch', {});
    connection.attach(newWire().wire);
    expect(await refusalOf(underWay)).toBe('service.stopped');
    connection.detach(before.wire, 'restarting');
    expect(connection.state).toBe('ready');
  });

  it('is refused at once, waiting or new, when no wire will come any more', async () => {
    const connection = new Connection();
    const waiting = connection.call('session.touch', {});
    connection.giveUp();
    expect(connection.state).toBe('lost');
    expect(await refusalOf(waiting)).toBe('service.stopped');
    expect(await refusalOf(connection.call('session.touch', {}))).toBe('service.stopped');
  });
});

describe('listeners', () => {
  it('are told of events and of nothing that is none', () => {
    const connection = new Connection();
    const heard: ServiceEvent[] = [];
    const stop = connection.onEvent((event) => void heard.push(event));
    connection.receive({ event: 'people' });
    connection.receive({ event: 'weather' });
    connection.receive('people');
    connection.receive({ id: 99, ok: true, data: null });
    stop();
    connection.receive({ event: 'book' });
    expect(heard).toEqual([{ event: 'people' }]);
  });

  it('are told of a restart, not of the first wire', () => {
    const connection = new Connection();
    let restarts = 0;
    connection.onRestart(() => {
      restarts += 1;
    });
    connection.attach(newWire().wire);
    expect(restarts).toBe(0);
    connection.attach(newWire().wire);
    expect(restarts).toBe(1);
  });
});
