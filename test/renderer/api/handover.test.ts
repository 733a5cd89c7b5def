import { beforeEach, expect, it, vi } from 'vitest';

/** The module takes what it was handed when it is loaded, so every test loads it anew. */
const load = async (address: string) => {
  window.history.replaceState(null, '', address);
  vi.resetModules();
  return import('../../../renderer/api/handover');
};
const post = (data: unknown, source: Window | null, ports: MessagePort[]): void => {
  window.dispatchEvent(new MessageEvent('message', { data, source, ports }));
};
const newPort = (): MessagePort => new MessageChannel().port1;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

it('the token is taken out of the address', async () => {
  const { browserToken } = await load('/#token=abc-123');
  expect(browserToken).toBe('abc-123');
  expect(window.location.href).not.toContain('abc-123');
});

it('an address of a page is left alone', async () => {
  const { browserToken } = await load('/#/clients?status=retained');
  expect(browserToken).toBeNull();
  expect(window.location.hash).toBe('#/clients?status=retained');
});

it('a port that came before anybody listened is kept, later ones follow', async () => {
  const { onPort } = await load('/');
  const [first, second] = [newPort(), newPort()];
  post('dossier-port', window, [first]);
  const got: MessagePort[] = [];
  onPort((port) => got.push(port));
  expect(got).toEqual([first]);
  post('dossier-port', window, [second]);
  expect(got).toEqual([first, second]);
});

it('a port from another window, or with another message, is not taken', async () => {
  const { onPort } = await load('/');
  const got: MessagePort[] = [];
  onPort((port) => got.push(port));
  post('dossier-port', null, [newPort()]);
  post('another', window, [newPort()]);
  post('dossier-port', window, []);
  expect(got).toEqual([]);
});
