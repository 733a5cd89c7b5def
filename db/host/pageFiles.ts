import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, mediaTypes, noncePlaceholder } from '../../shared/contentSecurityPolicy';

export type PageFile = { body: Buffer | string; headers: Record<string, string> };
/** The file at the path of an address, for a host that answers at `authority` (`127.0.0.1:1234`). */
export type PageFiles = (path: string, authority: string) => PageFile | undefined;

/** Their names change with what is in them, and nothing of a client is: the browser may keep them, and what it has made of the scripts. */
const isNamedByContent = (path: string): boolean => path.startsWith('/assets/');

/**
 * The built page as a fixed list of files, read once: what is not on it does not exist, whatever an address says; no address is
 * ever turned into a path. Every load of index.html gets a nonce of its own.
 */
export function pageFiles(root: string): PageFiles {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    // Ordinary files only: a link could lead out of the folder.
    .filter((file) => file.isFile() && extname(file.name) in mediaTypes)
    .map((file) => relative(root, join(file.parentPath, file.name)));
  const paths = new Map(names.map((name) => [`/${name.split(sep).join('/')}`, join(root, name)]));
  paths.set('/', join(root, 'index.html'));
  return (path, authority) => {
    const file = paths.get(path);
    if (file === undefined) return undefined;
    const nonce = randomBytes(16).toString('base64');
    const extension = extname(file);
    const body = readFileSync(file);
    return {
      body: extension === '.html' ? body.toString('utf8').replace(noncePlaceholder, nonce) : body,
      headers: {
        'content-type': mediaTypes[extension] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(nonce, `ws://${authority}`),
        'x-content-type-options': 'nosniff',
        'cache-control': isNamedByContent(path) ? 'private, max-age=31536000, immutable' : 'no-store',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
    };
  };
}
