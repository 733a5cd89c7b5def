import { expect, test } from '../../support/runningShell';

/** What a page can ask for, each as its own request. Everything is refused, or does not exist. */
const requests: Record<string, string> = {
  camera: 'navigator.mediaDevices.getUserMedia({ video: true })',
  microphone: 'navigator.mediaDevices.getUserMedia({ audio: true })',
  'screen capture': 'navigator.mediaDevices.getDisplayMedia({ video: true })',
  geolocation: 'new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))',
  notifications: 'Notification.requestPermission().then((state) => state === "granted" ? state : Promise.reject(state))',
  'reading the clipboard': 'navigator.clipboard.readText()',
  midi: 'navigator.requestMIDIAccess()',
  'midi with system messages': 'navigator.requestMIDIAccess({ sysex: true })',
  usb: 'navigator.usb.requestDevice({ filters: [] })',
  hid: 'navigator.hid.requestDevice({ filters: [] }).then((devices) => devices.length > 0 ? devices : Promise.reject("none"))',
  serial: 'navigator.serial.requestPort()',
  bluetooth: 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
  'pointer lock': 'new Promise((resolve, reject) => { document.onpointerlockchange = resolve; document.onpointerlockerror = reject; document.body.requestPointerLock(); })',
  'idle detection': 'IdleDetector.requestPermission().then((state) => state === "granted" ? state : Promise.reject(state))',
  'installed fonts': 'queryLocalFonts().then((fonts) => fonts.length > 0 ? fonts : Promise.reject("none"))',
  'lasting storage': 'navigator.storage.persist().then((kept) => kept ? kept : Promise.reject("refused"))',
};

for (const [what, request] of Object.entries(requests)) {
  test(`the page is refused: ${what}`, async ({ sharedShell }) => {
    // With a click of a person, as far as the page can tell.
    const outcome = await sharedShell.app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`(async () => { try { await ${code}; return 'granted'; } catch (error) { return 'refused'; } })()`, true) as Promise<string>,
      request,
    );
    expect(outcome).toBe('refused');
  });
}

test('the page does not fill the screen: its request is never answered', async ({ sharedShell }) => {
  const state = await sharedShell.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // A request that is refused out loud follows, so that the first has been decided by then.
    const element = (await window?.webContents.executeJavaScript(
      `(async () => { void document.documentElement.requestFullscreen(); await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined); return String(document.fullscreenElement); })()`,
      true,
    )) as string;
    return { element, isFullScreen: window?.isFullScreen() };
  });
  expect(state).toEqual({ element: 'null', isFullScreen: false });
});

test('what the page may know of its permissions is that it has none, but to write what somebody copies', async ({ sharedShell: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-write', 'storage-access', 'idle-detection', 'background-sync', 'payment-handler', 'local-fonts', 'window-management'];
    const query = (name: string) => Reflect.apply(Reflect.get(navigator.permissions, 'query') as (descriptor: { name: string }) => Promise<PermissionStatus>, navigator.permissions, [{ name }]);
    return Promise.all(names.map(async (name) => [name, await query(name).then(({ state }) => state, () => 'unknown')]));
  });
  expect(states.filter(([, state]) => state === 'granted')).toEqual([['clipboard-write', 'granted']]);
});
