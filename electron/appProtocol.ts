import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Protocol } from 'electron';
import { contentSecurityPolicy, mediaTypes, noncePlaceholder } from '../shared/contentSecurityPolicy';

export const appOrigin = 'app://dossier';

/** Before the application is ready: gives the scheme an origin of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((file) => {
    const name = folder === '' ? file.name : `${folder}/${file.name}`;
    if (file.isDirectory()) return listFiles(root, name);
    return file.isFile() && extname(name) in mediaTypes ? [name] : [];
  });
}

/**
 * Serves the built page and nothing else: the list of files is read once, and what is not on it does not exist, whatever an address
 * says. GET only; every load of index.html gets a nonce of its own.
 */
export function serveApp(target: Protocol, root: string): void {
  const known = new Set(listFiles(root));
  const refuse = (status: number) => new Response(null, { status });
  target.handle('app', async (request) => {
    if (request.method !== 'GET') return refuse(405);
    if (request.url !== appOrigin && !request.url.startsWith(`${appOrigin}/`)) return refuse(404);
    const { pathname } = new URL(request.url);
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    if (!known.has(name)) return refuse(404);
    const path = join(root, name);
    // A link inside the build folder must not lead out of it. Inside an archive there are no links.
    if (!root.includes('.asar') && !(await realpath(path)).startsWith((await realpath(root)) + sep)) return refuse(404);
    const nonce = randomBytes(16).toString('base64');
    const body = await readFile(path);
    return new Response(name === 'index.html' ? body.toString('utf8').replace(noncePlaceholder, nonce) : new Uint8Array(body), {
      headers: {
        'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}
