import { createSocket } from 'node:dgram';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { outwardEvents } from '../../support/netLog';
import { expect, newFolder, Shell, test } from '../../support/runningShell';

const canary = 'QUETZALCANARY';

/** Every file below a folder that holds the text, in the two ways in which Chromium writes text. */
function filesWith(folder: string, text: string): string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    });
}

test('from the first start to a book in use, Chromium’s own record of its network is empty', async () => {
  const userData = newFolder();
  const log = join(userData, 'net.json');
  const shell = await Shell.start({ userData, args: [`--log-net-log=${log}`] });
  await shell.newBook();
  for (const place of ['/clients', '/employers', '/settings']) {
    await shell.page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
    await expect(shell.page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  // A field for text is what makes Chromium look for a dictionary.
  await shell.page.keyboard.press('Control+K');
  await shell.page.keyboard.type('mispeled wrds');
  await shell.close();
  expect(outwardEvents(log)).toEqual([]);
});

test('peer connections, which no request filter sees, reach nobody, not even on this computer', async ({ shell }) => {
  test.skip(Object.values(networkInterfaces()).flat().every((one) => one?.internal), 'without any device Chromium does not try');
  const arrived: string[] = [];
  const udp = createSocket('udp4').on('message', () => arrived.push('udp'));
  await new Promise<void>((resolve) => void udp.bind(0, '127.0.0.1', resolve));
  const tcp = createServer((socket) => {
    arrived.push('tcp');
    socket.destroy();
  });
  await new Promise<void>((resolve) => void tcp.listen(0, '127.0.0.1', resolve));
  const address = tcp.address();
  const ports = { udp: udp.address().port, tcp: typeof address === 'object' && address ? address.port : 0 };
  const candidates = await shell.page.evaluate(async ({ udp: udpPort, tcp: tcpPort }) => {
    const peer = new RTCPeerConnection({
      iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }, { urls: `turn:127.0.0.1:${udpPort}`, username: 'x', credential: 'x' }, { urls: `turn:127.0.0.1:${tcpPort}?transport=tcp`, username: 'x', credential: 'x' }],
    });
    const found: string[] = [];
    const finished = new Promise<void>((resolve) => {
      peer.addEventListener('icecandidate', ({ candidate }) => (candidate ? found.push(candidate.candidate) : resolve()));
    });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await finished;
    return found;
  }, ports);
  expect({ candidates, arrived }).toEqual({ candidates: [], arrived: [] });
  udp.close();
  tcp.close();
});

test('what Chromium keeps on the disk holds nothing of a client', async () => {
  const shell = await Shell.start();
  await shell.newBook();
  const [person] = await shell.ask('staff.list', {});
  const { id } = await shell.ask('files.create', { fileNumber: '2026-0999', principal: { family: canary, given: 'Ana' }, responsibleId: person?.id ?? '', status: 'retained', openedOn: '2026-11-02' });
  await shell.page.evaluate((fileId) => {
    window.location.hash = `/clients/${fileId}/overview`;
  }, id);
  await expect(shell.page.getByText(canary).first()).toBeVisible();
  await shell.page.evaluate(() => {
    window.location.hash = '/clients';
  });
  await shell.page.getByRole('searchbox', { name: 'Filter files' }).fill(canary);
  await expect(shell.page.getByRole('row', { name: canary }).first()).toBeVisible();
  await shell.page.evaluate(() => navigator.clipboard.writeText('not of a client'));
  await shell.close();
  expect(filesWith(shell.userData, canary)).toEqual([]);
  // The search finds what is there.
  expect(filesWith(join(shell.userData, 'book'), 'dossier')).not.toEqual([]);
});

test('the machine has no network at all, and every test of the shell passes there', () => {
  test.skip(process.env['DOSSIER_TEST_WITHOUT_NETWORK'] !== '1', 'only the superuser can take the network away');
  const devices = readFileSync('/proc/net/dev', 'utf8').split('\n').slice(2).map((line) => line.split(':')[0]?.trim()).filter((name) => name !== '');
  // `none0` is a device that leads nowhere.
  expect(devices.filter((name) => name !== 'lo' && name !== 'none0')).toEqual([]);
  // No address is reached through anything but those.
  const routes = readFileSync('/proc/net/route', 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t').slice(0, 2).join(' '));
  expect(routes.filter((route) => route !== 'none0 000200C0')).toEqual([]);
});
