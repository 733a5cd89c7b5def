// electron-builder's hook before signing: sets every fuse of the Electron binary. Its own option knows eight of the nine.
import { join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** Each with its reason in SECURITY.md. */
export const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

/** The binary, or on macOS the application around it, that electron-builder has just put together. */
export function packedBinary({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin' || electronPlatformName === 'mas') return join(appOutDir, `${name}.app`);
  return join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : packager.executableName);
}

export default async function setFuses(context) {
  const binary = packedBinary(context);
  const wire = await getCurrentFuseWire(binary);
  const known = Object.entries(fuses).filter(([name]) => FuseV1Options[name] in wire && wire[FuseV1Options[name]] !== FuseState.INHERIT);
  // The Electron of the tests is older than the last fuses; a release has them all, and one more than these stops it.
  const isTrial = Boolean(context.packager.config.electronDist);
  if (!isTrial && known.length < Object.keys(fuses).length) throw new Error('this Electron lacks a fuse');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: !isTrial,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...Object.fromEntries(known.map(([name, on]) => [FuseV1Options[name], on])),
  });
}
