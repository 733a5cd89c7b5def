import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Protocol } from 'electron';
import { contentSecurityPolicy, mediaTypes, noncePlaceholder } from '../shared/contentSecurityPolicy';

export const appOrigin = 'app://dossier';

/** Before the application is ready: gives the scheme an origin of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Ordinary files only: a link inside the build folder, which could lead out of it, is not one. */
function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((file) => {
    const name = folder === '' ? file.name : `${folder}/${file.name}`;
    if (file.isDirectory()) return listFiles(root, name);
    return file.isFile() && extname(name) in mediaTypes ? [name] : [];
  });
}

const refuse = (status: number): Response => new Response(null, { status, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } });

/**
 * Serves the built page and nothing else: the list of files is read once, and what is not on it does not exist, whatever an address
 * says; no address is ever turned into a path. GET only; every load of index.html gets a nonce of its own.
 */
export function serveApp(target: Protocol, root: string): void {
  const paths = new Map(listFiles(root).map((name) => [`/${name}`, join(root, name)]));
  paths.set('/', join(root, 'index.html'));
  target.handle('app', async (request) => {
    if (request.method !== 'GET') return refuse(405);
    if (!request.url.startsWith(`${appOrigin}/`)) return refuse(404);
    const path = paths.get(new URL(request.url).pathname);
    if (path === undefined) return refuse(404);
    const nonce = randomBytes(16).toString('base64');
    const body = await readFile(path);
    const extension = extname(path);
    return new Response(extension === '.html' ? body.toString('utf8').replace(noncePlaceholder, nonce) : new Uint8Array(body), {
      headers: {
        'content-type': mediaTypes[extension] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}
